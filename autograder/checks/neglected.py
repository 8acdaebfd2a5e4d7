"""Arguments of which a wrong result would have to be made, and of which the code makes nothing."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .call import Outcome
from .contract import KnownMistake, Vectors
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


def count_lost(vectors: Vectors, outcomes: Sequence[Outcome]) -> str:
    """Say which of these is a whole number, by which there may be fewer of something, or more."""
    ways = _ways(vectors, outcomes)
    counts = [name for name in ways if _is_count(vectors, name)]
    unread = [f"`{name}` is never read in your code." for name in counts if ways[name] == UNREAD]
    return " ".join([*unread, *(_overwritten(name) for name in counts if ways[name] != UNREAD)])


def _is_count(vectors: Vectors, name: str) -> bool:
    place = vectors.contract.arguments.index(name)
    return any(type(case.args[place]) is int for case in vectors.cases if place < len(case.args))


def with_count_lost(mistake: KnownMistake, lost: str) -> str:
    """Return a mistake's sentence; of a loop that has no count, that is told instead of questions."""
    what, colon, _ = mistake.sentence.partition(": ")
    about_loop = lost and colon and mistake.name.startswith("loop.")
    return f"{what}: {lost} No loop runs that often." if about_loop else mistake.sentence


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
