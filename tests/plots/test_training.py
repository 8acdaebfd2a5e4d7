"""Does a training show how it goes, keep what it has reached, and wait calmly?"""

from __future__ import annotations

import time

import numpy as np
import pytest

from autograder import plots
from autograder.plots import training

HERE = globals()


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def propagate(w, b, X, Y):
    A = sigmoid(w.T @ X + b)
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": X @ (A - Y).T / Y.size, "db": np.mean(A - Y)}, cost


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w, b = w - learning_rate * grads["dw"], b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
        if i == HERE.get("stop_at"):
            raise KeyboardInterrupt
    return {"w": w, "b": b}, grads, costs


def model(X, Y, num_iterations=2000, learning_rate=0.5):
    params, _, costs = optimize(np.zeros((len(X), 1)), 0.0, X, Y, num_iterations, learning_rate)
    answers = params["w"].T @ X + params["b"] > 0
    return {"costs": costs, "Y_prediction_train": answers, **params}


def compute_cost(A, Y):
    return np.squeeze(np.mean((A - Y) ** 2))


def update_parameters(parameters, step):
    return {"W1": parameters["W1"] - step, "b1": parameters["b1"]}


def deep_model(X, Y, layers_dims=(2, 1), num_iterations=30):
    parameters = {"W1": np.ones((1, 2)), "b1": np.zeros((1, 1))}
    costs = []
    for i in range(num_iterations):
        cost = compute_cost(parameters["W1"] @ X, Y)
        parameters = update_parameters(parameters, 0.01)
        if i % 10 == 0:
            costs.append(cost)
        if i == HERE.get("stop_at"):
            raise KeyboardInterrupt
    return parameters, costs


@pytest.fixture
def data():
    X = np.random.default_rng(0).standard_normal((2, 50))
    return X, (X[:1] > 0).astype(float)


def test_a_training_is_told_and_kept(data, shown):
    """Does it say how it went, and keep costs, parameters and the result?"""
    trained = plots.train(model, *data, num_iterations=150, learning_rate=0.3)
    assert shown.words[-1] == f"learning_rate = 0.3: {trained.summary}"
    assert trained.summary.startswith("150 iterations in ")
    assert "Cost at the start 0.6931, in the end 0.1" in trained.summary
    assert (trained.iterations, len(trained.costs), trained.at[:3]) == (150, 150, [0, 1, 2])
    assert trained.parameters.keys() == {"w", "b"}
    assert np.array_equal(trained.parameters["w"], trained.result["w"])
    assert repr(trained) == f"Training: {trained.summary}"


def test_parameters_are_found_beside_the_costs(data, shown):
    """Are the parameters found where a function returns them with the costs?"""
    trained = plots.train(deep_model, *data)
    assert trained.parameters is trained.result[0]
    assert (trained.iterations, len(trained.costs)) == (30, 30)


def test_the_bar_moves_in_one_place(data, shown, monkeypatch):
    """Is there one line only, which changes, and says how far it is?"""
    monkeypatch.setattr(training, "_PAUSE", 0.0)
    plots.train(model, *data, num_iterations=20)
    assert len({bundle["id"] for bundle in shown}) == 1
    assert [bundle["update"] for bundle in shown] == [False] + [True] * (len(shown) - 1)
    assert shown.words[9].startswith("iteration 10 of 20, cost 0.")
    assert 'max="20" value="10"' in shown[9]["text/html"]
    assert "<progress" not in shown[-1]["text/html"]


def test_the_bar_does_not_slow_the_training_down(data, shown):
    """Is the bar redrawn only now and then, however fast the steps are?"""
    start = time.monotonic()
    plots.train(model, *data, num_iterations=2000)
    assert len(shown) <= 2 + (time.monotonic() - start) / training._PAUSE


