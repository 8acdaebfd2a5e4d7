"""One row a learner: the points of each exercise, what they add up to, and what needs a person."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from ..grading.text import spreadsheet_text
from .marks import Mark, Marks


def write_marks(path: Path, marks: Marks) -> None:
    """Write one line a learner as CSV: the final mark, and what it is made of."""
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.DictWriter(file, list(mark_row(Mark("", "", marks.worth))))
        rows.writeheader()
        rows.writerows(_plain(mark_row(mark)) for mark in marks)


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    return {n: spreadsheet_text(cell) if isinstance(cell, str) else cell for n, cell in row.items()}


def mark_row(mark: Mark) -> dict[str, Any]:
    """Return one learner's final mark by column; empty where nobody has marked anything.

    ``points`` is what the gradebook counts: ``machine + by_hand + override + extra_credit -
    penalty``, and never below 0.
    """
    sums = {
        "machine": mark.machine,
        "by_hand": mark.hand,
        "override": mark.override,
        "extra_credit": mark.extra,
        "penalty": mark.penalty,
    }
    points = mark.points
    return {
        "learner": mark.learner,
        "assignment": mark.assignment,
        "state": mark.state,
        **{name: _number(cell.points) for name, cell in mark.cells.items()},
        **(sums if points is not None else dict.fromkeys(sums, "")),
        "points": _number(points),
        "max_points": mark.max_points,
        "share": round(points / mark.max_points, 4)
        if points is not None and mark.max_points
        else "",
        "remarks": " ".join(mark.attention),
    }


def _number(points: float | None) -> float | str:
    return "" if points is None else round(points, 4)
