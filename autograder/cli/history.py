"""`autograder history`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from ..marking.grading.text import printable
from .common import CLASS, COURSE, class_folder, course_folder, example, find_assignments


@click.command()
@click.argument("assignments", nargs=-1)
@COURSE
@CLASS
@click.option("--learner", multiple=True, help="Only this learner; may be repeated.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line a change.")
@example(
    "autograder history 03 --learner ada\n"
    "autograder history --json   # what history.jsonl in the class's folder has"
)
def history(
    assignments: tuple[str, ...],
    course: Path | None,
    class_dir: Path | None,
    learner: tuple[str, ...],
    as_json: bool,
) -> None:
    """Say what happened to each mark: who changed it, when, from what, to what and why.

    It is what `grade` has done; what a person gives by hand is in the gradebook alone.
    """
    from ..marking.batch.history import read_history

    names = find_assignments(assignments)
    found = False
    for change in read_history(class_folder(course_folder(course), class_dir)):
        if change.get("assignment") in names and (not learner or change.get("learner") in learner):
            click.echo(json.dumps(change) if as_json else printable(_text(change)))
            found = True
    if not found:
        click.echo("Nothing has happened to these marks by `autograder grade`.", err=True)


def _text(change: dict[str, Any]) -> str:
    """Return a change as a sentence: ``2030-10-14 ... ada, 01: 12 -> 14 (relu 0 -> 2)``."""
    what = "penalty" if "penalty" in change else "points"
    each = ", ".join(f"{name} {_pair(pair)}" for name, pair in change.get("exercises", {}).items())
    told = f"{change['learner']}, {change['assignment']}: "
    told += f"{'penalty ' if what == 'penalty' else ''}{_pair(change[what])}"
    told += f" ({each})" if each and change[what][0] is not None else ""
    return f"{change['when']}  {told}; {change['why'].rstrip('.')}. By {change['by']}."


def _pair(pair: list[float | None]) -> str:
    return " -> ".join("no mark" if one is None else f"{one:g}" for one in pair)
