"""Tests of autograder.workbook.restart: what Restart and Run All would do."""

from pathlib import Path

import pytest

from autograder.workbook.course import read_cells
from autograder.workbook.restart import Cell, Sheet, foretell
from autograder.workbook.runs import Run

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOKS = [*ROOT.glob("assignments/*/*.ipynb"), *ROOT.glob("solutions/*/*.ipynb")]


class Everything(dict):
    """The names of a kernel in which every name is a function."""

    def __contains__(self, name):
        return True

    def get(self, name, default=None):
        """Return a function."""
        return len


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: "/".join(path.parts[-3:-1]))
def test_the_course_itself_is_no_trouble(path):
    """Is nothing foretold of any check in the notebooks as they are given out, and as solved?"""
    cells = [Cell(cell["source"]) for cell in read_cells(path) if cell["type"] == "code"]
    checks = [at for at, cell in enumerate(cells) if cell.source.startswith("check(")]
    assert checks
    for at in checks:
        name = cells[at].source.strip()[len("check(") : -1]
        assert foretell(Sheet(cells, at, Everything()), name) == ""


def said(*sources, name="f", runs=(), **more):
    """What is foretold of the check in the last cell."""
    last = {run.source: run for run in runs}
    cells = [Cell(source, last.get(source)) for source in (*sources, "f")]
    scope = more.pop("scope", Everything())
    return foretell(Sheet(cells, len(sources), scope, runs=runs, **more), name)


def test_what_nobody_can_know_is_not_told():
    """Is nothing claimed of stars, magics, unplaced names, or what is not there now either?"""
    helper = "def f(z):\n    return g(z)"
    assert "`g` is made in no cell" in said(helper)
    assert said("from numpy import *", helper) == ""
    assert said("%run other.py", helper) == ""
    assert said("exec(text)", helper) == "" or "text" in said("exec(text)", helper)
    assert said(helper, unsure={"g"}) == ""
    assert said(helper, scope={"f": len}) == ""


def test_a_cell_with_magics_is_no_error():
    """Is a line for IPython no error of Python's?"""
    assert said("%matplotlib inline\n!ls\nfiles = !ls", "def f(z):\n    return z") == ""
    assert said("%%time\ndef f(z):\n    return z") == ""


@pytest.mark.parametrize("error", ["NameError", "KeyboardInterrupt", "MemoryError"])
def test_an_error_that_may_be_over_is_not_told(error):
    """Is an error told only if it comes again?"""
    source = "def f(z):\n    return z\nassert f(1) == 2"
    assert "(AssertionError)" in said(
        source, runs=[Run("a", source, ok=False, error="AssertionError")]
    )
    assert said(source, runs=[Run("a", source, ok=False, error=error)]) == ""


def test_an_error_that_hangs_on_other_cells_is_not_told():
    """Is an error passed over where what the cell reads may have been another?"""
    state, source = "items = []", "def f(z):\n    return z\nassert not items"
    runs = [Run("a", state, ok=True), Run("b", source, ok=False, error="AssertionError")]
    assert said(state, source, runs=runs) == ""
    helper, older = "def g():\n    return 2", "def g():\n    return 1"
    source = "def f(z):\n    return z\nassert g() == 2"
    failed = Run("b", source, ok=False, error="AssertionError")
    assert (
        said(helper, source, runs=[Run("a", older, ok=True), failed, Run("a", helper, ok=True)])
        == ""
    )
    assert said(helper, source, runs=[Run("a", helper, ok=True), failed]) != ""


def test_a_function_may_be_made_anew_by_a_call():
    """Is `f = wrapped(f)` no trouble, and `f = f(0)` one if it is an exercise that returned?"""
    own = "def f(z):\n    return z"
    assert said(own, "f = len(f)") == ""
    again = "f = f(0)"
    assert said(own, again) == ""
    run = Run("b", again, ok=True)
    assert "another value" in said(own, again, runs=[run], exercises=["f"])
    assert said(own, again, runs=[run]) == ""
