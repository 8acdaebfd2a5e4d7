"""Gradient descent step by step: a point on the curve of the cost, and where each step takes it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import numpy as np

from ..canvas import BLUE, ORANGE
from .sketch import AWAY, Point, Sketch, Stroke, Word
from .slider import Group, State, dots, show_slider
from .steps import factor, rounded, shown

_WIDTH, _HEIGHT = 380, 236
_LEFT, _TOP, _FLOOR = 34, 22, 190
_HOW = (
    "Choose a learning rate, and say where the next step will end before you take it with the arrow "
    "keys. The orange line is the tangent. A point at the edge stands for one that lies farther out."
)


def show_steps(
    w: np.ndarray, cost: np.ndarray, ways: Mapping[float, np.ndarray], still: str, told: str
) -> None:
    """Display the curve, and let the learner take one step after another at each rate.

    Parameters
    ----------
    w, cost : array
        The curve of the cost.
    ways : mapping
        For each learning rate, where its steps lead: the start, and the w after each step.
    still, told : str
        What is seen where no script runs, as a picture in HTML and in words.
    """
    sheet = _Sheet(w, cost)
    groups = [
        Group(f"{rate:g}", [_state(sheet, rate, way, k) for k in range(len(way))])
        for rate, way in ways.items()
    ]
    show_slider(
        sheet.sketch(),
        groups,
        told=told,
        label="The step",
        how=_HOW,
        choice="Learning rate",
        still=still,
    )


class _Sheet:
    """Where a weight and its cost lie; what is farther out lies on the edge."""

    def __init__(self, w: np.ndarray, cost: np.ndarray) -> None:
        self.w, self.cost = w, cost
        self.wide = (_WIDTH - _LEFT - 12) / (w[-1] - w[0])
        self.up = (_TOP - _FLOOR) / cost.max()

    def height(self, w: float) -> float:
        """Return the cost at a weight."""
        return float(np.interp(w, self.w, self.cost))

    def holds(self, w: float) -> bool:
        """Whether a weight is in the picture."""
        return bool(self.w[0] <= w <= self.w[-1])

    def at(self, w: float, cost: float) -> Point:
        return _LEFT + float(w - self.w[0]) * self.wide, _FLOOR + float(cost) * self.up

    def on_curve(self, w: float) -> Point:
        inside = float(np.clip(w, self.w[0], self.w[-1]))
        return self.at(inside, self.height(inside))

    def sketch(self) -> Sketch:
        sketch = Sketch(_WIDTH, _HEIGHT)
        ends = self.w[0], self.w[-1]
        sketch.strokes.append(Stroke(tuple(self.at(one, 0) for one in ends), width=0.8))
        sketch.strokes.append(Stroke((self.at(ends[0], 0), (_LEFT, _TOP)), width=0.8))
        sketch.strokes.append(Stroke(tuple(map(self.on_curve, self.w[::2])), width=2))
        for one in 2 * np.arange(np.ceil(ends[0] / 2), ends[1] / 2):
            sketch.words.append(Word(self.at(one, 0)[0], _FLOOR + 14, shown(float(one))))
        sketch.words += [Word(_WIDTH / 2, _FLOOR + 34, "w"), Word(_LEFT, 10, "cost")]
        for one in range(1, int(self.cost.max()) + 1):
            sketch.words.append(Word(_LEFT - 12, self.at(ends[0], one)[1], f"{one}"))
        sketch.strokes += [
            Stroke(AWAY, "way", 1.2, ORANGE, "4 4"),
            Stroke(AWAY, "before", 7, BLUE),
            Stroke(AWAY, "tangent", 2, ORANGE),
            Stroke(AWAY, "point", 12, BLUE),
        ]
        return sketch


def _state(sheet: _Sheet, rate: float, way: np.ndarray, k: int) -> State:
    points = [sheet.on_curve(w) for w in way[: k + 1]]
    slopes = [(a - b) / rate for a, b in pairwise(map(float, way))]  # by the steps themselves
    tangent = _tangent(sheet, float(way[k]), slopes[k]) if k < len(slopes) else AWAY
    paths = {
        "way": Stroke(tuple(points)).path,
        "before": dots(points),
        "tangent": Stroke(tangent).path,
        "point": Stroke((points[-1],)).path,
    }
    told = _told(sheet, rate, way, slopes, k)
    return State(told, *points[-1], paths)


def _tangent(sheet: _Sheet, w: float, slope: float) -> tuple[Point, ...]:
    if not sheet.holds(w):
        return AWAY
    cost = sheet.height(w)
    return tuple(sheet.at(w + side, cost + side * slope) for side in (-1, 1))


def _told(sheet: _Sheet, rate: float, way: np.ndarray, slopes: list[float], k: int) -> str:
    w = float(way[k])
    here = f"w = {rounded(w)}"
    if k:
        moved = f"{rounded(way[k - 1])} \N{MINUS SIGN} {rate:g} · {factor(slopes[k - 1])}"
        here = f"w = {moved} = {rounded(w)}"
    name = f"Step {k}" if k else "The start"
    slope = f", and the slope is {rounded(slopes[k])}" if k < len(slopes) else ""
    if not sheet.holds(w):
        return f"{name}: {here}. That is far outside{slope}."
    return f"{name}: {here}. There the cost is {rounded(sheet.height(w))}{slope}."
