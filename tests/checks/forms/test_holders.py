"""Tests of autograder.checks.forms.holders: tuples, dictionaries, layers, lists."""

import numpy as np
import pytest

from autograder.checks.forms import (
    dict_of,
    layers_of,
    list_of,
    numbers,
    optional,
    scalar,
    tuple_of,
)
from autograder.checks.forms.holders import stem
from autograder.checks.numbers import Tolerance
from autograder.checks.values import as_data
from tests.checks.small import Z

USUAL = Tolerance()


def differences(right, given, form):
    return form.compare(as_data(right), as_data(given), USUAL)


CACHE = tuple_of("the result", Z="n m", cache=tuple_of(A="*", W="*"))


def test_tuples_are_compared_part_by_part():
    """Does a wrong part of a tuple leave the others right?"""
    (found,) = differences((Z, (Z, Z)), (Z, (Z, -Z)), CACHE)
    assert found.part == "W"
    assert np.array_equal(found.pair[1], -Z)


@pytest.mark.parametrize(
    ("given", "kind", "words"),
    [
        (Z, "type", "the result should be 2 things: Z and cache; it is an array of shape (2, 3)."),
        ((Z,), "shape", "the result should be 2 things: Z and cache; there are 1."),
        ({"Z": Z}, "type", "the result should be 2 things: Z and cache; it is a dictionary."),
        ((Z, Z), "type", "cache should be 2 things: A and W; it is an array of shape (2, 3)."),
    ],
)
def test_a_tuple_of_another_form_names_its_parts(given, kind, words):
    """Is every part of a missing tuple told as wrong?"""
    found = differences((Z, (Z, Z)), given, CACHE)
    assert [difference.part for difference in found][-2:] == ["A", "W"]
    assert {(difference.kind, difference.message) for difference in found} == {(kind, words)}


def test_names_are_listed_as_in_a_sentence():
    """Are three things joined by commas and "and", with a small letter where a sentence goes on?"""
    form = tuple_of("The result", **{"Z": "*", "the cache": "*", "The rest": "*"})
    (found, *_) = differences((Z, Z, Z), Z, form)
    assert found.message.startswith("The result should be 3 things: Z, the cache and the rest; it")


def test_an_optional_end_may_be_left_out():
    """Are (parameters, costs) and parameters alone both right?"""
    form = tuple_of("the result", W="*", costs=optional(numbers()))
    right = (Z, [1.0, 2.0])
    assert differences(right, Z, form) == []
    assert differences(right, (Z, np.array([1.0, 2.0])), form) == []
    assert [d.part for d in differences(right, -Z, form)] == ["W"]
    assert [d.part for d in differences(right, (Z, [1.0]), form)] == ["costs"]


GRADS = dict_of("grads", dw="*", db=scalar())


def test_dictionaries_name_the_missing_key():
    """Does a missing key say which, and which keys there are?"""
    (found,) = differences({"dw": Z, "db": 1.0}, {"dw": Z, "dB": 1.0}, GRADS)
    assert (found.part, found.kind) == ("db", "missing")
    assert found.message == 'grads has no "db"; it has "dw", "dB".'
    assert "it has nothing." in differences({"dw": Z, "db": 1.0}, {}, GRADS)[0].message


def test_of_many_and_long_keys_only_some_are_told():
    """Are no more than twelve keys named, each by its first forty characters?"""
    given = {f"{n:02}" + "x" * 50: Z for n in range(20)}
    found = differences({"dw": Z, "db": 1.0}, given, GRADS)[0].message
    assert "11" + "x" * 38 + '".' in found
    assert "12x" not in found
    besides = differences(RIGHT, {**RIGHT, **given}, PARAMETERS)[0].message
    assert '"05x' in besides
    assert '"06x' not in besides


def test_what_is_no_dictionary_is_told_with_the_keys():
    """Does something else say which keys a dictionary should have?"""
    found = differences({"dw": Z, "db": 1.0}, (Z, 1.0), GRADS)
    words = 'grads should be a dictionary with "dw", "db"; it is a tuple of 2 things.'
    assert [(d.part, d.message) for d in found] == [("dw", words), ("db", words)]


PARAMETERS = layers_of("parameters", W="*", b="*", exact=True)
RIGHT = {"W1": Z, "b1": Z, "W2": Z, "b2": Z}


def test_layers_count_by_name_not_by_number():
    """Is a wrong W2 told as W2 and counted as W, with its own pair?"""
    (found,) = differences(RIGHT, {**RIGHT, "W2": -Z}, PARAMETERS)
    assert (found.part, found.message.split()[0]) == ("W", "W2")
    assert np.array_equal(found.pair[1], -Z)


