"""What a learner's test is worth: the share of wrong functions that it rejects, less that of right ones.

A test rejects a function by an error or by an answer that is no; it lets pass whatever else it gives.
One that rejects all, or none, or never ends, so gets nothing without a rule of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from . import findings
from .call import Outcome
from .contract import Vectors
from .findings import Finding

NAMED = 4  # functions that one finding names
_UNJUST = "It rejects functions that are right", "right functions", True
_THROUGH = "It lets wrong functions through", "wrong functions", False


def is_no(said: Any) -> bool:
    """Whether an answer of a test is a no; of an array, one entry is enough."""
    return said is not None and not (np.all(said) if isinstance(said, np.ndarray) else said)


def opinions(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """Return what a test says of each function: True where it lets it pass, and False where not."""
    return [replace(one, value=_passes(one), crash=None) for one in outcomes]


def _passes(outcome: Outcome) -> bool:
    return outcome.crash is None and not is_no(outcome.value)


def share(vectors: Vectors, said: Sequence[Outcome]) -> float:
    """Return the score of a test.

    A right function counts once, however often it is tried: it is rejected where it is rejected once.
    """
    wrong = [one.value for right, one in zip(vectors.expected, said, strict=True) if not right]
    right = {
        case.label for case, right in zip(vectors.cases, vectors.expected, strict=True) if right
    }
    caught = wrong.count(False) / len(wrong) if wrong else 0.0
    unjust = len({*_labels(vectors, said, right=True)}) / len(right) if right else 1.0
    return caught - unjust if caught > unjust else 0.0


def weigh(vectors: Vectors, outcomes: Sequence[Outcome]) -> Iterator[Finding]:
    """Say which wrong functions a test lets through, and which right ones it rejects.

    Where it stops with an error at a right one, or at all, that is told first: it may be an error of
    the test's own.
    """
    said = opinions(outcomes)
    stopped = all(outcome.crash for outcome in outcomes)
    for case, right, outcome in zip(vectors.cases, vectors.expected, outcomes, strict=True):
        if outcome.crash is not None and (right or stopped):
            yield findings.crashed(vectors, case, outcome.crash)
            break
    if stopped:
        return
    if all(outcome.value is None for outcome in outcomes):
        none = "Whatever it returns is None, of right functions as of wrong ones (is a value returned?)."
        yield Finding("test", none, part="functions")
        return
    for what, part, right in (_UNJUST, _THROUGH):
        labels = [*dict.fromkeys(_labels(vectors, said, right=right))]
        if labels:
            yield _told(what, part, labels)


def _labels(vectors: Vectors, said: Sequence[Outcome], *, right: bool) -> Iterator[str]:
    """Yield what is told of the functions, of the right or the wrong ones, that a test is wrong about."""
    for case, expected, outcome in zip(vectors.cases, vectors.expected, said, strict=True):
        if bool(expected) is right and outcome.value is not bool(expected):
            yield case.label


def _told(what: str, part: str, labels: Sequence[str]) -> Finding:
    more = f"; and {len(labels) - NAMED} more" if len(labels) > NAMED else ""
    return Finding("test", f"{what}: {'; '.join(labels[:NAMED])}{more}.", part=part)
