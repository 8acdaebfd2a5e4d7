"""What a class decides: its name, its times, what coming late costs, which attempt counts.

``class.toml`` in the class's folder says so, and it is read here alone.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from .chosen import TABLE, read_parts
from .class_file import FILE, BadClass, ClassFile, Keys
from .collect.counting import RULES, Rule
from .part import NOTHING, WHOLE, Part

_KNOWN = (
    "course_id",
    "time_zone",
    "attempt",
    "grace_minutes",
    "late",
    "due",
    "extensions",
    "columns",
    TABLE,
    "pseudonyms",
)
_STEP = ("hours", "percent")
_MONTH = 31 * 24 * 60  # minutes: no grace is longer


@dataclass(frozen=True)
class Step:
    """Up to so many hours late, so many percent of the points are taken off."""

    hours: float
    percent: float


@dataclass(frozen=True)
class Settings:
    """What a class decides; times are in UTC, as nbgrader keeps them.

    Attributes
    ----------
    counts : str
        Which attempt: ``"last"``, ``"last in time"`` or ``"best"``.
    zone : str
        The time zone of times that name none; empty where the class does not say.
    course_id : str
        The class's name in the gradebook; empty where the class does not say.
    grace : timedelta
        How long after the due date a hand-in is still in time.
    steps : tuple of Step
        What coming late costs, by rising hours.
    dues : dict of str to datetime, or None
        The due dates by assignment; None where the class leaves dates to the gradebook.
    extensions : dict of (str, str) to datetime
        Until when one learner may hand in an assignment.
    columns : dict of str to str
        What an assignment's column is called in the gradebook of the learning platform.
    pseudonyms : bool
        Whether learners are called by pseudonyms.
    parts : dict of str to Part
        What is part of the class, of those assignments that are not as the course has them.
    """

    counts: Rule = "last"
    zone: str = ""
    course_id: str = ""
    grace: timedelta = timedelta()
    steps: tuple[Step, ...] = ()
    dues: Mapping[str, datetime] | None = None
    extensions: Mapping[tuple[str, str], datetime] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, Part] = field(default_factory=dict)
    pseudonyms: bool = False

    def part(self, assignment: str) -> Part:
        """Return what the class takes of an assignment."""
        return self.parts.get(assignment, WHOLE)

    def takes(self, assignment: str) -> bool:
        """Whether anything of an assignment is part of the class."""
        return self.part(assignment) != NOTHING

    def due_date(self, assignment: str) -> datetime | None:
        """Return the due date of everybody without an extension."""
        return (self.dues or {}).get(assignment)

    def extension(self, learner: str, assignment: str) -> timedelta | None:
        """Return how much longer than everybody a learner has."""
        due, longer = self.due_date(assignment), self.extensions.get((learner, assignment))
        return None if due is None or longer is None else longer - due

    def due(self, learner: str, assignment: str) -> datetime | None:
        """Return until when a learner's hand-in is in time, with extension and grace."""
        due = self.extensions.get((learner, assignment)) or self.due_date(assignment)
        return None if due is None else due + self.grace

    def share_off(self, seconds: float) -> float:
        """Return the share of the points that being so many seconds late costs, 0 to 1."""
        if seconds <= self.grace.total_seconds() or not self.steps:
            return 0.0
        found = (one.percent for one in self.steps if seconds <= one.hours * 3600)
        return next(found, 100.0) / 100

    def local(self, when: datetime) -> str:
        """Return a time as the class's clocks show it."""
        zone = ZoneInfo(self.zone or "UTC")
        return f"{when.replace(tzinfo=UTC).astimezone(zone):%Y-%m-%d %H:%M %Z}"


def read_settings(class_dir: Path) -> Settings:
    """Return what ``class.toml`` in the class's folder says; without it, the last attempt counts.

    Raises
    ------
    BadClass
        If it cannot be used: file, line, what is wrong, and what to write.
    """
    path = class_dir / FILE
    return _Reader(ClassFile(path)).settings() if path.exists() else Settings()


