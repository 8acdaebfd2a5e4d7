"""The same as tables: learners, exercises and mistakes, a CSV file each."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from ...classroom.errors import explain_write_errors
from ...grading.text import spreadsheet_text
from .need import learners
from .page import Report

Row = dict[str, Any]


def _learners(report: Report) -> Iterator[Row]:
    """One row a learner."""
    names = report.names
    for one in learners(report.tallies):
        row: Row = {"learner": one.name, "name": names.get(one.name, "")}
        for tally, work in zip(report.tallies, one.work, strict=True):
            row[f"{tally.assignment} points"] = "" if work is None else _plain(work.points)
            row[f"{tally.assignment} state"] = "not handed in" if work is None else work.state
        yield row | {
            "points": _plain(one.points if one.share is not None else None),
            "out_of": one.out_of,
            "share": _plain(one.share),
            "not_handed_in": one.missing,
            "needs_help": "yes" if one.needs_help(report.below) else "no",
            "on": "; ".join(
                ": ".join(filter(None, (f"{lost.exercise} ({assignment})", lost.why)))
                for assignment, lost in one.first
            ),
        }


def _exercises(report: Report) -> Iterator[Row]:
    """One row an exercise or question."""
    for tally in report.tallies:
        for name, item in tally.items.items():
            yield {
                **{"assignment": tally.assignment, "exercise": name, "points": tally.worth[name]},
                **{"right": item.right, "partly": item.partly, "wrong": item.wrong},
                **{"not_written": item.unwritten, "waiting": item.waiting},
                "mean_share": _plain(item.mean),
            }


def _mistakes(report: Report) -> Iterator[Row]:
    """One row a learner and mistake."""
    called = report.names
    for tally in report.tallies:
        for mistake, names in sorted(tally.mistakes.items()):
            for name in names:
                known = "yes" if mistake.named else "no"
                told = (
                    tally.assignment,
                    mistake.exercise,
                    mistake.said,
                    known,
                    name,
                    called.get(name, ""),
                )
                yield dict(zip(_OF_MISTAKES, told, strict=True))


_OF_MISTAKES = ("assignment", "exercise", "mistake", "known", "learner", "name")


TABLES: dict[str, Callable[[Report], Iterator[Row]]] = {
    "learners": _learners,
    "exercises": _exercises,
    "mistakes": _mistakes,
}


def table_path(page: Path, name: str) -> Path:
    """Return where a table lies, beside the page."""
    return page.with_name(f"{page.stem}-{name}.csv")


def write_tables(page: Path, report: Report) -> list[Path]:
    """Write every table beside the page; return where they are."""
    return [_write(table_path(page, name), rows(report)) for name, rows in TABLES.items()]


def _write(path: Path, rows: Iterator[Row]) -> Path:
    first = next(rows, None)
    with explain_write_errors(path), path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, list(first or _OF_MISTAKES))  # no others are empty
        table.writeheader()
        table.writerows(_safe(row) for row in chain((first,), rows) if row)
    return path


def _safe(row: Row) -> Row:
    return {n: spreadsheet_text(cell) if isinstance(cell, str) else cell for n, cell in row.items()}


def _plain(number: float | None) -> float | str:
    return "" if number is None else round(number, 4)
