"""What a wrong answer does, as one short text: answers that behave alike have the same.

Numbers count to six digits, so that the order of a sum makes no difference; of an error, its type
and its words count without what they quote, which are a learner's own names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from itertools import chain
from typing import Any

import numpy as np

from ...checks.call import Outcome

_LENGTH = 16  # hexadecimal digits
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_MOST = 5000  # numbers of one array that count
_FINE = 1e-9  # below this a number is as good as 0


class Trace:
    """Gathers the outcomes of the visible cases; the text is made only where it is asked for."""

    def __init__(self) -> None:
        self._outcomes: list[Outcome] = []

    def enter(self, outcome: Outcome) -> None:
        """Add the outcome of the next case."""
        self._outcomes.append(outcome)

    def __str__(self) -> str:
        found = sha256()
        for part in chain.from_iterable(map(_of_outcome, self._outcomes)):
            found.update(part.encode("utf-8", "replace"))
        return found.hexdigest()[:_LENGTH]


def _of_outcome(outcome: Outcome) -> Iterator[str]:
    crash = outcome.crash
    said = "" if crash is None else f"{crash.type}: {_QUOTED.sub('', crash.message)}"
    yield f"|{said}|{','.join(outcome.changed)}|"
    yield from _of_value(outcome.value)


def _of_value(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key in sorted(value, key=str):
            yield f"{{{key}:"
            yield from _of_value(value[key])
    elif isinstance(value, tuple | list):
        yield f"{type(value).__name__}{len(value)}"
        yield from chain.from_iterable(map(_of_value, value))
    else:
        yield _text(value)


def _text(value: Any) -> str:
    if not isinstance(value, np.ndarray | np.generic | int | float) or isinstance(value, bool):
        return f"{type(value).__name__} {value}"
    numbers = np.asarray(value)
    if numbers.dtype.kind not in "fciu":
        return f"{numbers.dtype.kind} {numbers.shape} {numbers.ravel()[:_MOST].tolist()}"
    shown = " ".join(map(_digits, numbers.ravel()[:_MOST].tolist()))
    return f"{numbers.shape} {shown}"


def _digits(number: complex) -> str:
    return "0" if abs(number) < _FINE else f"{number:.6g}"
