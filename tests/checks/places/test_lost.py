"""Tests of autograder.checks.places.lost: names that lost their values, or were never given them."""

import pytest

from tests.checks.places.wrong import places_among_steps, places_in

DEEP = "04_deep_network"
RELU = "def relu(Z):\n    Z = np.maximum(0, Z)\n    cache = Z\n    return Z, cache\n"
LINEAR = (
    "def linear_forward(A, W, b):\n    A = W @ A + b\n    cache = (A, W, b)\n    return A, cache\n"
)
STEP = """\
def linear_activation_backward(dA, cache, activation):
    {names} = cache
    if activation == "relu":
        dZ = relu_backward(dA, {first})
    else:
        dZ = sigmoid_backward(dA, {first})
    return linear_backward(dZ, {second})
"""
OVER = """\
def predict(parameters, X):
    A2, cache = forward_propagation(X, parameters)
    for a in A2[0]:
        p = 0
        if a > 0.5:
            p = 1
    return p
"""
ONE_LAYER = """\
def predict(parameters, X):
    Z = np.dot(parameters["W1"], X) + parameters["b1"]
    A = 1 / (1 + np.exp(-Z))
    return A > 0.5
"""


def _lines(found):
    return [one.line for one in found]


@pytest.mark.parametrize(("source", "name"), [(RELU, "relu"), (LINEAR, "linear_forward")])
def test_the_line_that_overwrites_an_argument_is_told(source, name):
    """Is it told where an argument is overwritten, and not where what came in is asked for?"""
    assert _lines(places_in(source, name, DEEP)) == [2]


def test_an_argument_that_has_another_name_is_not_lost():
    """Is the use told, where what came in is still there under another name?"""
    kept = LINEAR.replace("    A = W", "    A_prev = A\n    A = W")
    assert _lines(places_in(kept, "linear_forward", DEEP)) == [4]


def test_what_is_taken_apart_the_wrong_way_round_is_told():
    """Is the line told that takes a shape apart, and not the name that goes back?"""
    source = "def layer_sizes(X, Y):\n    n_x, m = X.shape\n    m, n_y = Y.shape\n    return n_x, 4, n_y\n"
    assert [(one.line, one.text) for one in places_in(source, "layer_sizes")] == [(3, "Y.shape")]


def test_what_is_changed_further_down_was_taken_apart_rightly():
    """Is the line told that changes too few entries, and not the pair that it got the array from?"""
    source = (
        "def predict(X, y, parameters):\n    p, _ = L_model_forward(X, parameters)\n"
        "    p[p > 0.5] = 1\n    if y is not None:\n        print(np.mean(p == y))\n    return p\n"
    )
    assert _lines(places_among_steps(source, "predict", "05_cat_classifier")) == [3]


@pytest.mark.parametrize(
    ("names", "first", "second", "lines"),
    [
        ("linear, act", "linear", "act", [4]),
        ("linear_cache, activation_cache", "linear_cache", "activation_cache", [4]),
        ("act, lin", "act", "lin", [2]),
        ("activation_cache, linear_cache", "activation_cache", "linear_cache", [2]),
    ],
)
def test_a_half_that_is_named_rightly_is_told_where_it_is_given(names, first, second, lines):
    """Is the call told that is given the wrong half, and the pair where its halves are misnamed?"""
    source = STEP.format(names=names, first=first, second=second)
    found = places_among_steps(source, "linear_activation_backward", DEEP)
    assert _lines(found) == lines


def test_what_each_turn_puts_in_the_place_of_the_last_is_told():
    """Are the lines told that give a number where each turn has its own, and not the return?"""
    found = places_among_steps(OVER, "predict", "03_planar_network")
    assert [one.text for one in found] == ["p = 0", "p = 1"]
    begun = OVER.replace("    for a", "    p = np.zeros((1, X.shape[1]))\n    for a").replace(
        "p = 0\n", "pass\n"
    )
    found = places_among_steps(begun, "predict", "03_planar_network")
    assert [one.text for one in found] == ["p = 1"]
    read = OVER.replace("p = 0\n", "p = 0\n        print(p)\n")
    assert _lines(places_among_steps(read, "predict", "03_planar_network")) == [8]


