"""The rows of nbgrader's tables that a batch of results needs, read and written in bulk.

Every function works inside its caller's transaction, and may be done twice.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from nbgrader import api
from sqlalchemy import Boolean, Connection, bindparam, case, delete, or_, select, update

from ..grading.results import Result
from .bulk import insert_rows

_STUDENT = api.Student.__table__
_SUBMITTED = api.SubmittedAssignment.__table__
_NOTEBOOK = api.SubmittedNotebook.__table__
_GRADE = api.Grade.__table__
_COMMENT = api.Comment.__table__
_CELL = api.BaseCell.__table__

Timestamps = Mapping[str, datetime | None]


@dataclass(frozen=True)
class Ids:
    """The ids that an assignment has in the gradebook."""

    assignment: str
    notebook: str
    duedate: datetime | None
    grades: dict[str, str]  # cell by name
    comments: dict[str, str]


def read_ids(db: Connection, assignment: str) -> Ids:
    """Read the ids of an assignment that the gradebook has."""
    books, assignments = api.Notebook.__table__, api.Assignment.__table__
    number, duedate = db.execute(
        select(assignments.c.id, assignments.c.duedate).where(assignments.c.name == assignment)
    ).one()
    notebook = db.scalars(
        select(books.c.id).where(books.c.assignment_id == number, books.c.name == assignment)
    ).one()
    grades, comments = {}, {}
    rows = db.execute(
        select(_CELL.c.name, _CELL.c.id, _CELL.c.type).where(_CELL.c.notebook_id == notebook)
    )
    for name, cell, kind in rows:
        if kind in ("GradeCell", "TaskCell"):
            grades[name] = cell
        if kind in ("SolutionCell", "TaskCell"):
            comments[name] = cell
    return Ids(number, notebook, duedate, grades, comments)


def read_scores(db: Connection, ids: Ids) -> dict[str, dict[str, float | None]]:
    """Return the machine's marks by learner and cell, all at once."""
    found: dict[str, dict[str, float | None]] = {}
    rows = db.execute(
        select(_SUBMITTED.c.student_id, _CELL.c.name, _GRADE.c.auto_score)
        .join(_NOTEBOOK, _NOTEBOOK.c.assignment_id == _SUBMITTED.c.id)
        .join(_GRADE, _GRADE.c.notebook_id == _NOTEBOOK.c.id)
        .join(_CELL, _CELL.c.id == _GRADE.c.cell_id)
        .where(_NOTEBOOK.c.notebook_id == ids.notebook)
    )
    for learner, cell, score in rows:
        found.setdefault(learner, {})[sys.intern(cell)] = score
    return found


def add_students(db: Connection, learners: Iterable[str]) -> None:
    """Add the learners who are not there."""
    names = list(learners)
    there = set(db.scalars(select(_STUDENT.c.id).where(_STUDENT.c.id.in_(names))))
    insert_rows(db, _STUDENT, [{"id": name} for name in names if name not in there])


def find_submissions(
    db: Connection, ids: Ids, learners: Iterable[str], timestamps: Timestamps
) -> dict[str, str]:
    """Return the ids of the learners' submissions; make those that are not there."""
    names = list(learners)
    there = db.execute(
        select(_SUBMITTED.c.student_id, _SUBMITTED.c.id).where(
            _SUBMITTED.c.assignment_id == ids.assignment, _SUBMITTED.c.student_id.in_(names)
        )
    )
    found: dict[str, str] = dict(map(tuple, there))
    new = {name: api.new_uuid() for name in names if name not in found}
    rows = [
        {
            "id": number,
            "assignment_id": ids.assignment,
            "student_id": name,
            "timestamp": timestamps.get(name),
        }
        for name, number in new.items()
    ]
    insert_rows(db, _SUBMITTED, rows)
    changed = [
        {"number": found[name], "at": timestamps[name]} for name in found if timestamps.get(name)
    ]
    if changed:
        of_this = _SUBMITTED.c.id == bindparam("number")
        db.execute(update(_SUBMITTED).where(of_this).values(timestamp=bindparam("at")), changed)
    return found | new


