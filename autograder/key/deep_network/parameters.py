"""Where the networks start."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import dict_of, layers_of, random, size, sizes
from ..draw import different
from ..exercise import exercise


def _seed(rng: Generator) -> int:
    return int(rng.integers(1, 2**31))


def _two_layers(rng: Generator) -> list[Case]:
    """Sizes n_x, n_h, n_y; the last are enough numbers to judge a distribution."""
    first, second = different(rng, 3, 2, 7), different(rng, 3, 2, 9)
    n, many = different(rng, 2, 11, 16), different(rng, 2, 64, 76)
    return [
        Case("n_x = {}, n_h = {}, n_y = {}".format(*first), first),
        Case("n_x = {}, n_h = {}, n_y = {}".format(*second[:2], 1), (*second[:2], 1)),
        Case("one hidden neuron", (second[2], 1, first[0] + 1)),
        Case("many weights", (many[0], n[0], many[1]), seed=_seed(rng)),
    ]


@exercise(
    points=2,
    cases=_two_layers,
    takes=dict(n_x=size(), n_h=size(), n_y=size()),
    returns=dict_of(
        "parameters", W1=random("n_h n_x"), b1="n_h 1", W2=random("n_y n_h"), b2="n_y 1"
    ),
)
def initialize_parameters(n_x, n_h, n_y):
    """Return small random weights and zero biases for a network with one hidden layer."""
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def _many_layers(rng: Generator) -> list[Case]:
    """Sizes of two to six layers; the last are enough numbers to judge a distribution."""
    two, four = different(rng, 2, 2, 7), different(rng, 4, 2, 8)
    few, many = different(rng, 2, 11, 16), different(rng, 2, 64, 76)
    return [
        Case("L = 2 layers", ([*two, 1],)),
        Case("L = 4 layers", ([*four, 1],)),
        Case("L = 1, no hidden layer", ([*different(rng, 2, 2, 7)],)),
        Case("layers of one size", ([two[0]] * 3,)),
        Case("many weights", ([many[0], few[0], many[1], few[1]],), seed=_seed(rng)),
    ]


@exercise(
    points=4,
    cases=_many_layers,
    takes=dict(layer_dims=sizes()),
    returns=layers_of(
        "parameters",
        W=random("n n_prev", "1/sqrt(n_prev)", "sqrt(2/n_prev)"),
        b="n 1",
        exact=True,
    ),
)
def initialize_parameters_deep(layer_dims):
    """Return small random weights and zero biases for layers of the sizes n_x, n_1, ..., n_L."""
    parameters = {}
    for l in range(1, len(layer_dims)):
        n_prev, n = layer_dims[l - 1], layer_dims[l]
        parameters[f"W{l}"] = np.random.randn(n, n_prev) * 0.01
        parameters[f"b{l}"] = np.zeros((n, 1))
    return parameters
