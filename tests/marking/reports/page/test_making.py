"""Is a page put in its place whole, with a note where none can be made?"""

from __future__ import annotations

import json

from autograder.marking.reports.page.making import Page, make_page, make_there, remember
from tests.marking.reports.page.test_blocks import CELLS, GIVEN
from tests.marking.reports.page.test_rows import FACTS


def _page(folder, text: str) -> Page:
    marked = folder / "marked.ipynb"
    marked.write_text(text)
    return Page(folder / "a" / "b" / "page.html", marked, FACTS)


def test_a_page_is_made(tmp_path):
    """Is the page there afterwards, and nothing beside it?"""
    made = make_page(GIVEN, _page(tmp_path, json.dumps({"cells": CELLS})))
    assert made.why == ""
    assert "4.5 of 12 points" in made.path.read_text("utf-8")
    assert [path.name for path in made.path.parent.iterdir()] == ["page.html"]


def test_a_note_stands_where_none_can_be_made(tmp_path):
    """Is the reason told to whoever asked, and on the page?"""
    made = make_page(GIVEN, _page(tmp_path, "no <b>notebook"))
    assert made.why.startswith("JSONDecodeError")
    assert "could not be made (JSONDecodeError" in made.path.read_text("utf-8")


def test_a_process_remembers_what_pages_share(tmp_path, monkeypatch):
    """Does a process that was told once what was given make the same page?"""
    monkeypatch.setattr("autograder.marking.reports.page.making._GIVEN", [])
    remember(GIVEN)
    page = _page(tmp_path, json.dumps({"cells": CELLS}))
    assert make_there(page).path.read_text("utf-8")
