"""Tests of autograder.checks.relation_rules: an example for each rule, and what tells nothing."""

import numpy as np
import pytest

from autograder.checks.number_rules import from_pairs
from autograder.checks.pair import Pair
from autograder.checks.relation_rules import RELATION_RULES, few_values

R = np.array([[1.0, -2.0, 0.0], [0.5, 4.0, 3.0]])
K = np.array([[2.0, -1.0, 3.0], [1.0, 1.5, -2.0]])
Z = np.array([[5.0, 6.0, 7.0], [-3.0, -4.0, 8.0]])
POSITIVE = R + 3

# the right array, a wrong one in two cases, what is known, and the sentence's start
TOLD = {
    "one value": (R, 0 * R + 3.5, 0 * R + 4.5, {}, "All its values are one and the same number"),
    "their sum": (R, R / 6.5, R / 6.5, {}, "Every value is 0.153846 times"),
    "the sum of a column": (
        R,
        R / R.sum(axis=0),
        R / R.sum(axis=0),
        {},
        "These are the right values of a column, divided by their sum",
    ),
    "less the average": (
        R,
        R - R.mean(axis=1, keepdims=True),
        R - R.mean(axis=1, keepdims=True),
        {},
        "These are the right values of a row less their average",
    ),
    "a difference": (R, K - Z, K - Z, {"A": K, "dA": Z}, "This is `A` less `dA`, entry by entry"),
    "a product": (R, K * Z, K * Z, {"A": K, "dA": Z}, "This is `A` times `dA`, entry by entry"),
    "another factor each time": (
        R,
        2 * R,
        3 * R,
        {},
        "In each case all values are one and the same number times",
    ),
    "another shift each time": (R, R + 2, R + 3, {}, "In each case all values are off by one"),
    "where negative": (
        R,
        np.where(K < 0, R**2 + 7, R),
        np.where(K < 0, 9 - R, R),
        {"Z": K},
        "It is right except where `Z` is negative.",
    ),
    "an argument at some places": (
        R,
        np.where(K < 2, R, Z),
        np.where(K < 2, R, Z),
        {"Z": Z},
        "Wherever it is wrong, `Z` itself stands.",
    ),
    "a number at some places": (
        R,
        np.where(K < 2, R, 9.0),
        np.where(K < 1.2, R, 9.0),
        {},
        "Wherever it is wrong, it is 9.",
    ),
    "the first column": (
        R,
        np.array([[1, 7, 8], [0.5, 9, 7.5]]),
        np.array([[1, 3, 8], [0.5, 9, 1.5]]),
        {},
        "Only the first column",
    ),
    "two numbers": (
        POSITIVE,
        np.where(K > 1.2, 0.7, 0.9),
        np.where(K > 1, 0.7, 0.9),
        {},
        "Only two different numbers are in it",
    ),
}


def _pairs(name):
    right, first, second, known, _ = TOLD[name]
    return [Pair(right, first, known=known), Pair(right, second, known=known)]


@pytest.mark.parametrize("name", TOLD)
def test_what_numbers_have_in_common_is_told(name):
    """Does each relation have its sentence?"""
    assert from_pairs(_pairs(name)).startswith(TOLD[name][-1])


def test_every_relation_has_an_example():
    """Is there no rule that says nothing of any example?"""
    pairs = [pair for name in TOLD for pair in _pairs(name)]
    assert all(any([*rule(pair)] for pair in pairs) for rule in (*RELATION_RULES, few_values))


def test_single_numbers_have_no_relations():
    """Is a factor or a place told only of arrays, however many single numbers come beside them?"""
    one = Pair(np.array([[2.0]]), np.array([[7.0]]), known={"Z": np.array([[3.0]])})
    other = Pair(np.array([[2.0]]), np.array([[9.5]]), known={"Z": np.array([[3.0]])})
    assert from_pairs([one, other]) == ""
    assert from_pairs([one, *_pairs("where negative")]).startswith("It is right except where")


def test_what_is_wrong_throughout_is_not_called_partly_right():
    """Is no place told where every number is wrong?"""
    pairs = [Pair(R, R**2 + 7.5, known={"A": abs(K)}), Pair(R, 9.5 - R**3, known={"A": abs(K)})]
    assert from_pairs(pairs) == ""
