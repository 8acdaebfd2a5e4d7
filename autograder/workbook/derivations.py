"""What a learner is asked to derive, each with places at which its slope is measured.

Only definitions stand here: the curves, the loss, the linear step.  What follows from them is
measured by central differences, so that no answer is given away and no spelling of one is missed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.random import Generator

from ..checks.values import Numeric
from ..checks.way_back import slope


@dataclass(frozen=True)
class Place:
    """One place: the arguments of the formula by name, and the slope that is measured there."""

    arguments: dict[str, Any]
    measured: Numeric


Draw = Callable[[Generator], Place]


def _slope(function: Callable[[Any], Any], at: Any) -> Numeric:
    return slope(function, np.asarray(at, dtype=float))


def _sigmoid(z: Any) -> Any:
    return (1 + np.tanh(z / 2)) / 2


def _before_sigmoid(a: Any) -> Any:
    return 2 * np.arctanh(2 * a - 1)


def _probability(rng: Generator) -> float:
    return float(np.round(rng.uniform(0.05, 0.95), 2))


def _numbers(rng: Generator, *shape: int) -> Numeric:
    return np.round(rng.uniform(-2, 2, shape), 1)


def _sigmoids_slope(rng: Generator) -> Place:
    s = _probability(rng)
    return Place({"s": s}, _slope(_sigmoid, _before_sigmoid(s)))


def _tanhs_slope(rng: Generator) -> Place:
    t = float(np.round(rng.uniform(-0.9, 0.9), 2))
    return Place({"t": t}, _slope(np.tanh, np.arctanh(t)))


def _error(rng: Generator) -> Place:
    a, y = _probability(rng), int(rng.integers(2))
    # The loss of a sigmoid by its z: of a = sigmoid(z) the logarithm of one of a and 1 - a.
    measured = _slope(lambda z: np.logaddexp(0, -z if y else z), _before_sigmoid(a))
    return Place({"a": a, "y": y}, measured)


def _loss_by_a(rng: Generator) -> Place:
    a, y = _probability(rng), int(rng.integers(2))
    return Place({"a": a, "y": y}, _slope(lambda a: -np.log(a if y else 1 - a), a))


def _weight(rng: Generator) -> Place:
    x, dz = _numbers(rng, 4), _numbers(rng, 4)
    # Losses with these slopes by z; any others with the same would do.
    return Place({"x": x, "dz": dz}, _slope(lambda w: np.mean(dz * (w * x)), 0.3))


def _bias(rng: Generator) -> Place:
    dz = _numbers(rng, 4)
    return Place({"dz": dz}, _slope(lambda b: np.mean(dz * (b + 1)), 0.3))


def _input(rng: Generator) -> Place:
    w, dz = _numbers(rng, 3), _numbers(rng, 3)
    return Place({"w": w, "dz": dz}, _slope(lambda a: np.sum(dz * (w * a)), 0.3))


def _hidden(rng: Generator) -> Place:
    W2, dZ2 = _numbers(rng, 2, 3), _numbers(rng, 2, 4)
    measured = _slope(lambda A1: np.sum(dZ2 * np.dot(W2, A1)), _numbers(rng, 3, 4))
    return Place({"W2": W2, "dZ2": dZ2}, measured)


def _through_tanh(rng: Generator) -> Place:
    da, a = float(_numbers(rng)), float(np.round(rng.uniform(-0.9, 0.9), 2))
    return Place({"da": da, "a": a}, _slope(lambda z: da * np.tanh(z), np.arctanh(a)))


def _through_sigmoid(rng: Generator) -> Place:
    da, s = float(_numbers(rng)), _probability(rng)
    return Place({"da": da, "s": s}, _slope(lambda z: da * _sigmoid(z), _before_sigmoid(s)))


def _through_relu(rng: Generator) -> Place:
    da, z = float(_numbers(rng)), float(_numbers(rng)) or 1.0
    return Place({"da": da, "z": z}, _slope(lambda z: da * (z + np.abs(z)) / 2, z))


DERIVATIONS: dict[str, Draw] = {
    "slope of the sigmoid, from its output s": _sigmoids_slope,
    "slope of tanh, from its output t": _tanhs_slope,
    "dz, the slope of the loss by z, from a and y": _error,
    "slope of the cost by one weight, from its inputs x and the errors dz": _weight,
    "slope of the cost by the bias, from the errors dz": _bias,
    "slopes of the losses by A1, from W2 and dZ2": _hidden,
    "dz of a tanh neuron, from da and its output a": _through_tanh,
    "slope of the loss by one input, from its weights w and the errors dz": _input,
    "dz of a ReLU, from da and z": _through_relu,
    "dz of a sigmoid, from da and its output s": _through_sigmoid,
    "slope of the loss by the prediction, from a and y": _loss_by_a,
}
