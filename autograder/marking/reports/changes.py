"""Who gains and who loses points by marking again, exercise by exercise."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import click

from ..grading.results import Result

_WHAT = ("gains", "loses", "is new", "changes otherwise")


@dataclass(frozen=True)
class Change:
    """One submission's marks before, if there were any, and after."""

    before: Result | None
    after: Result

    @property
    def what(self) -> str:
        """Which way it goes."""
        old, new = _points(self.before), _points(self.after)
        if self.before is None:
            return "is new"
        if old is None or new is None or old == new:
            return "changes otherwise"
        return "gains" if new > old else "loses"

    @property
    def by_exercise(self) -> dict[str, float]:
        """The points gained, below zero for lost ones, where there is a difference."""
        earlier, later = _by_exercise(self.before) or {}, _by_exercise(self.after) or {}
        return {
            name: round(later.get(name, 0) - earlier.get(name, 0), 4)
            for name in {**earlier, **later}
            if later.get(name, 0) != earlier.get(name, 0)
        }

    def __bool__(self) -> bool:
        """Whether there is any."""
        marked = _points(self.before) is not None, _points(self.after) is not None
        return self.before is None or marked[0] != marked[1] or bool(self.by_exercise)


def print_changes(changes: Sequence[Change], *, as_json: bool) -> None:
    """Print who gains and who loses points, exercise by exercise."""
    for change in changes:
        click.echo(_as_json(change) if as_json else _as_text(change))
    if not as_json:
        counts = Counter(change.what for change in changes)
        summary = ", ".join(f"{counts[what]} {what}" for what in _WHAT if counts[what])
        click.echo(f"{summary or 'Nobody gains or loses'}. Nothing was written.")


def _as_json(change: Change) -> str:
    return json.dumps(
        {
            "learner": change.after.learner,
            "assignment": change.after.assignment,
            "what": change.what,
            "before": _points(change.before),
            "after": _points(change.after),
            "exercises": change.by_exercise,
        }
    )


def _as_text(change: Change) -> str:
    each = ", ".join(f"{name} {points:+g}" for name, points in change.by_exercise.items())
    which = f"{change.after.learner}, {change.after.assignment}"
    sums = f"{_sum(change.before)} -> {_sum(change.after)}"
    return f"{which}: {sums}" + (f" ({each})" if each else "")


def _sum(result: Result | None) -> str:
    points = _points(result)
    return "not marked" if points is None else f"{points:g}"


def _points(result: Result | None) -> float | None:
    """Return the sum of the points; None for what was not marked."""
    return None if result is None or result.problem else result.earned


def _by_exercise(result: Result | None) -> dict[str, float] | None:
    if result is None or result.problem:
        return None
    return {name: verdict.earned for name, verdict in result.verdicts.items()}
