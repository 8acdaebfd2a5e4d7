"""Tests of autograder.checks.places.guesses: what a right value in its place does not prove."""

import pytest

from autograder.checks.places.place import STEP
from tests.checks.places.wrong import places_among_steps

COLUMN = """\
def predict(w, b, X):
    m = X.shape[1]
    A = sigmoid(np.dot({}, w) + b)
    answers = np.zeros((m, 1))
    for i in range(m):
        answers[i, 0] = A[i, 0] > 0.5
    return answers
"""
LISTED = """\
def sigmoid(z):
    found = [1 / (1 + np.exp(-one)) for one in np.array(z).{}]
    return np.array(found)
"""
FLAT = """\
def sigmoid(z):
    found = []
    for one in np.array(z).{}:
        found.append(1 / (1 + np.exp(-one)))
    return np.array(found)
"""


@pytest.mark.parametrize("turned", ["X.T", "X.transpose()", "np.transpose(X)"])
def test_what_is_only_turned_is_not_told_where_other_numbers_would_mend(turned):
    """Is a transposed argument left alone where all that follows goes its own way?"""
    assert not places_among_steps(COLUMN.format(turned), "predict", "02_logistic_regression")


@pytest.mark.parametrize("flat", ["flatten()", "ravel()"])
@pytest.mark.parametrize("source", [FLAT, LISTED])
def test_what_a_loop_goes_through_is_not_called_wrong(source, flat):
    """Is nothing said of what a loop goes through, where a whole result in its place would mend?"""
    found = places_among_steps(source.format(flat), "sigmoid", "01_activations")
    assert not [place for place in found if place.kind]


def test_a_picture_that_is_turned_first_is_told():
    """Is it told where the right numbers are turned, and nothing else is done?"""
    source = "def image2vector(image):\n    turned = image.T\n    return turned.reshape(-1, 1)\n"
    (place, *_) = places_among_steps(source, "image2vector", "01_activations")
    assert (place.line, place.text) == (2, "image.T")


def test_a_right_step_that_only_copies_is_told_as_that():
    """Is a copy told as right on the way, where nothing is done with it before it is handed back?"""
    source = "def relu(z):\n    r = np.array(z, dtype=float, copy=True)\n    return r\n"
    found = places_among_steps(source, "relu", "01_activations")
    assert (found[0].line, found[0].kind) == (2, STEP)


UNPACKED = """\
def two_layer_model(X, Y, layer_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    n_x, n_h, n_y = layer_dims
    parameters, costs = initialize_parameters(n_x, n_h, n_y), []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, parameters["W1"], parameters["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, parameters["W2"], parameters["b2"], "sigmoid")
        dA2 = -(Y / A2 - (1 - Y) / (1 - A2))
        dW2, db2, dA1 = linear_activation_backward(dA2, cache2, "sigmoid")
        dA0, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {}
        grads["dW1"] = dW1
        grads["db1"] = db1
        grads["dW2"] = dW2
        grads["db2"] = db2
        parameters = update_parameters(parameters, grads, learning_rate)
        if i % 100 == 0:
            costs.append(compute_cost(A2, Y))
    return parameters, costs
"""


def test_of_a_dictionary_that_is_filled_it_is_told_where_the_wrong_entries_were_made():
    """Is the line told at which several results got each other's names, and not the dictionary?"""
    (place, *_) = places_among_steps(UNPACKED, "two_layer_model", "05_cat_classifier")
    assert place.text.startswith("linear_activation_backward(")
