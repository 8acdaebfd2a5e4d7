"""A drawing of strokes and words: as SVG for a script to change, and as a still picture."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from ..canvas import INK, new_figure, png_of

Point = tuple[float, float]
AWAY: tuple[Point, ...] = ((-99.0, -99.0),)  # where a part is that is not seen
_LETTER = 3.6  # half the width of a letter


@dataclass(frozen=True)
class Stroke:
    """A line through points; a single point is a dot.

    Parameters
    ----------
    name : str
        What the script calls it.
    colour : str
        By default that of the page's text.
    dashes : str
        As SVG has them; none for a whole line.
    """

    points: tuple[Point, ...]
    name: str = ""
    width: float = 1.2
    colour: str = ""
    dashes: str = ""

    @property
    def path(self) -> str:
        """The points as SVG has them."""
        first, *others = (f"{x:.1f} {y:.1f}" for x, y in self.points)
        return f"M{first}" + "".join(f"L{one}" for one in others or [first])


@dataclass(frozen=True)
class Word:
    """A text around a point; it is there always, or from a step on."""

    x: float
    y: float
    text: str
    step: int | None = None
    name: str = ""

    @property
    def half(self) -> float:
        """Half of its width, as far as that can be known."""
        return _LETTER * len(self.text)


@dataclass
class Sketch:
    """Strokes and words on a sheet."""

    width: float
    height: float
    strokes: list[Stroke] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)

    def box(self, middle: Point, wide: float, high: float, name: str = "") -> None:
        """Draw the four sides of a box around a point."""
        (x, y), w, h = middle, wide / 2, high / 2
        corners = ((x - w, y - h), (x + w, y - h), (x + w, y + h), (x - w, y + h), (x - w, y - h))
        self.strokes.append(Stroke(corners, name))

    def line(self, ends: tuple[Point, ...], name: str = "") -> None:
        """Draw a line."""
        self.strokes.append(Stroke(ends, name))

    def svg(self) -> str:
        """Return the elements of SVG, in the colour of the page's text."""
        return "".join([*map(_path, self.strokes), *map(_text, self.words)])

    def still(self) -> str:
        """Return the whole drawing as a picture, in base64."""
        figure = new_figure(self.width / 72, self.height / 72)
        page = figure.add_axes((0, 0, 1, 1), xlim=(0, self.width), ylim=(self.height, 0))
        page.axis("off")
        for stroke in self.strokes:
            page.plot(*zip(*stroke.points, strict=True), **_look(stroke))
        for word in self.words:
            page.text(word.x, word.y, word.text, ha="center", va="center", size=11, color=INK)
        return png_of(figure, dpi=144)


def _path(stroke: Stroke) -> str:
    dashes = f' stroke-dasharray="{stroke.dashes}"' if stroke.dashes else ""
    return (
        f'<path d="{stroke.path}" fill="none" stroke="{stroke.colour or "currentColor"}" '
        f'stroke-width="{stroke.width}" stroke-linecap="round"{dashes} data-name="{stroke.name}"/>'
    )


def _text(word: Word) -> str:
    step = "" if word.step is None else f' data-step="{word.step}"'
    name = f' data-name="{word.name}"' if word.name else ""
    place = f'x="{word.x:.1f}" y="{word.y + 4:.1f}" text-anchor="middle"'
    return f"<text {place}{step}{name}>{escape(word.text)}</text>"


def _look(stroke: Stroke) -> dict[str, Any]:
    look: dict[str, Any] = {"color": stroke.colour or INK, "linewidth": 0.8 * stroke.width}
    if len(stroke.points) == 1:
        return {**look, "marker": "o", "markersize": stroke.width}
    return {**look, "linestyle": "--" if stroke.dashes else "-"}


def uncovered(start: Point, end: Point, words: Iterable[Word]) -> list[tuple[Point, Point]]:
    """Return the parts of a line that lie under no word."""
    free = [(0.0, 1.0)]
    for word in words:
        low, high = _under(start, end, word)
        if low < high:
            free = [
                part
                for a, b in free
                for part in ((a, min(b, low)), (max(a, high), b))
                if part[0] < part[1]
            ]
    return [(between(start, end, a), between(start, end, b)) for a, b in free]


def _under(start: Point, end: Point, word: Word) -> tuple[float, float]:
    """Return from where to where, from 0 to 1, a line lies under a word."""
    low, high = 0.0, 1.0
    for a, b, middle, half in zip(start, end, (word.x, word.y), (word.half + 3, 9), strict=True):
        if a == b:
            if abs(a - middle) > half:
                return 1.0, 0.0
            continue
        first, last = sorted(((middle - half - a) / (b - a), (middle + half - a) / (b - a)))
        low, high = max(low, first), min(high, last)
    return low, high


def between(start: Point, end: Point, share: float) -> Point:
    """Return the point that lies a share of the way along a line."""
    return start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])


def apart(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether no word of the one lies on a word of the other."""
    return all(
        abs(a.x - b.x) >= a.half + b.half or abs(a.y - b.y) >= 14 for a in one for b in other
    )
