"""Writing small files so that they are never seen half written."""

from __future__ import annotations

import os
import time
from pathlib import Path

_TRIES, _PAUSE = 4, 0.02  # a cloud drive or a virus scanner holds a file for a moment


def replace_file(path: Path, text: str) -> None:
    """Write a text file in one step, in the place of what stood there.

    Nothing is written where the same text stands there already.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    data = text.encode()
    if not path.is_file() or path.read_bytes() != data:
        replace_bytes(path, data)


def replace_bytes(path: Path, data: bytes) -> None:
    """Write a file in one step, in the place of what stood there.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        new.write_bytes(data)
        _replace(new, path)
    finally:
        new.unlink(missing_ok=True)


def _replace(new: Path, path: Path) -> None:
    for left in reversed(range(_TRIES)):
        try:
            new.replace(path)
            return
        except PermissionError:  # so Windows says that somebody else has it open
            if not left:
                raise
            time.sleep(_PAUSE)
