"""Tests of autograder.checks.cause_kinds: each sentence is one that a rule says."""

import re

import numpy as np

from autograder.checks.cause_kinds import CAUSE_KINDS, name_of_cause
from autograder.checks.number_rules import from_pairs
from autograder.checks.pair import Pair
from autograder.checks.unfilled import UNFILLED

RIGHT = np.array([[1.25, -2.5, 3.125], [0.5, 4.75, -1.0]])
X = np.array([[2.0, 3.0, -1.5], [0.25, 5.0, 7.0]])
COLUMN = RIGHT[:, :1]


def pair(given, right=RIGHT, **more):
    return Pair(np.asarray(right), np.asarray(given), **more)


# The pairs of an answer, and the kind.
ANSWERS = [
    ([pair(UNFILLED["empty"](RIGHT.shape))], "unfilled"),
    ([pair(RIGHT.T)], "transposed"),
    ([pair(COLUMN.ravel(), COLUMN)], "axis_lost"),
    ([pair(np.stack([RIGHT, X]))], "several"),
    ([pair(RIGHT, RIGHT.sum()), pair(X, X.sum())], "not_summed"),
    ([pair(X[:1, :1], X[0, 0]), pair(X[0, 1:2], X[0, 1])], "axis_kept"),
    ([pair(RIGHT, RIGHT.mean()), pair(X, X.mean())], "not_summed"),
    ([pair(RIGHT.sum())], "one_number"),
    ([pair(2.0)], "one_number"),
    ([pair(-RIGHT)], "sign"),
    ([pair(np.abs(RIGHT))], "sign"),
    ([pair(X, known={"X": X})], "is_X"),
    ([pair(X, known={"Z": X})], "skipped"),
    ([pair(X, others={"A1": X})], "is_A1"),
    ([pair(X, others={"W1": X}), pair(2 * X, others={"W2": 2 * X})], "other_layer"),
    ([pair(3 * RIGHT)], "factor"),
    ([pair(np.round(RIGHT, 1))], "is_rounded"),
    ([pair(RIGHT * X, known={"X": X})], "extra"),
    ([pair(RIGHT / X, known={"X": X})], "missing"),
    ([pair(RIGHT - 2 * X, known={"X": X})], "sign"),
    ([pair(np.ones((4, 1)), COLUMN), pair(np.ones((4, 1)), np.ones((3, 1)))], "fixed"),
]


def test_each_kind_is_of_a_rule():
    """Does each way in which a sentence begins fit one that a rule says?"""
    used = set()
    for pairs, kind in ANSWERS:
        cause = from_pairs(pairs)
        assert name_of_cause("Z", cause) == f"Z.{kind}", cause
        used |= {begins for begins, _ in CAUSE_KINDS if re.match(begins, cause)}
    assert used == {begins for begins, _ in CAUSE_KINDS}


def test_arguments_that_are_ignored():
    """Is an argument of which nothing is made the part of the name?"""
    unread = "The argument `z` is never read in your code, and the result depends on it."
    lost = "`rate` gets another value before it is read, so that what was given is lost."
    assert name_of_cause("dW", unread) == "z.ignored"
    assert name_of_cause("dW", lost) == "rate.ignored"
    logged = "A logarithm is taken of the labels `Y`, which are 0 and 1; those in"
    assert name_of_cause("cost", logged) == "Y.logged"
    both = "The arguments `x` and `y` are never read in your code, and the result depends on them."
    assert name_of_cause("dW", both) == "arguments.ignored"


def test_what_says_only_where_to_look_is_no_kind():
    """Has a sentence that tells no mistake no name?"""
    assert name_of_cause("Z", from_pairs([pair([[2.0]])])) == ""  # one neuron, maybe
    assert name_of_cause("b", "This is `b1` just as it came in.") == "b.is_b1"
    for cause in (
        "Only the first row is right.",
        "In every case that is wrong, all values are 0.",
        "",
    ):
        assert name_of_cause("Z", cause) == ""
