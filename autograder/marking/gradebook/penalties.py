"""What coming late costs, by nbgrader's plug-in: worked out anew whenever something is recorded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from nbgrader import api
from nbgrader.preprocessors import AssignLatePenalties
from sqlalchemy import Connection, bindparam, case, func, or_, select, update
from traitlets.config import Config

from .rows import Ids, grades_of

_SUBMITTED = api.SubmittedAssignment.__table__
_NOTEBOOK = api.SubmittedNotebook.__table__
_GRADE = api.Grade.__table__


class Changed(NamedTuple):
    """A penalty that is another one now."""

    learner: str
    before: float
    after: float


class Late(NamedTuple):
    """What a penalty depends on, and what it is."""

    learner: str
    notebook: str
    handed_in: datetime | None
    extension: timedelta | None
    penalty: float | None
    points: float


def update_penalties(
    db: Connection, ids: Ids, learners: Iterable[str], config: Config
) -> list[Changed]:
    """Set or take back the penalties of some learners; return those that have changed."""
    plugin = plugin_of(config)
    changed, rows = [], []
    for late in read_lates(db, ids, learners, _may_differ(ids.duedate)):
        wanted = penalty_of(late, ids.duedate, plugin)
        if wanted != late.penalty:
            rows.append({"number": late.notebook, "penalty": wanted})
        if (wanted or 0.0) != (late.penalty or 0.0):
            changed.append(Changed(late.learner, late.penalty or 0.0, wanted or 0.0))
    if rows:
        of_this = _NOTEBOOK.c.id == bindparam("number")
        new = bindparam("penalty", type_=_NOTEBOOK.c.late_submission_penalty.type)
        db.execute(update(_NOTEBOOK).where(of_this).values(late_submission_penalty=new), rows)
    return changed


def plugin_of(config: Config) -> Any:
    """Return nbgrader's plug-in that says what coming late costs."""
    penalties = AssignLatePenalties(config=config)
    penalties.init_plugin()
    return penalties.plugin_inst


def _may_differ(duedate: datetime | None) -> Any:
    """Select those who have a penalty or may get one: nobody who is in time needs to be looked at."""
    has = _NOTEBOOK.c.late_submission_penalty.is_not(None)
    if duedate is None:
        return has
    return or_(has, _SUBMITTED.c.extension.is_not(None), _SUBMITTED.c.timestamp > duedate)


def read_lates(
    db: Connection, ids: Ids, learners: Iterable[str] | None = None, *only: Any
) -> list[Late]:
    """Return what the penalties of some learners depend on; by default of all."""
    whose = () if learners is None else (_SUBMITTED.c.student_id.in_([*learners]),)
    rows = db.execute(
        select(
            _SUBMITTED.c.student_id,
            _NOTEBOOK.c.id,
            _SUBMITTED.c.timestamp,
            _SUBMITTED.c.extension,
            _NOTEBOOK.c.late_submission_penalty,
            func.coalesce(func.sum(_points()), 0.0),
        )
        .join(_NOTEBOOK, _NOTEBOOK.c.assignment_id == _SUBMITTED.c.id)
        .join(_GRADE, grades_of(ids), isouter=True)
        .where(_SUBMITTED.c.assignment_id == ids.assignment, *whose)
        .where(_NOTEBOOK.c.notebook_id == ids.notebook, *only)
        .group_by(_SUBMITTED.c.id, _NOTEBOOK.c.id)
        .order_by(_SUBMITTED.c.student_id)
    )
    return [Late(*row) for row in rows]


def _points() -> Any:
    """Select a grade's points as nbgrader counts them: a person's mark before the machine's."""
    given = or_(_GRADE.c.manual_score.is_not(None), _GRADE.c.auto_score.is_not(None))
    points = func.coalesce(_GRADE.c.manual_score, _GRADE.c.auto_score, 0.0)
    return points + case((given, func.coalesce(_GRADE.c.extra_credit, 0.0)), else_=0.0)


def penalty_of(late: Late, duedate: datetime | None, plugin: Any) -> float | None:
    """Return what coming late costs; None where there is nothing to be late for."""
    if duedate is None or late.handed_in is None:
        return None
    seconds = (late.handed_in - (duedate + (late.extension or timedelta()))).total_seconds()
    if seconds <= 0:
        return None
    penalty = plugin.late_submission_penalty(late.learner, late.points, seconds)
    return None if penalty is None else min(max(float(penalty), 0.0), late.points)


def told(assignment: str, changed: Iterable[Changed], longest: int) -> str:
    """Say whose penalties have changed, at most `longest` by name; empty where none has."""
    named = [f"{one.learner} {one.before:g} -> {one.after:g}" for one in changed]
    if not named:
        return ""
    more = f", and {len(named) - longest} more" if len(named) > longest else ""
    return (
        f"{assignment}: a due date, an extension, marks or the rule for penalties have changed, and so "
        f"have the late penalties of {', '.join(named[:longest])}{more}."
    )
