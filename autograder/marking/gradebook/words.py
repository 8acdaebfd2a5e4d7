"""Marks and comments that a person has given, which belong to the words they were given for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from nbgrader import api
from sqlalchemy import ColumnElement, Connection, Select, Table, or_, select, update

from ..grading.release import SOLUTION
from ..grading.unreadable import fingerprint
from .rows import Ids

_SUBMITTED = api.SubmittedAssignment.__table__
_NOTEBOOK = api.SubmittedNotebook.__table__
_GRADE = api.Grade.__table__
_COMMENT = api.Comment.__table__


@dataclass(frozen=True)
class HandMark:
    """What a person has given for one cell: points, extra credit, a comment."""

    points: float | None = None
    extra: float = 0.0
    comment: str = ""

    def __bool__(self) -> bool:
        return self.points is not None or bool(self.extra or self.comment)

    @property
    def version(self) -> str:
        """A text that only the same mark has."""
        points = "" if self.points is None else f"{float(self.points)!r}"
        signs = (points, f"{float(self.extra)!r}", self.comment)
        return fingerprint(*(sign.encode() for sign in signs))[:8]

    def __str__(self) -> str:
        given = [] if self.points is None else [f"{self.points:g} points"]
        given += [f"{self.extra:g} extra"] if self.extra else []
        return ", ".join([*given, *([f"“{self.comment}”"] if self.comment else [])])


@dataclass(frozen=True)
class Moved:
    """What another attempt of a learner's changes in the gradebook.

    Attributes
    ----------
    cells : dict of str to HandMark
        What is given by hand for each cell's words now; an empty one where nothing is.
    before : dict of str to HandMark
        What was given for other words; it stands beside the cell, which waits for a person.
    is_other : bool
        Whether it is another attempt than before, so that the former's time is not its own.
    """

    cells: Mapping[str, HandMark] = field(default_factory=dict)
    before: Mapping[str, HandMark] = field(default_factory=dict)
    is_other: bool = False


def text_cell(cell: str, ids_or_names: Collection[str]) -> str:
    """Return the cell whose words a graded cell is about: itself, or a check's answer."""
    return cell if cell in ids_or_names else f"{cell}{SOLUTION}"


def of_cells(ids: Ids, table: Table, *columns: ColumnElement[Any]) -> Select[Any]:
    """Ask what a table has of an assignment's cells: learner, cell, and these columns.

    Parameters
    ----------
    table : Table
        One whose rows are of a notebook and a cell.
    """
    return (
        select(_SUBMITTED.c.student_id, table.c.cell_id, *columns)
        .join(_NOTEBOOK, _NOTEBOOK.c.id == table.c.notebook_id)
        .join(_SUBMITTED, _SUBMITTED.c.id == _NOTEBOOK.c.assignment_id)
        .where(_SUBMITTED.c.assignment_id == ids.assignment)
    )


def read_hand_marks(
    db: Connection, ids: Ids, learners: Collection[str] | None = None
) -> dict[str, dict[str, HandMark]]:
    """Return what persons have given, by learner and graded cell.

    Parameters
    ----------
    learners : collection of str, optional
        Those who are wanted; by default all.
    """
    whose = () if learners is None else (_SUBMITTED.c.student_id.in_([*learners]),)
    found: dict[str, dict[str, HandMark]] = {}
    names = {number: name for name, number in ids.grades.items()}
    comments = {
        ids.comments[text]: cell
        for cell in ids.grades
        if (text := text_cell(cell, ids.comments)) in ids.comments
    }
    given = _GRADE.c.manual_score, _GRADE.c.extra_credit
    points_of = of_cells(ids, _GRADE, *given).where(or_(*(one.is_not(None) for one in given)))
    for learner, cell, points, extra in db.execute(points_of.where(*whose)):
        if cell in names:
            found.setdefault(learner, {})[names[cell]] = HandMark(points, extra or 0.0)
    comments_of = of_cells(ids, _COMMENT, _COMMENT.c.manual_comment)
    said = _COMMENT.c.manual_comment.is_not(None)
    for learner, cell, comment in db.execute(comments_of.where(said, *whose)):
        if cell in comments and comment:
            mark = found.setdefault(learner, {}).get(comments[cell], HandMark())
            found[learner][comments[cell]] = HandMark(mark.points, mark.extra, comment)
    return {
        learner: {cell: mark for cell, mark in cells.items() if mark}
        for learner, cells in found.items()
    }


def write_moved(
    db: Connection,
    ids: Ids,
    moved: Mapping[str, Moved],
    submitted: Mapping[str, str],
    notebooks: Mapping[str, str],
    timed: Collection[str],
) -> None:
    """Let each hand mark stand at its own words, and what was given for others beside them.

    Parameters
    ----------
    submitted, notebooks : dict of str to str
        The submissions by learner, and their notebooks by submission.
    timed : collection of str
        The learners whose attempt has a time.
    """
    for learner, change in moved.items():
        submission = submitted[learner]
        if change.is_other and learner not in timed:
            of_it = _SUBMITTED.c.id == submission
            db.execute(update(_SUBMITTED).where(of_it).values(timestamp=None))
        for cell, mark in change.cells.items():
            _write(db, ids, notebooks[submission], cell, mark, change.before.get(cell))


def _write(
    db: Connection, ids: Ids, notebook: str, cell: str, mark: HandMark, before: HandMark | None
) -> None:
    if cell not in ids.grades:
        return
    of_it = (_GRADE.c.notebook_id == notebook) & (_GRADE.c.cell_id == ids.grades[cell])
    given = {"manual_score": mark.points, "extra_credit": mark.extra}
    waits = {"needs_manual_grade": before is not None} if mark or before else {}
    db.execute(update(_GRADE).where(of_it).values(**given, **waits))
    text = text_cell(cell, ids.comments)
    if text in ids.comments:
        beside = {"auto_comment": f"Given before, for other words: {before}."} if before else {}
        at = (_COMMENT.c.notebook_id == notebook) & (_COMMENT.c.cell_id == ids.comments[text])
        values = {"manual_comment": mark.comment or None, **beside}
        db.execute(update(_COMMENT).where(at).values(**values))
