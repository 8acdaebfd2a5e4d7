"""What all pictures that answer to the hand share: a still picture, and a script that takes its place.

The still picture stands, with its words, where no script runs: in a notebook that is not trusted, in
feedback, in a marked notebook.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..canvas import display, picture_of
from .sketch import Sketch

_HERE = Path(__file__).parent
PLAIN = "margin:.4em 0;min-height:2.8em;line-height:1.4"
FRAME = (
    "font:inherit;color:inherit;background:transparent;border:1px solid currentColor;"
    "border-radius:4px;padding:.35em .8em;margin:.2em .4em .2em 0"
)
_LIVE = (
    '<div style="display:flex;flex-wrap:wrap;gap:.5em 2em;align-items:flex-start">'
    '<svg role="img" viewBox="0 0 {width:g} {height:g}" style="flex:1 1 260px;min-width:0;'
    'max-width:{most:g}px;font-family:sans-serif" font-size="12.5" fill="currentColor" stroke="none">'
    '{drawing}</svg><div style="flex:1 1 230px;min-width:0;max-width:24em">{side}</div></div>'
)


def show(
    sketch: Sketch, side: str, script: str, data: Mapping[str, Any], told: str, still: str = ""
) -> None:
    """Display a drawing, what stands beside it, and the script that moves it.

    Parameters
    ----------
    side : str
        HTML: what the learner uses, and the words that change.
    script : str
        The name of the script beside this file: a function of the box and the data.
    data : mapping
        What it shows; it computes nothing.
    told : str
        All of it in words, for the still picture.
    still : str
        The still picture in HTML, by default the drawing.
    """
    picture = still or picture_of(sketch.still(), sketch.width * 1.11, told)
    live = _LIVE.format(
        width=sketch.width,
        height=sketch.height,
        most=sketch.width * 7 / 6,
        drawing=sketch.svg(),
        side=side,
    )
    # Nothing in the data may end the element that it stands in.
    kept = json.dumps({"live": live, **data}).replace("<", "\\u003c")
    source = f"{_source('frame.js')}({kept}, {_source(script)});"
    html = f'<div class="nn-interactive">{picture}</div><script>{source}</script>'
    display({"text/html": html, "text/plain": told}, raw=True)


def _source(name: str) -> str:
    return (_HERE / name).read_text("utf-8").rstrip()
