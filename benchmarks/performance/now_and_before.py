"""What was measured in this commit and in the one before, and how the two stand to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Engine:
    """Processor seconds for a notebook of an assignment, a pair a turn: in all, and the learner's own.

    Parameters
    ----------
    now, before : list of pairs of float
        In this commit, and in the one before the engine was made twice as fast, turn and turn about.
    """

    now: list[tuple[float, float]]
    before: list[tuple[float, float]]

    @property
    def total(self) -> float:
        """Marking a notebook."""
        return median(total for total, _ in self.now)

    @property
    def adds(self) -> float:
        """The engine's part."""
        return _added(self.now)

    @property
    def added_before(self) -> float:
        """The engine's part in the commit before."""
        return _added(self.before)

    @property
    def share(self) -> float:
        """What the engine adds, as a part of what it added before."""
        return self.adds / self.added_before


def _added(turns: Sequence[tuple[float, float]]) -> float:
    return median(total - own for total, own in turns)


@dataclass(frozen=True)
class Beside:
    """Seconds of the same command in this commit and in the one before, by the clock and processor."""

    now: list[float]
    before: list[float]
    now_cpu: list[float]
    before_cpu: list[float]

    @property
    def share(self) -> float:
        """The seconds by the clock, as a part of those of the commit before."""
        return median(self.now) / median(self.before)

    @property
    def cpu_share(self) -> float:
        """The same of processor seconds."""
        return median(self.now_cpu) / median(self.before_cpu)


@dataclass(frozen=True)
class Same:
    """Submissions that the commit before marked, too, and how many of them got the same points."""

    submissions: int
    same: int
