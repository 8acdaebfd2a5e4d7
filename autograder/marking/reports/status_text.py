"""Say on one screen how a class stands; of several classes, a line for each."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from math import inf
from pathlib import Path
from typing import Any

from ..classroom.class_file import FILE
from ..classroom.settings import Settings
from ..grading.text import printable
from .status import Row, Status, quoted

_LISTED = 8  # notes, so that all is on one screen
_NAMED = 5  # people in a line
# The head of each column, and what it is in a sentence.  A table is at most 80 signs wide.
_COLUMNS = {
    "handed_in": ("work", "handed in"),
    "late": ("late", "late"),
    "unmarked": ("to mark", "to mark"),
    "waits": ("by hand", "by hand"),
    "without_page": ("feedback", "without feedback"),
}


def lines(status: Status, where: str = "") -> Iterator[str]:
    """Yield the lines about one class; `where` is what names it in a command, such as --class-dir."""
    settings = status.settings
    name = settings.course_id or status.folder.name
    yield printable(f"{name}, in {status.folder}")
    yield from (f"  {sentence}" for sentence in rules(settings))
    yield ""
    yield from _table(status.rows, settings)
    yield from _missing(status.rows)
    yield from _listed(status.notes)
    yield ""
    for why, command in status.next_steps():
        yield why
        yield printable(
            f"  autograder {_from(status.folder, command) if where else command}{where}"
        )


def rules(settings: Settings) -> Iterator[str]:
    """Yield what the class has decided, in words."""
    yield f"The {settings.counts} attempt counts; times are of {settings.zone or 'UTC'}."
    yield from _left_out(settings)
    if grace := settings.grace.total_seconds() / 60:
        yield f"Up to {grace:g} minutes after the due date are in time."
    if not settings.steps:
        yield "class.toml takes nothing off for coming late."
        return
    steps = [_step(one.hours, one.percent) for one in settings.steps]
    after = "" if settings.steps[-1].hours == inf else ", then all"
    yield f"Late work loses points: {', '.join(steps)}{after}."


def _left_out(settings: Settings) -> Iterator[str]:
    """Yield what of the course the class does not take, or counts otherwise."""
    if names := [name for name in settings.parts if not settings.takes(name)]:
        yield f"Not part of the class: {', '.join(sorted(names))}."
    for name, part in settings.parts.items():
        if part.names:
            yield f"Of {name}, these count: {', '.join(sorted(part.names))}."
        if part.points:
            said = ", ".join(f"{one} {points:g}" for one, points in part.points.items())
            yield f"Points of the class's own in {name}: {said}."


def _step(hours: float, percent: float) -> str:
    return f"{percent:g} % however late" if hours == inf else f"{percent:g} % up to {hours:g} hours"


def _table(rows: Sequence[Row], settings: Settings) -> Iterator[str]:
    head = ["assignment", "due", *(head for head, _ in _COLUMNS.values())]
    cells = [head, *(_cells(row, settings) for row in rows)]
    widths = [max(len(row[place]) for row in cells) for place in range(len(head))]
    for row in cells:
        words = [
            text.ljust(width) if place < 2 else text.rjust(width)
            for place, (text, width) in enumerate(zip(row, widths, strict=True))
        ]
        yield "  ".join(words).rstrip()


def _cells(row: Row, settings: Settings) -> list[str]:
    due = settings.local(row.due)[:16] if row.due else "-"  # the zone is told above
    return [row.assignment, due, *(str(getattr(row, name) or "-") for name in _COLUMNS)]


def _missing(rows: Sequence[Row]) -> Iterator[str]:
    """Say who has handed in nothing, where others have."""
    if some := [row for row in rows if row.handed_in and row.missing]:
        yield ""
        yield "Not handed in:"
        for row in some:
            more = len(row.missing) - _NAMED
            names = ", ".join(row.missing[:_NAMED]) + (f" and {more} more" if more > 0 else "")
            of = len(row.missing) + row.handed_in
            yield printable(f"  {row.assignment}: {len(row.missing)} of {of}, {names}")


def _listed(notes: Sequence[str]) -> Iterator[str]:
    if notes:
        yield ""
        yield from (f"! {printable(note)}" for note in notes[:_LISTED])
    if len(notes) > _LISTED:
        yield f"! {len(notes) - _LISTED} more; --json has all."


def overview(statuses: Sequence[tuple[Path, Status]]) -> Iterator[str]:
    """Yield a line for each of several classes."""
    width = max(len(str(place)) for place, _ in statuses)
    for place, status in statuses:
        parts = [f"{status.total(key)} {words}" for key, (_, words) in _COLUMNS.items()]
        yield printable(f"{place!s:{width}}  {', '.join(parts)}")


def where(folder: Path, here: Path) -> str:
    """Return what names a class in a command that is started here; nothing where none is needed."""
    if folder == here and (here / FILE).is_file():
        return ""
    return f" --class-dir {quoted(str(folder))}"


def _from(folder: Path, command: str) -> str:
    """Return a command in which the class's downloads are named from wherever it is started."""
    names = re.compile(r"\"(downloads/[^\"]*)\"|(downloads/\S*)")
    return names.sub(lambda found: quoted(f"{folder}/{found[1] or found[2]}"), command)


def to_json(status: Status) -> str:
    """Return all of it as one line of JSON; times in UTC."""
    rows: list[dict[str, Any]] = [
        {**vars(row), "due": row.due.isoformat() + "Z" if row.due else None} for row in status.rows
    ]
    steps = [
        {"why": why, "command": f"autograder {command}"} for why, command in status.next_steps()
    ]
    said = {"folder": str(status.folder), "course_id": status.settings.course_id}
    return json.dumps({**said, "assignments": rows, "notes": status.notes, "next": steps})
