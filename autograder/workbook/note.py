"""What `bring()` and `ready()` show: a title and rows, in HTML and in the same words as plain text.

State is told by a sign and a word, never by colour alone.  Colours follow the editor's theme.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

_SIGN = {"right": "✔", "wrong": "✘", "wait": "○", "say": ""}
_PLAIN = str.maketrans("✔✘○", "+x-")
_COLOUR = {"right": "#1a7f5a", "wrong": "#c4501b"}  # seen on a light and on a dark ground
_INK = "var(--jp-ui-font-color1, inherit)"
_EDGE = "var(--jp-border-color0, #7a8492)"
_HANGING = "padding-left:1.5em;text-indent:-1.5em"
_CODE = re.compile(r"`([^`\n]+)`")


@dataclass(frozen=True)
class Note:
    """What is displayed.

    Parameters
    ----------
    title : str
        One line.
    state : str
        ``"right"``, ``"wrong"``, ``"wait"`` or ``"say"``: the title's sign.
    rows : sequence of (str, str)
        A state and a sentence each; code stands between backticks.
    code : str
        Code to be pasted by whoever needs it; it is folded away.
    """

    title: str
    state: str = "say"
    rows: Sequence[tuple[str, str]] = field(default=())
    code: str = ""

    def __str__(self) -> str:
        lines = [f"{_SIGN[self.state]} {self.title}".strip()]
        lines += ["  " + f"{_SIGN[state]} {text}".strip() for state, text in self.rows]
        return "\n".join(lines)

    def __repr__(self) -> str:
        """Return the words as the console can show them."""
        encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
        try:
            str(self).encode(encoding)
        except UnicodeEncodeError:
            plain = str(self).translate(_PLAIN)
            return plain.encode(encoding, errors="replace").decode(encoding)
        return str(self)

    def _repr_html_(self) -> str:
        rows = "".join(
            f'<li style="margin:.25em 0;{_HANGING}">{_sign(state)}{_marked(text)}</li>'
            for state, text in self.rows
        )
        return (
            f'<div role="status" aria-label="{escape(self.title, quote=True)}" '
            f'style="border:1px solid {_COLOUR.get(self.state, _EDGE)};border-left-width:6px;'
            f"border-radius:4px;padding:.5em .9em;margin:.2em 0;max-width:60em;line-height:1.45;"
            f'color:{_INK};overflow-wrap:anywhere">'
            f'<div style="font-weight:600;{_HANGING}">{_sign(self.state)}{_marked(self.title)}</div>'
            f'<ul style="list-style:none;margin:.3em 0 0;padding:0">{rows}</ul>'
            f"{_folded(self.code)}</div>"
        )


def show(note: Note) -> None:
    """Show a note in a notebook, or its words in a plain script."""
    if running_shell() is None:
        print(repr(note))
        return
    from IPython.display import display

    display(note)  # type: ignore[no-untyped-call]


def running_shell() -> object | None:
    """Return IPython's shell, if this code runs in one."""
    module = sys.modules.get("IPython")
    shell: object | None = module.get_ipython() if module is not None else None
    return shell


def _sign(state: str) -> str:
    """Return a sign in a width of its own, in a colour that both themes leave readable."""
    if not _SIGN[state]:
        return '<span style="display:inline-block;width:1.5em"></span>'
    return (
        f'<span aria-hidden="true" style="display:inline-block;width:1.5em;text-indent:0;'
        f'color:{_COLOUR.get(state, "inherit")}">{_SIGN[state]}</span>'
    )


def _marked(text: str) -> str:
    return _CODE.sub(r"<code>\1</code>", escape(text))


def _folded(code: str) -> str:
    if not code:
        return ""
    return (
        '<details style="margin-top:.4em"><summary style="cursor:pointer">If the cell did not '
        "change, copy this into it</summary>"
        f'<pre style="white-space:pre-wrap;margin:.4em 0 0">{escape(code)}</pre></details>'
    )
