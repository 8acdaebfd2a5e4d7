"""Tests of autograder.checks.slopes: what is said of a step beside the learner's own way forward."""

import sys

import numpy as np
import pytest

from autograder.checks.forms import aside, tuple_of
from autograder.checks.slopes import remark
from autograder.checks.way_back import WayBack
from autograder.key import COURSE
from tests.checks.small import contract

KNOWN = {
    assignment.name: {e.name: e for e in (*assignment.borrowed, *assignment.exercises)}
    for assignment in COURSE
}
REFERENCES = {name: {e.name: e.reference for e in known.values()} for name, known in KNOWN.items()}
CONTRACTS = {name: {e.name: e.contract for e in known.values()} for name, known in KNOWN.items()}
STEPS = [
    (assignment.name, exercise.name)
    for assignment in COURSE
    for exercise in assignment.exercises
    if exercise.contract.slope_of
]
each_step = pytest.mark.parametrize(("assignment", "name"), STEPS)


def said(assignment, name, *, passed, **instead):
    scope = REFERENCES[assignment] | instead
    return remark(name, scope, CONTRACTS[assignment], passed=passed)


@each_step
def test_nothing_is_said_where_both_ways_are_right(assignment, name):
    """Do the references fit each other, so that there is no remark?"""
    assert said(assignment, name, passed=True) == ""


@each_step
def test_a_wrong_step_that_fits_its_way_forward_would_be_told(assignment, name):
    """Is each step really compared: would a failed check be told that the two fit?"""
    assert "fits your own" in said(assignment, name, passed=False)


@each_step
def test_no_slope_is_zero_by_chance(assignment, name):
    """Does every gradient of a step show: is none 0 because a ReLU below is silent?"""
    back = WayBack(name, REFERENCES[assignment], CONTRACTS[assignment])
    assert all(np.abs(slopes).max() > 1e-2 for _, _, slopes in back.pairs())


def test_a_right_step_points_at_a_wrong_way_forward():
    """Is a wrong forward function found by the right step back, in these words?"""
    found = said(
        "04_deep_network",
        "relu_backward",
        passed=True,
        relu=lambda Z: (np.maximum(0.1 * Z, Z), Z),
    )
    assert found.startswith("Your relu_backward is right, but dZ is not the slope of your own relu")
    assert found.endswith(", by central differences): look at relu.")


def test_a_wrong_step_that_fits_is_told_where_to_start():
    """Does a step that is wrong only as its way forward is get these words?"""
    assert said("02_logistic_regression", "propagate", passed=False) == (
        "Your propagate fits your own cost (measured by small steps to both sides), "
        "but cost is not right yet: start there."
    )


@pytest.mark.parametrize(
    ("back", "passed"), [(lambda dA, Z: dA * (Z > 0), True), (lambda dA, Z: 2 * dA, False)]
)
def test_nothing_is_said_that_is_not_sure(back, passed):
    """Is nothing said of a right step that fits, and of a wrong one that does not?"""
    assert said("04_deep_network", "relu_backward", passed=passed, relu_backward=back) == ""


@pytest.mark.parametrize(
    "back", [lambda dA, Z: 0 * dA, lambda dA, Z: dA[0], lambda dA, Z: np.nan * dA]
)
def test_what_is_no_slope_does_not_fit(back):
    """Are zeros, another size and nan told apart from the slope?"""
    found = said("04_deep_network", "relu_backward", passed=True, relu_backward=back)
    assert "is not the slope" in found


@pytest.mark.parametrize("name", ["relu", "relu_backward"])
@pytest.mark.parametrize("broken", [lambda *_: 1 / 0, lambda *_: {}, lambda *_: ({}, {})])
def test_what_does_not_run_gets_no_remark(name, broken):
    """Is nothing said where one of the two stops or returns something else?"""
    assert said("04_deep_network", "relu_backward", passed=True, **{name: broken}) == ""


def test_a_step_without_its_way_forward_gets_no_remark():
    """Is nothing said where the forward function is missing, or its contract, or there is none?"""
    right, contracts = REFERENCES["04_deep_network"], CONTRACTS["04_deep_network"]
    name = "relu_backward"
    assert remark(name, {name: right[name]}, contracts, passed=True) == ""
    assert remark(name, right, {name: contracts[name]}, passed=True) == ""
    assert remark(name, right, {}, passed=False) == ""
    assert remark("compute_cost", right, contracts, passed=False) == ""


def test_what_a_step_writes_stays_unheard(capsys):
    """Is nothing of what a learner's function writes shown, on either stream?"""

    def loud(z):
        print("to one stream")
        print("to the other", file=sys.stderr)
        return (z > 0).astype(float)

    assert said("01_activations", "relu_derivative", passed=True, relu_derivative=loud) == ""
    assert capsys.readouterr() == ("", "")


SOFTMAX = {
    "softmax": contract("softmax(Z)", tuple_of(A="n m", cache=aside("n m")), {"Z": "n m"}),
    "softmax_backward": contract(
        "softmax_backward(dA, cache)", "n m", {"dA": "n m", "cache": "n m"}, slope_of=("softmax",)
    ),
}


def softmax(Z):
    e = np.exp(Z - Z.max(axis=0))
    return e / e.sum(axis=0), Z


def softmax_backward(dA, cache):
    A, _ = softmax(cache)
    return A * (dA - (A * dA).sum(axis=0))


@pytest.mark.parametrize(
    ("back", "passed", "words"),
    [
        (softmax_backward, True, ""),
        (softmax_backward, False, "softmax is not right yet: start there."),
        (lambda dA, Z: dA * softmax(Z)[0], False, ""),
        (lambda dA, Z: dA * softmax(Z)[0], True, "is not the slope of your own softmax"),
    ],
)
def test_a_step_that_nobody_thought_of_is_compared(back, passed, words):
    """Does a softmax, whose entries depend on each other, need nothing but its contract?"""
    scope = {"softmax": softmax, "softmax_backward": back}
    found = remark("softmax_backward", scope, SOFTMAX, passed=passed)
    assert words in found
    assert bool(found) == bool(words)
