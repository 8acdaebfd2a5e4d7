"""Tests of autograder.key.deep_network.update."""

import numpy as np
import pytest

from autograder.key.deep_network.backward import L_model_backward
from autograder.key.deep_network.cost import compute_cost
from autograder.key.deep_network.forward import L_model_forward
from autograder.key.deep_network.update import update_parameters
from autograder.key.draw import deep_network


def update_in_place(parameters, grads, learning_rate):
    for l in range(len(parameters) // 2):
        parameters["W" + str(l + 1)] -= learning_rate * grads["dW" + str(l + 1)]
        parameters["b" + str(l + 1)] -= learning_rate * grads["db" + str(l + 1)]
    return parameters


def update_the_dictionary(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        for name in ("W", "b"):
            key_ = name + str(l)
            parameters[key_] = parameters[key_] - learning_rate * grads["d" + key_]
    return parameters


def update_a_copy(parameters, grads, learning_rate):
    new = {name: value.copy() for name, value in parameters.items()}
    for name in new:
        new[name] += -learning_rate * grads["d" + name]
    return new


RIGHT = [
    update_in_place,
    update_the_dictionary,
    update_a_copy,
    lambda parameters, grads, learning_rate: {
        name: np.subtract(parameters[name], np.multiply(learning_rate, grads["d" + name]))
        for name in sorted(parameters)
    },
]


@pytest.mark.parametrize("function", RIGHT)
def test_right_answers_in_other_forms_pass(function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(update_parameters, function, seed).passed


def test_a_step_lowers_the_cost():
    """Do all steps together learn?"""
    rng = np.random.default_rng(4)
    X = rng.standard_normal((2, 40))
    Y = (X[:1] * X[1:] > 0).astype(int)  # no line divides these
    parameters = deep_network(rng, (2, 8, 4, 1))
    costs = []
    for _ in range(400):
        AL, caches = L_model_forward(X, parameters)
        costs.append(compute_cost(AL, Y))
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, 0.5)
    assert costs[-1] < 0.2 < 0.5 < costs[0]
