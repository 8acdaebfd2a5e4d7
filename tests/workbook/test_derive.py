"""Is a formula told right or wrong by what is measured, and never in anybody's way?"""

import numpy as np
import pytest

from autograder.workbook.derive import derive


def said(capsys, question, formula):
    derive(question, formula)
    printed = capsys.readouterr()
    assert printed.err == ""
    assert printed.out.count("\n") == 1
    return printed.out.rstrip("\n")


ERROR = "dz, the slope of the loss by z, from a and y"
HIDDEN = "slopes of the losses by A1, from W2 and dZ2"
INPUT = "slope of the loss by one input, from its weights w and the errors dz"


@pytest.mark.parametrize(
    "formula",
    [
        lambda a, y: a - y,
        lambda p, label: -(label - p),
        lambda a, y: (-y / a + (1 - y) / (1 - a)) * a * (1 - a),
        lambda a, y: np.float64(a) - y,
    ],
)
def test_a_right_formula(formula, capsys):
    """Is every formula right that gives the right numbers, in whatever letters and form?"""
    assert said(capsys, ERROR, formula) == "✔ Right, as measured in 5 places."


@pytest.mark.parametrize("formula", [lambda a, y: y - a, lambda a, y: a, lambda a, y: a * (1 - a)])
def test_a_wrong_formula_hears_one_place(formula, capsys):
    """Are the place, the result and what is measured there told?"""
    told = said(capsys, ERROR, formula)
    assert told.startswith("✘ Not yet. For a = ")
    assert "measured, it is " in told


def test_a_wrong_shape_is_told(capsys):
    """Does an array of another shape hear both shapes, and what went in?"""
    told = said(capsys, HIDDEN, lambda W2, dZ2: (W2.T @ dZ2).T)
    assert "W2 of shape (2, 3) and dZ2 of shape (2, 4)" in told
    assert "gives an array of shape (4, 3); an array of shape (3, 4) is measured" in told
    told = said(capsys, INPUT, lambda w, dz: w * dz)
    assert "gives an array of shape (3,); a single number is measured" in told
    assert said(capsys, HIDDEN, lambda W2, dZ2: W2.T @ dZ2).startswith("✔")


@pytest.mark.parametrize(
    ("question", "formula", "words"),
    [
        (ERROR, lambda a, y: ..., "Nothing yet."),
        ("another", lambda a, y: a, "not known here"),
        (ERROR, lambda a: a, "✘ Your formula stops: TypeError"),
        (ERROR, lambda a, y: missing, "✘ Your formula stops: NameError"),  # noqa: F821
        (HIDDEN, lambda W2, dZ2: W2 @ dZ2, "✘ Your formula stops: ValueError"),
        (ERROR, ..., "✘ Your formula stops: TypeError"),
        (ERROR, lambda a, y: "a - y", "✘ Your formula stops: ValueError"),
        (ERROR, lambda a, y: None, "✘ "),
    ],
)
def test_whatever_is_wrong_is_a_line(question, formula, words, capsys):
    """Does a cell that is left as it is, or that stops, print a line and let the notebook go on?"""
    assert words in said(capsys, question, formula)
