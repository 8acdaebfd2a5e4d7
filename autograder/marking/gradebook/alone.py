"""Be alone with a gradebook while its tables and assignments are made: nbgrader makes them in steps."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import NullPool, create_engine, make_url, text

_KEY = 0x6E6E7363  # any number that stays the same


@contextmanager
def alone(url: str) -> Iterator[None]:
    """Wait until no other command of this package holds the gradebook, and hold it.

    The lock ends with the process, however that ends.
    """
    address = make_url(url)
    if address.get_backend_name() == "sqlite":
        with _folder_locked(Path(address.database or "").parent):
            yield
    else:
        with _advisory_lock(url):
            yield


@contextmanager
def _folder_locked(folder: Path) -> Iterator[None]:
    with ExitStack() as stack:
        with suppress(OSError, ImportError):  # some network's file systems lock no folders,
            import fcntl  # and neither does Windows

            number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
            stack.callback(os.close, number)
            fcntl.flock(number, fcntl.LOCK_EX)
        yield


@contextmanager
def _advisory_lock(url: str) -> Iterator[None]:
    with closing(create_engine(url, poolclass=NullPool).connect()) as db:
        db.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _KEY})
        yield
