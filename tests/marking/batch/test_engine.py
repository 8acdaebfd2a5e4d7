"""Is a whole class marked and recorded, whatever single submissions do to the machinery?"""

from __future__ import annotations

import csv
import os
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbgrader.api import Gradebook

from autograder.marking.batch.engine import grade
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.results import Result
from autograder.marking.reports.csv import write_marks
from autograder.marking.reports.feedback import write_feedback
from autograder.marking.reports.overview.page import write_report
from autograder.marking.sandbox.confine import available
from tests.conftest import ASSIGNMENT
from tests.marking.reports.listed import Listed
from tests.marking.submissions import FULL, POINTS, RIGHT, as_bytes, fill_in, own

TEXT = "\ud800 \0 \x1b[31m \u202e <b>&\r\n=HYPERLINK(1)"
NASTY = (
    "from IPython.display import display\n"
    "print('half \\ud83d a zero \\0 a bell \\x07 \\x1b[31m')\n"
    "display({'text/html': '\\udfff', 'text/plain': 'x'}, raw=True)\n"
    "raise ValueError('\\ud800 \\0')"
)


@pytest.fixture(scope="module")
def klass(tmp_path_factory: pytest.TempPathFactory, released: dict[str, Any]) -> Path:
    """A class whose submissions try to stop the machinery, and one that is right."""
    folder = tmp_path_factory.mktemp("class")

    def hand_in(learner: str, data: bytes | None) -> None:
        place = folder / "submitted" / learner / ASSIGNMENT
        place.mkdir(parents=True)
        if data is not None:
            (place / f"{ASSIGNMENT}.ipynb").write_bytes(data)

    hand_in("right", as_bytes(fill_in(released)))
    hand_in("nothing", None)
    hand_in("broken", b'{"cells": [')
    hand_in("a name with spaces & more", as_bytes(fill_in(released)))
    odd = fill_in(released, first=f"# {TEXT}", before={"relu": NASTY}, last="# \ud800")
    odd["cells"].append(own(TEXT, "markdown"))
    odd["cells"].append(own(TEXT, "raw"))
    odd["cells"][-1]["id"] = "same"
    hand_in("odd", as_bytes(odd))
    crash = "def relu(z):\n    raise ValueError('\\ud800 \\0 <script>')"
    hand_in("odd_crash", as_bytes(fill_in(released, RIGHT | {"relu": crash})))
    hand_in("odd_name", as_bytes(fill_in(released)))
    place = folder / "submitted" / "odd_name" / ASSIGNMENT
    os.rename(place / f"{ASSIGNMENT}.ipynb", os.fsencode(place) + b'/\xff\n,".ipynb')
    (folder / "submitted" / "copycat").symlink_to(folder / "submitted" / "right")
    (folder / "submitted" / ".hidden" / ASSIGNMENT).mkdir(parents=True)
    (folder / "submitted" / "a_file").write_text("x")
    return folder


@pytest.fixture(scope="module")
def classroom(root: Path, klass: Path) -> Classroom:
    """The course with that class."""
    return Classroom(root, klass)


@pytest.fixture(scope="module")
def marks(classroom: Classroom) -> dict[str, Result]:
    """The class, marked."""
    learners = classroom.learners(ASSIGNMENT)
    done = grade(classroom, ASSIGNMENT, learners, available(), workers=2)
    return {marked.learner: marked for marked in done}


def test_everybody_is_marked(marks):
    """Does every learner, and nobody else, get a mark or a sentence?"""
    given = {name: None if marked.problem else marked.earned for name, marked in marks.items()}
    assert given == {
        "right": FULL,
        "nothing": None,
        "broken": None,
        "a name with spaces & more": FULL,
        "odd": FULL,
        "odd_crash": FULL - POINTS["relu"],
        "odd_name": FULL,
    }
    assert not any("marking itself failed" in marked.problem for marked in marks.values())


def test_the_gradebook_says_the_same(klass, marks):
    """Has the gradebook the marks that were given, and waits it for a person where there is none?"""
    with Gradebook(f"sqlite:///{klass / 'gradebook.db'}") as book:
        for name, marked in marks.items():
            (notebook,) = book.find_submission(ASSIGNMENT, name).notebooks
            grades = {g.name: g for g in notebook.grades}
            assert {*grades} == {*POINTS, "why_nonlinear"}
            machine = {exercise: grades[exercise].auto_score for exercise in POINTS}
            if marked.problem:
                assert set(machine.values()) == {None}
            else:
                assert machine == {n: v.earned for n, v in marked.verdicts.items()}


def test_the_marked_notebooks_are_notebooks(classroom, marks):
    """Is there a notebook that is valid by its format for everybody, marked or to be marked by hand?"""
    for name, marked in marks.items():
        path = classroom.folder("autograded", name, ASSIGNMENT) / f"{ASSIGNMENT}.ipynb"
        notebook = nbformat.read(path, as_version=4)
        nbformat.validate(notebook)
        assert (notebook.cells[0].id == "by-hand") == bool(marked.problem)


def test_everybody_gets_feedback(classroom, marks):
    """Is a page written for everybody, odd text and all, with the reason where nothing was marked?"""
    pages = {path.parents[1].name: path for path in write_feedback(classroom, ASSIGNMENT, [*marks])}
    assert pages.keys() == marks.keys()
    for name, marked in marks.items():
        text = pages[name].read_text(encoding="utf-8")
        assert ("could not be marked by machine" in text) == bool(marked.problem)
        assert marked.problem[:20] in text


def test_the_reports_can_be_written(tmp_path, release, marks):
    """Do the table and the page hold every learner, whatever their remarks are made of?"""
    listed: Any = Listed(release, [marks[name] for name in sorted(marks)])
    write_marks(tmp_path / "marks.csv", listed)
    write_report(tmp_path / "report.html", listed)
    with (tmp_path / "marks.csv").open(newline="", encoding="utf-8") as file:
        assert {row["learner"] for row in csv.DictReader(file)} == marks.keys()
    assert "<script>" not in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_submission_that_breaks_later_loses_its_old_notebook(classroom, marks, klass):
    """Does a second, unreadable hand-in leave nothing of the first in the marked notebook?"""
    path = klass / "submitted" / "right" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    there = classroom.folder("autograded", "right", ASSIGNMENT) / f"{ASSIGNMENT}.ipynb"
    good = path.read_bytes()
    path.write_bytes(b"")
    (marked,) = grade(classroom, ASSIGNMENT, ["right"], available(), workers=1)
    path.write_bytes(good)
    assert marked.problem
    cells = {cell.id: cell for cell in nbformat.read(there, as_version=4).cells}
    assert marked.problem in cells["by-hand"].source
    assert "NotImplementedError" in cells["sigmoid-solution"].source
    (again,) = grade(classroom, ASSIGNMENT, ["right"], available(), workers=1)
    assert again.earned == FULL
