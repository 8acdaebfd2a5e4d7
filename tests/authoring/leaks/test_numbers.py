"""Are the numbers of hidden cases found, and those of visible ones left alone?"""

import numpy as np
import pytest

from autograder.authoring.leaks.numbers import HiddenNumbers, rows_of
from autograder.checks.values import pack
from autograder.key.fresh import variant_seeds
from autograder.key.vectors import VISIBLE, cases_of


@pytest.fixture(scope="module")
def hidden(small_assignment):
    return HiddenNumbers([small_assignment])


def arrays(assignment, seed):
    _, found = pack([case.args for case in cases_of(assignment, assignment.exercises[0], seed)])
    return [array for array in found if rows_of(array).size]


@pytest.mark.parametrize("variant", range(4))
def test_hidden(hidden, small_assignment, variant):
    """Is an array of each set of hidden cases found, also turned, rounded or among others?"""
    for array in arrays(small_assignment, variant_seeds(small_assignment.name)[variant]):
        assert list(hidden.find(array.ravel())) == ["sigmoid"]
        assert list(hidden.find(array.ravel("F"))) == ["sigmoid"]
        assert list(hidden.find(array.astype("f4"))) == ["sigmoid"]
        assert list(hidden.find(np.concatenate([np.ones(9), array.ravel(), np.ones(9)])))


def test_one_behind_the_other(hidden, small_assignment):
    """Is no row taken for a hidden one that begins in one array and ends in another?"""
    for variant in variant_seeds(small_assignment.name):
        one, other, *_ = (array.ravel() for array in arrays(small_assignment, variant))
        assert [*hidden.find(np.concatenate([one[-2:], other[:2]]))] == []


def test_visible(hidden, small_assignment):
    """Is none of the visible cases taken for a hidden one?"""
    seen = arrays(small_assignment, VISIBLE)
    assert seen
    assert [name for array in seen for name in hidden.find(array)] == []


def test_rows():
    """Are only rows of long numbers compared?"""
    assert rows_of(np.array([0.4967, -1.3825, 2.6473])).size == 1
    for short in ([0.5, 1.0, 2.0, 3.0], [0.4967, -1.3825], [np.nan, np.inf, 0.0], [0.4967] * 9):
        assert rows_of(np.array(short)).size == 0
