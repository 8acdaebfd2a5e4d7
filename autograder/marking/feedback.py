"""Write each learner's feedback page with nbgrader's own generator, made safe to open."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import bleach
from bleach.css_sanitizer import CSSSanitizer
from jinja2 import pass_context
from nbconvert.exporters import HTMLExporter
from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from traitlets.config import Config

from .course import Course, NoSuchThing

# fmt: off
_TAGS = frozenset((
    "a", "abbr", "b", "blockquote", "br", "caption", "code", "dd", "del", "details", "div", "dl",
    "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img",
    "ins", "kbd", "li", "ol", "p", "pre", "s", "small", "span", "strong", "sub", "summary", "sup",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul",
))
_PLAIN = frozenset((
    "alt", "aria-hidden", "aria-label", "class", "colspan", "height", "role", "rowspan", "title",
    "width",
))
# fmt: on
_PICTURE = re.compile(r"data:image/(png|jpeg|gif);base64,[A-Za-z0-9+/=\s]*")
_LINK = re.compile(r"(https?:|mailto:|#)", re.IGNORECASE)
_CSS = CSSSanitizer(
    allowed_css_properties=[
        *("border", "border-left-width", "border-radius", "color", "font-family", "font-size"),
        *("font-style", "font-weight", "height", "line-height", "margin", "max-width"),
        *("overflow-wrap", "padding", "text-align", "white-space", "width"),
    ]
)


def clean_html(html: str) -> str:
    """Keep of HTML what shows text, tables and pictures; nothing that runs, loads or covers."""
    return bleach.clean(
        html,
        tags=_TAGS,
        attributes=_allowed,
        protocols=["http", "https", "mailto", "data"],
        css_sanitizer=_CSS,
        strip=True,
        strip_comments=True,
    )


def _allowed(tag: str, name: str, value: str) -> bool:
    if name == "src":  # a picture inside the page; one from elsewhere would tell who opens it
        return tag == "img" and _PICTURE.fullmatch(value) is not None
    if name == "href":
        return tag == "a" and _LINK.match(value) is not None
    return name in _PLAIN or name == "style"


class SafeExporter(HTMLExporter):
    """nbconvert's exporter, with everything that learners write cleaned: outputs and text."""

    @pass_context
    def markdown2html(self, context: Any, source: str) -> str:
        """Return a markdown text as clean HTML; nbgrader's template trusts it otherwise."""
        return clean_html(super().markdown2html(context, source))


def write_feedback(course: Course, assignment: str, learners: list[str]) -> Iterator[Path]:
    """Write the feedback of every marked submission and yield each page's path.

    Learners' HTML is cleaned: what a submission shows cannot run in whoever opens the page.

    Raises
    ------
    NoSuchThing
        At the end, if some pages could not be written; all others are there.
    """
    failed = []
    for learner in learners:
        marked = course.folder("autograded", learner, assignment) / f"{assignment}.ipynb"
        if not marked.exists():
            continue
        try:
            _write(course, assignment, learner)
        except NbGraderException:
            failed.append(learner)
        else:
            yield course.folder("feedback", learner, assignment) / f"{assignment}.html"
    if failed:
        raise NoSuchThing(
            f"The feedback for {', '.join(failed)} could not be written; "
            "`nbgrader generate_feedback` says why."
        )


def _write(course: Course, assignment: str, learner: str) -> None:
    config = Config(course.config)
    config.CourseDirectory.assignment_id = assignment
    config.CourseDirectory.student_id = learner
    config.GenerateFeedback.exporter_class = SafeExporter
    config.HTMLExporter.sanitize_html = True
    config.HTMLExporter.filters = {"clean_html": clean_html}
    directory = type(course.directory)(config=config)
    converter = GenerateFeedback(coursedir=directory, config=config)
    converter.force = True
    converter.log = logging.getLogger("autograder.feedback")
    converter.log.setLevel(logging.CRITICAL)
    converter.start()
