"""Tests of autograder.checks.places.elsewhere: where a thing is made, chosen, or used wrongly."""

import pytest

from autograder.checks.places.place import UNREAD
from tests.checks.places.wrong import BACKWARD, places_among_steps, places_in

SLOPES = """\
def linear_backward(dZ, cache):
    A_prev, W, b = cache
    {0} = A_prev.shape[1]
    dW = {1}
    db = {2}
    return W.T @ dZ, dW, db
"""
SUMS = "dZ @ A_prev.T", "dZ.sum(1, keepdims=True)"
START = """\
def initialize_parameters(n_x, n_h, n_y):
    tiny = {}
    W1 = np.random.randn(n_h, n_x) * {}
    W2 = np.random.randn(n_y, n_h) * {}
    return {{"W1": W1, "b1": np.zeros((n_h, 1)), "W2": W2, "b2": np.zeros((n_y, 1))}}
"""
LAYERS = """\
def update_parameters(parameters, grads, learning_rate=1.2):
    layers = len(parameters) // 2
    new = {}
    for n in range(1, layers):
        for one in (f"W{{n}}", f"b{{n}}"):
            new[one] = parameters[one] - learning_rate * grads["d" + one]
    return new
"""
BACK = """\
def linear_activation_backward(dA, cache, activation):
    linear_cache, Z = cache
    {}
    dZ = {}(dA, Z)
    {} = linear_backward(dZ, linear_cache)
    return dA_prev, dW, db
"""
IN_ORDER = "dA_prev, dW, db"
TRIED = """\
def propagate(w, b, X, Y):
    def cost(w, b):
        A = sigmoid(w.T @ X + b)
        return -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    {}
    grads = slopes_by_trial({}, {{"w": w, "b": np.array([[b]])}})
    return {{"dw": grads["dw"], "db": grads["db"].item()}}, cost(w, b)
"""


def told(source, name, assignment):
    return [(one.line, one.text) for one in places_among_steps(source, name, assignment)]


@pytest.mark.parametrize(
    ("m", "dW", "db", "parts"),
    [
        ("m", "-1 / m * dZ @ A_prev.T", "-1 / m * dZ.sum(1, keepdims=True)", ["-1 / m"] * 2),
        ("m", "dZ @ A_prev.T / -m", "dZ.sum(1, keepdims=True) / -m", ["-m"] * 2),
        ("many", "dZ @ A_prev.T / -many", "dZ.sum(1, keepdims=True) / -many", ["-many"] * 2),
        ("m", *[f"{one} * m" for one in SUMS], [f"{one} * m" for one in SUMS]),
    ],
)
def test_what_is_done_alike_with_a_right_value_is_told_where_it_is_done(m, dW, db, parts):
    """Is what differs told, sign included, and not the m that is right?"""
    source = SLOPES.format(m, dW, db)
    found = told(source, "linear_backward", "04_deep_network")
    assert found == [(4, parts[0]), (5, parts[1])]


def test_the_first_of_many_lines_are_told():
    """Are the first three lines told, where the same is done on four?"""
    source = BACKWARD.replace(" / m", " / -m")
    found = told(source, "backward_propagation", "03_planar_network")
    assert found == [(6, "-m"), (7, "-m"), (9, "-m")]


def test_a_value_that_is_wrong_by_its_name_is_told_where_it_is_made():
    """Is the line told that makes m, where that is wrong on all lines?"""
    source = SLOPES.format("m", "dZ @ A_prev.T / m", "dZ.sum(1, keepdims=True) / m")
    found = told(source.replace("shape[1]", "shape[0]"), "linear_backward", "04_deep_network")
    assert found == [(3, "A_prev.shape[0]")]


def test_a_right_number_is_told_with_what_is_done_with_it():
    """Are the two powers told of a number that is small enough, and nothing of one that is not?"""
    squared = START.format("0.01", "tiny**2", "tiny**2")
    parts = [(3, "tiny**2"), (4, "tiny**2")]
    assert told(squared, "initialize_parameters", "03_planar_network")[1:] == parts
    large = START.format("0.1", "tiny", "tiny")
    assert told(large, "initialize_parameters", "03_planar_network") == [(2, "0.1")]


def test_a_number_of_layers_is_told_with_the_loop_that_it_is_for():
    """Is the loop that ends too early told beside the count that another loop would need?"""
    for new in ("dict(parameters)", "parameters.copy()"):
        found = told(LAYERS.format(new), "update_parameters", "03_planar_network")
        assert (4, "range(1, layers)") in found


