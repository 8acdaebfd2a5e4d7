"""Find a known mistake behind a second fault: its results turned, scaled, or with another sign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from .call import Outcome
from .contract import KnownMistake, Vectors
from .number_rules import BESIDES, SIGN, from_pairs
from .numbers import as_numbers
from .pair import Pair, same
from .surroundings import sizes

_LEAST = 2  # cases in which both faults show

# The place of a case, the answer's array, the right one, and the sizes of the case.
_Given = tuple[int, np.ndarray, np.ndarray, Mapping[str, int]]


def find_twofold(vectors: Vectors, outcomes: Sequence[Outcome]) -> tuple[KnownMistake, str] | None:
    """Return the first known mistake that is one of two faults, and what the other one is.

    Only of results that are a single array or number.  Two wrong signs may be one at another place.
    """
    if vectors.contract.returns.items:
        return None
    given = _given(vectors, outcomes)
    if len(given) < _LEAST:
        return None
    for mistake in vectors.mistakes:
        pairs = _pairs(mistake, given)
        besides = from_pairs(pairs, BESIDES) if len(pairs) >= _LEAST else ""
        if besides and not (besides == SIGN and mistake.name.endswith(".sign")):
            return mistake, besides
    return None


def _given(vectors: Vectors, outcomes: Sequence[Outcome]) -> list[_Given]:
    """Return the arrays of an answer beside the right ones; none where one tells nothing."""
    found: list[_Given] = []
    for place, (case, right, outcome) in enumerate(
        zip(vectors.cases, vectors.expected, outcomes, strict=True)
    ):
        if case.weight != "ordinary" or outcome.crash is not None:
            continue
        given, true = as_numbers(outcome.value), as_numbers(right)
        if given is None or true is None or not _tells(given):
            return []
        if same(given, true) or _is_before_its_sum(given, true):
            return []
        found.append((place, given, true, sizes(vectors.contract, case)))
    return found


def _pairs(mistake: KnownMistake, several: list[_Given]) -> list[Pair]:
    """Return the mistake's arrays beside those of the answer; none where one tells nothing."""
    pairs = []
    for place, given, true, lengths in several:
        first = as_numbers(mistake.results[place])
        if first is None or not _tells(first):
            return []
        if not same(first, given):
            if same(first.ravel(), true.ravel()):  # then the numbers are right
                return []
            pairs.append(Pair(first, given, sizes=lengths))
    return pairs


def _is_before_its_sum(given: np.ndarray, true: np.ndarray) -> bool:
    """Whether the sum alone is missing, so that no second fault is there."""
    return true.size == 1 < given.size and same(given.sum(), true.sum())


def _tells(*arrays: np.ndarray) -> bool:
    return all(one.size > 0 and bool(np.isfinite(one).all()) for one in arrays)