def find_notebooks(
    db: Connection, ids: Ids, submitted: dict[str, str]
) -> tuple[dict[str, str], set[str]]:
    """Return the ids of the submissions' notebooks by submission, and which are new: they have no rows."""
    rows = db.execute(
        select(_NOTEBOOK.c.assignment_id, _NOTEBOOK.c.id).where(
            _NOTEBOOK.c.notebook_id == ids.notebook,
            _NOTEBOOK.c.assignment_id.in_([*submitted.values()]),
        )
    )
    found: dict[str, str] = dict(map(tuple, rows))
    new = {one: api.new_uuid() for one in submitted.values() if one not in found}
    usual = {"notebook_id": ids.notebook, "flagged": False}
    insert_rows(
        db,
        _NOTEBOOK,
        [{"id": number, "assignment_id": one, **usual} for one, number in new.items()],
    )
    return found | new, {*new.values()}


def grades_of(ids: Ids) -> Any:
    """Say which grades are a notebook's, to join them.

    Their only index begins with the cell: without one, each notebook reads them all.
    """
    return (_GRADE.c.notebook_id == _NOTEBOOK.c.id) & _GRADE.c.cell_id.in_([*ids.grades.values()])


def _rows(
    db: Connection, table: Any, notebooks: Collection[str], cells: Iterable[str]
) -> dict[tuple[str, str], str]:
    if not notebooks:
        return {}
    # The only index begins with the cell: without one, each question reads all of the table.
    of_them = table.c.notebook_id.in_([*notebooks]), table.c.cell_id.in_([*cells])
    found = db.execute(select(table.c.notebook_id, table.c.cell_id, table.c.id).where(*of_them))
    return {(notebook, cell): number for notebook, cell, number in found}


def write_grades(
    db: Connection,
    ids: Ids,
    by_notebook: dict[str, Result],
    same: Collection[str] = (),
    new_ones: Collection[str] = (),
) -> None:
    """Write the machine's marks; a person's stay.

    What a learner's edition did not have has no row, so that it counts nothing and waits for nobody.
    A person's mark waits to be looked at again where the machine's is another one now, or where the
    answer may have changed.

    Parameters
    ----------
    same : collection of str
        The learners whose work is what it was when it was last recorded.
    new_ones : collection of str
        The notebooks that have no rows yet: nobody need look.
    """
    there = _rows(db, _GRADE, by_notebook.keys() - new_ones, ids.grades.values())
    new, old, absent = [], [], []
    for notebook, result in by_notebook.items():
        for name, cell in ids.grades.items():
            if name in result.absent:
                absent.append(there.get((notebook, cell)))
                continue
            score = result.grades.get(name)  # what is not marked waits for a person
            if (number := there.get((notebook, cell))) is None:
                row = {"notebook_id": notebook, "cell_id": cell, "auto_score": score}
                new.append(row | {"needs_manual_grade": score is None})
            else:
                other = result.learner not in same
                row = {"number": number, "score": score, "none": score is None, "other": other}
                old.append(row)
    insert_rows(db, _GRADE, new)
    if old:
        db.execute(_update_grade(), old)
    if gone := [number for number in absent if number is not None]:
        by_machine = _GRADE.c.manual_score.is_(None)
        db.execute(delete(_GRADE).where(_GRADE.c.id.in_(gone), by_machine))


def _update_grade() -> Any:
    score = bindparam("score", type_=_GRADE.c.auto_score.type)
    none, other = bindparam("none", type_=Boolean), bindparam("other", type_=Boolean)
    again = or_(other, _GRADE.c.needs_manual_grade, _GRADE.c.auto_score.is_distinct_from(score))
    waits = case((_GRADE.c.manual_score.is_(None), none), else_=again)
    of_this = _GRADE.c.id == bindparam("number")
    return update(_GRADE).where(of_this).values(auto_score=score, needs_manual_grade=waits)


def write_comments(
    db: Connection, ids: Ids, by_notebook: dict[str, Result], new_ones: Collection[str] = ()
) -> None:
    """Write the machine's comments; a person's stay.  Of new notebooks, nobody need look for any."""
    there = _rows(db, _COMMENT, by_notebook.keys() - new_ones, ids.comments.values())
    new, old = [], []
    for notebook, result in by_notebook.items():
        for name, cell in ids.comments.items():
            comment = "No response." if name in result.untouched else None
            if (number := there.get((notebook, cell))) is not None:
                old.append({"number": number, "comment": comment})
                continue
            new.append({"notebook_id": notebook, "cell_id": cell, "auto_comment": comment})
    insert_rows(db, _COMMENT, new)
    if old:
        said = bindparam("comment", type_=_COMMENT.c.auto_comment.type)
        db.execute(
            update(_COMMENT).where(_COMMENT.c.id == bindparam("number")).values(auto_comment=said),
            old,
        )
