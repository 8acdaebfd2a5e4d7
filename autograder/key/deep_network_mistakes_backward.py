"""Known mistakes of 04_deep_network: layers and network on the way back."""

from __future__ import annotations

import numpy as np

from .deep_network_reference import (
    linear_activation_backward,
    linear_backward,
    relu_backward,
    sigmoid_backward,
)
from .exercise import Mistake


def _gradients(
    dA_prev=lambda dZ, A, W, m: np.dot(W.T, dZ),
    dW=lambda dZ, A, W, m: np.dot(dZ, A.T) / m,
    db=lambda dZ, A, W, m: np.sum(dZ, axis=1, keepdims=True) / m,
    count=lambda dZ, A: A.shape[1],
):
    """linear_backward with another gradient or another m."""

    def wrong(dZ, cache):
        A, W, _ = cache
        m = count(dZ, A)
        return dA_prev(dZ, A, W, m), dW(dZ, A, W, m), db(dZ, A, W, m)

    return wrong


def _order(dZ, cache):
    dA_prev, dW, db = linear_backward(dZ, cache)
    return dW, db, dA_prev


LINEAR_BACKWARD = (
    Mistake(
        "no_mean",
        "dW and db are sums over the examples; the cost is an average, so both are divided by m.",
        _gradients(count=lambda dZ, A: 1),
    ),
    Mistake(
        "dW_no_mean",
        "dW is a sum over the examples; like db, it is divided by m.",
        _gradients(dW=lambda dZ, A, W, m: np.dot(dZ, A.T)),
    ),
    Mistake(
        "db_no_mean",
        "db is a sum over the examples; like dW, it is divided by m.",
        _gradients(db=lambda dZ, A, W, m: np.sum(dZ, axis=1, keepdims=True)),
    ),
    Mistake(
        "times_m",
        "dW and db are multiplied by m; an average divides by it.",
        _gradients(count=lambda dZ, A: 1 / A.shape[1]),
    ),
    Mistake(
        "db_divided_twice",
        "db is divided by m twice: a mean is divided by m already.",
        _gradients(db=lambda dZ, A, W, m: np.mean(dZ, axis=1, keepdims=True) / m),
    ),
    Mistake(
        "dA_divided",
        "dA_prev is divided by m; it belongs to each example by itself, so nothing is averaged.",
        _gradients(dA_prev=lambda dZ, A, W, m: np.dot(W.T, dZ) / m),
    ),
    Mistake(
        "m_is_inputs",
        "m is taken from the rows of A_prev; the examples are its columns.",
        _gradients(count=lambda dZ, A: A.shape[0]),
    ),
    Mistake(
        "m_is_neurons",
        "m is taken from the rows of dZ, which are the neurons; the examples are its columns.",
        _gradients(count=lambda dZ, A: dZ.shape[0]),
    ),
    Mistake(
        "squeezed",
        "db is squeezed and loses its column shape (n, 1): "
        "subtracted from b, it would turn b into a table.",
        _gradients(db=lambda dZ, A, W, m: np.squeeze(np.sum(dZ, axis=1, keepdims=True)) / m),
    ),
    Mistake(
        "no_keepdims",
        "db loses its second axis in the sum: tell it to keep the dimensions.",
        _gradients(db=lambda dZ, A, W, m: np.sum(dZ, axis=1) / m),
    ),
    Mistake(
        "db_row",
        "db is a row; it is a column with one number for each neuron.",
        _gradients(db=lambda dZ, A, W, m: np.sum(dZ, axis=1, keepdims=True).T / m),
    ),
    Mistake(
        "db_over_neurons",
        "db is summed over the neurons (axis 0); the sum goes over the examples, "
        "and each neuron keeps its own.",
        _gradients(db=lambda dZ, A, W, m: np.sum(dZ, axis=0, keepdims=True) / m),
    ),
    Mistake(
        "db_one_number",
        "db is the sum of everything; each neuron has its own bias, so it has its own db.",
        _gradients(db=lambda dZ, A, W, m: np.sum(dZ) / m),
    ),
    Mistake(
        "db_not_summed",
        "db is not summed over the examples: a bias acts on all of them.",
        _gradients(db=lambda dZ, A, W, m: dZ / m),
    ),
    Mistake(
        "W_not_transposed",
        "Going back through W, rows and columns change roles: W is to be transposed.",
        _gradients(dA_prev=lambda dZ, A, W, m: np.dot(W, dZ)),
    ),
    Mistake(
        "A_not_transposed",
        "In dW, A_prev is to be transposed, so that the product sums over the examples.",
        _gradients(dW=lambda dZ, A, W, m: np.dot(dZ, A) / m),
    ),
    Mistake(
        "dW_transposed",
        "dW comes out transposed; it has the shape of W.",
        _gradients(dW=lambda dZ, A, W, m: np.dot(A, dZ.T) / m),
    ),
    Mistake(
        "order", "The results have changed places: they are dA_prev, dW, db, in this order.", _order
    ),
)


