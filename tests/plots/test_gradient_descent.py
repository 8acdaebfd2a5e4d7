"""Does the valley show the learner's own steps?"""

import numpy as np
import pytest

from autograder import plots
from tests.plots.interactive.scripts import data_of


def propagate(w, b, X, Y):
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / Y.size, "db": np.mean(A - Y)}, cost


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    for _ in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
    return {"w": w, "b": b}, grads, [cost]


def unwritten(*arguments):
    raise NotImplementedError()


def calls_unwritten(*arguments):
    return unwritten(*arguments)


def test_small_steps_arrive_and_large_ones_jump(bundles):
    """Does the text tell where the steps lead with each rate?"""
    plots.descent(propagate, optimize, rates=(3, 14))
    (alt,) = [bundle["text/plain"] for bundle in bundles]
    assert f'alt="{alt}"' in bundles[0]["text/html"]
    assert [group["name"] for group in data_of(bundles[0]["text/html"])["groups"]] == ["3", "14"]
    assert "With rate 3 w goes -2.00, 1.27, 0.83" in alt
    assert "With rate 14 w goes -2.00, 13.28" in alt


@pytest.mark.parametrize(
    ("functions", "line"),
    [
        ((unwritten, optimize), "This picture appears once `unwritten` is written."),
        ((propagate, unwritten), "This picture appears once `unwritten` is written."),
        ((propagate, calls_unwritten), "This picture appears once `unwritten` is written."),
        ((lambda *_: None, optimize), "This picture appears once `<lambda>` returns grads"),
        ((lambda *_: ({}, "no"), optimize), "This picture appears once `<lambda>` returns grads"),
        ((propagate, lambda *_: None), "This picture appears once `<lambda>` returns params"),
        ((propagate, lambda *_: ({"w": [1, 2]},)), "This picture appears once `<lambda>` returns"),
        ((propagate, lambda *_: ({"w": np.nan},)), "This picture appears once `<lambda>` returns"),
    ],
)
def test_a_wrong_function_gives_one_calm_line(functions, line, shown):
    """Does the picture say what it waits for?"""
    plots.descent(*functions)
    (said,) = shown.words
    assert said.startswith(line)
