"""Tests of autograder.key.cat_classifier.training."""

import functools

import numpy as np
import pytest

from autograder.key.cat_classifier.training import L_layer_model, two_layer_model

# The steps that learners bring along; training functions look them up here.
from autograder.key.deep_network.backward import L_model_backward, linear_activation_backward
from autograder.key.deep_network.cost import compute_cost
from autograder.key.deep_network.forward import L_model_forward, linear_activation_forward
from autograder.key.deep_network.parameters import initialize_parameters, initialize_parameters_deep
from autograder.key.deep_network.update import update_parameters
from tests.key.written import written


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


RIGHT = {
    two_layer_model: [
        two_layers_line_by_line,
        two_layers_parameters_alone,
        two_layers_by_the_deep_steps,
        two_layers_without_steps,
    ],
    L_layer_model: [
        many_layers_line_by_line,
        many_layers_parameters_alone,
        many_layers_with_the_last_cost,
        many_layers_by_recursion,
    ],
}


@pytest.mark.parametrize(
    ("exercise", "function"), [(one, function) for one, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(exercise, function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(exercise, function, seed).passed


@pytest.mark.parametrize(
    ("printing", "told"), [(False, "not all there"), (True, "that nobody asked for")]
)
def test_printing_is_never_charged(printing, told, verdict):
    """Does printing nothing leave full points and a remark, and printing unasked, too?"""

    def whatever_is_asked(X, Y, layers_dims, learning_rate, num_iterations, print_cost):
        return many_layers_line_by_line(X, Y, layers_dims, learning_rate, num_iterations, printing)

    found = verdict(L_layer_model, whatever_is_asked)
    assert found.passed
    assert "print" in found.findings[0].message
    assert told in found.findings[0].message


def test_networks_learn_what_no_line_divides():
    """Do both references lower the cost on the exclusive or, and keep it every hundred steps?"""
    X = np.array([[0.0, 0.0, 1.0, 1.0], [0.0, 1.0, 0.0, 1.0]]) * 4 - 2
    Y = np.array([[0, 1, 1, 0]])
    for train in (two_layer_model, L_layer_model):
        np.random.seed(1)
        _, costs = train(X, Y, [2, 8, 1], 0.5, 1001)
        assert len(costs) == 11
        assert costs[0] == pytest.approx(np.log(2), abs=1e-3)
        assert costs[-1] < 0.1


def test_both_ways_to_train_agree():
    """Do two layers written out and a loop over two layers give the same network and costs?"""
    found = []
    for train in (two_layer_model, L_layer_model):
        rng = np.random.default_rng(1)
        X, Y = rng.standard_normal((4, 6)), rng.integers(0, 2, (1, 6))
        np.random.seed(2)
        found.append(train(X, Y, [4, 3, 1], 0.3, 101))
    (one, costs), (other, costs_too) = found
    assert costs == pytest.approx(costs_too)
    for name in one:
        assert one[name] == pytest.approx(other[name])


def test_costs_that_are_left_out_are_remarked_on(verdict):
    """Do parameters alone pass with a remark, and parameters with their costs without one?"""
    alone = verdict(two_layer_model, two_layers_parameters_alone)
    assert alone.passed
    (remark,) = (one for one in alone.findings if "not returned" in one.message)
    assert remark.message == "`costs` is not returned. The text asks for `parameters` and `costs`."
    assert not remark.costs
    assert verdict(two_layer_model, two_layers_line_by_line).findings == ()


SHALLOW = """
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p, costs = initialize_parameters(*layer_dims), []
    for i in range(num_iterations):
        A1, first = linear_activation_forward(X, p["W1"], p["b1"], "relu")
        A2, last = linear_activation_forward(A1, p["W2"], p["b2"], "sigmoid")
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, last, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, first, "relu")
        p = update_parameters(p, {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}, learning_rate)
    return p, costs
"""
DEEP = """
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p, costs, kept = initialize_parameters_deep(layer_dims), [], []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, p)
        if i % 100 == 0:
            costs.append(compute_cost(AL, Y))
        kept.extend(caches)
        p = update_parameters(p, L_model_backward(AL, Y, caches), learning_rate)
    return p, costs
"""


@pytest.mark.parametrize(
    ("name", "text", "changes", "mistake"),
    [
        ("two_layer_model", SHALLOW, [("dA2, last", "dA2, first"), ("dA1, first", "dA1, last")], "cache.order"),
        ("two_layer_model", SHALLOW, [("compute_cost(A2, Y)", "compute_cost(Y, A2)")], "cost.order"),
        ("L_layer_model", DEEP, [("compute_cost(AL, Y)", "compute_cost(Y, AL)")], "cost.order"),
        ("L_layer_model", DEEP, [("AL, Y, caches", "AL, Y, kept")], "caches.stale"),
        ("L_layer_model", DEEP, [("kept.extend(caches)", "caches = kept = kept + caches")], "caches.stale"),
    ],
)  # fmt: skip
def test_what_goes_into_the_wrong_place_has_a_name(said, name, text, changes, mistake):
    """Are caches of another layer or iteration told, and arguments in another order?"""
    assert said("05_cat_classifier", name, written(text, *changes))[0] == mistake


def test_a_hidden_layer_of_tanh_has_a_name(said):
    """Is tanh told in the hidden layer where it goes forward and back?"""
    forward = 'linear_activation_forward(X, p["W1"], p["b1"], "relu")'
    backward = 'dA0, dW1, db1 = linear_activation_backward(dA1, first, "relu")'
    slope = "dZ1 = dA1 / np.cosh(first) ** 2"
    sums = "dW1, db1 = dZ1 @ X.T / Y.size, dZ1.sum(1, keepdims=True) / Y.size"
    changes = (
        (forward, '(lambda Z: (np.tanh(Z), Z))(p["W1"] @ X + p["b1"])'),
        (backward, f"{slope}; {sums}"),
    )
    assert (
        said("05_cat_classifier", "two_layer_model", written(SHALLOW, *changes))[0] == "A1.is_tanh"
    )
