"""Tests of autograder.checks.panel: what a learner sees."""

import io
import sys

import pytest

from autograder.checks.call import Crash, Outcome
from autograder.checks.examine import Verdict, judge
from autograder.checks.findings import Finding
from autograder.checks.panel import Panel, fit
from autograder.checks.places.place import Place
from tests.checks.small import DOUBLE, check


def test_a_right_answer_is_told_in_one_line():
    """Does a panel say the sign, the exercise, how many cases and the points?"""
    panel = Panel(check(lambda x: 2 * x))
    assert str(panel) == repr(panel) == "✔ double: right in all 3 cases (4 of 4 points)"
    assert panel.state == "right"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [("cp1252", "+ é ?"), ("ascii", "+ ? ?"), ("utf-8", "✔ é 語"), (None, "✔ é 語")],
)
def test_a_console_without_unicode_gets_plain_signs(encoding, text):
    """Is what a console cannot write replaced, and all else kept?"""
    assert fit("✔ é 語", encoding) == text
    assert fit("✘ ○", "ascii") == "x -"
    assert fit("x", encoding) == "x"


def test_a_panel_is_written_as_its_console_can(monkeypatch):
    """Is a panel's text such that a console without Unicode can print it?"""
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(io.BytesIO(), encoding="cp1252"))
    print(repr(Panel(check(lambda x: 2 * x))))
    sys.stdout.flush()
    assert sys.stdout.buffer.getvalue().startswith(b"+ double: right")


def test_a_stub_is_told_what_to_do():
    """Is an unwritten function no wrong answer?"""

    def double(x):
        raise NotImplementedError()

    panel = Panel(check(double))
    assert panel.state == "wait"
    assert str(panel).startswith("○ double: not written yet (0 of 4 points)\n  Write your code")


def test_half_of_the_points_is_partly_right():
    """Is an answer that earns something told apart from one that earns nothing?"""
    assert Panel(Verdict("f", 0.5, 1)).title == "f: partly right (0.5 of 1 point)"
    assert Panel(Verdict("f", 1 / 3, 1)).title == "f: partly right (0.33 of 1 point)"
    assert Panel(Verdict("f", 0, 2)).title == "f: not right yet (0 of 2 points)"


def test_a_finding_shows_case_numbers_and_cause():
    """Are message, case, inputs, numbers and cause told in this order?"""
    lines = str(Panel(check(lambda x: -2 * x))).split("\n")
    assert lines[1] == "  The result has the right shape, but wrong values. (case: a row)"
    assert [line.split(":")[0].strip() for line in lines[2:]] == [
        "x",
        "expected",
        "yours",
        "first difference",
        "Likely cause",
    ]


def test_advice_is_told_where_nothing_is_wrong():
    """Is a remark told as one that costs nothing, and left out beside what costs?"""
    advised = str(Panel(check(lambda x: 2 * x if hasattr(x, "shape") else None)))
    assert "Good to know, no points lost: The result is None" in advised
    both = check(lambda x: -2 * x if hasattr(x, "shape") else None)
    assert [finding.costs for finding in both.findings] == [True, False]
    assert "Good to know" not in str(Panel(both))


def test_a_crash_shows_the_learners_line_and_no_stack():
    """Does a crash show the learner's own line and the likely cause?"""

    def double(x):
        return x @ x

    text = str(Panel(check(double)))
    assert "return x @ x" in text
    assert "perform" not in text
    assert "inner sizes" in text


def test_only_a_few_findings_are_told():
    """Are more than three kinds of findings counted?"""
    crash = Outcome(crash=Crash("KeyError", ""))
    findings = judge(DOUBLE, [crash] * 3).findings[:1]
    many = tuple(
        type(findings[0])(kind, "Something.", part=str(part))
        for kind in ("shape", "value")
        for part in range(3)
    )
    assert str(Panel(Verdict("f", 0, 1, many))).endswith("and 3 more like these")
    assert "more like" not in str(Panel(Verdict("f", 0, 1, many[:3])))


def test_no_cause_is_told_where_none_is_sure():
    """Is there no line for a cause that is not known?"""
    assert "Likely cause" not in str(Panel(check(lambda x: x + 1)))


def test_a_table_stays_a_table():
    """Do the columns of several lines stand one below the other, and indented?"""
    detail = (("expected", "[[1 2]\n [3 4]]"),)
    finding = Finding("value", "Wrong.", detail=detail)
    lines = str(Panel(Verdict("f", 0, 1, (finding,)))).split("\n")
    assert lines[2:] == ["      expected: [[1 2]", "                 [3 4]]"]


def test_an_earlier_step_comes_first():
    """Does a panel point at the step to mend first, and then look for no other cause?"""
    panel = Panel(check(lambda x: -2 * x), first="sigmoid", why="It is not written yet.")
    text = str(panel)
    assert "It builds on sigmoid, which is not right yet: start there." in text
    assert "sigmoid: It is not written yet." in text
    assert "Likely cause" not in text


def test_hidden_numbers_stay_hidden():
    """Does a panel without numbers keep expected values to itself?"""
    verdict = check(lambda x: 3 * x)
    assert "expected:" in str(Panel(verdict))
    assert "expected:" not in str(Panel(verdict, numbers=False))
    assert "6." not in str(Panel(verdict, numbers=False))


def test_a_learners_own_line_gives_no_case_away():
    """Is the line of an error shown where numbers are not?"""

    def double(x):
        return x @ x

    text = str(Panel(check(double), numbers=False))
    assert "return x @ x" in text
    assert "x: [[" not in text


def test_the_panel_escapes_what_learners_write():
    """Is HTML in a learner's message shown as text?"""

    def double(x):
        raise ValueError("<script>alert(1)</script>")

    html = Panel(check(double))._repr_html_()
    assert "<script" not in html
    assert "&lt;script" in html


def test_code_in_a_sentence_is_shown_as_code():
    """Are backticks code on a page, but as they came in an error's words, and in plain text?"""

    def double(x):
        raise ValueError("use `<b>` here")

    panel = Panel(check(double))
    assert "<code>double</code> stops with an error" in panel._repr_html_()
    assert "`&lt;b&gt;`" in panel._repr_html_()
    assert "`double` stops" in str(panel)


def test_remarks_are_told():
    """Is a remark on a right answer shown?"""
    assert str(Panel(Verdict("f", 1, 1, remarks=("Well.",)))).endswith("\n  Well.")


def test_a_place_stands_behind_the_cause():
    """Is the place told after the first finding and its cause, marked in HTML?"""
    place = Place(2, 2, "<x>", 11, 14, "    return <x>", "double")
    panel = Panel(check(lambda x: x**2), places=(place,))
    roles = [role for role, _ in panel.paragraphs()]
    assert roles.index("place") == roles.index("cause") + 1
    assert "    Look at line 2: `<x>`\n        return <x>\n               ^^^" in str(panel)
    assert ">&lt;x&gt;</mark>" in panel._repr_html_()
