"""In which order a learner's function returns its results, where that is not the outline's.

A step that is put right returns its results in the learner's order, so that what takes them apart
goes on as written.  The order is read off what the room has returned; it decides only in which
order the right results go in.
"""

from __future__ import annotations

from itertools import permutations
from typing import Any

import numpy as np

Order = tuple[int, ...]  # which of the right results stands at each place


def return_order(right: Any, given: Any) -> Order | None:
    """Return the only order in which the right results are of the kinds of the given ones.

    None where there is no such order, or several.
    """
    if not isinstance(right, tuple) or not isinstance(given, tuple) or len(given) != len(right):
        return None
    kinds, wanted = [_kind(part) for part in right], [_kind(part) for part in given]
    if kinds == wanted:  # then any other order turns two that are alike
        alike = any(kind in kinds[:place] for place, kind in enumerate(kinds))
        return None if alike else tuple(range(len(kinds)))
    orders = permutations(range(len(kinds)))
    fitting = [order for order in orders if [kinds[place] for place in order] == wanted]
    return fitting[0] if len(fitting) == 1 else None


def _kind(part: Any) -> Any:
    if isinstance(part, dict):
        return sorted(map(str, part))
    return len(part) if isinstance(part, tuple | list) else ("numbers", np.shape(part))


def in_order(result: Any, order: Order) -> tuple[Any, ...]:
    """Return a step's right results in a learner's order."""
    return tuple(result[place] for place in order)
