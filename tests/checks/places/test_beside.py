"""Tests of autograder.checks.places.beside: what mends as well as the first place."""

import pytest

from tests.checks.places.wrong import places_among_steps, places_in

SLOPES = """\
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    m = dZ.shape[1]
    dW = dZ @ A_prev.T / m
    db = np.zeros(b.shape) + {} / m
    return W.T @ dZ, dW, db
"""
LAYERS = """\
def L_model_forward(X, parameters):
    A, caches, last = X, [], len(parameters) // 2
    for n in range(1, last + 1):
        if n > last:
            kind = "sigmoid"
        else:
            kind = "relu"
        A, cache = linear_activation_forward(A, parameters[f"W{n}"], parameters[f"b{n}"], kind)
        caches.append(cache)
    return A, caches
"""
SERIES = """\
def series(x):
    whole, part = 0, 1
    for k in range(1, {}):
        whole, part = whole + part, part * x / k
    return whole


def sigmoid(z):
    up = series(z)
    return up / (1 + up)
"""
SMALL = """\
def sigmoid(z):
    power = np.exp(-np.abs(z))
    below = 1 + power
    return 1 / below
"""


def told(source, name, assignment):
    return [(one.line, one.text) for one in places_among_steps(source, name, assignment)]


@pytest.mark.parametrize("total", ["np.sum(dZ)", "dZ.sum()"])
def test_a_sum_over_everything_is_told_and_not_what_it_adds_up(total):
    """Is the sum told where what it adds up would be right along an axis?"""
    found = told(SLOPES.format(total), "linear_backward", "04_deep_network")
    assert [text for _, text in found] == [total]


@pytest.mark.parametrize("total", ["np.sum(1 * dZ)", "(1 * dZ).sum()", "np.mean(dZ * 1)"])
def test_what_is_computed_within_such_a_sum_is_not_told(total):
    """Is the sum told, too, where something right is computed in it?"""
    found = told(SLOPES.format(total), "linear_backward", "04_deep_network")
    assert found[0] == (5, total)


def test_a_condition_is_told_beside_what_its_branch_has():
    """Is the condition told that never holds, beside the text in the other branch?"""
    found = told(LAYERS, "L_model_forward", "04_deep_network")
    assert {(4, "n > last"), (7, '"relu"')} >= {*found}
    assert (4, "n > last") in found


def test_a_loop_in_a_helper_that_ends_early_is_told():
    """Is what a loop counts told, where more turns mend?"""
    found = places_in(SERIES.format(4), "sigmoid", "01_activations")
    assert (3, "range(1, 4)") in [(one.line, one.text) for one in found]


def test_a_value_that_was_made_wrong_earlier_is_told_beside_its_use():
    """Is the earlier line told where another value there mends as well?"""
    assert (2, "np.exp(-np.abs(z))") in told(SMALL, "sigmoid", "01_activations")


def test_a_size_that_is_right_is_not_told_beside_what_is_done_with_it():
    """Is m left alone where a mean is divided by it once more?"""
    source = (
        "def compute_cost(AL, Y):\n    m = AL.shape[1]\n"
        "    logs = Y * np.log(AL) + (1 - Y) * np.log(1 - AL)\n    return -1 / m * np.mean(logs)\n"
    )
    found = told(source, "compute_cost", "04_deep_network")
    assert {line for line, _ in found} == {4}


@pytest.mark.parametrize(
    ("line", "count", "told_with"),
    [("m = X.shape[0]", "m", (2, "X.shape[0]")), ("pass", "X.shape[0]", (5, "range(X.shape[0])"))],
)
def test_what_a_loop_counts_is_told_beside_an_entry_behind_the_last(line, count, told_with):
    """Is the number told that a loop counts to, where an entry is asked for that there is not?"""
    source = (
        f"def predict(X, y, parameters):\n    {line}\n    AL, _ = L_model_forward(X, parameters)\n"
        f"    p = np.zeros((X.shape[0], 1))\n    for i in range({count}):\n"
        "        p[i, 0] = 1 if AL[0, i] > 0.5 else 0\n    return p\n"
    )
    found = told(source, "predict", "05_cat_classifier")
    assert found[:1] == [(6, "AL[0, i]")]
    assert told_with in found
