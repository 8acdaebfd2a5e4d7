"""Is what nobody has marked no 0 in nbgrader's own exports and averages?"""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from nbgrader.apps.exportapp import ExportApp

from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.unmarked import FinalMarks
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import hand_in
from tests.marking.mark_class import mark_class


@pytest.fixture
def classroom(root: Path, tmp_path: Path) -> Classroom:
    """A class of three, one of whose files cannot be read."""
    for learner, share in {"a,da": 1.0, "emmy": 0.5, "nobody": None}.items():
        hand_in(tmp_path, learner, share)
    classroom = Classroom(root, tmp_path)
    mark_class(classroom)
    return classroom


def mark_by_hand(classroom: Classroom, points: float) -> None:
    """Let a person mark one exercise of the file that cannot be read."""
    with Gradebook(classroom.directory.db_url) as book:
        book.find_grade("relu", ASSIGNMENT, ASSIGNMENT, "nobody").manual_score = points
        book.db.commit()


def exported(classroom: Classroom, **options: list[str]) -> dict[str, str]:
    """Return the scores of the configured exporter by learner."""
    app = ExportApp(config=classroom.config)
    assert app.plugin_class is FinalMarks
    path = classroom.class_dir / "grades.csv"
    with Gradebook(classroom.directory.db_url) as book:
        FinalMarks(to=str(path), **options).export(book)
    with path.open(newline="", encoding="utf-8") as file:
        return {row["student_id"]: row["score"] for row in csv.DictReader(file)}


def averages(classroom: Classroom) -> list[float]:
    """Return the averages that the formgrader shows: of the assignment, and of its notebook."""
    with Gradebook(classroom.directory.db_url) as book:
        return [
            book.average_assignment_score(ASSIGNMENT),
            book.average_notebook_score(ASSIGNMENT, ASSIGNMENT),
        ]


def test_it_is_empty_in_exports_until_a_person_marks_it(classroom):
    """Is there no 0 for it, but what a person gives?"""
    assert exported(classroom) == {"a,da": "16.0", "emmy": "8.0", "nobody": ""}
    mark_by_hand(classroom, 0.0)
    assert exported(classroom)["nobody"] == "0.0"


def test_exports_can_be_of_some(classroom):
    """Do nbgrader's options for learners and assignments work as they do there?"""
    assert exported(classroom, student=["emmy"]) == {"emmy": "8.0"}
    assert exported(classroom, assignment=["02"]) == {}


def test_it_is_in_no_average_until_a_person_marks_it(classroom):
    """Are the formgrader's averages those of what is marked?"""
    assert averages(classroom) == [12, 12]
    mark_by_hand(classroom, 0.0)
    assert averages(classroom) == [8, 8]
