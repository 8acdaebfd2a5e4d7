"""Say in one sentence what keeps a file from being written: a full disk, a folder of others."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .folder import NoSuchThing

KEPT = "What is marked so far is kept; run the same command again."


class CannotWrite(NoSuchThing):
    """A file cannot be written; the message names it."""


@contextmanager
def writing(path: Path, then: str = "") -> Iterator[None]:
    """Name the path, and what to do then, if writing there fails."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        why = getattr(error, "strerror", None) or error
        raise CannotWrite(f"{path} cannot be written ({why}). {then}".strip()) from error
