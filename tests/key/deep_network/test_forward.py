"""Tests of autograder.key.deep_network.forward."""

import numpy as np
import pytest

from autograder.key.deep_network.forward import (
    L_model_forward,
    linear_activation_forward,
    linear_forward,
    relu,
    sigmoid,
)


def linear_by_loops(A, W, b):
    Z = np.zeros((W.shape[0], A.shape[1]))
    for i in range(Z.shape[0]):
        for j in range(Z.shape[1]):
            Z[i, j] = sum(W[i, k] * A[k, j] for k in range(A.shape[0])) + b[i, 0]
    return Z, (A, W, b)


def relu_on_a_copy(Z):
    A = Z.copy()
    A[A < 0] = 0
    return A, Z


def layer_with_branches(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    if activation == "sigmoid":
        A, activation_cache = sigmoid(Z)
    elif activation == "relu":
        A, activation_cache = relu(Z)
    assert A.shape == (W.shape[0], A_prev.shape[1])
    return A, (linear_cache, activation_cache)


def layer_in_one(A_prev, W, b, activation):
    Z = W @ A_prev + b
    A = np.where(Z > 0, Z, 0) if activation == "relu" else 1 / (1 + np.exp(-Z))
    return [A, [[A_prev, W, b], Z]]


def forward_of_the_outline(X, parameters):
    caches = []
    A = X
    L = len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(
            A_prev, parameters["W" + str(l)], parameters["b" + str(l)], activation="relu"
        )
        caches.append(cache)
    AL, cache = linear_activation_forward(
        A, parameters["W" + str(L)], parameters["b" + str(L)], activation="sigmoid"
    )
    caches.append(cache)
    assert AL.shape == (1, X.shape[1])
    return AL, caches


def forward_by_recursion(X, parameters):
    def below(l):
        if l == 0:
            return X, []
        A, caches = below(l - 1)
        name = "sigmoid" if l == len(parameters) // 2 else "relu"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], name)
        return A, [*caches, cache]

    return below(len(parameters) // 2)


def forward_counting_weights(X, parameters):
    count = len([name for name in parameters if name.startswith("W")])
    layers = [(parameters[f"W{i + 1}"], parameters[f"b{i + 1}"]) for i in range(count)]
    caches, A = [], X
    for W, b in layers[:-1]:
        Z = np.dot(W, A) + b
        caches += [((A, W, b), Z)]
        A = Z * (Z > 0)
    W, b = layers[-1]
    Z = np.dot(W, A) + b
    return 1 / (1 + np.exp(-Z)), (*caches, ((A, W, b), Z))


def forward_without_other_steps(X, parameters):
    A, caches, L = X, [None] * (len(parameters) // 2), len(parameters) // 2
    for l in range(L):
        W, b = parameters["W%d" % (l + 1)], parameters["b%d" % (l + 1)]  # noqa: UP031
        Z = W.dot(A) + b
        caches[l] = ((A, W, b), Z)
        A = np.maximum(Z, 0) if l < L - 1 else 1.0 / (1.0 + np.exp(-Z))
    return A.astype(np.float32), caches


RIGHT = {
    linear_forward: [
        linear_by_loops,
        lambda A, W, b: (np.dot(W, A) + b, (A, W, b)),
        lambda A, W, b: (np.add(np.matmul(W, A), b), [A, W, b]),
        lambda A, W, b: [np.einsum("ik,kj->ij", W, A) + b, (A.copy(), W, b)],
        lambda A, W, b: ((A.T @ W.T + b.T).T, (A, W, b)),
    ],
    sigmoid: [
        lambda Z: (1 / (1 + np.exp(-Z)), Z),
        lambda Z: (0.5 * (1 + np.tanh(Z / 2)), Z),
        lambda Z: [np.exp(-np.logaddexp(0, -Z)), Z],
        lambda Z: (np.power(1 + np.exp(-Z), -1), Z.copy()),
    ],
    relu: [
        relu_on_a_copy,
        lambda Z: (np.maximum(0, Z), Z),
        lambda Z: (Z * (Z > 0), Z),
        lambda Z: [np.where(Z < 0, 0, Z), Z],
        lambda Z: ((Z + np.abs(Z)) / 2, Z),
    ],
    linear_activation_forward: [
        layer_with_branches,
        layer_in_one,
        lambda A_prev, W, b, activation: layer_in_one(A_prev, W, b, activation),
        lambda A_prev, W, b, activation: (
            layer_with_branches(A_prev, W, b, activation)[0],
            ((A_prev, W, b), linear_by_loops(A_prev, W, b)[0]),
        ),
    ],
    L_model_forward: [
        forward_of_the_outline,
        forward_by_recursion,
        forward_counting_weights,
        forward_without_other_steps,
    ],
}


@pytest.mark.parametrize(
    ("exercise", "function"), [(one, function) for one, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(exercise, function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(exercise, function, seed).passed


@pytest.mark.parametrize(
    ("function", "score"),
    [
        (lambda A, W, b: (np.dot(W, A) + b, (A, W, b)), 1),
        (lambda A, W, b: (np.dot(W, A) + b, (A, W)), 0.5),
        (lambda A, W, b: (np.dot(W, A), (A, W, b)), 0),
        (lambda A, W, b: (np.dot(W, A), None), 0),
        (lambda A, W, b: np.dot(W, A) + b, 0),
    ],
)
def test_a_cache_earns_nothing_by_itself(function, score, verdict):
    """Is a wrong Z worth nothing, and a right one half when its cache is wrong?"""
    assert verdict(linear_forward, function).score == score


def test_changing_what_came_in_costs_a_quarter(verdict):
    """Is a right result at the caller's expense told and charged?"""

    def at_the_callers_expense(Z):
        first = Z.copy()
        Z[...] = 0
        return relu(first)

    found = verdict(relu, at_the_callers_expense)
    assert found.score == 0.75
    assert "in place" in found.findings[-1].message


def test_steps_worked_out_by_hand():
    """Are Z, and A with each activation, those of paper and pencil?"""
    A, W, b = (
        np.array([[1.0], [2.0]]),
        np.array([[1.0, -1.0], [0.5, 0.0]]),
        np.array([[1.0], [-2.0]]),
    )
    Z, cache = linear_forward(A, W, b)
    assert Z.tolist() == [[0.0], [-1.5]]
    assert cache == (A, W, b)
    assert relu(Z)[0].tolist() == [[0.0], [0.0]]
    assert sigmoid(Z)[0] == pytest.approx(np.array([[0.5], [1 / (1 + np.exp(1.5))]]))
    assert linear_activation_forward(A, W, b, "relu")[0].tolist() == [[0.0], [0.0]]
    assert linear_activation_forward(A, W, b, "sigmoid")[0][0, 0] == 0.5


def test_a_word_for_no_activation_is_refused():
    """Does a reference that stands in for a learner's step take nothing else for the ReLU?"""
    A, W, b = np.ones((2, 3)), np.ones((1, 2)), np.ones((1, 1))
    with pytest.raises(KeyError, match="tanh"):
        linear_activation_forward(A, W, b, "tanh")
