"""Is every command found and understood: by its help, by an example, by a slip; without colours?"""

from __future__ import annotations

import re
import shlex
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.marking.grading import function
from autograder.marking.reports.progress import progress
from autograder.marking.sandbox import confine, host, waiting
from tests.conftest import ASSIGNMENT

_EXAMPLE = re.compile(r"^ +autograder (.*?)(?:   +#.*)?$", re.MULTILINE)


@pytest.mark.parametrize("name", main.commands)
def test_each_command_shows_an_example_that_works(name):
    """Has the help an example of this very command, with options that there are?"""
    done = CliRunner().invoke(main, [name, "--help"])
    assert done.exit_code == 0
    examples = [shlex.split(line) for line in _EXAMPLE.findall(done.output.split("Examples:")[1])]
    assert examples
    known = {option for one in main.commands[name].params for option in one.opts}
    for command, *words in examples:
        assert command == name
        assert {word.partition("=")[0] for word in words if word.startswith("--")} <= known


def test_every_command_is_in_the_first_help():
    """Does `autograder --help` name each?"""
    said = CliRunner().invoke(main, ["--help"]).output
    assert [name for name in main.commands if name not in said] == []


def test_no_summary_is_cut():
    """Does each command's line in `autograder --help` fit a terminal of 80 columns, whole?"""
    lines = CliRunner().invoke(main, ["--help"], terminal_width=80).output.split("Commands:\n")[1]
    assert [line.split()[0] for line in lines.splitlines()] == sorted(main.commands)
    for line in lines.splitlines():
        assert len(line) <= 80, line
        assert line.endswith("."), line
        assert not line.endswith("..."), line


def _mark(tmp_path, *words: str):
    (tmp_path / "x.py").touch()
    return CliRunner().invoke(main, ["mark", *words, str(tmp_path / "x.py")])


def test_a_slip_in_an_exercise_is_answered(tmp_path):
    """Is what is near told?"""
    done = _mark(tmp_path, ASSIGNMENT, "sigmiod")
    assert done.exit_code == 2
    assert "Did you mean sigmoid?" in done.output


def test_the_beginning_of_an_exercise_will_do(tmp_path, monkeypatch):
    """Does it stand for the exercise, and that of an assignment for the assignment?"""
    asked = []
    monkeypatch.setattr(confine, "available", lambda: "none")
    monkeypatch.setattr(waiting.Waiting, "__enter__", lambda _: SimpleNamespace(warm=lambda: None))
    monkeypatch.setattr(host.Host, "of", lambda _: None)
    monkeypatch.setattr(function, "mark_function", lambda *given, **_: asked.append(given[1:3]))
    _mark(tmp_path, "01", "relu_d")
    assert asked == [(ASSIGNMENT, "relu_derivative")]


_COLOUR = re.compile(r"\x1b\[(?:\d+;)*(?:3|4|9|10)\d[;\d]*m")


@pytest.mark.parametrize("no_color", [False, True])
def test_a_terminal_without_colours_has_none(monkeypatch, capfd, no_color):
    """Is the bar plain where NO_COLOR is set?"""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", "1") if no_color else monkeypatch.delenv("NO_COLOR", False)
    with progress("marking", 2) as shown:
        shown.advance()
    assert bool(_COLOUR.search(capfd.readouterr().err)) != no_color
