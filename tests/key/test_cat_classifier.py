"""Tests of autograder.key.cat_classifier: the references, their cases and the known mistakes."""

import functools
import os
from pathlib import Path

import h5py
import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.examine import examine
from autograder.key import cat_classifier as key
from autograder.key.cat_classifier import ASSIGNMENT

# The steps that learners bring along; training functions look them up here.
from autograder.key.deep_network_reference import (
    L_model_backward,
    L_model_forward,
    compute_cost,
    initialize_parameters,
    initialize_parameters_deep,
    linear_activation_backward,
    linear_activation_forward,
    update_parameters,
)
from autograder.key.exercise import VISIBLE, make_vectors

SEEDS = (VISIBLE, 2)
EXERCISES = {exercise.name: exercise for exercise in ASSIGNMENT.exercises}


@functools.cache
def vectors_of(name, seed):
    return make_vectors(ASSIGNMENT, EXERCISES[name], seed)


def verdict(name, function, seed=VISIBLE):
    vectors = vectors_of(name, seed)
    scope = getattr(function, "__globals__", {})
    names = vectors.contract.arguments
    return examine(vectors, lambda case: perform(function, case, names, scope))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("exercise", ASSIGNMENT.exercises, ids=lambda e: e.name)
def test_the_reference_passes(exercise, seed):
    """Does the right answer pass on visible and on fresh cases without a remark?"""
    found = verdict(exercise.name, exercise.reference, seed)
    assert found.passed
    assert found.findings == ()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("exercise", ASSIGNMENT.exercises, ids=lambda e: e.name)
def test_every_known_mistake_is_caught_and_named(exercise, seed):
    """Does each known mistake lose points and get its own name, whatever the cases?"""
    for mistake in exercise.mistakes:
        found = verdict(exercise.name, mistake.wrong, seed)
        assert not found.passed, mistake.name
        assert found.findings[0].mistake == mistake.name


@pytest.mark.parametrize("name", EXERCISES)
def test_a_stub_is_unwritten(name):
    """Is the stub that learners start from no wrong answer, but none?"""
    scope = {}
    exec(f"def {name}(*arguments):\n    raise NotImplementedError()", scope)
    assert verdict(name, scope[name]).unwritten


# --- right answers in other forms -------------------------------------------------------------


