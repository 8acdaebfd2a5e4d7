"""The course as a picture: a row for each notebook, a tile for each task. SVG, drawn as text.

All of it stands on tiles of its own colour, so that it can be read on a light and on a dark page, and
each state has a sign of its own: colour alone tells nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from .standing import Part, Standing

_TILE, _GAP, _NAME, _SUM = 26, 4, 34, 58
_ROW = _TILE + 2 * _GAP
_INK = "#5a6472"
# For each state: its colour, and its sign drawn in a box of 26 by 26.
_LOOKS = {
    "right": ("#1a7f5a", "M7 13l4.5 5L19 8"),
    "answered": ("#1a7f5a", "M7 10h12M7 16h8"),
    "partly": ("#8a5a00", "M7 13l4.5 5L19 8M5 21L21 5"),
    "wrong": ("#b3420f", "M8 8l10 10M18 8L8 18"),
    "unwritten": (_INK, "M13 8a5 5 0 1 0 .01 0z"),
    "new": (_INK, "M13 8a5 5 0 1 0 .01 0z"),
    "changed": ("#6b4fa0", "M7 10.5h12M7 15.5h12M16.5 6.5l-7 13"),
}


def picture(parts: Sequence[Part], words: str) -> str:
    """Return the picture as SVG.

    Parameters
    ----------
    parts : sequence of Part
        How a learner stands.
    words : str
        What it shows, for who cannot see it.
    """
    most = max((len(part.standings) for part in parts), default=0)
    width = _NAME + most * (_TILE + _GAP) + _GAP + _SUM
    rows = "".join(_row(number, part) for number, part in enumerate(parts))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {_ROW * len(parts)}" '
        f'width="{width}" height="{_ROW * len(parts)}" style="max-width:100%;height:auto" '
        f'role="img" aria-label="{escape(words, quote=True)}" '
        f'font-family="sans-serif" font-size="14" font-weight="600">'
        f"<title>{escape(words)}</title>{rows}</svg>\n"
    )


def look(standing: Standing) -> str:
    """Return how a task is shown: its state, or that it was changed since."""
    return "changed" if standing.changed else standing.state


def _row(number: int, part: Part) -> str:
    tiles = "".join(_tile(place, one) for place, one in enumerate(part.standings))
    end = _NAME + len(part.standings) * (_TILE + _GAP) + _GAP
    label = part.notebook.name.partition("_")[0]
    return (
        f'<g transform="translate(0 {number * _ROW + _GAP})">{_plate(0, _NAME - 8, label)}'
        f"{tiles}{_plate(end, _SUM - 8, f'{part.right}/{len(part.exercises)}')}</g>"
    )


def _plate(left: float, width: float, text: str) -> str:
    return (
        f'<rect x="{left}" width="{width}" height="{_TILE}" rx="4" fill="{_INK}"/>'
        f'<text x="{left + width / 2:g}" y="18" text-anchor="middle" fill="#fff">'
        f"{escape(text)}</text>"
    )


def _tile(place: int, standing: Standing) -> str:
    colour, sign = _LOOKS[look(standing)]
    return (
        f'<g transform="translate({_NAME + place * (_TILE + _GAP)} 0)">'
        f"<title>{escape(standing.task.title)}</title>"
        f'<rect width="{_TILE}" height="{_TILE}" rx="4" fill="{colour}"/>'
        f'<path d="{sign}" fill="none" stroke="#fff" stroke-width="2.4"/></g>'
    )
