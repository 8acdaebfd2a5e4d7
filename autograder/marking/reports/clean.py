"""Keep of HTML what shows something: nothing of a learner's runs, loads or covers anything."""

from __future__ import annotations

import re

import nh3

from ..sandbox.limits import MAX_HTML, MAX_TAGS

# fmt: off
_TAGS = {
    "a", "abbr", "b", "blockquote", "br", "caption", "code", "dd", "del", "details", "div", "dl",
    "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img",
    "ins", "kbd", "li", "mark", "ol", "p", "pre", "s", "small", "span", "strong", "sub", "summary", "sup",
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
_LINK = re.compile(r"(https?:|mailto:|#)", re.IGNORECASE)


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
