"""Tests of autograder.checks.letters."""

import pytest

from autograder.checks.letters import axes, displayed, same_as, size


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("n_h m", "(n_h, m)"),
        ("n 1", "(n, 1)"),
        ("m", "(m,)"),
        ("rows*columns*colours 1", "(rows * columns * colours, 1)"),
        ("like z", "the shape of z"),
        ("*", ""),
        ("", ""),
    ],
)
def test_a_word_is_shown_as_a_person_writes_it(word, shown):
    """Is each kind of word shown as in the course?"""
    assert displayed(word) == shown


@pytest.mark.parametrize(
    ("word", "each"),
    [("n_h m", ("n_h", "m")), ("a*b 1", ("a*b", "1")), ("*", ()), ("", ()), ("like z", ())],
)
def test_axes_have_a_word_each(word, each):
    """Is there one word for each axis, and none where nothing is said of axes?"""
    assert axes(word) == each


def test_a_shape_may_be_that_of_an_argument():
    """Is the argument named, and none for other words?"""
    assert same_as("like dA") == "dA"
    assert same_as("n m") == ""


@pytest.mark.parametrize(
    ("axis", "found"), [("1", 1), ("n", 3), ("n*m", 15), ("2*n", 6), ("k", None), ("n*k", None)]
)
def test_sizes_follow_from_letters(axis, found):
    """Is a size known where all of its letters are?"""
    assert size(axis, {"n": 3, "m": 5}) == found
