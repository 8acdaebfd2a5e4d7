"""Tests of autograder.checks.sizes."""

import numpy as np
import pytest

from autograder.checks.forms import (
    dict_of,
    flag,
    form,
    layers_of,
    list_of,
    scalar,
    size,
    sizes,
    tuple_of,
    word,
)
from autograder.checks.sizes import Sized, sizes_in
from autograder.checks.values import Refused
from tests.checks.small import Z


def found(spelled, value):
    return list(sizes_in(form(spelled, "x"), value, "x"))


@pytest.mark.parametrize(
    ("spelled", "value", "read"),
    [
        ("n m", Z, [("x", "n m", (2, 3))]),
        ("*", 2.0, [("x", "*", ())]),
        (scalar(), 0.5, []),
        (flag(), True, []),
        (word("relu"), "relu", []),
        (size(), 4, [("x", "x", (4,))]),
        (sizes(), [4, 3, 1], [("x", "n_0", (4,)), ("x", "n_1", (3,)), ("x", "n_2", (1,))]),
        (sizes(), np.array([4, 3]), [("x", "n_0", (4,)), ("x", "n_1", (3,))]),
        (tuple_of(A="n m", b=scalar()), (Z, 1.0), [("A of x", "n m", (2, 3))]),
        (dict_of(dw="n 1"), {"dw": Z, "m": 3}, [("dw of x", "n 1", (2, 3))]),
        (
            tuple_of(inner=tuple_of(A="n m")),
            ((Z,),),
            [("A of x", "n m", (2, 3))],
        ),
    ],
)
def test_every_size_has_its_word(spelled, value, read):
    """Is each shape and each size found in a value, with its word and what it is called?"""
    assert [(one.where, one.word, one.sizes) for one in found(spelled, value)] == read


@pytest.mark.parametrize(
    ("spelled", "value", "layers"),
    [
        (layers_of(W="n n_prev", b="n 1"), {"W1": Z, "b1": Z, "W2": Z, "m": 1}, [1, 1, 2]),
        (layers_of(dA="n_prev m", dW="n m", shifted=("dA",)), {"dA0": Z, "dW1": Z}, [1, 1]),
        (list_of(tuple_of(A="n m")), [(Z,), (Z,)], [1, 2]),
        (list_of("n m"), [Z, Z], [1, 2]),
        ("n m", Z, [0]),
    ],
)
def test_sizes_know_their_layer(spelled, value, layers):
    """Is the layer that of the key, or the place in a list?"""
    assert [one.layer for one in found(spelled, value)] == layers


def test_the_letters_of_a_layer_have_its_number():
    """Are n and n_prev those of the layer, and other letters as they are?"""
    assert Sized("W2", "n n_prev", (2, 3), 2).axes == ("n_2", "n_1")
    assert Sized("Z2", "n m", (2, 3), 2).axes == ("n_2", "m")
    assert Sized("W", "n n_prev", (2, 3)).axes == ("n", "n_prev")
    assert Sized("W1", "n n_prev", (2, 3), 1).axes == ("n_1", "n_0")


@pytest.mark.parametrize(
    ("letter", "layer", "own"), [("n", 1, True), ("m", 1, False), ("n", 0, False)]
)
def test_a_letter_may_be_that_of_a_layer(letter, layer, own):
    """Are n and n_prev the layer's where there is a layer, and no others?"""
    assert Sized("W", "n m", (2, 3), layer).is_of_layer(letter) is own


def test_sizes_are_told_as_what_they_are():
    """Is a shape told as a shape, and a number as a number?"""
    assert str(Sized("W", "n m", (2, 3))) == 'W is "n m", but its shape is (2, 3)'
    assert str(Sized("n_h", "n_h", (4,), by_itself=True)) == 'n_h is "n_h", but it is 4'


@pytest.mark.parametrize(
    ("spelled", "value", "words"),
    [
        ("n m", [1.0], "x is a list of 1 things, but its form is array. Change its form."),
        (scalar(), Z, "x is an array of shape (2, 3), but its form is scalar. Change its form."),
        (scalar(), "1", "x is a text, but its form is scalar. Change its form."),
        (size(), "4", "x is a text, but its form is size. Change its form."),
        (size(), True, "x is a single number, but its form is size. Change its form."),
        (size(), np.nan, "x is a single number, but its form is size. Change its form."),
        (sizes(), Z, "x is an array of shape (2, 3), but its form is sizes. Change its form."),
        (sizes(), ["4"], "x is a list of 1 things, but its form is sizes. Change its form."),
        (tuple_of(A="n m"), (Z, Z), "x is a tuple of 2 things, but its form is group."),
        (tuple_of(A="n m"), Refused("a set"), "x is a set, but its form is group."),
        (word("relu", "tanh"), "sigmoid", "x is 'sigmoid', which is none of its words."),
        (list_of(tuple_of(A="n m")), [Z], "[0] of x[0] is an array of shape (2, 3), but its form"),
    ],
)
def test_what_is_built_otherwise_than_its_form_is_told(spelled, value, words):
    """Does a value that its form does not fit say so, and what to change?"""
    (said,) = found(spelled, value)
    assert said.startswith(words)
