"""Tests of autograder.key.deep_network.cost."""

import math

import numpy as np
import pytest

from autograder.key.deep_network.cost import compute_cost


def cost_of_the_outline(AL, Y):
    m = Y.shape[1]
    cost = (-1 / m) * np.sum(np.multiply(Y, np.log(AL)) + np.multiply(1 - Y, np.log(1 - AL)))
    return np.squeeze(cost)


def cost_by_loop(AL, Y):
    m = Y.shape[1]
    return sum(-math.log(AL[0, i] if Y[0, i] else 1 - AL[0, i]) for i in range(m)) / m


def cost_with_epsilon(AL, Y):
    return -np.mean(Y * np.log(AL + 1e-8) + (1 - Y) * np.log(1 - AL + 1e-8))


def cost_clipped(AL, Y):
    AL = np.clip(AL, 1e-10, 1 - 1e-10)
    return np.float64(-(np.log(AL[Y == 1]).sum() + np.log(1 - AL[Y == 0]).sum()) / Y.size)


def cost_by_dot(AL, Y):
    cost = -(np.dot(Y, np.log(AL).T) + np.dot(1 - Y, np.log(1 - AL).T)) / Y.shape[1]
    return cost.item()


RIGHT = [cost_of_the_outline, cost_by_loop, cost_with_epsilon, cost_clipped, cost_by_dot]


@pytest.mark.parametrize("function", RIGHT)
def test_right_answers_in_other_forms_pass(function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(compute_cost, function, seed).passed


def test_a_cost_in_a_table_is_close(verdict):
    """Does a cost of shape (1, 1) keep half of the points?"""
    found = verdict(compute_cost, lambda AL, Y: np.array([[cost_by_loop(AL, Y)]]))
    assert found.score == 0.5


def test_costs_worked_out_by_hand():
    """Is the cost the average over the examples, and 0 where all are exactly right?"""
    assert compute_cost(np.full((1, 4), 0.5), np.array([[0, 1, 1, 0]])) == pytest.approx(np.log(2))
    assert compute_cost(np.array([[0.25, 0.75]]), np.array([[1, 1]])) == pytest.approx(
        (np.log(4) + np.log(4 / 3)) / 2
    )
    assert compute_cost(np.array([[0.0, 1.0]]), np.array([[0, 1]])) == 0
