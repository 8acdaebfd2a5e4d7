"""Tests of autograder.checks.forms.single: how arrays and numbers compare."""

import numpy as np
import pytest

from autograder.checks.forms import array, form, numbers, random, scalar
from autograder.checks.numbers import Tolerance
from autograder.checks.values import Refused, as_data
from tests.checks.small import Z

USUAL = Tolerance()


def differences(right, given, asked):
    return asked.compare(as_data(right), as_data(given), USUAL)


@pytest.mark.parametrize("given", [Z, Z.astype(np.float32), Z.copy(order="F"), Z + 1e-9])
def test_the_same_numbers_are_right(given):
    """Are the right numbers right in any precision and layout?"""
    assert differences(Z, given, array("n m", "Z")) == []


@pytest.mark.parametrize(
    ("given", "kind", "close", "words"),
    [
        (Z.T, "shape", False, "(3, 2)"),
        (Z[None], "shape", True, "(1, 2, 3)"),
        (Z.ravel(), "shape", False, "(6,)"),
        (Z + 1e-3, "value", False, "wrong values"),
        (np.where(Z > 2, np.nan, Z), "value", False, "nan"),
        (np.where(Z > 2, np.inf, Z), "value", False, "infinity"),
        (Z.tolist(), "type", True, "a list"),
        ((-Z).tolist(), "type", False, "a list"),
        (Z.T.tolist(), "type", False, "a list"),
        (None, "type", False, "return"),
        ("Z", "type", False, "a text"),
        (Refused("a function"), "type", False, "a function"),
        ((Z, Z), "type", False, "a tuple of 2"),
        (1.0, "shape", False, "single number"),
    ],
)
def test_each_way_to_be_wrong_is_told(given, kind, close, words):
    """Does a wrong array get the right kind, credit and words?"""
    (found,) = differences(Z, given, array("n m", "Z"))
    assert (found.part, found.kind, found.close) == ("Z", kind, close)
    assert words in found.message


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (array("n m", "Z"), "Z should have the shape (n, m) = (2, 3); it has (3, 2)."),
        (array("like z", "Z"), "Z should have the shape (2, 3), the shape of z; it has (3, 2)."),
        (array("*", "Z"), "Z should have the shape (2, 3); it has (3, 2)."),
    ],
)
def test_the_shape_is_told_in_letters_and_numbers(asked, words):
    """Does the message say the shape as the course writes it, and the detail both shapes?"""
    (found,) = differences(Z, Z.T, asked)
    assert found.message == words
    assert found.detail == (("expected shape", "(2, 3)"), ("your shape", "(3, 2)"))


@pytest.mark.parametrize(
    ("given", "close"),
    [
        (np.ones(3), True),
        (np.ones((1, 3)), False),
        (np.ones((3, 1, 1)), True),
        (2 * np.ones(3), False),
    ],
)
def test_a_squeezed_column_is_close_and_a_row_is_not(given, close):
    """Does a column without its axis keep half, and a transposed or wrong one nothing?"""
    (found,) = differences(np.ones((3, 1)), given, array("n 1", "db"))
    assert found.close is close


@pytest.mark.parametrize("given", [-Z, Z.T])
def test_a_difference_carries_the_pair(given):
    """Are the right and the given array there, so that nobody looks for them again?"""
    (found,) = differences(Z, given, array("n m", "Z"))
    assert np.array_equal(found.pair[0], Z)
    assert np.array_equal(found.pair[1], given)


def test_what_is_no_array_has_no_pair():
    """Is there nothing to explain by numbers where there are none?"""
    (found,) = differences(Z, Z.tolist(), array("n m", "Z"))
    assert found.pair is None


@pytest.mark.parametrize("given", [0.25, np.float64(0.25), np.float32(0.25), np.array(0.25)])
def test_a_number_may_come_in_any_form(given):
    """Is a cost right as float, NumPy scalar and 0-d array?"""
    assert differences(0.25, given, scalar("cost")) == []


@pytest.mark.parametrize(
    ("given", "kind", "close", "words"),
    [
        (np.array([[0.25]]), "shape", True, "cost should have the shape (); it has (1, 1)."),
        (0.5, "value", False, "cost has the wrong value."),
        ([0.25], "type", False, "cost is a list of 1 things; a number is asked for."),
    ],
)
def test_a_wrong_number_is_told(given, kind, close, words):
    """Does a number in brackets keep half, and is a wrong one told as a number?"""
    (found,) = differences(0.25, given, scalar("cost"))
    assert (found.kind, found.close, found.message) == (kind, close, words)


