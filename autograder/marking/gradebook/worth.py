"""What each exercise and question is worth in the gradebook, and what is told where that changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nbgrader import api
from sqlalchemy import Connection, select

from ..grading.release import Release

_CELL = api.GradeCell.__table__
_BASE = api.BaseCell.__table__
_NOTEBOOK = api.Notebook.__table__
_ASSIGNMENT = api.Assignment.__table__


def read_worth(db: Connection, assignment: str) -> dict[str, float]:
    """Return the maximum of each cell that is for marks; nothing of an unknown assignment."""
    rows = db.execute(
        select(_BASE.c.name, _CELL.c.max_score)
        .join(_CELL, _CELL.c.id == _BASE.c.id)
        .join(_NOTEBOOK, _NOTEBOOK.c.id == _BASE.c.notebook_id)
        .join(_ASSIGNMENT, _ASSIGNMENT.c.id == _NOTEBOOK.c.assignment_id)
        .where(_ASSIGNMENT.c.name == assignment, _NOTEBOOK.c.name == assignment)
    )
    return dict(map(tuple, rows))


def worth_of(release: Release) -> dict[str, float]:
    """Return what each exercise and question of a release is worth, in order."""
    names = release.named("check", "question")
    return {name: float(release.cells[name].points or 0) for name in names}


def told(assignment: str, before: Mapping[str, float], now: Mapping[str, float]) -> Iterator[str]:
    """Say what has come into a gradebook that knew the assignment, and what has other points."""
    for name, points in now.items() if before else ():
        if name not in before:
            yield f"{assignment}: {name} ({points:g} points) counts from now on."
        elif points != before[name]:
            yield (
                f"{assignment}: {name} is worth {points:g} points from now on, and was worth "
                f"{before[name]:g}; what a person has given for it stays as it is."
            )
