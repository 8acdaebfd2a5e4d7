"""Tests of autograder.checks.number_rules: an example for each rule, and what tells nothing."""

import numpy as np
import pytest

from autograder.checks.number_rules import BESIDES, NUMBER_RULES, from_pairs
from autograder.checks.pair import Pair

R = np.array([[1.0, -2.0, 0.0], [0.5, 4.0, 3.0]])
K = np.array([[2.0, -1.0, 3.0], [1.0, 1.5, -2.0]])
ROW = np.array([[1.0, 2.0, 4.0]])

# the right array, a wrong one, what is known, and the start of the sentence
WRONG_ARRAYS = {
    "the sign": (R, -R, {}, "Every value has the wrong sign."),
    "no sign": (R, np.abs(R), {}, "Every value comes out positive"),
    "a constant": (R, 0 * R + 0.5, {}, "In every case that is wrong, all values are 0.5."),
    "an argument": (R, K, {"known": {"A": K}}, "This is `A` just as it came in."),
    "another part": (R, K, {"others": {"dW2": K}}, "This is the right value of dW2"),
    "a factor": (R, 2.5 * R, {}, "Every value is 2.5 times the right one"),
    "a small factor": (R, R / 3, {}, "Every value is 0.333333 times the right one"),
    "m": (
        R,
        3 * R,
        {"sizes": {"m": 3}},
        "Every value is the right one times m: look at where it is multiplied or divided by m.",
    ),
    "less by m": (
        R,
        -R / 3,
        {"sizes": {"m": 3}},
        "Every value is the right one times -1/m: look at where it is divided by m.",
    ),
    "decimals": (R + 0.0123, np.round(R + 0.0123, 2), {}, "The right numbers, but rounded to 2"),
    "whole numbers": (R + 0.2, np.round(R + 0.2), {}, "The right numbers, but rounded to whole"),
    "one minus": (R, 1 - R, {}, "This is 1 minus the right value."),
    "tanh": (R, np.tanh(R), {}, "This is tanh of the right value."),
    "a factor too many": (R, R * K, {"known": {"A": K}}, "It is multiplied by `A` once too often."),
    "a factor missing": (R * K, R, {"known": {"A": K}}, "The factor `A` is missing."),
    "a term missing": (R, R - K, {"known": {"b": K}}, "It is the right value less `b`"),
    "a term subtracted": (R, R - 2 * K, {"known": {"b": K}}, "`b` is subtracted;"),
    "a term too many": (R, R + K, {"known": {"b": K}}, "It is the right value and `b` besides"),
    "a term added": (R, R + 2 * K, {"known": {"b": K}}, "`b` is added; it is to be subtracted."),
    "another order": (R, R[:, ::-1], {}, "These are the right numbers in another order."),
    "a shift": (R, R + 3.5, {}, "Every value is off by the same number, 3.5."),
    "not zeros": (0 * R, K, {}, "Zeros are asked for; not one of these numbers is 0"),
    "less than m": (R, R * 4 / 3, {"sizes": {"m": 4}}, "It is divided by m - 1 in the place of m."),
    "another size": (
        R,
        R * 3 / 5,
        {"sizes": {"m": 3, "n": 5}},
        "It is divided by n in the place of m.",
    ),
    "nearly": (R, R + 1e-3 * np.sin(R + 1), {}, "The first digits are right"),
}


@pytest.mark.parametrize("name", WRONG_ARRAYS)
def test_wrong_numbers_have_their_likely_cause(name):
    """Does what an array tells get its sentence?"""
    right, given, more, sentence = WRONG_ARRAYS[name]
    assert from_pairs([Pair(right, given, **more)]).startswith(sentence)


def test_values_of_another_layer_are_told_whichever_it_is():
    """Is it seen where the layer differs from case to case, and of other parts nothing?"""
    shifted = [
        Pair(R, K, others={"dW2": K, "dA1": R}),
        Pair(K, ROW, others={"dW3": ROW, "dW2": K}),
    ]
    assert from_pairs(shifted).startswith("These are the right values of another layer: look at")
    named = [Pair(R, K, others={"dw": K}), Pair(K, ROW, others={"db": ROW})]
    assert "layer" not in from_pairs(named)


def test_every_rule_on_numbers_has_an_example():
    """Is there no rule on numbers that says nothing of any example?"""
    pairs = [Pair(right, given, **more) for right, given, more, _ in WRONG_ARRAYS.values()]
    own = [rule for rule in NUMBER_RULES if rule.__name__.startswith("_")]
    with np.errstate(all="ignore"):
        assert all(any([*rule(pair)] for pair in pairs) for rule in own)