def test_a_wrong_shape_is_told_with_where_it_came_in():
    """Is the line told, too, that first had the wrong shape of the result?"""
    found = places_among_steps(ONE_LAYER, "predict", "03_planar_network")
    assert set(_lines(found)) == {2, 3}


def test_what_is_taken_apart_in_another_order_is_told():
    """Is the line told whose names have each other's sizes, and not the call that is given them?"""
    source = (
        "def nn_model(X, Y, n_h, num_iterations=10000, print_cost=False):\n"
        "    n_y, _, n_x = layer_sizes(X, Y)\n"
        "    parameters = initialize_parameters(n_x, n_h, n_y)\n"
        "    for i in range(num_iterations):\n"
        "        A2, cache = forward_propagation(X, parameters)\n"
        "        grads = backward_propagation(parameters, cache, X, Y)\n"
        "        parameters = update_parameters(parameters, grads)\n"
        "    return parameters\n"
    )
    found = places_among_steps(source, "nn_model", "03_planar_network")
    assert _lines(found) == [2]


def test_a_pair_that_its_names_fit_was_not_taken_apart_wrongly():
    """Is the wrong slope told, and not what was taken apart before it, though later turns differ?"""
    source = (
        "def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, "
        "print_cost=False):\n    parameters = initialize_parameters(*layer_dims)\n"
        "    costs = []\n    for i in range(num_iterations):\n"
        '        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")\n'
        '        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")\n'
        "        cost = compute_cost(A2, Y)\n        dA2 = A2 - Y\n"
        '        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")\n'
        '        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")\n'
        '        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}\n'
        "        parameters = update_parameters(parameters, grads, learning_rate)\n"
        "        if i % 100 == 0:\n            costs.append(cost)\n    return parameters, costs\n"
    )
    found = places_among_steps(source, "two_layer_model", "05_cat_classifier")
    assert _lines(found)[0] == 8


LISTED = """\
def predict(w, b, X):
    A = sigmoid(np.dot(w.T, X) + b)
    answers = []
    for a in A[0]:
        answers.append(1 if a > 0.5 else 0)
    return np.array(answers)
"""


def test_right_numbers_in_another_form_are_told_where_they_are_used():
    """Is the line told that makes an array of a plain list, and not what the loop goes through?"""
    found = places_among_steps(LISTED, "predict", "02_logistic_regression")
    assert 6 in _lines(found)
    assert 4 not in _lines(found)


LAST_CACHE = """\
def L_model_forward(X, parameters):
    caches, A, L = [], X, len(parameters) // 2
    for l in range(1, L + 1):
        word = "relu" if l < L else "sigmoid"
        A, cache = linear_activation_forward(A, parameters[f"W{l}"], parameters[f"b{l}"], word)
        caches.append(cache)
    return A, cache
"""


def test_a_part_of_what_is_taken_apart_is_told_where_it_is_handed_back():
    """Is the name told that goes back in another's place, and not the call that rightly made it?"""
    (place,) = places_among_steps(LAST_CACHE, "L_model_forward", DEEP)
    assert (place.line, place.text) == (7, "cache")


def test_names_that_all_got_another_part_are_told_where_they_got_it():
    """Is the line told that takes three results apart in another order, and not the return?"""
    source = STEP.format(names="linear_cache, Z", first="Z", second="linear_cache")
    source = source.replace("return linear", "db, dA_prev, dW = linear")
    found = places_among_steps(
        source + "    return dA_prev, dW, db\n", "linear_activation_backward", DEEP
    )
    assert 7 in _lines(found)
    assert 8 not in _lines(found)
