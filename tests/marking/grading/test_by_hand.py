"""Has what cannot be marked a place for each mark, and the reason, letter for letter?"""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest

from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.by_hand import unmarked_notebook
from autograder.marking.reports.feedback import write_feedback
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import hand_in
from tests.marking.mark_class import mark_class

HOSTILE = "<img src=x onerror=alert(1)> `a` $x$ **b**.ipynb"


@pytest.mark.parametrize("why", ["It is empty.", f"{HOSTILE} is empty.", "two\nlines \ud800 \x1b["])
def test_it_is_the_released_notebook_with_a_note(release, why):
    """Is it a valid notebook whose cells are those of the release, behind a note?"""
    made = nbformat.reads(unmarked_notebook(release, why).decode(), as_version=4)
    nbformat.validate(made)
    note, *cells = json.loads(unmarked_notebook(release, why))["cells"]
    assert cells == release.notebook()["cells"]
    assert "nbgrader" not in note["metadata"]


def test_the_learners_page_shows_the_reason_and_runs_nothing(root: Path, tmp_path: Path):
    """Is a file's name in the reason text alone on the page that nbgrader's template makes?"""
    path = hand_in(tmp_path, "ada", None)
    for name in (HOSTILE, "b.ipynb"):  # which of them is not told
        (path.parent / name).write_bytes(b"")
    classroom = Classroom(root, tmp_path)
    mark_class(classroom)
    told: list[str] = []
    (page,) = write_feedback(classroom, ASSIGNMENT, ["ada"], told.append)
    text = page.read_text(encoding="utf-8")
    assert told == []
    assert "could not be marked by machine" in text
    assert "&lt;img src=x onerror=alert(1)&gt; `a` $x$ **b**.ipynb" in text
    assert "<img src=x" not in text
