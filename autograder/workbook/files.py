"""Files that are there whole or as they were, whatever fails or is killed meanwhile."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_LEFT_OVER = re.compile(r"\..+\.[0-9a-f]{8}\.new", re.DOTALL)
_TRIES, _PAUSE = 4, 0.02  # a cloud drive or a virus scanner holds a file for a moment


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a file to be written beside another one, whose place it takes where nothing fails.

    Several processes may do so at once: the last one's file stays.
    """
    new = path.with_name(f".{path.name}.{os.urandom(4).hex()}.new")
    try:
        yield new
        _replace(new, path)
    finally:
        new.unlink(missing_ok=True)


def is_left_over(path: Path) -> bool:
    """Whether it is a file that was to take another one's place: a killed process leaves such."""
    return bool(_LEFT_OVER.fullmatch(path.name))


def write_whole(path: Path, data: bytes, mode: int | None = None) -> None:
    """Write a file in one step, in the place of what stood there; its folder is there.

    Parameters
    ----------
    mode : int, optional
        What may be done with it.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    with replacing(path) as new:
        new.write_bytes(data)
        if mode is not None:
            new.chmod(mode)


def write_json(path: Path, value: Any) -> None:
    """Write what JSON can hold, in one step."""
    write_whole(path, f"{json.dumps(value, indent=1)}\n".encode())


def replace_file(path: Path, text: str) -> None:
    """Write a text file in one step, and its folder where there is none.

    Nothing is written where the same text stands there already.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    data = text.encode()
    if not path.is_file() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)


def _replace(new: Path, path: Path) -> None:
    for left in reversed(range(_TRIES)):
        try:
            new.replace(path)
            return
        except PermissionError:  # so Windows says that somebody else has it open
            if not left:
                raise
            time.sleep(_PAUSE)
