"""Write each learner's feedback page with nbgrader's own generator, made safe to open.

`FILTERS` make whatever nbconvert shows of a learner's notebook safe; ``nbgrader_config.py`` gives
them to the formgrader, too, which runs with the instructor's rights.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import bleach
from bleach.css_sanitizer import CSSSanitizer
from jinja2 import pass_context
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath
from nbgrader.converters import GenerateFeedback
from nbgrader.converters.base import NbGraderException
from traitlets.config import Config

from ..classroom.folder import Course, NoSuchThing
from ..sandbox.session import no_longer_than

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


MAX_HTML = 2_000_000  # characters of one output or text; a page of a report has a tenth of that
# Reading HTML takes time by the square of some of these.
MAX_TAGS, MAX_OPEN, MAX_ATTRIBUTES = 20_000, 100, 50
MAX_MARKDOWN = 50_000
_PAGE_SECONDS = 120.0

FILTERS = {
    "markdown2html": "autograder.marking.reports.feedback.markdown_to_html",
    "clean_html": "autograder.marking.reports.feedback.clean_html",
}


def clean_html(html: str) -> str:
    """Keep of HTML what shows text, tables and pictures; nothing that runs, loads or covers."""
    if len(html) > MAX_HTML or _Size.is_excessive(html):
        return "<p>(This is too large or too deeply nested to be shown here.)</p>"
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


class _Size(HTMLParser):
    """Counts the tags of a text, those open at once, and the attributes of one."""

    # What is closed by the next of its kind, or by nothing.
    _LIGHT = frozenset(("br", "dd", "dt", "hr", "img", "li", "p"))

    @classmethod
    def is_excessive(cls, html: str) -> bool:
        """Whether there is more of any of these than a person would write or show."""
        counter = cls(convert_charrefs=False)
        try:
            counter.feed(html)
        except OverflowError:
            return True
        return False

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._tags = 0
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        """Note a tag that stays open."""
        self._tags += 1
        if tag not in self._LIGHT:
            self._open.append(tag)
        if self._tags > MAX_TAGS or len(self._open) > MAX_OPEN or len(attrs) > MAX_ATTRIBUTES:
            raise OverflowError

    def handle_startendtag(self, tag: str, attrs: Any) -> None:
        """Take ``<b/>`` for ``<b>``, as browsers do."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        """Close a tag and whatever is open in it."""
        self._tags += 1
        if tag in self._open:
            while self._open.pop() != tag:
                pass


@pass_context
def markdown_to_html(context: Any, source: str) -> str:
    """Return a markdown text as clean HTML; nbgrader's templates trust it otherwise."""
    if len(source) > MAX_MARKDOWN:
        return f"<pre>{escape(source)}</pre>"
    renderer = IPythonRenderer(escape=False)
    return clean_html(MarkdownWithMath(renderer=renderer).render(source))


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
            with no_longer_than(_PAGE_SECONDS):
                _write(course, assignment, learner)
        except (NbGraderException, TimeoutError):
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
    config.HTMLExporter.sanitize_html = True
    config.HTMLExporter.filters = FILTERS
    directory = type(course.directory)(config=config)
    converter = GenerateFeedback(coursedir=directory, config=config)
    converter.force = True
    converter.log = logging.getLogger("autograder.feedback")
    converter.log.setLevel(logging.CRITICAL)
    converter.start()
