"""Tests of autograder.checks.places.forgotten: results with a part too few."""

from tests.checks.places.wrong import places_in

SIZES = """\
def layer_sizes(X, Y):
    n_x = X.shape[0]
    n_h = 4
    n_y = Y.shape[0]
    return n_x, n_y
"""


def _lines(source):
    return [one.line for one in places_in(source, "layer_sizes")]


def test_what_hands_back_too_few_is_told():
    """Is the tuple told that right parts go back in, and one does not?"""
    assert _lines(SIZES) == [5]


def test_a_part_that_is_wrong_besides_is_another_matter():
    """Is the tuple not told where one of its parts is wrong, too?"""
    assert _lines(SIZES.replace("X.shape[0]", "X.shape[0] + 7")) != [5]
