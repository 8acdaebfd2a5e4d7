"""Pictures of numbers as SVG inside the page: nothing is loaded, and colours follow the page."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

_BINS, _WIDTH, _HEIGHT, _FOOT = 10, 220, 56, 12
_BAR = _WIDTH / _BINS


def counts(shares: Sequence[float]) -> list[int]:
    """Return how many shares lie in each tenth; the last one has its end with it."""
    found = [0] * _BINS
    for share in shares:
        found[min(_BINS - 1, max(0, int(share * _BINS)))] += 1
    return found


def histogram(shares: Sequence[float], median: float | None) -> Markup:
    """Draw how many learners have which share of the points, and where the median is."""
    found = counts(shares)
    most = max(found, default=0) or 1
    bars = Markup("").join(_bar(place, number, most) for place, number in enumerate(found))
    line = Markup("") if median is None else _median(median)
    said = ", ".join(f"{10 * n} to {10 * n + 10} %: {number}" for n, number in enumerate(found))
    return Markup(
        '<svg class="histogram" role="img" viewBox="0 0 {} {}" width="{}" height="{}" '
        'aria-label="Learners by share of the points: {}">{}{}'
        '<text x="0" y="{y}">0 %</text><text x="{end}" y="{y}" text-anchor="end">100 %</text></svg>'
    ).format(
        *(_WIDTH, _HEIGHT + _FOOT, _WIDTH, _HEIGHT + _FOOT, said, bars, line),
        y=_HEIGHT + _FOOT - 1,
        end=_WIDTH,
    )


def _bar(place: int, number: int, most: int) -> Markup:
    height = round((_HEIGHT - _FOOT) * number / most, 1)
    told = f"{10 * place} to {10 * place + 10} %: {number}"
    return Markup('<rect x="{}" y="{}" width="{}" height="{}"><title>{}</title></rect>{}').format(
        *(round(place * _BAR + 1, 1), _HEIGHT - height, _BAR - 2, height, told),
        _number(place, number, height),
    )


def _number(place: int, number: int, height: float) -> Markup:
    if not number:
        return Markup("")
    where = (round((place + 0.5) * _BAR, 1), _HEIGHT - height - 2, number)
    return Markup('<text x="{}" y="{}" text-anchor="middle">{}</text>').format(*where)


def _median(share: float) -> Markup:
    x = round(min(1.0, max(0.0, share)) * _WIDTH, 1)
    return Markup('<line class="median" x1="{}" x2="{}" y1="{}" y2="{}"/>').format(
        x, x, _FOOT, _HEIGHT
    )
