"""What persons have given in a gradebook, and who did, where that is known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, inspect

from .answers import GIVEN
from .rows import Ids
from .words import HandMark, of_cells, read_hand_marks


@dataclass(frozen=True)
class ByHand:
    """The points that a person has given for one exercise or question.

    Attributes
    ----------
    points : float or None
        None where there is only extra credit.
    by : str
        Who gave them; empty where nobody noted that, as in the formgrader.
    at : datetime or None
        When, in UTC.
    """

    points: float | None = None
    extra: float = 0.0
    by: str = ""
    at: datetime | None = None

    def is_as(self, other: ByHand) -> bool:
        """Whether the points are the same, whoever gave them."""
        return (self.points, self.extra) == (other.points, other.extra)


def read_by_hand(db: Connection, ids: Ids) -> dict[tuple[str, str], ByHand]:
    """Return what is given by hand in one assignment, by learner and exercise."""
    givers = _givers(db, ids)
    return {
        (learner, cell): _by_hand(mark, givers.get((learner, cell)))
        for learner, cells in read_hand_marks(db, ids).items()
        for cell, mark in cells.items()
        if mark.points is not None or mark.extra
    }


def _by_hand(mark: HandMark, giver: tuple[str, datetime, str] | None) -> ByHand:
    """Return a mark with who gave it, if nobody has changed it since."""
    by, at, version = giver or ("", None, "")
    is_theirs = version == mark.version
    return ByHand(mark.points, mark.extra, *((by, at) if is_theirs else ()))


def _givers(db: Connection, ids: Ids) -> dict[tuple[str, str], tuple[str, datetime, str]]:
    """Return who gave a mark, when and which, by learner and exercise."""
    if not inspect(db).has_table(GIVEN.name):
        return {}
    names = {number: name for name, number in ids.grades.items()}
    rows = db.execute(of_cells(ids, GIVEN, GIVEN.c.by, GIVEN.c.at, GIVEN.c.mark))
    return {
        (learner, names[cell]): (by, at, mark)
        for learner, cell, by, at, mark in rows
        if cell in names
    }
