"""Arguments of which a wrong result would have to be made, and of which the code makes nothing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .call import Outcome
from .contract import Vectors
from .ignored import LOGGED, OVERWRITTEN, UNREAD
from .numbers import as_numbers
from .values import Data


def neglected(vectors: Vectors, outcomes: Sequence[Outcome]) -> str:
    """Say which arguments are never read or overwritten, of those on which the result depends."""
    ways = _ways(vectors, outcomes)
    unread, lost = ([n for n in ways if ways[n] == how] for how in (UNREAD, OVERWRITTEN))
    logged = {name for one in outcomes for name, how in one.ignored if how == LOGGED}
    spoiled = logged if any(_holds_nan(one.value) for one in outcomes) else ()
    said = (_unread(unread), *map(_overwritten, lost), *map(_logged, spoiled))
    return " ".join(filter(None, said))


def _holds_nan(value: Data) -> bool:
    """Whether some number of a result is none."""
    if isinstance(value, tuple | list | dict):
        several = value.values() if isinstance(value, dict) else value
        return any(map(_holds_nan, several))
    numbers = as_numbers(value)
    return numbers is not None and bool(np.isnan(numbers).any())


def is_count_lost(vectors: Vectors, outcomes: Sequence[Outcome]) -> bool:
    """Whether one of these is a whole number, by which there may be fewer of something, or more."""
    places = [vectors.contract.arguments.index(name) for name in _ways(vectors, outcomes)]
    given = (case.args[n] for case in vectors.cases for n in places if n < len(case.args))
    return any(type(one) is int for one in given)


def _ways(vectors: Vectors, outcomes: Sequence[Outcome]) -> dict[str, str]:
    """Return the way in which each of these arguments is ignored."""
    rows = [row for one in outcomes for row in one.ignored]
    return {name: how for name, how in rows if name in vectors.needs and how != LOGGED}


def _unread(names: Sequence[str]) -> str:
    if not names:
        return ""
    listed = " and ".join(f"`{name}`" for name in names)
    if len(names) == 1:
        return f"The argument {listed} is never read in your code, and the result depends on it."
    return f"The arguments {listed} are never read in your code, and the result depends on them."


def _overwritten(name: str) -> str:
    return f"`{name}` gets another value before it is read, so that what was given is lost."


def _logged(name: str) -> str:
    return f"A logarithm is taken of the labels `{name}`, which are 0 and 1; those in the formula are of predictions."
