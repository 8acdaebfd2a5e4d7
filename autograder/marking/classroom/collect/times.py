"""When something was handed in: only what a learning platform or a person states."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ...grading.text import printable
from ..timestamp import read_timestamp
from .assignment import Assignments
from .match import Match, People
from .names import Identity, Known, either, own_name
from .roster import check_columns, known_of, name_of, pairs_of
from .table import BadTable, Line, first_of, named, read_table

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


Key = tuple[str, str, str]  # who, what, which file


@dataclass(frozen=True)
class Place:
    """A line of a table."""

    table: str
    line: int


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
    zoneless : list of str
        The tables with times that are read as UTC for want of a zone.
    """

    def __init__(self) -> None:
        self._stated: dict[tuple[str, ...], datetime] = {}
        self._unused: list[tuple[Place, str]] = []
        self._files: dict[Key, tuple[Place, str]] = {}  # those of which there is no notebook yet
        self.zoneless: list[str] = []

    def add(self, stated: Stated) -> None:
        """Take in one line."""
        if stated.participant:
            self._stated["participant", stated.participant] = stated.time
        if stated.who and stated.what:
            key = (stated.who, stated.what, stated.file)
            self._stated[key] = max(stated.time, self._stated.get(key, stated.time))

    def leave(self, place: Place, why: str) -> None:
        """Note a line that cannot be used."""
        self._unused.append((place, why))

    def expect(self, key: Key, place: Place, whose: str) -> None:
        """Note that a line is about a single file, which has to come."""
        _, what, file = key
        missing = f": {whose} has handed in no file {printable(file)!r} for {what}."
        self._files[key] = place, missing

    def unused(self) -> Iterator[str]:
        """Yield what of the tables was not used, once all is settled; a cause is a sentence."""
        lines: dict[tuple[str, str], list[str]] = {}
        for place, why in (*self._unused, *self._files.values()):
            lines.setdefault((place.table, why), []).append(str(place.line))
        for (table, why), those in lines.items():
            yield f"{table}, line{'s' if len(those) > 1 else ''} {', '.join(those)}{why}"

    def of_file(self, who: str, what: str, name: str) -> datetime | None:
        """Return the time that is stated for this very file."""
        keys = [(who, what, one.casefold()) for one in (name, own_name(name))]
        for key in keys:
            self._files.pop(key, None)
        return next((time for key in keys if (time := self._stated.get(key))), None)

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
    assignments : Assignments
        What may be named there.
    only : str
        The assignment of a table that names none.
    zone : str
        The time zone of times without one; empty where none is known.
    """

    people: People
    assignments: Assignments
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

    def _take(self, times: Times, path: Path, row: Line) -> None:
        known, name, title = known_of(row), name_of(row), first_of(row, _WHAT)
        what = self.assignments.of_title(title) if title else self.only
        if not (title or what or known["participant"]):
            raise BadTable(f"{path} does not say what its times are of; add --assignment.")
        said = Identity((*pairs_of(known),), name, system="table")
        found, place = self.people.find([said]), Place(path.name, row.number)
        self._note_zone(times, path, row)
        time, file = self._time(first_of(row, _WHEN)), first_of(row, _FILE).casefold()
        if (person := found.person) is None:
            times.leave(place, f": {_nobody(found)}")
        elif not (what or known["participant"]):
            times.leave(place, f": {self.assignments.why_not(title)}")
        elif time is None:
            times.leave(place, f" ({person}): {_no_time(first_of(row, _WHEN))}")
        else:
            times.add(Stated(person.id, what, file, known["participant"], time))
            if file and what:
                times.expect((person.id, what, file), place, str(person))

    def _note_zone(self, times: Times, path: Path, row: Line) -> None:
        text = first_of(row, _WHEN)
        moves = not self.zone and self._time(text) != self._time(text, "Etc/GMT+1")
        if moves and path.name not in times.zoneless:
            times.zoneless.append(path.name)

    def _time(self, text: str, zone: str = "UTC") -> datetime | None:
        two = _TWO_DAYS.match(text)
        if two and two[1] != two[3] and max(int(two[1]), int(two[3])) <= 12:
            return None
        return read_timestamp(text, self.zone or zone)


def _nobody(match: Match) -> str:
    """Say of a line who it could be about."""
    said = match.identity
    if not (name := said.name or next((text for _, text in said.known), "")):
        return "it names no learner."
    near = f". Did you mean {either(match.candidates)}?" if match.candidates else "."
    return f"nobody in the roster is {printable(name)!r}{near}"


def _no_time(text: str) -> str:
    mend = "Write it as 2030-01-31 14:05, or download the table in English."
    return f"no time could be read from {printable(text)!r}. {mend}"