def test_a_missing_layer_is_told():
    """Does a layer that is not there say which keys there are?"""
    (found,) = differences(RIGHT, {"W1": Z, "b1": Z, "b2": Z}, PARAMETERS)
    assert (found.part, found.kind) == ("W", "missing")
    assert found.message == 'parameters has no "W2"; it has "W1", "b1", "b2".'


def test_what_is_no_dictionary_over_the_layers_is_told():
    """Does something else say which keys there should be?"""
    found = differences(RIGHT, [Z], PARAMETERS)
    keys = '"W1", "b1", "W2", "b2"'
    assert found[0].message == (
        f"parameters should be a dictionary with {keys}; it is a list of 1 things."
    )
    assert [d.part for d in found] == ["W", "b"]


def test_a_dictionary_that_counts_the_layers_holds_nothing_else():
    """Does another key keep half where later steps count by the length, and cost nothing elsewhere?"""
    given = {**RIGHT, "m": 3, 7: Z}
    found = differences(RIGHT, given, PARAMETERS)
    assert [(d.part, d.kind, d.close) for d in found] == [
        ("W", "contract", True),
        ("b", "contract", True),
    ]
    assert found[0].message == 'parameters also holds "m", "7", which is no layer\'s.'
    assert differences(RIGHT, given, layers_of("parameters", W="*", b="*")) == []
    assert [d.kind for d in differences(RIGHT, {**given, "W1": -Z}, PARAMETERS)] == ["value"]


SHIFTED = layers_of("grads", dA="*", dW="*", shifted=("dA",))


def test_an_older_way_to_count_is_taken():
    """Are dA1 and dA2 right in the place of dA0 and dA1, and told as the learner counts them?"""
    right = {"dA0": Z, "dA1": 2 * Z, "dW1": Z, "dW2": Z}
    older = {"dA1": Z, "dA2": 2 * Z, "dW1": Z, "dW2": Z}
    assert differences(right, older, SHIFTED) == []
    (found,) = differences(right, {**older, "dA1": -Z}, SHIFTED)
    assert (found.part, found.message.split()[0]) == ("dA", "dA1")
    (found,) = differences(right, {**right, "dA1": Z}, SHIFTED)
    assert found.message.startswith("dA1")
    without = layers_of("grads", dA="*", dW="*")
    assert len(differences(right, older, without)) == 2


@pytest.mark.parametrize("given", [{"dA1": Z}, {"dA1": Z, "dA3": Z}, {}])
def test_an_older_way_is_told_only_where_its_last_number_is_there(given):
    """Does an answer that counts neither way hear what the text asks for?"""
    right = {"dA0": Z, "dA1": Z, "dW1": Z, "dW2": Z}
    found = differences(right, {**given, "dW1": Z, "dW2": Z}, SHIFTED)
    assert found[0].message.startswith('grads has no "dA0"')
    assert not any('"dA2"' in one.message.partition(";")[0] for one in found)


def test_lists_say_which_entry():
    """Does a wrong entry of a list say its place?"""
    form = list_of(tuple_of(A="*"), "caches")
    (found,) = differences([(Z,), (Z,)], [(Z,), (-Z,)], form)
    assert found.message.startswith("caches[1]: A has")
    assert differences([(Z,)], ((Z,),), form) == []


@pytest.mark.parametrize(
    ("given", "kind", "words"),
    [
        ([Z], "shape", "caches should have 2 entries; it has 1."),
        (Z, "type", "caches should be a list; it is an array of shape (2, 3)."),
    ],
)
def test_a_list_of_another_length_is_told(given, kind, words):
    """Are a list of another length and what is no list told apart?"""
    (found,) = differences([Z, Z], given, list_of("*", "caches"))
    assert (found.kind, found.message) == (kind, words)


