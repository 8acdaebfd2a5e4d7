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
    monkeypatch.setattr(unrun, "_show", lambda name, error: made.shown.append(error or name))
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


@pytest.mark.parametrize(
    ("cell", "line"),
    [
        ("def sigmoid(z)\n    return z", 1),
        ("def sigmoid(z):\n    if z = 0:\n        return z", 2),
        ("%matplotlib inline\ndef sigmoid(z):\n    return (z", 3),
        ("def sigmoid(z):\nreturn z", 2),
    ],
)
def test_a_cell_that_python_cannot_read_is_told_with_its_line(shell, cell, line):
    """Is it said that the cell did run and could not be read, and where?"""
    shell.run_cell(cell, store_history=True)
    shell.run_cell("check(sigmoid)", store_history=True)
    (error,) = shell.shown
    assert error.lineno == line


def test_a_cell_that_was_mended_and_not_run_to_its_end_is_no_error_of_syntax(shell):
    """Is only the last cell that was to define the function looked at?"""
    shell.run_cell("def sigmoid(z)\n    return z", store_history=True)
    shell.run_cell("1 / 0\ndef sigmoid(z):\n    return z", store_history=True)
    shell.run_cell("check(sigmoid)", store_history=True)
    assert shell.shown == ["sigmoid"]


def test_what_is_shown(capsys):
    """Is it a notice with what to do?"""
    unrun._show("sigmoid", None)
    assert "○ sigmoid: not run yet\n  Run its cell, or Run All Above." in capsys.readouterr().out
    unrun._show("sigmoid", SyntaxError("expected ':'", ("cell", 3, 1, "")))
    assert "Its cell stopped with an error at line 3 (SyntaxError: expected ':')." in (
        capsys.readouterr().out
    )


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
