"""What marking again makes of a submission's marks."""

from __future__ import annotations

from dataclasses import dataclass

from ..grading.results import Result


@dataclass(frozen=True)
class Change:
    """One submission's marks before, if there were any, and after; and why it was marked."""

    before: Result | None
    after: Result
    why: str = ""

    @property
    def what(self) -> str:
        """Which way it goes."""
        old, new = points_of(self.before), points_of(self.after)
        if self.before is None:
            return "is new"
        if old is None or new is None or old == new:
            return "changes otherwise"
        return "gains" if new > old else "loses"

    @property
    def exercises(self) -> dict[str, tuple[float | None, float | None]]:
        """The points before and after, by exercise, where there is a difference."""
        earlier, later = _by_exercise(self.before) or {}, _by_exercise(self.after) or {}
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

    def __bool__(self) -> bool:
        """Whether there is any."""
        marked = points_of(self.before) is not None, points_of(self.after) is not None
        return self.before is None or marked[0] != marked[1] or bool(self.by_exercise)


def points_of(result: Result | None) -> float | None:
    """Return the sum of the points; None for what was not marked."""
    return None if result is None or result.problem else result.earned


def _by_exercise(result: Result | None) -> dict[str, float] | None:
    if result is None or result.problem:
        return None
    return {name: verdict.earned for name, verdict in result.verdicts.items()}
