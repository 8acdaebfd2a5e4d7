"""The way forward: linear step, activations, one layer, the whole network."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import array, aside, layers_of, list_of, tuple_of, word
from ..draw import deep_network, draw
from ..exercise import exercise
from .cases import LAYER_CACHE, NETWORKS, activations, layers

ACTIVATED = tuple_of(A="n m", cache=aside(array("n m", "The cache (Z)")))


def _linear(rng: Generator) -> list[Case]:
    return [Case(label, (*layer,)) for label, *layer in layers(rng)]


@exercise(
    points=2,
    cases=_linear,
    takes=dict(A="n_prev m", W="n n_prev", b="n 1"),
    returns=tuple_of(
        Z="n m", cache=aside(tuple_of("The cache", A="n_prev m", W="n n_prev", b="n 1"))
    ),
)
def linear_forward(A, W, b):
    """Return Z = W A + b and what the way back needs."""
    Z = W @ A + b
    cache = (A, W, b)
    return Z, cache


@exercise(points=2, cases=activations, takes=dict(Z="n m"), returns=ACTIVATED)
def sigmoid(Z):
    """Return 1 / (1 + exp(-Z)), written so that no exponential overflows, and Z."""
    small = np.exp(-np.abs(Z))
    A = np.where(Z >= 0, 1 / (1 + small), small / (1 + small))
    return A, Z


@exercise(points=2, cases=activations, takes=dict(Z="n m"), returns=ACTIVATED)
def relu(Z):
    """Return max(0, Z) and Z."""
    A = np.maximum(0, Z)
    return A, Z


def _linear_activation(rng: Generator) -> list[Case]:
    return [
        Case(f"{activation}: {label}", (*layer, activation))
        for activation in ("relu", "sigmoid")
        for label, *layer in layers(rng)
    ]


@exercise(
    points=4,
    cases=_linear_activation,
    takes=dict(A_prev="n_prev m", W="n n_prev", b="n 1", activation=word("relu", "sigmoid")),
    returns=tuple_of(A="n m", cache=aside(LAYER_CACHE)),
    builds_on=("linear_forward", "sigmoid", "relu"),
)
def linear_activation_forward(A_prev, W, b, activation):
    """Return one whole layer's output and both of its caches."""
    Z, linear_cache = linear_forward(A_prev, W, b)
    activate = sigmoid if activation == "sigmoid" else relu
    A, activation_cache = activate(Z)
    return A, (linear_cache, activation_cache)


def _networks(rng: Generator) -> list[Case]:
    return [
        Case(
            label,
            (draw(rng, dims[0], m), deep_network(rng, dims)),
            "edge" if len(dims) == 2 else "ordinary",
        )
        for label, dims, m in NETWORKS
    ]


@exercise(
    points=4,
    cases=_networks,
    takes=dict(X="n_x m", parameters=layers_of(W="n n_prev", b="n 1")),
    returns=tuple_of(AL="1 m", caches=aside(list_of(LAYER_CACHE))),
    builds_on=("linear_activation_forward",),
)
def L_model_forward(X, parameters):
    """Return the prediction AL of ReLU layers with a sigmoid on top, and the caches."""
    L = len(parameters) // 2
    A, caches = X, []
    for l in range(1, L + 1):
        W, b = parameters[f"W{l}"], parameters[f"b{l}"]
        activation = "sigmoid" if l == L else "relu"
        A, cache = linear_activation_forward(A, W, b, activation)
        caches.append(cache)
    return A, caches