@pytest.mark.parametrize("function", [model, deep_model])
def test_a_stop_keeps_the_parameters(function, data, shown, monkeypatch):
    """Does the stop button end the training with what it has reached?"""
    monkeypatch.setitem(HERE, "stop_at", 11)
    trained = plots.train(function, *data, num_iterations=1000)
    assert trained.stopped
    assert trained.summary.startswith("Stopped after 12 iterations")
    assert len(trained.costs) == 12
    assert not np.array_equal(next(iter(trained.parameters.values())), np.zeros((2, 1)))
    if function is model:
        assert trained.result["Y_prediction_train"].shape == (1, 50)


def test_a_stop_before_the_first_step_is_a_stop(data, shown, monkeypatch):
    """Is a stop passed on where there is nothing to keep?"""

    def stopped(*arguments):
        raise KeyboardInterrupt

    monkeypatch.setitem(HERE, "propagate", stopped)
    with pytest.raises(KeyboardInterrupt):
        plots.train(model, *data)


def unwritten(*arguments, **named):
    raise NotImplementedError()


def failing(*arguments, **named):
    return undefined  # noqa: F821


@pytest.mark.parametrize(
    ("step", "line"),
    [
        (unwritten, "This training runs once `unwritten` is written."),
        (failing, "This training runs once `failing` runs without an error (now: NameError)."),
    ],
)
def test_a_wrong_step_gives_one_calm_line(step, line, data, shown, monkeypatch):
    """Does a training that cannot run say what it waits for, and nothing else?"""
    monkeypatch.setitem(HERE, "propagate", step)
    trained = plots.train(model, *data)
    assert trained is None
    assert shown.words == [line]
    plots.cost_curve(trained)
    assert shown.words[1].startswith("This picture appears once the training above has run")


def test_a_forgotten_return_is_told(data, shown):
    """Is a training function that returns nothing told in words?"""
    assert plots.train(lambda X, Y: None, *data) is None
    assert shown.words == ["`<lambda>` returned nothing (`None`). Did you forget `return`?"]


def test_the_learners_functions_come_back(data, shown, monkeypatch):
    """Are the notebook's own functions in their places afterwards, whatever happened?"""
    own = dict(HERE)
    plots.train(model, *data, num_iterations=3)
    monkeypatch.setitem(HERE, "stop_at", 1)
    plots.train(model, *data, num_iterations=3)
    assert all(HERE[name] is own[name] for name in ("propagate", "optimize", "compute_cost"))


def test_a_cost_that_is_no_number_is_told(data, shown):
    """Is it said from when on the cost is nan, and drawn as far as it goes?"""
    X, Y = data
    trained = plots.train(model, 1000 * X, Y, num_iterations=30)
    assert "the cost is no number" in trained.summary
    plots.cost_curve(trained)
    assert shown[-1]["text/html"].startswith("<img")


@pytest.mark.parametrize(
    "costs",
    [
        [0.69, 0.5, 0.4],
        np.array([0.69, np.nan, 0.4]),
        {"slow": [0.69, 0.6], "fast": [0.69, 0.2]},
        {f"rate {rate}": [0.69, rate] for rate in range(7)},
        [np.array(0.5)],
    ],
    ids=str,
)
def test_costs_of_any_kind_are_drawn(costs, shown):
    """Is there a curve for a list, an array, and a dictionary of them, with its words?"""
    plots.cost_curve(costs, title="cost")
    (bundle,) = shown
    assert bundle["text/html"].startswith('<img alt="Cost')
    assert "at iteration 0" in bundle["text/plain"]


@pytest.mark.parametrize(
    "costs", [None, [], {}, {"a": [0.5], "b": None}, "costs", [np.nan], [[1], [2, 3]]], ids=str
)
def test_without_costs_the_curve_waits(costs, shown):
    """Does the curve wait where there are no costs?"""
    plots.cost_curve(costs)
    assert shown.words[0].startswith("This picture appears once ")


def test_a_long_training_is_drawn_as_the_course_keeps_it(data, shown):
    """Does the picture show every 100th cost of a long training, and all of them on demand?"""
    trained = plots.train(model, *data, num_iterations=1000)
    at, _ = training._curve(trained, 100)
    assert list(at) == [*range(0, 1000, 100), 999]
    assert len(training._curve(trained, 1)[0]) == 1000
