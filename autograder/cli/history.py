"""`autograder history`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..marking.grading.text import printable
from .common import CLASS, COURSE, DB, example, find_assignments, open_class

if TYPE_CHECKING:
    from ..marking.classroom.folder import Classroom
    from ..marking.classroom.settings import Settings
    from ..marking.gradebook.reader import Reader


@click.command(short_help="Say what happened to each mark.")
@click.argument("assignments", nargs=-1)
@COURSE
@CLASS
@DB
@click.option("--learner", multiple=True, help="Only this learner; may be repeated.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line per change.")
@example(
    "autograder history 03 --learner ada\n"
    "autograder history --json   # as in history.jsonl in the class's folder; times are UTC"
)
def history(
    assignments: tuple[str, ...],
    course: Path | None,
    class_dir: Path | None,
    db: str,
    learner: tuple[str, ...],
    as_json: bool,
) -> None:
    """Say what happened to each mark: who changed it, when, from what, to what and why.

    It is what `grade` has done, and what persons have given: by `words` at once, in the formgrader
    since the last `grade`, too.  Times are of the class's time zone.
    """
    names = find_assignments(assignments)
    classroom = open_class(course, class_dir, db)
    found = False
    for change in _changes(classroom, names):
        if not learner or change.get("learner") in learner:
            told = json.dumps(change) if as_json else _text(change, classroom.settings)
            click.echo(told if as_json else printable(told))
            found = True
    if not found:
        click.echo("Nothing has happened to these marks.", err=True)


def _changes(classroom: Classroom, assignments: list[str]) -> list[dict[str, Any]]:
    """Return what is written down of some assignments, and what is not yet, in order of time."""
    from ..marking.batch.history import read_history
    from ..marking.gradebook.reader import open_reader

    lines = [*read_history(classroom.class_dir)]
    with open_reader(classroom.directory.db_url) as reader:
        lines += [line for name in assignments for line in _unnoted(reader, lines, name)]
    mine = (line for line in lines if line.get("assignment") in assignments)
    return sorted(mine, key=lambda line: str(line.get("when")))


def _unnoted(
    reader: Reader, lines: list[dict[str, Any]], assignment: str
) -> Iterator[dict[str, Any]]:
    """Yield a line for each mark by hand that is in the gradebook alone."""
    from ..marking.batch.history import line_by_hand, unnoted

    if assignment in reader.assignments:
        for change in unnoted(lines, assignment, reader.by_hand(assignment)).items():
            yield line_by_hand(assignment, *change)


def _text(change: dict[str, Any], settings: Settings) -> str:
    """Return a change as a sentence: ``2030-10-14 16:02 CEST  ada, 01: 12 -> 14 (relu 0 -> 2)``."""
    told = f"{_local(change['when'], settings)}  {change['learner']}, {change['assignment']}: "
    told += f"{'; '.join(_what(change))}; {change['why'].rstrip('.')}."
    return f"{told} By {change['by']}." if change["by"] else told


def _local(when: str, settings: Settings) -> str:
    moment = datetime.fromisoformat(when)
    return settings.local(moment.astimezone(UTC).replace(tzinfo=None))


def _what(change: dict[str, Any]) -> Iterator[str]:
    """Yield what has changed from what to what."""
    if "hand" in change:
        if change["hand"][0] != change["hand"][1]:
            yield f"{change['exercise']} {_pair(change['hand'])}"
        if change["extra"][0] != change["extra"][1]:
            yield f"{change['exercise']} extra credit {_pair(change['extra'])}"
    elif "penalty" in change:
        yield f"penalty {_pair(change['penalty'])}"
    else:
        pairs = change.get("exercises", {}).items()
        each = ", ".join(f"{name} {_pair(pair)}" for name, pair in pairs)
        is_marked = each and change["points"][0] is not None
        yield _pair(change["points"]) + (f" ({each})" if is_marked else "")


def _pair(pair: list[float | None]) -> str:
    return " -> ".join("no mark" if one is None else f"{one:g}" for one in pair)
