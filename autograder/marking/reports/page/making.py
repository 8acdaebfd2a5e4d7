"""Make one page in its place, here or in a process that has nothing else to do.

Such a process is ready soon: nothing here needs the gradebook.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path

from ....workbook.files import write_whole
from ...classroom.errors import explain_write_errors
from ...grading.text import printable
from ...sandbox.bounds import no_longer_than
from ...sandbox.limits import MAX_ERROR, PAGE_SECONDS
from .blocks import Given
from .facts import Facts, is_as_it_was
from .render import render


@dataclass(frozen=True)
class Page:
    """One page to be made, and what came of it.

    Parameters
    ----------
    path, marked : Path
        The page's, and the marked notebook's.
    why : str
        Why it could not be made; then a note says so in its place.
    """

    path: Path
    marked: Path
    facts: Facts = field(repr=False)
    why: str = ""


_GIVEN: list[Given] = []  # in a process that makes pages


def remember(given: Given) -> None:
    """Keep what all pages of this process have in common."""
    _GIVEN.append(given)


def make_there(page: Page) -> Page:
    """Make a page in such a process."""
    return make_page(_GIVEN[0], page)


def make_page(given: Given, page: Page) -> Page:
    """Write one page, if it is not there as it would be made."""
    fingerprint = ""
    try:
        with no_longer_than(PAGE_SECONDS):
            notebook = page.marked.read_bytes()
            fingerprint = page.facts.fingerprint(notebook)
            if is_as_it_was(page.path, fingerprint):
                page.path.touch()  # it is younger than its notebook, which was written anew
                return page
            html = render(page.facts, given, notebook, fingerprint)
    except Exception as error:  # at something in the learner's notebook
        why = printable(f"{type(error).__name__}: {error}"[:MAX_ERROR])
        return put(page, "", why)
    return put(page, html)


def put(page: Page, html: str, why: str = "") -> Page:
    """Write a page; a note where there is none."""
    text = html or _note(page.facts.assignment, why)
    with explain_write_errors(page.path):
        page.path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(page.path, text.encode(errors="replace"))
    return replace(page, why=why)


def _note(assignment: str, why: str) -> str:
    """Return the page that stands where none could be made."""
    return (
        f'<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>{escape(assignment)}</title>\n'
        f"<p>This feedback could not be made ({escape(why)}). Your work is marked; please ask your "
        "instructor for the points and remarks.</p></html>\n"
    )
