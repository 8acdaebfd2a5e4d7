"""Tests of autograder.checks.lines.drawn: a call whose sizes are all different."""

import numpy as np

from autograder.checks.contract import Case, Contract
from autograder.checks.forms import Flag, Sizes, Word, form, scalar
from autograder.checks.lines.drawn import drawn
from tests.checks.lines.called import BACK, CASE


def contract(**takes):
    return Contract("f()", {name: form(one, name) for name, one in takes.items()}, form("*", "r"))


def test_every_letter_has_a_size_of_its_own():
    """Do arrays fit each other, with sizes that are all different?"""
    dZ, A, W = drawn(BACK, CASE).args
    assert W.shape == (dZ.shape[0], A.shape[0])
    assert dZ.shape[1] == A.shape[1]
    assert len({*dZ.shape, *A.shape}) == 3


def test_what_is_no_array_is_that_of_the_case():
    """Are words and flags taken from the visible case, and a training cut short?"""
    takes = contract(a=Word("a", words=("relu", "sigmoid")), f=Flag("f"), num_iterations=scalar())
    assert drawn(takes, Case("", ("sigmoid", True, 3000))).args == ("sigmoid", True, 2)


def test_a_list_of_sizes_is_as_long_as_that_of_the_case():
    """Does a function of three sizes get three, and the last one stay one output?"""
    for given in ([9, 9, 9], [9, 9], [9, 9, 9, 9, 9]):
        (sizes,) = drawn(contract(layers=Sizes("layers")), Case("", (given,))).args
        assert len(sizes) == min(len(given), 4)
        assert sizes[-1] == 1
        assert len(set(sizes)) == len(sizes)


def test_probabilities_lie_between_0_and_1():
    """Can the logarithm of a prediction be taken?"""
    (AL,) = drawn(contract(AL="1 m"), Case("", (np.ones((1, 2)),))).args
    assert ((AL > 0) & (AL < 1)).all()