def _gates(sigmoid, relu):
    """linear_activation_backward with other gates."""

    def wrong(dA, cache, activation):
        linear_cache, Z = cache
        gate = {"sigmoid": sigmoid, "relu": relu}[activation]
        return linear_backward(gate(dA, Z), linear_cache)

    return wrong


def _open(dA, Z):
    return dA


def _half_gated(dA, cache, activation):
    linear_cache, _ = cache
    dA_prev, _, _ = linear_activation_backward(dA, cache, activation)
    _, dW, db = linear_backward(dA, linear_cache)
    return dA_prev, dW, db


LINEAR_ACTIVATION_BACKWARD = (
    Mistake(
        "always_relu",
        "The way back goes through the ReLU whatever `activation` says.",
        _gates(relu_backward, relu_backward),
    ),
    Mistake(
        "always_sigmoid",
        "The way back goes through the sigmoid whatever `activation` says.",
        _gates(sigmoid_backward, sigmoid_backward),
    ),
    Mistake(
        "swapped",
        "The two activations have changed places.",
        _gates(relu_backward, sigmoid_backward),
    ),
    Mistake(
        "no_gate",
        "The activation is skipped: dA goes into the linear step as if it were dZ.",
        _gates(_open, _open),
    ),
    Mistake(
        "tanh_for_relu",
        'For `"relu"` this takes the slope of tanh, the activation of the network in notebook 3.',
        _gates(sigmoid_backward, lambda dA, Z: dA * (1 - np.tanh(Z) ** 2)),
    ),
    Mistake(
        "gate_on_dA",
        "The gate asks dA; it needs the activation cache, which holds Z.",
        _gates(lambda dA, Z: sigmoid_backward(dA, dA), lambda dA, Z: relu_backward(dA, dA)),
    ),
    Mistake(
        "gate_twice",
        "The activation is passed twice: dZ is already behind it.",
        _gates(
            lambda dA, Z: sigmoid_backward(sigmoid_backward(dA, Z), Z),
            lambda dA, Z: sigmoid_backward(relu_backward(dA, Z), Z),
        ),
    ),
    Mistake(
        "half_gated",
        "dW and db are computed from dA; like dA_prev, they need dZ.",
        _half_gated,
    ),
    Mistake(
        "order",
        "The results have changed places: they are dA_prev, dW, db, in this order.",
        lambda dA, cache, activation: (
            *linear_activation_backward(dA, cache, activation)[1:],
            linear_activation_backward(dA, cache, activation)[0],
        ),
    ),
)


def _dAL(AL, Y):
    return (1 - Y) / (1 - AL) - Y / AL


def _back(
    start=_dAL,
    top="sigmoid",
    hidden="relu",
    cache=lambda l: l - 1,
    last=1,
    carry=lambda new, first, second: new,
):
    """L_model_backward with another start, other gates, caches or layers."""

    def wrong(AL, Y, caches):
        L = len(caches)
        grads = {}
        dA = first = start(AL, Y)
        second = None
        for l in range(L, last - 1, -1):
            place = L - 1 if l == L else cache(l)
            new, dW, db = linear_activation_backward(dA, caches[place], top if l == L else hidden)
            grads |= {f"dA{l - 1}": new, f"dW{l}": dW, f"db{l}": db}
            second = new if second is None else second
            dA = carry(new, first, second)
        return grads

    return wrong


