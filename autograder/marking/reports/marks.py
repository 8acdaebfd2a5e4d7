"""The final mark of each learner: what the gradebook counts, and how it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

from ..batch.cache import Cache
from ..batch.plan import Plan, refused_result
from ..gradebook.book import Book
from ..gradebook.reader import Reader
from ..gradebook.standing import CellMark, Standing
from ..gradebook.worth import worth_of
from ..grading.release import Release
from ..grading.results import Result, of_then
from ..grading.text import printable

State = Literal["not handed in", "not readable", "not marked", "waits for a person", "done"]

_READ = 1000  # learners whose points are read at once: each reading goes through all of the table


@dataclass(frozen=True)
class Mark:
    """The final mark of one learner.

    Parameters
    ----------
    worth : dict of str to float
        The points that each exercise and question is worth, in order; nothing of those that the
        edition which was handed in did not have.
    standing : Standing or None
        What the gradebook has; None where it has no submission.
    result : Result or None
        What was told at marking; None where there was none.
    came : bool
        Whether something is handed in.
    """

    learner: str
    assignment: str
    worth: Mapping[str, float]
    standing: Standing | None = None
    result: Result | None = None
    came: bool = False

    @cached_property
    def cells(self) -> dict[str, CellMark]:
        """The marks of everything that is worth points, in order."""
        there = self.standing.cells if self.standing is not None else {}
        return {name: there.get(name, CellMark()) for name in self.worth}

    @property
    def state(self) -> State:
        """How the mark stands."""
        if not self.is_marked and self.result is not None and self.result.problem:
            return "not marked" if self.result.ours else "not readable"
        if self.standing is None:
            return "not marked" if self.came else "not handed in"
        waits = any(cell.waits for cell in self.cells.values())
        return "waits for a person" if waits else "done"

    @property
    def is_left(self) -> bool:
        """Whether the submission could not be marked, and no person has marked it yet."""
        ours = self.result is not None and self.result.ours
        return ours or self.state in ("not readable", "not marked")

    @property
    def is_marked(self) -> bool:
        """Whether there is any mark: without one there are no points, and not 0."""
        return any(cell.is_marked for cell in self.cells.values())

    @property
    def machine(self) -> float:
        """The points that the machine has given."""
        return _sum(cell.machine or 0.0 for cell in self.cells.values())

    @property
    def hand(self) -> float:
        """The points that a person has given where the machine gives none."""
        return _sum(c.hand or 0.0 for c in self.cells.values() if c.machine is None)

    @property
    def override(self) -> float:
        """What a person's points add to the machine's in the place of which they stand."""
        both = ((c.hand, c.machine) for c in self.cells.values())
        return _sum(h - m for h, m in both if h is not None and m is not None)

    @property
    def extra(self) -> float:
        """Extra credit."""
        return _sum(cell.extra for cell in self.cells.values() if cell.is_marked)

    @property
    def penalty(self) -> float:
        """What coming late costs."""
        return self.standing.penalty if self.standing is not None else 0.0

    @property
    def points(self) -> float | None:
        """The final points, as nbgrader counts them; None before anybody has marked anything."""
        given = self.machine + self.hand + self.override + self.extra
        return max(0.0, round(given - self.penalty, 4)) if self.is_marked else None

    @property
    def max_points(self) -> float:
        """What everything is worth."""
        return sum(self.worth.values())

    @property
    def attention(self) -> tuple[str, ...]:
        """What the instructor should know."""
        return self.result.attention if self.result is not None else ()


def _sum(points: Iterator[float]) -> float:
    return round(sum(points, 0.0), 4)


@dataclass(frozen=True)
class Marks:
    """The final marks of one assignment, in the learners' order, read anew each time: none are held.

    Where the whole class is meant, whoever else is on the roster or in the gradebook is among them.

    Parameters
    ----------
    names : dict of str to str
        People's names by learner, where they are known.
    """

    cache: Cache | None
    book: Book | Reader
    plan: Plan
    release: Release
    names: Mapping[str, str] = field(default_factory=dict)
    worth: Mapping[str, float] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "worth", worth_of(self.release))

    def __iter__(self) -> Iterator[Mark]:
        refused = self.plan.refused
        names = [name for name in self.learners if name not in refused]
        for start in range(0, len(names), _READ):
            yield from self.of(names[start : start + _READ])
        for learner, why in refused.items():
            yield self._refused(learner, why)

    @property
    def learners(self) -> list[str]:
        """Everybody of whom there is something to say, in order."""
        others = [*self.book.students(), *self.plan.roster] if self.plan.everybody else ()
        return sorted({*self.plan.learners, *others})

    def of(self, learners: list[str]) -> Iterator[Mark]:
        """Yield the marks of some learners."""
        name = self.plan.assignment
        there = self.book.standings(name, learners)
        came = {*self.plan.learners}
        for learner in learners:
            kept = self.cache.read(name, [learner]) if self.cache is not None else ()
            result = next(map(self.plan.told, kept), None)
            yield replace(self._mark(learner, there.get(learner), result), came=learner in came)

    def now(self, result: Result) -> Mark:
        """Return the mark of a result that has just been recorded."""
        learner, plan = result.learner, self.plan
        if learner in plan.refused:
            return self._refused(learner, plan.refused[learner])
        there = self.book.standings(plan.assignment, [learner]).get(learner)
        return self._mark(learner, there, plan.told(result))

    def _mark(self, learner: str, standing: Standing | None, result: Result | None) -> Mark:
        """Return a mark out of what the learner's edition had; what a person gave counts, too."""
        given = standing.cells if standing is not None else {}
        then = of_then(result, self.release).absent if result is not None else ()
        absent = {*then} - {*given}
        worth = {name: points for name, points in self.worth.items() if name not in absent}
        return Mark(learner, self.plan.assignment, worth, standing, result)

    def _refused(self, learner: str, why: str) -> Mark:
        """Return what there is of a learner whose folder's name no gradebook can hold."""
        result = refused_result(self.plan.assignment, learner, why)
        return Mark(printable(learner), self.plan.assignment, self.worth, None, result)
