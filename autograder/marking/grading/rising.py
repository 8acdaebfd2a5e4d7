"""The longest sequence that rises, of pairs of a place here and a place there."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class _Chain:
    """Pairs (cell, place in the release) that rise together: the last of them, and those before."""

    cell: int
    place: int
    before: _Chain | None


def in_order(candidates: Iterable[list[int]]) -> Iterator[tuple[int, int]]:
    """Choose the most pairs (cell, place in the release) that rise together.

    Of equal cells next to each other the last is taken: what a notebook says last, counts.
    """
    candidates = [*candidates]
    found = [(cell, places[0]) for cell, places in enumerate(candidates) if places]
    sure = all(len(places) < 2 for places in candidates)
    if sure and all(one[1] < next_[1] for one, next_ in pairwise(found)):  # as in most submissions
        yield from found
        return
    best: list[_Chain] = []  # of each length the chain that ends in the lowest place
    for cell, places in enumerate(candidates):
        for place in reversed(places):
            length = bisect_left(best, place, key=lambda chain: chain.place)
            chain = _Chain(cell, place, best[length - 1] if length else None)
            best[length : length + 1] = [chain]
    last = best[-1] if best else None
    while last is not None:
        yield last.cell, last.place
        last = last.before
