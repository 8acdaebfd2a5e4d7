"""Tests of autograder.checks.lines.sheet: the panel of lines and shapes."""

from autograder.checks.lines.sheet import Sheet
from autograder.checks.lines.showing import STOPS, Line

FIRST = Line(2, "a = x.T", "(m, n)")


def sheet(*lines, **more):
    return Sheet("f", "`x` (n, m)", lines, **more)


def test_a_sheet_without_a_mark_judges_nothing():
    """Is a sheet on which all fits no ✔, and has it letters and sizes?"""
    text = str(sheet(FIRST, sizes="n = 4, m = 5"))
    assert text.startswith("○ f, line by line: what each line makes")
    assert "Called with `x` (n, m)." in text
    assert "  2  a = x.T  (m, n)" in text
    assert "n = 4, m = 5" in text


def test_why_stands_below_the_marked_line():
    """Does the reason follow the line, and the title say that the letters stop fitting?"""
    lines = [Line(3, "b = a", "(5,)", marked=True), Line(4, "c = b", "(5,)")]
    text = str(sheet(FIRST, *lines, misfit="It is odd.")).split("\n")
    assert text[0] == "✘ f, line by line: the letters stop fitting"
    assert text.index("  It is odd.") == next(i for i, t in enumerate(text) if "<--" in t) + 1


def test_the_title_says_where_it_stops():
    """Is the line that stopped in the title?"""
    shown = sheet(Line(7, "b", STOPS, marked=True), misfit="It stops.")
    assert shown.title == "f, line by line: it stops in line 7"
    assert "b" in shown._repr_html_()
    assert repr(shown) == str(shown)


def test_many_lines_are_counted():
    """Are lines beyond the sixtieth counted, and a reason there still told?"""
    many = [Line(n, "x", "(m,)", marked=n == 70) for n in range(80)]
    text = str(sheet(*many, misfit="It is odd."))
    assert "and 20 more" in text
    assert "It is odd." in text
