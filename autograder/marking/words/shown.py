"""An answer as HTML that a page may hold: it runs nothing, loads nothing, and looks like nothing of ours."""

from __future__ import annotations

import re
from html import escape

import nh3

from ..grading.restore import Part
from ..reports.sanitise import markdown_to_html
from ..sandbox.limits import MAX_MARKDOWN

# Without styles, classes and roles: no answer can pass for a part of the page, or hide in it.
_ANCHOR = re.compile(r'<a [^<>]*class="anchor-link"[^<>]*>[^<>]*</a>')  # nbconvert's, at headings
_NO_WORDS = re.compile(r"<img(?![^>]* alt=)")
_ATTRIBUTES = {"*": {"title", "colspan", "rowspan"}, "a": {"href"}, "img": {"src", "alt"}}


def shown(parts: tuple[Part, ...]) -> str:
    """Return an answer as clean HTML."""
    return "\n".join(_part(part) for part in parts)


def shown_markdown(source: str) -> str:
    """Return a text of the course as clean HTML."""
    return _bare(markdown_to_html({}, source))


def _part(part: Part) -> str:
    if len(part.source) > MAX_MARKDOWN:
        return _cut(part.source)
    if part.kind != "markdown":
        return f"<pre>{escape(part.source)}</pre>"
    cell = {"attachments": {name: dict(forms) for name, forms in part.attachments.items()}}
    return _bare(markdown_to_html({"cell": cell}, part.source))


def _cut(source: str) -> str:
    """Return the beginning of a text that nobody would read to its end."""
    return (
        f"<p><em>(The first {MAX_MARKDOWN:,} of {len(source):,} characters; the marked notebook has "
        f"them all.)</em></p><pre>{escape(source[:MAX_MARKDOWN])}</pre>"
    )


def _bare(html: str) -> str:
    clean = nh3.clean(
        _ANCHOR.sub("", html),
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto", "data"},
        set_tag_attribute_values={"a": {"target": "_blank"}},
    )
    return _NO_WORDS.sub('<img alt="a picture"', clean)
