"""Is nothing allowed but what is listed, each kind with its reason?"""

import pytest

from autograder.authoring.leaks import allowed
from autograder.authoring.leaks.allowed import everywhere, in_notebooks, normal

ALL = allowed.EVERYWHERE + allowed.IN_NOTEBOOKS


def test_reasons():
    """Has each kind a reason, and is none listed twice?"""
    assert all(len(kind.reason.split()) >= 3 for kind in ALL)
    assert len({normal(kind.formula) for kind in ALL}) == len(ALL)


@pytest.mark.parametrize("formula", ["Z > 0", "layer_dims[l - 1]", "np.zeros((n_h, 1))"])
def test_everywhere(formula):
    """May a formula that tells nothing stand everywhere, with any names?"""
    assert everywhere([normal(formula)])


@pytest.mark.parametrize("formula", ["np.maximum(0, z)", "w - rate * g['dw']"])
def test_in_notebooks(formula):
    """May a formula that the course states stand in a notebook's text, and nowhere else?"""
    assert in_notebooks([normal(formula)])
    assert not everywhere([normal(formula)])


@pytest.mark.parametrize(
    "formula", ["1 / (1 + np.exp(-z))", "dZ @ A.T / m", "Z > 0.25", "a[b - 2]"]
)
def test_nowhere(formula):
    """Is any other formula secret, also one that is longer than an allowed one?"""
    assert not in_notebooks([normal(formula)])
    assert not in_notebooks([normal("Z > 0"), normal(formula)])
