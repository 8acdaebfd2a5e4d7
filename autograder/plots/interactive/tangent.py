"""A point on a curve with its tangent: moved by hand, it shows the slope at each place."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..canvas import BLUE, ORANGE, Function, calm, name_of, result_of
from .sketch import AWAY, Point, Sketch, Stroke, Word
from .slider import Group, State, show_slider
from .steps import rounded, shown

_Z = np.arange(-50, 51) / 10
_NEAR = 1e-4  # how far to either side the slope is measured
_UNIT, _WIDTH = 33, 372
_UP = -_UNIT
_REACH = 1.6  # half the length of the tangent, in units of z
_STRIP = -92  # up to the slope 1 in the lower part
_LOOKS = {
    "rise": (1.4, BLUE, "3 4"),
    "tangent": (2.0, ORANGE, ""),
    "bar": (6.0, ORANGE, ""),
    "point": (11.0, BLUE, ""),
}
_HOW = (
    "Drag the point, or move it with the arrow keys. One to the right, the tangent has risen by the "
    "slope. The bar below is the same slope, drawn larger."
)

Points = tuple[Point, ...]


@dataclass(frozen=True)
class _Place:
    """A point of a curve, and its slope measured to the left and to the right."""

    z: float
    a: float
    left: float
    right: float

    @property
    def slope(self) -> float | None:
        """Its slope, if it has one."""
        return None if abs(self.right - self.left) > 0.01 else (self.left + self.right) / 2


@calm
def tangent(*functions: Function, start: float = -2.0) -> None:
    """Let the learner move a point along a curve and read its slope.

    Parameters
    ----------
    functions : callable
        Take z, return one value for each entry of z.
    start : float
        The z at which the point begins.
    """
    curves = {name_of(function): _measured(function) for function in functions}
    heights = [one.a for curve in curves.values() for one in curve]
    sheet = _Sheet(min(heights), max(heights))
    begin = int(np.abs(_Z - start).argmin())
    groups = [_group(sheet, name, curve, begin) for name, curve in curves.items()]
    name, curve = next(iter(curves.items()))
    sketch = sheet.sketch(name, curve, curve[begin])
    told = " ".join(_told(group) for group in groups)
    show_slider(sketch, groups, told=told, label="The point's z", how=_HOW, choice="Function")


def _measured(function: Function) -> list[_Place]:
    z = np.concatenate([_Z, _Z - _NEAR, _Z + _NEAR])
    here, left, right = np.split(result_of(function, z, shape=z.shape), 3)
    columns = _Z, here, (here - left) / _NEAR, (right - here) / _NEAR
    return [_Place(*map(float, row)) for row in zip(*columns, strict=True)]


class _Sheet:
    """Where values of z, of the function and of its slope lie."""

    def __init__(self, least: float, most: float) -> None:
        self.zero = 28 + _UNIT * (max(most, 1) + 0.2)
        self.floor = self.zero + _UNIT * (0.3 - min(least, 0)) + 34 - _STRIP

    def curve(self, z: float, a: float) -> Point:
        return _WIDTH / 2 + _UNIT * z, self.zero + _UP * a

    def strip(self, z: float, slope: float) -> Point:
        return _WIDTH / 2 + _UNIT * z, self.floor + _STRIP * slope

    def parts(self, at: _Place) -> dict[str, Points]:
        """Return the point, its tangent, how that rises, and the bar of its slope."""
        point = (self.curve(at.z, at.a),)
        if at.slope is None:
            return {"rise": AWAY, "tangent": AWAY, "bar": AWAY, "point": point}
        half = _REACH / float(np.hypot(1, at.slope))
        ends = (self.curve(at.z + way, at.a + way * at.slope) for way in (-half, half))
        bar = self.strip(at.z, 0), self.strip(at.z, at.slope)
        corner, top = (self.curve(at.z + 1, at.a + up) for up in (0, at.slope))
        rise = *point, corner, top
        return {"rise": rise, "tangent": tuple(ends), "bar": bar, "point": point}

    def line(self, curve: list[_Place]) -> Points:
        return tuple(self.curve(one.z, one.a) for one in curve)

    def sketch(self, name: str, curve: list[_Place], at: _Place) -> Sketch:
        """Draw the axes, a curve, and the point at one place."""
        sketch = Sketch(_WIDTH, self.floor + 28)
        self._axes(sketch)
        sketch.words.append(Word(_WIDTH / 2, 12, name, name="name"))
        sketch.strokes.append(Stroke(self.line(curve), "curve", 2))
        for part, points in self.parts(at).items():
            sketch.strokes.append(Stroke(points, part, *_LOOKS[part]))
        return sketch

    def _axes(self, sketch: Sketch) -> None:
        for at in (self.curve, self.strip):
            sketch.strokes.append(Stroke((at(-5, 0), at(5, 0)), width=0.8))
            sketch.strokes.append(Stroke((at(0, 0), at(0, 1)), width=0.8))
        x, y = self.curve(0, 1)
        sketch.words.append(Word(x - 9, y, "1"))
        for height in (0.25, 0.5, 1):
            ends = self.strip(-5, height), self.strip(5, height)
            sketch.strokes.append(Stroke(ends, width=0.6, dashes="2 4"))
            sketch.words.append(Word(ends[0][0] + 12, ends[0][1] - 9, shown(height)))
        x, y = self.strip(0, 0)
        sketch.words += [Word(x + _UNIT * z, y + 14, shown(z)) for z in (-4, -2, 0, 2, 4)]
        sketch.words += [Word(x + 5 * _UNIT, y + 14, "z")]
        sketch.words += [Word(x + 4 * _UNIT, y + _STRIP - 10, "slope")]


def _group(sheet: _Sheet, name: str, curve: list[_Place], begin: int) -> Group:
    states = [_state(sheet, name, at) for at in curve]
    return Group(name, states, begin, {"curve": Stroke(sheet.line(curve)).path}, {"name": name})


def _state(sheet: _Sheet, name: str, at: _Place) -> State:
    paths = {part: Stroke(points).path for part, points in sheet.parts(at).items()}
    here = f"z = {shown(at.z)}: {name} is {rounded(at.a)}"
    told = (
        f"{here}, its slope {rounded(at.slope)}."
        if at.slope is not None
        else (
            f"{here}. This is a corner: its slope is {at.left:.2g} to the left and {at.right:.2g} to the right."
        )
    )
    return State(told, *sheet.curve(at.z, at.a), paths)


def _told(group: Group) -> str:
    some = [state.told for state in group.states[10:91:20]]
    return f"The curve of {group.name}, with a point and its tangent. {' '.join(some)}"
