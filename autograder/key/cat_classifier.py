"""05_cat_classifier: a network with two layers and one with many learn to see cats."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.random import Generator

from ..checks.contract import Case, Contract, array, group, layers, numbers
from . import cat_classifier_mistakes as mistakes
from . import deep_network
from .deep_network_cases import labels, network
from .deep_network_reference import (
    L_model_backward,
    L_model_forward,
    compute_cost,
    initialize_parameters,
    initialize_parameters_deep,
    linear_activation_backward,
    linear_activation_forward,
    update_parameters,
)
from .exercise import Assignment, Exercise, draw, run

TOLERANCE = {"rtol": 1e-5, "atol": 1e-6}  # room for a small epsilon inside the logarithm
ANY_NUMBERS = {"rtol": 0.0, "atol": 1e9}  # only names and shapes count
UNSURE = 0.02  # how far a Z is from 0 at least, whichever way a probability of one half counts


def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network with one hidden layer of ReLUs; return its parameters and costs."""
    parameters, costs = initialize_parameters(*layers_dims), []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        _note(i, compute_cost(A2, Y), costs, print_cost)
        dA2 = (1 - Y) / (1 - A2) - Y / A2
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


def L_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    """Train a network of any depth; return its parameters and costs."""
    parameters, costs = initialize_parameters_deep(layers_dims), []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        _note(i, compute_cost(AL, Y), costs, print_cost)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
    return parameters, costs


def _note(i, cost, costs, print_cost):
    if i % 100 == 0:
        costs.append(float(cost))
        if print_cost:
            print(f"Cost after iteration {i}: {cost:.6f}")


def predict(X, y, parameters):
    """Return 1 where the network sees a cat, 0 elsewhere; print the accuracy where y is known."""
    AL, _ = L_model_forward(X, parameters)
    p = (AL > 0.5).astype(float)
    if y is not None:
        print(f"Accuracy: {np.mean(p == y)}")
    return p


def _trainings(rng: Generator, train: Any, dims: tuple[tuple[int, ...], ...]) -> list[Case]:
    """Draw tasks with a common start, and one without in which only the shapes count.

    The numbers of iterations are such that all ways to keep costs every 100 agree, also those
    that keep the last one.
    """
    start_here = ("initialize_parameters", "initialize_parameters_deep")

    def case(
        label: str, place: int, m: int, rate: float, steps: int, *, told: bool = False
    ) -> Case:
        sizes = dims[place]
        start = network(rng, sizes)
        args = (draw(rng, sizes[0], m), labels(rng, m), list(sizes), rate, steps, told)
        return Case(label, args, start=dict.fromkeys(start_here, start), **TOLERANCE)

    def costs_of(one: Case) -> tuple[float, ...]:
        return tuple(run(train, one)[1])

    told = case("101 iterations, told as they go", 2, 4, 0.05, 101, told=True)
    quiet = case("print_cost is False", 1, 3, 0.2, 101)
    free = case("other sizes; only the shapes count", 3, 5, 0.01, 1)
    return [
        case("101 iterations", 0, 6, 0.2, 101),
        case("one iteration", 1, 7, 1.5, 1),
        replace(told, prints=costs_of(told)),
        replace(free, start={}, **ANY_NUMBERS),
        # Only the first: a well-known solution prints the last one in any case.
        replace(quiet, weight="edge", hides=costs_of(quiet)[:1]),
    ]


def _two_layers(rng: Generator) -> list[Case]:
    return _trainings(rng, two_layer_model, ((4, 3, 1), (1, 5, 1), (2, 4, 1), (5, 6, 1)))


def _many_layers(rng: Generator) -> list[Case]:
    dims = ((4, 3, 2, 1), (3, 5, 4, 3, 2, 1), (2, 4, 1), (6, 5, 2, 4, 1))
    return _trainings(rng, L_layer_model, dims)


def _pictures(rng: Generator) -> list[Case]:
    def task(dims: tuple[int, ...], m: int, right: int, side: int = 0) -> tuple[Any, ...]:
        """Draw until every prediction is clear: all on one `side`, or some on each.

        `y` agrees with `right` of them.
        """
        while True:
            X, parameters = draw(rng, dims[0], m), network(rng, dims)
            last = f"b{len(dims) - 1}"
            z = L_model_forward(X, parameters)[1][-1][1]
            if not side:  # move the border into the middle
                parameters[last] = np.round(parameters[last] - np.median(z) + 0.1, 4)
            else:
                parameters[last] = parameters[last] + side * 2.0
            z = L_model_forward(X, parameters)[1][-1][1]
            sides = {1: z.min() > 0, -1: z.max() < 0, 0: z.min() < 0 < z.max()}
            if np.abs(z).min() > UNSURE and sides[side]:
                break
        y = (z > 0).astype(int)
        wrong = rng.permutation(m)[right:]
        y[0, wrong] = 1 - y[0, wrong]
        return X, y, parameters

    X, y, parameters = task((3, 4, 1), 6, 4)
    told = task((4, 3, 1), 5, 3)
    return [
        Case("a network with two layers", (X, y, parameters)),
        Case("four layers", task((4, 3, 5, 2, 1), 7, 5)),
        Case("one layer: logistic regression", task((3, 1), 5, 2)),
        Case("as many inputs as pictures", task((4, 4, 1), 4, 3)),
        Case("one picture", task((4, 3, 2, 1), 1, 1, side=1)),
        Case("every picture a cat", task((3, 4, 1), 4, 2, side=1)),
        Case("no picture a cat", task((2, 3, 1), 3, 2, side=-1)),
        Case("the accuracy is printed", told, "edge", prints=((0.6, 60.0, 3.0),)),
        Case("y is None", (X, None, parameters), "edge"),
    ]


_TRAINED = group(
    "The result",
    layers("parameters", array("W", "(n, n_prev)"), array("b", "(n, 1)"), exact=True),
    replace(numbers("costs"), optional=True),
)
_BLOCKS = tuple(exercise.name for exercise in deep_network.ASSIGNMENT.exercises)

ASSIGNMENT = Assignment(
    "05_cat_classifier",
    (
        Exercise(
            two_layer_model,
            6,
            Contract(
                "two_layer_model(X, Y, layers_dims, learning_rate=0.0075, "
                "num_iterations=3000, print_cost=False)",
                _TRAINED,
            ),
            _two_layers,
            builds_on=_BLOCKS,
            mistakes=mistakes.TWO_LAYER_MODEL,
        ),
        Exercise(
            L_layer_model,
            6,
            Contract(
                "L_layer_model(X, Y, layers_dims, learning_rate=0.0075, "
                "num_iterations=3000, print_cost=False)",
                _TRAINED,
            ),
            _many_layers,
            builds_on=_BLOCKS,
            mistakes=mistakes.L_LAYER_MODEL,
        ),
        Exercise(
            predict,
            4,
            Contract("predict(X, y, parameters)", array("The prediction", "(1, m)")),
            _pictures,
            builds_on=_BLOCKS,
            mistakes=mistakes.PREDICT,
        ),
    ),
    borrowed=deep_network.ASSIGNMENT.exercises,
)
