"""What keeps a class from being marked, said in one sentence: what is missing, what cannot be written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...errors import AutograderError

KEPT = "What is marked so far is kept; run the same command again."


class NoSuchThing(AutograderError):
    """Something that the command needs is not where it should be; the message says what to do."""


class CannotWrite(AutograderError):
    """A file cannot be written; the message names it."""


@contextmanager
def explain_write_errors(path: Path, then: str = "") -> Iterator[None]:
    """Name the path, and what to do then, if writing there fails."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        why = getattr(error, "strerror", None) or error
        raise CannotWrite(f"{path} cannot be written ({why}). {then}".strip()) from error
