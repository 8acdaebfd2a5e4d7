"""Does what is no longer released leave the gradebook, whatever way an author took it away?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from autograder.marking.batch.plan import Choice
from autograder.marking.classroom.folder import Classroom
from autograder.marking.reports.feedback import write_feedback
from benchmarks.performance.snapshot import snapshot
from tests.conftest import ASSIGNMENT
from tests.marking.courses import copy_course, move_exercise, remove_exercise, rename_exercise
from tests.marking.fakes import KEY, Fakes, hand_in
from tests.marking.mark_class import mark_class

GONE = "relu_derivative"
GIVEN = KEY.points  # by the machine; a question in words has 2 more, and GONE has 2
OTHER = "02_logistic_regression"


class Class:
    """Two learners with full marks in a copy of the course, and a person's mark for one of them."""

    def __init__(self, course: Path) -> None:
        self.course = course
        self.classroom = Classroom(course, course)
        self.url = f"sqlite:///{course / 'gradebook.db'}"
        self.told: list[str] = []
        for learner in ("ada", "emmy"):
            hand_in(course, learner, 1.0)
        self.mark()

    def mark(self, choice: Choice = "new", assignment: str = ASSIGNMENT) -> list[str]:
        """Mark; return whose work was marked."""
        fakes = Fakes()
        tell = self.told.append
        mark_class(self.classroom, fakes, assignment=assignment, choice=choice, tell=tell)
        return fakes.marked

    def points(self, assignment: str = ASSIGNMENT) -> tuple[float, dict[str, float]]:
        """Return the maximum and everybody's points, as nbgrader reads them."""
        with Gradebook(self.url) as book:
            scores = {s.student.id: s.score for s in book.assignment_submissions(assignment)}
            return book.find_assignment(assignment).max_score, scores

    def cells(self, assignment: str = ASSIGNMENT) -> set[str]:
        """Name every cell that nbgrader has of an assignment."""
        with Gradebook(self.url) as book:
            notebook = book.find_notebook(assignment, assignment)
            every = (notebook.grade_cells, notebook.solution_cells, notebook.source_cells)
            return {cell.name for cells in every for cell in cells}


@pytest.fixture
def klass(root: Path, tmp_path: Path) -> Class:
    """The class, marked, with a mark and a comment of a person's for the exercise that will go."""
    klass = Class(copy_course(root, tmp_path))
    with Gradebook(klass.url) as book:
        book.find_grade(GONE, ASSIGNMENT, ASSIGNMENT, "ada").manual_score = 1.5
        book.find_grade("relu", ASSIGNMENT, ASSIGNMENT, "ada").extra_credit = 0.5
        where = (f"{GONE}-solution", ASSIGNMENT, ASSIGNMENT, "ada")
        book.find_comment(*where).manual_comment = "Nearly."
        book.db.commit()
    return klass


@pytest.mark.parametrize("choice", ["new", "changed"])
def test_a_removed_exercise_leaves(klass, monkeypatch, choice):
    """Is the maximum 2 less, keeps nobody points for it, and is that told?"""
    assert klass.points() == (GIVEN + 2, {"ada": GIVEN, "emmy": GIVEN})
    remove_exercise(monkeypatch, klass.course, GONE)
    klass.mark(choice)
    assert klass.points() == (GIVEN, {"ada": GIVEN - 1.5, "emmy": GIVEN - 2})
    assert not any(name.startswith(GONE) for name in klass.cells())
    assert klass.told == [
        f"{ASSIGNMENT}: {GONE} (2 points) is no longer in the course; it has left the gradebook, and "
        "nobody keeps points for it. Given by hand, and gone with it: ada 1.5."
    ]
    before = snapshot(klass.url, klass.course)
    klass.mark(choice)
    assert len(klass.told) == 1
    assert snapshot(klass.url, klass.course) == before


def test_a_renamed_exercise_leaves_and_the_new_one_waits(klass, monkeypatch):
    """Does the old name go, and has the new one no mark before anything was marked by it?"""
    rename_exercise(monkeypatch, klass.course, GONE, "relu_slope")
    klass.mark()
    assert klass.points() == (GIVEN + 2, {"ada": GIVEN - 1.5, "emmy": GIVEN - 2})
    assert {"relu_slope", "relu_slope-solution"} < klass.cells()
    assert not any(name.startswith(GONE) for name in klass.cells())
    assert klass.mark("changed") == ["ada", "emmy"]
    with Gradebook(klass.url) as book:
        grade = book.find_grade("relu_slope", ASSIGNMENT, ASSIGNMENT, "ada")
        assert (grade.auto_score, grade.needs_manual_grade) == (None, True)  # by fake workers


def test_an_exercise_that_moves_counts_once(klass, monkeypatch):
    """Does it leave the first notebook when the other one is marked, which has it now?"""
    (klass.course / "submitted" / "ada" / OTHER).mkdir()
    klass.mark(assignment=OTHER)
    before = klass.points(OTHER)[0]
    move_exercise(monkeypatch, klass.course, GONE, OTHER)
    klass.mark(assignment=OTHER)
    assert klass.points(OTHER)[0] == before + 2
    assert klass.points()[0] == GIVEN
    assert GONE in klass.cells(OTHER)
    assert GONE not in klass.cells()


def test_a_run_that_ends_in_the_middle_does_it_again(klass, monkeypatch):
    """Does the next run remove what the last one has only begun to?"""

    def stop(*_: Any) -> None:
        raise KeyboardInterrupt

    remove_exercise(monkeypatch, klass.course, GONE)
    with monkeypatch.context() as patch:
        patch.setattr("autograder.marking.gradebook.cells.remove_cells", stop)
        with pytest.raises(KeyboardInterrupt):
            klass.mark()
    assert klass.points()[0] == GIVEN + 2
    klass.mark()
    assert klass.points() == (GIVEN, {"ada": GIVEN - 1.5, "emmy": GIVEN - 2})


def test_feedback_and_formgrader_open_what_was_marked_before(klass, monkeypatch):
    """Is a marked notebook with the removed exercise shown, without a place for its mark?"""
    path = klass.course / "autograded" / "emmy" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    path.unlink()
    path.write_bytes(
        (klass.course / "assignments" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").read_bytes()
    )
    remove_exercise(monkeypatch, klass.course, GONE)
    klass.mark()
    cells = {cell["id"]: cell for cell in json.loads(path.read_bytes())["cells"]}
    assert "nbgrader" not in cells[GONE]["metadata"]
    assert "nbgrader" in cells["relu"]["metadata"]
    told: list[str] = []
    assert len([*write_feedback(klass.classroom, ASSIGNMENT, ["emmy"], told.append)]) == 1
    assert told == []
