"""What a wrong answer does, as one short text: answers that behave alike have the same.

Numbers count to six digits, so that the order of a sum makes no difference; of an error, its type
and its words count without what they quote, which are a learner's own names.
"""

from __future__ import annotations

import re
from hashlib import sha256
from typing import Any

import numpy as np

from ...checks.call import Outcome

_LENGTH = 16  # hexadecimal digits
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_MOST = 5000  # numbers of one array that count
_FINE = 1e-9  # below this a number is as good as 0


class Trace:
    """Gathers the outcomes of the visible cases, one after another."""

    def __init__(self) -> None:
        self._hash = sha256()

    def enter(self, outcome: Outcome) -> None:
        """Add the outcome of the next case."""
        crash = outcome.crash
        said = "" if crash is None else f"{crash.type}: {_QUOTED.sub('', crash.message)}"
        self._hash.update(f"|{said}|{','.join(outcome.changed)}|".encode("utf-8", "replace"))
        self._enter(outcome.value)

    def _enter(self, value: Any) -> None:
        if isinstance(value, dict):
            for key in sorted(value, key=str):
                self._hash.update(f"{{{key}:".encode("utf-8", "replace"))
                self._enter(value[key])
        elif isinstance(value, tuple | list):
            self._hash.update(f"{type(value).__name__}{len(value)}".encode())
            for one in value:
                self._enter(one)
        else:
            self._hash.update(_text(value).encode("utf-8", "replace"))

    def __str__(self) -> str:
        return self._hash.hexdigest()[:_LENGTH]


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
