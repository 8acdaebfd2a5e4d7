"""Is whatever a person can mend told in a sentence, by one root of all such errors?"""

import importlib
import pkgutil

import click
import pytest
from click.testing import CliRunner

import autograder
from autograder.cli import main
from autograder.errors import AutograderError

# What is told as it is: by the command line, in a report, or by nbgrader's log.
TOLD = (
    "autograder.authoring.problem.SourceProblems",
    "autograder.checks.vectors.NoVectors",
    "autograder.cli.ending.Incomplete",
    "autograder.cli.ending.Stopped",
    "autograder.key.Unknown",
    "autograder.key.faults.KeyFaults",
    "autograder.marking.batch.worker.OtherVersion",
    "autograder.marking.classroom.errors.CannotWrite",
    "autograder.marking.classroom.errors.NoSuchThing",
    "autograder.marking.gradebook.retry.GradebookGone",
    "autograder.marking.grading.unreadable.Unreadable",
    "autograder.marking.sandbox.confine.NoSandbox",
    "autograder.sample.NotOurs",
)


def all_errors() -> set[str]:
    """Name the errors that inherit from the root, in every module of the package."""
    for module in pkgutil.walk_packages(autograder.__path__, "autograder."):
        if not module.name.endswith(("__main__", ".candidate")):
            importlib.import_module(module.name)
    waiting, found = [AutograderError], set()
    while waiting:
        below = waiting.pop().__subclasses__()
        waiting += below
        found |= {f"{one.__module__}.{one.__qualname__}" for one in below}
    return found


def test_the_errors_that_are_told_have_the_root():
    """Does each of them inherit from it?"""
    assert {*TOLD} <= all_errors()


def test_the_command_line_tells_the_root(monkeypatch):
    """Is any of them one sentence and the status 3, without a traceback?"""

    @click.command()
    def failing() -> None:
        raise AutograderError("The disk is full: make room.")

    monkeypatch.setitem(main.commands, "failing", failing)
    done = CliRunner().invoke(main, ["failing"])
    assert (done.exit_code, done.stderr) == (3, "Error: The disk is full: make room.\n")


@pytest.mark.parametrize("message", ["It's over.", "two\nlines"])
def test_a_message_is_told_as_it_is(message):
    """Does the root add no quotes, as a KeyError would?"""
    assert str(AutograderError(message)) == message
