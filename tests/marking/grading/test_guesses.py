"""Do guesses, read-only cells and editions without them cost nothing?"""

from __future__ import annotations

import copy
import json

import pytest

from autograder.key import find_assignment
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.notebook import mark_submission
from autograder.marking.grading.submission import SubmittedFile
from autograder.marking.sandbox.limits import USUAL
from tests.marking.submissions import as_bytes, earned, own

NAME = "03_planar_network"
FULL = {exercise.name: exercise.points for exercise in find_assignment(NAME).exercises}


def _answered(cells, answer):
    for cell in cells:
        if cell["cell_type"] == "code" and "guess(" in "".join(cell["source"]):
            cell["source"] = "".join(cell["source"]).replace("...", answer)
    return cells


def _in_cells_of_their_own(cells):
    return [
        own("".join(cell["source"])) if "".join(cell["source"]).find("guess(") >= 0 else cell
        for cell in cells
        if cell["id"] != "setup" and cell["cell_type"] == "code"
    ]


def right(cells):
    return _answered(cells, "(4, 2)")


def wild(cells):
    return _answered(cells, "my_guess, 1 / 0, raise")


def a_cell_of_their_own(cells):
    (setup,) = [cell for cell in cells if cell["id"] == "setup"]
    return [setup, *_in_cells_of_their_own(cells)]


def without_metadata(cells):
    for cell in cells:
        for name in ("deletable", "editable"):
            cell["metadata"].pop(name, None)
    return cells


def of_an_older_edition(cells):
    """Leave out what came with the guesses, as a notebook that was given out before has it."""
    kept = [
        cell
        for cell in without_metadata(cells)
        if "guess(" not in "".join(cell["source"]) or cell["cell_type"] == "markdown"
    ]
    for cell in kept:
        if cell["id"] == "setup":
            cell["source"] = "".join(cell["source"]).replace("guess, ", "")
            assert "guess" not in cell["source"]
    return kept


def of_an_older_edition_with_a_guess(cells):
    """Paste a guess into an older notebook, where its name is not known."""
    return [*of_an_older_edition(cells), own('guess("shape of W1", (4, 2))')]


@pytest.mark.parametrize(
    "change",
    [
        right,
        wild,
        a_cell_of_their_own,
        without_metadata,
        of_an_older_edition,
        of_an_older_edition_with_a_guess,
    ],
)
def test_full_marks(root, host, change):
    """Does right work earn all its points, whatever stands in the cells of the guesses?"""
    path = root / "solutions" / NAME / f"{NAME}.ipynb"
    solved = json.loads(path.read_text(encoding="utf-8"))
    cells = change(copy.deepcopy(solved["cells"]))
    assert cells != solved["cells"]
    data = as_bytes({**solved, "cells": cells})
    file = SubmittedFile(f"{NAME}.ipynb", data, len(data))
    release = Classroom(root, root).release(NAME)
    assert earned(mark_submission(host, release, file, "somebody", NAME, USUAL)) == FULL
