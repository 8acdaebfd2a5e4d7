"""The cases of 04_deep_network: sizes that tell the axes apart, ties, saturation, one of each."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from ..checks.contract import Case
from .deep_network_reference import L_model_forward
from .exercise import draw, steady

Parameters = dict[str, np.ndarray]

SIZES = (  # label, n_prev, n, m
    ("n = 3 neurons, n_prev = 4 inputs, m = 5 examples", 4, 3, 5),
    ("more neurons than inputs", 2, 5, 3),
    ("one neuron", 5, 1, 3),
    ("one input", 1, 4, 2),
    ("one example", 3, 2, 1),
    ("n = n_prev = m", 3, 3, 3),
)

NETWORKS = (  # label, layer_dims, m
    ("L = 2 layers", (4, 3, 1), 5),
    ("L = 3 layers", (5, 4, 3, 1), 6),
    ("L = 3 layers of one size", (3, 3, 3, 1), 3),
    ("L = 5 layers", (6, 5, 4, 3, 2, 1), 7),
    ("one example", (3, 4, 2, 1), 1),
    ("one neuron in each layer", (1, 1, 1, 1), 4),
)
ONE_LAYER = ("L = 1, no hidden layer", (4, 1), 3)


def network(rng: Generator, dims: tuple[int, ...]) -> Parameters:
    """Draw weights that keep the numbers at one size through the layers, and biases."""
    parameters = {}
    for l in range(1, len(dims)):
        parameters[f"W{l}"] = draw(rng, dims[l], dims[l - 1], scale=1.4 * dims[l - 1] ** -0.5)
        # Mostly above 0, so that few ReLUs are silent and every layer shows.
        parameters[f"b{l}"] = np.round(rng.uniform(-0.1, 0.6, (dims[l], 1)), 4)
    return parameters


def labels(rng: Generator, m: int) -> np.ndarray:
    """Draw a row of labels (1, m) with a 0 and a 1, where m allows both."""
    Y = rng.integers(0, 2, (1, m))
    if m > 1:
        Y[0, 0], Y[0, -1] = 1, 0
    return Y


def two_layer_sizes(rng: Generator) -> list[Case]:
    """Sizes n_x, n_h, n_y; the last are enough numbers to judge a distribution."""
    first, second = _sizes(rng, 3, 2, 7), _sizes(rng, 3, 2, 9)
    n, many = _sizes(rng, 2, 11, 16), _sizes(rng, 2, 64, 76)
    return [
        Case("n_x = {}, n_h = {}, n_y = {}".format(*first), first),
        Case("n_x = {}, n_h = {}, n_y = {}".format(*second[:2], 1), (*second[:2], 1)),
        Case("one hidden neuron", (second[2], 1, first[0] + 1)),
        Case("many weights", (many[0], n[0], many[1]), seed=_seed(rng)),
    ]


def _sizes(rng: Generator, count: int, low: int, high: int) -> tuple[int, ...]:
    """Draw sizes that differ; a table of remembered numbers fits none of them."""
    return tuple(int(size) for size in rng.choice(np.arange(low, high), count, replace=False))


def deep_sizes(rng: Generator) -> list[Case]:
    """Sizes of two to six layers; the last are enough numbers to judge a distribution."""
    two, four = _sizes(rng, 2, 2, 7), _sizes(rng, 4, 2, 8)
    few, many = _sizes(rng, 2, 11, 16), _sizes(rng, 2, 64, 76)
    return [
        Case("L = 2 layers", ([*two, 1],)),
        Case("L = 4 layers", ([*four, 1],)),
        Case("L = 1, no hidden layer", ([*_sizes(rng, 2, 2, 7)],)),
        Case("layers of one size", ([two[0]] * 3,)),
        Case("many weights", ([many[0], few[0], many[1], few[1]],), seed=_seed(rng)),
    ]


def _seed(rng: Generator) -> int:
    return int(rng.integers(1, 2**31))


def linear(rng: Generator) -> list[Case]:
    """(A, W, b) of every shape."""
    return [
        Case(label, (draw(rng, n_prev, m), draw(rng, n, n_prev), draw(rng, n, 1)))
        for label, n_prev, n, m in SIZES
    ]


def activations(rng: Generator) -> list[Case]:
    """Z of every shape, with ties at 0 and far from it."""
    return [
        Case("n = 3 neurons, m = 5 examples", (draw(rng, 3, 5, scale=2),)),
        Case("one neuron", (draw(rng, 1, 6, scale=2),)),
        Case("one example", (draw(rng, 4, 1, scale=2),)),
        Case("more examples than neurons", (draw(rng, 2, 7),)),
        Case("with zeros", (np.array([[0.0, *draw(rng, 2)], [*draw(rng, 2), 0.0]]),), "edge"),
        Case("far from zero", (np.array([[-800.0, -40.0, 40.0, 800.0]]),), "edge"),
    ]


def linear_activation(rng: Generator) -> list[Case]:
    """(A_prev, W, b, activation) of every shape, with both activations."""
    return [
        Case(f"{activation}: {case.label}", (*case.args, activation))
        for activation in ("relu", "sigmoid")
        for case in linear(rng)
    ]


def forward(rng: Generator) -> list[Case]:
    """(X, parameters) of networks of one to five layers."""
    return [
        Case(label, (draw(rng, dims[0], m), network(rng, dims)), weight)
        for (label, dims, m), weight in _networks()
    ]


def _networks() -> list[tuple[tuple[str, tuple[int, ...], int], Any]]:
    return [*((each, "ordinary") for each in NETWORKS), (ONE_LAYER, "edge")]


def predictions(rng: Generator) -> list[Case]:
    """(AL, Y) with room for a small epsilon in the logarithm, and predictions exactly right."""
    tolerance = {"rtol": 1e-5, "atol": 1e-6}

    def row(m: int) -> np.ndarray:
        return np.round(rng.uniform(0.03, 0.97, (1, m)), 4)

    return [
        Case("m = 6", (row(6), labels(rng, 6)), **tolerance),
        Case("m = 3", (row(3), labels(rng, 3)), **tolerance),
        Case("labels as decimal numbers", (row(5), labels(rng, 5).astype(float)), **tolerance),
        Case("one cat", (row(1), np.array([[1]])), **tolerance),
        Case("one non-cat", (row(1), np.array([[0]])), **tolerance),
        Case(
            "sure and wrong",
            (np.array([[1e-4, 0.9999, 0.5]]), np.array([[1, 0, 1]])),
            rtol=1e-3,  # a small epsilon shows more here
        ),
        Case(
            "predictions that are exactly right",
            (np.array([[0.0, 1.0, 0.5]]), np.array([[0, 1, 1]])),
            "advice",
            **tolerance,
        ),
    ]


def linear_back(rng: Generator) -> list[Case]:
    """(dZ, cache) of every shape."""
    cases = []
    for label, n_prev, n, m in SIZES:
        cache = (draw(rng, n_prev, m), draw(rng, n, n_prev), draw(rng, n, 1))
        cases.append(Case(label, (draw(rng, n, m), cache)))
    return cases


def activation_back(rng: Generator) -> list[Case]:
    """(dA, Z) of every shape, with ties at 0 and far from it."""
    return [
        Case(case.label, (draw(rng, *case.args[0].shape), *case.args), case.weight)
        for case in [
            *activations(rng),
            Case("as many neurons as examples", (draw(rng, 3, 3, scale=2),)),
        ]
    ]


def linear_activation_back(rng: Generator) -> list[Case]:
    """(dA, cache, activation): the caches are those that the forward step gives."""
    cases = []
    for activation in ("relu", "sigmoid"):
        for case in linear(rng):
            A_prev, W, b = case.args
            Z = steady(W @ A_prev + b)
            dA = draw(rng, *Z.shape)
            label = f"{activation}: {case.label}"
            cases.append(Case(label, (dA, ((A_prev, W, b), Z), activation)))
    return cases


def backward(rng: Generator) -> list[Case]:
    """(AL, Y, caches): AL is what the caches lead to, so that AL - Y is a right shortcut."""
    cases = []
    for (label, dims, m), weight in _networks():
        # Near 0 or 1 the rounded AL would not lead back to its Z any more, and where every example
        # meets a layer of silent ReLUs, no slope gets through to tell right from wrong.
        while True:
            AL, caches = steady(L_model_forward(draw(rng, dims[0], m), network(rng, dims)))
            alive = np.all([(Z > 0).any(axis=0) for _, Z in caches[:-1]], axis=0)
            if np.abs(caches[-1][1]).max() < 6 and np.any(alive):
                break
        cases.append(Case(label, (AL, labels(rng, m), caches), weight))
    return cases


def updates(rng: Generator) -> list[Case]:
    """(parameters, grads, learning_rate): grads with and without the entries that are not needed."""
    cases = []
    for label, dims, rate, m in (
        ("L = 2 layers", (4, 3, 1), 0.5, 0),
        ("L = 3 layers, and grads holds dA too", (3, 4, 2, 1), 0.0075, 5),
        ("L = 1 layer", (3, 1), 1.5, 0),
        ("L = 5 layers, and grads holds dA too", (2, 3, 2, 4, 3, 1), 0.03, 2),
        ("layers of one size", (3, 3, 3), 0.1, 4),
    ):
        parameters = network(rng, dims)
        grads = {f"d{name}": draw(rng, *value.shape) for name, value in parameters.items()}
        if m:
            grads |= {f"dA{l}": draw(rng, n, m) for l, n in enumerate(dims[:-1])}
        cases.append(Case(label, (parameters, grads, rate)))
    return cases
