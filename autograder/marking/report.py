"""The instructor's page: who has which points, what went wrong where, what needs a person."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ..checks.examine import Verdict
from ..key.exercise import Assignment
from .notebook import Marked


@dataclass(frozen=True)
class Row:
    """One learner in the table."""

    marked: Marked
    cells: list[Verdict | None]

    @property
    def told(self) -> list[str]:
        """What the instructor should know about this submission."""
        return [self.marked.problem] if self.marked.problem else list(self.marked.notes)


def write_report(path: Path, assignment: Assignment, marks: Sequence[Marked]) -> None:
    """Write the report as one HTML file that needs nothing beside it."""
    here = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    names = [exercise.name for exercise in assignment.exercises]
    rows = [Row(m, [m.verdicts.get(n) for n in names]) for m in sorted(marks, key=_by_learner)]
    page = here.get_template("report.html.j2").render(
        assignment=assignment,
        rows=rows,
        shares=_shares(assignment, marks),
        mistakes=_mistakes(marks),
        attention=[row for row in rows if row.told],
        when=datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
    )
    path.write_text(page, encoding="utf-8")


def write_marks(path: Path, assignment: Assignment, marks: Sequence[Marked]) -> None:
    """Write one line a learner as CSV: the points of each exercise, their sum, the share."""
    with path.open("w", newline="", encoding="utf-8") as file:
        rows = csv.DictWriter(file, list(mark_row(assignment, Marked("", assignment.name))))
        rows.writeheader()
        rows.writerows(mark_row(assignment, marked) for marked in sorted(marks, key=_by_learner))


def mark_row(assignment: Assignment, marked: Marked) -> dict[str, Any]:
    """Return one learner's marks by column; empty where the submission could not be marked."""
    points = {
        exercise.name: marked.verdicts[exercise.name].earned
        if exercise.name in marked.verdicts
        else ""
        for exercise in assignment.exercises
    }
    return {
        "learner": marked.learner,
        "assignment": marked.assignment,
        **points,
        "points": "" if marked.problem else marked.earned,
        "max_points": assignment.points,
        "share": "" if marked.problem else round(marked.earned / assignment.points, 4),
        "remarks": " ".join((marked.problem, *marked.notes)).strip(),
    }


def _by_learner(marked: Marked) -> str:
    return marked.learner


def _shares(assignment: Assignment, marks: Sequence[Marked]) -> list[tuple[str, int, int, int]]:
    """Count for each exercise how many are right, partly right, and neither."""
    shares = []
    for exercise in assignment.exercises:
        verdicts = [m.verdicts[exercise.name] for m in marks if exercise.name in m.verdicts]
        right = sum(verdict.passed for verdict in verdicts)
        partly = sum(0 < verdict.score < 1 for verdict in verdicts)
        shares.append((exercise.name, right, partly, len(verdicts) - right - partly))
    return shares


def _mistakes(marks: Sequence[Marked]) -> list[tuple[str, str, int]]:
    """Return the named mistakes as (exercise, sentence, how many learners), most common first."""
    count: Counter[tuple[str, str]] = Counter()
    for marked in marks:
        for verdict in marked.verdicts.values():
            count.update({(verdict.exercise, f.cause) for f in verdict.findings if f.mistake})
    return [(exercise, cause, number) for (exercise, cause), number in count.most_common()]
