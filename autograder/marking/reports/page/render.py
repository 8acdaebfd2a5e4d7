"""Make one page of feedback: whole in itself, it runs nothing and loads nothing."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ....checks.markup import paragraph_html
from ...grading.text import printable, replace_surrogates
from ...sandbox.limits import MAX_PAGE
from ..template import page_template
from .blocks import Block, Given, blocks
from .budget import Budget
from .facts import KNOWN_BY, Facts
from .rows import table

if TYPE_CHECKING:
    from jinja2 import Template


def render(facts: Facts, given: Given, notebook: bytes, fingerprint: str) -> str:
    """Return the page.

    Parameters
    ----------
    given : Given
        What learners were given; none of it is shown.
    notebook : bytes
        The marked notebook.
    """
    result = facts.result
    problem = result.problem if result is not None else ""
    page = _template().render(
        mark=facts,
        learner=printable(f"{facts.name} ({facts.learner})" if facts.name else facts.learner),
        rows=[*table(facts)],
        points=_points(facts),
        problem=printable(problem),
        notes=[printable(note) for note in result.notes] if result is not None else [],
        blocks=[] if problem else _blocks(facts, given, notebook),
        known_by=KNOWN_BY,
        fingerprint=fingerprint,
        paragraph=paragraph_html,
    )
    return replace_surrogates(page)


def _points(facts: Facts) -> str:
    """Return the points; none before anybody has given any."""
    return "–" if facts.points is None else f"{facts.points:g}"


def _blocks(facts: Facts, given: Given, notebook: bytes) -> list[Block]:
    cells: Any = json.loads(notebook)["cells"]
    return [*blocks(facts, given, cells, Budget(MAX_PAGE))]


@cache
def _template() -> Template:
    return page_template(Path(__file__).parent)
