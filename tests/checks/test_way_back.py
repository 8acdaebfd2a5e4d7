"""Tests of autograder.checks.way_back: how a step and its way forward belong together."""

import numpy as np
import pytest

from autograder.checks.forms import aside, dict_of, layers_of, list_of, scalar, tuple_of, word
from autograder.checks.way_back import WayBack, slope
from tests.checks.small import contract, propagate, sigmoid


def compared(name, scope, *contracts):
    """Return by each gradient's name what came and the slope."""
    known = {one.signature.partition("(")[0]: one for one in contracts}
    return {part: (came, slopes) for part, came, slopes in WayBack(name, scope, known).pairs()}


def fits(found):
    return {part: np.allclose(came, slopes, rtol=1e-5) for part, (came, slopes) in found.items()}


def test_the_slope_of_a_square():
    """Is the central difference of x squared 2x, entry by entry, also of a single number?"""
    x = np.array([[1.0, -2.0], [0.5, 3.0]])
    assert np.allclose(slope(np.square, x), 2 * x)
    assert slope(np.square, np.array(3.0)) == pytest.approx(6)


LINEAR = contract(
    "linear(A, W, b)",
    tuple_of(Z="n m", cache=aside(tuple_of("The cache", A="n_prev m", W="n n_prev", b="n 1"))),
    {"A": "n_prev m", "W": "n n_prev", "b": "n 1"},
)
BACK = contract(
    "back(dZ, cache)",
    tuple_of(dA_prev="n_prev m", dW="n n_prev", db="n 1"),
    {"dZ": "n m", "cache": tuple_of(A="n_prev m", W="n n_prev", b="n 1")},
    slope_of=("linear",),
)


def linear(A, W, b):
    return W @ A + b, (A, W, b)


def back(dZ, cache):
    A, W, _ = cache
    m = A.shape[1]
    return W.T @ dZ, dZ @ A.T / m, dZ.sum(axis=1, keepdims=True) / m


def test_gradients_belong_to_the_arguments_in_order():
    """Is dA_prev held against A, and a gradient without examples against their mean?"""
    found = compared("back", {"linear": linear, "back": back}, LINEAR, BACK)
    assert fits(found) == {"dA_prev": True, "dW": True, "db": True}
    assert [slopes.shape for _, slopes in found.values()] == [(4, 5), (3, 4), (3, 1)]


def test_without_a_gradient_from_above_nothing_is_averaged():
    """Are the slopes those of the sum where the step is given no gradient from above?"""
    step = contract(
        "sums(A, W, b)",
        tuple_of(dA="n_prev m", dW="n n_prev", db="n 1"),
        {"A": "n_prev m", "W": "n n_prev", "b": "n 1"},
        slope_of=("linear",),
    )

    def sums(A, W, b):
        ones = np.ones((len(W), A.shape[1]))
        return W.T @ ones, ones @ A.T, ones.sum(axis=1, keepdims=True)

    assert all(fits(compared("sums", {"linear": linear, "sums": sums}, LINEAR, step)).values())


def test_where_there_are_no_examples_nothing_is_averaged():
    """Is a gradient the slope itself where no axis is that of the examples?"""
    forward = contract(
        "scale(Z, g)", tuple_of(A="n k", cache=aside("n k")), {"Z": "n k", "g": "n 1"}
    )
    step = contract(
        "scale_back(dA, g, cache)",
        tuple_of(dZ="n k", dg="n 1"),
        {"dA": "n k", "g": "n 1", "cache": "n k"},
        slope_of=("scale",),
    )
    scope = {
        "scale": lambda Z, g: (g * Z, Z),
        "scale_back": lambda dA, g, Z: (g * dA, (dA * Z).sum(axis=1, keepdims=True)),
    }
    assert fits(compared("scale_back", scope, forward, step)) == {"dZ": True, "dg": True}


def test_a_network_of_named_layers_is_held_against_its_cost():
    """Are W1 and b1 found in a dictionary whose keys are all written out?"""
    sizes = dict_of(W1="n_h n_x", b1="n_h 1")
    forward = contract(
        "net(X, parameters)",
        tuple_of(A="n_h m", cache="n_h m"),
        {"X": "n_x m", "parameters": sizes},
    )
    cost = contract("cost(A, T)", scalar("The cost"), {"A": "n_h m", "T": "n_h m"})
    step = contract(
        "net_back(cache, X, T)",
        dict_of(dW1="n_h n_x", db1="n_h 1"),
        {"cache": "n_h m", "X": "n_x m", "T": "n_h m"},
        slope_of=("net", "cost"),
    )

    def net(X, parameters):
        A = parameters["W1"] @ X + parameters["b1"]
        return A, A

    scope = {
        "net": net,
        "cost": lambda A, T: np.sum((A - T) ** 2),
        "net_back": lambda A, X, T: {
            "dW1": 2 * (A - T) @ X.T,
            "db1": 2 * (A - T).sum(axis=1, keepdims=True),
        },
    }
    assert fits(compared("net_back", scope, forward, cost, step)) == {"dW1": True, "db1": True}


