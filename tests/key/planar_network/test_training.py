"""Tests of autograder.key.planar_network.training."""

from types import FunctionType

import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.examine import examine
from autograder.key.planar_network.backward import backward_propagation
from autograder.key.planar_network.cost import compute_cost
from autograder.key.planar_network.forward import forward_propagation
from autograder.key.planar_network.parameters import (
    ONE_OUTPUT,
    initialize_parameters,
    layer_sizes,
)
from autograder.key.planar_network.prediction import predict
from autograder.key.planar_network.training import LEARNED, nn_model, update_parameters
from autograder.key.vectors import VISIBLE
from tests.key.written import written


def update_in_place(parameters, grads, learning_rate=1.2):
    for name in parameters:
        parameters[name] -= learning_rate * grads["d" + name]
    return parameters


def update_one_by_one(parameters, grads, learning_rate=1.2):
    parameters = dict(parameters)
    for l in range(len(parameters) // 2):
        for kind in "Wb":
            key = f"{kind}{l + 1}"
            parameters[key] = parameters[key] + (-learning_rate) * grads[f"d{key}"]
    return parameters


def train_as_in_the_outline(X, Y, n_h, num_iterations=10000, print_cost=False):
    np.random.seed(3)
    n_x = layer_sizes(X, Y)[0]
    n_y = layer_sizes(X, Y)[2]
    parameters = initialize_parameters(n_x, n_h, n_y)
    for i in range(0, num_iterations):
        A2, cache = forward_propagation(X, parameters)
        cost = compute_cost(A2, Y)
        grads = backward_propagation(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads)
        if print_cost and i % 1000 == 0:
            print("Cost after iteration %i: %f" % (i, cost))  # noqa: UP031
    return parameters


def train_by_countdown(X, Y, n_h, num_iterations=10000, print_cost=False):
    left = num_iterations
    parameters = initialize_parameters(X.shape[0], n_h, Y.shape[0])
    while left:
        A2, cache = forward_propagation(X, parameters)
        if print_cost and (num_iterations - left) % 100 == 0:
            print(left, "left:", round(float(compute_cost(A2, Y)), 4))
        grads = backward_propagation(parameters, cache, X, Y)
        update_in_place(parameters, grads, 1.2)
        left -= 1
    return {**parameters, "n_h": n_h}


def train_in_one(X, Y, n_h, num_iterations=10000, print_cost=False):
    p = initialize_parameters(n_x=len(X), n_h=n_h, n_y=len(Y))
    m, costs = X.shape[1], []
    for _ in range(num_iterations):
        A1 = np.tanh(p["W1"] @ X + p["b1"])
        A2 = 1 / (1 + np.exp(-(p["W2"] @ A1 + p["b2"])))
        costs.append(-np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m)
        dZ2 = A2 - Y
        dZ1 = (p["W2"].T @ dZ2) * (1 - A1 * A1)
        slopes = {"W1": dZ1 @ X.T, "b1": dZ1.sum(1), "W2": dZ2 @ A1.T, "b2": dZ2.sum(1)}
        p = {name: p[name] - 1.2 * slopes[name].reshape(p[name].shape) / m for name in p}
    if print_cost:
        print(*costs)
    return p


RIGHT = {
    update_parameters: [
        update_in_place,
        update_one_by_one,
        lambda parameters, grads, learning_rate=1.2: {
            key: value - grads["d" + key] * learning_rate for key, value in parameters.items()
        },
        lambda parameters, grads, learning_rate=1.2: {
            **grads,
            **update_parameters(parameters, grads, learning_rate),
        },
    ],
    nn_model: [train_as_in_the_outline, train_by_countdown, train_in_one],
}


@pytest.mark.parametrize(
    ("exercise", "function"), [(one, function) for one, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(exercise, function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(exercise, function, seed).passed


def test_wrong_at_an_edge_only_keeps_half(verdict):
    """Does a default that is not there cost half?"""
    without = verdict(update_parameters, lambda p, grads, rate: update_parameters(p, grads, rate))
    assert without.score == 0.5


@pytest.mark.parametrize(
    ("flag", "said"),
    [(False, "The costs that it should print are not"), (True, "`train_as_in_the_outline` prints")],
)
def test_printing_is_never_charged(flag, said, verdict):
    """Do costs that are missing, or that nobody asked for, leave full points and a remark?"""
    found = verdict(
        nn_model, lambda X, Y, n_h, n, _: train_as_in_the_outline(X, Y, n_h, n, print_cost=flag)
    )
    assert found.passed
    (remark,) = found.findings
    assert said in remark.message


def cost_of_one_output(A2, Y):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T)) / m
    return float(np.squeeze(cost))


def test_a_step_for_one_output_is_enough(seed, vectors):
    """Does nn_model keep its points, with a remark, over a step that takes one output only?"""
    wanted = vectors(nn_model, seed)
    scope = {**globals(), "compute_cost": cost_of_one_output}
    train = FunctionType(train_as_in_the_outline.__code__, scope, "nn_model", (10000, False))
    names = wanted.contract.arguments
    found = examine(wanted, lambda case: perform(train, case, names, scope))
    assert found.passed
    assert found.findings[0].message.startswith(ONE_OUTPUT)


def test_a_wrong_start_costs_once(vectors):
    """Is nn_model right where only initialize_parameters is wrong and is answered for?"""

    def transposed(n_x, n_h, n_y):
        return {name: W.T for name, W in initialize_parameters(n_x, n_h, n_y).items()}

    wanted = vectors(nn_model, VISIBLE)
    scope = {**globals(), "initialize_parameters": transposed}
    train = FunctionType(train_as_in_the_outline.__code__, scope, "nn_model", (10000, False))
    names = wanted.contract.arguments
    supply = {"initialize_parameters": initialize_parameters}
    assert examine(wanted, lambda case: perform(train, case, names, scope)).score == 0
    assert examine(wanted, lambda case: perform(train, case, names, scope, supply)).passed


def test_a_hidden_layer_learns_what_no_line_divides():
    """Does the reference solve the exclusive or?"""
    np.random.seed(0)
    X = np.array([[0.0, 0.0, 1.0, 1.0], [0.0, 1.0, 0.0, 1.0]]) * 4 - 2
    Y = np.array([[0.0, 1.0, 1.0, 0.0]])
    assert np.array_equal(predict(nn_model(X, Y, 4, 3000), X), Y)


def test_a_step_worked_out_by_hand():
    """Does each parameter move against its slope, by 1.2 times where nothing is said?"""
    parameters, grads = {"W1": np.array([[1.0]])}, {"dW1": np.array([[0.5]])}
    assert update_parameters(parameters, grads)["W1"] == pytest.approx(0.4)
    assert update_parameters(parameters, grads, 2.0)["W1"] == pytest.approx(0.0)


def test_the_costs_that_are_told_fall(seed, vectors):
    """Do the first cost and the last, which are to be printed, differ clearly?"""
    (told,) = (case for case in vectors(nn_model, seed).cases if case.prints)
    first, last = told.prints
    assert first - last > LEARNED / 2


UPDATE = """
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] - learning_rate * grads["dW1"]
    b1 = parameters["b1"] - learning_rate * grads["db1"]
    W2 = parameters["W2"] - learning_rate * grads["dW2"]
    b2 = parameters["b2"] - learning_rate * grads["db2"]
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
"""


@pytest.mark.parametrize(
    ("changes", "name", "words"),
    [
        ([('grads["dW2"]', 'grads["dW1"]')], "W2.is_from_d1", "W2 is made with dW1"),
        ([('grads["db1"]', 'grads["db2"]')], "b1.is_from_d2", "b1 is made with db2"),
        ([('"dW2"', '"dW1"'), ('"db2"', '"db1"')], "Wb2.is_from_d1", "made with dW1 and db1"),
        ([('parameters["W2"]', "W1")], "W2.is_new_1", "W2 starts from W1"),
        ([('parameters["b2"]', 'parameters["b1"]')], "b2.is_old_1", "b2 starts from b1"),
        ([('rs["W1"]', 'rs["W2"]'), ('rs["b1"]', 'rs["b2"]')], "Wb1.is_old_2", "W2 and b2"),
    ],
)
def test_a_copied_line_has_a_name(said, changes, name, words):
    """Is a name of the other layer that is left in a line told, though most cases stop with an error?"""
    text = written(UPDATE, *changes)
    mistake, cause = said("03_planar_network", "update_parameters", text)
    assert mistake == name
    assert words in cause


def test_a_copied_line_that_is_no_other_layer_has_no_such_name(said):
    """Is a step of W2 that starts from its own slope not told as a copied line?"""
    text = written(UPDATE, ('parameters["W2"]', 'grads["dW2"]'))
    assert said("03_planar_network", "update_parameters", text)[0] is None
