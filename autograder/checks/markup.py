"""A panel in HTML and as plain text: a sign, a title and paragraphs, each with its role.

State is told by a sign and a word, never by colour alone.  All text has the colour of the page that
it stands on, which no program that shows notebooks has to be asked for; only the frame is coloured.
"""

from __future__ import annotations

import itertools
import re
import sys
from collections.abc import Iterable, Sequence
from html import escape

from .lines.showing import row_html, row_text
from .places.showing import marked

# A paragraph: its role and its text.  What follows a "fold" as "detail" is folded away under it.
Rows = Sequence[tuple[str, str]]

# Dark enough for white pages and light enough for dark ones: 3 to 1 on every page that is tested.
FRAME = {"right": "#1f9a6c", "wrong": "#d9662b", "wait": "#808894"}
_SIGN = {"right": "✔", "wrong": "✘", "wait": "○"}
_PLAIN = str.maketrans("✔✘○", "+x-")
_CODE = re.compile(r"`([^`\n]+)`")
_STYLE = {
    "say": "margin:.3em 0",
    "place": "margin:.3em 0",
    "finding": "margin:.5em 0 .2em 0",
    "detail": "margin:0 0 0 1.2em;font-family:monospace;white-space:pre-wrap;"
    "overflow-wrap:anywhere;font-size:.92em",
    "cause": "margin:.3em 0;font-weight:600",
}
_STYLE["line"] = _STYLE["detail"]
_INDENT = {"say": "  ", "place": "  ", "finding": "  ", "fold": "    ", "detail": "      "}
_INDENT |= {"cause": "  ", "line": "      ", "made": "  "}
_CODE_STYLE = (
    "color:inherit;background:rgba(128,128,128,.14);font-family:monospace;"
    "padding:0 .2em;border-radius:2px"
)


def as_text(state: str, title: str, rows: Rows) -> str:
    """Return a panel's words for a page without HTML."""
    lines = [f"{_SIGN[state]} {title}"]
    for role, text in rows:
        text = row_text(text) if role == "made" else text
        lines += [_INDENT[role] + line for line in text.split("\n")]
    return "\n".join(lines)


def as_html(state: str, title: str, rows: Rows) -> str:
    """Return a panel for a page.

    Parameters
    ----------
    state : str
        ``"right"``, ``"wrong"`` or ``"wait"``.
    title : str
        Its first line.
    rows : sequence of (str, str)
        Role and text of each paragraph.
    """
    return (
        f'<div role="status" aria-label="{escape(title, quote=True)}" '
        f'style="border:1px solid {FRAME[state]};border-left-width:6px;border-radius:4px;'
        f"padding:.5em .9em;margin:.2em 0;max-width:60em;color:inherit;line-height:1.45;"
        f'overflow-wrap:anywhere"><div style="font-weight:600"><span aria-hidden="true">'
        f"{_SIGN[state]}</span> {_with_code(title)}</div>{_body(rows)}</div>"
    )


def _body(rows: Rows) -> str:
    # Numbers are the first thing to look at where there is nothing else to go by.
    opened = "" if any(role in ("cause", "place") for role, _ in rows) else " open"
    parts = []
    for folded, group in itertools.groupby(_under_folds(rows), key=lambda row: row[0]):
        inside = "".join(paragraph_html(role, text) for _, role, text in group)
        parts.append(_folded(folded, inside, opened) if folded else inside)
    return "".join(parts)


def _under_folds(rows: Rows) -> Iterable[tuple[str, str, str]]:
    """Yield each paragraph with the fold that it is under, or nothing."""
    fold = ""
    for role, text in rows:
        if role == "fold":
            fold = text
            continue
        fold = fold if role == "detail" else ""
        yield fold, role, text


def _folded(summary: str, inside: str, opened: str) -> str:
    shown = f'<summary style="cursor:pointer">{_with_code(summary)}</summary>'
    return f'<details style="margin:.2em 0"{opened}>{shown}{inside}</details>'


def paragraph_html(role: str, text: str) -> str:
    """Return a paragraph: code stands between backticks, but for rows of numbers and code."""
    if role == "made":
        return row_html(text)
    if role == "line":
        return f'<div style="{_STYLE[role]}">{marked(text)}</div>'
    shown = escape(text) if role == "detail" else _with_code(text)
    return f'<div style="{_STYLE[role]}">{shown}</div>'


def _with_code(text: str) -> str:
    return _CODE.sub(rf'<code style="{_CODE_STYLE}">\1</code>', escape(text))


def for_console(text: str) -> str:
    """Return a text as the console can show it."""
    return fit(text, getattr(sys.stdout, "encoding", None))


def fit(text: str, encoding: str | None) -> str:
    """Replace what a console cannot write, the signs by letters.

    Parameters
    ----------
    text : str
        What is to be written.
    encoding : str or None
        The console's; None where it takes any text.
    """
    try:
        text.encode(encoding or "utf-8")
    except UnicodeEncodeError:
        plain = text.translate(_PLAIN)
        return plain.encode(str(encoding), errors="replace").decode(str(encoding))
    return text
