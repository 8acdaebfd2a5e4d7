"""Find the known mistakes in an answer by their results, which the test vectors carry.

An answer that equals a mistake wherever that mistake shows is that mistake.  It is looked for in
steps, from strict to lenient, and the first step that finds something ends the search:

1. every case gives what the mistake gives;
2. the same, but for edges at which the answer overflows and the mistake does not;
3. the same over the cases that returned, and over the numbers in them that are finite;
4. the same in all those parts of the result in which the mistake shows: the other parts may be
   right, or wrong by a fault of their own;
5. of a loop that ended too early or began too late, the same entry by entry.

A wrong name is worse than none, so whatever stays unsure stays unnamed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from .by_entries import find_by_entries
from .call import Outcome
from .compare import compare
from .contract import Case, KnownMistake, Vectors
from .numbers import USUAL, as_numbers
from .values import Data, Numeric, Refused

MANY = 3  # more mistakes than these that fit alike tell nothing
ENOUGH = 2  # cases, at least, in which a mistake shows that only fits in part

# A case with its place, its right result, the mistake's, and what came.
_Run = tuple[int, Case, Any, Any, Outcome]


@dataclass(frozen=True)
class Match:
    """A known mistake that an answer makes, and the parts of the result that it explains."""

    mistake: KnownMistake
    parts: frozenset[str] = frozenset()

    def explains(self, part: str) -> bool:
        """Whether it explains a part; what is matched as a whole explains all."""
        return not self.parts or part in self.parts


def find_mistakes(vectors: Vectors, outcomes: Sequence[Outcome]) -> list[list[Match]]:
    """Return the known mistakes that an answer makes: the faults, and of each what it may be.

    Cases that only advise don't count.
    """
    if _tells_nothing(vectors, outcomes):  # then no mistake need be worked out
        return []
    answer = _Answer(vectors, outcomes)
    for fits in (answer.is_exactly, answer.is_but_for_edges, answer.is_where_it_returned):
        found = [Match(one) for one in vectors.mistakes if fits(one)]
        if found:
            return [found] if len(found) <= MANY else []
    return _by_parts(answer) or _by_entries(vectors, outcomes)


def _tells_nothing(vectors: Vectors, outcomes: Sequence[Outcome]) -> bool:
    """Whether no case has a value in which a mistake could show."""
    pairs = zip(vectors.cases, outcomes, strict=True)
    counted = [outcome for case, outcome in pairs if case.weight != "advice"]
    if any(outcome.crash is None and outcome.value is not None for outcome in counted):
        return False
    # Where parts may be left out, nothing at all is like a mistake that shows in them alone.
    missed = compare(vectors.expected[0], None, vectors.contract.returns, USUAL)
    wrong = {difference.part for difference in missed} >= {*vectors.contract.returns.parts()}
    return wrong or all(outcome.crash is not None for outcome in counted)


def known_mistakes(vectors: Vectors, outcomes: Sequence[Outcome]) -> list[KnownMistake]:
    """Return all known mistakes that are found, of whichever fault."""
    return [match.mistake for fault in find_mistakes(vectors, outcomes) for match in fault]


class _Answer:
    """What an answer gave, held against known mistakes; against the result of each once."""

    def __init__(self, vectors: Vectors, outcomes: Sequence[Outcome]) -> None:
        self.vectors = vectors
        self._outcomes = outcomes
        self._returns = vectors.contract.returns
        self._finite = [_is_finite(outcome.value) for outcome in outcomes]
        self._matched: dict[tuple[int, int], bool] = {}  # by the mistake's id and the case's place

    def is_exactly(self, mistake: KnownMistake) -> bool:
        """Whether every case gives what the mistake gives."""
        return self._is(mistake, self._runs(mistake))

    def is_but_for_edges(self, mistake: KnownMistake) -> bool:
        """Whether they do but for edges at which the answer alone overflows."""
        return self._is(mistake, (run for run in self._runs(mistake) if not _overflows(*run)))

    def is_where_it_returned(self, mistake: KnownMistake) -> bool:
        """Whether the cases that returned fit, by their finite numbers, and enough of them show it."""
        shows = 0
        for run in self._runs(mistake):
            place, _, _, wrong, outcome = run
            if outcome.crash is not None:
                continue
            if wrong is None:
                return False
            clean = self._is_clean(mistake, place, wrong)
            if not (self._matches(mistake, run) if clean else self._matches_where_finite(run)):
                return False
            shows += clean and bool(self.vectors.shown(mistake, place))
        return shows >= ENOUGH

    def explained(self, mistake: KnownMistake) -> frozenset[str]:
        """Return the parts in which a mistake shows, if the answer is like it in all of them."""
        returns = self._returns
        shown: set[str] = set()
        off: set[str] = set()
        shows, parts = 0, {*returns.parts()}
        for place, case, right, wrong, outcome in self._runs(mistake):
            if outcome.crash is not None:
                continue
            if wrong is None or not returns.fits(right, wrong):
                return frozenset()
            clean = self._is_clean(mistake, place, wrong)
            given = outcome.value if clean else finite(outcome.value, wrong)
            off |= {d.part for d in compare(wrong, given, returns, case.tolerance)}
            if off >= parts:
                return frozenset()
            seen = self.vectors.shown(mistake, place)
            shown |= seen
            if shown & off:  # both only grow
                return frozenset()
            shows += bool(seen) and clean
        return frozenset(shown) if shows >= ENOUGH else frozenset()

    def _is_clean(self, mistake: KnownMistake, place: int, wrong: Data) -> bool:
        """Whether answer and mistake are finite in a case: only of finite numbers a mistake is seen."""
        finite_too = self.vectors.once(_is_finite, wrong, by=(id(mistake), place))
        return self._finite[place] and finite_too

    def _runs(self, mistake: KnownMistake) -> Iterator[_Run]:
        vectors = self.vectors
        for place, (case, right, wrong, outcome) in enumerate(
            zip(vectors.cases, vectors.expected, mistake.results, self._outcomes, strict=True)
        ):
            if case.weight != "advice":
                yield place, case, right, wrong, outcome

    def _is(self, mistake: KnownMistake, runs: Iterator[_Run]) -> bool:
        shows, returned = 0, 0
        for run in runs:
            place, _, _, wrong, outcome = run
            if wrong is None:  # the mistake stops with an error here, or returns nothing
                if outcome.crash is None and outcome.value is not None:
                    return False
                shows += 1
                continue
            if outcome.crash is not None or not self._matches(mistake, run):
                return False
            returned += 1
            shows += bool(self.vectors.shown(mistake, place))
        # An answer that only ever crashes tells nothing about which mistake it is.
        return shows > 0 and returned > 0

    def _matches(self, mistake: KnownMistake, run: _Run) -> bool:
        place, case, right, wrong, outcome = run
        key = (id(mistake), place)
        if key not in self._matched:
            found = self._returns.matches(wrong, outcome.value, right, case.tolerance)
            self._matched[key] = found
        return self._matched[key]

    def _matches_where_finite(self, run: _Run) -> bool:
        _, case, right, wrong, outcome = run
        given = finite(outcome.value, wrong)
        return self._returns.matches(wrong, given, right, case.tolerance)


def _overflows(_place: int, case: Case, _right: Any, wrong: Data, outcome: Outcome) -> bool:
    """Whether an answer gives nan or infinity at an edge where the mistake gives a number."""
    value = outcome.value
    if isinstance(value, tuple) and isinstance(wrong, tuple) and value and wrong:
        value, wrong = value[0], wrong[0]
    given, expected = as_numbers(value), as_numbers(wrong)
    if case.weight != "edge" or given is None or expected is None:
        return False
    return bool(np.isfinite(expected).all() and not np.isfinite(given).all())


def finite(given: Data, instead: Data) -> Data:
    """Return an answer with what is nan or infinite, in it or there, taken from another result."""
    if isinstance(given, dict) and isinstance(instead, dict):
        return {key: finite(one, instead.get(key)) for key, one in given.items()}
    if isinstance(given, tuple | list) and isinstance(instead, tuple | list):
        if len(given) == len(instead):
            return type(given)(finite(*pair) for pair in zip(given, instead, strict=True))
        return given
    return _finite_numbers(given, instead)


def _finite_numbers(given: Data, instead: Data) -> Data:
    numbers, others = as_numbers(given), as_numbers(instead)
    if numbers is None or others is None or numbers.shape != others.shape:
        return given
    there = _finite_entries(numbers) & _finite_entries(others)
    if there.all():
        return given
    filled = np.where(there, numbers, others)
    return filled if isinstance(given, np.ndarray) else float(filled)


def _finite_entries(numbers: Numeric) -> Numeric:
    return np.isfinite(numbers) if numbers.dtype.kind in "fc" else np.ones(numbers.shape, bool)


def _by_parts(answer: _Answer) -> list[list[Match]]:
    """Return the mistakes that explain some parts, the most parts first, each part once."""
    if len(answer.vectors.contract.returns.parts()) < 2:
        return []
    mistakes = answer.vectors.mistakes
    found = [Match(one, parts) for one in mistakes if (parts := answer.explained(one))]
    faults: dict[frozenset[str], list[Match]] = {}
    for match in sorted(found, key=lambda match: -len(match.parts)):
        others = [parts for parts in faults if parts != match.parts]
        if not any(match.parts & parts for parts in others):
            faults.setdefault(match.parts, []).append(match)
    return [fault for fault in faults.values() if len(fault) == 1]


def _by_entries(vectors: Vectors, outcomes: Sequence[Outcome]) -> list[list[Match]]:
    found = find_by_entries(vectors, outcomes)
    return [[Match(found)]] if found else []


def _is_finite(value: Data) -> bool:
    if isinstance(value, dict):
        return all(map(_is_finite, value.values()))
    if isinstance(value, tuple | list):
        return all(map(_is_finite, value))
    numbers = None if isinstance(value, Refused) else as_numbers(value)
    return numbers is None or bool(_finite_entries(numbers).all())
