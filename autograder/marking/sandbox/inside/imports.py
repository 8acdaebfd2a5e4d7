"""Import with fewer questions to the system: around a candidate, each is answered from outside it.

To look at a file or open one takes twenty microseconds there, and Python looks at each folder again for
every module that it imports.  What the candidate imports does not change meanwhile; what a session may
write and then import does, so all is as usual again before the first one.
"""

from __future__ import annotations

import functools
import importlib
import os
from typing import Any

machinery: Any = importlib.import_module("importlib._bootstrap_external")
_AT_ONCE = 2**20  # bytes
_look, _read = machinery._path_stat, machinery.FileLoader.get_data


def hurry() -> None:
    """Look at no file and no folder twice from now on, and open what is read at once."""
    machinery._path_stat = functools.cache(_look)
    machinery.FileLoader.get_data = _contents


def as_usual() -> None:
    """Import as Python does."""
    machinery._path_stat = _look
    machinery.FileLoader.get_data = _read


def _contents(_loader: Any, path: str) -> bytes:
    number = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        return b"".join(iter(lambda: os.read(number, _AT_ONCE), b""))
    finally:
        os.close(number)
