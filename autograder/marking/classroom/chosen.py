"""What ``class.toml`` says of assignments and exercises: which are part of the class, and their points."""

from __future__ import annotations

import json
import math
from collections.abc import Collection, Mapping
from functools import cached_property
from pathlib import Path
from typing import Any

from ..grading.release import Release, release_path
from .class_file import ClassFile
from .part import NOTHING, Part

TABLE = "assignments"
_KNOWN = ("exercises", "points")
_COURSE = Path(__file__).resolve().parents[3]  # the course that this package is installed from


def read_parts(file: ClassFile) -> dict[str, Part]:
    """Return the part of each assignment that the file says something of.

    Raises
    ------
    BadClass
        If it names what there is not, or gives points that cannot be.
    """
    if TABLE not in file.values:
        return {}
    from ...key import COURSE  # what a class that takes the whole course need not load

    said = file.values[TABLE]
    if not isinstance(said, dict):
        mend = f"write [{TABLE}.{COURSE[0].name}] and its lines below."
        raise file.fault((TABLE,), f"{TABLE} is a table: {mend}")
    file.check_names((TABLE,), said, [one.name for one in COURSE])
    parts = {name: _Reader(file, name).part(one) for name, one in said.items()}
    if all(parts.get(one.name) == NOTHING for one in COURSE):
        raise file.fault((TABLE,), "every assignment is left out; leave one in.")
    return parts


def to_toml(assignment: str, part: Part) -> str:
    """Return the lines that say what a class takes of an assignment; none where that is all."""
    lines = [f"exercises = {json.dumps(sorted(part.names))}"] if part.names is not None else []
    lines += [f"points.{name} = {worth!r}" for name, worth in sorted(part.points.items())]
    return "\n".join([f"[{TABLE}.{assignment}]", *lines, ""]) if lines else ""


class _Reader:
    """Reads what is said of one assignment."""

    def __init__(self, file: ClassFile, assignment: str) -> None:
        self._file = file
        self._name = assignment

    @cached_property
    def _there(self) -> list[str]:
        """The exercises and questions that there are."""
        return Release.read(release_path(_COURSE, self._name)).named("check", "question")

    def part(self, said: Any) -> Part:
        if said is False:
            return NOTHING
        if said is True:
            return Part()
        keys = (TABLE, self._name)
        if not isinstance(said, dict):
            mend = f"write {self._name} = false to leave it out, or [{TABLE}.{self._name}]."
            raise self._file.fault(keys, f"this is neither false nor a table; {mend}")
        self._file.check_names(keys, said, _KNOWN)
        names = self._names(said["exercises"]) if "exercises" in said else None
        return Part(names, self._points(said.get("points", {}), names or self._there))

    def _names(self, said: Any) -> frozenset[str]:
        keys = (TABLE, self._name, "exercises")
        if not isinstance(said, list) or not all(isinstance(one, str) for one in said):
            mend = f'write exercises = ["{self._there[0]}", "{self._there[1]}"].'
            raise self._file.fault(keys, f"exercises is a list of names: {mend}")
        self._file.check_names(keys, said, self._there)
        if not said:
            mend = f"to leave the assignment out, write {self._name} = false below [{TABLE}]."
            raise self._file.fault(keys, f"no exercise is left; {mend}")
        return frozenset(said)

    def _points(self, said: Any, chosen: Collection[str]) -> Mapping[str, float]:
        keys = (TABLE, self._name, "points")
        if not isinstance(said, dict):
            raise self._file.fault(
                keys, f"points are of one exercise: write points.{self._there[0]} = 3."
            )
        self._file.check_names(keys, said, self._there)
        for name, points in said.items():
            if name not in chosen:
                mend = "add it to exercises, or take this line out."
                raise self._file.fault(
                    (*keys, name), f"{name} has points and is not chosen; {mend}"
                )
            if (
                isinstance(points, bool)
                or not isinstance(points, int | float)
                or not 0 < points < math.inf
            ):
                mend = "leave it out of exercises if it is to count nothing."
                raise self._file.fault(
                    (*keys, name), f"{name} = {points!r} is no number above 0; {mend}"
                )
        return {name: float(points) for name, points in said.items()}
