"""Tests of autograder.checks.places.exchange: right values that are put in."""

import pytest

from tests.checks.places.wrong import BACKWARD, COST, number_in, places_among_steps, search_in


def test_an_exchange_is_right_or_not():
    """Does the right value in the right place mend all, and another nothing?"""
    search = search_in(BACKWARD.replace("A2 - Y", "A2 + Y"), "backward_propagation")
    place = number_in(search, "A2 + Y")
    tried = [search.exchange(place, role) for role in search.views]
    assert [one.mended for one in tried if one.right] == [True]


def test_the_whole_result_mends_no_more_than_itself():
    """Is an exchange of the only result told from one that mends something else?"""
    search = search_in(COST.replace("/ m", "/ 2"), "compute_cost")
    place = number_in(search, "-np.sum(logs) / 2")
    tried = [search.exchange(place, role) for role in search.views]
    assert {one.mended for one in tried if one.right} == {False}


@pytest.mark.parametrize("begins", ["0", "0.0"])
def test_what_a_sum_begins_with_is_not_blamed_for_a_term_that_is_missing(begins):
    """Is it no place where each case would need another number to begin with?"""
    source = (
        f"def compute_cost(A2, Y):\n    total = {begins}\n    for y, a in zip(Y[0], A2[0]):\n"
        "        total += y * np.log(a)\n    return -total / Y.shape[1]\n"
    )
    found = [one.line for one in places_among_steps(source, "compute_cost", "03_planar_network")]
    assert found
    assert 2 not in found


def test_what_a_sum_begins_with_is_blamed_where_it_is_wrong():
    """Is it still told where the same number mends every case?"""
    source = (
        "def compute_cost(A2, Y):\n    total = 1\n    for y, a in zip(Y[0], A2[0]):\n"
        "        total += y * np.log(a) + (1 - y) * np.log(1 - a)\n    return -total / Y.shape[1]\n"
    )
    (place, *_) = places_among_steps(source, "compute_cost", "03_planar_network")
    assert place.line == 2
