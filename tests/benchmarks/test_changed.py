"""Tests of benchmarks.accuracy.changed: where a mutant differs."""

import pytest

from benchmarks.accuracy.changed import changed

BEFORE = "def f(x):\n    m = len(x)\n    y = x * 2\n    z = y / m\n    return z + 1\n"


@pytest.mark.parametrize(
    ("was", "made", "lines", "span"),
    [
        ("x * 2", "x * 3", {3}, (3, 12, 3, 13)),
        ("y / m", "y * m", {4}, (4, 8, 4, 13)),
        ("z + 1", "z", {5}, (5, 11, 5, 12)),
    ],
)
def test_the_very_expression(was, made, lines, span):
    """Are the line and the innermost expression found that hold all of a change?"""
    found = changed(BEFORE, BEFORE.replace(was, made))
    assert found.lines == lines
    assert span in found.spans


def test_a_statement_that_is_gone():
    """Are the lines named that miss what it made?"""
    assert changed(BEFORE, BEFORE.replace("m = len(x)", "pass")).lines == {2, 4}


def test_what_is_counted_up_or_filled_was_used():
    """Are the lines named, too, that add to what it made, or make and use what it filled?"""
    source = "def f(x):\n    m = x\n    m += 1\n    s = []\n    s.append(m)\n    return s\n"
    assert changed(source, source.replace("m = x", "pass")).lines == {2, 3, 5}
    assert changed(source, source.replace("s.append(m)", "pass")).lines == {4, 5, 6}


def test_a_statement_that_came():
    """Is the value of a statement that should not be there the very expression?"""
    found = changed(BEFORE, BEFORE.replace("    y = x", "    x = [1, 2]\n    y = x"))
    assert {2, 3} <= found.lines
    assert found.spans == [(3, 8, 3, 14)]
    assert not changed(BEFORE, BEFORE.replace("    y = x * 2\n", "")).spans
