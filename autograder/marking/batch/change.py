"""What marking again makes of a submission's marks."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..grading.results import Result

if TYPE_CHECKING:
    from ..gradebook.standing import Standing

Pair = tuple[float | None, float | None]


@dataclass(frozen=True)
class Change:
    """One submission's marks before, if there were any, and after; and why they are others.

    Parameters
    ----------
    before, after : Result
        What marking gives.
    stood, stands : Standing, optional
        What the gradebook counts, where that is known: marks by hand and penalties, too.
    """

    before: Result | None
    after: Result
    why: str = ""
    stood: Standing | None = None
    stands: Standing | None = None

    @property
    def points(self) -> Pair:
        """The sum before and after; None for what was not marked."""
        old = points_of(self.before) if self.stood is None else self.stood.points
        return old, points_of(self.after) if self.stands is None else self.stands.points

    @property
    def penalty(self) -> tuple[float, float]:
        """What coming late costs before and after."""
        both = (self.stood, self.stands)
        old, new = (0.0 if one is None else round(one.penalty, 4) for one in both)
        return old, new

    @property
    def what(self) -> str:
        """Which way it goes."""
        old, new = self.points
        if self.before is None and self.stood is None:
            return "is new"
        if old is None or new is None or old == new:
            return "changes otherwise"
        return "gains" if new > old else "loses"

    @property
    def exercises(self) -> dict[str, Pair]:
        """The points before and after, by exercise, where there is a difference."""
        earlier = _by_exercise(self.before) if self.stood is None else _by_cell(self.stood)
        later = _by_exercise(self.after) if self.stands is None else _by_cell(self.stands)
        return {
            name: (earlier.get(name), later.get(name))
            for name in {**earlier, **later}
            if later.get(name, 0) != earlier.get(name, 0)
        }

    @property
    def by_exercise(self) -> dict[str, float]:
        """The points gained, below zero for lost ones, where there is a difference."""
        pairs = self.exercises.items()
        return {name: round((new or 0) - (old or 0), 4) for name, (old, new) in pairs}

    @property
    def by_machine(self) -> Change:
        """The same of the machine's marks alone."""
        old, new = self.stood, self.stands
        return replace(self, stood=old and old.by_machine, stands=new and new.by_machine)

    def __bool__(self) -> bool:
        """Whether there is any."""
        old, new = self.points
        if (old is None) != (new is None) or (self.before is None and self.stood is None):
            return True
        is_late = self.stands is not None and self.penalty[0] != self.penalty[1]
        return is_late or bool(self.by_exercise)


def points_of(result: Result | None) -> float | None:
    """Return the sum of the points; None for what was not marked."""
    return None if result is None or result.problem else result.earned


def _by_exercise(result: Result | None) -> dict[str, float]:
    if result is None or result.problem:
        return {}
    return {name: verdict.earned for name, verdict in result.verdicts.items()}


def _by_cell(standing: Standing) -> dict[str, float]:
    cells = standing.cells.items()
    return {name: cell.points for name, cell in cells if cell.points is not None}
