"""A gradebook that is only read: what it counts, of whom, in which assignments."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import cached_property

from nbgrader import api
from sqlalchemy import Connection, select

from .by_hand import ByHand, read_by_hand
from .cells import known_assignments
from .glance import looking
from .rows import read_ids
from .standing import Standing, read_standings, read_students
from .stood import Stood, read_stood
from .worth import read_worth

_STUDENT = api.Student.__table__


class Reader:
    """What stands in a gradebook; nothing where there is none.

    Parameters
    ----------
    db : Connection or None
        Open for as long as anything is asked.
    """

    def __init__(self, db: Connection | None) -> None:
        self._db = db
        self._read: tuple[str, dict[str, Standing]] = ("", {})

    @cached_property
    def assignments(self) -> list[str]:
        """The assignments of this course that it knows."""
        return known_assignments(self._db) if self._db is not None else []

    def students(self) -> list[str]:
        """Name everybody whom it knows."""
        return read_students(self._db) if self._db is not None else []

    def names(self) -> dict[str, str]:
        """Return people's names as nbgrader has them, by learner; nothing of those without one."""
        if self._db is None:
            return {}
        columns = (_STUDENT.c.id, _STUDENT.c.first_name, _STUDENT.c.last_name)
        rows = self._db.execute(select(*columns))
        found = {learner: " ".join(filter(None, names)) for learner, *names in rows}
        return {learner: name for learner, name in found.items() if name}

    def by_hand(self, assignment: str) -> dict[tuple[str, str], ByHand]:
        """Return what persons have given in an assignment that it knows, by learner and exercise."""
        return {} if self._db is None else read_by_hand(self._db, read_ids(self._db, assignment))

    def worth(self, assignment: str) -> dict[str, float]:
        """Return the maximum of everything that is for marks."""
        return {} if self._db is None else read_worth(self._db, assignment)

    def stood(self, assignment: str) -> Stood:
        """Return all that stands there of an assignment; nothing of one that it does not know."""
        if self._db is None or assignment not in self.assignments:
            return Stood()
        return read_stood(self._db, read_ids(self._db, assignment))

    def standings(self, assignment: str, learners: Collection[str]) -> dict[str, Standing]:
        """Return what it counts for each of these learners who has a submission."""
        if self._db is None or assignment not in self.assignments:
            return {}
        if self._read[0] != assignment:
            # All at once: SQLite makes an index of all marks for every question that is asked.
            ids = read_ids(self._db, assignment)
            self._read = (assignment, read_standings(self._db, ids))
        there = self._read[1]
        return {learner: there[learner] for learner in learners if learner in there}


@contextmanager
def open_reader(url: str) -> Iterator[Reader]:
    """Open a gradebook to be read.

    Raises
    ------
    NoSuchThing
        If it cannot be.
    """
    with looking(url) as db:
        yield Reader(db)
