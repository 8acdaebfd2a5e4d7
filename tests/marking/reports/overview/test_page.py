"""Is the page one file that needs nothing, runs nothing of a learner's, and tells of everybody?"""

from __future__ import annotations

import base64
import re
from hashlib import sha256

import pytest

from autograder.checks.examine import Finding, Verdict
from autograder.marking.grading.results import Result
from autograder.marking.reports.overview.page import make_report, write_page, write_report
from tests.conftest import ASSIGNMENT
from tests.marking.reports.listed import Listed
from tests.marking.reports.markup import MARKUP, Page


def result(learner: str, score: float, said: str = "The sign is lost.") -> Result:
    """Return a result with one exercise right, partly right or wrong."""
    found = () if score == 1 else (Finding("value", "Wrong.", "slip", said),)
    verdict = Verdict("sigmoid", score, 2.0, found)
    return Result(learner, ASSIGNMENT, {"sigmoid": verdict}, {"sigmoid": 2 * score})


@pytest.fixture
def marks(release):
    """A class in which three make one mistake."""
    return Listed(release, [result(f"l{n}", 0.0 if n < 3 else 1.0) for n in range(5)])


def test_the_page_says_what_to_teach(tmp_path, marks):
    """Is there the mistake with its number, and an example as text?"""
    report = make_report([marks], example=lambda *_: "z < 1 & 2")
    write_page(tmp_path / "page.html", report)
    page = (tmp_path / "page.html").read_text("utf-8")
    assert "3 learners, 60 % of those who handed in." in page
    assert "<code>z &lt; 1 &amp; 2</code>" in page


def test_one_page_has_several_assignments(tmp_path, marks):
    """Has a page on two assignments both, everybody's sum, and whose exercise it is that somebody lacks?"""
    write_page(tmp_path / "page.html", make_report([marks, marks]))
    page = (tmp_path / "page.html").read_text("utf-8")
    assert page.count(f"{ASSIGNMENT}: every mark") == 2
    assert '<td class="figure">4 of 4</td>' in page
    lost = r"<strong>sigmoid</strong> <span class=\"soft\">\(([^)]+)\)</span> \(−2\)"
    assert {each.replace("\u200b", "") for each in re.findall(lost, page)} == {ASSIGNMENT}


@pytest.mark.parametrize("kind", MARKUP)
def test_nothing_of_a_learners_runs(tmp_path, release, kind):
    """Is markup in a name, a sentence or an example text, and nothing loaded from elsewhere?"""
    given = [result(MARKUP[kind], 0.0, MARKUP[kind]) for _ in range(3)]
    report = make_report([Listed(release, given)], example=lambda *_: MARKUP[kind])
    write_page(tmp_path / "page.html", report)
    assert Page((tmp_path / "page.html").read_text("utf-8")).bad == []


def test_only_our_script_may_run(tmp_path, marks):
    """Does the page's policy name the very script that is in it, and let nothing else in?"""
    write_report(tmp_path / "page.html", marks)
    page = (tmp_path / "page.html").read_text("utf-8")
    (script,) = re.findall(r"<script[^>]*>(.*?)</script>", page, re.DOTALL)
    policy = re.search(r'Policy" content="([^"]+)"', page)[1]
    assert base64.b64encode(sha256(script.encode()).digest()).decode() in policy
    assert policy.startswith("default-src 'none';")
    assert not re.search(r"(?:src|href)=\"(?!#)", page)
