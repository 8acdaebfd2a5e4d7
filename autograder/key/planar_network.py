"""03_planar_network: a hidden layer of tanh neurons, trained on points in the plane."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.random import Generator

from ..checks.call import perform
from ..checks.contract import Case, Contract, array, group, mapping, random_array, scalar
from . import activations
from . import planar_network_mistakes_backward as backward
from . import planar_network_mistakes_forward as forward
from . import planar_network_mistakes_training as training
from .exercise import Assignment, Exercise, draw
from .planar_network_reference import (
    backward_propagation,
    compute_cost,
    forward_propagation,
    initialize_parameters,
    layer_sizes,
    nn_model,
    predict,
    update_parameters,
)

LOG_TOLERANCE = {"rtol": 1e-5, "atol": 1e-6}  # room for a small epsilon inside the logarithm
ANY_NUMBERS = {"rtol": 0.0, "atol": 1e9}  # only keys and shapes count
AT_REST, FAR_FROM_ZERO = 1e-9, 0.05  # the largest slope, the smallest parameter
LEARNED = 0.1  # by how much a cost falls at least that is told at the start and at the end
UNSURE = 0.02  # how far Z2 is from 0 at least, whichever way a probability of one half counts

Numbers = dict[str, np.ndarray]


def _network(rng: Generator, n_x: int, n_h: int, n_y: int) -> Numbers:
    """Draw parameters that are not small, with biases that show."""
    return {
        "W1": draw(rng, n_h, n_x, scale=0.8),
        "b1": draw(rng, n_h, 1, scale=0.5),
        "W2": draw(rng, n_y, n_h, scale=0.8),
        "b2": draw(rng, n_y, 1, scale=0.5) + 0.25,
    }


def _labels(rng: Generator, n_y: int, m: int) -> np.ndarray:
    Y = rng.integers(0, 2, (n_y, m)).astype(float)
    Y[0, -1] = 1 - Y[0, 0] if m > 1 else Y[0, 0]  # both labels, whatever the draw
    return Y


def _data(rng: Generator) -> list[Case]:
    def task(n_x: int, n_y: int, m: int) -> tuple[np.ndarray, np.ndarray]:
        return draw(rng, n_x, m), _labels(rng, n_y, m)

    return [
        Case("points in the plane", task(2, 1, 7)),
        Case("5 inputs, 2 outputs", task(5, 2, 3)),
        Case("3 inputs, 6 outputs", task(3, 6, 8)),
        Case("one example", task(6, 3, 1)),
    ]


def _sizes(rng: Generator) -> list[Case]:
    def case(label: str, *sizes: int) -> Case:
        return Case(label, sizes, seed=int(rng.integers(10**6)))

    def drawn(low: int, high: int) -> list[int]:
        """Draw three sizes that differ; a table of remembered numbers fits none of them."""
        return [int(size) for size in rng.choice(np.arange(low, high), 3, replace=False)]

    few, more = drawn(2, 7), drawn(2, 9)
    return [
        case(f"{few[0]} inputs, {few[1]} hidden neurons, {few[2]} outputs", *few),
        case(f"{more[0]} inputs, {more[1]} hidden neurons, one output", *more[:2], 1),
        case("many neurons", *drawn(25, 36)),
        case("one of each", 1, 1, 1),
    ]


def _inputs(rng: Generator) -> list[Case]:
    def task(n_x: int, n_h: int, n_y: int, m: int) -> tuple[np.ndarray, Numbers]:
        return draw(rng, n_x, m), _network(rng, n_x, n_h, n_y)

    far = _network(rng, 2, 3, 1)
    return [
        Case("2 inputs, 4 hidden neurons", task(2, 4, 1, 5)),
        Case("2 outputs", task(4, 3, 2, 6)),
        Case("one example", task(3, 2, 1, 1)),
        Case("one neuron in each layer", task(1, 1, 1, 3)),
        Case("as many neurons as inputs and examples", task(3, 3, 1, 3)),
        Case("far from zero", (np.array([[400.0, -300.0], [-500.0, 0.0]]), far), "edge"),
    ]


def _answers(rng: Generator) -> list[Case]:
    def pair(n_y: int, m: int) -> tuple[np.ndarray, np.ndarray]:
        return np.round(rng.uniform(0.05, 0.95, (n_y, m)), 4), _labels(rng, n_y, m)

    A2, Y = pair(1, 5)
    sure = np.array([[1.0, 0.0, 0.75]]), np.array([[1.0, 0.0, 1.0]])
    return [
        Case("6 examples", pair(1, 6), **LOG_TOLERANCE),
        Case("2 examples", pair(1, 2), **LOG_TOLERANCE),
        Case("one example", pair(1, 1), **LOG_TOLERANCE),
        Case("whole-number labels", (A2, Y.astype(int)), **LOG_TOLERANCE),
        Case("three outputs", pair(3, 4), "advice", **LOG_TOLERANCE),
        Case("predictions that are exactly right", sure, "advice", **LOG_TOLERANCE),
    ]


def _ways_back(rng: Generator) -> list[Case]:
    """Draw caches that really come from the parameters and X."""

    def task(n_x: int, n_h: int, n_y: int, m: int, scale: float = 1.0) -> tuple[Any, ...]:
        parameters, X = _network(rng, n_x, n_h, n_y), draw(rng, n_x, m, scale=scale)
        _, cache = forward_propagation(X, parameters)
        return parameters, cache, X, _labels(rng, n_y, m)

    return [
        Case("2 inputs, 4 hidden neurons", task(2, 4, 1, 5)),
        Case("more neurons than examples", task(3, 5, 1, 2)),
        Case("2 outputs", task(4, 3, 2, 6)),
        Case("one example", task(3, 2, 1, 1)),
        Case("as many neurons as inputs and outputs", task(3, 3, 3, 4)),
        Case("one neuron in each layer", task(1, 1, 1, 3)),
        Case("hidden neurons far from zero", task(2, 3, 1, 4, scale=40.0), "edge"),
    ]


def _steps(rng: Generator) -> list[Case]:
    def task(n_x: int, n_h: int, n_y: int) -> tuple[Numbers, Numbers]:
        parameters = _network(rng, n_x, n_h, n_y)
        return parameters, {f"d{name}": draw(rng, *p.shape) for name, p in parameters.items()}

    return [
        Case("learning rate 0.5", (*task(2, 4, 1), 0.5)),
        Case("learning rate 0.01", (*task(3, 2, 2), 0.01)),
        Case("as many neurons as inputs", (*task(3, 3, 3), 2.0)),
        Case("one neuron in each layer", (*task(1, 1, 1), 0.3)),
        Case("the default learning rate", task(2, 3, 1), "edge"),
    ]


def _trainings(rng: Generator) -> list[Case]:
    """Draw tasks with a common start; the last one has none, and only its shapes count."""

    def case(
        label: str, n_x: int, n_h: int, n_y: int, m: int, steps: int, *, quiet: bool = False
    ) -> Case:
        start, X, Y = _network(rng, n_x, n_h, n_y), draw(rng, n_x, m), _labels(rng, n_y, m)
        cost = float(compute_cost(forward_propagation(X, start)[0], Y))
        return Case(
            label,
            (X, Y, n_h, steps, False),
            "edge" if quiet else "ordinary",
            start={"initialize_parameters": start},
            hides=(cost,) if quiet else (),
        )

    def told() -> Case:
        """1001 steps, told as they go: the prints count.

        Four examples that are the same but for their labels: training comes to rest where each
        has a probability of one half, at a cost that rounding does not change.  Drawn until it
        rests early and entirely (numbers near 0 never do), since then the steps that are answered
        for have no new questions.
        """
        X, Y = np.repeat(draw(rng, 2, 1), 4, axis=1), np.array([[1.0, 0.0, 0.0, 1.0]])
        while True:
            start = _network(rng, 2, 3, 1)
            case = Case(
                "1001 steps, told as they go",
                (X, Y, 3, 1001, True),
                start={"initialize_parameters": start},
                **ANY_NUMBERS,
            )
            brief = perform(nn_model, replace(case, args=(X, Y, 3, 40)), [], nn_model.__globals__)
            rest = brief.value
            _, cache = forward_propagation(X, rest)
            slopes = backward_propagation(rest, cache, X, Y).values()
            at_rest = max(np.abs(slope).max() for slope in slopes) < AT_REST
            far = min(np.abs(p).min() for p in rest.values()) > FAR_FROM_ZERO
            costs = [float(compute_cost(forward_propagation(X, p)[0], Y)) for p in (start, rest)]
            if at_rest and far and costs[0] - costs[1] > LEARNED:
                break
        return replace(case, prints=tuple(round(cost, 6) for cost in costs))

    X, Y = draw(rng, 3, 6), _labels(rng, 2, 6)
    return [
        case("2 inputs, 4 hidden neurons, 3 steps", 2, 4, 1, 6, 3),
        case("2 outputs, 5 steps", 3, 2, 2, 5, 5),
        case("20 steps", 2, 3, 1, 4, 20),
        told(),
        Case("7 hidden neurons; only the shapes count", (X, Y, 7, 5, False), **ANY_NUMBERS),
        case("print_cost is False", 2, 3, 1, 4, 2, quiet=True),
    ]


def _predictions(rng: Generator) -> list[Case]:
    def task(
        n_x: int, n_h: int, m: int, side: int = 0, scale: float = 1.0
    ) -> tuple[Numbers, np.ndarray]:
        """Draw until every prediction is clear: all on one `side`, or one on each at least."""
        while True:
            X, parameters = draw(rng, n_x, m), _network(rng, n_x, n_h, 1)
            for name in ("W2", "b2"):
                parameters[name] = np.round(scale * parameters[name], 4)
            z = forward_propagation(X, parameters)[1]["Z2"]
            sides = {1: z.min() > 0, -1: z.max() < 0, 0: z.min() < 0 < z.max()}
            sizes = {0.1: np.abs(z).max() < 0.2, 1: True, 6: z.min() < -3 and z.max() > 3}
            if np.abs(z).min() > UNSURE and sides[side] and sizes[scale]:
                return parameters, X

    return [
        Case("2 inputs, 4 hidden neurons", task(2, 4, 6)),
        Case("probabilities near one half", task(3, 4, 5, scale=0.1)),
        Case("probabilities near 0 and 1", task(2, 3, 5, scale=6)),
        Case("more inputs than examples", task(4, 3, 3)),
        Case("as many neurons as inputs and examples", task(3, 3, 3)),
        Case("one example", task(3, 2, 1, side=1)),
        Case("all of one kind", task(2, 5, 3, side=1)),
        Case("none of that kind", task(2, 4, 3, side=-1)),
    ]


_PARAMETERS = mapping(
    "parameters",
    array("W1", "(n_h, n_x)"),
    array("b1", "(n_h, 1)"),
    array("W2", "(n_y, n_h)"),
    array("b2", "(n_y, 1)"),
)
_RANDOM = mapping(
    "parameters",
    random_array("W1", "(n_h, n_x)"),
    array("b1", "(n_h, 1)"),
    random_array("W2", "(n_y, n_h)"),
    array("b2", "(n_y, 1)"),
)
_CACHE = mapping(
    "cache",
    array("Z1", "(n_h, m)"),
    array("A1", "(n_h, m)"),
    array("Z2", "(n_y, m)"),
    array("A2", "(n_y, m)"),
)
_GRADS = mapping(
    "grads",
    array("dW1", "(n_h, n_x)"),
    array("db1", "(n_h, 1)"),
    array("dW2", "(n_y, n_h)"),
    array("db2", "(n_y, 1)"),
)

ASSIGNMENT = Assignment(
    "03_planar_network",
    (
        Exercise(
            layer_sizes,
            2,
            Contract(
                "layer_sizes(X, Y)",
                group("The result", scalar("n_x"), scalar("n_h"), scalar("n_y")),
            ),
            _data,
            mistakes=forward.SIZES,
        ),
        Exercise(
            initialize_parameters,
            4,
            Contract("initialize_parameters(n_x, n_h, n_y)", _RANDOM),
            _sizes,
            mistakes=forward.INITIALIZE,
        ),
        Exercise(
            forward_propagation,
            4,
            Contract(
                "forward_propagation(X, parameters)",
                group("The result", array("A2", "(n_y, m)"), _CACHE),
            ),
            _inputs,
            builds_on=("sigmoid",),
            mistakes=forward.FORWARD,
        ),
        Exercise(
            compute_cost,
            2,
            Contract("compute_cost(A2, Y)", scalar("The cost")),
            _answers,
            mistakes=forward.COST,
        ),
        Exercise(
            backward_propagation,
            6,
            Contract("backward_propagation(parameters, cache, X, Y)", _GRADS),
            _ways_back,
            mistakes=backward.BACKWARD,
            may_use=("forward_propagation", "compute_cost"),
        ),
        Exercise(
            update_parameters,
            2,
            Contract(
                "update_parameters(parameters, grads, learning_rate=1.2)",
                _PARAMETERS,
                changes_inputs=("parameters",),
            ),
            _steps,
            mistakes=training.UPDATE,
        ),
        Exercise(
            nn_model,
            4,
            Contract("nn_model(X, Y, n_h, num_iterations=10000, print_cost=False)", _PARAMETERS),
            _trainings,
            builds_on=(
                "layer_sizes",
                "initialize_parameters",
                "forward_propagation",
                "compute_cost",
                "backward_propagation",
                "update_parameters",
            ),
            mistakes=training.TRAIN,
        ),
        Exercise(
            predict,
            2,
            Contract("predict(parameters, X)", array("The result", "(1, m)")),
            _predictions,
            builds_on=("forward_propagation",),
            mistakes=training.PREDICT,
        ),
    ),
    borrowed=tuple(e for e in activations.ASSIGNMENT.exercises if e.name == "sigmoid"),
)
