"""A folder of whoever marks, for what takes long to work out and can be worked out again.

It lies beside no class: what is in it comes from the course's code alone.  A folder in it is named by a
digest of that code, so that another version works everything out anew.  The candidate cannot read it.
"""

from __future__ import annotations

import functools
import hashlib
import os
import platform
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np

from ... import __version__
from ...workbook.files import write_whole
from ..sandbox.readable import is_readable

KEEP_NOTHING = "AUTOGRADER_KEEP_NOTHING"  # an environment variable
_SINCE = time.time()  # what of the package is newer is not what runs here
_FOLDERS = 4  # of so many versions what was worked out stays there
_PACKAGE = Path(__file__).resolve().parents[2]


def folder_of(kind: str, patterns: Sequence[str]) -> Path | None:
    """Return the folder for what comes of some of the package's files; None where there is no place.

    Parameters
    ----------
    kind : str
        What is kept in it.
    patterns : sequence of str
        The files, relative to the package.
    """
    try:
        folder = _place() / kind / _digest(tuple(files_of(patterns)))
        _make_room(folder)
    except (OSError, RuntimeError):  # nobody's home, say, one that cannot be written, or other code
        return None
    return folder


def files_of(patterns: Sequence[str]) -> list[Path]:
    """Return those files of the package, in a steady order."""
    return sorted({path for pattern in patterns for path in _PACKAGE.glob(pattern)})


def noted(kind: str, patterns: Sequence[str], length: int, make: Callable[[], str]) -> str:
    """Return a short word about some of the package's files, from where it was left, or made.

    Parameters
    ----------
    length : int
        How many letters it has; what is kept and has others is no such word.
    """
    folder = folder_of(kind, patterns)
    if folder is None:
        return make()
    path = folder / "word"
    with suppress(OSError, UnicodeDecodeError):
        if len(word := path.read_text(encoding="utf-8")) == length:
            return word
    word = make()
    with suppress(OSError):  # a full disk, say: the next process makes it again
        write_whole(path, word.encode())
    return word


def _place() -> Path:
    """Return the folder for what can be worked out again, of whoever runs this."""
    named = os.environ.get("XDG_CACHE_HOME", "")
    cache = Path(named) if os.path.isabs(named) else Path.home() / ".cache"
    if is_readable(cache) or os.environ.get(KEEP_NOTHING):
        raise OSError("learner code could read it, or it is not wanted")
    return cache / "autograder"


def _make_room(folder: Path) -> None:
    """Make a folder, and delete those that have not been used for longest."""
    if folder.is_dir():
        os.utime(folder)
        return
    folder.mkdir(parents=True, mode=0o700)
    others = sorted(folder.parent.iterdir(), key=lambda one: one.stat().st_mtime)
    for old in others[:-_FOLDERS]:
        for path in old.iterdir():
            path.unlink(missing_ok=True)
        old.rmdir()


@functools.cache  # a run asks for each assignment
def _digest(files: tuple[Path, ...]) -> str:
    """Return a digest of files, and of Python and NumPy on this machine."""
    found = hashlib.sha256()
    for text in (__version__, np.__version__, platform.python_version(), platform.machine()):
        found.update(text.encode() + b"\0")
    for path in files:
        if path.stat().st_mtime > _SINCE:
            raise OSError(f"{path} has changed since it was imported")
        found.update(path.relative_to(_PACKAGE).as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()[:16]
