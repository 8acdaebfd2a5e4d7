"""Tests of autograder.checks.places.search: where the fault is."""

import random

import numpy as np
import pytest

from autograder.authoring.right_values import steps_of
from autograder.checks.places.place import FROM_HERE, STOPS
from autograder.checks.places.place import STEP as RIGHT_STEP
from autograder.checks.places.prepare import prepare
from autograder.key import find_assignment
from autograder.key.deep_network import backward
from tests.checks.places.wrong import (
    BACKWARD,
    COST,
    DEEP_BACKWARD,
    TRAINING,
    places_among_steps,
    places_in,
    search_in,
)

STEP = {"linear_activation_backward": backward.linear_activation_backward.reference}


def first(source: str, name: str = "backward_propagation", *more: str, **names):
    found = places_in(source, name, *more, **names)
    return (found[0].line, found[0].text, found[0].kind) if found else None


def test_a_right_answer_has_no_place():
    """Is nothing said of a right answer?"""
    assert places_in(BACKWARD, "backward_propagation") == []
    assert places_in(DEEP_BACKWARD, "L_model_backward", "04_deep_network", **STEP) == []


@pytest.mark.parametrize(
    ("was", "made", "line", "text"),
    [
        ("np.power(A1, 2)", "np.power(A1, 3)", 8, "np.power(A1, 3)"),
        ("A2 - Y", "A2 + Y", 5, "A2 + Y"),
        ("W2.T @ dZ2 *", "W2.T @ A2 *", 8, "A2"),
        ("X.shape[1]", "X.shape[0]", 2, "X.shape[0]"),
        ("(1 - np", "(np", 8, "W2.T @ dZ2 * (np.power(A1, 2))"),
        ('parameters["W2"]', '2 * parameters["W2"]', 3, '2 * parameters["W2"]'),
    ],
)
def test_the_very_part_is_found(was, made, line, text):
    """Is the part at fault found, where more than one result comes right with it?"""
    assert first(BACKWARD.replace(was, made)) == (line, text, "")


def test_an_exchange_of_the_whole_result_proves_nothing():
    """Is a result that only its last step spoils told by what goes in and what comes out?"""
    spoilt = BACKWARD.replace("dZ2 @ A1.T / m", "dZ2 @ A1.T")
    assert first(spoilt) == (6, "dZ2 @ A1.T", RIGHT_STEP)
    spoilt = BACKWARD.replace("dZ2 @ A1.T / m", "dZ2 @ A1.T * m")
    assert first(spoilt) == (6, "dZ2 @ A1.T * m", FROM_HERE)
    spoilt = COST.replace("-np.sum(logs) / m", "np.sum(logs) / m")
    assert first(spoilt, "compute_cost") == (4, "np.sum(logs) / m", FROM_HERE)


@pytest.mark.parametrize(
    ("was", "made", "line"),
    [
        ("dA, caches[l], ", "dA, caches[L - 1], ", 7),
        ("reversed(range(L))", "range(L)", 5),
        ("l == L - 1", "l == L", 6),
        ('"dA" + str(l)', '"dA" + str(l + 1)', 8),
        ("1 - Y, 1 - AL", "1 - Y, AL", 4),
    ],
)
def test_it_works_for_loops_over_layers(was, made, line):
    """Is each turn's value put in, in a function that goes through the layers?"""
    spoilt = DEEP_BACKWARD.replace(was, made)
    assert spoilt != DEEP_BACKWARD
    assert first(spoilt, "L_model_backward", "04_deep_network", **STEP)[0] == line


def test_it_works_for_errors():
    """Is the place that raised replaced, and a name found that does not exist?"""
    spoilt = BACKWARD.replace("dZ2 @ A1.T", "dZ2 @ A1")
    assert first(spoilt)[:2] == (6, "dZ2 @ A1")
    assert first(BACKWARD.replace("A1.T / m", "A1.T / n"))[:2] == (6, "n")
    spoilt = COST.replace("np.sum(logs)", "np.summ(logs)")
    assert first(spoilt, "compute_cost")[:2] == (4, "np.summ(logs)")
    assert first("def compute_cost(A2, Y):\n    return np.summ(A2)\n", "compute_cost") == (
        *(2, "np.summ(A2)"),
        STOPS,
    )


def test_it_works_for_helpers_of_the_learners_own():
    """Is a part of a helper found, with the helper's name?"""
    helper = "def slope(a):\n    return 1 - a**3\n\n\n"
    source = helper + BACKWARD.replace("(1 - np.power(A1, 2))", "slope(A1)")
    (place, *_) = places_in(source, "backward_propagation")
    assert (place.line, place.function, place.text) == (2, "slope", "a**3")