@pytest.mark.parametrize(
    "given", [[1.0, 0.5], (1.0, 0.5), np.array([1.0, 0.5]), np.array([[1.0], [0.5]])]
)
def test_numbers_may_be_a_list_or_an_array(given):
    """Are costs right as a list, a tuple, an array and a column?"""
    assert differences([1.0, 0.5], given, numbers("costs")) == []


@pytest.mark.parametrize(
    ("given", "kind", "words"),
    [
        ([0.5, 1.0], "value", "costs has the right shape, but wrong values."),
        (np.array([2.0, 1.0]), "value", "costs has the right shape, but wrong values."),
        ([1.0], "shape", "costs should have the shape (2,); it has (1,)."),
        (["1.0"], "type", "costs is a list of 1 things; a list of numbers is asked for."),
    ],
)
def test_wrong_numbers_in_a_row_are_told(given, kind, words):
    """Are wrong, missing and other costs told, and no cause looked for in them?"""
    (found,) = differences([1.0, 0.5], given, numbers("costs"))
    assert (found.kind, found.message, found.pair) == (kind, words, None)


WEIGHTS = form(random("n_h n_x"), "W1")
RIGHT = 0.01 * np.random.default_rng(5).standard_normal((40, 50))
ANOTHER = 0.01 * np.random.default_rng(6).standard_normal((40, 50))


@pytest.mark.parametrize(
    ("given", "kind", "words"),
    [
        (100 * ANOTHER, "value", "W1 has the wrong spread."),
        (ANOTHER.T, "shape", "W1 should have the shape (n_h, n_x) = (40, 50); it has (50, 40)."),
        (ANOTHER.tolist(), "type", "W1 is a list of 40 things; an array is asked for."),
    ],
)
def test_random_weights_are_judged_by_shape_and_distribution(given, kind, words):
    """Is another draw right, and every other array told why not?"""
    assert differences(RIGHT, ANOTHER, WEIGHTS) == []
    (found,) = differences(RIGHT, given, WEIGHTS)
    assert (found.kind, found.message) == (kind, words)


def test_a_mistake_that_is_not_random_is_compared_by_its_numbers():
    """Is a start of zeros a known mistake that only zeros match?"""
    zeros = np.zeros((40, 50))
    assert WEIGHTS.matches(zeros, zeros, RIGHT, USUAL)
    assert not WEIGHTS.matches(zeros, ANOTHER, RIGHT, USUAL)
    assert not WEIGHTS.matches(zeros, np.where(RIGHT > 0, np.nan, 0.0), RIGHT, USUAL)


@pytest.mark.parametrize(
    ("asked", "right", "wrong", "given", "same"),
    [
        (array("*", "Z"), Z, -Z, -Z + 1e-9, True),
        (array("*", "Z"), Z, -Z, Z, False),
        (array("*", "Z"), Z, -Z, (-Z).tolist(), False),
        (array("*", "Z"), Z, (Z, Z), (Z, Z), True),
        (array("*", "Z"), Z, (Z, Z), Z, False),
        (scalar("cost"), 1.0, np.array([[2.0]]), np.array([[2.0]]), True),
        (numbers("costs"), [1.0, 2.0], [2.0], np.array([[2.0]]), True),
        (numbers("costs"), [1.0, 2.0], 2.0, [2.0], False),
        (numbers("costs"), [1.0, 2.0], 2.0, 2.0, True),
    ],
)
def test_an_answer_matches_a_mistake_in_its_form(asked, right, wrong, given, same):
    """Is an answer that of a mistake if it has the same numbers, in the form that is asked for?

    What the mistake builds otherwise has to be built in the same way.
    """
    assert asked.matches(wrong, given, right, USUAL) is same


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ([(0, 0.7), (100, 0.5)], "it has (2, 2). Each entry holds 2 numbers, not one."),
        ([[0.7], [0.6], [0.5]], "it has (3, 1)."),
        ([0.7, 0.6, 0.5], "it has (3,)."),
    ],
)
def test_too_many_numbers_in_a_row_are_told_as_they_were_put(given, words):
    """Is the shape told that the learner made, and that pairs stand for numbers?"""
    (found,) = differences([0.7, 0.5], given, numbers("costs"))
    assert found.message == f"costs should have the shape (2,); {words}"
    assert found.pair is None
