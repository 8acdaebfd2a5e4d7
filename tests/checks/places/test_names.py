"""Tests of autograder.checks.places.names: where a value is made, or where it is used."""

import pytest

from autograder.checks.places.place import UNUSED
from autograder.key import find_exercise
from autograder.key.activations import activations
from autograder.key.deep_network import backward
from tests.checks.places.wrong import (
    BACKWARD,
    COST,
    DEEP_BACKWARD,
    TRAINING,
    places_among_steps,
    places_in,
)

SIGMOID = {"sigmoid": activations.sigmoid.reference}
TAKEN = BACKWARD.replace("A1, A2 =", 'Z1 = cache["Z1"]\n    A1, A2 =')
PREDICT = "def predict(w, b, X):\n    A = sigmoid(w.T @ X + b)\n    return A > 0.5\n"


def _first(source, name, *more, **names):
    found = places_in(source, name, *more, **names)
    return (found[0].line, found[0].text) if found else None


def test_a_right_definition_is_not_blamed_for_its_use():
    """Is the line of the use told, where the name says that its value is right?"""
    used = TAKEN.replace("np.power(A1", "np.power(Z1")
    assert _first(used, "backward_propagation") == (9, "Z1")
    twice = COST.replace("-np.sum(logs) / m", "-np.mean(logs) / m")
    assert _first(twice, "compute_cost") == (4, "-np.mean(logs) / m")
    up = PREDICT.replace("A > 0.5", "np.ceil(A)")
    assert _first(up, "predict", "02_logistic_regression", **SIGMOID) == (3, "np.ceil(A)")


def test_a_wrong_definition_is_blamed_by_its_name():
    """Is the definition told, where right answers have another value under its name?"""
    taken = BACKWARD.replace(
        'A1, A2 = cache["A1"], cache["A2"]', 'A1 = cache["Z1"]\n    A2 = cache["A2"]'
    )
    assert _first(taken, "backward_propagation") == (4, 'cache["Z1"]')
    bare = PREDICT.replace("sigmoid(w.T @ X + b)", "w.T @ X + b")
    assert _first(bare, "predict", "02_logistic_regression", **SIGMOID) == (2, "w.T @ X + b")


def test_a_pair_that_is_taken_apart_wrongly_is_told():
    """Is the line told that takes the wrong thing of a pair, though the name is used twice?"""
    source = (
        "def sigmoid_backward(dA, cache):\n    _, s = sigmoid(cache)\n    return dA * s * (1 - s)\n"
    )
    two = {"sigmoid": find_exercise("04_deep_network", "sigmoid").reference}
    found = _first(source, "sigmoid_backward", "04_deep_network", **two)
    assert found == (2, "sigmoid(cache)")


def test_a_common_value_under_a_name_of_ones_own_is_told_with_its_use():
    """Are both told, the use first, where the name says nothing?"""
    source = PREDICT.replace("A =", "mine =").replace("A > 0.5", "np.ceil(mine)")
    found = places_in(source, "predict", "02_logistic_regression", **SIGMOID)
    assert [one.line for one in found] == [3, 2]


def test_what_a_loop_goes_through_is_not_blamed_for_its_use():
    """Is the range told that begins too late, though each of its turns is right?"""
    source = DEEP_BACKWARD.replace("reversed(range(L))", "reversed(range(1, L))")
    names = {"linear_activation_backward": backward.linear_activation_backward.reference}
    (place, *_) = places_in(source, "L_model_backward", "04_deep_network", **names)
    assert (place.line, place.text) == (5, "range(1, L)")


def test_what_stops_is_not_right_because_other_cases_end():
    """Is the line told that stops, and not the one that uses what it makes in other cases?"""
    rows = COST.replace("logs = Y * np.log(A2) + (1 - Y) * np.log(1 - A2)", "logs = Y @ np.log(A2)")
    (place, *_) = places_in(rows, "compute_cost")
    assert place.line == 3


