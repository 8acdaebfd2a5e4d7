"""The cells that the gradebook has of an assignment, beside those that are released."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from nbgrader import api
from sqlalchemy import Connection, and_, delete, select

from ..grading.release import Release

_BASE = api.BaseCell.__table__
_SOURCE = api.SourceCell.__table__
_KINDS = {
    "GradeCell": api.GradeCell.__table__,
    "SolutionCell": api.SolutionCell.__table__,
    "TaskCell": api.TaskCell.__table__,
}
_GRADE = api.Grade.__table__
_COMMENT = api.Comment.__table__
_NOTEBOOK = api.Notebook.__table__
_ASSIGNMENT = api.Assignment.__table__
_SUBMITTED = api.SubmittedAssignment.__table__
_BOOK = api.SubmittedNotebook.__table__

Cell = tuple[str, str]  # its name, and what it is to nbgrader


@dataclass(frozen=True)
class Leaving:
    """A cell that is no longer released.

    Parameters
    ----------
    points : float
        What it counts in the gradebook; 0 for what counts nothing.
    by_hand : dict of str to float
        The points that a person has given for it, by learner.
    """

    name: str
    id: str
    points: float = 0.0
    by_hand: Mapping[str, float] = field(default_factory=dict)


def known_assignments(db: Connection) -> list[str]:
    """Name the assignments that have a notebook of the same name, as those of this course."""
    of_it = _NOTEBOOK.c.assignment_id == _ASSIGNMENT.c.id
    same = and_(of_it, _NOTEBOOK.c.name == _ASSIGNMENT.c.name)
    return sorted(db.scalars(select(_ASSIGNMENT.c.name).join(_NOTEBOOK, same)))


def has_cells(db: Connection, assignment: str, release: Release) -> bool:
    """Whether the gradebook has the very cells that are released."""
    notebook = _notebook(db, assignment)
    if notebook is None:
        return False
    texts = select(_SOURCE.c.name, _SOURCE.c.checksum).where(_SOURCE.c.notebook_id == notebook)
    released = {name: cell.checksum for name, cell in release.cells.items()}
    same_texts = dict(map(tuple, db.execute(texts))) == released
    return same_texts and {*_cells(db, notebook)} == _released(release)


def leaving_cells(db: Connection, assignment: str, release: Release) -> list[Leaving]:
    """Return the cells that are no longer released, with what a person has given for them."""
    notebook = _notebook(db, assignment)
    if notebook is None:
        return []
    released = _released(release)
    found = {cell: number for cell, number in _cells(db, notebook).items() if cell not in released}
    return [_leaving(db, name, number) for (name, _), number in found.items()]


def _notebook(db: Connection, assignment: str) -> str | None:
    number: str | None = db.scalar(
        select(_NOTEBOOK.c.id)
        .join(_ASSIGNMENT, _ASSIGNMENT.c.id == _NOTEBOOK.c.assignment_id)
        .where(_ASSIGNMENT.c.name == assignment, _NOTEBOOK.c.name == assignment)
    )
    return number


def _cells(db: Connection, notebook: str) -> dict[Cell, str]:
    rows = db.execute(
        select(_BASE.c.name, _BASE.c.type, _BASE.c.id).where(_BASE.c.notebook_id == notebook)
    )
    return {(name, kind): number for name, kind, number in rows}


def _released(release: Release) -> set[Cell]:
    graded = {(name, "GradeCell") for name in release.named("check", "question")}
    return graded | {(name, "SolutionCell") for name in release.named("answer", "question")}


def _leaving(db: Connection, name: str, number: str) -> Leaving:
    points = (
        db.scalar(select(_KINDS[kind].c.max_score).where(_KINDS[kind].c.id == number))
        for kind in ("GradeCell", "TaskCell")
    )
    given = db.execute(
        select(_SUBMITTED.c.student_id, _GRADE.c.manual_score)
        .join(_BOOK, _BOOK.c.assignment_id == _SUBMITTED.c.id)
        .join(_GRADE, _GRADE.c.notebook_id == _BOOK.c.id)
        .where(_GRADE.c.cell_id == number, _GRADE.c.manual_score.is_not(None))
        .order_by(_SUBMITTED.c.student_id)
    )
    by_hand: dict[str, float] = dict(map(tuple, given))
    return Leaving(name, number, next(filter(None, points), 0.0), by_hand)


def remove_cells(
    db: Connection, assignment: str, release: Release, leaving: Iterable[Leaving]
) -> None:
    """Remove cells with all marks and comments, and the texts of what is no longer released."""
    notebook = _notebook(db, assignment)
    numbers = [cell.id for cell in leaving]
    for table in (_GRADE, _COMMENT):
        db.execute(delete(table).where(table.c.cell_id.in_(numbers)))
    for table in (*_KINDS.values(), _BASE):  # a kind's row points at the base's
        db.execute(delete(table).where(table.c.id.in_(numbers)))
    gone = _SOURCE.c.name.not_in([*release.cells])
    db.execute(delete(_SOURCE).where(_SOURCE.c.notebook_id == notebook, gone))


def told(assignment: str, cell: Leaving, *, is_left_out: bool = False) -> str:
    """Say that a cell has left the gradebook, and what has left with it.

    Parameters
    ----------
    is_left_out : bool
        Whether it is in the course, and the class leaves it out.
    """
    where = "part of this class" if is_left_out else "in the course"
    said = (
        f"{assignment}: {cell.name} ({cell.points:g} points) is no longer {where}; it has left "
        "the gradebook, and nobody keeps points for it."
    )
    if cell.by_hand:
        each = ", ".join(f"{learner} {points:g}" for learner, points in cell.by_hand.items())
        said += f" Given by hand, and gone with it: {each}."
    return said


def add_cells(book: api.Gradebook, assignment: str, cells: Any) -> None:
    """Add what is new in a release to an assignment that has submissions.

    Parameters
    ----------
    cells : SaveCells
        nbgrader's step, after it has read the release.
    """
    for name, info in cells.new_grade_cells.items():
        book.update_or_create_grade_cell(name, assignment, assignment, **info)
    for name, info in cells.new_solution_cells.items():
        book.update_or_create_solution_cell(name, assignment, assignment, **info)
    for name, info in cells.new_source_cells.items():
        book.update_or_create_source_cell(name, assignment, assignment, **info)
