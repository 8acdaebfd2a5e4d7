"""Does the page show each answer beside what its check says, and what is not told as meant?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.checks.examine import Finding, Verdict
from autograder.checks.panel import Panel
from autograder.key import find_exercise
from autograder.marking.reports.preview.page import changed_lines, how, write_page
from autograder.marking.reports.preview.shown import EMPTY, REFERENCE, Shown

MISTAKE = find_exercise("04_deep_network", "linear_forward").mistakes[0]
SOURCE = "def f(a):\n    b = a + 1\n    return a, b"
WRONG = "def f(a):\n    b = a - 1 < 2\n    return (a, b)"


def verdict(score: float, **facts) -> Verdict:
    return Verdict("f", score, 2.0, cases=3, **facts)


FOUND = Finding("value", "Wrong <values>.", mistake=MISTAKE.name, cause=MISTAKE.sentence)
RIGHT = Shown(REFERENCE, SOURCE, Panel(verdict(1)))
STUB = Shown(EMPTY, "def f(a):\n    ...", Panel(verdict(0, unwritten=True)))
TOLD = Shown(MISTAKE.name, WRONG, Panel(verdict(0, findings=(FOUND,))), MISTAKE.name, MISTAKE)


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (RIGHT, "as it should be"),
        (STUB, "as it should be"),
        (replace(RIGHT, panel=STUB.panel), "not as it should be"),
        (TOLD, "told as itself"),
        (replace(TOLD, told="b.sign"), "told as b.sign"),
        (replace(TOLD, told=""), "told without a name"),
        (replace(TOLD, told="", panel=RIGHT.panel), "counts as right"),
    ],
)
def test_how_it_is_told(shown, said):
    """Is each way of missing what is meant called what it is?"""
    assert how(shown) == said


def test_only_what_differs_is_marked():
    """Are lines the same that differ by spaces and brackets, and none marked where nothing is wrong?"""
    assert [other for _, other in changed_lines(SOURCE, TOLD)] == [False, True, False]
    assert not any(other for _, other in changed_lines(SOURCE, STUB))


@pytest.mark.parametrize(("told", "listed"), [(MISTAKE.name, False), ("", True)])
def test_the_page(tmp_path, told, listed):
    """Are code and panel there, text shown as text, and what is not told as meant on top?"""
    path = tmp_path / "page.html"
    write_page(path, "04_deep_network", "f", [RIGHT, STUB, replace(TOLD, told=told)])
    page = path.read_text("utf-8")
    assert 'class="other">    b = a - 1 &lt; 2</span>' in page
    assert "Wrong &lt;values&gt;." in page
    assert page.count("<section") == 3
    assert ("not told as meant" in page) is listed
    assert ("Its sentence:" in page) is listed
