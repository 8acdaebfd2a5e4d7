"""The instructor's page: who has which points, what went wrong where, what needs a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ...checks.examine import Verdict
from ...key.exercise import Assignment
from ..grading.results import Result


@dataclass(frozen=True)
class Row:
    """One learner in the table."""

    marked: Result
    cells: list[Verdict | None]


def write_report(path: Path, assignment: Assignment, results: Iterable[Result]) -> None:
    """Write the report as one HTML file that needs nothing beside it.

    `results` is read several times, in the learners' order, and never held as a whole.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    here = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    counts = _Counts(assignment, results)
    page = here.get_template("report.html.j2").stream(
        assignment=assignment,
        number=counts.number,
        rows=_rows(assignment, results),
        shares=counts.shares,
        mistakes=counts.mistakes.most_common(),
        attention=[(result.learner, result.attention) for result in results if result.attention],
        when=datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
    )
    page.enable_buffering(100)
    with path.open("w", encoding="utf-8") as file:
        page.dump(file)


def _rows(assignment: Assignment, results: Iterable[Result]) -> Iterator[Row]:
    names = [exercise.name for exercise in assignment.exercises]
    for result in results:
        yield Row(result, [result.verdicts.get(name) for name in names])


class _Counts:
    """How many there are, how each exercise went, and which mistakes were made how often."""

    def __init__(self, assignment: Assignment, results: Iterable[Result]) -> None:
        self.number = 0
        self.mistakes: Counter[tuple[str, str]] = Counter()
        right, partly, wrong = Counter[str](), Counter[str](), Counter[str]()
        for result in results:
            self.number += 1
            for name, verdict in result.verdicts.items():
                share = right if verdict.passed else partly if verdict.score > 0 else wrong
                share[name] += 1
                self.mistakes.update({(name, f.cause) for f in verdict.findings if f.mistake})
        names = [exercise.name for exercise in assignment.exercises]
        self.shares = [(name, right[name], partly[name], wrong[name]) for name in names]
