"""Is a gradebook waited for that is away for a while, and no other?"""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from nbgrader.api import InvalidEntry
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError

from autograder.marking.gradebook import retry as module
from autograder.marking.gradebook.retry import (
    GradebookGone,
    first_seconds,
    retry,
    usual_seconds,
)
from autograder.marking.sandbox.limits import FIRST_RETRY_SECONDS, LONGEST_WAIT, RETRY_SECONDS

URL = "postgresql://marker:secret@server/book"


class Clock:
    """A clock that a sleeper moves on."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch) -> Clock:
    """The clock that retrying looks at."""
    clock = Clock()
    monkeypatch.setattr(
        module, "time", SimpleNamespace(monotonic=clock.monotonic, sleep=clock.sleep)
    )
    return clock


def failing(times: int, error: Exception):
    """Return an action that fails so many times, and then gives "done"."""
    errors = [error] * times

    def action() -> str:
        if errors:
            raise errors.pop()
        return "done"

    return action


def error_of(words: str, kind=OperationalError) -> Exception:
    return kind("", {}, Exception(words))


def test_what_passes_is_waited_for(clock):
    """Is an action tried again, with longer waits, and each wait told?"""
    said, forgot = [], []
    found = retry(
        failing(7, error_of("connection refused")),
        URL,
        lambda words, left: said.append((words, round(left))),
        seconds=usual_seconds,
        forget=lambda: forgot.append(1),
    )
    assert found == "done"
    assert said[0] == ("connection refused", RETRY_SECONDS)
    assert len(said) == len(forgot) == len(clock.slept) == 7
    assert clock.slept == sorted(clock.slept)
    assert clock.slept[-1] == LONGEST_WAIT


def _nbgraders(error: Exception) -> Exception:
    """Return the error as nbgrader's own calls pass it on."""
    told = InvalidEntry(*error.args)
    told.__context__ = error
    return told


@pytest.mark.parametrize(
    "error",
    [
        error_of("UNIQUE constraint failed: assignment.name", IntegrityError),
        error_of("table course already exists"),
        error_of('relation "course" already exists', ProgrammingError),
        _nbgraders(error_of("UNIQUE constraint failed: assignment.name", IntegrityError)),
    ],
)
def test_what_somebody_else_has_just_made_is_no_trouble(clock, error):
    """Is the same action tried again, and nobody told of a gradebook that does not answer?"""
    said: list[str] = []
    done = retry(failing(1, error), URL, lambda *words: said.append(words), seconds=usual_seconds)
    assert done == "done"
    assert said == []


def test_an_entry_that_nbgrader_refuses_is_a_fault(clock):
    """Is what no database has said left as it is?"""
    with pytest.raises(InvalidEntry):
        retry(failing(1, InvalidEntry("x")), URL, print, seconds=usual_seconds)


@pytest.mark.parametrize(
    "error",
    [
        error_of("password authentication failed"),
        error_of("database or disk is full"),
        error_of("attempt to write a readonly database"),
        error_of("syntax error", ProgrammingError),
    ],
)
def test_what_stays_is_told_at_once(clock, error):
    """Is an error that waiting does not mend told with what to do, and without the password?"""
    with pytest.raises(GradebookGone, match="run the same command again") as gone:
        retry(failing(1, error), URL, lambda *_: None, seconds=usual_seconds)
    assert clock.slept == []
    assert "secret" not in str(gone.value)


@pytest.mark.parametrize(
    ("words", "waited"),
    [
        ("connection refused", FIRST_RETRY_SECONDS),
        ("the database system is starting up", RETRY_SECONDS),
    ],
)
def test_one_that_never_answered_is_given_less_time(clock, words, waited):
    """Is an address that may be wrong given up soon, and a server that is starting not?"""
    with pytest.raises(GradebookGone, match=words):
        retry(failing(1000, error_of(words)), URL, lambda *_: None, seconds=first_seconds)
    assert waited <= clock.now <= waited + LONGEST_WAIT
