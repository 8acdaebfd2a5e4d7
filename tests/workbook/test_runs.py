"""Tests of autograder.workbook.runs: what a kernel notes of what it runs."""

from types import SimpleNamespace

import pytest
from IPython.core.interactiveshell import InteractiveShell

from autograder.workbook import runs
from autograder.workbook.runs import Run, Runs


def test_the_last_run_of_each_cell():
    """Is the last run of each cell kept, in the order of these runs, and the one that runs known?"""
    noted = Runs()
    noted.begin("a", "1")
    assert noted.current == "a"
    noted.end("a", "1", None, None)
    noted.end("b", "2", ValueError(), None)  # it began before anything was noted
    noted.begin("a", "3")
    assert list(noted.latest()) == ["b", "a"]
    assert noted.latest()["b"] == Run("b", "2", ok=False, error="ValueError")
    assert len(noted.all) == 3


def test_a_cell_that_runs_as_before_is_kept_once():
    """Does a check that is run a hundred times take no more room than one?"""
    noted = Runs()
    for _ in range(100):
        noted.begin("a", "1")
        noted.end("a", "1", None, None)
    assert noted.all == [Run("a", "1", ok=True)]


def test_a_cell_that_runs_again_is_not_deleted():
    """Is a deletion forgotten when the cell runs?"""
    noted = Runs()
    noted.delete(["a", "b"], (1, 1))
    noted.begin("a", "1")
    assert noted.deleted == {"b": (1, 1)}


def test_without_an_id_a_run_is_nobodys():
    """Is a run without an id kept, and of no cell?"""
    noted = Runs()
    noted.begin("", "1")
    assert noted.latest() == {}
    assert noted.current == ""


@pytest.fixture
def shell(monkeypatch):
    """An IPython with a kernel that was asked to run a cell."""
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    made = InteractiveShell()
    made.asked = {"metadata": {"deletedCells": ["gone", 7]}}
    object.__setattr__(made, "kernel", SimpleNamespace(get_parent=lambda: made.asked))
    monkeypatch.setattr("IPython.get_ipython", lambda: made)
    yield made
    runs._HERE.pop(id(made), None)


def test_a_kernel_notes_what_it_runs(shell):
    """Are id, source, error and deleted cells noted, once for each run?"""
    runs.note_runs()
    runs.note_runs()
    shell.run_cell("x = 1", cell_id="one")
    shell.asked = {}
    shell.run_cell("1 / 0", cell_id="two")
    shell.run_cell("x =", cell_id="three")
    noted = runs.runs_here()
    assert [(run.cell, run.source, run.ok, run.error) for run in noted.all] == [
        ("one", "x = 1", True, ""),
        ("two", "1 / 0", False, "ZeroDivisionError"),
        ("three", "x =", False, "SyntaxError"),
    ]
    assert [*noted.deleted] == ["gone"]


def test_at_marking_nothing_is_noted(shell, monkeypatch):
    """Is nothing noted where a candidate has no kernel, or nbgrader runs the notebook?"""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    runs.note_runs()
    assert runs.runs_here() is None
    monkeypatch.delenv("NBGRADER_EXECUTION")
    object.__setattr__(shell, "kernel", None)
    runs.note_runs()
    assert runs.runs_here() is None


def test_without_a_kernel_nothing_is_noted():
    """Is nothing noted in a plain script?"""
    runs.note_runs()
    assert runs.runs_here() is None
