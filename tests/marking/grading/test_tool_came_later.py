"""Does work on notebook 2 that was handed in before an exercise was there lose nothing by it?"""

import json

import pytest

from autograder.key import find_assignment
from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.part import Part
from autograder.marking.grading.notebook import mark_submission
from autograder.marking.grading.release import Release
from autograder.marking.grading.results import result_of
from autograder.marking.grading.submission import SubmittedFile
from autograder.marking.sandbox.limits import USUAL
from tests.marking.submissions import as_bytes, earned

REGRESSION = "02_logistic_regression"
TEST = "test_propagate"
LATER = {"the tool for slopes": ("slopes_by_trial", TEST), "a test": (TEST,)}


@pytest.fixture(params=LATER)
def later(request):
    """The exercises that came later."""
    return LATER[request.param]


def earlier(path, later):
    """A notebook as it was before: without these exercises and their checks."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    gone = [*later, *(f"{name}-solution" for name in later)]
    return {**notebook, "cells": [cell for cell in notebook["cells"] if cell["id"] not in gone]}


@pytest.fixture
def release(root, later):
    """Today's release, of a class that gave out the earlier edition, too."""
    today = Classroom(root, root).release(REGRESSION)
    before = earlier(root / "assignments" / REGRESSION / f"{REGRESSION}.ipynb", later)
    today.earlier = {"1": Release(before), "2": today}
    return today


def test_what_was_there_gets_its_points(root, host, release, later):
    """Do all other exercises get full points, and is a new one neither earned nor lost?"""
    path = root / "solutions" / REGRESSION / f"{REGRESSION}.ipynb"
    data = as_bytes(earlier(path, later))
    file = SubmittedFile(f"{REGRESSION}.ipynb", data, len(data))
    marked = mark_submission(host, release, file, "somebody", REGRESSION, USUAL)
    exercises = find_assignment(REGRESSION).exercises
    assert earned(marked) == {one.name: one.points for one in exercises if one.name not in later}
    (note,) = (one for one in marked.notes if "no points, and none to be had" in one)
    assert all(name in note for name in later)


def test_what_is_handed_in_today_gets_all_points(root, host):
    """Does the solved notebook get full points, the test among them, in whichever way it is examined?"""
    release = Classroom(root, root).release(REGRESSION)
    solved = json.loads(
        (root / "solutions" / REGRESSION / f"{REGRESSION}.ipynb").read_text("utf-8")
    )
    points = {one.name: one.points for one in find_assignment(REGRESSION).exercises}
    for more in ("", "import os\n"):  # a notebook that is plain, and one that is not
        cell = {
            "cell_type": "code",
            "id": "own",
            "metadata": {},
            "outputs": [],
            "execution_count": None,
        }
        cells = [*solved["cells"], {**cell, "source": f"{more}mine = 1"}]
        data = as_bytes({**solved, "cells": cells})
        file = SubmittedFile(f"{REGRESSION}.ipynb", data, len(data))
        marked = mark_submission(host, release, file, "somebody", REGRESSION, USUAL)
        assert earned(marked) == points


def test_a_class_can_leave_the_test_out(root, host):
    """Does a class without the test count everything else, and neither its points nor its maximum?"""
    exercises = find_assignment(REGRESSION).exercises
    others = {one.name for one in exercises if one.name != TEST}
    part, whole = Part(frozenset(others)), Classroom(root, root).release(REGRESSION)
    data = as_bytes(
        json.loads((root / "assignments" / REGRESSION / f"{REGRESSION}.ipynb").read_text())
    )
    file = SubmittedFile(f"{REGRESSION}.ipynb", data, len(data))
    result = result_of(mark_submission(host, whole, file, "ada", REGRESSION, USUAL), whole)
    assert TEST in result.grades
    counted = part.result(result)
    assert counted.grades.keys() == counted.verdicts.keys() == others
    assert TEST not in part.release(whole).named("check")
