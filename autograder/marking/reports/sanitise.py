"""Make what learners wrote safe to open in a browser: it runs, loads and covers nothing.

``nbgrader_config.py`` names these two filters for nbconvert, whose pages the formgrader shows with
the instructor's rights.
"""

from __future__ import annotations

from html import escape
from typing import Any

from jinja2 import pass_context
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from ..grading.attachments import Pasted
from ..sandbox.limits import MAX_MARKDOWN
from .clean import clean_html

_SHOWN = 100  # characters of a missing picture's name

FILTERS = {
    "markdown2html": f"{__name__}.markdown_to_html",
    "clean_html": f"{__name__}.clean_html",
}


class _Renderer(IPythonRenderer):
    """Shows pasted pictures from the cell itself; a link to one that is not there is a note."""

    def image(self, text: str, url: str, title: str | None = None) -> str:
        """Return a picture, or a note with its name."""
        try:
            return str(super().image(text, url, title))
        except Exception:  # nbconvert refuses the page for one attachment that is missing
            name = escape(url.removeprefix("attachment:")[:_SHOWN])
            return f"<em>(The picture {name} is not in the notebook.)</em>"


@pass_context
def markdown_to_html(context: Any, source: str) -> str:
    """Return a markdown text as clean HTML; nbgrader's templates trust it otherwise."""
    if len(source) > MAX_MARKDOWN:
        return f"<pre>{escape(source)}</pre>"
    renderer = _Renderer(escape=False, attachments=_pictures(context.get("cell")))
    return clean_html(MarkdownWithMath(renderer=renderer).render(source))


def _pictures(cell: Any) -> dict[str, dict[str, str]]:
    """Return the attachments of a cell that a page may show."""
    attached = cell.get("attachments") if isinstance(cell, dict) else None
    return dict(Pasted().take(attached))  # type: ignore[arg-type]
