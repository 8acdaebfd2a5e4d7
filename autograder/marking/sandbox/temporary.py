"""The temporary folder of a host: how it is made, and how it goes, whatever sessions left in it."""

from __future__ import annotations

import contextlib
import fcntl
import itertools
import os
import secrets
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_PREFIX, _LOCK = "autograder-sandbox-", "locked-while-in-use"
_MEMORY = Path("/dev/shm")  # Linux's file system in memory
_ROOM = 2**28  # bytes: many times what one sandbox's library takes


@contextmanager
def temporary_folder(place: Path | None = None) -> Iterator[Path]:
    """Make a folder for one host and remove it at the end.

    Folders of hosts that were killed are removed on the way: nobody holds their locks any more.
    """
    place = place or Path(tempfile.gettempdir())
    _remove_abandoned(place)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=place))
    try:
        with open(folder / "lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            os.rename(lock.name, folder / _LOCK)  # seen by others only when it is held
            yield folder
    finally:
        remove(folder)


def in_memory() -> Path | None:
    """Return where many small files are made fastest; None where there is no such place, or no room.

    On a disk, the kernel looks for a number for each among those that were deleted in the last minute.
    """
    with contextlib.suppress(OSError):
        if os.access(_MEMORY, os.W_OK | os.X_OK) and shutil.disk_usage(_MEMORY).free >= _ROOM:
            return _MEMORY
    return None


def _remove_abandoned(place: Path) -> None:
    for folder in place.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            status = folder.lstat()
            if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.geteuid():
                continue
            descriptor = os.open(folder / _LOCK, os.O_RDWR | os.O_NOFOLLOW)
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
                remove(folder)
            finally:
                os.close(descriptor)


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


def delete(path: Path) -> None:
    """Remove a file, a link or a folder."""
    remove(path) if path.is_dir() and not path.is_symlink() else path.unlink()


def _without_files(folder: Path) -> Iterator[Path]:
    """Delete a folder's files; name the folders in it, opened up."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                os.chmod(entry.path, 0o700)
                yield Path(entry.path)
            else:
                os.unlink(entry.path)
