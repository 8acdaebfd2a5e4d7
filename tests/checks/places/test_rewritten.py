"""Tests of autograder.checks.places.rewritten: lines that do what nobody means."""

from tests.checks.places.wrong import TRAINING, places_among_steps, places_in

PREDICT = """\
def predict(w, b, X):
    A = sigmoid(w.T @ X + b)
    out = np.zeros((1, X.shape[1]))
    for i in range(X.shape[1]):
        out[0, i] == (A[0, i] > 0.5)
    return out
"""
FORWARD = """\
def L_model_forward(X, parameters):
    A = X
    L = len(parameters) // 2
    for l in range(1, L + 1):
        caches = []
        activation = "relu" if l < L else "sigmoid"
        A, cache = linear_activation_forward(
            A, parameters["W" + str(l)], parameters["b" + str(l)], activation
        )
        caches.append(cache)
    return A, caches
"""
BACKWARD = """\
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = A_prev.shape[1]
    dW, db = np.zeros(W.shape), dZ.sum(axis=1, keepdims=True) / m
    dW = np.zeros(W.shape)
    for i in range(m):
        dW = np.outer(dZ[:, i], A_prev[:, i]) / m
    return W.T @ dZ, dW, db
"""


def _first(found):
    return [(one.line, one.text) for one in found]


def test_a_comparison_that_is_thrown_away_is_told():
    """Is the line told that compares where it should assign, and not the array that stays empty?"""
    found = places_among_steps(PREDICT, "predict", "02_logistic_regression")
    assert _first(found) == [(5, "out[0, i] == (A[0, i] > 0.5)")]


def test_a_choice_that_is_thrown_away_is_told():
    """Is the line told that compares with one of two values?"""
    source = PREDICT.replace("(A[0, i] > 0.5)", "1 if A[0, i] > 0.5 else 0")
    found = places_among_steps(source, "predict", "02_logistic_regression")
    assert [line for line, _ in _first(found)] == [5]


def test_a_sum_that_is_thrown_away_is_told():
    """Is the line told that adds to nothing?"""
    source = (
        "def compute_cost(A2, Y):\n    total = 0\n    for a, y in zip(A2[0], Y[0]):\n"
        "        total - (y * np.log(a) + (1 - y) * np.log(1 - a))\n    return total / Y.shape[1]\n"
    )
    assert [line for line, _ in _first(places_in(source, "compute_cost"))] == [4]


def test_what_is_emptied_in_each_turn_is_told():
    """Is the line told that empties a list within the loop, and not the list that goes back?"""
    found = places_among_steps(FORWARD, "L_model_forward", "04_deep_network")
    assert _first(found) == [(5, "caches = []")]


def test_what_is_kept_over_and_not_added_up_is_told():
    """Is the line told that keeps the last turn only, and no line beside it that is right?"""
    found = places_in(BACKWARD, "linear_backward", "04_deep_network")
    assert _first(found) == [(7, "dW = np.outer(dZ[:, i], A_prev[:, i]) / m")]
    entry = BACKWARD.replace("dW = np.outer(", "dW[:] = np.outer(")
    assert [line for line, _ in _first(places_in(entry, "linear_backward", "04_deep_network"))] == [
        7
    ]


def test_what_is_only_kept_for_the_next_turn_is_not_added_up():
    """Is nothing told of a name that a turn reads before it is kept anew?"""
    source = TRAINING.replace("    for i", "    old = 0\n    for i").replace(
        "        grads =",
        "        cost = compute_cost(A2, Y)\n        if abs(cost - old) < 0.01:\n"
        "            break\n        old = cost\n        grads =",
    )
    found = places_among_steps(source, "nn_model", "03_planar_network")
    assert [line for line, _ in _first(found)] == [9]
