"""A matrix product entry by entry: the row and the column that make each are lit."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..canvas import NotYetError, calm
from .sketch import AWAY, Point, Sketch, Word
from .slider import Group, State, show_slider
from .steps import factor, rounded

_WIDE, _HIGH = 46, 30  # of a cell
_GAP, _EDGE = 26, 8
_MOST = 6  # rows or columns that can be seen
_FITS = (
    "all three are tables of numbers, the first has a column for each row of the second, the third "
    "a row for each row of the first, and none has more than 6 of them"
)

Table = Sequence[Sequence[float]]
Names = tuple[str, str, str, str]


@calm
def product(*, W: Table, A: Table, b: Table, names: Names = ("W", "A", "b", "Z")) -> None:
    """Let the learner go through the entries of Z = W A + b.

    Parameters
    ----------
    W : array of shape (n, n_prev), or rows of numbers
    A : array of shape (n_prev, m)
    b : array of shape (n, 1)
    names : tuple of str
        What the four matrices are called.
    """
    tables = _Tables(*_fitting(W, A, b), names)
    states = tables.states()
    told = " ".join(state.told for state in states)
    show_slider(
        tables.sketch(),
        [Group("", states)],
        told=told,
        label=f"The entry of {names[3]}",
        how=f"Say each entry of {names[3]} before you point at it or go to it with the arrow keys.",
        across=tables.Z.shape[1],
    )


def _fitting(W: Table, A: Table, b: Table) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    try:
        rows, inputs, biases = (np.array(one, dtype=float) for one in (W, A, b))
        (n, n_prev), (same, _), (each, single) = rows.shape, inputs.shape, biases.shape
    except (TypeError, ValueError):
        raise NotYetError(_FITS) from None
    if (same, each, single) != (n_prev, n, 1) or max(*rows.shape, *inputs.shape) > _MOST:
        raise NotYetError(_FITS)
    return rows, inputs, biases


class _Tables:
    """Four tables on a sheet: Z has its rows beside those of W, its columns below those of A."""

    def __init__(self, W: np.ndarray, A: np.ndarray, b: np.ndarray, names: Names) -> None:
        self.W, self.A, self.b, self.names = W, A, b, names
        self.Z = np.array(
            [
                [_entry(row, column, bias) for column in A.T]
                for row, (bias,) in zip(W, b, strict=True)
            ]
        )
        left = _EDGE + W.shape[1] * _WIDE + _GAP
        top = _EDGE + A.shape[0] * _HIGH + _GAP + 12
        right = left + A.shape[1] * _WIDE + _GAP
        self.corners = ((_EDGE, top), (left, _EDGE), (right, top), (left, top))

    def sketch(self) -> Sketch:
        (right, top) = self.corners[2]
        sketch = Sketch(right + _WIDE + _EDGE, top + len(self.Z) * _HIGH + 26)
        w, a, b, z = self.names
        tables = zip("WAbZ", (self.W, self.A, self.b, self.Z), (w, a, f"+ {b}", z), strict=True)
        for (name, values, label), corner in zip(tables, self.corners, strict=True):
            rows, columns = values.shape
            for place, value in np.ndenumerate(values):
                middle = _middle(corner, place)
                sketch.box(middle, _WIDE - 4, _HIGH - 4, _cell(name, place))
                sketch.words.append(Word(*middle, rounded(value), name=_cell(name, place)))
            x, y = corner[0] + columns * _WIDE / 2, corner[1] + rows * _HIGH + 12
            sketch.words.append(Word(x, y, label))
        return sketch

    def states(self) -> list[State]:
        """Return a state without any entry, and one more for each entry."""
        w, a, b, z = self.names
        n, m = self.Z.shape
        first = f"{z} = {w} {a} + {b} has {n} row{'s' * (n > 1)} and {m} column{'s' * (m > 1)}."
        places = list(np.ndindex(self.Z.shape))
        entries = [self._state(place, places[: k + 1]) for k, place in enumerate(places)]
        return [State(first, *AWAY[0], words=self._seen([])), *entries]

    def _state(self, place: tuple[int, ...], seen: list[tuple[int, ...]]) -> State:
        inner = range(len(self.A))
        lit = [_cell("Z", place), _cell("b", (place[0], 0))]
        lit += [_cell("W", (place[0], k)) for k in inner]
        lit += [_cell("A", (k, place[1])) for k in inner]
        x, y = _middle(self.corners[3], place)
        return State(self._told(*place), x, y, words=self._seen(seen), lit=lit)

    def _seen(self, seen: list[tuple[int, ...]]) -> dict[str, str]:
        return {
            _cell("Z", place): rounded(value) if place in seen else "?"
            for place, value in np.ndenumerate(self.Z)
        }

    def _told(self, j: int, i: int) -> str:
        w, a, b, _ = self.names
        pairs = zip(self.W[j], self.A[:, i], strict=True)
        worked = " + ".join(f"{factor(one)} · {factor(other)}" for one, other in pairs)
        result = f"{factor(self.b[j, 0])} = {rounded(self.Z[j, i])}"
        return f"Row {j + 1} of {w} and column {i + 1} of {a}, then {b}: {worked} + {result}."


def _entry(row: np.ndarray, column: np.ndarray, bias: float) -> float:
    return float(sum((w * a for w, a in zip(row, column, strict=True)), start=bias))


def _middle(corner: Point, place: tuple[int, ...]) -> Point:
    return corner[0] + (place[1] + 0.5) * _WIDE, corner[1] + (place[0] + 0.5) * _HIGH


def _cell(name: str, place: tuple[int, ...]) -> str:
    return f"{name}{place[0] + 1}_{place[1] + 1}"
