"""Tests of autograder.checks.shape_rules, with an example each."""

import numpy as np
import pytest

from autograder.checks.pair import Pair
from autograder.checks.shape_rules import (
    axis_gone,
    not_summed,
    one_number,
    table,
    turned,
    two_in_one,
)

R = np.array([[1.0, -2.0, 0.0], [0.5, 4.0, 3.0]])
SQUARE = np.array([[1.0, 2.0], [3.0, 4.0]])


@pytest.mark.parametrize(
    ("rule", "right", "given", "sentence"),
    [
        (turned, R, R.T, "It looks transposed"),
        (turned, np.ones((1, 3)), np.ones((3, 1)), "It looks transposed"),
        (turned, SQUARE, SQUARE.T, "It looks transposed"),
        (
            axis_gone,
            np.ones((3, 1)),
            np.ones(3),
            "An axis is gone: look at `keepdims=True`, `reshape`, `flatten`",
        ),
        (axis_gone, np.ones((1, 1)), np.array(1.0), "An axis is gone"),
        (two_in_one, R, np.stack([R, -R]), "Two arrays of the right shape lie in one"),
        (table, R[:1], np.ones((3, 3)), "A row and a column combined"),
        (not_summed, R.sum(axis=1, keepdims=True), R, "The entries are not added up yet"),
        (not_summed, R.mean(axis=1, keepdims=True), R, "The average is not taken yet"),
        (one_number, R, R.sum(), "All entries were added up to a single number"),
        (one_number, R, R.mean(), "All entries were averaged to a single number"),
        (one_number, R, np.array([[3.0]]), "A single number came out; here each entry"),
        (
            one_number,
            R[:, :1],
            R[:, :1].mean(),
            "All entries were averaged to a single number; here each row",
        ),
        (
            one_number,
            R[:1],
            R[:1].sum(),
            "All entries were added up to a single number; here each column",
        ),
        (one_number, R[:, :1], np.array([[3.0]]), "A single number came out; here each row"),
        (
            one_number,
            0 * R,
            np.array(0.0),
            "A single number came out, with no axis; here each entry",
        ),
        (
            one_number,
            0 * R + 2,
            np.array(2.0),
            "A single number came out, with no axis; here each entry",
        ),
    ],
)
def test_a_wrong_shape_has_its_likely_cause(rule, right, given, sentence):
    """Does what a shape tells get its sentence first?"""
    assert next(rule(Pair(right, np.asarray(given)))).startswith(sentence)


@pytest.mark.parametrize("right", [np.zeros((2, 1)), np.full((2, 1), 0.5)])
def test_a_constant_is_no_sum(right):
    """Is nothing told of entries that are all the same, whose sum or average is so by accident?"""
    assert [*not_summed(Pair(right, np.full((2, 2), right[0, 0])))] == []


def test_a_single_number_is_told_alike_of_one_column_and_several():
    """Is told what is true of both?"""
    table, column = (set(one_number(Pair(one, np.array(9.0)))) for one in (R, R[:, :1]))
    assert table & column == {
        "A single number came out, with no axis; here each entry keeps its place."
    }


@pytest.mark.parametrize("rule", [turned, axis_gone, two_in_one, table, not_summed, one_number])
def test_a_right_shape_tells_nothing(rule):
    """Do the rules on shapes say nothing of one that is right?"""
    assert [*rule(Pair(R, R + 1))] == []
