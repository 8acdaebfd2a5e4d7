"""Make the memory of the warm process one that a fork copies fast.

A fork takes time by the number of pages that a process has.  What is free goes back to the system, and
what is left is put into large pages where the kernel can do that (Linux 6.1 or newer).
"""

from __future__ import annotations

import contextlib
import ctypes
import re
from pathlib import Path

_LARGE = 2**21  # bytes of a large page
_COLLAPSE = 25  # of madvise: put a region into large pages now
_OWN = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw-p 00000000 00:00 0\s*(?:\[heap\])?")


def tidy() -> None:
    """Give back what is free, and put the rest into large pages."""
    libc = ctypes.CDLL(None)
    with contextlib.suppress(AttributeError):  # of glibc's alone
        libc.malloc_trim(0)
    for start in _regions():  # where it cannot be done, all is as it was
        libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(_LARGE), _COLLAPSE)


def _regions() -> list[int]:
    """Return where regions of the size of a large page begin in memory that no file stands behind."""
    try:
        lines = Path("/proc/self/maps").read_text().splitlines()
    except OSError:
        return []
    found = []
    for own in filter(None, map(_OWN.fullmatch, lines)):
        start, end = int(own[1], 16), int(own[2], 16)
        first = -(-start // _LARGE) * _LARGE
        found += range(first, end - _LARGE + 1, _LARGE)
    return found
