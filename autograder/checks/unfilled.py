"""Memory that nobody has filled: what `np.empty` and `np.empty_like` give while answers are judged.

By chance it holds zeros, so that an answer which forgets to fill it is right today and wrong tomorrow.
Here it holds what nobody can have meant: nan, and the largest number where numbers are whole.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from .pair import Pair
from .values import NUMERIC

_OWN: dict[str, Callable[..., Any]] = {"empty": np.empty, "empty_like": np.empty_like}
# A nan that no calculation begins with, so that it is known again; in single precision, too.
_BITS = np.uint64(0x7FFA_BCDE_0000_0000)


def holding(number: Any) -> dict[str, Callable[..., Any]]:
    """Return `np.empty` and `np.empty_like` by their names, with a number in all that they make."""
    return {name: _holding(own, number) for name, own in _OWN.items()}


def _holding(own: Callable[..., Any], number: Any) -> Callable[..., Any]:
    @functools.wraps(own)
    def made(*args: Any, **keywords: Any) -> Any:
        array = own(*args, **keywords)
        if isinstance(array, np.ndarray) and array.dtype.kind in NUMERIC:
            is_none = array.dtype.kind in "iu" and np.isnan(number)
            np.ndarray.fill(array, np.iinfo(array.dtype).max if is_none else number)
        return array

    return made


UNFILLED = holding(_BITS.view(np.float64))


def imported(scope: Mapping[str, Any]) -> dict[str, Callable[..., Any]]:
    """Return what stands in for those that a notebook has imported by their names."""
    return {name: UNFILLED[name] for name, own in _OWN.items() if scope.get(name) is own}


def unfilled(pair: Pair) -> Iterator[str]:
    """Tell an array in which some memory is left as it was given."""
    if pair.fits and pair.given.dtype.kind == "f":
        bits = np.abs(pair.given.astype(np.float64)).view(np.uint64)
        if (bits == _BITS).any():
            yield (
                "`np.empty` and `np.empty_like` give memory that nobody has filled: nan while a check "
                "runs, any numbers at other times. Some of it is left in the result: fill all of it, "
                "or begin with `np.zeros`."
            )
