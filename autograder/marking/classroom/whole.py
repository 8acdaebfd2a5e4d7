"""Files of a class that are whole or not there, whatever is killed meanwhile."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a file to be written beside another one, whose place it takes where nothing fails."""
    new = path.with_name(f".{path.name}.new")
    new.unlink(missing_ok=True)
    try:
        yield new
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes, mode: int | None = None) -> None:
    """Write a file in one step, in the place of what stood there; its folder is there.

    Parameters
    ----------
    mode : int, optional
        What may be done with it.
    """
    with replacing(path) as new:
        new.write_bytes(data)
        if mode is not None:
            new.chmod(mode)


def write_json(path: Path, value: Any) -> None:
    """Write what JSON can hold, in one step."""
    write_whole(path, f"{json.dumps(value, indent=1)}\n".encode())