def test_a_name_that_is_nobodys_value_is_told_with_where_it_was_made():
    """Is the line told, too, that took the wrong thing of a pair?"""
    source = "def relu_backward(dA, cache):\n    A, _ = relu(cache)\n    return dA * A\n"
    names = {"relu": find_exercise("04_deep_network", "relu").reference}
    found = places_in(source, "relu_backward", "04_deep_network", **names)
    assert {place.line for place in found} == {2, 3}


def test_the_part_of_a_misnamed_value_is_told():
    """Is the wrong part of a definition told, and not all of it?"""
    spoilt = BACKWARD.replace("A2 - Y", "A2 - 2 * Y")
    assert _first(spoilt, "backward_propagation") in ((5, "2 * Y"), (5, "2"))


def test_new_values_that_are_never_used_are_told():
    """Is the line told whose value is never used, and not the argument that goes back as it came?"""
    source = (
        "def update_parameters(parameters, grads, learning_rate=1.2):\n    for l in (1, 2):\n"
        "        for k in 'Wb':\n            new = parameters[k + str(l)]\n"
        "            new = new - learning_rate * grads['d' + k + str(l)]\n    return parameters\n"
    )
    (place, *_) = places_in(source, "update_parameters")
    assert (place.line, place.kind) == (5, UNUSED)


def test_what_a_dictionary_is_made_of_comes_before_it():
    """Is what was made wrong told before the dictionary that it was put into?"""
    source = """\
def L_model_backward(AL, Y, caches):
    grads = {}
    L = len(caches)
    dA = AL - Y
    for l in reversed(range(L)):
        activation = "sigmoid" if l == L - 1 else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[l], activation)
        grads.update({"dA" + str(l): dA, "dW" + str(l + 1): dW, "db" + str(l + 1): db})
    return grads
"""
    names = {"linear_activation_backward": backward.linear_activation_backward.reference}
    (place, *_) = places_in(source, "L_model_backward", "04_deep_network", **names)
    assert (place.line, place.text) == (4, "AL - Y")


OPTIMIZED = """\
def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):
    costs = []
    for i in range(num_iterations):
        grads, cost = propagate(w, b, X, Y)
        w = w - learning_rate * grads["dw"]
        b = b - learning_rate * grads["db"]
        if i % 100 == 0:
            costs.append(cost)
    return {"w": w, "b": b}, grads, costs
"""


@pytest.mark.parametrize(
    "made",
    [
        "new = update_parameters(",
        "update_parameters(",
        "_ = update_parameters(",
    ],
)
def test_a_step_whose_result_is_dropped_is_told(made):
    """Is the line of the step told, and not the parameters that are handed back as they began?"""
    source = TRAINING.replace("parameters = update_parameters(", made)
    found = places_among_steps(source, "nn_model", "03_planar_network")
    assert [(one.line, one.kind) for one in found] == [(8, UNUSED)]


def test_what_a_loop_does_to_its_own_variable_only_is_told():
    """Is the line told that changes the loop's variable, and not what is handed back as it came?"""
    source = (
        "def update_parameters(parameters, grads, learning_rate=1.2):\n"
        "    for name, value in parameters.items():\n"
        '        value = value - learning_rate * grads["d" + name]\n    return parameters\n'
    )
    found = places_in(source, "update_parameters")
    assert [(one.line, one.kind) for one in found] == [(3, UNUSED)]


def test_a_right_result_that_is_kept_anew_is_told_where_it_is():
    """Is the line told that overwrites what was right, and not the name that is handed back?"""
    again = "    grads, cost = propagate(w, b, X, Y)\n    return"
    source = OPTIMIZED.replace("    return", again)
    found = places_among_steps(source, "optimize", "02_logistic_regression")
    assert found[0].line == 9


