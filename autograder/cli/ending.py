"""How a command ends: its exit status, and its error as a person or a program reads it.

`docs/exit-status.md` says the same by command, and a test holds the two together.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import IntEnum
from typing import IO, Any

import click

from ..errors import AutograderError
from ..marking.grading.text import printable

# What a disk or its owner refuses; other errors of the system are faults of this package.
_FULL = (errno.EROFS, errno.ENOSPC, errno.EDQUOT)
_OUTSIDE = (errno.EACCES, errno.EPERM, *_FULL)


class Status(IntEnum):
    """What a script is told by the number with which a command ends."""

    DONE = 0  # all is done; questions in words may wait for a person
    INCOMPLETE = 1  # something, which is listed, could not be done, or the command ended early
    USAGE = 2  # the command cannot be understood
    REFUSED = 3  # nothing was written, and the message says what to mend
    STOPPED = 130  # Ctrl-C, or the end of a queue


class Stopped(AutograderError, click.ClickException):
    """A person or a queue has ended the command; what it leaves behind is in order."""

    exit_code = Status.STOPPED  # what a shell gives a command that Ctrl-C has ended

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the message: it is no error."""
        click.echo(self.message, file=file, err=True)


class Incomplete(AutograderError, click.ClickException):
    """The command has ended before it was done; what it has written stays."""

    exit_code = Status.INCOMPLETE


class _Refused(click.ClickException):
    exit_code = Status.REFUSED


class _AsJson(click.ClickException):
    """An error as one line of JSON, where a script reads the results."""

    def __init__(self, ending: click.ClickException) -> None:
        super().__init__(ending.format_message())
        self.exit_code = ending.exit_code  # type: ignore[misc]

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the line."""
        click.echo(json.dumps({"error": self.message, "exit_status": int(self.exit_code)}))


@contextmanager
def told(*, as_json: bool) -> Iterator[None]:
    """Let every error that a person can mend end the command, as one sentence."""
    try:
        yield
    except KeyboardInterrupt:
        raise _in_form(Stopped("Stopped."), as_json=as_json) from None
    except (click.ClickException, AutograderError, OSError) as error:
        if (ending := _ending(error)) is None:
            raise
        raise _in_form(ending, as_json=as_json) from error


def _ending(error: Exception) -> click.ClickException | None:
    """Return the error as the end of a command; None for a fault of ours."""
    if isinstance(error, click.ClickException):
        return error
    text = mendable(error)
    return None if text is None else _Refused(text)


def mendable(error: Exception) -> str | None:
    """Return the sentence of an error that a person can mend; None for a fault of ours."""
    if isinstance(error, AutograderError):
        return printable(str(error), but="\n")
    if isinstance(error, OSError) and error.errno in _OUTSIDE:
        what = f"cannot be {_undone(error.filename, error.errno)} ({error.strerror})"
        return (
            f"{printable(str(error.filename))} {what}." if error.filename else f"{error.strerror}."
        )
    return None


def _undone(path: Any, number: int | None) -> str:
    """Return what it was that the system has refused: what may be read was to be written."""
    if number in _FULL or os.access(path, os.R_OK):
        return "written"
    is_new = not os.path.lexists(path) and os.access(os.path.dirname(path) or ".", os.X_OK)
    return "written" if is_new else "read"


def _in_form(ending: click.ClickException, *, as_json: bool) -> click.ClickException:
    return _AsJson(ending) if as_json else ending


@contextmanager
def incomplete_once(begun: Callable[[], object]) -> Iterator[None]:
    """Let an error after the first thing was written say that the command has ended early."""
    try:
        yield
    except (AutograderError, OSError) as error:
        text = mendable(error)
        if text is None or isinstance(error, click.ClickException) or not begun():
            raise
        raise Incomplete(text) from error


def end_incomplete() -> None:
    """End a command that has said itself what it could not do."""
    raise click.exceptions.Exit(Status.INCOMPLETE)
