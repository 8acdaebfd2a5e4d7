"""Tests of autograder.checks.inputs."""

import numpy as np
import pytest

from autograder.checks.forms import (
    Form,
    dict_of,
    flag,
    form,
    layers_of,
    list_of,
    numbers,
    scalar,
    size,
    sizes,
    tuple_of,
    word,
)
from autograder.checks.inputs import Inputs, labels


def drawn(returns="n m", words=None, **takes):
    inputs = Inputs(form(returns, "result"), words or {})
    return inputs.draw({name: form(one, name) for name, one in takes.items()})


def shapes(value):
    if isinstance(value, dict):
        return {key: shapes(one) for key, one in value.items()}
    if isinstance(value, tuple | list):
        return type(value)(shapes(one) for one in value)
    return np.shape(value)


def test_letters_have_sizes_that_differ():
    """Do shapes fit each other, so that no axis can be taken for another?"""
    args = drawn(A="n_prev m", W="n n_prev", b="n 1")
    assert shapes(args) == {"A": (4, 5), "W": (3, 4), "b": (3, 1)}


@pytest.mark.parametrize(
    ("spelled", "kind", "shape"),
    [
        ("*", np.ndarray, (3, 4)),
        ("2*n m", np.ndarray, (8, 5)),
        ("n_y m", np.ndarray, (1, 4)),
        (scalar(), float, ()),
        (size(), int, ()),
        (numbers(), list, [(), (), ()]),
        (flag(), bool, ()),
        (word("relu", "tanh"), str, ()),
        (tuple_of(A="n m", b=scalar()), tuple, ((4, 5), ())),
        (dict_of(A="n m", b=scalar()), dict, {"A": (4, 5), "b": ()}),
    ],
)
def test_every_form_of_argument_is_drawn(spelled, kind, shape):
    """Is there a value for each form that an argument may have?"""
    (value,) = drawn(words={"x": "relu"}, x=spelled).values()
    assert type(value) is kind
    assert shapes(value) == shape


def test_an_argument_may_be_like_an_earlier_one():
    """Has an argument the shape of another that is drawn before?"""
    assert shapes(drawn(a="*", y="like a")) == {"a": (3, 4), "y": (3, 4)}


LAYERS = layers_of(W="n n_prev", b="n 1")


@pytest.mark.parametrize(("returns", "last"), [("1 m", 1), ("n_y m", 1), ("k m", 3), (scalar(), 1)])
def test_a_network_fits_its_inputs_and_its_result(returns, last):
    """Does each layer fit the one below, the first the inputs, and the last what comes out?"""
    args = drawn(tuple_of(AL=returns), X="n_x m", parameters=LAYERS, layer_dims=sizes())
    assert args["X"].shape == (4, 5)
    assert shapes(args["parameters"]) == {
        **{"W1": (3, 4), "b1": (3, 1), "W2": (2, 3), "b2": (2, 1)},
        **{"W3": (last, 2), "b3": (last, 1)},
    }
    assert args["layer_dims"] == [4, 3, 2, last]


def test_lists_and_shifted_names_go_through_the_layers():
    """Has a list an item for each layer, and do names that count one lower start at 0?"""
    args = drawn(
        "1 m",
        caches=list_of(tuple_of(A_prev="n_prev m", W="n n_prev")),
        grads=layers_of(dA="n_prev m", dW="n n_prev", shifted=("dA",)),
    )
    assert shapes(args["caches"]) == [
        ((5, 4), (3, 5)),
        ((3, 4), (2, 3)),
        ((2, 4), (1, 2)),
    ]
    assert list(args["grads"]) == ["dA0", "dW1", "dA1", "dW2", "dA2", "dW3"]


def test_no_number_is_near_the_kink():
    """Are numbers far enough from 0 that a small step does not cross it, and not all of one sign?"""
    value = Inputs(form("*"), {}).numbers((30, 30))
    assert np.abs(value).min() >= 0.1
    assert -0.2 < np.sign(value).mean() < 0.2


def test_the_same_inputs_are_drawn_again():
    """Does a remark say the same thing each time?"""
    one, other = (drawn(X="n m")["X"] for _ in range(2))
    assert np.array_equal(one, other)


def test_labels_are_drawn_as_labels():
    """Are Y and y 0 and 1, and only one 1 in each column of several rows?"""
    args = drawn(Y="1 m", y="like Y")
    assert args["Y"].tolist() == args["y"].tolist() == [[0, 1, 0, 1]]
    assert labels((3,)).tolist() == [0, 1, 0]
    several = labels((3, 5))
    assert several.sum(axis=0).tolist() == [1] * 5
    assert several.any(axis=1).all()


def test_letters_take_the_sizes_of_what_is_there():
    """Do labels fit an array that has come out of a function?"""
    inputs = Inputs(form("*"), {})
    inputs.fit(form("1 k"), (1, 7))
    inputs.fit(scalar(), ())
    assert inputs.draw({"Y": form("1 k", "Y")})["Y"].shape == (1, 7)


def test_a_form_of_ones_own_is_refused():
    """Is there no input for a form that says nothing?"""
    with pytest.raises(LookupError, match="no inputs for x"):
        drawn(x=Form())
