"""The way back: linear step, activations, one layer, the whole network."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from ...checks.contract import Case
from ...checks.forms import tuple_of
from ..draw import draw
from ..exercise import exercise

SIZES = (  # label, n_prev, n, m
    ("n = 3 neurons, n_prev = 4 inputs, m = 5 examples", 4, 3, 5),
    ("more neurons than inputs", 2, 5, 3),
    ("one neuron", 5, 1, 3),
    ("one input", 1, 4, 2),
    ("one example", 3, 2, 1),
    ("n = n_prev = m", 3, 3, 3),
)


def _linear_backward(rng: Generator) -> list[Case]:
    """(dZ, cache) of every shape."""
    cases = []
    for label, n_prev, n, m in SIZES:
        cache = (draw(rng, n_prev, m), draw(rng, n, n_prev), draw(rng, n, 1))
        cases.append(Case(label, (draw(rng, n, m), cache)))
    return cases


@exercise(
    points=4,
    cases=_linear_backward,
    takes=dict(dZ="n m", cache=tuple_of(A_prev="n_prev m", W="n n_prev", b="n 1")),
    returns=tuple_of(dA_prev="n_prev m", dW="n n_prev", db="n 1"),
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
