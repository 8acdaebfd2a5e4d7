"""The way back: linear step, activations, one layer, the whole network."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import array, layers_of, list_of, tuple_of, word
from ..draw import deep_network, draw, labels
from ..exercise import exercise, steady
from .cases import LAYER_CACHE, LINEAR_CACHE, NETWORKS, Z_CACHE, activations, layers
from .forward import L_model_forward, sigmoid

GRADIENTS = tuple_of(dA_prev="n_prev m", dW="n n_prev", db="n 1")
DZ = array("n m", "dZ")


def _linear(rng: Generator) -> list[Case]:
    return [
        Case(label, (draw(rng, len(W), A_prev.shape[1]), (A_prev, W, b)))
        for label, A_prev, W, b in layers(rng)
    ]


@exercise(
    points=4,
    cases=_linear,
    takes=dict(dZ="n m", cache=LINEAR_CACHE),
    returns=GRADIENTS,
    slope_of="linear_forward",
)
def linear_backward(dZ, cache):
    """Return the gradients of the cost with respect to A_prev, W and b."""
    A_prev, W, _ = cache
    m = A_prev.shape[1]
    dA_prev = W.T @ dZ
    dW = dZ @ A_prev.T / m
    db = dZ.sum(axis=1, keepdims=True) / m
    return dA_prev, dW, db


# fmt: off
linear_backward.mistake("m.left_out",         {"m": "1"}, "dW and db are sums over the examples; the cost is an average, so both are divided by m.")
linear_backward.mistake("dW.not_averaged",    {"dW": "dZ @ A_prev.T"}, "dW is a sum over the examples; like db, it is divided by m.")
linear_backward.mistake("db.not_averaged",    {"db": "dZ.sum(axis=1, keepdims=True)"}, "db is a sum over the examples; like dW, it is divided by m.")
linear_backward.mistake("m.multiplied",       {"m": "1 / A_prev.shape[1]"}, "dW and db are multiplied by m; an average divides by it.")
linear_backward.mistake("db.averaged_twice",  {"db": "dZ.mean(axis=1, keepdims=True) / m"}, "db is divided by m twice: a mean is divided by m already.")
linear_backward.mistake("dA_prev.averaged",   {"dA_prev": "W.T @ dZ / m"}, "dA_prev is divided by m; it belongs to each example by itself, so nothing is averaged.")
linear_backward.mistake("m.is_inputs",        {"m": "A_prev.shape[0]"}, "m is taken from the rows of A_prev; the examples are its columns.")
linear_backward.mistake("m.is_neurons",       {"m": "dZ.shape[0]"}, "m is taken from the rows of dZ, which are the neurons; the examples are its columns.")
linear_backward.mistake("db.squeezed",        {"db": "np.squeeze(dZ.sum(axis=1, keepdims=True)) / m"}, "db is squeezed and loses its column shape (n, 1): subtracted from b, it would turn b into a table.")
linear_backward.mistake("db.axis_lost",       {"db": "dZ.sum(axis=1) / m"}, "db loses its second axis in the sum: tell it to keep the dimensions.")
linear_backward.mistake("db.row",             {"db": "dZ.sum(axis=1, keepdims=True).T / m"}, "db is a row; it is a column with one number for each neuron.")
linear_backward.mistake("db.wrong_axis",      {"db": "dZ.sum(axis=0, keepdims=True) / m"}, "db is summed over the neurons (axis 0); the sum goes over the examples, and each neuron keeps its own.")
linear_backward.mistake("db.one_number",      {"db": "dZ.sum() / m"}, "db is the sum of everything; each neuron has its own bias, so it has its own db.")
linear_backward.mistake("db.not_summed",      {"db": "dZ / m"}, "db is not summed over the examples: a bias acts on all of them.")
linear_backward.mistake("W.not_transposed",   {"dA_prev": "W @ dZ"}, "Going back through W, rows and columns change roles: W is to be transposed.")
linear_backward.mistake("A_prev.not_transposed", {"dW": "dZ @ A_prev / m"}, "In dW, A_prev is to be transposed, so that the product sums over the examples.")
linear_backward.mistake("dW.transposed",      {"dW": "A_prev @ dZ.T / m"}, "dW comes out transposed; it has the shape of W.")
linear_backward.mistake("returns.order",      {"returns": "(dW, db, dA_prev)"}, "The results have changed places: they are dA_prev, dW, db, in this order.")
# fmt: on


def _activations(rng: Generator) -> list[Case]:
    """(dA, Z) of every shape, with ties at 0 and far from it."""
    cases = activations(rng)
    cases.append(Case("as many neurons as examples", (draw(rng, 3, 3, scale=2),)))
    return [
        Case(case.label, (draw(rng, *case.args[0].shape), *case.args), case.weight)
        for case in cases
    ]


@exercise(
    points=2,
    cases=_activations,
    takes=dict(dA="n m", cache=Z_CACHE),
    returns=DZ,
    may_use=("relu",),
    slope_of="relu",
)
def relu_backward(dA, cache):
    """Return dZ: dA where Z is positive, 0 elsewhere."""
    Z = cache
    gate = Z > 0
    return np.where(gate, dA, 0.0)


@exercise(
    points=2,
    cases=_activations,
    takes=dict(dA="n m", cache=Z_CACHE),
    returns=DZ,
    builds_on=("sigmoid",),
    slope_of="sigmoid",
)
def sigmoid_backward(dA, cache):
    """Return dZ = dA s (1 - s) with s = sigmoid(Z)."""
    Z = cache
    s = sigmoid(Z)[0]
    slope = s * (1 - s)
    return dA * slope


def _linear_activation(rng: Generator) -> list[Case]:
    """(dA, cache, activation): the caches are those that the forward step gives."""
    cases = []
    for activation in ("relu", "sigmoid"):
        for label, A_prev, W, b in [*layers(rng)]:
            Z = steady(W @ A_prev + b)
            dA = draw(rng, *Z.shape)
            cases.append(Case(f"{activation}: {label}", (dA, ((A_prev, W, b), Z), activation)))
    return cases


@exercise(
    points=4,
    cases=_linear_activation,
    takes=dict(dA="n m", cache=LAYER_CACHE, activation=word("relu", "sigmoid")),
    returns=GRADIENTS,
    builds_on=("linear_backward", "relu_backward", "sigmoid_backward"),
    may_use=("linear_activation_forward",),
    slope_of="linear_activation_forward",
)
def linear_activation_backward(dA, cache, activation):
    """Go back through one whole layer: dA_prev, dW, db."""
    linear_cache, Z = cache
    gate = sigmoid_backward if activation == "sigmoid" else relu_backward
    dZ = gate(dA, Z)
    dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


def _networks(rng: Generator) -> list[Case]:
    """(AL, Y, caches): AL is what the caches lead to, so that AL - Y is a right shortcut."""
    cases = []
    for label, dims, m in NETWORKS:
        # Near 0 or 1 the rounded AL would not lead back to its Z any more, and where every example
        # meets a layer of silent ReLUs, no slope gets through to tell right from wrong.
        while True:
            X, parameters = draw(rng, dims[0], m), deep_network(rng, dims)
            AL, caches = steady(L_model_forward(X, parameters))
            alive = np.all([(Z > 0).any(axis=0) for _, Z in caches[:-1]], axis=0)
            if np.abs(caches[-1][1]).max() < 6 and np.any(alive):
                break
        weight = "edge" if len(dims) == 2 else "ordinary"
        cases.append(Case(label, (AL, labels(rng, 1, m), caches), weight))
    return cases


@exercise(
    points=6,
    cases=_networks,
    takes=dict(AL="1 m", Y="1 m", caches=list_of(LAYER_CACHE)),
    returns=layers_of("grads", dA="n_prev m", dW="n n_prev", db="n 1", shifted=("dA",)),
    builds_on=("linear_activation_backward",),
    may_use=("L_model_forward", "compute_cost"),
    slope_of=("L_model_forward", "compute_cost"),
)
def L_model_backward(AL, Y, caches):
    """Go back through the whole network: dA0, ..., dA{L-1}, dW1, db1, ..., dWL, dbL."""
    L, grads = len(caches), {}
    dAL = (1 - Y) / (1 - AL) - Y / AL
    dA = dAL
    for l in range(L, 0, -1):
        activation = "sigmoid" if l == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l - 1], activation)
        grads |= {f"dA{l - 1}": dA, f"dW{l}": dW, f"db{l}": db}
    return grads
