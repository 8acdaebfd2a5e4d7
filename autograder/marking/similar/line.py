"""The line above which a pair is shown as unusual, from the class's own distribution.

If nobody copied, what two learners share in one exercise says nothing about what they share in the
next.  Then the sum over all exercises has a distribution that follows from those of the exercises,
and the line is where it lets :data:`EXPECTED` pairs of the whole class come by chance.  Learners
are not as independent as that: some like loops, some have one teacher.  The upper part of the
class's own sums shows by how much, and the line is raised by it.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

EXPECTED = 0.02  # pairs above the line in a class in which nobody copied
_BIN = 0.05
_UPPER, _UPPER_PAIRS = 0.01, 10  # the share of pairs that are above what is looked at, or so many

Values = NDArray[np.float32]


class Distribution:
    """Gathers what each exercise says of all pairs of a class."""

    def __init__(self, pairs: int) -> None:
        self.pairs = pairs
        self._sum = np.ones(1)

    def add(self, said: Values) -> None:
        """Add an exercise: what it says of those pairs of which it says anything."""
        counts = np.bincount(np.round(said / _BIN).astype(int), minlength=1).astype(float)
        counts[0] += self.pairs - len(said)
        self._sum = np.convolve(self._sum, counts / self.pairs)

    def line(self, sums: Values) -> float:
        """Return the line, given the sums of all pairs of the class."""
        chance = self._above(EXPECTED / self.pairs)
        share = min(0.5, max(_UPPER, _UPPER_PAIRS / self.pairs))
        expected = self._above(share)
        return chance * max(1.0, float(np.quantile(sums, 1 - share)) / max(expected, _BIN))

    def _above(self, share: float) -> float:
        """Return the sum that no more than this share of the pairs reach by chance."""
        tail = np.cumsum(self._sum[::-1])[::-1]
        return float(np.count_nonzero(tail > share)) * _BIN
