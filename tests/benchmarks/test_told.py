"""Is what is told of answers that people gave the cause, as it was found by reading them?"""

import pytest

from benchmarks.accuracy.answers import Answer
from benchmarks.accuracy.judge import look, visible

NP_INT = """
def predict(X, y, parameters):
    AL, _ = L_model_forward(X, parameters)
    return (AL > 0.5).astype(np.int)
"""
A_PREV_AGAIN = """
def L_model_forward(X, parameters):
    caches, A, L = [], X, len(parameters) // 2
    for l in range(1, L):
        A_prev = A
        A, cache = linear_activation_forward(A_prev, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A_prev, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches
"""
MORE_KEYS = """
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    params, grads, costs = optimize(w, b, X_train, Y_train)
    w, b = params["w"], params["b"]
    return {"costs": costs, "Y_prediction_test": predict(w, b, X_test),
            "Y_prediction_train": predict(w, b, X_train), "w": w, "b": b,
            "learning_rate": learning_rate, "num_iterations": num_iterations}
"""
TABLE = """
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(np.dot(w.T, X) + b)
    cost = -(1 / m) * np.sum(Y * np.log(A).T + (1 - Y) * np.log(1 - A).T)
    return {"dw": np.dot(X, (A - Y).T) / m, "db": np.sum(A - Y) / m}, cost
"""
X_IN_EVERY_LAYER = """
def L_model_forward(X, parameters):
    caches, A, L = [], X, len(parameters) // 2
    for l in range(1, L):
        A, cache = linear_activation_forward(X, parameters[f"W{l}"], parameters[f"b{l}"], "relu")
        caches.append(cache)
    AL, cache = linear_activation_forward(A, parameters[f"W{L}"], parameters[f"b{L}"], "sigmoid")
    caches.append(cache)
    return AL, caches
"""
UPHILL = """
def propagate(w, b, X, Y):
    m = X.shape[1]
    A = sigmoid(w.T @ X + b)
    cost = -np.sum(Y * np.log(A) + (1 - Y) * np.log(1 - A)) / m
    return {"dw": X @ (A - Y).T / m, "db": np.sum(A - Y) / m}, cost


def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w + learning_rate * grads["dw"]
        b = b + learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
"""

CASES = {
    "np.int": ("05_cat_classifier", "predict", NP_INT, "`np.int` is gone from NumPy; write `int`."),
    "A_prev again": (
        "04_deep_network",
        "L_model_forward",
        A_PREV_AGAIN,
        "A_prev in the place of A",
    ),
    "more keys": ("02_logistic_regression", "model", MORE_KEYS, "Neither the iterations nor"),
    "a table": ("02_logistic_regression", "propagate", TABLE, "make a table (m, m)"),
    "X": ("04_deep_network", "L_model_forward", X_IN_EVERY_LAYER, "Every hidden layer gets X;"),
    "uphill": ("02_logistic_regression", "optimize", UPHILL, "The step goes uphill"),
}


@pytest.mark.parametrize("name", CASES)
def test_the_cause_is_told(name):
    """Is the likely cause of the first finding the right one?"""
    assignment, function, source, cause = CASES[name]
    answer = Answer(assignment, function, "wrong", name, source)
    assert cause in look(answer, visible(assignment)[function]).findings[0].cause


def test_what_stands_above_an_answer_may_be_used():
    """Is a test judged that uses a function of the notebook's which it does not build on?"""
    source = """
def test_propagate(f):
    w, b = np.array([[0.5], [-0.3]]), np.array([[0.2]])
    X, Y = np.array([[1.0, -2.0, 0.7], [0.4, 1.5, -1.1]]), np.array([[1.0, 0.0, 0.0]])
    grads, _ = f(w, b, X, Y)
    slopes = slopes_by_trial(lambda p: f(p["w"], p["b"], X, Y)[1], {"w": w, "b": b})
    return all(np.allclose(grads[name], slopes[name], atol=1e-4) for name in slopes)
"""
    answer = Answer("02_logistic_regression", "test_propagate", "wrong", "above", source)
    vectors = visible("02_logistic_regression")["test_propagate"]
    assert look(answer, vectors).findings[0].mistake == "cost.is_own"


def test_keys_are_shown_as_the_learner_spelled_them():
    """Are keys that are counted one higher, which is taken too, quoted as they came?"""
    source = """
def L_model_backward(AL, Y, caches):
    return {"dA1": AL, "dA2": AL}
"""
    answer = Answer("04_deep_network", "L_model_backward", "wrong", "keys", source)
    messages = [
        f.message for f in look(answer, visible("04_deep_network")[answer.function]).findings
    ]
    assert not any('it has "dA0"' in message for message in messages)
