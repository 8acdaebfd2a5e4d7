"""Tests of autograder.checks.raised."""

from autograder.checks.raised import CheckFailed, Stopped


def test_lines_are_wrapped_and_keep_their_indent():
    """Is a long line wrapped, a word longer than a line kept, and an empty line, too?"""
    lines = CheckFailed("first\n\n  " + "word " * 30)._render_traceback_()
    assert lines[:2] == ["first", ""]
    assert lines[2].startswith("  word")
    assert all(line.startswith("    word") for line in lines[3:])
    assert max(map(len, lines)) <= 78


def test_who_stops_a_check_stops_what_waits():
    """Is it an interrupt, shown in a line?"""
    assert issubclass(Stopped, KeyboardInterrupt)
    assert len(Stopped()._render_traceback_()) == 1