@pytest.mark.parametrize(
    ("form", "right", "wrong", "given", "same"),
    [
        # built as asked for: numbers count, and what else is there does not
        (CACHE, (Z, (Z, Z)), (-Z, (Z, Z)), [-Z, [Z, Z]], True),
        (CACHE, (Z, (Z, Z)), (-Z, (Z, Z)), (Z, (Z, Z)), False),
        (GRADS, {"dw": Z, "db": 1.0}, {"dw": -Z, "db": 1.0}, {"dw": -Z, "db": 1.0, "x": 0}, True),
        # with more than is asked for: the same names, whatever they hold
        (PARAMETERS, RIGHT, {**RIGHT, "W0": Z}, {**RIGHT, "W0": -Z}, True),
        (PARAMETERS, RIGHT, {**RIGHT, "W0": Z}, {**RIGHT, "W0": Z, "b0": Z}, False),
        (PARAMETERS, RIGHT, {**RIGHT, "W0": Z}, {**RIGHT, "W0": Z, "b1": -Z}, False),
        (PARAMETERS, RIGHT, {**RIGHT, "W0": Z}, RIGHT, False),
        (PARAMETERS, RIGHT, {**RIGHT, "W0": Z}, Z, False),
        # built otherwise: in the same way
        (CACHE, (Z, (Z, Z)), (Z, Z), (Z, Z), True),
        (CACHE, (Z, (Z, Z)), (Z, Z), (Z, (Z, Z)), False),
        (GRADS, {"dw": Z, "db": 1.0}, {"dw": Z}, {"dw": Z}, True),
        (GRADS, {"dw": Z, "db": 1.0}, {"dw": Z}, {"dw": Z, "x": 1.0}, False),
        (GRADS, {"dw": Z, "db": 1.0}, {"dw": Z, "dB": 1.0}, {"dw": Z, "db": 1.0}, False),
        (GRADS, {"dw": Z, "db": 1.0}, (Z, 1.0), (Z, 1.0), True),
        (GRADS, {"dw": Z, "db": 1.0}, {"dw": Z, "db": 1.0, "x": Z}, {"dw": Z, "db": 1.0}, False),
        (GRADS, {"dw": Z, "db": 1.0}, Z, Z, True),
        (GRADS, {"dw": Z, "db": 1.0}, 1.0, 1.0, True),
        # of layers, what the mistake leaves out is left out
        (PARAMETERS, RIGHT, {"W1": Z, "b1": Z}, {"W1": Z, "b1": Z}, True),
        (PARAMETERS, RIGHT, {"W1": Z, "b1": Z}, {"W1": Z, "b1": Z, "W2": Z}, False),
        (SHIFTED, {"dA0": Z, "dW1": Z}, {"dW1": Z}, {"dW1": Z, "dA0": Z}, False),
        (SHIFTED, {"dA0": Z, "dW1": Z}, {"dW1": Z}, {"dW1": Z, "x": Z}, True),
        (PARAMETERS, RIGHT, {"W0": Z}, {"W0": Z}, True),
        (PARAMETERS, RIGHT, {}, Z, False),
        (PARAMETERS, RIGHT, Z, Z, True),
        (PARAMETERS, RIGHT, Z, RIGHT, False),
        (PARAMETERS, RIGHT, {"W1": Z, "x": Z}, {"W1": Z, "x": Z}, True),
        (PARAMETERS, RIGHT, {"W1": Z, "x": Z}, {"W1": Z}, False),
        (list_of("*", "c"), [Z, Z], [Z], [Z], True),
        (list_of("*", "c"), [Z, Z], [Z, -Z], (Z, -Z), True),
        (list_of("*", "c"), [Z, Z], [Z, "Z"], [Z, "Z"], False),
    ],
)
def test_an_answer_matches_a_mistake_in_its_form(form, right, wrong, given, same):
    """Is an answer that of a mistake if it has the same parts with the same numbers?"""
    assert form.matches(wrong, given, right, USUAL) is same


@pytest.mark.parametrize(
    ("form", "value", "keys"),
    [
        (CACHE, (Z, Z), [0, 1]),
        (CACHE, (Z,), None),
        (CACHE, Z, None),
        (GRADS, {"dw": Z, "db": 1.0, "x": 2}, ["dw", "db"]),
        (GRADS, {"dw": Z}, None),
        (GRADS, Z, None),
        (PARAMETERS, {"W1": Z, "b1": Z, "m": 1, 3: Z}, ["W1", "b1"]),
        (PARAMETERS, Z, None),
        (list_of("*", "c"), (Z, Z), [0, 1]),
        (list_of("*", "c"), Z, None),
    ],
)
def test_what_a_form_holds_is_found_in_a_value(form, value, keys):
    """Is what a form holds found by its key or place, and nothing in what is built otherwise?"""
    inside = form.opened(value)
    assert (None if inside is None else list(inside)) == keys


@pytest.mark.parametrize(
    ("key", "name", "layer"), [("dW12", "dW", 12), ("dA0", "dA", 1), ("dW", "dW", 0), (3, "", 3)]
)
def test_a_key_has_a_name_and_a_layer(key, name, layer):
    """Is a key taken apart into name and layer, also where its numbers run one lower?"""
    assert (stem(key), SHIFTED.layer(key)) == (name, layer)


def test_a_layer_has_its_keys():
    """Is the key of each item that of its layer?"""
    assert [SHIFTED.key(item, 2) for item in SHIFTED.items] == ["dA1", "dW2"]


def test_a_number_of_a_thousand_digits_is_no_trouble():
    """Is a key whose number Python would refuse to read still a key?"""
    assert SHIFTED.layer("dW" + "9" * 10_000) == 999_999
