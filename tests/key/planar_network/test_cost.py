"""Tests of autograder.key.planar_network.cost."""

import numpy as np
import pytest

from autograder.key.planar_network.cost import compute_cost


def cost_as_in_the_outline(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply((1 - Y), np.log(1 - A2))
    cost = -np.sum(logprobs) / m
    return float(np.squeeze(cost))


def cost_with_products(A2, Y, parameters=None):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T)) / m
    return np.squeeze(cost)


def cost_by_loop(A2, Y):
    total = 0
    for a, y in zip(A2[0], Y[0], strict=True):
        total += -np.log(a) if y == 1 else -np.log(1 - a)
    return total / len(Y[0])


RIGHT = [
    cost_as_in_the_outline,
    cost_with_products,
    cost_by_loop,
    lambda A2, Y: -np.mean(Y * np.log(A2 + 1e-9) + (1 - Y) * np.log(1 - A2 + 1e-9)),
    lambda A2, Y: np.array(-np.log(np.where(Y == 1, A2, 1 - A2)).sum() / Y.shape[1]),
]


@pytest.mark.parametrize("function", RIGHT)
def test_right_answers_in_other_forms_pass(function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(compute_cost, function, seed).passed


def test_a_cost_in_a_table_keeps_half(verdict):
    """Does the right number in a table, (1, 1), keep half of the points?"""
    assert verdict(compute_cost, lambda A2, Y: np.reshape(compute_cost(A2, Y), (1, 1))).score == 0.5


def test_costs_worked_out_by_hand():
    """Is the cost the average over the examples, and the sum over the outputs?"""
    half, Y = np.full((1, 4), 0.5), np.array([[0, 1, 1, 0]])
    assert compute_cost(half, Y) == pytest.approx(np.log(2))
    assert compute_cost(np.vstack([half, half]), np.vstack([Y, Y])) == pytest.approx(2 * np.log(2))
    assert compute_cost(np.array([[0.25, 0.75]]), np.array([[1, 1]])) == pytest.approx(
        (np.log(4) + np.log(4 / 3)) / 2
    )
