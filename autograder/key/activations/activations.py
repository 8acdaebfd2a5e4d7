"""The activation functions and their slopes, entry by entry."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ..draw import draw
from ..exercise import exercise


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


@exercise(points=2, cases=_pointwise, takes=dict(z="*"), returns="like z")
def sigmoid(z):
    """Return 1 / (1 + exp(-z)), written so that no exponential overflows."""
    small = np.exp(-np.abs(z))
    return np.where(np.asarray(z) >= 0, 1 / (1 + small), small / (1 + small))


@exercise(
    points=2,
    cases=_pointwise,
    takes=dict(z="*"),
    returns="like z",
    builds_on=("sigmoid",),
    slope_of="sigmoid",
)
def sigmoid_derivative(z):
    """Return s (1 - s) with s = sigmoid(z)."""
    s = sigmoid(z)
    return s * (1 - s)


@exercise(
    points=2,
    cases=_pointwise,
    takes=dict(z="*"),
    returns="like z",
    may_use=("sigmoid_derivative",),
    slope_of="np.tanh",
)
def tanh_derivative(z):
    """Return 1 - t^2 with t = tanh(z)."""
    t = np.tanh(z)
    return 1 - t**2


@exercise(points=2, cases=_pointwise, takes=dict(z="*"), returns="like z")
def relu(z):
    """Return max(0, z), entry by entry."""
    return np.maximum(0, z)


@exercise(
    points=2,
    cases=_pointwise,
    takes=dict(z="*"),
    returns="like z",
    may_use=("relu",),
    slope_of="relu",
)
def relu_derivative(z):
    """Return 1 where z > 0 and 0 elsewhere, also at z = 0."""
    return np.where(np.asarray(z) > 0, 1.0, 0.0)
