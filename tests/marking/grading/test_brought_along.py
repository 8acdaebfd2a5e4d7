"""Does a function that learners bring along cost nothing, whatever it does?"""

from __future__ import annotations

import json

import pytest

from autograder.key import find_assignment
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.align import align
from autograder.marking.grading.notebook import mark_submission
from autograder.marking.grading.submission import SubmittedFile, read_submission
from autograder.marking.sandbox.limits import USUAL
from autograder.marking.sandbox.session import Called
from tests.marking.submissions import as_bytes, earned, own
from tests.sampling import one_in

PLANAR = "03_planar_network"
FULL = {exercise.name: exercise.points for exercise in find_assignment(PLANAR).exercises}


@pytest.fixture
def mark_planar(root, host):
    """Return a function that marks the solved planar network with another sigmoid."""
    path = root / "solutions" / PLANAR / f"{PLANAR}.ipynb"

    def mark(body, **changes):
        notebook = json.loads(path.read_text(encoding="utf-8"))
        sigmoid = own("def sigmoid(z):\n    " + body.replace("\n", "\n    "))
        cells = []
        for cell in notebook["cells"]:
            if cell["id"].removesuffix("-solution") in changes:
                cell["source"] = changes[cell["id"].removesuffix("-solution")]
            cells.append(cell)
            if cell["id"] == "building_blocks":
                cells.append(sigmoid)
        data = as_bytes({**notebook, "cells": cells})
        file = SubmittedFile(f"{PLANAR}.ipynb", data, len(data))
        release = Classroom(root, root).release(PLANAR)
        return mark_submission(host, release, file, "somebody", PLANAR, USUAL)

    return mark


def _soon_over(real):
    """Give little time to what calls the learner's sigmoid; it is not late where ours answers."""

    def call(copy, name, cases, names, seconds, supply, fill):
        seconds = seconds if "sigmoid" in supply else 0.5
        return real(copy, name, cases, names, seconds, supply, fill)

    return call


@pytest.mark.parametrize(
    "body",
    [
        "return 1 / (1 + np.exp(-z))",
        "return z",
        "raise NotImplementedError()",
        "1 / 0",
        "import os; os._exit(1)",
        "import os, signal; os.kill(os.getpid(), signal.SIGKILL)",
        pytest.param("while True: pass", marks=pytest.mark.slow),
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
        # Nothing comes out of this one; out of the one above an error does, before Python 3.13.
        pytest.param(
            "while True:\n    try:\n        while True: float()\n    except BaseException: pass",
            marks=pytest.mark.slow,
        ),
    ],
)
def test_it_costs_nothing(mark_planar, monkeypatch, body):
    """Does every exercise that builds on it get its full points?"""
    if "while True" in body:
        monkeypatch.setattr(Called, "call", _soon_over(Called.call))
    assert earned(mark_planar(body)) == FULL


def test_it_is_named(mark_planar):
    """Does the instructor read which function ended the process?"""
    marked = mark_planar("import os; os._exit(1)")
    assert any("sigmoid, brought along, ended its process" in note for note in marked.notes)


def test_an_exercise_that_ends_its_process_is_charged_itself(mark_planar):
    """Is nothing put down to the function brought along that the exercise does?"""
    deadly = "def predict(parameters, X):\n    import os; os._exit(1)"
    marked = mark_planar("return 1 / (1 + np.exp(-z))", predict=deadly)
    assert earned(marked) == FULL | {"predict": 0.0}
    assert not any("brought along" in note for note in marked.notes)


def test_both_may_end_it(mark_planar):
    """Is each charged with its own where both end the process?"""
    deadly = "def predict(parameters, X):\n    import os; os._exit(1)"
    marked = mark_planar("import os; os._exit(1)", predict=deadly)
    assert earned(marked) == FULL | {"predict": 0.0}


@pytest.mark.parametrize(
    "name", one_in(2, ["02_logistic_regression", "05_cat_classifier", "03_planar_network"])
)
def test_a_cell_that_was_never_turned_costs_nothing(root, host, name):
    """Does a solved notebook get its full points whose cell still calls `bring`?"""
    released = json.loads((root / "assignments" / name / f"{name}.ipynb").read_text("utf-8"))
    call = next(cell for cell in released["cells"] if cell["id"] == "building_blocks")
    path = root / "solutions" / name / f"{name}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["id"] == call["id"]:
            cell["source"] = call["source"]
    data = as_bytes(notebook)
    file = SubmittedFile(f"{name}.ipynb", data, len(data))
    marked = mark_submission(
        host, Classroom(root, root).release(name), file, "somebody", name, USUAL
    )
    assert earned(marked) == {one.name: one.points for one in find_assignment(name).exercises}
    assert not marked.notes


@pytest.mark.parametrize("text", ["", "import math\n\ndef sigmoid(z):\n    return math.nan * z"])
def test_a_cell_without_its_id(root, text):
    """Is the cell found by its place where ids are lost, turned or as it was given out?"""
    path = root / "assignments" / PLANAR / f"{PLANAR}.ipynb"
    notebook = json.loads(path.read_text(encoding="utf-8"))
    place = next(n for n, cell in enumerate(notebook["cells"]) if cell["id"] == "building_blocks")
    for cell in notebook["cells"]:
        cell["id"], cell["metadata"] = f"lost-{id(cell)}", {}
    notebook["cells"][place]["source"] = text or notebook["cells"][place]["source"]
    data = as_bytes(notebook)
    file = SubmittedFile(f"{PLANAR}.ipynb", data, len(data))
    cells = read_submission(file, PLANAR).cells
    assert align(Classroom(root, root).release(PLANAR), cells).names[place] == "building_blocks"
