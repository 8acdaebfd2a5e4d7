"""Tests of autograder.checks.notebook and vectors: the check as a learner meets it."""

import numpy as np
import pytest

from autograder import checker
from autograder.checks.notebook import CheckFailed
from autograder.checks.vectors import NoVectors, read_vectors


@pytest.fixture
def shown(monkeypatch):
    """What is displayed."""
    panels = []
    monkeypatch.setattr("autograder.checks.notebook._display", panels.append)
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    return panels


@pytest.fixture
def check(shown):
    """The check of the first notebook."""
    return checker("01_activations")


sigmoid = lambda z: 1 / (1 + np.exp(-z))  # noqa: E731  a learner may write it so


def relu(z):
    return np.minimum(0, z)


def sigmoid_derivative(z):
    raise NotImplementedError()


def test_a_lambda_is_known_by_the_name_it_is_bound_to(check, shown):
    """Is `sigmoid = lambda z: ...` checked as sigmoid?"""
    assert check(sigmoid) is None
    assert shown[0].state == "right"
    assert shown[0].verdict.exercise == "sigmoid"


def test_a_wrong_answer_shows_its_cause_and_goes_on(check, shown):
    """Does a failing check return calmly, so that Run All goes on?"""
    assert check(relu) is None
    assert "The larger of 0 and z is asked for" in str(shown[0])


def test_validate_reports_a_failing_check_in_the_same_words(check, monkeypatch):
    """Does nbgrader's Validate see an error with the panel's own words and no stack?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", "validate")
    with pytest.raises(CheckFailed) as failed:
        check(relu)
    lines = failed.value._render_traceback_()
    assert lines[0].startswith("✘ relu")
    assert not any("Traceback" in line for line in lines)


@pytest.mark.parametrize(("function", "points"), [(sigmoid, 2.0), (sigmoid_derivative, 0.0)])
def test_plain_nbgrader_reads_points_from_the_result(check, function, points, monkeypatch):
    """Is the cell's result a plain float, which nbgrader takes for the points?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    assert type(check(function)) is float
    assert check(function) == points


def test_an_earlier_mistake_is_pointed_at(check, shown):
    """Does a later check name the earlier one to mend first?"""
    scope = {"np": np}
    exec("def sigmoid(z): return 1 / (1 + np.exp(z))", scope)
    exec("def sigmoid_derivative(z): return sigmoid(z) ** 3", scope)
    scope["check"] = check
    exec("check(sigmoid)\ncheck(sigmoid_derivative)", scope)
    assert "builds on sigmoid" in str(shown[1])


def test_a_function_of_another_name_is_refused_with_the_names_there_are(check):
    """Does checking something else say which exercises there are?"""
    with pytest.raises(LookupError, match="tanh_derivative"):
        check(np.exp)


def test_missing_vectors_say_what_to_do(tmp_path):
    """Does a missing file or assignment say what to do?"""
    with pytest.raises(NoVectors, match="take the data folder"):
        read_vectors(tmp_path / "checks.h5", "01_activations")
    with pytest.raises(NoVectors, match="it has 01_activations"):
        checker("99_unknown")


def brought_along(wrong):
    """A notebook 02 whose sigmoid, brought along from notebook 01, is as given."""
    scope = {"np": np, "check": checker("02_logistic_regression"), "sigmoid": wrong}
    code = "def predict(w, b, X):\n    return sigmoid(np.dot(w.T, X) + b) > 0.5\ncheck(predict)\n"
    exec(code, scope)
    return scope


def test_a_step_brought_along_is_named_as_the_one_to_mend(shown):
    """Is a wrong sigmoid of an earlier notebook named, with its cause, and no other cause?"""
    brought_along(lambda z: 1 / (1 + np.exp(z)))
    text = str(shown[0])
    assert "It builds on sigmoid, which is not right yet: start there." in text
    assert "sigmoid: The exponent has lost its minus sign" in text
    assert "Likely cause" not in text


def test_a_step_brought_along_can_be_checked(shown):
    """Can a learner check what they brought along, right there?"""
    scope = brought_along(lambda z: 1 / (1 + np.exp(-z)))
    exec("check(sigmoid)", scope)
    assert [panel.state for panel in shown] == ["right", "right"]


def test_an_unwritten_step_below_is_named(shown):
    """Does an error from a step that is not written say which step, and where?"""
    code = "def sigmoid(z):\n    raise NotImplementedError()\n"
    scope = {}
    exec(code, scope)
    brought_along(scope["sigmoid"])
    assert "sigmoid: It is not written yet." in str(shown[0])


def test_inputs_are_told_once(shown):
    """Are the inputs of a case told once, although several results are wrong?"""
    scope = {"np": np, "check": checker("02_logistic_regression")}
    exec("def propagate(w, b, X, Y):\n    return {'dw': w + 1, 'db': 7.0}, 9.0\n", scope)
    exec("check(propagate)", scope)
    assert str(shown[0]).count(" w: ") == 1


def test_only_inputs_are_left_out_when_told_before(shown):
    """Is a number told again that stands for another result of the same case?"""
    scope = {"np": np, "check": checker("02_logistic_regression")}
    nothing = "np.nan * np.ones(w.shape)"
    exec(
        f"def propagate(w, b, X, Y):\n    return {{'dw': {nothing}, 'db': np.nan}}, np.nan\n", scope
    )
    exec("check(propagate)", scope)
    assert str(shown[0]).count("yours: nan") == 2
