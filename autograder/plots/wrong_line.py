"""A function with one wrong line, and how the cost goes with it and without.

The functions are those of `workbook.listings`, run as they are shown.  What else a training needs is
measured, so that no step of an exercise stands here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from itertools import islice
from typing import Any

import numpy as np

from ..checks.values import Numeric
from ..checks.way_back import slope
from ..workbook.listings import LISTINGS
from .canvas import Function, show_code
from .training import cost_curve

Functions = Mapping[str, Function]
Costs = Iterator[float]  # of one step of a training after the other
_STEPS = 100
_TINY = 1e-6
_POINTS = 60


def wrong_line(name: str) -> None:
    """Show the lines of a function, and the cost with them beside the cost with the wrong one mended.

    Parameters
    ----------
    name : str
        Of the function in `LISTINGS`.
    """
    listing = LISTINGS[name]
    show_code(listing.numbered)
    curves = {"these lines": listing.text, "the wrong one mended": listing.right}
    cost_curve({called: costs(name, text) for called, text in curves.items()}, every=1)


def costs(name: str, text: str) -> list[float]:
    """Return the cost of each step of a training with a function.

    Parameters
    ----------
    name : str
        Of the function in `LISTINGS`.
    text : str
        Its lines.
    """
    functions: dict[str, Any] = {"np": np}
    exec(text, functions)
    with np.errstate(all="ignore"):
        return [float(cost) for cost in islice(_TRAININGS[name](functions), _STEPS)]


def _losses(z: Numeric, Y: Numeric) -> Numeric:
    """Return the loss of each example, of the sigmoid of z by its label."""
    return np.logaddexp(0, np.where(Y, -z, z))


def _with_ones(*rows: Numeric) -> Numeric:
    """Put rows of inputs above each other, and a row of ones for the bias."""
    return np.vstack([*rows, np.ones(_POINTS)])


def _standardised(functions: Functions) -> Costs:
    """Train a neuron on a small input and a large one."""
    rng = np.random.default_rng(0)
    small, large, noise = rng.normal(size=(3, _POINTS))
    X = _with_ones(functions["standardised"](np.stack([0.5 + 0.1 * small, 40 + 30 * large])))
    Y = small + large + 0.5 * noise > 0
    w = np.zeros(3)
    while True:
        yield float(np.mean(_losses(w @ X, Y)))
        w = w - 0.2 * slope(partial(_of_neuron, X, Y), w) / Y.size


def _of_neuron(X: Numeric, Y: Numeric, w: Numeric) -> Numeric:
    return _losses(w @ X, Y)


def _momentum(functions: Functions) -> Costs:
    """Train a neuron in a long valley: along one weight it is steep, along the other flat."""
    rng = np.random.default_rng(1)
    large, small, noise = rng.normal(size=(3, _POINTS))
    X = _with_ones(1.5 * large, 0.15 * small)
    Y = large / 2 + small + 0.3 * noise > 0
    w = speed = np.zeros(3)
    while True:
        yield float(np.mean(_losses(w @ X, Y)))
        down = slope(partial(_of_neuron, X, Y), w) / Y.size
        w, speed = functions["momentum_step"](w, down, speed, 0.5, 0.9)


def _leaky_relu(functions: Functions) -> Costs:
    """Train six hidden neurons to tell the inside of a square from its outside."""
    rng = np.random.default_rng(0)
    X = _with_ones(*rng.uniform(-1, 1, (2, _POINTS)))
    Y = np.abs(X[:2]).sum(axis=0) > 0.9
    W = np.hstack([rng.normal(size=(6, 2)), np.zeros((6, 1))])
    v = np.append(rng.normal(size=6), 0.0)

    def losses(A: Numeric, v: Numeric) -> Numeric:
        return _losses(v @ _with_ones(A), Y)

    while True:
        A, kept = functions["leaky_relu"](W @ X)
        yield float(np.mean(losses(A, v)))
        dZ = functions["leaky_relu_backward"](_by_neuron(partial(losses, v=v), A), kept)
        by_v = slope(partial(losses, A), v) / _POINTS
        W, v = W - slope(partial(_carried, dZ, X), W) / _POINTS, v - by_v


def _by_neuron(losses: Callable[[Numeric], Numeric], A: Numeric) -> Numeric:
    """Measure the slope of each example's loss by what each neuron says about it."""
    moves = _TINY * np.eye(len(A))[:, :, np.newaxis]
    return np.stack([losses(A + move) - losses(A - move) for move in moves]) / (2 * _TINY)


def _carried(dZ: Numeric, X: Numeric, W: Numeric) -> Numeric:
    """Return what grows with the weights as the losses do."""
    return dZ * (W @ X)


def _mini_batch(functions: Functions) -> Costs:
    """Train a neuron on a few examples at a time, and tell the cost of all."""
    rng = np.random.default_rng(2)
    first, second, noise = rng.normal(size=(3, _POINTS))
    X, Y = _with_ones(first, second), (first + 2 * second + 0.3 * noise > 0)[np.newaxis]
    w = np.zeros(3)
    while True:
        yield float(np.mean(_losses(w @ X, Y)))
        x, y = functions["mini_batch"](X, Y, 20, rng)
        w = w - 0.3 * slope(partial(_of_neuron, x, y), w) / y.size


_TRAININGS: dict[str, Callable[[Functions], Costs]] = {
    "standardised inputs": _standardised,
    "momentum": _momentum,
    "leaky ReLU": _leaky_relu,
    "mini-batch": _mini_batch,
}
