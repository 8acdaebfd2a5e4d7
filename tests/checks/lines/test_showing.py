"""Tests of autograder.checks.lines.showing: a line beside what it makes."""

from autograder.checks.lines.showing import STOPS, Line, line_row, row_html, row_text


def test_lines_stand_below_each_other():
    """Are number, code and shapes lined up, and long lines let be?"""
    row = line_row(Line(3, "x = 1", "a number"), 8)
    assert row_text(row) == "  3  x = 1     a number"
    assert row_text(line_row(Line(12, "y" * 80, "(n,)"), 80)) == " 12  " + "y" * 80 + "  (n,)"


def test_the_marked_line_has_a_sign_and_not_only_a_colour():
    """Does a mark show without colours, too?"""
    row = line_row(Line(3, "x < 1", "(m, m)", marked=True), 5)
    assert row_text(row).endswith("(m, m)  <--")
    assert "◀" in row_html(row)
    assert "&lt;--" not in row_html(row)
    assert "x &lt; 1" in row_html(row)
    assert "◀" not in row_html(line_row(Line(3, "x", "(m, m)"), 1))


def test_a_line_that_stopped_is_known():
    """Is the line told that made nothing?"""
    assert Line(1, "x", STOPS).stops
    assert not Line(1, "x", "(n,)").stops
