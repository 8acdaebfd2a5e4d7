"""One row a learner: the points of each exercise, their sum, and what needs a person."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ...key.exercise import Assignment
from ..grading.results import Result
from ..grading.text import printable

_FORMULA = ("=", "+", "-", "@")  # begins what spreadsheets work out


def write_marks(path: Path, assignment: Assignment, results: Iterable[Result]) -> None:
    """Write one line a learner as CSV: the points of each exercise, their sum, the share."""
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.DictWriter(file, list(mark_row(assignment, Result("", assignment.name))))
        rows.writeheader()
        rows.writerows(_plain(mark_row(assignment, result)) for result in results)


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Let no text be a formula to the program that opens the table, nor end its line."""
    return {name: _text(cell) if isinstance(cell, str) else cell for name, cell in row.items()}


def _text(cell: str) -> str:
    text = printable(cell)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def mark_row(assignment: Assignment, result: Result) -> dict[str, Any]:
    """Return one learner's marks by column; empty where the submission could not be marked."""
    points = {
        exercise.name: result.verdicts[exercise.name].earned
        if exercise.name in result.verdicts
        else ""
        for exercise in assignment.exercises
    }
    return {
        "learner": result.learner,
        "assignment": result.assignment,
        **points,
        "points": "" if result.problem else result.earned,
        "max_points": assignment.points,
        "share": "" if result.problem else round(result.earned / assignment.points, 4),
        "remarks": " ".join((result.problem, *result.notes)).strip(),
    }
