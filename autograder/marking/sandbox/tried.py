"""The functions that a learner's test is tried on: they stay outside, and are called from within."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache, wraps
from types import FunctionType
from typing import Any

import numpy as np

from ...checks.contract import Case
from ...checks.tried import bounded
from ...checks.values import Packed, Tried, to_send
from .limits import KEPT_CASES
from .protocol import TRIED


def crossing(case: Case) -> tuple[tuple[Any, ...], Mapping[str, Any], int]:
    """Return what goes over the wire of a case: its arguments, the common start and the seed.

    The place of a function is all that crosses of it.
    """
    args = tuple(_crossing(one) for one in case.args)
    return args, {name: _crossing(one) for name, one in case.start.items()}, case.seed


def all_crossing(cases: tuple[Case, ...], beside: int) -> Packed:
    """Return what goes over the wire of all cases that an exercise has, taken apart.

    It is the same for each notebook of a class, so those of the last `KEPT_CASES` exercises are kept,
    and their cases with them.

    Parameters
    ----------
    beside : int
        The entries of the dictionary that it is sent in.
    """
    return _kept(_The(cases), beside)


class _The:
    """Something that is known by being itself: cases hold arrays, which have no yes or no."""

    def __init__(self, one: tuple[Case, ...]) -> None:
        self.one = one

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _The) and self.one is other.one

    def __hash__(self) -> int:
        return id(self.one)


@lru_cache(KEPT_CASES)
def _kept(cases: _The, beside: int) -> Packed:
    return to_send([*map(crossing, cases.one)], beside)


def _crossing(value: Any) -> Any:
    return Tried() if isinstance(value, FunctionType) else value


def answering(case: Case) -> dict[str, Callable[..., Any]]:
    """Return what answers for the function that a case hands over; nothing where it hands over none."""
    function = next((one for one in case.args if isinstance(one, FunctionType)), None)
    return {} if function is None else {TRIED: _closed(bounded(function))}


def _closed(function: Callable[..., Any]) -> Callable[..., Any]:
    """Return a function of whose errors the type is told alone: a message may quote the key."""

    @wraps(function)
    def answer(*args: Any, **keywords: Any) -> Any:
        try:
            with np.errstate(all="ignore"):
                return function(*args, **keywords)
        except Exception as error:
            raise type(type(error).__name__, (Exception,), {})() from None

    return answer
