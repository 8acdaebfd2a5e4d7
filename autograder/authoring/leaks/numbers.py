"""Find the numbers of the cases that learners do not see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...checks.values import Numeric, pack
from ...key.exercise import Assignment, Exercise
from ...key.fresh import variant_seeds
from ...key.vectors import VISIBLE, make_vectors

ROW = 3  # so many numbers, one behind the other, are no accident
_DIGITS = 6  # that are compared: numbers that are printed are short
_SMALLEST, _LARGEST = 1e-12, 1e12
_BETWEEN = np.full(1, np.nan)  # no row goes over it
_FACTORS = np.array([1, 1_000_003, 998_244_353_000_007], dtype=np.int64)

Keys = NDArray[np.int64]


class HiddenNumbers:
    """The numbers in the hidden cases of some assignments, and in their results."""

    def __init__(self, assignments: Sequence[Assignment]) -> None:
        self._origins: dict[int, str] = {}
        seen: list[int] = []
        for assignment in assignments:
            for exercise in assignment.exercises:
                seen += _rows(assignment, exercise, VISIBLE, mistakes=True).tolist()
                for seed in variant_seeds(assignment.name):
                    rows = _rows(assignment, exercise, seed).tolist()
                    self._origins |= dict.fromkeys(rows, exercise.name)
        for row in seen:
            self._origins.pop(row, None)
        self._known = np.array(sorted(self._origins), dtype=np.int64)

    def find(self, numbers: Numeric) -> Iterator[str]:
        """Yield the exercises to whose hidden cases some of these numbers belong."""
        rows = rows_of(numbers)
        places = np.searchsorted(self._known[:-1], rows)
        found = rows[self._known[places] == rows] if self._known.size else rows[:0]
        yield from sorted({self._origins[row] for row in found.tolist()})


def _rows(assignment: Assignment, exercise: Exercise, seed: int, *, mistakes: bool = False) -> Keys:
    """Return a key for each row of numbers in the cases of an exercise and in their results."""
    vectors = make_vectors(assignment, exercise, seed)
    wrong = [result for one in vectors.mistakes for result in one.results] if mistakes else []
    values = (*(case.args for case in vectors.cases), *vectors.expected, *wrong)
    apart = [part for array in _arrays(values) for part in (array, _BETWEEN)]
    return rows_of(np.concatenate([_BETWEEN, *apart]))


def _arrays(values: Any) -> Iterable[Numeric]:
    _, arrays = pack(values)
    for array in arrays:
        yield array.ravel()
        if sum(size > 1 for size in array.shape) > 1:
            yield array.ravel("F")  # written column by column


def rows_of(numbers: Numeric) -> Keys:
    """Return a key for each row of numbers of which none is short."""
    with np.errstate(invalid="ignore"):  # any bytes may be taken for numbers
        keys = _keys(np.asarray(numbers, dtype=float).ravel())
    if len(keys) < ROW:
        return np.zeros(0, dtype=np.int64)
    windows = np.lib.stride_tricks.sliding_window_view(keys, ROW)
    told = windows[(windows != 0).all(axis=1) & (windows != windows[:, :1]).any(axis=1)]
    with np.errstate(all="ignore"):
        mixed: Keys = (told * _FACTORS).sum(axis=1)
    return mixed


def _keys(numbers: Numeric) -> Keys:
    """Return the first digits and the power of ten of each number; 0 for a short one."""
    sizes = np.abs(numbers)
    keys = np.zeros(len(numbers), dtype=np.int64)
    usable = (sizes > _SMALLEST) & (sizes < _LARGEST)
    sizes = sizes[usable]  # of bytes that are no numbers, most are not
    powers = np.floor(np.log10(sizes)).astype(np.int64)
    digits = np.rint(sizes / 10.0 ** (powers - _DIGITS + 1)).astype(np.int64)
    signed = np.where(numbers[usable] < 0, -1, 1) * (digits * 100 + powers + 20)
    keys[usable] = np.where(digits % 1000 != 0, signed, 0)
    return keys
