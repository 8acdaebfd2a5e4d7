"""Is the order of a learner's results known where it is sure?"""

from __future__ import annotations

import numpy as np
import pytest

from autograder.marking.grading.return_order import in_order, return_order

ARRAY, CACHE, COST = np.ones((1, 3)), {"A1": 1, "A2": 2}, 0.5


@pytest.mark.parametrize(
    ("right", "given", "order"),
    [
        ((ARRAY, CACHE), (ARRAY + 1, CACHE), (0, 1)),
        ((ARRAY, CACHE), ({"A2": 0, "A1": 0}, ARRAY + 1), (1, 0)),
        ((ARRAY, CACHE, COST), (1.5, ARRAY, CACHE), (2, 0, 1)),
        ((ARRAY, CACHE), ({"a1": 0}, ARRAY), None),
        ((ARRAY, ARRAY), (ARRAY, ARRAY), None),
        ((ARRAY, CACHE), (ARRAY, CACHE, COST), None),
        ((ARRAY, CACHE), None, None),
        (ARRAY, ARRAY, None),
    ],
)
def test_the_order_is_told_where_it_is_sure(right, given, order):
    """Is it the one order in which all results are of the right kinds, whatever their values?"""
    assert return_order(right, given) == order
    if order:
        kinds = [type(part) for part in in_order(right, order)]
        assert kinds == [type(part) for part in given]
