"""Who gains and who loses points by marking again, exercise by exercise."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from ..batch.change import Change
from ..classroom.errors import explain_write_errors
from ..grading.results import Result
from ..grading.text import spreadsheet_text

_WHAT = {  # which way it goes, of one and of several
    "gains": ("gains", "gain"),
    "loses": ("loses", "lose"),
    "is new": ("is new", "are new"),
    "changes otherwise": ("changes otherwise", "change otherwise"),
}
_PENALTY = "late penalty"  # in the place of an exercise
_COLUMNS = ("assignment", "learner", "what", "exercise", "before", "after", "said", "why")


def print_changes(changes: Sequence[Change], *, as_json: bool) -> None:
    """Print who gains and who loses points, exercise by exercise."""
    for change in changes:
        click.echo(_as_json(change) if as_json else _as_text(change))
    if not as_json:
        counts = Counter(change.what for change in changes)
        said = ((counts[what], words[counts[what] > 1]) for what, words in _WHAT.items())
        summary = ", ".join(f"{number} {words}" for number, words in said if number)
        click.echo(f"{summary or 'Nobody gains or loses'}. Nothing was written.")


def write_changes(path: Path, changes: Sequence[Change]) -> None:
    """Write a line a learner and exercise as CSV: points before and after, and why."""
    with explain_write_errors(path), path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        rows.writerow(_COLUMNS)
        for change in changes:
            rows.writerows(map(_cell, row) for row in _rows(change))


def _rows(change: Change) -> Iterator[tuple[Any, ...]]:
    """Yield the sum first, then each exercise with other points, and what is said of it now."""
    after = change.after
    who = (after.assignment, after.learner, change.what)
    yield *who, "", *change.points, after.problem, change.why
    for name, (old, new) in change.exercises.items():
        yield *who, name, old, new, _said(after, name), change.why
    if change.penalty[0] != change.penalty[1]:
        yield *who, _PENALTY, *change.penalty, "", change.why


def _said(result: Result, name: str) -> str:
    verdict = result.verdicts.get(name)
    found = verdict.findings[:1] if verdict is not None else ()
    return "".join(one.cause or one.message for one in found)


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    return spreadsheet_text(value) if isinstance(value, str) else round(value, 4)


def _as_json(change: Change) -> str:
    return json.dumps(
        {
            "learner": change.after.learner,
            "assignment": change.after.assignment,
            "what": change.what,
            "before": change.points[0],
            "after": change.points[1],
            "exercises": change.by_exercise,
            "penalty": [*change.penalty],
            "why": change.why,
        }
    )


def _as_text(change: Change) -> str:
    each = [f"{name} {points:+g}" for name, points in change.by_exercise.items()]
    if change.penalty[0] != change.penalty[1]:
        each.append(f"{_PENALTY} {' -> '.join(f'{one:g}' for one in change.penalty)}")
    which = f"{change.after.learner}, {change.after.assignment}"
    sums = " -> ".join(map(_sum, change.points))
    return f"{which}: {sums}" + (f" ({', '.join(each)})" if each else "")


def _sum(points: float | None) -> str:
    return "not marked" if points is None else f"{points:g}"