def test_an_assert_may_be_what_is_wrong():
    """Is an assert that a right answer does not pass named itself?"""
    spoilt = BACKWARD.replace("    return", "    assert dW1.shape == X.shape\n    return")
    assert first(spoilt)[:2] == (11, "dW1.shape == X.shape")


def test_nothing_is_changed():
    """Are names, arguments, random numbers and what is printed as before?"""
    spoilt = BACKWARD.replace("A2 - Y", "A2 + Y + 0 * np.random.rand()")
    spoilt = spoilt.replace("    m =", "    seen.append(1)\n    print('hello')\n    m =")
    seen: list[int] = []
    random.seed(3)
    np.random.seed(3)
    states = random.getstate(), np.random.get_state()[1].tolist()
    assert places_in(spoilt, "backward_propagation", seen=seen)
    assert seen == []
    assert states == (random.getstate(), np.random.get_state()[1].tolist())


def test_nothing_is_printed(capsys):
    """Does the search keep what the answer prints to itself?"""
    spoilt = BACKWARD.replace("A2 - Y", "A2 + Y").replace("    m =", "    print('hello')\n    m =")
    assert places_in(spoilt, "backward_propagation")
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    "line",
    [
        "open('/dev/null', 'w').write('x')",
        "np.save('/dev/null', X)",
        "np.mine = 1",
        "import os",
        "global m",
        "exec('m = 1')",
    ],
)
def test_what_does_more_than_compute_is_left_alone(line):
    """Is an answer that writes a file or an attribute, or imports, not run again?"""
    spoilt = BACKWARD.replace("A2 - Y", "A2 + Y").replace("    m =", f"    {line}\n    m =")
    assert places_in(spoilt, "backward_propagation") == []


def test_an_answer_without_a_source_is_left_alone():
    """Is nothing said of what has no source, as what `exec` made?"""
    scope = {"np": np}
    exec(BACKWARD.replace("A2 - Y", "A2 + Y"), scope)
    assert prepare(scope["backward_propagation"], scope, ()) is None


def test_an_endless_loop_comes_to_an_end():
    """Does a search end though a value that is put in makes a loop go on for ever?"""
    source = COST.replace("    m =", "    k = 1\n    while k != 1:\n        k += 1\n    m =")
    spoilt = source.replace("Y * np.log(A2)", "Y * np.log(A2 * A2)")
    assert first(spoilt, "compute_cost")[0] == 6


def test_where_not_all_was_tried_nothing_is_claimed():
    """Is no line told of an error that something wrong went into, when time is up before the proof?"""
    search = search_in(BACKWARD.replace("X.shape[1]", "n"), "backward_propagation")
    assert search._stops(surely=True) == search._stops() != []
    late = search_in(BACKWARD.replace("A2 - Y", "(A2 - Y).T"), "backward_propagation")
    assert late._stops()
    assert late._stops(surely=True) == []


def _in_training(source):
    return [one.line for one in places_among_steps(source, "nn_model", "03_planar_network")]


def test_what_is_right_at_the_first_turn_is_not_told():
    """Is neither the step told nor its beginning, where the slopes are computed before the loop?"""
    before = TRAINING.replace("    for i in range(num_iterations):\n", "").replace(
        "        ", "    "
    )
    loop = "    for i in range(num_iterations):\n        parameters = update"
    source = before.replace("    parameters = update", loop)
    assert not {4, 8} & {*_in_training(source)}


def test_what_begins_anew_at_each_turn_is_told():
    """Is the line told that sets the parameters up, where it stands in the loop?"""
    begin, loop = (
        "    parameters = initialize_parameters(n_x, n_h, n_y)\n",
        "    for i in range(num_iterations):\n",
    )
    assert _in_training(TRAINING.replace(begin + loop, loop + "    " + begin)) == [5]


@pytest.mark.parametrize("used", ["X[:, i:i + 1]", "X / 2", "X - np.mean(X)", "X[:, ::-1]"])
def test_the_first_wrong_value_of_a_training_is_told(used):
    """Is the line told that cuts or changes the examples, and not what they go into?"""
    source = TRAINING.replace("        A2, cache", f"        x = {used}\n        A2, cache")
    source = source.replace("forward_propagation(X,", "forward_propagation(x,")
    source = source.replace("cache, X, Y)", "cache, x, Y)")
    assert _in_training(source)[0] == 6


def test_a_loop_that_steps_twice_is_not_mended_by_an_empty_one():
    """Is a loop's range not told where the loop should not be there?"""
    again = (
        "        for k in ('W1', 'b1', 'W2', 'b2'):\n"
        "            parameters[k] = parameters[k] - 1.2 * grads['d' + k]\n    return"
    )
    assert 9 not in _in_training(TRAINING.replace("    return", again))


