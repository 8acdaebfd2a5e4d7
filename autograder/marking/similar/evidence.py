"""How much the likeness of two answers to one exercise says, by what the rest of the class shares.

Likeness is the share of fingerprints in common, each weighted by how rare it is.  What it says is
the negative logarithm of the share of the class whose answers are as like: with 300 learners, an
answer form that 30 have in common says 2.3, and one that only two have says 5.7.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from .fingerprints import Fingerprints

Matrix = NDArray[np.float32]

LIKE, SAME = 0.4, 0.8  # less than the one says nothing; the other is as good as equal
_FORCED = 0.2  # the share of a class that is taken to have what the course's own texts have
_SHARED_BY_MANY = 0.5  # what more than so many have weighs nothing
_ALONE = 1.0  # the weight of what one answer has alone
_BLOCK = 4000  # fingerprints at a time, for the memory


def weights(
    answers: Sequence[Fingerprints], forced: Collection[int], population: int
) -> dict[int, float]:
    """Return the weight of every fingerprint that two answers have at least.

    Parameters
    ----------
    forced : collection of int
        Those of the release and of the course's solutions.
    population : int
        The number of learners.
    """
    counts = Counter(key for answer in answers for key in answer)
    found = {}
    for key, count in counts.items():
        share = max(count / population, _FORCED if key in forced else 0)
        if count > 1 and share < _SHARED_BY_MANY:
            found[key] = float(-np.log(share))
    return found


def likeness(answers: Sequence[Fingerprints], weight: dict[int, float]) -> Matrix:
    """Return how like all answers are, 0 to 1, as a table of learner by learner."""
    table = np.zeros((len(answers), len(answers)), np.float32)
    columns = sorted(weight)
    for start in range(0, len(columns), _BLOCK):
        block = _block(answers, columns[start : start + _BLOCK], weight)
        table += block @ block.T
    totals = [sum(weight.get(key, _ALONE) for key in answer) for answer in answers]
    size = np.sqrt(np.maximum(np.array(totals, np.float32), 1e-6))
    return np.minimum(table / size[:, None] / size[None, :], 1)


def _block(answers: Sequence[Fingerprints], columns: list[int], weight: dict[int, float]) -> Matrix:
    places = {key: place for place, key in enumerate(columns)}
    table = np.zeros((len(answers), len(columns)), np.float32)
    for row, answer in enumerate(answers):
        shared = [key for key in answer if key in places]
        table[row, [places[key] for key in shared]] = [weight[key] ** 0.5 for key in shared]
    return table


def evidence(like: Matrix) -> Matrix:
    """Return what the likeness of each pair says; 0 for those that are hardly like."""
    ranks = _rank(like)
    common = np.maximum(ranks, ranks.T)
    close = np.clip((like - LIKE) / (SAME - LIKE), 0, 1)
    return (-np.log(common) * close).astype(np.float32)


def _rank(like: Matrix) -> Matrix:
    """Return, by row, the share of the others that are as like to it or more."""
    others = like.copy()
    np.fill_diagonal(others, -1)
    ordered = np.sort(others, axis=1)
    size = len(like)
    below = np.empty_like(like)
    for row in range(size):
        below[row] = np.searchsorted(ordered[row], others[row] - 1e-4)
    return (size - below) / np.float32(max(size - 1, 1))
