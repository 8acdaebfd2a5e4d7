"""Who gains and who loses points by marking again, exercise by exercise."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from ..batch.change import Change, points_of
from ..classroom.errors import explain_write_errors
from ..grading.results import Result
from ..grading.text import spreadsheet_text

_WHAT = ("gains", "loses", "is new", "changes otherwise")
_COLUMNS = ("assignment", "learner", "what", "exercise", "before", "after", "said", "why")


def print_changes(changes: Sequence[Change], *, as_json: bool) -> None:
    """Print who gains and who loses points, exercise by exercise."""
    for change in changes:
        click.echo(_as_json(change) if as_json else _as_text(change))
    if not as_json:
        counts = Counter(change.what for change in changes)
        summary = ", ".join(f"{counts[what]} {what}" for what in _WHAT if counts[what])
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
    yield *who, "", points_of(change.before), points_of(after), after.problem, change.why
    for name, (old, new) in change.exercises.items():
        yield *who, name, old, new, _said(after, name), change.why


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
            "before": points_of(change.before),
            "after": points_of(change.after),
            "exercises": change.by_exercise,
            "why": change.why,
        }
    )


def _as_text(change: Change) -> str:
    each = ", ".join(f"{name} {points:+g}" for name, points in change.by_exercise.items())
    which = f"{change.after.learner}, {change.after.assignment}"
    sums = f"{_sum(change.before)} -> {_sum(change.after)}"
    return f"{which}: {sums}" + (f" ({each})" if each else "")


def _sum(result: Result | None) -> str:
    points = points_of(result)
    return "not marked" if points is None else f"{points:g}"
