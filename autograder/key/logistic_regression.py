"""02_logistic_regression: one neuron that learns to tell cats from the rest."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from ..checks.contract import Case, Contract, array, group, mapping, numbers, scalar
from . import activations
from . import logistic_regression_mistakes as mistakes
from . import logistic_regression_mistakes_training as training
from .exercise import Assignment, Exercise, draw
from .logistic_regression_reference import (
    initialize_with_zeros,
    model,
    optimize,
    predict,
    propagate,
)

LOG_TOLERANCE = {"rtol": 1e-5, "atol": 1e-6}  # room for a small epsilon inside the logarithm
UNSURE = 0.05  # how far from one half a prediction is at least, whichever way one half counts


def _labels(rng: Generator, m: int) -> np.ndarray:
    Y = rng.integers(0, 2, (1, m)).astype(float)
    Y[0, -1] = 1 - Y[0, 0] if m > 1 else Y[0, 0]  # both labels, whatever the draw
    return Y


def _sizes(rng: Generator) -> list[Case]:
    few, many = rng.choice(np.arange(4, 12), 2, replace=False)
    return [
        Case(f"{dim} numbers" if dim > 1 else "one number", (int(dim),))
        for dim in (2, few, many, 1, 20)
    ]


def _neuron(rng: Generator, n_x: int, m: int) -> tuple[np.ndarray, float, np.ndarray, np.ndarray]:
    """Draw w, b, X and Y; b is far enough from 0 to show."""
    b = float(np.round(rng.uniform(0.4, 1.2) * rng.choice([-1, 1]), 4))
    return draw(rng, n_x, 1, scale=0.7), b, draw(rng, n_x, m), _labels(rng, m)


def _slopes(rng: Generator) -> list[Case]:
    w, b, X, Y = _neuron(rng, 4, 3)
    sure = np.array([[1.0, 0.0, 1.0]])
    return [
        Case("3 numbers, 5 examples", _neuron(rng, 3, 5), **LOG_TOLERANCE),
        Case("more numbers than examples", _neuron(rng, 6, 2), **LOG_TOLERANCE),
        Case("as many numbers as examples", _neuron(rng, 3, 3), **LOG_TOLERANCE),
        Case("one example", _neuron(rng, 4, 1), **LOG_TOLERANCE),
        Case("one number", _neuron(rng, 1, 4), **LOG_TOLERANCE),
        Case("whole-number labels", (w, b, X, Y.astype(int)), **LOG_TOLERANCE),
        Case(
            "predictions that are exactly right",
            (
                np.array([[1.0], [0.0]]),
                0.0,
                np.array([[50.0, -800.0, 60.0], [1.0, 2.0, 3.0]]),
                sure,
            ),
            "advice",
            **LOG_TOLERANCE,
        ),
    ]


def _descents(rng: Generator) -> list[Case]:
    def task(n_x: int, m: int, steps: int, rate: float, told: bool = False) -> tuple[Any, ...]:
        return (*_neuron(rng, n_x, m), steps, rate, told)

    def first_cost(args: tuple) -> float:
        return float(propagate(*args[:4])[1])

    long = task(2, 6, 101, 0.3, told=True)
    quiet = task(2, 3, 2, 0.5)
    return [
        Case("three steps", task(3, 5, 3, 0.5), **LOG_TOLERANCE),
        Case("one step", task(2, 4, 1, 0.1), **LOG_TOLERANCE),
        Case("one example", task(4, 1, 4, 0.2), **LOG_TOLERANCE),
        Case("as many numbers as examples", task(3, 3, 2, 2.0), **LOG_TOLERANCE),
        Case("101 steps, told as they go", long, prints=(first_cost(long),), **LOG_TOLERANCE),
        Case("print_cost is False", quiet, "edge", hides=(first_cost(quiet),), **LOG_TOLERANCE),
    ]


def _decided(rng: Generator, n_x: int, m: int, side: int = 0) -> tuple:
    """Draw w, b and X whose predictions are clear: none near one half.

    `side` 1 or -1 wants all of them on one side; otherwise one is above and one below.
    """
    while True:
        w, b, X, _ = _neuron(rng, n_x, m)
        z = np.dot(w.T, X) + b
        sides = {1: z.min() > 0, -1: z.max() < 0, 0: m == 1 or z.min() < 0 < z.max()}
        if np.abs(z).min() > 4 * UNSURE and sides[side]:
            return w, b, X


def _near_one_half(rng: Generator) -> tuple:
    """Draw w, b and X whose probabilities lie between 0.45 and 0.55, on both sides of one half."""
    w, b = np.array([[0.5], [-0.25]]), 0.75
    z = np.round(rng.uniform(0.08, 0.18, 5), 3) * np.array([1, -1, 1, 1, -1])
    second = draw(rng, 5)
    return w, b, np.stack([(z - b + 0.25 * second) / 0.5, second])


def _predictions(rng: Generator) -> list[Case]:
    far = np.array([[1.0], [2.0]]), -1.0, np.array([[800.0, -900.0, 40.0], [0.0, 1.0, -2.0]])
    return [
        Case("3 numbers, 6 examples", _decided(rng, 3, 6)),
        Case("more numbers than examples", _decided(rng, 5, 2)),
        Case("as many numbers as examples", _decided(rng, 4, 4)),
        Case("one example", _decided(rng, 3, 1, side=1)),
        Case("all of them cats", _decided(rng, 2, 3, side=1)),
        Case("no cat among them", _decided(rng, 2, 3, side=-1)),
        Case("probabilities near one half", _near_one_half(rng)),
        Case("far from one half", far, "edge"),
    ]


def _trainings(rng: Generator) -> list[Case]:
    def task(
        n_x: int, m: int, tests: int, steps: int, rate: float, told: bool = False
    ) -> tuple[Any, ...]:
        """Draw until every prediction is clear, and no set gets the same one throughout."""
        while True:
            X, Xt = draw(rng, n_x, m), draw(rng, n_x, tests)
            Y, Yt = _labels(rng, m), _labels(rng, tests)
            found = model(X, Y, Xt, Yt, steps, rate)
            z, zt = (np.dot(found["w"].T, one) + found["b"] for one in (X, Xt))
            both = z.min() < 0 < z.max() and zt.min() < 0 < zt.max()
            if np.abs(np.hstack([z, zt])).min() > UNSURE and both:
                return X, Y, Xt, Yt, steps, rate, told

    def by_b_alone() -> tuple[Any, ...]:
        """Make sets in which some predictions come out as they do only because of b."""
        x = np.round(rng.uniform(0.3, 0.7, (2, 6)), 4) * np.array([1, 1, 1, -1, -1, -1])
        Y = np.array([[1.0, 1.0, 1.0, 1.0, 1.0, 0.0]])
        return x, Y, 0.9 * x[:, 1:], Y[:, 1:], 30, 0.8, False

    start = float(np.log(2))  # the cost at w = 0 and b = 0, whatever the data
    return [
        Case("3 numbers; 6 and 4 examples", task(3, 6, 4, 20, 0.6), **LOG_TOLERANCE),
        Case("more numbers than examples", task(7, 5, 3, 7, 0.3), **LOG_TOLERANCE),
        Case("mostly cats", by_b_alone(), **LOG_TOLERANCE),
        Case("as many test examples as others", task(2, 5, 5, 12, 1.5), **LOG_TOLERANCE),
        Case(
            "101 steps, told as they go",
            task(4, 6, 2, 101, 0.1, told=True),
            prints=(start,),
            **LOG_TOLERANCE,
        ),
        Case(
            "print_cost is False",
            task(2, 4, 3, 3, 0.5),
            "edge",
            hides=(start,),
            **LOG_TOLERANCE,
        ),
    ]


_W, _B = array("w", "(n_x, 1)"), scalar("b")
_GRADS = mapping("grads", array("dw", "(n_x, 1)"), scalar("db"))
_COSTS = numbers("costs")

ASSIGNMENT = Assignment(
    "02_logistic_regression",
    (
        Exercise(
            initialize_with_zeros,
            2,
            Contract(
                "initialize_with_zeros(dim)",
                group("The result", array("w", "(dim, 1)"), scalar("b")),
            ),
            _sizes,
            mistakes=mistakes.INITIALIZE,
        ),
        Exercise(
            propagate,
            6,
            Contract("propagate(w, b, X, Y)", group("The result", _GRADS, scalar("cost"))),
            _slopes,
            builds_on=("sigmoid",),
            mistakes=mistakes.PROPAGATE,
        ),
        Exercise(
            optimize,
            6,
            Contract(
                "optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False)",
                group("The result", mapping("params", _W, _B), _GRADS, _COSTS),
                changes_inputs=("w", "b"),
            ),
            _descents,
            builds_on=("propagate",),
            mistakes=training.OPTIMIZE,
        ),
        Exercise(
            predict,
            2,
            Contract("predict(w, b, X)", array("The result", "(1, m)")),
            _predictions,
            builds_on=("sigmoid",),
            mistakes=mistakes.PREDICT,
        ),
        Exercise(
            model,
            4,
            Contract(
                "model(X_train, Y_train, X_test, Y_test, num_iterations=2000, "
                "learning_rate=0.5, print_cost=False)",
                mapping(
                    "The result",
                    _COSTS,
                    array("Y_prediction_test", "(1, m_test)"),
                    array("Y_prediction_train", "(1, m_train)"),
                    _W,
                    _B,
                ),
            ),
            _trainings,
            builds_on=("initialize_with_zeros", "optimize", "predict"),
            mistakes=training.MODEL,
        ),
    ),
    borrowed=tuple(e for e in activations.ASSIGNMENT.exercises if e.name == "sigmoid"),
)
