"""Tests of autograder.key.logistic_regression: references, cases and known mistakes."""

import copy
import os
from pathlib import Path

import h5py
import numpy as np
import pytest

from autograder.checks.call import perform
from autograder.checks.examine import examine
from autograder.key import logistic_regression
from autograder.key.activations_reference import sigmoid
from autograder.key.exercise import VISIBLE, make_vectors
from autograder.key.logistic_regression_reference import (
    initialize_with_zeros,
    model,
    optimize,
    predict,
    propagate,
)

ASSIGNMENT = logistic_regression.ASSIGNMENT
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


def propagate_with_at(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = float(-np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A)))
    return {"dw": X @ (A - Y).T / X.shape[1], "db": float(np.mean(A - Y))}, cost


def propagate_by_loops(w, b, X, Y):
    n_x, m = X.shape
    cost, dw, db = 0.0, np.zeros((n_x, 1)), 0.0
    for i in range(m):
        z = b
        for j in range(n_x):
            z += w[j, 0] * X[j, i]
        a = 1 / (1 + np.exp(-z))
        cost += -(Y[0, i] * np.log(a) + (1 - Y[0, i]) * np.log(1 - a))
        for j in range(n_x):
            dw[j, 0] += X[j, i] * (a - Y[0, i])
        db += a - Y[0, i]
    return {"db": db / m, "dw": dw / m}, cost / m


def propagate_with_products(w, b, X, Y):
    m = X.shape[1]
    A = 1.0 / (1.0 + np.exp(-(np.dot(w.T, X) + b)))
    cost = (-1 / m) * (np.dot(Y, np.log(A).T) + np.dot(1 - Y, np.log(1 - A).T))
    dw = (1 / m) * np.dot(X, (A - Y).T)
    db = (1 / m) * np.sum(A - Y)
    assert dw.shape == w.shape
    return {"dw": dw, "db": db}, np.squeeze(np.array(cost))


def propagate_with_epsilon(w, b, X, Y):
    A = sigmoid((w * X).sum(axis=0, keepdims=True) + b)
    losses = Y * np.log(A + 1e-8) + (1 - Y) * np.log(1 - A + 1e-8)
    print("the cost is", losses)
    return [{"dw": (X * (A - Y)).mean(axis=1, keepdims=True), "db": (A - Y).mean()}, -losses.mean()]


