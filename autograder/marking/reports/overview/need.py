"""Who needs help, and on what: by all assignments together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .tally import Lost, Tally, Work

BELOW = 0.6  # the share of the points under which a learner is listed
MISSING = 2  # so many assignments not handed in are a reason of their own
_NAMED = 3  # exercises that are told of a learner


@dataclass(frozen=True)
class Learner:
    """One learner over all assignments.

    Attributes
    ----------
    work : tuple of Work or None
        By assignment, in order; None where nothing is known of the learner.
    on : tuple of (str, Lost)
        Where points are lost, by assignment, the most first.
    """

    name: str
    work: tuple[Work | None, ...]
    on: tuple[tuple[str, Lost], ...] = ()

    @property
    def points(self) -> float:
        """All points together."""
        return round(sum(one.points for one in self.work if one and one.points is not None), 4)

    @property
    def out_of(self) -> float:
        """What all that is marked is worth."""
        return sum(one.out_of for one in self.work if one and one.points is not None)

    @property
    def share(self) -> float | None:
        """The share of the points of what is marked; None where nothing is."""
        return self.points / self.out_of if self.out_of else None

    @property
    def missing(self) -> int:
        """How many assignments were not handed in."""
        return sum(one is None or one.state == "not handed in" for one in self.work)

    def needs_help(self, below: float) -> bool:
        """Whether the share is below a bound, or too much was not handed in."""
        little = self.share is not None and self.share < below
        return little or self.missing >= min(MISSING, len(self.work))

    @property
    def first(self) -> tuple[tuple[str, Lost], ...]:
        """Where to begin: where most points are lost."""
        return self.on[:_NAMED]


def learners(tallies: Sequence[Tally]) -> Iterator[Learner]:
    """Yield everybody of whom any assignment tells, in order."""
    for name in sorted({name for one in tallies for name in one.work}):
        work = tuple(one.work.get(name) for one in tallies)
        yield Learner(name, work, tuple(_on(tallies, work)))


def in_need(tallies: Sequence[Tally], below: float = BELOW) -> list[Learner]:
    """Return who needs help, those with the least first; who has handed in nothing is last."""
    found = [one for one in learners(tallies) if one.needs_help(below)]
    return sorted(found, key=lambda one: (one.share is None, one.share or 0.0, -one.missing))


def _on(tallies: Sequence[Tally], work: Sequence[Work | None]) -> list[tuple[str, Lost]]:
    lost = [
        (tally.assignment, one)
        for tally, mine in zip(tallies, work, strict=True)
        for one in (mine.lost if mine else ())
    ]
    return sorted(lost, key=lambda pair: -pair[1].points)
