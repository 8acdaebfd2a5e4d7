"""Tests of autograder.key.planar_network: references, cases and known mistakes."""

import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.examine import examine
from autograder.key import planar_network
from autograder.key.activations_reference import sigmoid
from autograder.key.exercise import VISIBLE, make_vectors
from autograder.key.planar_network_reference import (
    backward_propagation,
    compute_cost,
    forward_propagation,
    initialize_parameters,
    layer_sizes,
    nn_model,
    predict,
    update_parameters,
)

ASSIGNMENT = planar_network.ASSIGNMENT
EXERCISES = {exercise.name: exercise for exercise in ASSIGNMENT.exercises}
SEEDS = (VISIBLE, 2)


@pytest.fixture(scope="module")
def vectors():
    """The vectors of every exercise and seed, each made once."""
    made = {}

    def get(name, seed):
        if (name, seed) not in made:
            made[name, seed] = make_vectors(ASSIGNMENT, EXERCISES[name], seed)
        return made[name, seed]

    return get


def verdict(vectors, function):
    scope = getattr(function, "__globals__", {})
    names = vectors.contract.arguments
    return examine(vectors, lambda case: perform(function, case, names, scope))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name", EXERCISES)
def test_the_reference_passes(name, seed, vectors):
    """Does the right answer pass on visible and on fresh cases without a remark?"""
    found = verdict(vectors(name, seed), EXERCISES[name].reference)
    assert found.passed
    assert found.findings == ()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("name", "mistake"),
    [(e.name, m) for e in ASSIGNMENT.exercises for m in e.mistakes],
    ids=lambda one: getattr(one, "name", one),
)
def test_every_known_mistake_is_caught_and_named(name, mistake, seed, vectors):
    """Does each known mistake lose points and get its own name, whatever the cases?"""
    found = verdict(vectors(name, seed), mistake.wrong)
    assert not found.passed
    assert found.findings[0].mistake == mistake.name


def initialize_as_in_older_notebooks(n_x, n_h, n_y):
    np.random.seed(2)
    W1 = np.random.randn(n_h, n_x) * 0.01
    b1 = np.zeros(shape=(n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.01
    b2 = np.zeros(shape=(n_y, 1))
    assert W1.shape == (n_h, n_x)
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}


def initialize_with_a_generator(n_x, n_h, n_y):
    rng = np.random.default_rng()
    return {
        "b2": np.zeros((n_y, 1)),
        "W2": rng.normal(0, 0.01, (n_y, n_h)),
        "b1": np.zeros((n_h, 1), dtype=int),
        "W1": 0.01 * rng.standard_normal(size=(n_h, n_x)),
    }


def initialize_in_a_loop(*sizes):
    parameters = {}
    for layer in (1, 2):
        shape = sizes[layer], sizes[layer - 1]
        parameters[f"W{layer}"] = np.random.normal(loc=0.0, scale=0.01, size=shape)
        parameters[f"b{layer}"] = np.zeros((shape[0], 1))
    return parameters


def forward_by_examples(X, parameters):
    W1, b1, W2, b2 = (parameters[name] for name in ("W1", "b1", "W2", "b2"))
    Z1 = np.concatenate([W1 @ x[:, None] + b1 for x in X.T], axis=1)
    A1 = (np.exp(2 * np.clip(Z1, -300, 300)) - 1) / (np.exp(2 * np.clip(Z1, -300, 300)) + 1)
    Z2 = np.matmul(W2, A1) + b2
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2, "X": X}


def forward_transposed(X, parameters):
    cache = {}
    cache["Z1"] = (X.T.dot(parameters["W1"].T) + parameters["b1"].T).T
    cache["A1"] = np.tanh(cache["Z1"])
    cache["Z2"] = np.einsum("ij,jk->ik", parameters["W2"], cache["A1"]) + parameters["b2"]
    cache["A2"] = sigmoid(cache["Z2"])
    return [cache["A2"], cache]


def cost_as_in_the_outline(A2, Y):
    m = Y.shape[1]
    logprobs = np.multiply(np.log(A2), Y) + np.multiply((1 - Y), np.log(1 - A2))
    cost = -np.sum(logprobs) / m
    return float(np.squeeze(cost))


def cost_with_products(A2, Y, parameters=None):
    m = Y.shape[1]
    cost = -(np.dot(Y, np.log(A2).T) + np.dot(1 - Y, np.log(1 - A2).T)) / m
    return np.squeeze(cost)


def cost_by_loop(A2, Y):
    total = 0
    for a, y in zip(A2[0], Y[0], strict=True):
        total += -np.log(a) if y == 1 else -np.log(1 - a)
    return total / len(Y[0])


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


def train_and_draw(X, Y, n_h, num_iterations=10000, print_cost=False):
    parameters = initialize_parameters(n_x=len(X), n_h=n_h, n_y=len(Y))
    costs = []
    for _ in range(num_iterations):
        A2, cache = forward_by_examples(X, parameters)
        costs.append(cost_as_in_the_outline(A2, Y))
        grads = backward_by_the_long_way(parameters, cache, X, Y)
        parameters = update_one_by_one(parameters, grads)
    if print_cost:
        print(*costs)
    return parameters


