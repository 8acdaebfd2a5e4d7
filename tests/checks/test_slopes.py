"""Tests of autograder.checks.slopes: the way back against the learner's own way forward."""

import sys

import numpy as np
import pytest

from autograder.checks.slopes import _STEPS, remark, slope
from autograder.key import COURSE

REFERENCES = {
    name: {e.name: e.reference for e in (*assignment.borrowed, *assignment.exercises)}
    for assignment in COURSE
    for name in [assignment.name]
}
STEPS = [
    (assignment, name)
    for assignment in REFERENCES
    for name in _STEPS
    if name in REFERENCES[assignment]
]


@pytest.mark.parametrize(("assignment", "name"), STEPS)
def test_nothing_is_said_where_both_ways_are_right(assignment, name):
    """Do the references fit each other, so that there is no remark?"""
    assert remark(name, REFERENCES[assignment], passed=True) == ""


@pytest.mark.parametrize(("assignment", "name"), STEPS)
def test_a_wrong_step_that_fits_its_way_forward_would_be_told(assignment, name):
    """Is each step really compared: would a failed check be told that the two fit?"""
    assert "fits your own" in remark(name, REFERENCES[assignment], passed=False)


def test_a_right_step_points_at_a_wrong_way_forward():
    """Is a wrong forward function found by the right step back?"""
    right = REFERENCES["04_deep_network"]
    leaky = {**right, "relu": lambda Z: (np.maximum(0.1 * Z, Z), Z)}
    said = remark("relu_backward", leaky, passed=True)
    assert "dZ is not the slope of your own relu" in said


def test_a_step_without_its_way_forward_gets_no_remark():
    """Is nothing said where the forward function is missing or crashes?"""
    right = REFERENCES["04_deep_network"]
    alone = {"relu_backward": right["relu_backward"]}
    assert remark("relu_backward", alone, passed=True) == ""
    assert remark("compute_cost", right, passed=True) == ""


def test_the_slope_of_a_square():
    """Is the central difference of x squared 2x, entry by entry?"""
    x = np.array([[1.0, -2.0], [0.5, 3.0]])
    assert np.allclose(slope(np.square, x), 2 * x)


def test_what_a_step_writes_stays_unheard(capsys):
    """Is nothing of what a learner's function writes shown, on either stream?"""

    def loud(z):
        print("to one stream")
        print("to the other", file=sys.stderr)
        return (z > 0).astype(float)

    scope = {**REFERENCES["01_activations"], "relu_derivative": loud}
    assert remark("relu_derivative", scope, passed=True) == ""
    assert capsys.readouterr() == ("", "")
