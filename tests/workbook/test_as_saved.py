"""Is it known of each exercise whether it was run as saved, and is right?"""

import linecache

import numpy as np
import pytest

from autograder.workbook.as_saved import points_of, stand
from autograder.workbook.saved import read_saved
from tests.test_house import ROOT
from tests.workbook.notebooks import answer, code, save, setup

NAME = "01_activations"
SIGMOID = "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))"
UNWRITTEN = "def sigmoid(z):\n    raise NotImplementedError()"


@pytest.fixture
def sigmoid(tmp_path):
    """Return a function that tells how a saved sigmoid stands after some runs."""

    def sigmoid(saved, *runs):
        scope = {"np": np}
        for run in runs:
            exec(run, scope)
        path = save(tmp_path, NAME, setup(NAME), *([answer(saved, "sigmoid")] if saved else []))
        return next(one for one in stand(read_saved(path), scope, runs) if one.name == "sigmoid")

    return sigmoid


@pytest.mark.parametrize(
    ("saved", "runs", "state"),
    [
        (SIGMOID, [SIGMOID], "right"),
        (SIGMOID, [UNWRITTEN, SIGMOID + "\n"], "right"),
        (SIGMOID.replace("-z", "z"), [SIGMOID.replace("-z", "z")], "wrong"),
        (UNWRITTEN, [UNWRITTEN], "unwritten"),
        (SIGMOID, [], "unrun"),
        (SIGMOID, [SIGMOID, UNWRITTEN], "other"),
        ("", [], "missing"),
        (SIGMOID.replace("(z):", "(z)"), [SIGMOID], "broken"),
        (SIGMOID, [SIGMOID, "sigmoid(1)"], "right"),
        (SIGMOID, [SIGMOID, "del sigmoid"], "unrun"),
    ],
)
def test_state(sigmoid, saved, runs, state):
    """Is each way to stand told from the others?"""
    found = sigmoid(saved, *runs)
    assert found.state == state
    assert found.earned == (2 if state == "right" else 0)


def test_last_definition_counts(tmp_path):
    """Is the last cell that defines a function compared, and not the answer's above it?"""
    path = save(tmp_path, NAME, setup(NAME), answer(UNWRITTEN, "sigmoid"), code(SIGMOID))
    scope = {"np": np}
    exec(SIGMOID, scope)
    first = stand(read_saved(path), scope, [UNWRITTEN, SIGMOID])[0]
    assert (first.name, first.state) == ("sigmoid", "right")


def define(text, scope, file):
    """Run a cell whose text can be looked up, as a kernel does."""
    linecache.cache[file] = (len(text), None, text.splitlines(True), file)
    exec(compile(text, file, "exec"), scope)


def test_the_start_that_a_check_gives(tmp_path):
    """Is a model examined from the check's own start, as its check does it?"""
    solved = ROOT / "solutions" / "02_logistic_regression" / "02_logistic_regression.ipynb"
    saved = read_saved(solved)
    runs = [one.source for one in saved.cells if one.is_code and one.nbgrader.get("solution")]
    scope = {"np": np}
    for number, run in enumerate(runs):
        define(run, scope, f"<cell {number} of a solved notebook>")
    stands = stand(saved, scope, runs)
    assert len(stands) == 7
    assert all(one.state == "right" for one in stands)


def test_stopped(sigmoid):
    """Does a check that a learner interrupts stop no hand-in?"""
    text = "def sigmoid(z):\n    raise KeyboardInterrupt"
    assert sigmoid(text, text).state == "stopped"


def test_points(sigmoid):
    """Are the points those of the visible checks?"""
    one = sigmoid(SIGMOID, SIGMOID)
    assert points_of([one, one]) == "4 of 4 points"


REGRESSION = "02_logistic_regression"
TEST = """def test_propagate(f):
    return np.isclose(f(np.array([[1.0]]), 0.0, np.array([[2.0]]), np.array([[1.0]]))[1], 0.12692801)"""
RIGHT = """def propagate(w, b, X, Y):
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = -np.mean(Y * np.log(A) + (1 - Y) * np.log(1 - A))
    return {"dw": np.dot(X, (A - Y).T) / X.shape[1], "db": np.mean(A - Y)}, cost"""


@pytest.mark.parametrize(
    ("own", "state", "words"),
    [
        (RIGHT, "wrong", "not right yet ("),
        (
            RIGHT.replace("A - Y", "Y - A"),
            "waits",
            "not tried yet: `propagate` has to pass its check first",
        ),
        ("", "waits", "not tried yet: `propagate` has to pass its check first"),
    ],
)
def test_a_test_is_tried_on_ones_own(tmp_path, own, state, words):
    """Is a test held to what is made of one's own function, and does it wait for that to be right?"""
    cells = [setup(REGRESSION), code(own), answer(TEST, "test_propagate")]
    scope = {"np": np}
    for name, text in (("own", own), ("test", TEST)):
        define(text, scope, f"<{name}, {state}>")
    saved = read_saved(save(tmp_path, REGRESSION, *cells))
    found = next(one for one in stand(saved, scope, [own, TEST]) if one.name == "test_propagate")
    assert found.state == state
    assert words in found.words
