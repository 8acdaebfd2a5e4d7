"""Tests of autograder.checks.call: the line of the learner's own code that a crash quotes."""

import linecache

import pytest

from autograder.checks.call import perform
from autograder.checks.contract import Case

SOURCE = "def wrong():\n    return nothing\n"
OTHER = ["first line of another source\n", "second line of another source\n"]


def crash_of(name, monkeypatch, lines):
    """Return the crash of a function whose source has this name, as linecache knows it."""
    monkeypatch.setitem(linecache.cache, name, (1, None, lines, name))
    scope: dict = {}
    exec(compile(SOURCE, name, "exec"), scope)
    return perform(scope["wrong"], Case("a case", ()), [], scope).crash


@pytest.mark.parametrize("name", ["<string>", "<stdin>"])
def test_a_crash_quotes_no_other_source(name, monkeypatch):
    """Is no line quoted where the name of the source is one that all sources without a file share?"""
    crash = crash_of(name, monkeypatch, OTHER)
    assert (crash.line, crash.number, crash.function) == ("", 2, "wrong")


def test_a_crash_in_a_cell_quotes_its_line(monkeypatch):
    """Is the learner's line quoted where the name belongs to one cell?"""
    crash = crash_of("<ipython-input-1-0123456789ab>", monkeypatch, SOURCE.splitlines(True))
    assert (crash.line, crash.number) == ("return nothing", 2)
