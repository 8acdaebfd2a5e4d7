"""Does work on notebook 2 that was handed in before its tool for slopes was an exercise lose nothing?"""

import json

import pytest

from autograder.key import find_assignment
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.notebook import mark_submission
from autograder.marking.grading.release import Release
from autograder.marking.grading.submission import SubmittedFile
from autograder.marking.sandbox.limits import USUAL
from tests.marking.submissions import as_bytes, earned

REGRESSION, TOOL = "02_logistic_regression", "slopes_by_trial"
OTHERS = {one.name: one.points for one in find_assignment(REGRESSION).exercises if one.name != TOOL}


def earlier(path):
    """A notebook as it was before: without the exercise and its check."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    gone = (TOOL, f"{TOOL}-solution")
    return {**notebook, "cells": [cell for cell in notebook["cells"] if cell["id"] not in gone]}


@pytest.fixture
def release(root):
    """Today's release, of a class that gave out the earlier edition, too."""
    today = Classroom(root, root).release(REGRESSION)
    before = earlier(root / "assignments" / REGRESSION / f"{REGRESSION}.ipynb")
    today.earlier = {"1": Release(before), "2": today}
    return today


def test_what_was_there_gets_its_points(root, host, release):
    """Do all other exercises get full points, and is the new one neither earned nor lost?"""
    data = as_bytes(earlier(root / "solutions" / REGRESSION / f"{REGRESSION}.ipynb"))
    file = SubmittedFile(f"{REGRESSION}.ipynb", data, len(data))
    marked = mark_submission(host, release, file, "somebody", REGRESSION, USUAL)
    assert earned(marked) == OTHERS
    assert any(f"did not have {TOOL}: no points, and none to be had" in one for one in marked.notes)
