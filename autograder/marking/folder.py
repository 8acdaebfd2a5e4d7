"""The temporary folder of a room: how it is made, and how it goes, whatever sessions left in it."""

from __future__ import annotations

import contextlib
import itertools
import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """Make a folder for one room and remove it at the end."""
    folder = Path(tempfile.mkdtemp(prefix="autograder-room-"))
    try:
        yield folder
    finally:
        remove(folder)


def remove(folder: Path) -> None:
    """Remove a folder, also one with locked folders or deeper than a path is long.

    What is in an inner folder moves up before that goes, so no path gets longer than two names.
    The processes that might move something meanwhile are dead.
    """
    name = secrets.token_hex(8)  # nothing in the folder is called that
    fresh = (folder / f"{name}-{number}" for number in itertools.count())
    with contextlib.suppress(OSError):
        while inner := list(_without_files(folder)):
            for path in inner:
                for child in _without_files(path):
                    child.rename(next(fresh))
                path.rmdir()
        folder.rmdir()


def _without_files(folder: Path) -> Iterator[Path]:
    """Delete a folder's files; name the folders in it, opened up."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                os.chmod(entry.path, 0o700)
                yield Path(entry.path)
            else:
                os.unlink(entry.path)
