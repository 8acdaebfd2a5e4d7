"""Tests of autograder.checks.places.exchange: right values that are put in."""

from tests.checks.places.wrong import BACKWARD, COST, number_in, search_in


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
