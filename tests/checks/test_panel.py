"""Tests of autograder.checks.panel: what a learner sees."""

import io
import re
import sys
from dataclasses import replace

import pytest

from autograder.checks.call import Crash, Outcome
from autograder.checks.examine import Verdict, judge
from autograder.checks.findings import Finding
from autograder.checks.panel import Panel
from autograder.checks.places.place import Place
from tests.checks.small import DOUBLE, check


def test_a_right_answer_is_told_in_one_line():
    """Does a panel say the sign, the exercise, how many cases and the points?"""
    panel = Panel(check(lambda x: 2 * x))
    assert str(panel) == repr(panel) == "✔ double: right in all 3 cases (4 of 4 points)"
    assert panel.state == "right"


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


@pytest.mark.parametrize(
    ("verdict", "title"),
    [
        (Verdict("f", 1, 2, cases=3), "f: right in all 3 cases (brought along)"),
        (Verdict("f", 0.5, 2), "f: partly right (brought along)"),
        (Verdict("f", 0, 2, unwritten=True), "f: not written yet (brought along)"),
    ],
)
def test_what_is_brought_along_shows_no_points(verdict, title):
    """Does a function that counts no points here show none?"""
    assert Panel(verdict, counts=False).title == title


def test_the_order_of_reading():
    """Is it state, what makes it doubtful, cause, remark, one case, numbers, what was printed?"""

    def double(x):
        print("here")
        return -2 * x

    verdict = replace(check(double), remarks=("By the way.",))
    lines = str(Panel(verdict, notes=("It is another one.",), printed="here")).split("\n")
    assert lines[:6] == [
        "✘ double: not right yet (0 of 4 points)",
        "  It is another one.",
        "  Likely cause: Every value has the wrong sign.",
        "  By the way.",
        "  The result has the right shape, but wrong values. (case: a row)",
        "    The numbers of this case",
    ]
    assert [line.split(":")[0].strip() for line in lines[6:10]] == [
        "x",
        "expected",
        "yours",
        "first difference",
    ]
    assert lines[10:] == ["    What it printed, which costs nothing (all of it)", "      here"]


def test_a_sentence_stands_once():
    """Is a cause that several parts share, or that is a remark too, told once?"""
    findings = tuple(Finding("value", f"{part} is wrong.", cause="So.", part=part) for part in "ab")
    text = str(Panel(Verdict("f", 0, 1, findings, remarks=("Well.", "Well."))))
    assert text.count("So.") == 1
    assert "Likely cause (a, b): So." in text
    assert text.count("Well.") == 1


def test_a_sentence_about_all_parts_stands_once():
    """Is what is said of every part told once, and the part not named with its cause?"""
    findings = tuple(
        Finding("type", "It is None.", case="one", cause="So.", part=part) for part in "ab"
    )
    assert str(Panel(Verdict("f", 0, 1, findings))).split("\n")[1:] == [
        "  Likely cause: So.",
        "  It is None. (case: one)",
    ]


def test_a_cause_says_of_which_part_it_is():
    """Is the part named where several are wrong, and left out where one is?"""
    one, two = (Finding("value", f"{part}.", cause=f"S{part}.", part=part) for part in "ab")
    both = str(Panel(Verdict("f", 0, 1, (one, two)))).split("\n")
    assert both[1:] == ["  Likely cause (a): Sa.", "  a.", "  b.", "  Likely cause: Sb."]
    assert "Likely cause: Sa." in str(Panel(Verdict("f", 0, 1, (one,))))


def _found(case, part, **more):
    return Finding("value", f"{part}.", case=case, detail=(("yours", part),), part=part, **more)


def test_one_case_is_told():
    """Is what is wrong in the first case told, with its name once, and the rest counted?"""
    findings = (_found("one", "a"), _found("two", "b"), _found("one", "c"))
    lines = [line.strip() for line in str(Panel(Verdict("f", 0, 1, findings))).split("\n")[1:]]
    assert lines == [
        "a. (case: one)",
        "c.",
        "and 1 more in other cases",
        "The numbers of this case",
        "a, yours: a",
        "c, yours: c",
    ]
    unseen = str(Panel(Verdict("f", 0, 1, findings), numbers=False))
    assert "b. (case: two)" in unseen
    assert "more in" not in unseen


def test_remarks_of_several_cases_are_told():
    """Is each remark told where nothing is wrong, with the numbers of the first, whose case is named?"""
    findings = (_found("one", "a", costs=False), _found("two", "b", costs=False))
    text = str(Panel(Verdict("f", 1, 1, findings)))
    assert "no points lost: b. (case: two)" in text
    assert "The numbers of the case: one\n      yours: a" in text
    assert "yours: b" not in text


def test_how_to_try_a_case_again():
    """Is the line that calls the function on the case told with its numbers, if there are any?"""
    assert str(Panel(check(lambda x: -2 * x), again="f(x)")).endswith("\n      try it: f(x)")
    for unseen in (Panel(check(lambda x: 2 * x), again="f(x)"), Panel(check(lambda x: -x))):
        assert "try it" not in str(unseen)


def test_the_last_lines_that_were_printed():
    """Is of much that was printed the end shown, and how much there was, and no line too long?"""
    printed = "\n".join(map(str, range(20))) + "\n" + "x" * 1000 + "\n"
    lines = str(Panel(Verdict("f", 1, 1), printed=printed)).split("\n")
    assert lines[1] == "    What it printed, which costs nothing (the last 8 of 21 lines)"
    assert [line.strip() for line in lines[2:]] == [*map(str, range(13, 20)), "x" * 200]


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

    lines = str(Panel(check(double))).split("\n")
    assert "inner sizes" in lines[1]
    assert re.fullmatch(r"  Look at line \d+ of the cell: `return x @ x`", lines[2])
    assert lines[3] == "  Look at the shapes on this line: `x (1, 3) @ x (1, 3): 3 is not 1`"
    assert lines[4].startswith("  `double` stops with an error (ValueError).")
    assert lines[5].startswith("      error: ValueError: matmul")
    assert "perform" not in "".join(lines)


def test_only_a_few_findings_are_told():
    """Are more than three kinds of findings counted?"""
    crash = Outcome(crash=Crash("KeyError", ""))
    findings = judge(DOUBLE, [crash] * 3).findings[:1]
    many = tuple(
        type(findings[0])(kind, f"Something {kind} in {part}.", part=str(part))
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
    assert lines[3:] == ["      expected: [[1 2]", "                 [3 4]]"]


def test_an_earlier_step_comes_first():
    """Does a panel point at the step to mend first, and then look for no other cause?"""
    panel = Panel(check(lambda x: -2 * x), first="sigmoid", why="It is not written yet.")
    text = str(panel)
    assert "It builds on `sigmoid`, which is not right yet: start there." in text
    assert "`sigmoid`: It is not written yet." in text
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
    assert re.search("<code [^>]*>double</code> stops with an error", panel._repr_html_())
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
    assert "  Look at line 2: `<x>`\n      return <x>\n             ^^^" in str(panel)
    assert ">&lt;x&gt;</mark>" in panel._repr_html_()


def test_what_counts_nothing_says_so():
    """Are there no points on a check of what the learner's class leaves out?"""
    verdict = replace(check(lambda x: 2 * x), points=0.0)
    assert str(Panel(verdict)) == "✔ double: right in all 3 cases (no points)"
