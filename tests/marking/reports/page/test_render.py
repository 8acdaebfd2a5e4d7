"""Is a page whole, small, safe and in order, whatever is told on it?"""

from __future__ import annotations

import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from autograder.marking.grading.results import Result
from autograder.marking.reports.page.facts import Facts
from autograder.marking.reports.page.render import render
from tests.marking.reports.markup import MARKUP, Page
from tests.marking.reports.page.test_blocks import CELLS, GIVEN, _cell
from tests.marking.reports.page.test_rows import FACTS

LARGEST = 300_000  # bytes of a page without pictures
VOID = {"meta", "br", "img", "hr", "path"}


def _page(facts: Facts = FACTS, cells: list | None = None) -> str:
    notebook = json.dumps({"cells": CELLS if cells is None else cells})
    return render(facts, GIVEN, notebook.encode(), "x")


class _Nesting(HTMLParser):
    """What is opened and not closed, or the other way round."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def test_it_is_well_formed():
    """Is every element closed where it should be?"""
    seen = _Nesting()
    seen.feed(_page())
    assert (seen.open, seen.wrong) == ([], [])


def test_marks_come_before_the_work():
    """Are language, points, state, cause, place and comment there before the first line of code?"""
    first, _, work = _page().partition("Your work")
    assert '<html lang="en">' in first
    said = ("4.5 of 12 points", "Not final", "A sign is lost", "Look at line 2", "Nearly.")
    assert [one for one in said if one not in first] == []
    assert 'class="code"' in work


def test_lateness_is_told():
    """Is it said what being late costs?"""
    assert "1 point is taken off for coming late" in _page(replace(FACTS, penalty=1.0))
    assert "1.5 points are taken off" in _page(replace(FACTS, penalty=1.5))
    assert "taken off" not in _page()


def test_what_could_not_be_read():
    """Is the reason told, and nothing shown of a notebook that is not the learner's?"""
    result = Result("ada", "01_activations", problem="x.ipynb is no notebook.")
    page = _page(replace(FACTS, result=result, state="not readable", points=None))
    assert "could not be marked by machine" in page
    assert "x.ipynb is no notebook." in page
    assert "– of 12 points" in page
    assert "Your work" not in page


@pytest.mark.parametrize("name", MARKUP)
def test_nothing_of_what_is_told_runs(name):
    """Is a name, a remark, a comment or a reason that is markup text?"""
    text = MARKUP[name]
    told = replace(FACTS, learner=text, comments={"f": text}, assignment=text)
    for problem in ("", text):
        result = Result(text, text, FACTS.result.verdicts, notes=(text,), problem=problem)
        assert Page(_page(replace(told, result=result))).bad == []


def test_a_page_stays_small():
    """Is a notebook of hundreds of long cells no page that takes long to open?"""
    many = [_cell(f"own-{n}", "x = '<&>é'\n" * 300) for n in range(300)]
    outputs = [{"output_type": "stream", "text": "<&>\n" * 10_000}] * 50
    many += [_cell(f"own-{n}", "1", outputs=outputs) for n in range(300, 310)]
    assert len(_page(cells=many).encode()) < LARGEST


def test_half_a_letter_stops_nothing():
    """Can the page be written as UTF-8 where something holds half a surrogate pair?"""
    facts = replace(FACTS, comments={"f": "\ud800"}, learner="\udfff")
    assert _page(facts, [_cell("own-1", "# \ud800")]).encode()


def test_a_learner_is_called_by_name():
    """Has the page the name before the id, where it is known?"""
    assert f'<p class="who">{FACTS.learner}</p>' in _page()
    called = _page(replace(FACTS, name="Ada <i>"))
    assert f'<p class="who">Ada &lt;i&gt; ({FACTS.learner})</p>' in called
