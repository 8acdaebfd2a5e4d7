"""Tests of autograder.checks.places.examined: what is known before anything is exchanged."""

from tests.checks.places.wrong import BACKWARD, COST, search_in, text_of


def test_wrong_cases_come_first():
    """Is it known in which cases an answer is wrong, and in none where it is right?"""
    assert search_in(COST, "compute_cost").wrong == []
    spoilt = search_in(COST.replace("1 - Y", "1 + Y"), "compute_cost")
    assert spoilt.wrong
    assert sorted(spoilt.order) == [*range(len(spoilt.traces))]


def test_right_values_are_known():
    """Are values known that right answers have, and what is computed from a wrong one not?"""
    search = search_in(BACKWARD.replace("A2 - Y", "A2 + Y"), "backward_propagation")
    known = {text_of(search, n): search.is_known(n) for n in search.evaluated()}
    assert known["A1.T"]
    assert known["np.power(A1, 2)"]
    assert not known["A2 + Y"]
    assert not known["dZ1 @ X.T / m"]
