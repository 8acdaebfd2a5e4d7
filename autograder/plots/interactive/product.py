"""A matrix product entry by entry: the row and the column that make each are lit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..canvas import NotYetError, calm
from .sketch import Point, Sketch, Word
from .slider import Group, State, show_slider
from .steps import factor, shown

_WIDE, _HIGH = 46, 30  # of a cell
_GAP, _EDGE = 26, 8
_MOST = 6  # rows or columns that can be seen
_HOW = "Point at an entry of Z, or move from one to the next with the arrow keys."
_FITS = "W has a column for each row of A, b a row for each row of W, and none is larger than 6"

Table = Sequence[Sequence[float]]


@calm
def product(*, W: Table, A: Table, b: Table) -> None:
    """Let the learner go through the entries of Z = W A + b.

    Parameters
    ----------
    W : array of shape (n, n_prev), or rows of numbers
    A : array of shape (n_prev, m)
    b : array of shape (n, 1)
    """
    rows, inputs, biases = (np.array(one, dtype=float) for one in (W, A, b))
    _check(rows, inputs, biases)
    (n, n_prev), m = rows.shape, inputs.shape[1]
    left, top = _EDGE + n_prev * _WIDE + _GAP, _EDGE + n_prev * _HIGH + _GAP + 12
    right = left + m * _WIDE + _GAP
    sketch = Sketch(right + _WIDE + _EDGE, top + n * _HIGH + 26)
    _table(sketch, "W", rows, (_EDGE, top))
    _table(sketch, "A", inputs, (left, _EDGE))
    _table(sketch, "b", biases, (right, top))
    entries = [
        [_entry(row, column, bias) for column in inputs.T]
        for row, bias in zip(rows, biases[:, 0], strict=True)
    ]
    _table(sketch, "Z", np.array(entries), (left, top))
    states = [
        State(
            _told(rows[j], inputs[:, i], biases[j, 0], (j + 1, i + 1)),
            left + (i + 0.5) * _WIDE,
            top + (j + 0.5) * _HIGH,
            lit=_lit(j, i, n_prev),
        )
        for j in range(n)
        for i in range(m)
    ]
    told = [f"The matrices of Z = W A + b, {n} rows and {m} columns.", *(s.told for s in states)]
    show_slider(
        sketch, [Group("", states)], told=" ".join(told), label="The entry of Z", how=_HOW, across=m
    )


def _check(W: np.ndarray, A: np.ndarray, b: np.ndarray) -> None:
    two_axes = W.ndim == A.ndim == b.ndim == 2
    fits = two_axes and W.shape[1] == A.shape[0] and b.shape == (W.shape[0], 1)
    if not fits or max(*W.shape, *A.shape) > _MOST:
        raise NotYetError(_FITS)


def _table(sketch: Sketch, name: str, values: np.ndarray, corner: Point) -> None:
    x, y = corner
    for (row, column), value in np.ndenumerate(values):
        middle = x + (column + 0.5) * _WIDE, y + (row + 0.5) * _HIGH
        sketch.box(middle, _WIDE - 4, _HIGH - 4, _cell(name, row, column))
        sketch.words.append(Word(*middle, shown(round(value, 4)), name=_cell(name, row, column)))
    rows, columns = values.shape
    label = {"b": "+ b"}.get(name, name)
    sketch.words.append(Word(x + columns * _WIDE / 2, y + rows * _HIGH + 12, label))


def _cell(name: str, row: int, column: int) -> str:
    return f"{name}{row + 1}_{column + 1}"


def _entry(row: np.ndarray, column: np.ndarray, bias: float) -> float:
    return float(sum((w * a for w, a in zip(row, column, strict=True)), start=bias))


def _told(row: np.ndarray, column: np.ndarray, bias: float, which: tuple[int, int]) -> str:
    worked = " + ".join(f"{factor(w)} · {factor(a)}" for w, a in zip(row, column, strict=True))
    value = shown(round(_entry(row, column, bias), 4))
    j, i = which
    return f"Row {j} of W and column {i} of A, then b: {worked} + {factor(bias)} = {value}."


def _lit(j: int, i: int, n_prev: int) -> list[str]:
    lit = [_cell("Z", j, i), _cell("b", j, 0)]
    return lit + [_cell(*one) for k in range(n_prev) for one in (("W", j, k), ("A", k, i))]
