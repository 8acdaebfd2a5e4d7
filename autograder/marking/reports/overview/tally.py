"""What is counted of one assignment, in one pass over its marks: no mark is held."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from statistics import quantiles

from ....checks.examine import Verdict
from ...gradebook.standing import CellMark
from ..marks import Mark, Marks, State

LATE = "coming late"  # in the place of an exercise
_UNREAD: tuple[State, ...] = ("not handed in", "not readable", "not marked")  # has no exercises yet


@dataclass(frozen=True, slots=True)
class Lost:
    """Points that a learner has not got, and why, as far as it is known."""

    exercise: str
    points: float
    why: str


@dataclass(frozen=True, slots=True)
class Work:
    """How one learner stands in one assignment.

    Attributes
    ----------
    points : float or None
        The final points; None before anybody has marked anything.
    out_of : float
        What those exercises and questions are worth that are marked: the others are no points lost.
    lost : tuple of Lost
        In the order of the notebook.
    """

    state: State
    points: float | None
    out_of: float
    lost: tuple[Lost, ...] = ()

    @property
    def share(self) -> float | None:
        """The share of the points of what is marked; None where nothing is."""
        return self.points / self.out_of if self.points is not None and self.out_of else None


@dataclass
class Item:
    """How one exercise or question went, by the points that count: a person's before the machine's."""

    right: int = 0
    partly: int = 0
    wrong: int = 0
    unwritten: int = 0
    waiting: int = 0
    score: float = 0.0

    @property
    def number(self) -> int:
        """How many have points for it."""
        return self.right + self.partly + self.wrong + self.unwritten

    @property
    def mean(self) -> float | None:
        """The mean share of its points, from 0 (nobody can) to 1; None where nobody has any."""
        return self.score / self.number if self.number else None

    def enter(self, cell: CellMark, worth: float, *, empty: bool = False) -> None:
        """Count one learner's; `empty` says that nothing was written there."""
        points = cell.points
        if points is None or not worth:
            self.waiting += cell.waits
            return
        self.score += min(1.0, points / worth)
        self.right += points >= worth
        self.partly += 0 < points < worth
        self.unwritten += points <= 0 and empty
        self.wrong += points <= 0 and not empty


@dataclass(frozen=True, order=True, slots=True)
class Mistake:
    """What went wrong in an exercise: by the name of a known mistake, or by what was seen of it."""

    exercise: str
    said: str
    named: bool = True


@dataclass
class Tally:
    """The counts of one assignment."""

    assignment: str
    worth: dict[str, float]
    states: Counter[State] = field(default_factory=Counter)
    work: dict[str, Work] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    mistakes: dict[Mistake, list[str]] = field(default_factory=dict)
    attention: int = 0  # learners of whom the instructor should know something

    @property
    def shares(self) -> list[float]:
        """The shares of all who have points, from the least."""
        return sorted(one.share for one in self.work.values() if one.share is not None)

    @property
    def handed_in(self) -> int:
        """How many have handed something in."""
        return len(self.work) - self.states["not handed in"]

    @property
    def missing(self) -> list[str]:
        """Who has not."""
        return [name for name, one in self.work.items() if one.state == "not handed in"]

    def enter(self, mark: Mark) -> None:
        """Count one learner's mark."""
        verdicts = mark.result.verdicts if mark.result is not None else {}
        untouched = mark.result.untouched if mark.result is not None else ()
        self.states[mark.state] += 1
        self.attention += bool(mark.attention)
        lost = tuple(_lost(mark, verdicts, untouched))
        out_of = sum(mark.worth[name] for name, cell in mark.cells.items() if cell.is_marked)
        self.work[mark.learner] = Work(mark.state, mark.points, out_of, lost)
        if mark.state in _UNREAD:
            return
        for name, cell in mark.cells.items():
            verdict = verdicts.get(name)
            unwritten = verdict.unwritten if verdict is not None else name in untouched
            self.items[name].enter(cell, self.worth[name], empty=unwritten)
            if verdict is not None and (cell.points or 0) < self.worth[name]:
                for mistake in _mistakes(name, verdict):
                    self.mistakes.setdefault(mistake, []).append(mark.learner)


def tally(marks: Marks) -> Tally:
    """Go through the marks of an assignment once."""
    worth = dict(marks.worth)
    found = Tally(marks.plan.assignment, worth, items={name: Item() for name in worth})
    for mark in marks:
        found.enter(mark)
    return found


def quartiles(shares: list[float]) -> tuple[float, float, float] | None:
    """Return the lower quartile, the median and the upper quartile; None of nothing."""
    if len(shares) < 2:
        return (shares[0],) * 3 if shares else None  # type: ignore[return-value]
    low, middle, high = quantiles(shares, n=4, method="inclusive")
    return low, middle, high


def _lost(mark: Mark, verdicts: dict[str, Verdict], untouched: Collection[str]) -> Iterator[Lost]:
    for name, cell in mark.cells.items():
        if cell.points is not None and cell.points < mark.worth[name]:
            said = _why(cell, verdicts.get(name), name in untouched)
            yield Lost(name, round(mark.worth[name] - cell.points, 4), sys.intern(said))
    if mark.penalty:
        yield Lost(LATE, round(mark.penalty, 4), "")


def _why(cell: CellMark, verdict: Verdict | None, untouched: bool) -> str:
    if verdict is None or not verdict.findings:
        return "marked by hand" if cell.hand is not None else "not written" if untouched else ""
    first = next((f for f in verdict.findings if f.mistake), verdict.findings[0])
    return first.cause or first.message


def _mistakes(name: str, verdict: Verdict) -> set[Mistake]:
    """Return the known mistakes of an answer; of one without, what was seen first."""
    if verdict.passed or verdict.unwritten:
        return set()
    if known := {Mistake(name, sys.intern(f.cause)) for f in verdict.findings if f.mistake}:
        return known
    seen = (f.message for f in verdict.findings if f.costs)
    return {Mistake(name, sys.intern(said), named=False) for said in [*seen][:1]}
