"""Tests of autograder.__main__: the learner's commands."""

import subprocess
import sys

import pytest

from autograder import __main__ as commands
from autograder.workbook.course import workbook_folder


def test_start_passes_options_on(monkeypatch):
    """Does `start` open the workbook's folder, and pass JupyterLab's own options on?"""
    seen = []
    monkeypatch.setattr(commands, "open_start", lambda *given: seen.append(given) or 3)
    assert commands.main(["start", "--no-browser", "--port=9999"]) == 3
    assert seen == [(workbook_folder(), ["--no-browser", "--port=9999"])]


@pytest.mark.parametrize("words", [[], ["begin"]])
def test_an_unknown_command(words, capsys):
    """Is a command that there is not refused, with those that there are?"""
    with pytest.raises(SystemExit) as ended:
        commands.main(words)
    assert ended.value.code == 2
    assert "start" in capsys.readouterr().err


def test_help_says_how():
    """Does `python -m autograder --help` name the commands?"""
    command = [sys.executable, "-m", "autograder", "--help"]
    said = subprocess.run(
        command, capture_output=True, text=True, cwd=workbook_folder(), check=True
    )
    assert "open JupyterLab at START" in said.stdout
