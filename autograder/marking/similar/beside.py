"""Two answers side by side: which lines hold what both have and few others."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from .fingerprints import fingerprints
from .search import Found, Pair, Shared

_UNUSUAL = 0.1  # the share of the answers that may have it, too


@dataclass(frozen=True)
class Line:
    """One line of an answer.

    Attributes
    ----------
    others : int, or None
        How many have what is most unusual in it of what both share; None where nothing is.
    """

    number: int
    text: str
    others: int | None


@dataclass(frozen=True)
class Beside:
    """One exercise of a pair."""

    shared: Shared
    one: list[Line]
    other: list[Line]

    @property
    def name(self) -> str:
        """The exercise with its assignment."""
        return " / ".join(self.shared.exercise)


def side_by_side(pair: Pair, found: Found) -> list[Beside]:
    """Return the exercises of a pair, the one that says most first."""
    return [_beside(pair, shared, found) for shared in pair.shared]


def _beside(pair: Pair, shared: Shared, found: Found) -> Beside:
    sources = [work.answers[shared.exercise] for work in (pair.one, pair.other)]
    rarity = found.rare[shared.exercise]
    both = fingerprints(sources[0]).keys() & fingerprints(sources[1]).keys()
    most = max(2, int(_UNUSUAL * found.learners))
    rare = {key: count for key in both if (count := rarity.count(key)) <= most}
    one, other = (_lines(source, rare) for source in sources)
    return Beside(shared, one, other)


def _lines(source: str, rare: dict[int, int]) -> list[Line]:
    counts: dict[int, list[int]] = defaultdict(list)
    for key, lines in fingerprints(source).items():
        for line in lines if key in rare else ():
            counts[line].append(rare[key])
    texts = enumerate(source.splitlines(), 1)
    return [Line(place, text, min(counts.get(place, ()), default=None)) for place, text in texts]
