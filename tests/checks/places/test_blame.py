"""Tests of autograder.checks.places.blame: the most natural of several expressions."""

from autograder.checks.places.place import FROM_HERE
from tests.checks.places.wrong import BACKWARD, places_in


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
