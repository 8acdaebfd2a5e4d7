"""Wait for a gradebook that is away for a while, and say so; give up on one that stays away."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from nbgrader.api import InvalidEntry
from sqlalchemy.exc import DBAPIError, IntegrityError
from tornado.log import app_log

from ...errors import AutograderError
from ..sandbox.limits import FIRST_RETRY_SECONDS, FIRST_WAIT, LONGEST_WAIT, RETRY_SECONDS
from .address import without_password

# What waiting does not mend, by the words of SQLite and PostgreSQL.
_PERMANENT = (
    *("authentication failed", "does not exist", "no such ", "unable to open database file"),
    *("disk is full", "No space left", "readonly database"),
)
_TEMPORARY = ("OperationalError", "InterfaceError")
_STARTING = "the database system is "  # ... starting up, shutting down: by PostgreSQL

_T = TypeVar("_T")


class GradebookGone(AutograderError):
    """The gradebook does not answer; the message says what to do."""


def retry(
    action: Callable[[], _T],
    url: str,
    tell: Callable[[str, float], None],
    *,
    seconds: Callable[[DBAPIError], float],
    forget: Callable[[], None] = lambda: None,
) -> _T:
    """Do something with the gradebook until it works.

    The action may be done twice: the answer to a commit may be what was lost.

    Parameters
    ----------
    tell : callable
        Told what the gradebook says, and for how many seconds more it is tried.
    seconds : callable
        Returns for how long to try, by the error.
    forget : callable
        Called between two tries.

    Raises
    ------
    GradebookGone
        If waiting does not help, or has not helped.
    """
    start, wait = time.monotonic(), FIRST_WAIT
    while True:
        try:
            with _plain_errors():
                return action()
        except DBAPIError as error:
            left = start + seconds(error) - time.monotonic()
            if not _is_temporary(error) or left <= 0:
                raise GradebookGone(_gone(url, error)) from error
            if not _is_of_others(error):
                tell(_said(error), left)
        forget()
        time.sleep(wait)
        wait = min(2 * wait, LONGEST_WAIT)


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Take nbgrader's word for a row that somebody else has just made as the database's own.

    What it writes into its log beside that, with a traceback, is no concern of anybody's.
    """
    before, app_log.disabled = app_log.disabled, True
    try:
        yield
    except InvalidEntry as error:
        if isinstance(error.__context__, DBAPIError):
            raise error.__context__ from None
        raise
    finally:
        app_log.disabled = before


def usual_seconds(_error: DBAPIError) -> float:
    """Return for how long a gradebook that has answered before is waited for."""
    return RETRY_SECONDS


def first_seconds(error: DBAPIError) -> float:
    """Return for how long one is waited for that has not answered yet.

    A server that says itself that it is starting up is worth more than a wrong address.
    """
    return RETRY_SECONDS if _STARTING in str(error.orig) else FIRST_RETRY_SECONDS


def _is_temporary(error: DBAPIError) -> bool:
    """Whether an error may go away by itself: a server that restarts, a lock held by others."""
    said = str(error.orig)
    if _is_of_others(error):
        return True
    if any(words in said for words in _PERMANENT):
        return False
    return error.connection_invalidated or type(error).__name__ in _TEMPORARY


def _is_of_others(error: DBAPIError) -> bool:
    """Whether somebody else, say nbgrader itself, has just made the same table or row."""
    return isinstance(error, IntegrityError) or "already exists" in str(error.orig)


def _said(error: DBAPIError) -> str:
    return " ".join(str(error.orig).split())[:160]


def _gone(url: str, error: DBAPIError) -> str:
    return (
        f"The gradebook {without_password(url)} cannot be used ({_said(error)}). All that is marked "
        "is kept: see to the database, then run the same command again, and it goes on from here."
    )