LAYERED = """\
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dAL = -(Y / AL - (1 - Y) / (1 - AL))
    A_prev, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = A_prev, dW, db
    for l in reversed(range(1, L)):
        A_prev, dW, db = linear_activation_backward(grads["dA" + str(l)], caches[l - 1], "relu")
        grads["dA" + str(l - 1)] = A_prev
        grads["dW" + str(l)] = dW
        grads["db" + str(l)] = db
    return grads
"""


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("caches[l - 1]", "caches[l]"), ('"dA" + str(l - 1)] = A_prev', '"dA" + str(l)] = A_prev')],
)
def test_what_is_right_is_not_told_beside_what_is_wrong(right, wrong):
    """Are an empty dictionary and `1 - Y` left out, which are made before anything is wrong?"""
    source = LAYERED.replace(right, wrong)
    assert source != LAYERED
    found = places_among_steps(source, "L_model_backward", "04_deep_network")
    assert all(place.line > 7 for place in found)
    assert found


def test_of_a_turn_too_many_it_is_not_told_that_nothing_is_wrong():
    """Is only the place told where a loop's own count goes in, which may be the wrong one?"""
    source = LAYERED.replace("reversed(range(1, L))", "reversed(range(L))")
    (place, *_) = places_among_steps(source, "L_model_backward", "04_deep_network")
    assert place.text.startswith("linear_activation_backward(grads[")
    assert place.kind == ""


LAYER_TRAINING = """\
def L_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    parameters = initialize_parameters_deep(layer_dims)
    costs = []
    for i in range(num_iterations):
        AL, caches = L_model_forward(X, parameters)
        cost = compute_cost(AL, Y)
        grads = L_model_backward(AL, Y, caches)
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return parameters, costs
"""


@pytest.mark.parametrize(
    ("right", "wrong", "line"),
    [
        ("compute_cost(AL, Y)", "compute_cost(Y, AL)", 6),
        ("L_model_backward(AL, Y, caches)", "L_model_backward(Y, AL, caches)", 7),
        ("(parameters, grads, learning_rate)", "(grads, parameters, learning_rate)", 8),
    ],
)
def test_of_a_training_what_begins_right_is_not_told_beside(right, wrong, line):
    """Is the way forward left out, whose first prediction is right where the answer is wrong?"""
    source = LAYER_TRAINING.replace(right, wrong)
    steps = {
        **steps_of(find_assignment("04_deep_network")),
        **steps_of(find_assignment("05_cat_classifier")),
    }
    found = places_in(source, "L_layer_model", "05_cat_classifier", **steps)
    assert [place.line for place in found] == [line]


def test_a_place_does_not_stop_where_what_is_told_is_a_wrong_value():
    """Is it not said to stop with an error, where it gives a wrong shape in another case?"""
    source = (
        "def sigmoid_derivative(z):\n    s = 1 / (1 + np.exp(-z))\n    return np.dot(s, 1 - s)\n"
    )
    (place, *_) = places_in(source, "sigmoid_derivative", "01_activations")
    assert (place.line, place.kind) == (3, "")


def test_the_line_is_told_that_stops_in_the_first_wrong_case():
    """Is the key told that is missing in the first case, and not the one that is in another?"""
    source = "def L_model_forward(X, parameters):\n    A, caches = X, []\n"
    layer = '    A, cache = linear_activation_forward(A, parameters["W{0}"], parameters["b{0}"], "{1}")\n'
    for number, word in ((1, "relu"), (2, "relu"), (3, "sigmoid")):
        source += layer.format(number, word) + "    caches.append(cache)\n"
    found = places_among_steps(
        source + "    return A, caches\n", "L_model_forward", "04_deep_network"
    )
    assert [(place.line, place.text) for place in found] == [(7, 'parameters["W3"]')]


QUOTIENT = """\
def tanh_derivative(z):
    u = np.exp(z) - np.exp(-z)
    v = np.exp(z) + np.exp(-z)
    du, dv = {}
    return (du * v - u * dv) / v ** 2
"""


@pytest.mark.parametrize("slopes", ["u, v", "v, v", "2 * v, u"])
def test_what_is_nobodys_is_not_told_on_another_way(slopes):
    """Is nothing told where the result is wrong, and so may be any of the lines before, or none?"""
    assert not places_in(QUOTIENT.format(slopes), "tanh_derivative", "01_activations")


def test_of_results_that_got_each_others_names_the_call_is_told():
    """Is it told where a dictionary got the name of an array, and not only where it stops later?"""
    source = """\
def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5, print_cost=False):
    w, b = initialize_with_zeros(X_train.shape[0])
    w, b, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)
    train, test = predict(w, b, X_train), predict(w, b, X_test)
    return {"costs": costs, "w": w, "b": b, "Y_prediction_test": test, "Y_prediction_train": train}
"""
    (place, *_) = places_among_steps(source, "model", "02_logistic_regression")
    assert place.line == 3
