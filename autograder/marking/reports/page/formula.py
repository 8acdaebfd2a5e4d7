"""Draw formulas before anybody opens the page: it loads nothing."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import Any

LONGEST = 300  # characters of a formula that is drawn; a longer one is shown as it was written
_SIZE = 100.0  # units of the drawing to one of the text's
_LETTERS = {1: "M", 2: "L", 3: "Q", 4: "C", 79: "Z"}  # matplotlib's codes of a path, and SVG's


def formula_html(tex: str) -> str:
    """Return a formula as a drawing, or as it was written where it cannot be drawn."""
    text = " ".join(tex.split())
    drawn = _drawn(text) if 0 < len(text) <= LONGEST else ""
    return drawn or f'<code class="tex">{escape(text)}</code>'


@lru_cache(256)
def _drawn(tex: str) -> str:
    from matplotlib.textpath import TextPath  # half a second, which most pages need not wait for

    try:
        path = TextPath((0, 0), f"${tex}$", size=_SIZE)
        box = path.get_extents()
    except TimeoutError:  # the whole page has had its time
        raise
    except Exception:  # what TeX knows and this does not
        return ""
    if not path.vertices.size:
        return ""
    left, top, width, height = box.x0, -box.y1, box.width, box.height
    return (
        f'<svg class="formula" role="img" '
        f'viewBox="{left:.0f} {top:.0f} {width:.0f} {height:.0f}" '
        f'style="width:{width / _SIZE:.2f}em;height:{height / _SIZE:.2f}em;'
        f'vertical-align:{box.y0 / _SIZE:.2f}em"><title>{escape(tex)}</title><path d="{_outline(path)}"/></svg>'
    )


def _outline(path: Any) -> str:
    parts = []
    for points, code in path.iter_segments(simplify=False, curves=True):
        numbers = [f"{value:.0f}" for value in (points * _signs(len(points)))]
        parts.append(_LETTERS[int(code)] + ("" if code == 79 else " ".join(numbers)))
    return "".join(parts)


def _signs(count: int) -> Any:
    """Return what turns matplotlib's y, which grows upwards, into SVG's."""
    import numpy as np

    return np.tile([1, -1], count // 2)
