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

LIKE, SAME = 0.5, 0.85  # less than the one says nothing; the other is as good as equal
_FORCED = 0.2  # the share of a class that is taken to have what the course's own texts have
_SHARED_BY_MANY = 0.5  # what more than so many have weighs nothing


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


def likeness(answers: Sequence[Fingerprints], weight: dict[int, float], alone: float) -> Matrix:
    """Return how like all answers are, 0 to 1, as a table of learner by learner.

    Parameters
    ----------
    alone : float
        The weight of a fingerprint that one answer has alone.
    """
    columns = {key: place for place, key in enumerate(weight)}
    table = np.zeros((len(answers), len(columns)), np.float32)
    totals = np.zeros(len(answers), np.float32)
    for row, answer in enumerate(answers):
        shared = [key for key in answer if key in columns]
        table[row, [columns[key] for key in shared]] = [weight[key] ** 0.5 for key in shared]
        totals[row] = sum(weight[key] for key in shared) + alone * (len(answer) - len(shared))
    size = np.sqrt(np.maximum(totals, 1e-6))
    return (table @ table.T) / size[:, None] / size[None, :]


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
    return (size - below) / max(size - 1, 1)
