"""Tests of autograder.key.planar_network.backward."""

import numpy as np
import pytest

from autograder.key.planar_network.backward import PRODUCT, backward_propagation
from autograder.key.planar_network.cost import compute_cost
from autograder.key.planar_network.forward import forward_propagation
from autograder.key.planar_network.parameters import initialize_parameters


def backward_as_in_the_outline(parameters, cache, X, Y):
    m = X.shape[1]
    W1 = parameters["W1"]  # noqa: F841
    W2, A1, A2 = parameters["W2"], cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = (1 / m) * np.dot(dZ2, A1.T)
    db2 = (1 / m) * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.multiply(np.dot(W2.T, dZ2), 1 - np.power(A1, 2))
    dW1 = (1 / m) * np.dot(dZ1, X.T)
    db1 = (1 / m) * np.sum(dZ1, axis=1, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}


def backward_by_the_long_way(parameters, cache, X, Y):
    A2 = cache["A2"]
    dA2 = -(Y / A2) + (1 - Y) / (1 - A2)
    dZ2 = dA2 * A2 * (1 - A2)
    dZ1 = parameters["W2"].T @ dZ2 / np.cosh(cache["Z1"]) ** 2
    return {
        "db2": dZ2.mean(axis=1).reshape(-1, 1),
        "dW2": dZ2 @ cache["A1"].T / Y.shape[1],
        "db1": np.mean(dZ1, axis=1, keepdims=True),
        "dW1": dZ1 @ X.T / Y.shape[1],
        "dZ1": dZ1,
    }


def backward_from_the_parameters(parameters, cache, X, Y):
    A2, fresh = forward_propagation(X, parameters)
    m, dZ2, ones = X.shape[1], A2 - Y, np.ones((X.shape[1], 1))
    dZ1 = (parameters["W2"].T @ dZ2) * (1 - np.tanh(fresh["Z1"]) ** 2)
    slopes = dZ1 @ X.T, dZ1 @ ones, dZ2 @ fresh["A1"].T, dZ2 @ ones
    return dict(zip(("dW1", "db1", "dW2", "db2"), (s / m for s in slopes), strict=True))


def backward_by_examples(parameters, cache, X, Y):
    grads = {f"d{name}": np.zeros(value.shape) for name, value in parameters.items()}
    m = Y.shape[1]
    for i in range(m):
        a1, dz2 = cache["A1"][:, [i]], cache["A2"][:, [i]] - Y[:, [i]]
        dz1 = np.dot(parameters["W2"].T, dz2) * (1 - a1 * a1)
        grads["dW2"] += np.outer(dz2, a1) / m
        grads["db2"] += dz2 / m
        grads["dW1"] += np.outer(dz1, X[:, i]) / m
        grads["db1"] += dz1 / m
    return grads


RIGHT = [
    backward_as_in_the_outline,
    backward_by_the_long_way,
    backward_from_the_parameters,
    backward_by_examples,
]


@pytest.mark.parametrize("function", RIGHT)
def test_right_answers_in_other_forms_pass(function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(backward_propagation, function, seed).passed


def test_the_product_of_one_output_is_enough(seed, verdict):
    """Does `W2.T * dZ2`, right for one output, keep full points and hear of the matrix product?"""

    def backward(parameters, cache, X, Y):
        dZ2, m = cache["A2"] - Y, X.shape[1]
        dZ1 = parameters["W2"].T * dZ2 * (1 - cache["A1"] ** 2)
        return {
            "dW1": dZ1 @ X.T / m,
            "db1": dZ1.mean(axis=1, keepdims=True),
            "dW2": dZ2 @ cache["A1"].T / m,
            "db2": dZ2.mean(axis=1, keepdims=True),
        }

    found = verdict(backward_propagation, backward, seed)
    assert found.passed
    assert found.findings[0].message.startswith(PRODUCT)


def test_squeezed_biases_keep_half_of_their_part(verdict):
    """Do right db without their column lose a quarter of the points?"""

    def squeezed(parameters, cache, X, Y):
        grads = backward_propagation(parameters, cache, X, Y)
        return {key: np.squeeze(value) if "b" in key else value for key, value in grads.items()}

    assert verdict(backward_propagation, squeezed).score == 0.75


def test_slopes_agree_with_central_differences():
    """Are all four slopes those of the cost, by an independent oracle?"""
    rng = np.random.default_rng(0)
    X, Y = rng.standard_normal((3, 6)), rng.integers(0, 2, (2, 6)).astype(float)
    parameters = {name: 60 * p for name, p in initialize_parameters(3, 4, 2).items()}
    parameters["b1"] += 0.3
    _, cache = forward_propagation(X, parameters)
    grads = backward_propagation(parameters, cache, X, Y)
    step = 1e-6
    for name, values in parameters.items():
        for place in np.ndindex(values.shape):
            costs = []
            for side in (step, -step):
                moved = {key: value.copy() for key, value in parameters.items()}
                moved[name][place] += side
                costs.append(compute_cost(forward_propagation(X, moved)[0], Y))
            slope = (costs[0] - costs[1]) / (2 * step)
            assert np.isclose(grads[f"d{name}"][place], slope, rtol=1e-5, atol=1e-9), name
