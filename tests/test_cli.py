"""Does the command say in one sentence what a person can mend, and go on where it was stopped?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder import key
from autograder.cli import main
from autograder.marking import hands
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import hand_in

# A worker that needs neither a sandbox nor time.
PROGRAM = """
import sys, time
from multiprocessing.connection import Connection
from tests.marking.fakes import done
connection = Connection(int(sys.argv[1]))
connection.recv()
try:
    while True:
        task = connection.recv()
        if task.learner == "slow":
            time.sleep(600)
        connection.send(done(task))
except EOFError:
    pass
"""

Run = Callable[..., Result]


@pytest.fixture
def klass(tmp_path: Path) -> Path:
    """A class of two."""
    for learner in ("ada", "emmy"):
        hand_in(tmp_path / "class", learner, 1.0)
    return tmp_path / "class"


@pytest.fixture
def run(klass: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs a command on the class, with workers that only seem to mark."""
    monkeypatch.setattr(hands, "_PROGRAM", PROGRAM)
    monkeypatch.setenv("PYTHONPATH", str(root))

    def run(*words: str, command: str = "grade") -> Result:
        return CliRunner().invoke(main, [command, *words, "--class-dir", str(klass)])

    return run


def refusal(done: Result) -> str:
    """Return the one sentence that a command ended with."""
    assert done.exit_code in (1, 2), done.output
    assert isinstance(done.exception, SystemExit), done.exception
    return done.stderr.splitlines()[-1]


def test_an_unknown_name_is_told_with_those_that_there_are(run):
    """Is a slip in an assignment's name answered with the names?"""
    assert ASSIGNMENT in refusal(run("01_activation"))


def test_a_fault_of_ours_keeps_its_traceback(run, monkeypatch):
    """Is a KeyError from inside left as it is, instead of told as if a person could mend it?"""

    def broken(name: str) -> None:
        raise KeyError("foo")

    monkeypatch.setattr(key, "find_assignment", broken)
    assert isinstance(run(ASSIGNMENT).exception, KeyError)