RIGHT = {
    "layer_sizes": [
        lambda X, Y: (len(X), 4, len(Y)),
        lambda X, Y: [np.shape(X)[0], 4, np.shape(Y)[0]],
        lambda X, Y: (np.int64(X.shape[0]), 4.0, Y.shape[-2]),
        lambda X, Y: (X[:, 0].size, 2 + 2, Y.T.shape[1]),
    ],
    "initialize_parameters": [
        initialize_as_in_older_notebooks,
        initialize_with_a_generator,
        initialize_in_a_loop,
        lambda n_x, n_h, n_y: {
            "W1": np.random.standard_normal((n_h, n_x)) / 100,
            "b1": np.zeros(n_h)[:, np.newaxis],
            "W2": (np.random.randn(n_y, n_h) * 0.01).astype(np.float32),
            "b2": np.full((n_y, 1), 0.0),
        },
    ],
    "forward_propagation": [
        forward_by_examples,
        forward_transposed,
        lambda X, parameters: forward_propagation(np.array(X), dict(parameters)),
        lambda X, parameters: forward_propagation(X, parameters=parameters),
    ],
    "compute_cost": [
        cost_as_in_the_outline,
        cost_with_products,
        cost_by_loop,
        lambda A2, Y: -np.mean(Y * np.log(A2 + 1e-9) + (1 - Y) * np.log(1 - A2 + 1e-9)),
        lambda A2, Y: np.array(-np.log(np.where(Y == 1, A2, 1 - A2)).sum() / Y.shape[1]),
    ],
    "backward_propagation": [
        backward_as_in_the_outline,
        backward_by_the_long_way,
        backward_from_the_parameters,
        backward_by_examples,
    ],
    "update_parameters": [
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
    "nn_model": [train_as_in_the_outline, train_by_countdown, train_and_draw, nn_model],
    "predict": [
        lambda parameters, X: np.round(forward_propagation(X, parameters)[0]),
        lambda parameters, X: forward_propagation(X, parameters)[0] > 0.5,
        lambda parameters, X: (forward_transposed(X, parameters)[0] >= 0.5).astype(int),
        lambda parameters, X: 1.0 * (forward_by_examples(X, parameters)[1]["Z2"] > 0),
        lambda parameters, X: np.array(
            [[int(a > 0.5) for a in forward_propagation(X, parameters)[0][0]]]
        ),
    ],
}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("name", "function"), [(name, function) for name, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(name, function, seed, vectors):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(vectors(name, seed), function).passed


def squeezed(parameters, cache, X, Y):
    grads = backward_propagation(parameters, cache, X, Y)
    return {key: np.squeeze(value) if "b" in key else value for key, value in grads.items()}


@pytest.mark.parametrize(
    ("name", "function", "score"),
    [
        ("backward_propagation", squeezed, 0.75),
        ("compute_cost", lambda A2, Y: np.reshape(compute_cost(A2, Y), (1, 1)), 0.5),
        ("predict", lambda parameters, X: predict(parameters, X)[0], 0.5),
        ("nn_model", lambda X, Y, n_h, n, _: train_as_in_the_outline(X, Y, n_h, n), 0.5),
        ("update_parameters", lambda p, grads, rate: update_parameters(p, grads, rate), 0.5),
    ],
)
def test_close_answers_keep_a_part(name, function, score, vectors):
    """Do right numbers in a wrong form, and what is wrong at an edge only, keep half?"""
    assert verdict(vectors(name, VISIBLE), function).score == score


def test_a_wrong_start_costs_once(vectors):
    """Is nn_model right where only initialize_parameters is wrong and is answered for?"""

    def transposed(n_x, n_h, n_y):
        return {name: W.T for name, W in initialize_parameters(n_x, n_h, n_y).items()}

    wanted = vectors("nn_model", VISIBLE)
    scope = {**globals(), "initialize_parameters": transposed}
    train = type(nn_model)(train_as_in_the_outline.__code__, scope, "nn_model", (10000, False))
    names = wanted.contract.arguments
    supply = {"initialize_parameters": initialize_parameters}
    assert examine(wanted, lambda case: perform(train, case, names, scope)).score == 0
    assert examine(wanted, lambda case: perform(train, case, names, scope, supply)).passed


@pytest.mark.parametrize("name", EXERCISES)
def test_the_stub_is_unwritten_and_a_forgotten_return_is_told(name, vectors):
    """Is the empty exercise known as such, and an answer without `return` told in words?"""
    notebook = {}
    exec(f"def {name}(*arguments):\n    raise NotImplementedError()", notebook)
    assert verdict(vectors(name, VISIBLE), notebook[name]).unwritten
    found = verdict(vectors(name, VISIBLE), lambda *arguments: None)
    assert found.score == 0
    assert "forget `return`" in found.findings[0].message


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


def test_a_hidden_layer_learns_what_no_line_divides():
    """Does the reference solve the exclusive or?"""
    np.random.seed(0)
    X = np.array([[0.0, 0.0, 1.0, 1.0], [0.0, 1.0, 0.0, 1.0]]) * 4 - 2
    Y = np.array([[0.0, 1.0, 1.0, 0.0]])
    assert np.array_equal(predict(nn_model(X, Y, 4, 3000), X), Y)
