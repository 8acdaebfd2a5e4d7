"""Tests of autograder.checks.places.early: a return that stands within a loop."""

import pytest

from autograder.checks.places.place import EARLY
from tests.checks.places.wrong import places_in

SUMMED = """\
def compute_cost(A2, Y):
    cost = 0.0
    for a, y in zip(A2[0], Y[0]):
        cost -= (y * np.log(a) + (1 - y) * np.log(1 - a)) / Y.shape[1]
    return cost
"""
EACH = """\
def relu(Z):
    A = 1.0 * Z
    for i in range(A.shape[0]):
        for j in range(A.shape[1]):
            if A[i, j] < 0:
                A[i, j] = 0
    return A, Z
"""


def _places(source, name, *more):
    return [(one.line, one.text, one.kind) for one in places_in(source, name, *more)]


@pytest.mark.parametrize("indent", [8, 12])
def test_a_return_within_a_loop_is_told(indent):
    """Is the return told that stands in the loop, in the inner or the outer one?"""
    early = SUMMED.replace("    return cost", "        return cost")
    assert _places(early, "compute_cost") == [(5, "cost", EARLY)]
    inner = EACH.replace("    return A, Z", " " * indent + "return A, Z")
    assert _places(inner, "relu", "04_deep_network") == [(7, "A, Z", EARLY)]


def test_a_return_that_is_one_too_many_is_told():
    """Is it told where the same stands behind the loop once more?"""
    twice = SUMMED.replace("    return cost", "        return cost\n    return cost")
    assert _places(twice, "compute_cost") == [(5, "cost", EARLY)]


def test_a_return_where_more_is_wrong_is_not_blamed():
    """Is nothing said of the return where moving it is not all?"""
    both = SUMMED.replace("    return cost", "        return 2 * cost")
    assert EARLY not in {kind for *_, kind in _places(both, "compute_cost")}


def test_a_loop_without_an_end_ends():
    """Does the search come to its end where the loop would not?"""
    forever = SUMMED.replace(
        "for a, y in zip(A2[0], Y[0]):", "a, y = A2[0, 0], Y[0, 0]\n    while True:"
    )
    forever = forever.replace("    return cost", "        return cost")
    assert EARLY not in {kind for *_, kind in _places(forever, "compute_cost")}
