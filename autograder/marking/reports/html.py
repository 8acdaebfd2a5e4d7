"""The instructor's page: who has which points, what went wrong where, what needs a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ...checks.examine import Verdict
from ..gradebook.standing import CellMark
from ..sandbox.limits import MAX_LISTED
from .marks import Mark, Marks, State


@dataclass(frozen=True)
class Column:
    """One exercise of a learner: its points, and the sign and sentence of the machine's verdict."""

    points: float | None
    sign: str = ""
    said: str = ""
    by_hand: bool = False


def write_report(path: Path, marks: Marks) -> None:
    """Write the report as one HTML file that needs nothing beside it.

    `marks` is read several times, in the learners' order, and never held as a whole.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    here = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    counts = _Counts(marks)
    page = here.get_template("report.html.j2").stream(
        assignment=marks.plan.assignment,
        worth=marks.worth,
        max_points=sum(marks.worth.values()),
        editions=bool(marks.release.earlier),
        states=counts.states,
        rows=((mark, _columns(mark, marks.worth)) for mark in marks),
        shares=counts.shares,
        mistakes=counts.mistakes.most_common(),
        attention=[(mark.learner, mark.attention) for mark in marks if mark.attention],
        overlooked=marks.plan.overlooked[:MAX_LISTED],
        not_listed=max(0, len(marks.plan.overlooked) - MAX_LISTED),
        when=datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
    )
    page.enable_buffering(100)
    with path.open("wb") as file:
        page.dump(file, encoding="utf-8")


def _columns(mark: Mark, names: Iterable[str]) -> list[Column]:
    verdicts = mark.result.verdicts if mark.result is not None else {}
    cells = mark.cells
    return [_column(cells.get(name, CellMark()), verdicts.get(name)) for name in names]


def _column(cell: CellMark, verdict: Verdict | None) -> Column:
    by_hand = cell.hand is not None
    if verdict is None or cell.points is None:
        return Column(cell.points, by_hand=by_hand)
    sign = "✔" if verdict.passed else "○" if verdict.unwritten else "✘"
    said = verdict.findings[0].message if verdict.findings else "right"
    return Column(cell.points, sign, said, by_hand)


class _Counts:
    """How many there are, how each exercise went, and which mistakes were made how often."""

    def __init__(self, marks: Marks) -> None:
        self.states = Counter[State]()
        self.mistakes: Counter[tuple[str, str]] = Counter()
        right, partly, wrong = Counter[str](), Counter[str](), Counter[str]()
        checks = marks.release.named("check")
        names = {*checks}
        for mark in marks:
            self.states[mark.state] += 1
            verdicts = mark.result.verdicts if mark.result is not None else {}
            for name in names & verdicts.keys():
                verdict = verdicts[name]
                share = right if verdict.passed else partly if verdict.score > 0 else wrong
                share[name] += 1
                self.mistakes.update({(name, f.cause) for f in verdict.findings if f.mistake})
        self.shares = [(name, right[name], partly[name], wrong[name]) for name in checks]
