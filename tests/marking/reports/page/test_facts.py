"""Is a page known by all that it shows?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.marking.reports.page.facts import KNOWN_BY, Cell, is_as_it_was
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
