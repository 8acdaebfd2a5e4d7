"""What nbgrader's own exports and averages get wrong: what nobody has marked, and what it is out of.

``nbgrader_config.py`` names :class:`FinalMarks` as nbgrader's exporter, and calls
:func:`leave_out_unmarked` for the averages that the formgrader shows.
"""

from __future__ import annotations

import csv
import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

from nbgrader import api
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.plugins import ExportPlugin
from sqlalchemy import func, or_, select

from ..grading.text import spreadsheet_text

_POINTS = ("raw_score", "late_submission_penalty", "score")
_STUDENT = ("last_name", "first_name", "email")
_COLUMNS = ("assignment", "duedate", "timestamp", "student_id", *_STUDENT, *_POINTS, "max_score")
_AVERAGES = [name for name in vars(Gradebook) if name.startswith("average_")]


def unmarked(gradebook: Gradebook, assignment: str) -> set[str]:
    """Name the learners whose submission nobody has marked: neither the machine nor a person."""
    submitted = gradebook.db.query(api.SubmittedAssignment.student_id)
    of_it = submitted.join(api.Assignment).filter(api.Assignment.name == assignment)
    given = or_(api.Grade.auto_score.is_not(None), api.Grade.manual_score.is_not(None))
    marked = of_it.join(api.SubmittedNotebook).join(api.Grade).filter(given)
    return {name for (name,) in of_it} - {name for (name,) in marked}


def own_maxima(gradebook: Gradebook, assignment: str) -> dict[str, float]:
    """Return what each learner's points are out of: an edition may have had fewer exercises.

    What it did not have has no grade.
    """
    worth = func.sum(api.GradeCell.max_score)
    graded = select(api.SubmittedAssignment.student_id, worth).join(api.SubmittedNotebook)
    graded = graded.join(api.Grade).join(api.GradeCell, api.GradeCell.id == api.Grade.cell_id)
    of_it = api.Assignment.id == api.SubmittedAssignment.assignment_id
    graded = graded.join(api.Assignment, of_it).where(api.Assignment.name == assignment)
    own = gradebook.db.execute(graded.group_by(api.SubmittedAssignment.student_id))
    return dict(map(tuple, own))


class FinalMarks(ExportPlugin):
    """Writes the columns of nbgrader's own exporter, empty where there is no mark."""

    def export(self, gradebook: Gradebook) -> None:
        """Write one row for each learner and assignment."""
        with Path(self.to or "grades.csv").open("w", newline="", encoding="utf-8") as file:
            rows = csv.DictWriter(file, _COLUMNS)
            rows.writeheader()
            for assignment in gradebook.assignments:
                if not self.assignment or assignment.name in map(str, self.assignment):
                    self._rows(rows, gradebook, assignment)

    def _rows(self, rows: Any, gradebook: Gradebook, assignment: Any) -> None:
        waiting, maxima = (
            unmarked(gradebook, assignment.name),
            own_maxima(gradebook, assignment.name),
        )
        for student in gradebook.students:
            if not self.student or student.id in map(str, self.student):
                row = _row(gradebook, assignment, student)
                row |= dict.fromkeys(_POINTS, "") if student.id in waiting else {}
                row["max_score"] = maxima.get(student.id, row["max_score"])
                rows.writerow({name: _text(value) for name, value in row.items()})


def _row(gradebook: Gradebook, assignment: Any, student: Any) -> dict[str, Any]:
    row = {
        "assignment": assignment.name,
        "duedate": assignment.duedate,
        "student_id": student.id,
        "max_score": assignment.max_score,
    } | {name: getattr(student, name) for name in _STUDENT}
    try:
        submission = gradebook.find_submission(assignment.name, student.id)
    except MissingEntry:  # as nbgrader does: what is not handed in is 0
        return row | {"timestamp": None} | dict.fromkeys(_POINTS, 0.0)
    score, penalty = submission.score, submission.late_submission_penalty
    points = dict(zip(_POINTS, (score, penalty, max(0.0, score - penalty)), strict=True))
    return row | {"timestamp": submission.timestamp} | points


def _text(value: Any) -> Any:
    return spreadsheet_text(value) if isinstance(value, str) else "" if value is None else value


def leave_out_unmarked() -> None:
    """Let nbgrader's averages be those of what is marked; may be done twice."""
    for name in _AVERAGES:
        average = getattr(Gradebook, name)
        if not hasattr(average, "__wrapped__"):
            setattr(Gradebook, name, _of_marked(average))


def _of_marked(average: Callable[..., float]) -> Callable[..., float]:
    @functools.wraps(average)
    def of_marked(gradebook: Gradebook, *names: str) -> float:
        # The assignment is the last of the names, also of a notebook's.
        everything = gradebook.find_assignment(names[-1]).num_submissions
        marked = everything - len(unmarked(gradebook, names[-1]))
        return average(gradebook, *names) * everything / marked if marked else 0.0

    return of_marked
