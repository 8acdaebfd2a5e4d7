"""Write the dates of ``class.toml`` into nbgrader's own fields; say what stood there otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from nbgrader import api
from sqlalchemy import Connection, or_, select, update

from ..classroom.class_file import key_of
from ..classroom.settings import Settings
from ..grading.text import printable
from .rows import Ids

_ASSIGNMENT = api.Assignment.__table__
_SUBMITTED = api.SubmittedAssignment.__table__


def write_dates(
    db: Connection, ids: Ids, assignment: str, settings: Settings
) -> tuple[Ids, list[str]]:
    """Let due date and all extensions be those of the class, where it has dates.

    Returns
    -------
    Ids
        With the due date that holds now.
    list of str
        A sentence for each date that somebody had set otherwise.
    """
    if settings.dues is None:
        return ids, []
    wanted = settings.due_date(assignment)
    this = _ASSIGNMENT.c.id == ids.assignment
    found = db.scalar(select(_ASSIGNMENT.c.duedate).where(this))
    said = [_of_due(settings, assignment, found)] if found not in (None, wanted) else []
    if found != wanted:
        db.execute(update(_ASSIGNMENT).where(this).values(duedate=wanted))
    said += _write_extensions(db, ids, assignment, settings, found)
    return replace(ids, duedate=wanted), said


def _of_due(settings: Settings, assignment: str, found: datetime) -> str:
    was = f"{assignment}: the gradebook had the due date {settings.local(found)}"
    if (wanted := settings.due_date(assignment)) is not None:
        return f"{was}; {settings.local(wanted)} counts, as class.toml says."
    mend = _write(settings, assignment, found, "due")
    return f"{was}, and class.toml has none, so it was taken away. {mend}"


def _write(settings: Settings, assignment: str, when: datetime, table: str) -> str:
    line = f'{assignment} = "{settings.local(when)[:16]}"'
    return f"If it is to count, write {line} under [{table}] in class.toml."


def _write_extensions(
    db: Connection, ids: Ids, assignment: str, settings: Settings, due: datetime | None
) -> Iterator[str]:
    """Write what differs, learner by learner: few have an extension, or had one.

    All at once, since an extension is kept as the time from a due date that may just have changed.
    """
    columns = _SUBMITTED.c.id, _SUBMITTED.c.student_id, _SUBMITTED.c.extension
    named = [learner for learner, name in settings.extensions if name == assignment]
    these = or_(_SUBMITTED.c.extension.is_not(None), _SUBMITTED.c.student_id.in_(named))
    of_this = _SUBMITTED.c.assignment_id == ids.assignment
    for number, learner, found in db.execute(select(*columns).where(of_this, these)).all():
        wanted = settings.extension(learner, assignment)
        if (found or None) == wanted:
            continue
        row = update(_SUBMITTED).where(_SUBMITTED.c.id == number)
        db.execute(row.values(extension=wanted))
        if found and due is not None and due + found != _until(settings, assignment, wanted):
            yield _of_extension(settings, assignment, learner, due + found)


def _until(settings: Settings, assignment: str, extension: timedelta | None) -> datetime | None:
    due = settings.due_date(assignment)
    return None if due is None or extension is None else due + extension


def _of_extension(settings: Settings, assignment: str, learner: str, found: datetime) -> str:
    who = printable(learner)
    was = f"{assignment}: the gradebook had an extension of {who} to {settings.local(found)}"
    if (longer := settings.extensions.get((learner, assignment))) is not None:
        return f"{was}; {settings.local(longer)} counts, as class.toml says."
    mend = _write(settings, assignment, found, f"extensions.{key_of(who)}")
    return f"{was}, and class.toml has none, so it was taken away. {mend}"
