"""Tests of autograder.checks.places.repaired: where one small change makes all right."""

import pytest

from tests.checks.places.wrong import BACKWARD, COST, places_among_steps, places_in

ACTIVATIONS, DEEP = "01_activations", "04_deep_network"
ONE_BY_ONE = """\
def sigmoid(z):
    def one(t):
        if t >= 0:
            return 1 / (1 + math.exp(-t))
        e = math.exp(t)
        return e / (1 + e)

    return np.vectorize(one, otypes=[float])(z)
"""
CASES = """\
def linear_activation_forward(A_prev, W, b, activation):
    Z, linear_cache = linear_forward(A_prev, W, b)
    match activation:
        case "relu":
            A, activation_cache = relu(Z)
        case "relu":
            A, activation_cache = sigmoid(Z)
    return A, (linear_cache, activation_cache)
"""
SLOPES = """\
def slopes_by_trial(cost_of, parameters, h=1e-6):
    slopes = {}
    for name, matrix in parameters.items():
        rows = []
        for i, row in enumerate(matrix):
            found = []
            for j, _ in enumerate(row):
                other = {k: v.copy() for k, v in parameters.items()}
                other[name][i, j] += h
                high = cost_of(other)
                other[name][i, j] = matrix[i, j] - h
                low = cost_of(other)
                found.append((high - low) / (2 * h))
            rows.append(found)
        slopes["d" + name] = np.array(rows)
    return slopes
"""


def _told(found):
    return [(one.line, one.text) for one in found]


@pytest.mark.parametrize(
    ("was", "made", "line"),
    [
        ("1 / (1 + math", "1 * (1 + math", 4),
        ("e / (1 + e)", "e / (e - 1)", 6),
        ("e / (1 + e)", "(1 + e) / e", 6),
        ("math.exp(t)", "math.exp(-t)", 5),
    ],
)
def test_a_helper_within_is_looked_into(was, made, line):
    """Is the line told of a function that is called for each entry?"""
    found = places_in(ONE_BY_ONE.replace(was, made), "sigmoid", ACTIVATIONS)
    assert {one.line for one in found} == {line}


def test_a_text_that_is_given_may_be_meant():
    """Is the text told, of two that are the same, that is compared in vain?"""
    found = places_among_steps(CASES, "linear_activation_forward", DEEP)
    assert (6, '"relu"') in _told(found)


def test_a_value_that_is_kept_elsewhere_is_told():
    """Is the target told where two values are kept under one name?"""
    wrong = BACKWARD.replace("    db1 = np", "    dW1 = np")
    assert _told(places_in(wrong, "backward_propagation"))[0][0] == 10


@pytest.mark.parametrize(
    ("was", "made", "line"),
    [
        ("high - low", "high + low", 13),
        ("matrix[i, j] - h", "matrix[0, j] - h", 11),
        ("other[name][i, j] += h", "other[name][i, j] -= h", None),
    ],
)
def test_no_right_values_are_needed(was, made, line):
    """Is a place found where what an answer computes depends on a function that it is given?"""
    found = places_in(SLOPES.replace(was, made), "slopes_by_trial", "02_logistic_regression")
    assert [one.line for one in found[:1]] == ([line] if line else [])


def test_what_can_be_mended_anywhere_is_proved_nowhere():
    """Is nothing told by repair where each of many lines could be otherwise?"""
    source = (
        "def relu(z):\n    a = -z\n    b = -a\n    c = b\n    d = c\n    return np.minimum(0, d)\n"
    )
    assert len({one.line for one in places_in(source, "relu", ACTIVATIONS)}) <= 3


def test_an_answer_that_would_grow_without_end_is_left_alone():
    """Does a change end that would put a list into itself, or go through it for ever?"""
    source = SLOPES.replace(
        "rows.append(found)", "rows.append(found)\n            rows.append(found)"
    )
    places_in(source, "slopes_by_trial", "02_logistic_regression")


def test_another_name_is_told_where_it_is_given():
    """Is the line told that gives a value a second name, and not the one that hands that back?"""
    source = "def relu(Z):\n    A = np.maximum(0, Z)\n    cache = A\n    return A, cache\n"
    assert _told(places_in(source, "relu", DEEP)) == [(3, "A")]


def test_what_a_loop_has_turned_round_is_told():
    """Is the head of the loop told, and not the call that gets a text for a number?"""
    source = (
        "def L_model_forward(X, parameters):\n    caches, A = [], X\n    L = len(parameters) // 2\n"
        '    for g, l in enumerate(["relu"] * (L - 1) + ["sigmoid"], 1):\n'
        '        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], g)\n'
        "        caches.append(cache)\n    return A, caches\n"
    )
    found = places_among_steps(source, "L_model_forward", DEEP)
    assert [one.line for one in found] == [4]


def test_a_name_that_is_missing_is_told_where_another_is_given():
    """Is the target told that should be what is read later and has no value?"""
    source = (
        "def linear_backward(dZ, cache):\n    A_prev, W, dA = cache\n    m = A_prev.shape[1]\n"
        "    db = np.sum(dZ, axis=1).reshape(b.shape) / m\n"
        "    return W.T @ dZ, dZ @ A_prev.T / m, db\n"
    )
    assert [one.line for one in places_in(source, "linear_backward", DEEP)] == [2]


def test_one_more_name_is_tried_where_nothing_else_is_told():
    """Is the line told that forgets to divide, where its value is nowhere by itself?"""
    source = (
        "def linear_backward(dZ, cache):\n    A_prev, W, b = cache\n    m = A_prev.shape[1]\n"
        "    extended = np.concatenate((A_prev, np.ones((1, m))), axis=0)\n"
        "    both = dZ @ extended.T\n    return W.T @ dZ, both[:, :-1], both[:, -1:]\n"
    )
    assert 5 in [one.line for one in places_in(source, "linear_backward", DEEP)]


@pytest.mark.parametrize(
    ("was", "made", "line"),
    [
        ("m = Y.shape[1]", "m = Y.shape[0]", 2),
        ("    return -np.sum(logs) / m", "    return -np.sum(logs)", 4),
    ],
)
def test_what_gives_a_right_value_is_not_told(was, made, line):
    """Is a sum left alone that a mean in its place would mend, where something else is wrong?"""
    (place, *_) = places_in(COST.replace(was, made), "compute_cost")
    assert place.line == line
