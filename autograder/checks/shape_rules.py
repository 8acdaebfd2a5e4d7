"""What a wrong shape tells: a rule gives every sentence that is true of one case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from .pair import Pair, same
from .values import Numeric

TURNED = "It looks transposed: rows and columns have changed places."
AXIS = (
    "An axis is gone: look at `keepdims=True`, `reshape`, `flatten`, an entry that is taken by its "
    "number, or the shape that an array was made with, as in `np.zeros((n, 1))`."
)
TABLE = "A row and a column combined entry by entry make a table: both have to be rows, or both columns."
KEPT = (
    "The number is right, but it still sits in an array: `np.sum` without an axis, `np.squeeze` or "
    "`float` take it out."
)
NOT_ADDED = "The entries are not added up yet; their sum is right."
NOT_AVERAGED = "The average is not taken yet; the entries that it is made of are right."
ONE_NUMBER = "A single number came out"  # and the shape says what was asked for


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


def two_in_one(pair: Pair) -> Iterator[str]:
    """Tell two arrays that NumPy has put into one, as it does with a pair that is calculated with."""
    if pair.right.ndim and pair.given.shape == (2, *pair.right.shape):
        yield (
            "Two arrays of the right shape lie in one: a function that hands back two things wants "
            "two names on the left."
        )


def table(pair: Pair) -> Iterator[str]:
    """Tell a row and a column that were combined entry by entry."""
    length = pair.right.size
    if length > 1 and pair.given.shape == (length, length) and max(pair.right.shape) == length:
        yield TABLE


def not_summed(pair: Pair) -> Iterator[str]:
    """Tell entries whose sum or average was asked for; of a single one, that it may be both, or neither."""
    right, given = pair.right, pair.given
    if given.ndim and not right.ndim and same(given.ravel(), right.ravel()):
        yield from (KEPT, NOT_ADDED, NOT_AVERAGED)
    if pair.fits or given.size <= right.size or given.ndim == 0:
        return
    axis = None if right.size == 1 else given.ndim - 1
    if given.any() and same(np.sum(given, axis=axis).ravel(), right.ravel()):
        yield NOT_ADDED
    if _differ(given) and same(np.mean(given, axis=axis).ravel(), right.ravel()):
        yield NOT_AVERAGED


def _differ(array: Numeric) -> bool:
    return bool(np.any(array != array.flat[0]))


def one_number(pair: Pair) -> Iterator[str]:
    """Tell a single number where there are many; of numbers that are all the same, not of which."""
    right, given = pair.right, pair.given
    if not given.size == 1 < right.size:
        return
    for each in _each(pair):
        if right.any() and same(given.ravel(), np.sum(right).ravel()):
            yield f"All entries were added up to a single number; {each}."
        if _differ(right) and same(given.ravel(), np.mean(right).ravel()):
            yield f"All entries were averaged to a single number; {each}."
        yield f"{ONE_NUMBER}, with no axis; {each}." if not given.ndim else f"{ONE_NUMBER}; {each}."


def _each(pair: Pair) -> Iterator[str]:
    """Say what has a number of its own: a column may be one number of each row of what came before."""
    if pair.right.ndim == 2 and pair.right.shape[1] == 1:
        yield "here each row has one of its own"
    if pair.right.ndim == 2 and pair.right.shape[0] == 1:
        yield "here each column has one of its own"
    yield "here each entry keeps its place"


def one_shape(pairs: Sequence[Pair]) -> str:
    """Tell a shape that stays while the right one changes, and in which nothing else is wrong."""
    given, right = ({getattr(p, which).shape for p in pairs} for which in ("given", "right"))
    if len(given) > 1 or len(right) < 2:
        return ""
    if all(same(pair.given.ravel(), np.array(pair.right.shape)) for pair in pairs):
        return (
            "The numbers in it are its shape: a shape is given to a function that makes an array."
        )
    if not _is_one_size(next(iter(given)), right):
        return ""
    return (
        f"The shape is {next(iter(given))} in every case: a size is written into the code; take it "
        "from the arguments."
    )


def _is_one_size(given: tuple[int, ...], right: set[tuple[int, ...]]) -> bool:
    """Whether an axis that changes has one size, more than 1, and the others are right."""
    if any(len(shape) != len(given) for shape in right):
        return False
    axes = [(size, {*axis}) for size, axis in zip(given, zip(*right, strict=True), strict=True)]
    return all(size > 1 if len(axis) > 1 else size in axis for size, axis in axes)
