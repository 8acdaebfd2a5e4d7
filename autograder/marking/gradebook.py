"""Write marks into nbgrader's gradebook, as nbgrader itself would.

One transaction for each submission: a mark is there whole or not at all.  Marks and comments that
a person has given are never touched.
"""

from __future__ import annotations

import json
import os
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat
from nbgrader import utils
from nbgrader.api import Gradebook
from nbgrader.preprocessors import AssignLatePenalties, SaveCells

from .course import Course
from .notebook import Marked
from .restore import originals


class Book:
    """An open gradebook of one class."""

    def __init__(self, course: Course, gradebook: Gradebook) -> None:
        self._course = course
        self._gradebook = gradebook

    def add_assignment(self, assignment: str) -> None:
        """Make sure that the gradebook knows the assignment as it was released."""
        self._gradebook.update_or_create_assignment(assignment)
        saving = SaveCells(config=self._course.config)
        released = nbformat.reads(json.dumps(self._course.released(assignment)), as_version=4)
        saving.preprocess(released, self._resources(assignment, ""))

    def record(self, marked: Marked) -> None:
        """Record one submission."""
        book, course = self._gradebook, self._course
        book.update_or_create_student(marked.learner)
        submitted = course.folder("submitted", marked.learner, marked.assignment)
        timestamp = course.directory.get_existing_timestamp(str(submitted))
        extra = {"timestamp": timestamp} if timestamp else {}
        with warnings.catch_warnings():
            # nbgrader links a new submission a few lines before it adds it to the session.
            warnings.filterwarnings("ignore", "Object of type <Submitted")
            submission = book.update_or_create_submission(
                marked.assignment, marked.learner, **extra
            )
        notebook = book.find_submission_notebook(
            marked.assignment, marked.assignment, marked.learner
        )
        cells = _graded_cells(marked)
        for grade in notebook.grades:
            _record_grade(grade, cells.get(grade.name), readable=not marked.problem)
        for comment in notebook.comments:
            cell = cells.get(comment.name)
            comment.auto_comment = "No response." if cell is None or _untouched(cell) else None
        notebook.late_submission_penalty = None
        late = submission.total_seconds_late > 0
        book.db.commit()
        if late:
            penalties = AssignLatePenalties(config=course.config)
            penalties.preprocess(
                nbformat.v4.new_notebook(), self._resources(marked.assignment, marked.learner)
            )

    def _resources(self, assignment: str, learner: str) -> dict[str, Any]:
        return {
            "nbgrader": {
                "assignment": assignment,
                "notebook": assignment,
                "student": learner,
                "db_url": self._course.directory.db_url,
            }
        }


@contextmanager
def open_book(course: Course) -> Iterator[Book]:
    """Open the class's gradebook."""
    # nbgrader starts `alembic` by its bare name when it makes a new gradebook.
    own, path = str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)
    if own not in path.split(os.pathsep):
        os.environ["PATH"] = own + os.pathsep + path
    with Gradebook(course.directory.db_url, course.directory.course_id) as gradebook:
        yield Book(course, gradebook)


def _graded_cells(marked: Marked) -> dict[str, Any]:
    if not marked.notebook:
        return {}
    return originals(nbformat.reads(marked.notebook, as_version=4))


def _record_grade(grade: Any, cell: Any, *, readable: bool) -> None:
    """Set the machine's mark; a submission that could not be read waits for a person."""
    if cell is not None:
        grade.auto_score, _ = utils.determine_grade(cell)
    else:
        grade.auto_score = 0 if readable else None
    waits = grade.auto_score is None or grade.manual_score is not None
    grade.needs_manual_grade = waits


def _untouched(cell: Any) -> bool:
    checksum = cell.metadata.nbgrader.get("checksum")
    return checksum is not None and checksum == utils.compute_checksum(cell)
