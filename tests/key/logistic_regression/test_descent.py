"""Tests of autograder.key.logistic_regression.descent."""

import copy

import numpy as np
import pytest

from autograder.key.activations.activations import sigmoid
from autograder.key.logistic_regression.descent import optimize, propagate
from tests.key.written import written


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


RIGHT = {
    propagate: [
        propagate_with_at,
        propagate_by_loops,
        propagate_with_products,
        propagate_with_epsilon,
    ],
    optimize: [optimize_in_place, optimize_on_a_copy, optimize_inline],
}


@pytest.mark.parametrize(
    ("exercise", "function"), [(one, function) for one, all_ in RIGHT.items() for function in all_]
)
def test_right_answers_in_other_forms_pass(exercise, function, seed, verdict):
    """Does every right answer get full points, in whatever style?"""
    assert verdict(exercise, function, seed).passed


def chatty_propagate(w, b, X, Y):
    grads, cost = propagate_with_at(w, b, X, Y)
    print(cost)
    return grads, cost


@pytest.mark.parametrize(
    ("print_cost", "step", "said"),
    [
        (False, propagate, "The costs that it should print are not all there."),
        (True, propagate, "`optimize_in_place` prints costs that nobody asked for."),
        (False, chatty_propagate, "`chatty_propagate` prints costs that nobody asked for."),
    ],
)
def test_printing_is_never_charged(print_cost, step, said, verdict, monkeypatch):
    """Do missing and extra prints, also of a step below, leave full points and a remark?"""
    monkeypatch.setitem(globals(), "propagate", step)

    def answer(w, b, X, Y, num_iterations=100, learning_rate=0.009, _=False):
        return optimize_in_place(w, b, X, Y, num_iterations, learning_rate, print_cost)

    found = verdict(optimize, answer)
    assert found.passed
    assert [(one.costs, one.message) for one in found.findings] == [(False, said)]


def test_a_pass_worked_out_by_hand():
    """Are cost and slopes those of paper and pencil: one half everywhere, so ln 2, -1 and -0.5?"""
    w, b, X, Y = np.zeros((2, 1)), 0.0, np.array([[1.0, 3.0], [2.0, 2.0]]), np.ones((1, 2))
    grads, cost = propagate(w, b, X, Y)
    assert cost == pytest.approx(np.log(2))
    assert grads["dw"] == pytest.approx(np.array([[-1.0], [-1.0]]))
    assert grads["db"] == pytest.approx(-0.5)


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


DESCENT = """
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    params, costs = {"w": w, "b": b}, []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return params, grads, costs
"""


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ('params, costs = {"w": w, "b": b}', 'params, costs = dict(zip("wb", (w, b)))', "params.is_start"),
        ("- learning_rate", "+ 0", "params.skipped"),
    ],
)  # fmt: skip
def test_parameters_that_are_packed_too_early_have_a_name(said, before, after, name):
    """Is it told that what is trained is not what is returned, or that nothing is trained?"""
    text = written(DESCENT, (before, after))
    assert said("02_logistic_regression", "optimize", text)[0] == name


@pytest.mark.parametrize("end", ["if cost >= 0:", "if i >= 0:", "if i % 100 == 0:"])
def test_an_end_before_the_first_step_is_nothing_too_early(said, end):
    """Does the sentence hold of a loop that ends before a step is taken, too?"""
    step = "        w, b ="
    ends = f"        {end}\n            costs.append(cost)\n            break\n"
    end_of_all = ("return params", 'return {"w": w, "b": b}')
    text = written(DESCENT, (step, ends + step), end_of_all)
    mistake, cause = said("02_logistic_regression", "optimize", text)
    assert mistake == "params.is_start"
    assert "too early" not in cause
    assert "whether a step is taken" in cause


LOOP = """
def propagate(w, b, X, Y):
    cost, dw, db, m = 0, 0 * w, 0, X.shape[1]
    for i in range(m):
        x, y = X[:, [i]], Y[0, i]
        a = sigmoid(w.T @ x + b)[0, 0]
        cost += float(cross_entropy_loss(a, y)) / m
        dw += x * (a - y) / m
        db += (a - y) / m
    return {"dw": dw, "db": db}, cost
"""


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("dw += x", "dw = x", "dw.last_only"),
        ("db += (a", "db = (a", "db.last_only"),
        ("dw += x", "dw = 0 * dw + x", "dw.last_only"),
    ],
)
def test_a_sum_that_is_overwritten_has_a_name(said, before, after, name):
    """Is it told which of the sums holds the last example alone?"""
    text = written(LOOP, (before, after))
    assert said("02_logistic_regression", "propagate", text)[0] == name
