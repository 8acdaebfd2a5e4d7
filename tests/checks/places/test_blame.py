"""Tests of autograder.checks.places.blame: the most natural of several expressions."""

import pytest

from autograder.checks.places.place import FROM_HERE
from tests.checks.places.wrong import BACKWARD, DEEP_BACKWARD, places_among_steps, places_in


def test_a_wrong_name_is_told_from_a_wrong_value():
    """Is a name blamed where another has the right value, and else what made its value?"""
    spoilt = BACKWARD.replace("dZ2 @ A1.T", "dZ2 @ A2.T")
    assert places_in(spoilt, "backward_propagation")[0].text == "A2"
    spoilt = BACKWARD.replace("A2 - Y", "A2 - Y").replace(
        "    dZ2 = A2 - Y", "    d = Y - A2\n    dZ2 = d"
    )
    (place, *_) = places_in(spoilt, "backward_propagation")
    assert (place.line, place.text) == (5, "Y - A2")


def test_a_wrong_thing_in_a_dictionary_is_found():
    """Is what was put into a dictionary named, and not the dictionary?"""
    spoilt = BACKWARD.replace('"db2": db2', '"db2": db1')
    assert places_in(spoilt, "backward_propagation")[0].text == "db1"


def test_an_argument_is_blamed_where_it_is_wrong():
    """Is an argument that is handed back told in that line, not where it is rightly used before?"""
    source = "def relu(Z):\n    kept = 1 * Z\n    return Z, kept\n"
    (place, *_) = places_in(source, "relu", "04_deep_network")
    assert (place.line, place.text, place.kind) == (3, "Z", FROM_HERE)


def test_a_name_is_not_blamed_for_what_it_held_before():
    """Is the line told that overwrote a name, and not the name where it is handed back?"""
    source = "def sigmoid(Z):\n    Z = -Z\n    A = 1 / (1 + np.exp(Z))\n    return A, Z\n"
    (place, *_) = places_in(source, "sigmoid", "04_deep_network")
    assert (place.line, place.text) == (2, "-Z")
    mixed = source.replace("Z = -Z", "N = -Z").replace("exp(Z)", "exp(N)").replace("A, Z", "A, A")
    (place, *_) = places_in(mixed, "sigmoid", "04_deep_network")
    assert (place.line, place.text, place.kind) == (4, "A", FROM_HERE)


BACK = """\
def L_model_backward(AL, Y, caches):
    grads, L = {}, len(caches)
    dA = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    for l in reversed(range(L)):
        current = caches[l]
        kind = "sigmoid" if l == L - 1 else "relu"
        dA, dW, db = linear_activation_backward(dA, current, kind)
        grads["dA" + str(l)] = dA
        grads["dW" + str(l + 1)] = dW
        grads["db" + str(l + 1)] = db
    return grads
"""


@pytest.mark.parametrize("entry", ["caches[l - 1]", "caches[L - 1 - l]", "caches[-1]"])
def test_the_entry_that_was_taken_is_told_and_not_the_call_that_it_goes_into(entry):
    """Is the line told that gives a name another entry than is asked for, where a step then stops?"""
    source = BACK.replace("caches[l]", entry)
    (place, *_) = places_among_steps(source, "L_model_backward", "04_deep_network")
    assert place.line == 5


def test_another_layers_weights_are_told_where_they_were_taken():
    """Is that line told, and not the product that stops with them?"""
    spoilt = BACKWARD.replace('W2 = parameters["W2"]', 'W = parameters["W1"]').replace(
        "W2.T", "W.T"
    )
    (place, *_) = places_in(spoilt, "backward_propagation")
    assert (place.line, place.text) == (3, 'parameters["W1"]')


def test_names_that_were_exchanged_are_told_before_what_stops_because_of_them():
    """Are the lines told that gave two names each what the other says?"""
    source = (
        "def forward_propagation(X, parameters):\n"
        '    W2, b1 = parameters["W2"], parameters["b1"]\n    W1 = parameters["W2"]\n'
        '    W2 = parameters["W1"]\n    b2 = parameters["b2"]\n    Z1 = np.dot(W1, X) + b1\n'
        "    A1 = np.tanh(Z1)\n    Z2 = np.dot(W2, A1) + b2\n    A2 = 1 / (1 + np.exp(-Z2))\n"
        '    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}\n'
    )
    (place, *_) = places_in(source, "forward_propagation")
    assert (place.line, place.text, place.kind) == (3, 'parameters["W2"]', "")


def test_a_number_is_told_with_what_it_stands_in_and_its_sign():
    """Is the factor told that is too much, and not its -1 alone?"""
    source = DEEP_BACKWARD.replace("-(np.divide", "-1 / AL.shape[1] * (np.divide")
    (place, *_) = places_among_steps(source, "L_model_backward", "04_deep_network")
    assert (place.line, place.text) == (4, "-1 / AL.shape[1]")
