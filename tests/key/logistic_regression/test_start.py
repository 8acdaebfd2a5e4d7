"""Tests of autograder.key.logistic_regression.start."""

import numpy as np
import pytest

from autograder.key.logistic_regression.start import initialize_with_zeros

RIGHT = [
    lambda dim: (np.zeros((dim, 1)), 0),
    lambda dim: (np.zeros([dim, 1], dtype=int), 0.0),
    lambda dim: (np.zeros(dim).reshape(-1, 1), np.float64(0)),
    lambda dim: [np.array([[0.0]] * dim), float(0)],
    lambda dim: (0 * np.ones(shape=(dim, 1)), np.array(0.0)),
    lambda dim: (np.multiply(np.ones((dim, 1)), 0, out=np.empty((dim, 1))), 0.0),
]


@pytest.mark.parametrize("function", RIGHT)
def test_right_answers_in_other_forms_pass(function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(initialize_with_zeros, function, seed).passed


@pytest.mark.parametrize(
    "function",
    [
        lambda dim: (np.empty((dim, 1)), 0.0),
        lambda dim: (np.empty_like(np.ones((dim, 1))), 0.0),
        lambda dim: (np.empty(dim).reshape(dim, 1), 0.0),
        lambda dim: (np.reshape(np.empty((1, dim)), (-1, 1)), 0.0),
    ],
)
def test_memory_that_nobody_has_filled_is_never_right(function, seed, verdict):
    """Is it wrong whatever the memory holds, and told what it is?"""
    found = verdict(initialize_with_zeros, function, seed)
    assert found.score == 0.5
    assert found.findings[0].mistake == "w.unfilled"
    assert found.findings[0].cause.startswith("`np.empty` and `np.empty_like` give memory")


def test_whole_numbers_that_nobody_has_filled_are_never_right(seed, verdict):
    """Is it wrong, too, where there is no nan?"""
    function = lambda dim: (np.empty((dim, 1), dtype=int), 0)  # noqa: E731
    assert verdict(initialize_with_zeros, function, seed).score == 0.5


@pytest.mark.parametrize(
    "function",
    [lambda dim: (np.zeros(dim), 0.0), lambda dim: (np.zeros((dim, 1)), np.zeros((1, 1)))],
)
def test_zeros_in_a_wrong_form_keep_half_of_their_part(function, verdict):
    """Do right numbers in a wrong shape lose a quarter of the points?"""
    assert verdict(initialize_with_zeros, function).score == 0.75
