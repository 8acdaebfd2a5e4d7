"""What a wrong shape tells: a rule gives every sentence that is true of one case."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .pair import Pair, same

TURNED = "It looks transposed: rows and columns have changed places."
AXIS = (
    "An axis is gone: look at `keepdims=True`, `reshape`, or the shape that an array was made with, "
    "as in `np.zeros((n, 1))`."
)
TABLE = "A row and a column combined entry by entry make a table: both have to be rows, or both columns."
ONE_NUMBER = "A single number came out; here each entry keeps its place."


def turned(pair: Pair) -> Iterator[str]:
    """Tell rows and columns that have changed places."""
    right, given = pair.right, pair.given
    differs = not pair.fits and given.shape == right.shape[::-1]
    if differs or (right.ndim == 2 and same(given, right.T)):
        yield TURNED


def axis_gone(pair: Pair) -> Iterator[str]:
    """Tell an axis that is lost."""
    right, given = pair.right, pair.given
    if given.size == right.size and given.ndim < right.ndim:
        yield AXIS


def table(pair: Pair) -> Iterator[str]:
    """Tell a row and a column that were combined entry by entry."""
    length = pair.right.size
    if length > 1 and pair.given.shape == (length, length) and max(pair.right.shape) == length:
        yield TABLE


def not_summed(pair: Pair) -> Iterator[str]:
    """Tell entries whose sum or average was asked for."""
    right, given = pair.right, pair.given
    if pair.fits or given.size <= right.size or given.ndim == 0:
        return
    axis = None if right.size == 1 else given.ndim - 1
    if same(np.sum(given, axis=axis).ravel(), right.ravel()):
        yield "The entries are not added up yet; their sum is right."
    if same(np.mean(given, axis=axis).ravel(), right.ravel()):
        yield "The average is not taken yet; the entries that it is made of are right."


def one_number(pair: Pair) -> Iterator[str]:
    """Tell a single number where there are many."""
    right, given = pair.right, pair.given
    if not given.size == 1 < right.size:
        return
    if same(given.ravel(), np.sum(right).ravel()):
        yield "All entries were added up to a single number; here each keeps its place."
    if same(given.ravel(), np.mean(right).ravel()):
        yield "All entries were averaged to a single number; here each keeps its place."
    yield ONE_NUMBER
