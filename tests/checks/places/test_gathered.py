"""Tests of autograder.checks.places.gathered: dictionaries of parts that were wrong before."""

from tests.checks.places.wrong import BACKWARD, places_among_steps, places_in

UPDATE = """\
def update_parameters(parameters, grads, learning_rate=1.2):
    W1 = parameters["W1"] + learning_rate * grads["dW1"]
    b1 = parameters["b1"] + learning_rate * grads["db1"]
    W2 = parameters["W2"] + learning_rate * grads["dW2"]
    b2 = parameters["b2"] + learning_rate * grads["db2"]
    parameters = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    return parameters
"""


def test_the_lines_are_told_that_made_the_entries():
    """Are they told where each entry was wrong before a dictionary gathers them?"""
    summed = (
        BACKWARD.replace(" / m", "").replace("    return {", "    grads = {") + "    return grads\n"
    )
    found = places_in(summed, "backward_propagation")
    assert [one.line for one in found] == [6, 7, 9]


def test_a_dictionary_is_never_told_before_the_line_that_is_at_fault():
    """Is it left out where another place is told, also under the name of an argument?"""
    found = places_in(UPDATE, "update_parameters")
    assert found
    assert {one.line for one in found} <= {2, 3, 4, 5}


def test_a_dictionary_that_puts_a_part_under_another_key_is_told_as_ever():
    """Is a wrong entry told where it was right before it was put in?"""
    (place, *_) = places_in(BACKWARD.replace('"db2": db2', '"db2": db1'), "backward_propagation")
    assert (place.line, place.text) == (11, "db1")


TWO_LAYERS = """\
def two_layer_model(X, Y, layers_dims, learning_rate=0.0075, num_iterations=3000, print_cost=False):
    p = initialize_parameters(*layers_dims)
    costs = []
    for i in range(num_iterations):
        A1, cache1 = linear_activation_forward(X, p["W1"], p["b1"], "relu")
        A2, cache2 = linear_activation_forward(A1, p["W2"], p["b2"], "sigmoid")
        cost = compute_cost(A2, Y)
        dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
        dA1, dW2, db2 = linear_activation_backward(dA2, cache2, "sigmoid")
        _, dW1, db1 = linear_activation_backward(dA1, cache1, "relu")
        grads = {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
        p = update_parameters(p, grads, learning_rate)
        if i % 100 == 0:
            costs.append(cost)
    return p, costs
"""


def _in_two_layers(source):
    return places_among_steps(source, "two_layer_model", "05_cat_classifier")


def test_the_dictionary_is_told_that_lacks_the_key_that_is_asked_for():
    """Is it told, and not what was rightly put into it?"""
    places = _in_two_layers(TWO_LAYERS.replace('{"dW1": dW1, "db1": db1', '{"w1": dW1, "db1": db1'))
    assert [(one.line, one.text[:6]) for one in places] == [(11, '{"w1":')]


def test_a_dictionary_of_what_is_called_so_is_no_second_place():
    """Is the wrong call told alone, and not the dictionary that gathers what comes of it?"""
    places = _in_two_layers(TWO_LAYERS.replace("backward(dA1, cache1", "backward(dA2, cache1"))
    assert {one.line for one in places} == {10}
