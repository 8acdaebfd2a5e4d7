"""Show what a learner has written in words: Markdown, pasted pictures, formulas."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from html import escape
from typing import Any

import mistune
from mistune.plugins.math import math
from mistune.util import striptags

from ...grading.attachments import Pasted
from ...sandbox.limits import MAX_MARKDOWN
from ..clean import clean_html
from .formula import formula_html

_SHOWN = 100  # characters of a missing picture's name
_MOST = 200  # formulas of one text that are drawn
_PLUGINS = ("table", "strikethrough")


def words_html(source: str, attached: Any = None) -> str:
    """Return a Markdown text as clean HTML.

    Parameters
    ----------
    attached : dict
        The pictures that are pasted into the cell, as a notebook has them.
    """
    if len(source) > MAX_MARKDOWN:
        return f"<pre>{escape(source)}</pre>"
    renderer = _Renderer(dict(Pasted().take(attached)))
    markdown = mistune.create_markdown(renderer=renderer, plugins=[*_PLUGINS, math])
    return renderer.with_formulas(clean_html(str(markdown(source))))


class _Renderer(mistune.HTMLRenderer):
    """Keeps a place for each formula, which is set in when all else is clean."""

    def __init__(self, pictures: Mapping[str, Mapping[str, str]]) -> None:
        super().__init__(escape=False)
        self._pictures = pictures
        self._word = f"f{secrets.token_hex(8)}"
        self._formulas: list[str] = []

    def inline_math(self, tex: str) -> str:
        """Return the place of a formula within a line."""
        return self._keep(tex)

    def block_math(self, tex: str) -> str:
        """Return the place of a formula that has its own lines."""
        return f"<p>{self._keep(tex)}</p>"

    def _keep(self, tex: str) -> str:
        """Return the place of a formula; nobody can write one who does not know the word."""
        if len(self._formulas) >= _MOST:
            return f"<code>{escape(tex)}</code>"
        self._formulas.append(tex)
        return self._place(len(self._formulas) - 1)

    def _place(self, number: int) -> str:
        return f'<span class="{self._word}-{number}"></span>'

    def with_formulas(self, html: str) -> str:
        """Return the clean text with its formulas drawn."""
        for number, tex in enumerate(self._formulas):
            html = html.replace(self._place(number), formula_html(tex))
        return html

    def image(self, text: str, url: str, title: str | None = None) -> str:
        """Return a pasted picture, or a note with its name."""
        name = url.removeprefix("attachment:")
        for kind, data in self._pictures.get(name, {}).items():
            return (
                f'<img src="data:{kind};base64,{data}" alt="{escape(striptags(text), quote=True)}">'
            )
        if url.startswith("data:"):
            return str(super().image(text, url, title))
        return f"<em>(The picture {escape(name[:_SHOWN])} is not in the notebook.)</em>"
