"""Tests of autograder.checks.notice: what is said where nothing is judged."""

from autograder.checks.notice import (
    not_judged,
    not_looked_into,
    not_read,
    not_run,
    stopped,
    unending,
)


def test_a_notice_has_the_form_of_a_panel():
    """Has it a sign, a title and sentences, in words and in HTML?"""
    notice = not_judged("f", ["Because `g` is so."])
    assert str(notice) == repr(notice) == "○ f: not checked\n  Because `g` is so."
    assert ">g</code> is so." in notice._repr_html_()


def test_each_says_what_to_do():
    """Does each notice end in what to do?"""
    assert "Run its cell" in str(not_run("f"))


def test_a_cell_that_cannot_be_read_is_told_with_its_line_and_the_likely_cause():
    """Does it say what Python says, at which line, what that means, and what to do?"""
    error = SyntaxError("invalid syntax. Maybe you meant '==' instead of '='?", ("", 4, 1, ""))
    said = str(not_read("f", error))
    assert "at line 4 (SyntaxError: invalid syntax" in said
    assert "`==` asks whether" in said or "== asks whether" in said
    assert "Mend the cell" in said
    assert "  Its cell stopped with an error (TabError: odd)." in str(
        not_read("f", TabError("odd"))
    )
    assert "written with `def` in a cell" in str(not_looked_into("f"))
    assert "Kernel > Restart" in str(unending("f"))
    assert "Run the check again" in str(stopped("f", KeyboardInterrupt()))


def test_the_line_that_was_stopped_is_shown():
    """Is it said in which line, and of which helper, a person stopped?"""

    def helper():
        raise KeyboardInterrupt

    try:
        helper()
    except KeyboardInterrupt as error:
        text = str(stopped("f", error))
    assert "of the cell of `helper`: `raise KeyboardInterrupt`" in text
