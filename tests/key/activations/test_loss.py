"""Tests of autograder.key.activations.loss."""

import math

import numpy as np
import pytest

from autograder.key.activations.loss import cross_entropy_loss

RIGHT = [
    lambda a, y: -(y * np.log(a) + (1 - y) * np.log(1 - a)),
    lambda a, y: np.where(np.asarray(y) == 1, -np.log(a), -np.log(1 - np.asarray(a))),
    lambda a, y: -y * np.log(a + 1e-8) - (1 - y) * np.log(1 - a + 1e-8),
    lambda a, y: -np.log(np.abs(np.asarray(y) + a - 1)),
    lambda a, y: -(y * np.log(np.clip(a, 1e-12, 1)) + (1 - y) * np.log(np.clip(1 - a, 1e-12, 1))),
]


@pytest.mark.parametrize("function", RIGHT)
def test_right_answers_in_other_forms_pass(function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(cross_entropy_loss, function, seed).passed


@pytest.mark.parametrize(
    ("a", "y", "loss"),
    [
        (0.5, 1, math.log(2)),
        (0.5, 0, math.log(2)),
        (0.25, 1, math.log(4)),
        (0.25, 0, math.log(4 / 3)),
        (1.0, 1, 0.0),
        (0.0, 0, 0.0),
    ],
)
def test_losses_worked_out_by_hand(a, y, loss):
    """Is the loss that of paper and pencil, and 0 where the prediction is exactly right?"""
    assert cross_entropy_loss(np.array([[a]]), np.array([[y]])) == pytest.approx(loss, abs=1e-15)


def test_a_case_that_is_exactly_right_costs_nothing(verdict):
    """Is an answer that takes the logarithm of 0 there told of it, without a charge?"""
    found = verdict(cross_entropy_loss, RIGHT[0])
    assert found.passed
    assert [finding.case for finding in found.findings] == ["predictions that are exactly right"]
