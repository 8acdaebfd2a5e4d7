"""Tests of autograder.checks.measured: what the learner's own tool says of a step on the way back."""

import numpy as np
import pytest

from autograder.authoring.right_values import steps_of
from autograder.checks.measured import TOOL, Gradient, by_trial, measured, told
from autograder.checks.watch import watched
from autograder.key import COURSE, find_assignment, find_exercise
from autograder.key.vectors import VISIBLE, make_vectors
from tests.key.logistic_regression.test_trial import in_place_and_back

REGRESSION, DEEP = "02_logistic_regression", "04_deep_network"
STEPS = [
    (assignment.name, exercise.name)
    for assignment in COURSE
    for exercise in assignment.exercises
    if exercise.contract.slope_of and assignment.name > "02"
]


def vectors(assignment, name):
    return make_vectors(find_assignment(assignment), find_exercise(assignment, name), VISIBLE)


def said(assignment, name, mistake="", **instead):
    """Return what is said of the reference, or of one of its known mistakes."""
    exercise, course = find_exercise(assignment, name), find_assignment(assignment)
    function = next((m.wrong for m in exercise.mistakes if m.name == mistake), exercise.reference)
    function = instead.get(name, function)
    scope = steps_of(course)
    scope |= {TOOL: find_exercise(REGRESSION, TOOL).reference, name: function, **instead}
    of_step = vectors(assignment, name)
    partners = {one: vectors(assignment, one) for one in of_step.contract.partners}
    verdict, calls = watched(of_step, function, scope)
    tool = vectors(REGRESSION, TOOL)
    return measured(of_step, calls, scope, partners, tool, passed=verdict.passed)


@pytest.mark.parametrize(("assignment", "name"), STEPS)
def test_a_right_step_agrees_to_many_digits(assignment, name):
    """Is each step of the course measured, and does it say that this is no proof?"""
    found = said(assignment, name)
    assert found.startswith("Measured with your `slopes_by_trial`: all ")
    assert float(found.partition("agree to ")[2].partition(".")[0]) <= 1e-7
    assert "evidence, no proof" in found


STRANGE = {
    "nan": np.nan,
    "infinite": np.inf,
    "minus infinite": -np.inf,
    "huge": 1e308,
    "complex": 1j,
    "None": None,
    "text": "dW",
    "a list": [[1.0], [2.0, 3.0]],
    "objects": np.array([None, {}]),
    "empty": np.zeros((0, 3)),
    "True": True,
}


@pytest.mark.parametrize(("assignment", "name"), STEPS)
@pytest.mark.parametrize("strange", STRANGE)
def test_whatever_comes_is_measured_or_left(assignment, name, strange):
    """Does a step that hands back no numbers, or such as cannot be compared, stop nothing?"""
    right, value = find_exercise(assignment, name).reference, STRANGE[strange]

    def all_of_it(found):
        if isinstance(found, dict):
            return dict.fromkeys(found, value)
        return tuple(value for _ in found) if isinstance(found, tuple) else value

    def one_of_it(found):
        if isinstance(found, np.ndarray):
            filled = found.astype(np.result_type(found, np.asarray(value)))
            filled[:1] = value
            return filled
        if isinstance(found, dict):
            return {key: one_of_it(part) for key, part in found.items()}
        return tuple(one_of_it(part) for part in found) if isinstance(found, tuple) else found

    ways = [all_of_it] if isinstance(value, list | np.ndarray) else [all_of_it, one_of_it]
    for way in ways:
        said(assignment, name, **{name: lambda *given, way=way: way(right(*given))})


@pytest.mark.parametrize(
    ("assignment", "name", "mistake", "words"),
    [
        (REGRESSION, "propagate", "db.not_averaged", "5 times as much, and m is 5."),
        (REGRESSION, "propagate", "dw.halved", "1/2 of it"),
        (REGRESSION, "propagate", "dZ.sign", ": the other sign"),
        (REGRESSION, "propagate", "dw.row", "dw has the shape (4, 1), yours (1, 4)"),
        (REGRESSION, "propagate", "m.is_inputs", "look at the cost first"),
        (DEEP, "linear_backward", "dW.not_averaged", "5 times as much, and m is 5."),
        (DEEP, "sigmoid_backward", "dA.missing", "dZ[1, 1] is -0.3792, yours 0.1833."),
    ],
)
def test_a_wrong_step_hears_by_how_much(assignment, name, mistake, words):
    """Is it said which slope was measured, which one came, and a factor that all of them have?"""
    assert words in said(assignment, name, mistake)


def test_what_is_wrong_at_a_kink_alone_is_not_called_right():
    """Is nothing said of a wrong step that is right wherever there is a slope?"""
    assert said(DEEP, "relu_backward", "gate.is_not_negative") == ""


@pytest.mark.parametrize("tool", [None, lambda cost_of, parameters, h=1e-6: parameters])
def test_without_a_tool_that_has_passed_the_stored_slopes_measure(tool):
    """Does a wrong step hear the slopes of its first wrong case, and a right one nothing?"""
    wrong = said(REGRESSION, "propagate", "db.not_averaged", **{TOOL: tool})
    assert wrong.startswith("The slopes stored for the case “3 numbers, 5 examples”: db is -0.2903")
    assert wrong.endswith("5 times as much, and m is 5.")
    assert said(REGRESSION, "propagate", **{TOOL: tool}) == ""


def test_a_wrong_way_forward_is_not_measured():
    """Do the stored slopes measure where the learner's own way forward is wrong?"""
    forward = {"linear_forward": lambda A, W, b: (2 * np.dot(W, A) + b, (A, W, b))}
    assert said(DEEP, "linear_backward", **forward) == ""
    assert said(DEEP, "linear_backward", "m.missing", **forward).startswith("The slopes stored")


def test_kinks_are_left_out():
    """Is an entry not counted at which the slopes to both sides differ?"""
    smooth = []
    at = np.array([[-1.0, 0.0, 2.0]])
    measure = by_trial(find_exercise(REGRESSION, TOOL).reference, smooth)
    assert np.allclose(measure(lambda z: np.maximum(0, z), at), [[0, 0.5, 1]])
    assert smooth[0].tolist() == [[True, False, True]]
    given, found = np.array([[0.0, 0.0, 1.0]]), np.array([[0.0, 0.5, 1.0]])
    assert "all 2 slopes agree" in told([Gradient("dZ", given, found, smooth[0])], "Measured", 0)


def test_a_tool_may_change_what_it_is_given():
    """Is a tool as good that moves the numbers where they are, and puts them back?"""
    assert said(REGRESSION, "propagate", **{TOOL: in_place_and_back}) == said(
        REGRESSION, "propagate"
    )
