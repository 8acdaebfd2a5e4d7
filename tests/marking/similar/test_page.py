"""Do page, table and lines tell the pairs, and harm nobody who opens them?"""

from __future__ import annotations

import csv
import json

import pytest

from autograder.marking.similar.beside import side_by_side
from autograder.marking.similar.page import write_page
from autograder.marking.similar.search import Found, search
from autograder.marking.similar.tables import HINT, lines, to_json, write_csv
from benchmarks.similar.__main__ import ASSIGNMENTS, works
from benchmarks.similar.klass import make


@pytest.fixture(scope="module")
def found() -> Found:
    """A class with two pairs, one of whom has a name that would be a formula and a tag."""
    everybody = works(make(30, 2, ASSIGNMENTS, 206))
    for work in everybody:
        work.name = f"=<b>{work.name}"
    return search(everybody, {}, 10)


def test_the_page_says_what_it_is(found, tmp_path):
    """Does the sentence stand there that it is a hint, and each pair with both texts?"""
    write_page(tmp_path / "page.html", found, ["03"], ["ada: <script>"])
    page = (tmp_path / "page.html").read_text("utf-8")
    assert HINT.partition(":")[0] in page
    assert page.count('<details class="pair"') == len(found.above) == 2
    assert page.count("have this") > 10
    assert "<b>" not in page
    assert "<script" not in page
    assert "http://" not in page
    assert "https://" not in page


def test_the_marked_lines_are_what_few_have(found):
    """Is nothing marked that more than a tenth of the class has, and the same number on both sides?"""
    for beside in side_by_side(found.above[0], found):
        sides = [
            [line.others for line in side if line.others] for side in (beside.one, beside.other)
        ]
        assert max(map(max, filter(None, sides)), default=2) <= 3
        assert bool(sides[0]) == bool(sides[1])


def test_nothing_to_tell_is_told(tmp_path):
    """Does the page of a class without a pair above the line say so?"""
    nobody = search(works(make(20, 0, ASSIGNMENTS, 207)), {}, 5)
    write_page(tmp_path / "page.html", nobody, ["03"], [])
    page = (tmp_path / "page.html").read_text("utf-8")
    assert "No pair stands above the line" in page
    assert "Side by side" not in page
    assert [*lines(nobody)] == [
        "Nobody's work is more alike than the class explains (20 learners, 190 pairs)."
    ]


def test_the_table_is_a_table(found, tmp_path):
    """Has it a row a pair, the most alike first, and no formula?"""
    write_csv(tmp_path / "t.csv", found)
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as file:
        rows = [*csv.DictReader(file)]
    assert [row["above_line"] for row in rows] == ["True"] * 2 + ["False"] * 8
    assert all(row["one"].startswith("'=") for row in rows)
    assert len([json.loads(line) for line in to_json(found)]) == 10


def test_the_terminal_shows_those_above(found):
    """Is each pair above the line there, and the sentence at the end?"""
    told = [*lines(found)]
    assert told[0].startswith("2 pairs stand above the line of ")
    assert len(told) == 4
    assert told[-1] == HINT
