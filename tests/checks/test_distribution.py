"""Tests of autograder.checks.distribution."""

import numpy as np
import pytest

from autograder.checks.distribution import ENOUGH, complaint, repeats

RIGHT = 0.01 * np.random.default_rng(5).standard_normal((40, 50))


@pytest.mark.parametrize(
    ("make", "words", "row"),
    [
        (lambda rng: 0.01 * rng.standard_normal((40, 50)), None, None),
        (lambda rng: 0.011 * rng.standard_normal((40, 50)), None, None),
        (
            lambda rng: 0.013 * rng.standard_normal((40, 50)),
            "wrong spread",
            "expected spread (std)",
        ),
        (
            lambda rng: 0.0075 * rng.standard_normal((40, 50)),
            "wrong spread",
            "expected spread (std)",
        ),
        (lambda rng: np.zeros((40, 50)), "should be random", None),
        (
            lambda rng: np.tile(0.01 * rng.standard_normal((1, 50)), (40, 1)),
            "numbers are equal",
            None,
        ),
        (lambda rng: 0.01 * rng.random((40, 50)) * 3.46, "centred at 0", "mean"),
        (lambda rng: 0.0173 * (2 * rng.random((40, 50)) - 1), "normally distributed", None),
        (lambda rng: np.where(rng.random((40, 50)) > 0.9, np.nan, RIGHT), "nan or infinity", None),
    ],
    ids=["right", "nearly", "wide", "narrow", "zero", "tiled", "centre", "even", "nan"],
)
def test_any_start_like_the_right_one_will_do(make, words, row):
    """Is any normal start of the right spread right, and every other one told why not?"""
    found = complaint(RIGHT, make(np.random.default_rng(6)), ())
    if words is None:
        assert found is None
    else:
        what, rows = found
        assert words in what
        assert (rows[0][0] if rows else None) == row


def test_other_spreads_may_be_right():
    """Are the spreads right that are named, beside that of the right one?"""
    n_prev = RIGHT.shape[-1]
    numbers = np.random.default_rng(6).standard_normal(RIGHT.shape)
    also = ("1/sqrt(n_prev)", "sqrt(2/n_prev)")
    assert complaint(RIGHT, numbers / n_prev**0.5, also) is None
    assert complaint(RIGHT, numbers * (2 / n_prev) ** 0.5, also) is None
    assert complaint(RIGHT, numbers / n_prev**0.5, ()) is not None
    assert complaint(RIGHT, 0.82 * numbers * (2 / n_prev) ** 0.5, also[1:]) is None
    _, rows = complaint(RIGHT, 3 * numbers, also)
    assert "or 0.141 or 0.2" in str(rows)


def test_few_numbers_tell_nothing_of_a_distribution():
    """Are fewer than enough numbers judged by being different only?"""
    few, many = np.arange(ENOUGH - 1.0), np.arange(ENOUGH * 1.0)
    assert complaint(few, 100 * few, ()) is None
    assert complaint(many, 100 * many, ()) is not None
    assert complaint(few, 0 * few, ()) is not None


def test_a_centre_that_the_right_one_has_is_asked_for():
    """Is a start that is not centred right where the right one is not, either?"""
    rng = np.random.default_rng(7)
    off, other = 1 + 0.1 * rng.standard_normal((2, 30, 30))
    assert complaint(off, other, ()) is None
    assert complaint(off, other - 1, ()) is not None


def test_a_single_number_repeats_nothing():
    """Is one number alone random enough?"""
    assert not repeats(np.ones(1))
    assert repeats(np.ones(2))
