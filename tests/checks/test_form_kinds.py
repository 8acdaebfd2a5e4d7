"""Tests of autograder.checks.form_kinds: what a result's form tells in all cases."""

import numpy as np
import pytest

from autograder.checks.contract import Case
from autograder.checks.form_kinds import EXTRA, MORE, called, kind_of_form, plainly
from autograder.checks.forms import dict_of, form, layers_of, scalar, tuple_of

W, B = np.ones((2, 3)), np.zeros((2, 1))
PAIR = form(tuple_of(A="n m", b="n 1", cost=scalar()), "The result")
MIXED = form(tuple_of(A="n m", cache=dict_of(Z="n m"), cost=scalar()), "The result")
GRADS = form(dict_of(dw="n 1", db=scalar()), "grads")
LAYERS = form(layers_of(W="n n_prev", b="n 1", exact=True), "parameters")
ARRAY = form("n 1", "The result")
CASE = Case("", (W,))
RIGHT = {
    PAIR: (W, B, 1.0),
    MIXED: (W, {"Z": W}, 1.0),
    GRADS: {"dw": B, "db": 2.0},
    LAYERS: {"W1": W, "b1": B, "W2": W, "b2": B},
    ARRAY: B,
}


def of(asked, *given):
    """Return the kind of a result, or of one for each case."""
    found = kind_of_form(asked, [(Case("", (W,)), RIGHT[asked], one) for one in given])
    return found[0] if found else ""


@pytest.mark.parametrize(
    ("asked", "given", "kind"),
    [
        (ARRAY, None, "returns.missing"),
        (PAIR, (B, W, 5.0), "returns.order"),
        (PAIR, (2 * W, 3.0, B), "returns.order"),
        (PAIR, (W, B, 1.0, W), "returns.extra"),
        (GRADS, ({"dw": B, "db": 7.0}, 3.0), "returns.extra"),
        (GRADS, {"dW": B, "db": 2.0}, "grads.key"),
        (GRADS, {"w": B, "b": 2.0}, "grads.key"),
        (LAYERS, {"w_1": W, "b_1": B, "w_2": W, "b_2": B}, "parameters.key"),
        (LAYERS, {"W0": W, "b0": B, "W1": W, "b1": B}, "parameters.from_zero"),
        (LAYERS, {"W{l}": W, "b{l}": B}, "parameters.text"),
        (ARRAY, [0.0, 0.0], "returns.list"),
        (MIXED, ({"Z": B}, W.T, 2.0), "returns.order"),
        (GRADS, {"dw": B}, "grads.missing"),
        (LAYERS, {"W2": W, "b2": B}, "parameters.missing"),
        (PAIR, (W, B, (2, 3)), "cost.is_shape"),
        (PAIR, (W, [0.0, 1.0], 3.0), "b.list"),
    ],
)
def test_the_form_tells(asked, given, kind):
    """Is a result that lacks its form in one way alone called by its kind?"""
    assert of(asked, given) == of(asked, given, given) == kind


def test_more_than_is_asked_for_is_told_right_only_where_it_is():
    """Is it said that what is asked for is there only of right numbers?"""
    right, wrong = ((case, RIGHT[ARRAY], (one, 3)) for case, one in ((CASE, B), (CASE, B + 1)))
    assert kind_of_form(ARRAY, [right]) == ("returns.extra", EXTRA)
    assert kind_of_form(ARRAY, [right, wrong]) == ("returns.extra", MORE)


def test_none_may_be_what_a_return_gives():
    """Is it left open whether a `return` is missing or gives None, as methods in place do?"""
    _, told = kind_of_form(ARRAY, [(CASE, RIGHT[ARRAY], [3, 1].sort())])
    assert "in place" in told


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        (ARRAY, 2 * B),
        (ARRAY, "text"),
        (PAIR, (W, B, (W, B))),
        (PAIR, (W, B, 2.0)),
        (PAIR, (W, W, W)),
        (PAIR, (W, B)),
        (GRADS, {"dw": B + 1}),
        (GRADS, {}),
        (GRADS, {"w": 5 * B + 1, "b": 2.0}),
        (PAIR, (W, B, (7, 7))),
        (GRADS, {"slope of w": B, "db": 2.0}),
        (GRADS, (1.0, 2.0)),
        (LAYERS, {"W2": B, "b2": B}),
        (LAYERS, {"W1": W, "b1": B, "W3": W, "b3": B}),
    ],
)
def test_of_what_may_be_many_things_nothing_is_told(asked, given):
    """Is a form that is wrong in another way, or not wrong, left without a kind?"""
    assert of(asked, given) == ""


def test_all_cases_have_to_be_so():
    """Is a kind told only where each case that returned is of it?"""
    assert of(ARRAY, None, B) == of(PAIR, (B, W, 5.0), (W, B, 2.0)) == of(ARRAY) == ""


def test_arguments_of_any_form_are_passed_over():
    """Is a shape looked for among arrays alone, where an argument is a tuple or a dictionary?"""
    case = Case("", ((W, B, 1.0), {"W1": W}, W))
    assert kind_of_form(PAIR, [(case, RIGHT[PAIR], (W, B, (2, 3)))])[0] == "cost.is_shape"


def test_names():
    """Is a part called by a word, and a key read without what is easily written otherwise?"""
    assert [called(one) for one in ("The result", "The cost", "dW", "")] == [
        *("returns", "cost", "dW", "returns")
    ]
    assert plainly("w_1") == plainly("W1") == plainly(" W 1") == "w1" != plainly("W2")