def test_a_copy_of_what_came_in_is_not_at_fault():
    """Is nothing said of the entries that go into a copy, which is changed further down?"""
    source = LAYERS.format("{k: v for k, v in parameters.items()}")
    assert 3 not in [line for line, _ in told(source, "update_parameters", "03_planar_network")]


@pytest.mark.parametrize(
    ("chosen", "called"),
    [
        ("way = relu_backward if len(activation) else sigmoid_backward", "way"),
        ('ways = {"relu": sigmoid_backward, "sigmoid": relu_backward}', "ways[activation]"),
        ('ways = {"relu": relu_backward, "sigmoid": relu_backward}', "ways[activation]"),
    ],
)
def test_a_function_is_told_where_it_was_chosen(chosen, called):
    """Is the choice or the table told before the call, where another function would be right?"""
    source = BACK.format(chosen, called, IN_ORDER)
    found = told(source, "linear_activation_backward", "04_deep_network")
    assert found == [(3, chosen.partition(" = ")[2]), (4, f"{called}(dA, Z)")]


def test_a_function_that_gets_something_wrong_was_chosen_rightly():
    """Is nothing said of the choice where no other function would do?"""
    chosen = 'way = relu_backward if activation == "relu" else sigmoid_backward'
    source = BACK.format(chosen, "way", IN_ORDER).replace("(dA, Z)", "(Z, dA)")
    found = told(source, "linear_activation_backward", "04_deep_network")
    assert [line for line, _ in found] == [4]


def test_a_number_that_is_called_is_not_told_where_it_was_made():
    """Is nothing said of where a number is made that stands before a bracket?"""
    source = "def sigmoid_derivative(z):\n    a = 1 / (1 + np.exp(-z))\n    return a(1 - a)\n"
    found = told(source, "sigmoid_derivative", "01_activations")
    assert [line for line, _ in found] == [3]


@pytest.mark.parametrize("names", ["dW, db, dA_prev", "db, dA_prev, dW", "dA_prev, db, dW"])
def test_results_that_are_taken_apart_in_another_order_are_told_by_their_names(names):
    """Are the names told, and not that the call, which is right, would not give the result?"""
    way = 'relu_backward if activation == "relu" else sigmoid_backward'
    source = BACK.format(f"way = {way}", "way", names)
    (place, *_) = places_among_steps(source, "linear_activation_backward", "04_deep_network")
    assert (place.line, place.text, place.kind) == (5, names, "")


@pytest.mark.parametrize(
    ("definition", "given", "name"),
    [
        ("moved = 0", "lambda values: cost(w, b)", "values"),
        ("def moved(values):\n        return cost(w, b)", "moved", "values"),
    ],
)
def test_a_function_that_never_reads_what_comes_in_is_told_by_its_argument(definition, given, name):
    """Is the argument told that nothing depends on, and not the call that the function goes into?"""
    found = places_among_steps(
        TRIED.format(definition, given), "propagate", "02_logistic_regression"
    )
    assert [(one.text, one.kind) for one in found] == [(name, UNREAD)]


def test_an_argument_that_is_there_to_be_ignored_is_not_told():
    """Is nothing said of a `_` that nobody means to read?"""
    source = TRIED.format("moved = 0", "lambda _: cost(w, b)")
    found = places_among_steps(source, "propagate", "02_logistic_regression")
    assert UNREAD not in [one.kind for one in found]


def test_a_right_score_is_not_blamed_for_the_sign_that_is_taken_of_it():
    """Is the sign told that makes the labels, and not the difference that only mends as a label?"""
    for labels in ("np.sign(A2 - 0.5)", "np.sign(2 * A2 - 1)"):
        source = (
            "def predict(parameters, X):\n    A2, _ = forward_propagation(X, parameters)\n"
            f"    return {labels}\n"
        )
        (place, *_) = places_among_steps(source, "predict", "03_planar_network")
        assert (place.text, place.kind) == (labels, "")


def test_rows_in_the_place_of_examples_are_told_where_they_are_gone_through():
    """Is what a comprehension goes through told beside the name that it gives?"""
    source = (
        "def compute_cost(A2, Y):\n    both = zip(A2, Y)\n"
        "    parts = [-(y * np.log(a) + (1 - y) * np.log(1 - a)) for a, y in both]\n"
        "    return sum(parts) / len(parts)\n"
    )
    found = places_in(source, "compute_cost")
    assert (2, "zip(A2, Y)") in [(one.line, one.text) for one in found]