def test_the_cache_is_what_the_way_forward_puts_aside():
    """Do two halves fit each other whose cache is in an order of their own?"""

    def forward(A, W, b):
        return W @ A + b, (b, W, A)

    def backward(dZ, cache):
        return back(dZ, cache[::-1])

    found = compared("back", {"linear": forward, "back": backward}, LINEAR, BACK)
    assert all(fits(found).values())


def test_every_word_is_tried():
    """Is an argument that is one of a few words tried with each, and the gradient named by it?"""
    kinds = word("tanh", "sigmoid")
    forward = contract(
        "act(Z, kind)", tuple_of(A="n m", cache=aside("n m")), {"Z": "n m", "kind": kinds}
    )
    step = contract(
        "act_back(dA, cache, kind)",
        "n m",
        {"dA": "n m", "cache": "n m", "kind": kinds},
        slope_of=("act",),
    )

    def act(Z, kind):
        return (np.tanh(Z) if kind == "tanh" else sigmoid(Z)), Z

    def act_back(dA, Z, kind):
        return dA * (1 - np.tanh(Z) ** 2)

    found = compared("act_back", {"act": act, "act_back": act_back}, forward, step)
    assert fits(found) == {"the result (tanh)": True, "the result (sigmoid)": False}


def test_numpys_functions_take_what_the_step_takes():
    """Is a derivative held against a function of NumPy's, which has no contract?"""
    step = contract("tanh_derivative(z)", "like z", slope_of=("np.tanh",))
    found = compared("tanh_derivative", {"tanh_derivative": lambda z: 1 - np.tanh(z) ** 2}, step)
    assert fits(found) == {"the result": True}


def test_a_gradient_like_another_array_is_no_mean():
    """Is a gradient in the shape of the one from above held against the slope of each example?"""
    forward = contract("act(Z)", tuple_of(A="n m", cache=aside("n m")), {"Z": "n m"})
    step = contract(
        "act_back(dA, cache)", "like dA", {"dA": "n m", "cache": "n m"}, slope_of=("act",)
    )
    scope = {"act": lambda Z: (Z**2, Z), "act_back": lambda dA, Z: dA * 2 * Z}
    assert fits(compared("act_back", scope, forward, step)) == {"the result": True}


PROPAGATE = contract(
    "propagate(w, b, X, Y)",
    tuple_of(grads=dict_of(dw="n_x 1", db=scalar()), cost=scalar()),
    {"w": "n_x 1", "b": scalar(), "X": "n_x m", "Y": "1 m"},
    slope_of=("propagate",),
)


def test_a_step_may_be_held_against_its_own_cost():
    """Are dw and db held against the cost that comes with them?"""
    found = compared("propagate", {"propagate": propagate}, PROPAGATE)
    assert fits(found) == {"dw": True, "db": True}
    assert (
        WayBack("propagate", {"propagate": propagate}, {"propagate": PROPAGATE}).forward == "cost"
    )


NET = contract(
    "net(X, parameters)",
    tuple_of(AL="1 m", caches=aside(list_of("n m"))),
    {"X": "n_x m", "parameters": layers_of(W="n n_prev")},
)
COST = contract("cost(AL, Y)", scalar("The cost"), {"AL": "1 m", "Y": "1 m"})
NET_BACK = contract(
    "net_back(AL, Y, caches)",
    layers_of("grads", dA="n_prev m", dW="n n_prev", shifted=("dA",)),
    {"AL": "1 m", "Y": "1 m", "caches": list_of("n m")},
    slope_of=("net", "cost"),
)


def net(X, parameters):
    caches = [X]
    for l in range(1, len(parameters) + 1):
        caches.append(np.tanh(parameters[f"W{l}"] @ caches[-1]))
    return caches[-1], [caches, parameters]


def net_back(AL, Y, caches):
    A, parameters = caches
    dA, grads = 2 * (AL - Y), {}
    for l in range(len(parameters), 0, -1):
        dZ = dA * (1 - A[l] ** 2)
        grads[f"dW{l}"] = dZ @ A[l - 1].T / Y.shape[1]
        dA = grads[f"dA{l - 1}"] = parameters[f"W{l}"].T @ dZ
    return grads


def test_a_network_is_held_against_its_cost():
    """Is each dW of a network the slope of the cost by W, with labels that fit what comes out?"""
    scope = {
        "net": net,
        "net_back": net_back,
        "cost": lambda AL, Y: np.sum((AL - Y) ** 2) / Y.shape[1],
    }
    found = compared("net_back", scope, NET, COST, NET_BACK)
    assert fits(found) == {"dW1": True, "dW2": True, "dW3": True}
    assert WayBack("net_back", scope, {"net": NET, "cost": COST, "net_back": NET_BACK}).forward == (
        "net and cost"
    )


def test_what_a_function_does_to_its_arguments_is_its_own_affair():
    """Is nobody misled by a function that changes its arguments in place?"""

    def forward(A, W, b):
        Z = W @ A + b
        cache = A.copy(), W.copy(), b.copy()
        A *= 0
        return Z, cache

    assert all(fits(compared("back", {"linear": forward, "back": back}, LINEAR, BACK)).values())
