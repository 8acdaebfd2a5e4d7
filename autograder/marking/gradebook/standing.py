"""What the gradebook counts for a learner: the machine's points, a person's, and the penalty."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from nbgrader import api
from sqlalchemy import Connection, select

from .rows import Ids, grades_of

_STUDENT = api.Student.__table__
_SUBMITTED = api.SubmittedAssignment.__table__
_NOTEBOOK = api.SubmittedNotebook.__table__
_GRADE = api.Grade.__table__
_CELL = api.BaseCell.__table__


@dataclass(frozen=True)
class CellMark:
    """The points for one cell.

    Parameters
    ----------
    machine, hand : float or None
        What the machine and a person have given.
    extra : float
        Extra credit, which counts beside a mark alone.
    waits : bool
        Whether a person is to look at it.
    """

    machine: float | None = None
    hand: float | None = None
    extra: float = 0.0
    waits: bool = True

    @property
    def is_marked(self) -> bool:
        """Whether anybody has given anything."""
        return self.machine is not None or self.hand is not None

    @property
    def points(self) -> float | None:
        """What counts: a person's points before the machine's, and extra credit."""
        given = self.hand if self.hand is not None else self.machine
        return None if given is None else given + self.extra


@dataclass(frozen=True)
class Standing:
    """One submission in the gradebook: its cells by name, and what coming late costs."""

    cells: Mapping[str, CellMark] = field(default_factory=dict)
    penalty: float = 0.0

    @property
    def points(self) -> float | None:
        """The final points, as nbgrader counts them; None before anybody has marked anything."""
        given = [cell.points for cell in self.cells.values() if cell.points is not None]
        return max(0.0, round(sum(given) - self.penalty, 4)) if given else None

    @property
    def by_machine(self) -> Standing:
        """What the machine alone has given."""
        return Standing(
            {n: CellMark(one.machine, waits=one.waits) for n, one in self.cells.items()}
        )


def read_standings(
    db: Connection, ids: Ids, learners: Iterable[str] | None = None
) -> dict[str, Standing]:
    """Return what the gradebook has, by learner; nothing of those without a submission.

    Parameters
    ----------
    learners : list of str, optional
        Those who are wanted; by default all.
    """
    whose = () if learners is None else (_SUBMITTED.c.student_id.in_([*learners]),)
    rows = db.execute(
        select(
            _SUBMITTED.c.student_id,
            _NOTEBOOK.c.late_submission_penalty,
            _CELL.c.name,
            *(_GRADE.c.auto_score, _GRADE.c.manual_score, _GRADE.c.extra_credit),
            _GRADE.c.needs_manual_grade,
        )
        .join(_NOTEBOOK, _NOTEBOOK.c.assignment_id == _SUBMITTED.c.id)
        .join(_GRADE, grades_of(ids), isouter=True)
        .join(_CELL, _CELL.c.id == _GRADE.c.cell_id, isouter=True)
        .where(_SUBMITTED.c.assignment_id == ids.assignment, *whose)
        .where(_NOTEBOOK.c.notebook_id == ids.notebook)
    )
    found: dict[str, Standing] = {}
    cells: dict[str, dict[str, CellMark]] = {}
    for learner, penalty, name, machine, hand, extra, waits in rows:
        mine = cells.setdefault(learner, {})
        found.setdefault(learner, Standing(mine, penalty or 0.0))
        if name is not None:
            mine[sys.intern(name)] = CellMark(machine, hand, extra or 0.0, waits)
    return found


def read_students(db: Connection) -> list[str]:
    """Name everybody whom the gradebook knows."""
    return sorted(db.scalars(select(_STUDENT.c.id)))
