"""Make what learners wrote safe to open in a browser: it runs, loads and covers nothing.

``nbgrader_config.py`` names these two filters for nbconvert, whose pages the formgrader shows with
the instructor's rights; feedback uses them, too.
"""

from __future__ import annotations

import re
from html import escape
from typing import Any

import nh3
from jinja2 import pass_context
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

from ..grading.attachments import Pasted
from ..sandbox.limits import MAX_HTML, MAX_MARKDOWN, MAX_TAGS

# fmt: off
_TAGS = {
    "a", "abbr", "b", "blockquote", "br", "caption", "code", "dd", "del", "details", "div", "dl",
    "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img",
    "ins", "kbd", "li", "ol", "p", "pre", "s", "small", "span", "strong", "sub", "summary", "sup",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
}
_ATTRIBUTES = {
    "alt", "aria-hidden", "aria-label", "class", "colspan", "height", "role", "rowspan", "style",
    "title", "width",
}
_STYLES = {
    "border", "border-left-width", "border-radius", "color", "font-family", "font-size",
    "font-style", "font-weight", "height", "line-height", "margin", "max-width",
    "overflow-wrap", "padding", "text-align", "white-space", "width",
}
# fmt: on
_PICTURE = re.compile(r"data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=\s]*")
# One long word is read at once; a short one could be the name of one attribute of very many.
_LONG = re.compile(r"data:image/(?:png|jpeg|gif);base64,[A-Za-z0-9+/]{1000,}={0,2}")
_SHOWN = 100  # characters of a missing picture's name
_LINK = re.compile(r"(https?:|mailto:|#)", re.IGNORECASE)

FILTERS = {
    "markdown2html": f"{__name__}.markdown_to_html",
    "clean_html": f"{__name__}.clean_html",
}


def clean_html(html: str) -> str:
    """Keep of HTML what shows text, tables and pictures; nothing that runs, loads or covers."""
    text = _LONG.sub("", html)
    if len(text) > MAX_HTML or html.count("<") > MAX_TAGS:
        return "<p>(This is too large or too deeply nested to be shown here.)</p>"
    return nh3.clean(
        html,
        tags=_TAGS,
        attributes={"*": _ATTRIBUTES, "a": {"href"}, "img": {"src"}},
        attribute_filter=_kept,
        url_schemes={"http", "https", "mailto", "data"},
        filter_style_properties=_STYLES,
    )


def _kept(tag: str, name: str, value: str) -> str | None:
    if name == "src":  # a picture inside the page; one from elsewhere would tell who opens it
        return value if _PICTURE.fullmatch(value) else None
    if name == "href":
        return value if _LINK.match(value) else None
    return value


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
