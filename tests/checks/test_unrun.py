"""Tests of autograder.checks.unrun: a check of a function whose cell has not run."""

from types import SimpleNamespace

import pytest
from IPython.core.interactiveshell import InteractiveShell

from autograder.checks import unrun


@pytest.fixture
def shell(monkeypatch):
    """An IPython of its own that knows the exercise `sigmoid`, and what is shown in it."""
    monkeypatch.delenv("NBGRADER_EXECUTION", raising=False)
    made = InteractiveShell()
    made.shown = []
    monkeypatch.setattr(unrun, "_show", made.shown.append)
    monkeypatch.setattr("IPython.get_ipython", lambda: made)
    unrun.show_what_is_not_run(["sigmoid"])
    made.user_ns["check"] = lambda function: function
    return made


def test_a_check_of_what_is_not_there_says_what_to_do(shell, capsys):
    """Does a check after a restart say that the cell has not run, and nothing else?"""
    result = shell.run_cell("check(sigmoid)", store_history=True)
    assert shell.shown == ["sigmoid"]
    assert isinstance(result.error_in_exec, NameError)  # so that cells that wait do not run
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("asked", ["check.shapes(sigmoid)", "check.case(sigmoid)"])
def test_whatever_is_asked_of_a_check_is_answered_alike(shell, asked):
    """Is the same said where its shapes or its case are asked for?"""
    shell.user_ns["check"] = SimpleNamespace(shapes=print, case=print)
    shell.run_cell(asked, store_history=True)
    assert shell.shown == ["sigmoid"]


def test_a_check_before_the_set_up_says_so(shell):
    """Is `check` itself missing told in the same way, of any function if no notebook is known?"""
    del shell.user_ns["check"]
    shell.run_cell("# so\ncheck(sigmoid)", store_history=True)
    unrun.show_what_is_not_run()
    shell.run_cell("check(relu)", store_history=True)
    assert shell.shown == ["sigmoid", "relu"]


def test_what_is_shown(capsys):
    """Is it a notice with what to do?"""
    unrun._show("sigmoid")
    assert "○ sigmoid: not run yet\n  Run its cell, or Run All Above." in capsys.readouterr().out


@pytest.mark.parametrize(
    "cell",
    ["check(nothing)", "sigmoid", "def f():\n    return sigmoid\ncheck(f())", "check(1 / 0)"],
)
def test_other_errors_are_shown_as_ever(shell, cell, capsys):
    """Is any other error shown by IPython itself?"""
    shell.run_cell(cell, store_history=True)
    assert shell.shown == []
    assert "Error" in capsys.readouterr().out


def test_nothing_is_changed_at_marking(shell, monkeypatch):
    """Is IPython left alone where nobody sees the notebook?"""
    shell.set_custom_exc((), None)
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    unrun.show_what_is_not_run(["sigmoid"])
    assert shell.custom_exceptions == ()
