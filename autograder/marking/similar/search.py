"""Compare everybody with everybody, exercise by exercise, and order the pairs by what is in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ...errors import AutograderError
from .evidence import evidence, likeness, weights
from .fingerprints import fingerprints
from .line import Distribution
from .works import Exercise, Work

FEWEST = 3  # of two learners nobody can say what is usual


@dataclass(frozen=True)
class Shared:
    """One exercise of a pair: how like the answers are, 0 to 1, and how much that says."""

    exercise: Exercise
    like: float
    says: float


@dataclass(frozen=True)
class Pair:
    """Two whose answers are alike, by the sum of what their exercises say."""

    one: Work
    other: Work
    says: float
    shared: tuple[Shared, ...]


@dataclass(frozen=True)
class Found:
    """What a search has found.

    Attributes
    ----------
    pairs : list of Pair
        The most alike first, also below the line.
    line : float
        What a pair says by chance at most.
    compared : int
        The number of pairs of the class.
    rare : dict of (str, str) to Rarity
        How many have each fingerprint, by exercise.
    """

    pairs: list[Pair]
    line: float
    compared: int
    learners: int
    rare: dict[Exercise, Rarity] = field(default_factory=dict)

    @property
    def above(self) -> list[Pair]:
        """The pairs above the line."""
        return [pair for pair in self.pairs if pair.says > self.line]


class Rarity:
    """How many answers to one exercise have each fingerprint, in little space."""

    def __init__(self, counts: Counter[int]) -> None:
        self._keys = np.array(sorted(counts), np.int64)
        self._counts = np.array([counts[key] for key in sorted(counts)], np.int32)

    def count(self, key: int) -> int:
        """Return how many have it."""
        place = int(np.searchsorted(self._keys, key))
        there = place < len(self._keys) and self._keys[place] == key
        return int(self._counts[place]) if there else 0


@dataclass(frozen=True)
class _Said:
    """What one exercise says of those pairs of which it says anything; places in a flat table."""

    exercise: Exercise
    places: NDArray[np.int64]
    says: NDArray[np.float32]
    like: NDArray[np.float16]


def search(
    works: Sequence[Work],
    forced: dict[Exercise, set[int]],
    most: int,
    advance: Callable[[], None] = lambda: None,
) -> Found:
    """Find the pairs that are most alike.

    Parameters
    ----------
    forced : dict of (str, str) to set of int
        The fingerprints of the course's own texts, by exercise.
    most : int
        How many pairs below the line to return at most, those above it counted.
    advance
        Is called after each exercise.

    Raises
    ------
    AutograderError
        If there are too few to say what is usual.
    """
    ours = np.array([work.ours for work in works], bool)
    if len(works) < FEWEST or not ours.any():
        number = int(np.count_nonzero(ours))
        raise AutograderError(
            f"There are answers of {number} of the class and of {len(works) - number} beside it, the "
            f"course's own with them: with fewer than {FEWEST} nobody can say what is usual. Give more "
            "with --against."
        )
    return _Search(works, ours).run(forced, most, advance)


class _Search:
    def __init__(self, works: Sequence[Work], ours: NDArray[np.bool_]) -> None:
        self._works = works
        self._size = len(works)
        upper = np.triu(np.ones((self._size, self._size), bool), 1)
        self._wanted = upper & (ours[:, None] | ours[None, :])
        # Who is of the class alone says what is usual in it, where there are enough.
        inside = upper & ours[:, None] & ours[None, :]
        self._usual = inside if np.count_nonzero(ours) >= FEWEST else self._wanted
        self._sums = np.zeros((self._size, self._size), np.float32)

    def run(
        self, forced: dict[Exercise, set[int]], most: int, advance: Callable[[], None]
    ) -> Found:
        spread = Distribution(int(np.count_nonzero(self._usual)))
        said, rare = list[_Said](), dict[Exercise, Rarity]()
        for exercise in sorted({name for work in self._works for name in work.answers}):
            one, rare[exercise] = self._exercise(exercise, forced.get(exercise, ()))
            said.append(one)
            spread.add(one.says[self._usual.ravel()[one.places]])
            advance()
        line = spread.line(self._sums[self._usual])
        pairs = [self._pair(place, said) for place in self._first(line, most)]
        return Found(pairs, line, spread.pairs, sum(w.ours for w in self._works), rare)

    def _exercise(self, exercise: Exercise, forced: Collection[int]) -> tuple[_Said, Rarity]:
        who = [place for place, work in enumerate(self._works) if exercise in work.answers]
        answers = [fingerprints(self._works[place].answers[exercise]) for place in who]
        like = likeness(answers, weights(answers, forced, len(who)))
        whole = np.zeros_like(self._sums)
        whole[np.ix_(who, who)] = evidence(like)
        self._sums += whole
        places = np.flatnonzero((whole > 0) & self._wanted)
        back = {place: row for row, place in enumerate(who)}
        rows, columns = np.divmod(places, self._size)
        at = [back[r] for r in rows.tolist()], [back[c] for c in columns.tolist()]
        said = _Said(exercise, places, whole.ravel()[places], like[at].astype(np.float16))
        return said, Rarity(Counter(key for answer in answers for key in answer))

    def _first(self, line: float, most: int) -> list[int]:
        """Return the flat places of the pairs to tell, the most alike first."""
        sums = np.where(self._wanted, self._sums, 0).ravel()
        number = max(most, int(np.count_nonzero(sums > line)))
        number = min(number, int(np.count_nonzero(sums > 0)))
        best = np.argpartition(-sums, max(number - 1, 0))[:number]
        return [int(place) for place in best[np.lexsort((best, -sums[best]))]]

    def _pair(self, place: int, said: list[_Said]) -> Pair:
        row, column = divmod(place, self._size)
        shared = [found for one in said if (found := _at(one, place)) is not None]
        shared.sort(key=lambda one: -one.says)
        says = float(self._sums.ravel()[place])
        return Pair(self._works[row], self._works[column], says, tuple(shared))


def _at(said: _Said, place: int) -> Shared | None:
    at = int(np.searchsorted(said.places, place))
    if at == len(said.places) or said.places[at] != place:
        return None
    return Shared(said.exercise, float(said.like[at]), float(said.says[at]))
