"""Tests of autograder.checks.places.gathered: dictionaries of parts that were wrong before."""

from tests.checks.places.wrong import BACKWARD, places_in

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