def optimize_in_place(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w -= learning_rate * grads["dw"]
        b -= learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(float(cost))
        if print_cost and i % 100 == 0:
            print(f"Cost after iteration {i:d}: {cost:f}")
    return {"w": w, "b": b}, grads, costs


def optimize_on_a_copy(w, b, X, Y, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = copy.deepcopy(w), copy.deepcopy(b)
    costs, i = np.zeros(0), 0
    while i < num_iterations:
        grads, cost = propagate(w, b, X, Y)
        dw, db = grads["dw"], grads["db"]
        if not i % 100:
            costs = np.append(costs, cost)
            if print_cost:
                print("after", i, "steps:", cost)
        w, b, i = w - learning_rate * dw, b - learning_rate * db, i + 1
    return {"w": w, "b": b, "steps": i}, {"dw": dw, "db": db}, costs


def optimize_inline(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    params, costs = {"w": w, "b": b}, []
    for i in range(1, num_iterations + 1):
        grads, cost = propagate_with_at(params["w"], params["b"], X, Y)
        params = {k: params[k] - learning_rate * grads["d" + k] for k in params}
        if (i - 1) % 100 == 0:
            costs += [cost]
            if print_cost:
                print(f"{cost:.6g}")
    return params, grads, tuple(costs)


def predict_by_loop(w, b, X):
    m = X.shape[1]
    Y_prediction = np.zeros((1, m))
    w = w.reshape(X.shape[0], 1)
    A = sigmoid(np.dot(w.T, X) + b)
    for i in range(A.shape[1]):
        if A[0, i] > 0.5:
            Y_prediction[0, i] = 1
        else:
            Y_prediction[0, i] = 0
    return Y_prediction


def model_with_keywords(
    X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False
):
    w, b = initialize_with_zeros(X_train.shape[0])
    parameters, _grads, costs = optimize(
        w,
        b,
        X_train,
        Y_train,
        print_cost=print_cost,
        learning_rate=learning_rate,
        num_iterations=num_iterations,
    )
    w, b = parameters["w"], parameters["b"]
    right = 100 - np.mean(np.abs(predict(w, b, X_train) - Y_train)) * 100
    if print_cost:
        print(f"train accuracy: {right} %")
    return {
        "costs": np.array(costs),
        "Y_prediction_test": predict(w, b, X_test) > 0,
        "Y_prediction_train": predict(w, b, X_train).astype(int),
        "w": w,
        "b": b,
        "learning_rate": learning_rate,
        "num_iterations": num_iterations,
    }


def model_alone(X_train, Y_train, X_test, Y_test, num_iterations, learning_rate, print_cost):
    w, b, costs = np.zeros((len(X_train), 1)), np.zeros(()), []
    for i in range(num_iterations):
        grads, cost = propagate_with_products(w, b, X_train, Y_train)
        if i % 100 == 0:
            costs.append(cost)
            if print_cost:
                print(cost)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
    return {
        "w": w,
        "b": b,
        "costs": costs,
        "Y_prediction_test": (w.T @ X_test + b > 0) * 1,
        "Y_prediction_train": np.round(sigmoid(w.T @ X_train + b)),
    }


def model_over_the_top(*arguments):
    found = model(*arguments)
    return {**found, "costs": [np.array(cost) for cost in found["costs"]]}


RIGHT = {
    "initialize_with_zeros": [
        lambda dim: (np.zeros((dim, 1)), 0),
        lambda dim: (np.zeros([dim, 1], dtype=int), 0.0),
        lambda dim: (np.zeros(dim).reshape(-1, 1), np.float64(0)),
        lambda dim: [np.array([[0.0]] * dim), float(0)],
        lambda dim: (0 * np.ones(shape=(dim, 1)), np.array(0.0)),
    ],
    "propagate": [
        propagate_with_at,
        propagate_by_loops,
        propagate_with_products,
        propagate_with_epsilon,
    ],
    "optimize": [optimize_in_place, optimize_on_a_copy, optimize_inline, optimize],
    "predict": [
        predict_by_loop,
        lambda w, b, X: sigmoid(w.T @ X + b) > 0.5,
        lambda w, b, X: (sigmoid(w.T @ X + b) >= 0.5).astype(int),
        lambda w, b, X: np.round(sigmoid(np.dot(w.T, X) + b)),
        lambda w, b, X: np.array([[1.0 if w[:, 0] @ x + b > 0 else 0.0 for x in X.T]]),
    ],
    "model": [model_with_keywords, model_alone, model_over_the_top, model],
}


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("name", "function"), [(name, function) for name, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(name, function, seed, vectors):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(vectors(name, seed), function).passed


@pytest.mark.parametrize(
    ("name", "function", "score"),
    [
        ("initialize_with_zeros", lambda dim: (np.zeros(dim), 0.0), 0.75),
        ("initialize_with_zeros", lambda dim: (np.zeros((dim, 1)), np.zeros((1, 1))), 0.75),
        ("predict", lambda w, b, X: predict(w, b, X)[0], 0.5),
        ("optimize", lambda *arguments: optimize(*arguments[:6]), 0.5),
    ],
)
def test_close_answers_keep_a_part(name, function, score, vectors):
    """Do right numbers in a wrong form, or costs that are not printed, keep half of their credit?"""
    assert verdict(vectors(name, VISIBLE), function).score == score


def test_printing_unasked_costs_half(vectors):
    """Is a cost that nobody asked to see charged as a slip at an edge?"""

    def talkative(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=True):
        return optimize(w, b, X, Y, num_iterations, learning_rate, True)

    found = verdict(vectors("optimize", VISIBLE), talkative)
    assert found.score == 0.5
    assert "nobody asked" in found.findings[0].message


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
    """Are dw and db the slopes of the cost, by an independent oracle?"""
    rng = np.random.default_rng(0)
    w, b, X = rng.standard_normal((4, 1)), 0.3, rng.standard_normal((4, 7))
    Y = rng.integers(0, 2, (1, 7)).astype(float)
    grads, _ = propagate(w, b, X, Y)
    step = 1e-6

    def cost(w, b):
        return propagate(w, b, X, Y)[1]

    for j in range(4):
        nudge = np.zeros((4, 1))
        nudge[j] = step
        slope = (cost(w + nudge, b) - cost(w - nudge, b)) / (2 * step)
        assert np.isclose(grads["dw"][j, 0], slope, rtol=1e-6)
    assert np.isclose(grads["db"], (cost(w, b + step) - cost(w, b - step)) / (2 * step), rtol=1e-6)


def test_the_cost_falls_and_is_kept_every_hundred_steps():
    """Does the reference learn, and keep the costs of iteration 0, 100, 200?"""
    rng = np.random.default_rng(1)
    X = rng.standard_normal((3, 40))
    Y = (X[:1] > 0.2).astype(float)
    found = model(X, Y, X, Y, 250, 0.5)
    first, second, third = found["costs"]
    assert np.isclose(first, np.log(2))
    assert first > second > third
    assert np.mean(found["Y_prediction_test"] == Y) > 0.9


ORIGINAL = os.environ.get("AUTOGRADER_ORIGINAL_CATS")  # a folder with the two original files


@pytest.mark.skipif(not ORIGINAL, reason="needs the original cat files, which are not shipped")
def test_the_published_run_is_reproduced():
    """Are costs and accuracies those that were published for the original pictures?"""
    found = {}
    for path in sorted(Path(ORIGINAL).glob("*.h5")):
        with h5py.File(path, "r") as file:
            found |= {name: file[name][()] for name in file}
    X, Xt = (
        found[f"{name}_set_x"].reshape(len(found[f"{name}_set_x"]), -1).T / 255
        for name in ("train", "test")
    )
    Y, Yt = (found[f"{name}_set_y"].reshape(1, -1) for name in ("train", "test"))
    run = model(X, Y, Xt, Yt, 2000, 0.005)
    assert np.allclose(run["costs"][:3], [0.693147, 0.584508, 0.466949], atol=1e-6)
    assert np.isclose(run["costs"][-1], 0.140872, atol=1e-6)
    assert np.isclose(100 * np.mean(run["Y_prediction_train"] == Y), 99.04, atol=0.01)
    assert np.isclose(100 * np.mean(run["Y_prediction_test"] == Yt), 70, atol=0.01)
