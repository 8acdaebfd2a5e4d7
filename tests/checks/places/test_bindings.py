"""Tests of autograder.checks.places.bindings: where names have their values from."""

from tests.checks.places.wrong import BACKWARD, number_in, search_in, text_of

TWICE = BACKWARD.replace("    dW1 =", "    m = X.shape[0]\n    dW1 =")


def _texts(search, numbers):
    return [text_of(search, n) for n in numbers]


def test_a_name_has_its_value_from_the_last_that_it_was_given():
    """Is the expression found that a name stands for where it is used, and the names for it?"""
    search = search_in(TWICE, "backward_propagation")
    first, last = number_in(search, "X.shape[1]"), number_in(search, "X.shape[0]")
    assert len(search.uses(first)) == len(search.uses(last)) == 2
    for made in (first, last):
        assert {number for n in search.uses(made) for number in search.definitions(n)} == {made}


def test_what_is_taken_apart_has_its_value_from_the_whole():
    """Is the pair found that a name is a part of, and its own value, where one is written for each?"""
    search = search_in(
        "def layer_sizes(X, Y):\n    n_x, m = X.shape\n    return n_x, m\n", "layer_sizes"
    )
    pair = number_in(search, "X.shape")
    assert set(_texts(search, search.uses(pair))) == {"n_x", "m"}
    search = search_in(BACKWARD, "backward_propagation")
    assert set(_texts(search, search.uses(number_in(search, "cache['A1']")))) == {"A1"}
    assert search.uses(number_in(search, "(cache['A1'], cache['A2'])")) == []


def test_an_argument_is_made_nowhere():
    """Has an argument no definition?"""
    search = search_in(BACKWARD, "backward_propagation")
    assert search.definitions(number_in(search, "X")) == []


def test_a_name_says_what_its_value_should_be():
    """Is it told whether right answers have a value under its name, and nothing of other names?"""
    search = search_in(BACKWARD.replace("dZ2 = A2 - Y", "dZ2 = Y - A2"), "backward_propagation")
    assert search.is_called_right(number_in(search, "Y - A2")) is False
    assert search.is_called_right(number_in(search, "parameters['W2']")) is True
    other = search_in(BACKWARD.replace("W2", "V9").replace("dV9", "dW2"), "backward_propagation")
    assert other.is_called_right(number_in(other, "parameters['V9']")) is None


def test_one_number_is_common_by_chance_only():
    """Is a value common that most right answers have, but not what is the same in each case?"""
    search = search_in(BACKWARD, "backward_propagation")
    assert search.is_common(number_in(search, "A2 - Y"))
    assert not search.is_common(number_in(search, "1"))
    spoilt = search_in(BACKWARD.replace("A2 - Y", "A2 + 2 * Y"), "backward_propagation")
    assert not spoilt.is_common(number_in(spoilt, "A2 + 2 * Y"))


KEPT = """\
def update_parameters(parameters, grads, learning_rate=1.2):
    for l in (1, 2):
        W = parameters["W" + str(l)]
        W = W - learning_rate * grads["dW" + str(l)]
        b = parameters["b" + str(l)]
        last = b
        parameters["b" + str(l)] = last - learning_rate * grads["db" + str(l)]
    return parameters
"""


def test_what_is_kept_and_never_used_is_found():
    """Is a value found whose name is kept anew each turn, and none that a later turn uses?"""
    search = search_in(KEPT, "update_parameters")
    assert _texts(search, search.unused()) == ["W - learning_rate * grads['dW' + str(l)]"]
    carried = KEPT.replace("    for l", "    W = 0\n    for l").replace(
        'W = parameters["W" + str(l)]', "W"
    )
    assert search_in(carried, "update_parameters").unused() == []
