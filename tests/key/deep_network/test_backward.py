"""Tests of autograder.key.deep_network.backward."""

import numpy as np
import pytest

from autograder.key.deep_network.backward import (
    L_model_backward,
    linear_activation_backward,
    linear_backward,
    relu_backward,
    sigmoid_backward,
)
from autograder.key.deep_network.cost import compute_cost
from autograder.key.deep_network.forward import (
    L_model_forward,
    linear_activation_forward,
    relu,
    sigmoid,
)
from autograder.key.draw import deep_network, labels


def back_by_loops(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW, db, dA_prev = np.zeros(W.shape), np.zeros(b.shape), np.zeros(A_prev.shape)
    for i in range(m):
        dW += np.outer(dZ[:, i], A_prev[:, i]) / m
        db += dZ[:, i : i + 1] / m
        dA_prev[:, i] = W.T.dot(dZ[:, i])
    return dA_prev, dW, db


def relu_back_on_a_copy(dA, cache):
    Z = cache
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
    assert dZ.shape == Z.shape
    return dZ


def layer_back_with_branches(dA, cache, activation):
    linear_cache, activation_cache = cache
    if activation == "relu":
        dZ = relu_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    elif activation == "sigmoid":
        dZ = sigmoid_backward(dA, activation_cache)
        dA_prev, dW, db = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db


def layer_back_in_one(dA, cache, activation):
    (A_prev, W, _b), Z = cache
    s = 1 / (1 + np.exp(-Z))
    dZ = dA * ((Z > 0) if activation == "relu" else s * (1 - s))
    m = dZ.shape[1]
    return [W.T @ dZ, dZ @ A_prev.T / m, np.mean(dZ, axis=1)[:, np.newaxis]]


def backward_of_the_outline(AL, Y, caches):
    grads = {}
    L = len(caches)
    Y = Y.reshape(AL.shape)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    current_cache = caches[L - 1]
    dA_prev_temp, dW_temp, db_temp = linear_activation_backward(dAL, current_cache, "sigmoid")
    grads["dA" + str(L - 1)] = dA_prev_temp
    grads["dW" + str(L)] = dW_temp
    grads["db" + str(L)] = db_temp
    for l in reversed(range(L - 1)):
        current_cache = caches[l]
        dA_prev_temp, dW_temp, db_temp = linear_activation_backward(
            grads["dA" + str(l + 1)], current_cache, "relu"
        )
        grads["dA" + str(l)] = dA_prev_temp
        grads["dW" + str(l + 1)] = dW_temp
        grads["db" + str(l + 1)] = db_temp
    return grads


def backward_in_the_older_naming(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    grads[f"dA{L}"], grads[f"dW{L}"], grads[f"db{L}"] = linear_activation_backward(
        dAL, caches[-1], "sigmoid"
    )
    for l in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(grads[f"dA{l + 2}"], caches[l], "relu")
        grads[f"dA{l + 1}"], grads[f"dW{l + 1}"], grads[f"db{l + 1}"] = dA, dW, db
    return grads


def backward_by_the_shortcut(AL, Y, caches):
    L = len(caches)
    dA, dW, db = linear_backward(AL - Y, caches[-1][0])
    grads = {"AL": AL, f"dA{L}": None, f"dA{L - 1}": dA, f"dW{L}": dW, f"db{L}": db}
    for l in range(L - 1, 0, -1):
        (A_prev, W, _b), Z = caches[l - 1]
        dZ = dA * (Z > 0)
        dA = W.T @ dZ
        grads[f"dA{l - 1}"] = dA
        grads[f"dW{l}"] = dZ @ A_prev.T / Y.shape[1]
        grads[f"db{l}"] = dZ.sum(1, keepdims=True) / Y.shape[1]
    return grads


RIGHT = {
    linear_backward: [
        back_by_loops,
        lambda dZ, cache: (
            np.dot(cache[1].T, dZ),
            (1 / dZ.shape[1]) * np.dot(dZ, cache[0].T),
            (1 / dZ.shape[1]) * np.sum(dZ, axis=1, keepdims=True),
        ),
        lambda dZ, cache: [
            (dZ.T @ cache[1]).T,
            (cache[0] @ dZ.T).T / dZ.shape[1],
            dZ.mean(axis=1).reshape(-1, 1),
        ],
        lambda dZ, cache: (
            np.einsum("ij,ik->jk", cache[1], dZ),
            np.einsum("ik,jk->ij", dZ, cache[0]) / dZ.shape[1],
            dZ @ np.full((dZ.shape[1], 1), 1 / dZ.shape[1]),
        ),
    ],
    relu_backward: [
        relu_back_on_a_copy,
        lambda dA, cache: dA * (cache > 0),
        lambda dA, cache: np.where(cache <= 0, 0, dA),
        lambda dA, cache: np.multiply(dA, np.heaviside(cache, 0)),
    ],
    sigmoid_backward: [
        lambda dA, cache: dA * sigmoid(cache)[0] * (1 - sigmoid(cache)[0]),
        lambda dA, cache: dA * 1 / (1 + np.exp(-cache)) * (1 - 1 / (1 + np.exp(-cache))),
        lambda dA, cache: dA * sigmoid(cache)[0] * sigmoid(-cache)[0],
        lambda dA, cache: dA * (1 - np.tanh(cache / 2) ** 2) / 4,
    ],
    linear_activation_backward: [
        layer_back_with_branches,
        layer_back_in_one,
        lambda dA, cache, activation: back_by_loops(
            relu_back_on_a_copy(dA, cache[1])
            if activation == "relu"
            else sigmoid_backward(dA, cache[1]),
            cache[0],
        ),
        lambda dA, cache, activation: tuple(layer_back_in_one(dA, cache, activation)),
    ],
    L_model_backward: [
        backward_of_the_outline,
        backward_in_the_older_naming,
        backward_by_the_shortcut,
        lambda AL, Y, caches: backward_by_the_shortcut(AL, Y.reshape(AL.shape), list(caches)),
    ],
}


@pytest.mark.parametrize(
    ("exercise", "function"), [(one, function) for one, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(exercise, function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(exercise, function, seed).passed


def test_a_bias_gradient_without_its_column_keeps_half_of_its_part(verdict):
    """Does the squeezed db of the outline lose a sixth of the points, and learn why?"""

    def squeezed(dZ, cache):
        A_prev, W, _ = cache
        m = A_prev.shape[1]
        db = (1 / m) * np.squeeze(np.sum(dZ, axis=1, keepdims=True))
        return np.dot(W.T, dZ), np.dot(dZ, A_prev.T) / m, db

    found = verdict(linear_backward, squeezed)
    assert found.score == pytest.approx(5 / 6)
    assert found.findings[0].mistake == "db.is_squeezed"


def test_older_names_do_not_hide_a_wrong_gradient(verdict):
    """Is a mistake still found and named where dA is counted the older way?"""

    def older(AL, Y, caches):
        right = backward_in_the_older_naming(AL, Y, caches)
        return {name: -value for name, value in right.items()}

    found = verdict(L_model_backward, older)
    assert found.score == 0
    assert found.findings[0].mistake == "dAL.sign"


def test_missing_gradients_are_not_taken_for_wrong_ones(verdict):
    """Does an answer with all keys never get the name of a mistake that leaves some out?"""

    def wrong_below(AL, Y, caches):
        grads = L_model_backward(AL, Y, caches)
        return grads | {name: grads[name] * 7 for name in ("dA0", "dW1", "db1")}

    found = verdict(L_model_backward, wrong_below)
    assert not found.passed
    assert found.findings[0].mistake == "dA.factor"


@pytest.mark.parametrize("exercise", [relu_backward, linear_backward])
def test_changing_what_came_in_costs_a_quarter(exercise, verdict):
    """Is a right result at the caller's expense told and charged?"""

    def at_the_callers_expense(first, cache):
        result = exercise(first.copy(), cache)
        first[...] = 0
        return result

    found = verdict(exercise, at_the_callers_expense)
    assert found.score == 0.75
    assert "in place" in found.findings[-1].message


def test_a_word_for_no_activation_is_refused():
    """Does a reference that stands in for a learner's step take nothing else for the ReLU?"""
    _, cache = linear_activation_forward(np.ones((2, 3)), np.ones((1, 2)), np.ones((1, 1)), "relu")
    with pytest.raises(KeyError, match="tanh"):
        linear_activation_backward(np.ones((1, 3)), cache, "tanh")


# --- gradients by an independent oracle ------------------------------------------------------------


def central(function, array, step=1e-6):
    """The slope of a number-valued function by every entry of an array, from two calls each."""
    slope = np.zeros(array.shape)
    for place in np.ndindex(array.shape):
        above, below = array.copy(), array.copy()
        above[place] += step
        below[place] -= step
        slope[place] = (function(above) - function(below)) / (2 * step)
    return slope


@pytest.mark.parametrize(
    ("forward", "backward"),
    [(sigmoid, sigmoid_backward), (relu, relu_backward)],
)
def test_gates_agree_with_central_differences(forward, backward):
    """Do the references go back through the activations with the right slope?"""
    rng = np.random.default_rng(1)
    Z, upstream = 2 * rng.standard_normal((2, 3, 5))
    numeric = central(lambda Z: np.sum(upstream * forward(Z)[0]), Z)
    assert np.allclose(backward(upstream, Z), numeric, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("activation", ["relu", "sigmoid"])
def test_one_layer_agrees_with_central_differences(activation):
    """Are dA_prev, dW and db the slopes of the average over the examples?"""
    rng = np.random.default_rng(2)
    A, W, b = rng.standard_normal((4, 5)), rng.standard_normal((3, 4)), rng.standard_normal((3, 1))
    upstream = rng.standard_normal((3, 5))

    def mean(A=A, W=W, b=b):
        return np.sum(upstream * linear_activation_forward(A, W, b, activation)[0]) / 5

    _, cache = linear_activation_forward(A, W, b, activation)
    dA_prev, dW, db = linear_activation_backward(upstream, cache, activation)
    assert np.allclose(dA_prev / 5, central(lambda A: mean(A=A), A), rtol=1e-6, atol=1e-9)
    assert np.allclose(dW, central(lambda W: mean(W=W), W), rtol=1e-6, atol=1e-9)
    assert np.allclose(db, central(lambda b: mean(b=b), b), rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("dims", [(4, 1), (4, 3, 1), (3, 5, 4, 1), (2, 3, 4, 3, 2, 1)])
def test_the_whole_network_agrees_with_central_differences(dims):
    """Is every gradient of L_model_backward the slope of compute_cost?"""
    rng = np.random.default_rng(3)
    X, Y, parameters = rng.standard_normal((dims[0], 6)), labels(rng, 1, 6), deep_network(rng, dims)
    AL, caches = L_model_forward(X, parameters)
    grads = L_model_backward(AL, Y, caches)
    for name, value in parameters.items():

        def cost(changed, name=name):
            return compute_cost(L_model_forward(X, {**parameters, name: changed})[0], Y)

        assert np.allclose(grads[f"d{name}"], central(cost, value), rtol=1e-5, atol=1e-9)
    by_X = central(lambda X: compute_cost(L_model_forward(X, parameters)[0], Y), X)
    assert np.allclose(grads["dA0"] / 6, by_X, rtol=1e-5, atol=1e-9)