@pytest.mark.parametrize("axis", ["1", "-1"])
def test_the_argument_of_a_pair_is_told_before_the_call(axis):
    """Is the size told that is wrong, and not only the call that it is handed to?"""
    source = (
        "def model(X_train, Y_train, X_test, Y_test, num_iterations=2000, learning_rate=0.5,"
        f" print_cost=False):\n    dim = X_train.shape[{axis}]\n"
        "    w, b = initialize_with_zeros(dim)\n"
        "    end, _, costs = optimize(w, b, X_train, Y_train, num_iterations, learning_rate)\n"
        '    test = predict(end["w"], end["b"], X_test)\n'
        '    train = predict(end["w"], end["b"], X_train)\n'
        '    return {"costs": costs, "Y_prediction_test": test, "Y_prediction_train": train, **end}\n'
    )
    found = places_among_steps(source, "model", "02_logistic_regression")
    assert found[0].line == 2


@pytest.mark.parametrize("kept", ["A * (1 - A)", "np.exp(-Z)", "A > 0.5"])
def test_what_is_handed_back_in_the_place_of_a_name_is_told_there(kept):
    """Is the `return` told, where the right value has a name and another is handed back?"""
    source = (
        f"def sigmoid(Z):\n    A = 1 / (1 + np.exp(-Z))\n    mine = {kept}\n    return A, mine\n"
    )
    found = places_in(source, "sigmoid", "04_deep_network")
    assert (found[0].line, found[0].text) == (4, "mine")


def test_a_result_that_is_made_wrong_is_told_where_it_is_made():
    """Is the line told that makes a result, where nothing else has the right value?"""
    source = BACKWARD.replace("db1 = np.sum(dZ1, axis=1", "mine = 2 * np.sum(dZ1, axis=1")
    source = source.replace('"db1": db1', '"db1": mine')
    found = places_in(source, "backward_propagation")
    assert found[0].line == 10


STEPS = """\
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    begun = initialize_parameters(*layer_dims)
    parameters = begun
    costs = []
    for i in range(num_iterations):
        A2, caches = L_model_forward(X, parameters)
        cost = compute_cost(A2, Y)
        grads = L_model_backward(A2, Y, caches)
        {} = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return {}, costs
"""


@pytest.mark.parametrize(
    ("kept", "back", "line", "text"),
    [("parameters", "begun", 12, "begun"), ("new", "parameters", 9, "update_parameters(")],
)
def test_what_the_next_turn_reads_is_not_called_unused(kept, back, line, text):
    """Is what goes back told, where each turn goes on with the last, and else what nobody uses?"""
    found = places_among_steps(STEPS.format(kept, back), "two_layer_model", "05_cat_classifier")
    assert [(one.line, one.text.startswith(text)) for one in found] == [(line, True)]


def test_what_an_error_kept_from_being_read_is_not_called_unused():
    """Is no name told that stands behind the error?"""
    source = (
        "def linear_backward(dZ, cache):\n    A_prev, W, b = cache\n    m = A_prev.shape[1]\n"
        "    dw = dZ @ A_prev.T / m\n    db = np.sum(dZ, axis=1, keepdims=True) / m\n"
        "    return W.T @ dZ, dW, db\n"
    )
    found = places_in(source, "linear_backward", "04_deep_network")
    assert 5 not in [one.line for one in found]


def test_only_the_first_place_may_be_what_begins_a_sum():
    """Is the line told that adds up, without the 0 that it begins with?"""
    source = (
        "def compute_cost(A2, Y):\n    total = 0\n    for a, y in zip(A2[0], Y[0]):\n"
        "        total += -y * np.log(a) + (1 - y) * np.log(1 - a)\n    return total / Y.shape[1]\n"
    )
    assert 2 not in [one.line for one in places_in(source, "compute_cost")]


def test_what_stops_is_told_before_a_right_part_that_goes_into_it():
    """Is the product told that lacks a factor, before a factor in it that is right?"""
    source = (
        "def image2vector(image):\n    h, w = image.shape[0], image.shape[1]\n"
        "    return np.reshape(image, (h * w, 1))\n"
    )
    assert _first(source, "image2vector", "01_activations") == (3, "h * w")