def _top_only(AL, Y, caches):
    L = len(caches)
    return {
        name: value
        for name, value in _back()(AL, Y, caches).items()
        if int(name[2:]) >= L - 1 and (int(name[2:]) == L or name == f"dA{L - 1}")
    }


def _counted_from_zero(AL, Y, caches):
    right = _back()(AL, Y, caches)
    return {
        name if name.startswith("dA") else f"{name[:2]}{int(name[2:]) - 1}": value
        for name, value in right.items()
    }


L_MODEL_BACKWARD = (
    Mistake(
        "dAL_sign",
        "The first gradient, dAL, has the wrong sign, so every gradient points uphill.",
        _back(lambda AL, Y: -_dAL(AL, Y)),
    ),
    Mistake(
        "dAL_is_dZL",
        "AL - Y is dZ of the last layer, behind the sigmoid; "
        "it stands in for dAL here, so the slope of the sigmoid is multiplied in once too often.",
        _back(lambda AL, Y: AL - Y),
    ),
    Mistake(
        "dAL_first_term",
        "In dAL the term with 1 - Y is missing: examples with the label 0 teach nothing.",
        _back(lambda AL, Y: -Y / AL),
    ),
    Mistake(
        "dAL_second_term",
        "In dAL the term with Y is missing: examples with the label 1 teach nothing.",
        _back(lambda AL, Y: (1 - Y) / (1 - AL)),
    ),
    Mistake(
        "dAL_plus",
        "In dAL the two terms have opposite signs: the slope of log(1 - AL) brings in a minus.",
        _back(lambda AL, Y: -Y / AL - (1 - Y) / (1 - AL)),
    ),
    Mistake(
        "dAL_crossed",
        "In dAL the denominators are crossed: Y is divided by AL, and 1 - Y by 1 - AL.",
        _back(lambda AL, Y: (1 - Y) / AL - Y / (1 - AL)),
    ),
    Mistake(
        "dAL_divided",
        "dAL is divided by m; the average is taken in linear_backward already.",
        _back(lambda AL, Y: _dAL(AL, Y) / Y.shape[1]),
    ),
    Mistake(
        "relu_at_the_top",
        "The last layer is taken back through the ReLU; its activation was the sigmoid.",
        _back(top="relu"),
    ),
    Mistake(
        "sigmoid_below",
        "The hidden layers are taken back through the sigmoid; their activation was the ReLU.",
        _back(hidden="sigmoid"),
    ),
    Mistake(
        "first_layer_skipped",
        "The first layer gets no gradients: the loop stops one layer too early.",
        _back(last=2),
    ),
    Mistake(
        "last_layer_only",
        "Only the last layer gets gradients: the loop over the hidden layers is missing.",
        _top_only,
    ),
    Mistake(
        "dAL_everywhere",
        "Every layer starts from dAL; below the last layer it is the dA "
        "that the layer above has just handed down.",
        _back(carry=lambda new, first, second: first),
    ),
    Mistake(
        "stale",
        "Every hidden layer starts from the same dA, the one of the last layer; "
        "each layer needs the dA that the layer above has just handed down.",
        _back(carry=lambda new, first, second: second),
    ),
    Mistake(
        "cache_above",
        "The hidden layers use the cache of the layer above them: "
        "in a list, the cache of layer l has the place l - 1.",
        _back(cache=lambda l: l),
    ),
    Mistake(
        "first_cache",
        "The hidden layers all use the first layer's cache; each has its own.",
        _back(cache=lambda l: 0),
    ),
    Mistake(
        "last_cache",
        "The hidden layers all use the last layer's cache; each has its own.",
        _back(cache=lambda l: -1),
    ),
    Mistake(
        "counted_from_zero",
        "dW and db are counted from 0 here; the gradients of the first layer are dW1 and db1.",
        _counted_from_zero,
    ),
)
