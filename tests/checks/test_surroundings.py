"""Tests of autograder.checks.surroundings."""

import numpy as np

from autograder.checks.contract import Case
from autograder.checks.forms import dict_of, tuple_of
from autograder.checks.surroundings import known, pair_of, sizes
from tests.checks.small import SECOND, contract

W, A = np.ones((2, 3)), np.ones((3, 4))
CASE = Case("", ({"dW": W}, (A, W)))
STEP = contract(
    "step(grads, cache)",
    dict_of(a="n m", b="n m"),
    {"grads": dict_of(dW="n k"), "cache": tuple_of(A="k m", W="n k")},
)


def test_arguments_are_known_by_what_a_learner_calls_them():
    """Is an entry called by its key, and a part of a tuple by its name?"""
    assert [*known(STEP, CASE)] == ['grads["dW"]', "A", "W"]


def test_letters_have_their_sizes():
    """Are the sizes those of the arguments?"""
    assert sizes(STEP, CASE) == {"n": 2, "k": 3, "m": 4}
    assert sizes(SECOND[1].contract, SECOND[1].cases[0])["m"] == 3


def test_a_pair_knows_the_other_parts():
    """Are the right values of the other parts of the result there, and not its own?"""
    pair = pair_of(STEP, CASE, {"a": W, "b": A}, "a", (W, A))
    assert [*pair.others] == ["b"]