def test_what_is_made_to_be_handed_back_is_told_where_it_is_made():
    """Is the line told first that makes a result which lacks a factor, and not the return?"""
    source = COST.replace("return -np.sum(logs) / m", "cost = -np.sum(logs)\n    return cost")
    assert _first(source, "compute_cost")[0] == 4


def test_what_stays_the_same_in_each_layer_is_not_called_right():
    """Is the bias told that is layer 1's in every layer, though it is a bias by its name?"""
    source = (
        "def L_model_forward(X, parameters):\n    caches = []\n    A = X\n"
        "    L = len(parameters) // 2\n    for l in range(1, L + 1):\n"
        '        W, b = parameters["W" + str(l)], parameters["b1"]\n'
        '        A, cache = linear_activation_forward(A, W, b, "relu" if l < L else "sigmoid")\n'
        "        caches.append(cache)\n    return A, caches\n"
    )
    (place, *_) = places_among_steps(source, "L_model_forward", "04_deep_network")
    assert (place.line, place.text) == (6, 'parameters["b1"]')


def test_what_is_packed_too_early_is_told():
    """Is the line told that packs the parameters before they are trained?"""
    source = (
        "def optimize(w, b, X, Y, num_iterations=100, learning_rate=0.009, print_cost=False):\n"
        '    costs = []\n    params = {"w": w, "b": b}\n    for i in range(num_iterations):\n'
        '        grads, cost = propagate(w, b, X, Y)\n        w = w - learning_rate * grads["dw"]\n'
        '        b = b - learning_rate * grads["db"]\n        if i % 100 == 0:\n'
        "            costs.append(cost)\n    return params, grads, costs\n"
    )
    found = places_among_steps(source, "optimize", "02_logistic_regression")
    assert [one.line for one in found] == [3]


START = "def initialize_with_zeros(dim):\n    b, w = 0.0, np.zeros((dim, 1))\n    return b, w\n"


def test_right_names_in_another_order_are_told_where_they_are_handed_back():
    """Is the return told where each name holds its own, and where it does not the line above?"""
    assert _first(START, "initialize_with_zeros", "02_logistic_regression") == (3, "b, w")
    swapped = START.replace("b, w = ", "w, b = ").replace("return b, w", "return w, b")
    assert _first(swapped, "initialize_with_zeros", "02_logistic_regression") != (3, "w, b")


def test_a_name_that_nobody_has_given_is_told_beside_what_is_not_used():
    """Is the misspelt name told, and not only the right value that is kept under another one?"""
    source = "def relu_backward(dA, cache):\n    dZ = dA * (cache > 0)\n    return dz\n"
    found = places_in(source, "relu_backward", "04_deep_network")
    assert (3, "dz") in [(one.line, one.text) for one in found]


def test_a_loop_around_a_step_is_told_by_what_it_goes_through():
    """Is the inner loop told that takes each step as often as there are layers?"""
    source = (
        "def L_layer_model(X, Y, layer_dims, learning_rate=0.1, num_iterations=30, print_cost=False):\n"
        "    parameters, L, costs = initialize_parameters_deep(layer_dims), len(layer_dims) - 1, []\n"
        "    for i in range(num_iterations):\n        AL, caches = L_model_forward(X, parameters)\n"
        "        costs += [compute_cost(AL, Y)] if i % 100 == 0 else []\n"
        "        grads = L_model_backward(AL, Y, caches)\n        for l in range(L):\n"
        "            parameters = update_parameters(parameters, grads, learning_rate)\n"
        "    return parameters, costs\n"
    )
    (place, *_) = places_among_steps(source, "L_layer_model", "05_cat_classifier")
    assert (place.line, place.text) == (7, "range(L)")