def two_layers_line_by_line(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    np.random.seed(1)
    grads = {}
    costs = []
    n_x, n_h, n_y = layers_dims
    parameters = initialize_parameters(n_x, n_h, n_y)
    W1 = parameters["W1"]
    b1 = parameters["b1"]
    W2 = parameters["W2"]
    b2 = parameters["b2"]
    for i in range(0, num_iterations):
        A1, cache1 = linear_activation_forward(X, W1, b1, activation="relu")
        A2, cache2 = linear_activation_forward(A1, W2, b2, activation="sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, activation="sigmoid")
        _dA0, dW1, db1 = linear_activation_backward(dA1, cache1, activation="relu")
        grads["dW1"] = dW1
        grads["db1"] = db1
        grads["dW2"] = dW2
        grads["db2"] = db2
        parameters = update_parameters(parameters, grads, learning_rate)
        W1 = parameters["W1"]
        b1 = parameters["b1"]
        W2 = parameters["W2"]
        b2 = parameters["b2"]
        if (print_cost and i % 100 == 0) or i == num_iterations - 1:
            print("Cost after iteration {}: {}".format(i, np.squeeze(cost)))  # noqa: UP032
        if i % 100 == 0 or i == num_iterations:
            costs.append(cost)
    return parameters, costs


def two_layers_parameters_alone(X, Y, layers_dims, learning_rate, num_iterations, print_cost):
    parameters = initialize_parameters(*layers_dims)
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if print_cost and i % 100 == 0:
            print("Cost after iteration %i: %f" % (i, compute_cost(AL, Y)))  # noqa: UP031
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    return parameters


def two_layers_by_the_deep_steps(X, Y, layers_dims, rate=0.0075, count=3000, print_cost=False):
    parameters = initialize_parameters_deep(layers_dims)
    costs = np.zeros((count - 1) // 100 + 1)
    i = 0
    while i < count:
        AL, caches = L_model_forward(X, parameters)
        if not i % 100:
            costs[i // 100] = compute_cost(AL, Y)
            if print_cost:
                print(i, round(costs[i // 100], 4))
        grads = L_model_backward(AL, Y, caches)
        for name in parameters:
            parameters[name] -= rate * grads["d" + name]
        i += 1
    return parameters, costs


def two_layers_without_steps(X, Y, layers_dims, learning_rate, num_iterations, print_cost):
    p = initialize_parameters(layers_dims[0], layers_dims[1], layers_dims[2])
    m, costs = X.shape[1], []
    for i in range(1, num_iterations + 1):
        Z1 = p["W1"] @ X + p["b1"]
        A1 = np.maximum(Z1, 0)
        A2 = 1 / (1 + np.exp(-(p["W2"] @ A1 + p["b2"])))
        if (i - 1) % 100 == 0:
            costs.append(-np.mean(Y * np.log(A2 + 1e-8) + (1 - Y) * np.log(1 - A2 + 1e-8)))
            print(f"iteration {i - 1:>5}   cost {costs[-1]:.3f}") if print_cost else None
        dZ2 = A2 - Y
        dZ1 = (p["W2"].T @ dZ2) * (Z1 > 0)
        p = {
            "W1": p["W1"] - learning_rate * dZ1 @ X.T / m,
            "b1": p["b1"] - learning_rate * dZ1.mean(axis=1, keepdims=True),
            "W2": p["W2"] - learning_rate * dZ2 @ A1.T / m,
            "b2": p["b2"] - learning_rate * dZ2.mean(axis=1, keepdims=True),
        }
    return p, costs


def many_layers_line_by_line(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    np.random.seed(1)
    costs = []
    parameters = initialize_parameters_deep(layers_dims)
    for i in range(0, num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if print_cost and i % 100 == 0:
            print("Cost after iteration %i: %f" % (i, cost))  # noqa: UP031
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs


def many_layers_parameters_alone(X, Y, layers_dims, learning_rate, num_iterations, print_cost):
    return many_layers_line_by_line(X, Y, layers_dims, learning_rate, num_iterations, print_cost)[0]


def many_layers_with_the_last_cost(
    X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False
):
    parameters, costs = initialize_parameters_deep(layers_dims), {}
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0 or i == num_iterations - 1:
            costs[i] = np.array(compute_cost(AL, Y))
        parameters = update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)
    if print_cost:
        print("\n".join(f"{i}: {cost}" for i, cost in costs.items()))
    return parameters, list(costs.values())


def many_layers_by_recursion(X, Y, layers_dims, learning_rate, num_iterations, print_cost):
    def step(parameters, i):
        AL, caches = L_model_forward(X, parameters)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
            if print_cost:
                print(costs)
        return update_parameters(parameters, L_model_backward(AL, Y, caches), learning_rate)

    costs = []
    start = initialize_parameters_deep(layers_dims)
    return functools.reduce(step, range(num_iterations), start), costs


def predict_by_loop(X, y, parameters):
    m = X.shape[1]
    p = np.zeros((1, m))
    probas, _caches = L_model_forward(X, parameters)
    for i in range(0, probas.shape[1]):
        if probas[0, i] > 0.5:
            p[0, i] = 1
        else:
            p[0, i] = 0
    print("Accuracy: " + str(np.sum((p == y) / m)))
    return p


def predict_in_percent(X, y, parameters):
    p = np.round(L_model_forward(X, parameters)[0]).astype(int)
    if y is not None:
        print(f"{100 - np.mean(np.abs(p - y)) * 100} % are right")
    return p


def predict_by_comparison(X, y, parameters):
    p = L_model_forward(X, parameters)[0] >= 0.5
    print("accuracy", (p == y).mean() if y is not None else "unknown")
    return p


def predict_by_Z(X, y, parameters):
    p = np.where(L_model_forward(X, parameters)[1][-1][1] > 0, 1, 0)
    if y is not None:
        right = np.dot(y, p.T) + np.dot(1 - y, 1 - p.T)
        print("Accuracy: %d" % (right.item() / y.size * 100) + "%")  # noqa: UP031
    return p


RIGHT = {
    "two_layer_model": [
        two_layers_line_by_line,
        two_layers_parameters_alone,
        two_layers_by_the_deep_steps,
        two_layers_without_steps,
    ],
    "L_layer_model": [
        many_layers_line_by_line,
        many_layers_parameters_alone,
        many_layers_with_the_last_cost,
        many_layers_by_recursion,
    ],
    "predict": [predict_by_loop, predict_in_percent, predict_by_comparison, predict_by_Z],
}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("name", "function"), [(name, function) for name, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(name, function, seed):
    """Does every right answer get full points, in whatever style?"""
    found = verdict(name, function, seed)
    assert found.score == 1, found.findings


@pytest.mark.parametrize("function", RIGHT["predict"])
def test_the_printed_accuracy_may_be_a_share_or_a_percentage(function):
    """Is 0.6 as good as 60 %?"""
    told = [finding for finding in verdict("predict", function).findings if not finding.costs]
    assert not any("print" in finding.message for finding in told)


# --- answers that are nearly right --------------------------------------------------------------


def never_prints(X, Y, layers_dims, learning_rate, num_iterations, print_cost):
    return many_layers_line_by_line(X, Y, layers_dims, learning_rate, num_iterations, False)


def always_prints(X, Y, layers_dims, learning_rate, num_iterations, print_cost):
    return many_layers_line_by_line(X, Y, layers_dims, learning_rate, num_iterations, True)


def test_print_cost_matters():
    """Is printing nothing charged, and printing unasked, too?"""
    silent, loud = verdict("L_layer_model", never_prints), verdict("L_layer_model", always_prints)
    assert silent.score == 0.5
    assert "print" in silent.findings[0].message
    assert loud.score == 0.5
    assert "nobody asked" in loud.findings[0].message


def test_a_wrong_accuracy_costs_half():
    """Is the share of wrong answers, printed as accuracy, charged as a slip at an edge?"""

    def predict(X, y, parameters):
        p = key.predict(X, None, parameters)
        print("Accuracy:", np.mean(p != y))
        return p

    found = verdict("predict", predict)
    assert found.score == 0.5
    assert "print" in found.findings[0].message


# --- the published runs -----------------------------------------------------------------------------

CATS = os.environ.get("AUTOGRADER_ORIGINAL_CATS", "")
needs_the_original_pictures = pytest.mark.skipif(
    not CATS, reason="AUTOGRADER_ORIGINAL_CATS names the folder with train_catvnoncat.h5"
)


def original_training_set():
    with h5py.File(Path(CATS, "train_catvnoncat.h5")) as file:
        pictures, answers = file["train_set_x"][:], file["train_set_y"][:]
    return pictures.reshape(len(pictures), -1).T / 255, answers.reshape(1, -1)


@needs_the_original_pictures
def test_two_layers_reproduce_the_published_run():
    """Does the reference give the published costs on the original pictures?"""
    X, Y = original_training_set()
    np.random.seed(1)
    _, costs = key.two_layer_model(X, Y, (12288, 7, 1), 0.0075, 2401)
    assert np.allclose(costs[:3], [0.6930497, 0.6464321, 0.6325141], atol=1e-6)
    assert np.isclose(costs[24], 0.0485548, atol=1e-6)


@needs_the_original_pictures
def test_four_layers_reproduce_the_published_run(monkeypatch):
    """Does the reference give the published costs on the original pictures?"""

    def scaled_by_inputs(layer_dims):
        np.random.seed(1)
        parameters = {}
        for l in range(1, len(layer_dims)):
            weights = np.random.randn(layer_dims[l], layer_dims[l - 1])
            parameters[f"W{l}"] = weights / np.sqrt(layer_dims[l - 1])
            parameters[f"b{l}"] = np.zeros((layer_dims[l], 1))
        return parameters

    monkeypatch.setattr(key, "initialize_parameters_deep", scaled_by_inputs)
    X, Y = original_training_set()
    _, costs = key.L_layer_model(X, Y, [12288, 20, 7, 5, 1], 0.0075, 2401)
    assert np.allclose(costs[:3], [0.7717493, 0.6720534, 0.6482632], atol=1e-6)
    assert np.isclose(costs[24], 0.092878, atol=1e-6)


def test_the_points_are_even():
    """Is the sum of the machine's points an even number?"""
    assert ASSIGNMENT.points == 16