@pytest.mark.parametrize(
    ("right", "given"),
    [
        (R, 2 * R + (R == 0)),  # not where the right one is 0
        (R, np.inf * np.ones(R.shape)),
        (R, np.nan * R),
        (R, np.ones((4, 5))),
        (R, -R + 0j),
        (R > 0, R <= 0),
        (np.array([2.0]), np.array([4.0])),  # one number alone has no factor in common
        (np.array(2.0), np.array(-2.0)),
    ],
)
def test_an_array_that_says_nothing_is_not_explained(right, given):
    """Is no cause told where it is not sure?"""
    assert from_pairs([Pair(right, given)]) == ""


def test_a_cause_is_true_in_all_cases():
    """Is told what all cases have in common, and nothing where they differ?"""
    twice, thrice = Pair(R, 2 * R, sizes={"m": 2}), Pair(R, 3 * R, sizes={"m": 3})
    assert from_pairs([twice, thrice]).startswith("Every value is the right one times m:")
    assert from_pairs([Pair(R, 2 * R), Pair(R, 3 * R)]).startswith("In each case all values are")
    assert from_pairs([Pair(R, -R), Pair(K, K**3)]) == ""


def test_a_shape_that_never_changes_is_a_size_in_the_code():
    """Is a shape told that stays while the right one changes?"""
    pairs = [Pair(np.ones((n, 1)), np.ones((7, 1)) * n) for n in (2, 3)]
    assert from_pairs(pairs).startswith("The shape is (7, 1) in every case")
    assert from_pairs(pairs[:1]) == ""


@pytest.mark.parametrize("shape", [(7,), (1, 7), (1, 1), (7, 2), (7, 1, 1)])
def test_a_shape_that_is_wrong_otherwise_is_no_size_in_the_code(shape):
    """Is nothing told where the axes are other ones, or a wrong axis stands beside the size?"""
    pairs = [Pair(np.ones((n, 1)), np.ones(shape) * n) for n in (2, 3)]
    assert "written into the code" not in from_pairs(pairs)


@pytest.mark.parametrize("form", [(-1,), (-1, 1), (1, -1)])
def test_a_shape_in_the_place_of_the_values_is_told(form):
    """Is it seen where an array holds its shape?"""
    pairs = [Pair(np.zeros((n, 1)), np.array([n, 1]).reshape(form)) for n in (4, 3)]
    assert from_pairs(pairs).startswith("The numbers in it are its shape")


@pytest.mark.parametrize("plain", [0.0, 1.0])
@pytest.mark.parametrize("which", ["known", "others"])
def test_a_plain_number_is_nobodys(plain, which):
    """Is nothing told of whose value it is, of 0 or 1 in every case, but of other numbers?"""
    told = "This is "
    one = {which: {"b": np.array(plain)}}
    pairs = [
        Pair(np.full((n, 1), 0.5) + np.arange(n)[:, None], one[which]["b"], **one) for n in (2, 3)
    ]
    assert not from_pairs(pairs).startswith(told)
    row = {which: {"b": np.full((1, 3), plain)}}
    assert not from_pairs([Pair(ROW, row[which]["b"], **row)] * 2).startswith(told)
    labels = {which: {"b": np.array([[0.0, 1.0, 1.0]])}}
    other = Pair(ROW, labels[which]["b"], **labels)
    assert from_pairs([Pair(ROW, row[which]["b"], **row), other]).startswith(told)


def test_the_same_numbers_in_another_shape_may_come_on_top():
    """Do the rules for a second fault ask for the very numbers?"""
    assert from_pairs([Pair(ROW, ROW.T)], BESIDES).startswith("It looks transposed")
    assert from_pairs([Pair(ROW, ROW[0])], BESIDES).startswith("An axis is gone")
    assert from_pairs([Pair(ROW, np.array(7.0))], BESIDES).startswith("All entries were added up")
    assert from_pairs([Pair(ROW, np.array(9.0))], BESIDES) == ""


@pytest.mark.parametrize("name", ["learning_rate", "num_iterations"])
def test_of_what_trains_no_approximation_is_told(name):
    """Is nearly right no finite difference where many small steps are taken?"""
    known = {name: np.array(0.1)}
    assert from_pairs([Pair(R, R + 1e-3 * np.sin(R + 1), known=known)]) == ""
