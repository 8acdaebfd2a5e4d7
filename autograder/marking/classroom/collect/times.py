"""When something was handed in: only what a learning platform or a person states."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ...grading.text import printable
from ..timestamp import read_timestamp
from .match import People
from .names import Identity, Known, own_name
from .roster import check_columns, known_of, name_of, pairs_of
from .table import BadTable, Row, first_of, named, read_table

# The columns that say when, and for what.  The first that is there counts.
_WHEN = (
    *("last modified (submission)", "submission date", "submission time", "submitted at"),
    *("submitted_at", "time submitted", "handed in", "time", "timestamp", "date"),
)
_WHAT = ("assignment", "assignment title", "assignment name", "assignment_name")
_FILE = ("file", "filename", "file name")
_NONE = ("-", "", "n/a")  # what stands where nothing was handed in
_TWO_DAYS = re.compile(
    r"\s*(\d{1,2})([/.-])(\d{1,2})\2\d{2,4}\b"
)  # 01/02/2030: January or February


@dataclass(frozen=True)
class Stated:
    """One line of a table of times: who, what, which file, and when (in UTC)."""

    who: str
    what: str
    file: str
    participant: str
    time: datetime


class Times:
    """What the tables state, to be looked up.

    Attributes
    ----------
    unread : list of str
        The lines that tell no time.
    zoneless : list of str
        The tables with times that are read as UTC for want of a zone.
    """

    def __init__(self) -> None:
        self._stated: dict[tuple[str, ...], datetime] = {}
        self.unread: list[str] = []
        self.zoneless: list[str] = []

    def add(self, stated: Stated) -> None:
        """Take in one line."""
        if stated.participant:
            self._stated["participant", stated.participant] = stated.time
        if stated.who and stated.what:
            key = (stated.who, stated.what, stated.file)
            self._stated[key] = max(stated.time, self._stated.get(key, stated.time))

    def of_file(self, who: str, what: str, name: str) -> datetime | None:
        """Return the time that is stated for this very file."""
        names = (name, own_name(name))
        return next((t for n in names if (t := self._stated.get((who, what, n.casefold())))), None)

    def of_work(self, who: str, what: str, known: Iterable[Known]) -> datetime | None:
        """Return the time that is stated for what was handed in last."""
        numbers = [pair for pair in known if pair[0] == "participant"]
        found = next((t for pair in numbers if (t := self._stated.get(pair))), None)
        return found or self._stated.get((who, what, ""))


@dataclass(frozen=True)
class Reading:
    """How tables of times are read.

    Parameters
    ----------
    people : People
        Who may be in them.
    assignment_of : callable
        Returns the assignment that a title names.
    only : str
        The assignment of a table that names none.
    zone : str
        The time zone of times without one; empty where none is known.
    """

    people: People
    assignment_of: Callable[[str], str]
    only: str = ""
    zone: str = ""

    def tables(self, paths: Iterable[Path]) -> Times:
        """Read reports and worksheets that say when something was handed in.

        Raises
        ------
        BadTable
            If a table has no column with times or people, or does not say of what.
        """
        times = Times()
        for path in paths:
            columns, rows = read_table(path)
            check_columns(path, columns)
            if not {*_WHEN} & {*columns}:
                raise BadTable(
                    f"{path} has no column with times, such as {_WHEN[0]} or {_WHEN[1]}; its "
                    f"columns are {named(columns)}."
                )
            for row in rows:
                if first_of(row, _WHEN).casefold() not in _NONE:
                    self._take(times, path, row)
        return times

    def _take(self, times: Times, path: Path, row: Row) -> None:
        known, name, text = known_of(row), name_of(row), first_of(row, _WHEN)
        title = first_of(row, _WHAT)
        what = self.assignment_of(title) if title else self.only
        if not (title or what or known["participant"]):
            raise BadTable(f"{path} does not say what its times are of; add --assignment.")
        said = Identity((*pairs_of(known),), name, system="table")
        person, time = self.people.find([said]).person, self._time(text)
        if (
            not self.zone
            and time != self._time(text, "Etc/GMT+1")
            and path.name not in times.zoneless
        ):
            times.zoneless.append(path.name)
        if time is None:
            mend = "Write it as 2030-01-31 14:05, or download the table in English"
            times.unread.append(
                f"{path.name}: no time could be read from {printable(text)!r}. {mend}."
            )
        elif person is not None:
            file = first_of(row, _FILE).casefold()
            times.add(Stated(person.id, what, file, known["participant"], time))

    def _time(self, text: str, zone: str = "UTC") -> datetime | None:
        two = _TWO_DAYS.match(text)
        if two and two[1] != two[3] and max(int(two[1]), int(two[3])) <= 12:
            return None
        return read_timestamp(text, self.zone or zone)
