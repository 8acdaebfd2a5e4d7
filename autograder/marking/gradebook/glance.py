"""A look into a gradebook that changes nothing: what waits for a person, what is due and came when."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from nbgrader import api
from sqlalchemy import (
    Connection,
    NullPool,
    create_engine,
    distinct,
    func,
    inspect,
    make_url,
    select,
)
from sqlalchemy.exc import DBAPIError

from ..classroom.errors import NoSuchThing
from ..sandbox.limits import ANSWERING_SECONDS
from .address import check_address, without_password
from .cells import known_assignments
from .worth import read_worth

_ASSIGNMENT = api.Assignment.__table__
_SUBMITTED = api.SubmittedAssignment.__table__
_NOTEBOOK = api.SubmittedNotebook.__table__
_GRADE = api.Grade.__table__
_CELL = api.GradeCell.__table__


@dataclass(frozen=True)
class Glance:
    """What a gradebook has, by assignment.

    Attributes
    ----------
    waits : dict of str to int
        How many submissions wait for a person.
    dues : dict of str to datetime
        The due dates, in UTC.
    times : dict of (str, str) to datetime
        When work was handed in, by assignment and learner, in UTC; what has no time is not there.
    checks : dict of str to int
        How many of those that wait do so for more than words: for an exercise that the machine could
        not mark, or that had a mark by hand for other work.
    worth : dict of str to (dict of str to float)
        The maximum of each exercise and question.
    """

    waits: Mapping[str, int] = field(default_factory=dict)
    dues: Mapping[str, datetime] = field(default_factory=dict)
    times: Mapping[tuple[str, str], datetime] = field(default_factory=dict)
    checks: Mapping[str, int] = field(default_factory=dict)
    worth: Mapping[str, Mapping[str, float]] = field(default_factory=dict)


def look(url: str) -> Glance:
    """Return what a gradebook has; nothing where there is none yet, and none is made.

    Raises
    ------
    NoSuchThing
        If it cannot be read.
    """
    with looking(url) as db:
        return Glance() if db is None else _read(db)


@contextmanager
def looking(url: str) -> Iterator[Connection | None]:
    """Open a gradebook to be read; None where there is none yet, and none is made.

    Raises
    ------
    NoSuchThing
        If it cannot be read.
    """
    check_address(url)
    address = make_url(url)
    if address.get_backend_name() == "sqlite" and not Path(address.database or "").exists():
        yield None
        return
    os.environ.setdefault("PGCONNECT_TIMEOUT", f"{ANSWERING_SECONDS}")
    engine = create_engine(url, poolclass=NullPool)
    try:
        with engine.connect() as db:
            yield db if inspect(db).has_table(_GRADE.name) else None
    except DBAPIError as error:
        why = str(error.orig).strip()
        raise NoSuchThing(f"The gradebook {without_password(url)} cannot be read: {why}") from None


def _read(db: Connection) -> Glance:
    waiting = (
        select(_ASSIGNMENT.c.name, func.count(distinct(_SUBMITTED.c.id)).label("number"))
        .join(_SUBMITTED, _SUBMITTED.c.assignment_id == _ASSIGNMENT.c.id)
        .join(_NOTEBOOK, _NOTEBOOK.c.assignment_id == _SUBMITTED.c.id)
        .join(_GRADE, _GRADE.c.notebook_id == _NOTEBOOK.c.id)
        .where(_GRADE.c.needs_manual_grade)
        .group_by(_ASSIGNMENT.c.name)
    )
    is_code = _CELL.c.cell_type == "code"
    checks = waiting.join(_CELL, _CELL.c.id == _GRADE.c.cell_id).where(is_code)
    due = select(_ASSIGNMENT.c.name, _ASSIGNMENT.c.duedate).where(
        _ASSIGNMENT.c.duedate.is_not(None)
    )
    came = (
        select(_ASSIGNMENT.c.name, _SUBMITTED.c.student_id, _SUBMITTED.c.timestamp)
        .join(_SUBMITTED, _SUBMITTED.c.assignment_id == _ASSIGNMENT.c.id)
        .where(_SUBMITTED.c.timestamp.is_not(None))
    )
    return Glance(
        {row.name: row.number for row in db.execute(waiting)},
        {row.name: row.duedate for row in db.execute(due)},
        {(row.name, row.student_id): row.timestamp for row in db.execute(came)},
        {row.name: row.number for row in db.execute(checks)},
        {name: read_worth(db, name) for name in known_assignments(db)},
    )
