"""Show what a cell of a learner's has put out: text, tables and plots, cleaned and cut."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from typing import Any

from ...sandbox.limits import MAX_STREAM, MAX_STREAM_LINES
from ..clean import clean_html
from .formula import formula_html
from .words import words_html

_STEERS = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|.)")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_PICTURE = re.compile(r"[A-Za-z0-9+/=\s]*")
_PICTURES = ("image/png", "image/jpeg")
_FITS = ("<pre", "<img")  # all else may be wider than the page, and is moved by keys, too
_REACHED = ' tabindex="0" role="region" aria-label="Output"'


def outputs_html(outputs: Iterable[Any]) -> Iterator[str]:
    """Yield the HTML of each output."""
    for output in outputs:
        if isinstance(output, dict) and (shown := _shown(output)):
            reached = "" if shown.startswith(_FITS) else _REACHED
            yield f'<div class="output"{reached}>{shown}</div>'


def _shown(output: Mapping[str, Any]) -> str:
    kind = output.get("output_type")
    if kind == "error":
        return _pre(f"{_text(output.get('ename'))}: {_text(output.get('evalue'))}", "error")
    data = output.get("data")
    if kind in ("display_data", "execute_result") and isinstance(data, dict):
        return _data(data)
    return _pre(_text(output.get("text"))) if kind == "stream" else ""


def _data(data: Mapping[str, Any]) -> str:
    """Return the richest form that a page can show."""
    for kind in _PICTURES:
        picture = "".join(_text(data.get(kind)).split())
        if picture and _PICTURE.fullmatch(picture):
            return (
                f'<img src="data:{kind};base64,{picture}" alt="a picture that the cell has made">'
            )
    if "text/html" in data:
        return clean_html(_text(data["text/html"]))
    if "text/markdown" in data:
        return words_html(_text(data["text/markdown"]))
    if "text/latex" in data:
        return formula_html(_text(data["text/latex"]).strip("$ \n"))
    return _pre(_text(data.get("text/plain")))


def _pre(text: str, kind: str = "text") -> str:
    shown = cut(_CONTROL.sub("�", _STEERS.sub("", text)))
    return f'<pre class="{kind}">{escape(shown)}</pre>' if shown.strip() else ""


def cut(text: str) -> str:
    """Return a long text without its middle."""
    lines = text.split("\n")
    if len(lines) > MAX_STREAM_LINES:
        half = MAX_STREAM_LINES // 2
        left_out = f"⋯ {len(lines) - 2 * half} lines are left out here ⋯"
        text = "\n".join([*lines[:half], left_out, *lines[-half:]])
    if len(text) > MAX_STREAM:
        half = MAX_STREAM // 2
        left_out = f"⋯ {len(text) - 2 * half} characters are left out here ⋯"
        text = f"{text[:half]}\n{left_out}\n{text[-half:]}"
    return text


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "".join(map(str, value))
    return "" if value is None else str(value)
