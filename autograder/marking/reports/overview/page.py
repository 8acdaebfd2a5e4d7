"""The instructor's page: who has which points, what went wrong where, what needs a person."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from markupsafe import Markup, escape

from ....checks.examine import Verdict
from ...gradebook.standing import CellMark
from ...sandbox.limits import MAX_LISTED
from ..marks import Mark, Marks
from ..template import page_template
from . import drawing, need, teach
from .tally import Tally, quartiles, tally

_HERE = Path(__file__).parent
_SCRIPT = (_HERE / "sort.js").read_text("utf-8")


@dataclass(frozen=True)
class Column:
    """One exercise of a learner: its points, and the sign and sentence of the machine's verdict."""

    points: float | None
    sign: str = ""
    said: str = ""
    by_hand: bool = False


@dataclass(frozen=True)
class Report:
    """What a report tells: the marks, and what is counted of them.

    Attributes
    ----------
    marks : list of Marks
        One for each assignment; they are read again for the page's rows, and never held.
    below : float
        The share of the points under which a learner needs help.
    """

    marks: Sequence[Marks]
    tallies: Sequence[Tally]
    topics: Sequence[teach.Topic]
    below: float = need.BELOW

    @property
    def names(self) -> Mapping[str, str]:
        """People's names by learner, where they are known."""
        return {learner: name for each in self.marks for learner, name in each.names.items()}

    @property
    def called(self) -> Callable[[str], str]:
        """What says of a learner the name, too, where it is known."""
        names = self.names
        return lambda learner: f"{names[learner]} ({learner})" if learner in names else learner


def make_report(
    marks: Sequence[Marks],
    below: float = need.BELOW,
    example: teach.Example = teach.no_example,
) -> Report:
    """Go through all marks once, and count."""
    tallies = [tally(each) for each in marks]
    return Report(marks, tallies, teach.topics(tallies, example), below)


def write_report(path: Path, marks: Marks) -> None:
    """Write the page of one assignment, which needs nothing beside it."""
    write_page(path, make_report([marks]))


def write_page(path: Path, report: Report) -> None:
    """Write the page as one HTML file; it is streamed, however many learners there are."""
    page = page_template(_HERE, _FILTERS).stream(**_told(report))
    page.enable_buffering(100)
    with path.open("wb") as file:
        page.dump(file, encoding="utf-8")


def _told(report: Report) -> dict[str, Any]:
    tallies = report.tallies
    single = len(tallies) == 1
    return {
        "title": tallies[0].assignment if single else "Class report",
        "single": single,
        "tallies": tallies,
        "below": report.below,
        "number_of_learners": len({name for one in tallies for name in one.work}),
        "topics": report.topics,
        "many": teach.MANY,
        "in_need": need.in_need(tallies, report.below),
        "spreads": [_spread(one) for one in tallies],
        "mistakes": [*_mistakes(tallies)],
        "learners": need.learners(tallies),
        "called": report.called,
        "sections": [_section(*pair) for pair in zip(report.marks, tallies, strict=True)],
        "script": _SCRIPT,
        "script_hash": base64.b64encode(sha256(_SCRIPT.encode()).digest()).decode(),
        "when": datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z"),
    }


def _spread(one: Tally) -> dict[str, Any]:
    shares = one.shares
    found = quartiles(shares)
    median = found[1] if found else None
    picture = drawing.histogram(shares, median)
    return {"tally": one, "quartiles": found, "median": median, "picture": picture}


def _mistakes(tallies: Sequence[Tally]) -> Iterator[tuple[str, Any, list[str]]]:
    """Yield what went wrong with the learners behind it, what most have done first."""
    found = [
        (one.assignment, mistake, names)
        for one in tallies
        for mistake, names in one.mistakes.items()
    ]
    yield from sorted(found, key=lambda each: (-len(each[2]), each[0], each[1]))


def _section(marks: Marks, counted: Tally) -> dict[str, Any]:
    overlooked = marks.plan.overlooked
    return {
        "assignment": marks.plan.assignment,
        "worth": marks.worth,
        "max_points": sum(marks.worth.values()),
        "editions": bool(marks.release.earlier),
        "rows": ((mark, _columns(mark, marks.worth)) for mark in marks),
        "attention": ((mark.learner, mark.attention) for mark in marks if mark.attention),
        "any_attention": counted.attention > 0,
        "overlooked": overlooked[:MAX_LISTED],
        "not_listed": max(0, len(overlooked) - MAX_LISTED),
    }


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


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.0f} %"


def _breakable(name: str) -> str:
    return name.replace("_", "_\u200b")


def _code(sentence: str) -> Markup:
    """Return a sentence in which what stands between backquotes is code."""
    return Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(sentence))))


def _number(points: float | None) -> str:
    return "–" if points is None else f"{round(points, 4):g}"


_FILTERS: dict[str, Callable[..., Any]] = {
    "percent": _percent,
    "breakable": _breakable,
    "number": _number,
    "code": _code,
}
