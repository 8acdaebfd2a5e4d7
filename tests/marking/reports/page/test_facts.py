"""Is a page known by all that it shows?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.checks.examine import Verdict
from autograder.marking.grading.results import Result
from autograder.marking.reports.page.facts import KNOWN_BY, Cell, is_as_it_was, sources
from tests.marking.reports.page.test_rows import FACTS

OTHERS = {
    "penalty": 1.0,
    "comments": {},
    "places": {},
    "cells": {"f": Cell(2.0)},
    "points": None,
    "result": None,
}


@pytest.mark.parametrize("name", OTHERS)
def test_everything_counts(name):
    """Is the page another one where this is another?"""
    other = replace(FACTS, **{name: OTHERS[name]})
    assert other.fingerprint(b"{}") != FACTS.fingerprint(b"{}")


def test_the_notebook_counts_and_the_same_is_the_same():
    """Does the notebook count, and nothing that is not shown?"""
    assert FACTS.fingerprint(b"{}") == replace(FACTS).fingerprint(b"{}")
    assert FACTS.fingerprint(b"{}") != FACTS.fingerprint(b"{ }")


def test_a_page_says_what_it_was_made_of(tmp_path):
    """Is a page recognised by what stands in its head, and no page by nothing?"""
    page = tmp_path / "a.html"
    assert not is_as_it_was(page, "x")
    page.write_text(f'<meta name="{KNOWN_BY}" content="x">')
    assert is_as_it_was(page, "x")
    assert not is_as_it_was(page, "y")


def test_another_run_that_finds_the_same_changes_nothing():
    """Is a page the same where only the time that marking took, or what is not shown, is another?"""
    result = Result("ada", "01", {"f": Verdict("f", 0.0, 2.0, behaviour="1")}, seconds=0.2)
    again = replace(
        result, seconds=0.3, verdicts={"f": replace(result.verdicts["f"], behaviour="2")}
    )
    lower = replace(result, verdicts={"f": replace(result.verdicts["f"], score=0.5)})
    prints = [replace(FACTS, result=one).fingerprint(b"{}") for one in (result, again, lower)]
    assert prints[0] == prints[1] != prints[2]


def test_what_makes_a_page_counts(root):
    """Are the files among it that CONTRIBUTING names, and the bounds of a page?"""
    reports = root / "autograder" / "marking" / "reports"
    named = ("feedback.py", "clean.py", "template.py", "page/page.html.j2", "page/render.py")
    bounds = root / "autograder" / "marking" / "sandbox" / "limits.py"
    assert {*(reports / name for name in named), bounds} <= {*sources()}
    assert all(path.is_file() for path in sources())
