"""01_activations: the activation functions, their slopes, and the loss of one example."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ..checks.contract import Case, Contract, array
from . import activations_mistakes as mistakes
from .activations_reference import (
    cross_entropy_loss,
    image2vector,
    relu,
    relu_derivative,
    sigmoid,
    sigmoid_derivative,
    tanh_derivative,
)
from .exercise import Assignment, Exercise, draw


def _pointwise(rng: Generator) -> list[Case]:
    """Every shape that an activation meets, far and near zero, and zero itself."""
    return [
        Case("a row (m,)", (draw(rng, 4, scale=2),)),
        Case("a column (n, 1)", (draw(rng, 5, 1, scale=2),)),
        Case("a matrix (n, m)", (draw(rng, 3, 5, scale=3),)),
        Case("three axes", (draw(rng, 2, 3, 4),)),
        Case("one entry (1, 1)", (draw(rng, 1, 1),)),
        Case("with zeros", (np.array([[0.0, *draw(rng, 2)], [*draw(rng, 2), 0.0]]),), "edge"),
        Case("far from zero", (np.array([[-800.0, -40.0, 40.0, 800.0]]),), "edge"),
        Case("a single number", (float(draw(rng, 1)[0]),), "advice"),
        Case("whole numbers", (rng.integers(-6, 7, size=(2, 3)),), "advice"),
    ]


def _pictures(rng: Generator) -> list[Case]:
    def picture(length: int, height: int, depth: int) -> np.ndarray:
        return np.round(rng.uniform(0, 1, (length, height, depth)), 3)

    return [
        Case("a picture of 2 x 3 with 3 colours", (picture(2, 3, 3),)),
        Case("a picture of 4 x 2 with 3 colours", (picture(4, 2, 3),)),
        Case("one grey channel", (picture(3, 5, 1),)),
        Case("one pixel", (picture(1, 1, 3),)),
        Case("bytes", (rng.integers(0, 256, (5, 4, 3), dtype=np.uint8),)),
    ]


def _predictions(rng: Generator) -> list[Case]:
    def pair(*shape: int) -> tuple[np.ndarray, np.ndarray]:
        a = np.round(rng.uniform(0.03, 0.97, shape), 4)
        y = rng.integers(0, 2, shape)
        y.flat[0], y.flat[-1] = 1, 0  # both labels, whatever the draw
        return a, y.astype(float)

    one, zero = np.round(rng.uniform(0.1, 0.9, (2, 1, 1)), 4)
    tolerance = {"rtol": 1e-5, "atol": 1e-6}  # room for a small epsilon inside the logarithm
    return [
        Case("a row (1, m)", pair(1, 6), **tolerance),
        Case("m = 2", pair(1, 2), **tolerance),
        Case("a vector (m,)", pair(5), **tolerance),
        Case("a column (m, 1)", pair(4, 1), **tolerance),
        Case("a table (n_y, m)", pair(3, 4), **tolerance),
        Case("one cat", (one, np.ones((1, 1))), **tolerance),
        Case("one non-cat", (zero, np.zeros((1, 1))), **tolerance),
        Case("whole-number labels", (pair(1, 4)[0], np.array([[1, 0, 0, 1]])), **tolerance),
        Case(
            "predictions that are exactly right",
            (np.array([[0.0, 1.0, 0.5]]), np.array([[0.0, 1.0, 1.0]])),
            "advice",
            **tolerance,
        ),
    ]


SAME_AS_Z = array("The result", "the shape of z")

ASSIGNMENT = Assignment(
    "01_activations",
    (
        Exercise(
            sigmoid,
            2,
            Contract("sigmoid(z)", SAME_AS_Z),
            _pointwise,
            mistakes=mistakes.SIGMOID,
        ),
        Exercise(
            sigmoid_derivative,
            2,
            Contract("sigmoid_derivative(z)", SAME_AS_Z),
            _pointwise,
            builds_on=("sigmoid",),
            mistakes=mistakes.SIGMOID_DERIVATIVE,
        ),
        Exercise(
            tanh_derivative,
            2,
            Contract("tanh_derivative(z)", SAME_AS_Z),
            _pointwise,
            may_use=("sigmoid_derivative",),
            mistakes=mistakes.TANH_DERIVATIVE,
        ),
        Exercise(
            relu,
            2,
            Contract("relu(z)", SAME_AS_Z),
            _pointwise,
            mistakes=mistakes.RELU,
        ),
        Exercise(
            relu_derivative,
            2,
            Contract("relu_derivative(z)", SAME_AS_Z),
            _pointwise,
            may_use=("relu",),
            mistakes=mistakes.RELU_DERIVATIVE,
        ),
        Exercise(
            image2vector,
            2,
            Contract("image2vector(image)", array("The vector", "(rows * columns * colours, 1)")),
            _pictures,
            mistakes=mistakes.IMAGE2VECTOR,
        ),
        Exercise(
            cross_entropy_loss,
            4,
            Contract("cross_entropy_loss(a, y)", array("The loss", "the shape of a")),
            _predictions,
            mistakes=mistakes.CROSS_ENTROPY_LOSS,
        ),
    ),
)
