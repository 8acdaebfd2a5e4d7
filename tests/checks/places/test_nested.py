"""Tests of autograder.checks.places.nested: loops that stand in each other in another order."""

import pytest

from autograder.checks.places.place import OTHER_ORDER
from tests.checks.places.wrong import places_in

SOURCE = """\
def image2vector(image):
    numbers = []
    for {} in range(image.shape[{}]):
        for {} in range(image.shape[{}]):
            for {} in range(image.shape[{}]):
                numbers.append(image[i][j][k])
    return np.array(numbers).reshape(-1, 1)
"""


def _found(source):
    found = places_in(source, "image2vector", "01_activations")
    return [(one.line, one.kind) for one in found]


@pytest.mark.parametrize(
    ("order", "line"), [("kij", 3), ("jik", 3), ("kji", 3), ("ikj", 4), ("jki", 3)]
)
def test_the_first_loop_that_belongs_elsewhere_is_told(order, line):
    """Is it told, and not the reading of one number, which is right?"""
    heads = [part for name in order for part in (name, "ijk".index(name))]
    assert _found(SOURCE.format(*heads)) == [(line, OTHER_ORDER)]


def test_the_loops_of_a_comprehension_are_tried_alike():
    """Is a list that is written in one line told by the loop in it?"""
    source = (
        "def image2vector(image):\n    h, w, c = image.shape\n"
        "    v = [image[i, j, k] for k in range(c) for j in range(w) for i in range(h)]\n"
        "    return np.array(v).reshape(h * w * c, 1)\n"
    )
    assert _found(source) == [(3, OTHER_ORDER)]


def test_loops_in_the_right_order_are_not_told():
    """Is a wrong reading told as ever where no order of the loops mends it?"""
    source = SOURCE.format("i", 0, "j", 1, "k", 2).replace("[i][j][k]", "[i][j][0]")
    assert all(kind != OTHER_ORDER for _, kind in _found(source))