class _Reader:
    """Turns the values of the file into settings, and says where one cannot be meant."""

    def __init__(self, file: ClassFile) -> None:
        self._file = file
        self._said = file.values
        self._zone = ""

    def settings(self) -> Settings:
        self._file.check_names((), self._said, _KNOWN)
        self._zone = self._time_zone()
        dues = self._dues()
        return Settings(
            counts=self._rule(),
            zone=self._zone,
            course_id=self._text("course_id"),
            grace=timedelta(minutes=self._number(("grace_minutes",), self._said, 0, _MONTH, 0)),
            steps=self._steps(),
            dues=dues,
            extensions=self._extensions(dues or {}),
            columns=self._columns(),
            parts=read_parts(self._file),
            pseudonyms=self._yes("pseudonyms"),
        )

    def _rule(self) -> Rule:
        said = self._said.get("attempt", "last")
        for rule in RULES:
            if said == rule:
                return rule
        raise self._file.fault(("attempt",), f"attempt = {said!r} is none of {', '.join(RULES)}.")

    def _time_zone(self) -> str:
        zone = self._text("time_zone")
        if zone and zone not in available_timezones():
            mend = 'write one such as "Europe/Vienna".'
            raise self._file.fault(("time_zone",), f"time_zone = {zone!r} is none; {mend}")
        return zone

    def _text(self, key: str) -> str:
        said = self._said.get(key, "")
        if (
            not isinstance(said, str)
            or said != said.strip()
            or not (said.isprintable() or not said)
        ):
            raise self._file.fault((key,), f'{key} is a text: write {key} = "...".')
        return said

    def _yes(self, key: str) -> bool:
        said = self._said.get(key, False)
        if not isinstance(said, bool):
            raise self._file.fault((key,), f"{key} is true or false, without quotation marks.")
        return said

    def _number(
        self, keys: Keys, table: Mapping[str, Any], least: float, most: float, usual: float
    ) -> float:
        name = str(keys[-1])
        said = table.get(name, usual)
        if isinstance(said, bool) or not isinstance(said, int | float) or not least <= said <= most:
            bounds = f"from {least:g} to {most:g}" if math.isfinite(most) else f"above {least:g}"
            raise self._file.fault(keys, f"{name} = {said!r} is no number {bounds}.")
        return float(said)

    def _steps(self) -> tuple[Step, ...]:
        said = self._said.get("late", [])
        if not isinstance(said, list) or not all(isinstance(one, dict) for one in said):
            raise self._file.fault(("late",), "late is written as [[late]] with hours and percent.")
        steps: list[Step] = []
        for place, one in enumerate(said):
            steps.append(self._step(("late", place), one))
            if steps[:-1] and steps[-2].hours >= steps[-1].hours:
                what = "this step ends no later than the one above; let the hours rise."
                raise self._file.fault(("late", place, "hours"), what)
        return tuple(steps)

    def _step(self, keys: Keys, one: Mapping[str, Any]) -> Step:
        self._file.check_names(keys, one, _STEP)
        if "percent" not in one:
            raise self._file.fault(keys, "this step costs nothing; add percent = 10, say.")
        hours = self._number((*keys, "hours"), one, 0, math.inf, math.inf)
        return Step(hours, self._number((*keys, "percent"), one, 0, 100, 0))

    def _dues(self) -> dict[str, datetime] | None:
        if "due" not in self._said:
            return None
        return self._times(("due",), self._said["due"])

    def _extensions(self, dues: Mapping[str, datetime]) -> dict[tuple[str, str], datetime]:
        found = {}
        for learner, said in self._table(("extensions",), self._said.get("extensions", {})).items():
            for assignment, when in self._times(("extensions", learner), said).items():
                keys = ("extensions", learner, assignment)
                if assignment not in dues:
                    what = f"{assignment} has no due date to extend; write it under [due]."
                    raise self._file.fault(keys, what)
                if when < dues[assignment]:
                    what = f"this is before the due date of {assignment}; an extension is later."
                    raise self._file.fault(keys, what)
                found[learner, assignment] = when
        return found

    def _columns(self) -> dict[str, str]:
        if "columns" not in self._said:
            return {}
        from ...key import COURSE  # what a class without columns need not load

        table = self._table(("columns",), self._said["columns"])
        self._file.check_names(("columns",), table, [one.name for one in COURSE])
        for name, title in table.items():
            if not isinstance(title, str) or not title.strip():
                what = f'a column\'s title is a text: write {name} = "Week 1 (12345)".'
                raise self._file.fault(("columns", name), what)
        return table

    def _times(self, keys: Keys, said: Any) -> dict[str, datetime]:
        from ...key import COURSE  # what a class without dates need not load

        table = self._table(keys, said)
        self._file.check_names(keys, table, [one.name for one in COURSE])
        return {name: self._time((*keys, name), when) for name, when in table.items()}

    def _table(self, keys: Keys, said: Any) -> dict[str, Any]:
        if isinstance(said, dict):
            return said
        name = ".".join(map(str, keys))
        raise self._file.fault(keys, f"{name} is a table: write [{name}] and its lines below.")

    def _time(self, keys: Keys, said: Any) -> datetime:
        when = _read_time(said)
        if when is None:
            mend = f'write {keys[-1]} = "2030-10-14 23:59" or, until midnight, "2030-10-14".'
            raise self._file.fault(keys, f"no time could be read; {mend}")
        if when.tzinfo is None:
            if not self._zone:
                mend = 'write time_zone = "Europe/Vienna", say, above the first [table].'
                raise self._file.fault(keys, f"the time is of no time zone; {mend}")
            when = when.replace(tzinfo=ZoneInfo(self._zone))
        return _in_utc(self._file, keys, when)


def _in_utc(file: ClassFile, keys: Keys, when: datetime) -> datetime:
    try:
        return when.astimezone(UTC).replace(tzinfo=None)
    except OverflowError:  # in the year 1 or 9999
        raise file.fault(keys, "nothing is due in that year.") from None


def _read_time(said: Any) -> datetime | None:
    """Read a time of TOML's or a text; a day alone lasts until its midnight."""
    if isinstance(said, datetime):
        return said
    if isinstance(said, date):
        return datetime.combine(said, time(23, 59, 59))
    if not isinstance(said, str):
        return None
    try:
        day = date.fromisoformat(said.strip())
    except ValueError:
        return _read_moment(said.strip())
    return _read_time(day)


def _read_moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


__all__ = ["BadClass", "Settings", "Step", "read_settings"]
