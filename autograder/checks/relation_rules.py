"""What wrong numbers have in common among themselves; a single number tells nothing of it.

As in `number_rules`, a rule gives every sentence that is true of one case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import permutations

import numpy as np

from .pair import Pair, same
from .values import Numeric

FEW = 2  # so many different numbers are few


def one_value(pair: Pair) -> Iterator[str]:
    """Tell an array in which a single number stands everywhere."""
    if pair.fits and _different(pair.right) > 1 == _different(pair.given):
        yield "All its values are one and the same number; each entry has its own."


def few_values(pair: Pair) -> Iterator[str]:
    """Tell an array of two numbers where there are many."""
    if pair.fits and 0 < _different(pair.given) <= FEW < _different(pair.right):
        yield "Only two different numbers are in it; each entry has its own."


def _different(array: Numeric) -> int:
    """Return how many different numbers an array has; 0 where some are none."""
    return int(np.unique(array).size) if np.isfinite(array).all() else 0


def one_factor(pair: Pair) -> Iterator[str]:
    """Tell a factor that is another one in each case."""
    if np.isfinite(pair.factor):
        yield "In each case all values are one and the same number times the right ones."


def one_shift(pair: Pair) -> Iterator[str]:
    """Tell a number that is added everywhere."""
    if not pair.fits:
        return
    shift = float((pair.given - pair.right).flat[0])
    if np.isfinite(shift) and np.allclose(pair.given - pair.right, shift, rtol=1e-6, atol=1e-9):
        yield f"Every value is off by the same number, {shift:.6g}."
        yield "In each case all values are off by one and the same number."


Change = Callable[[Numeric, int | None], Numeric]

_SCALES: tuple[tuple[str, Change], ...] = (
    ("their sum", lambda a, axis: a / a.sum(axis=axis, keepdims=True)),
    ("the largest of them", lambda a, axis: a / a.max(axis=axis, keepdims=True)),
    ("their length", lambda a, axis: a / np.sqrt((a**2).sum(axis=axis, keepdims=True))),
)
_MOVES: tuple[tuple[str, Change], ...] = (
    ("less their average", lambda a, axis: a - a.mean(axis=axis, keepdims=True)),
    ("less the largest of them", lambda a, axis: a - a.max(axis=axis, keepdims=True)),
)
_AXES: tuple[tuple[str, int | None], ...] = (("", None), (" of a column", 0), (" of a row", 1))


def scaled(pair: Pair) -> Iterator[str]:
    """Tell the right values divided by their sum, or moved to an average of 0."""
    if not pair.fits or _different(pair.right) < FEW:
        return
    right = pair.right.astype(float)
    for which, axis in _AXES if right.ndim == 2 else _AXES[:1]:
        for what, change in _SCALES:
            if same(pair.given, change(right, axis)):
                yield f"These are the right values{which}, divided by {what}: leave them as they are."
        for what, change in _MOVES:
            if same(pair.given, change(right, axis)):
                yield f"These are the right values{which} {what}: leave them as they are."


def of_arguments(pair: Pair) -> Iterator[str]:
    """Tell the sum, the difference or the product of two arguments."""
    if not pair.fits:
        return
    known = {name: one for name, one in pair.known.items() if one.shape == pair.right.shape}
    for (first, one), (second, other) in permutations(known.items(), 2):
        if same(pair.given, one - other):
            yield f"This is `{first}` less `{second}`, entry by entry, and nothing else."
        if first < second and same(pair.given, one + other):
            yield f"This is `{first}` and `{second}` added, entry by entry, and nothing else."
        if first < second and same(pair.given, one * other):
            yield f"This is `{first}` times `{second}`, entry by entry, and nothing else."


_SIGNS: tuple[tuple[str, Callable[[Numeric], Numeric]], ...] = (
    ("negative", lambda value: value < 0),
    ("positive", lambda value: value > 0),
    ("0", lambda value: value == 0),
    ("1", lambda value: value == 1),
    ("negative or 0", lambda value: value <= 0),
    ("positive or 0", lambda value: value >= 0),
)


def where(pair: Pair) -> Iterator[str]:
    """Tell where the wrong entries are, by the sign of an argument of the same shape."""
    if not pair.fits:
        return
    for name, value in pair.known.items():
        if value.shape != pair.right.shape:
            continue
        for words, sign in _SIGNS:
            if np.array_equal(pair.wrong, sign(value)):
                yield f"It is right except where `{name}` is {words}."


def where_alike(pair: Pair) -> Iterator[str]:
    """Tell wrong entries that all are one number, or those of an argument, among right ones."""
    if not pair.fits or pair.wrong.all():
        return
    for name, value in pair.known.items():
        if value.shape == pair.right.shape and same(pair.given[pair.wrong], value[pair.wrong]):
            yield f"Wherever it is wrong, `{name}` itself stands."
    entries = pair.given[pair.wrong]
    if _different(entries) == 1:
        yield f"Wherever it is wrong, it is {float(entries.flat[0]) + 0.0:.6g}."


def one_line(pair: Pair) -> Iterator[str]:
    """Tell one row or column that alone is right, or wrong."""
    if not pair.fits or pair.right.ndim != 2:
        return
    for axis, word in ((0, "column"), (1, "row")):
        lines = np.asarray(pair.wrong.any(axis=axis))
        for which, place in (("first", 0), ("last", -1)):
            if lines.size > 1 and not lines[place] and lines.sum() == lines.size - 1:
                yield f"Only the {which} {word} is right."
            if lines.size > 2 and lines[place] and lines.sum() == 1:
                yield f"Only the {which} {word} is wrong."


RELATION_RULES: tuple[Callable[[Pair], Iterator[str]], ...] = (
    one_value,
    scaled,
    of_arguments,
    one_factor,
    one_shift,
    where,
    where_alike,
    one_line,
)
# Asked where an array is partly right: of arrays that are wrong throughout, they say nothing.
OF_PARTS: tuple[Callable[[Pair], Iterator[str]], ...] = (where,)
