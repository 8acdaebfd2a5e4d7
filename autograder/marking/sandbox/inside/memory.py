"""Make the memory of the warm process one that a fork copies fast.

A fork takes time by the number of pages that a process has.  What is free goes back to the system, and
what is left is put into large pages where the kernel can do that (Linux 6.1 or newer).  Where the
memory is, nobody tells in the sandbox: Python's objects and the heap's end do.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import gc

_LARGE = 2**21  # bytes of a large page
_COLLAPSE = 25  # of madvise: put a region into large pages now
_NEIGHBOURS = 20  # of so many objects one tells where all are


def tidy() -> None:
    """Give back what is free, and put the rest into large pages."""
    libc = ctypes.CDLL(None, use_errno=True)
    with contextlib.suppress(AttributeError):  # of glibc's alone
        libc.malloc_trim(0)
    for start in {id(one) // _LARGE * _LARGE for one in gc.get_objects()[::_NEIGHBOURS]}:
        _put_together(libc, start)  # where it cannot be done, all is as it was
    with contextlib.suppress(AttributeError):
        libc.sbrk.restype = ctypes.c_size_t
        start = libc.sbrk(0) // _LARGE * _LARGE - _LARGE
        while _put_together(libc, start):
            start -= _LARGE


def _put_together(libc: ctypes.CDLL, start: int) -> bool:
    """Put a region into a large page, if it can be; tell whether it is all of this process's."""
    ctypes.set_errno(0)
    libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(_LARGE), _COLLAPSE)
    return ctypes.get_errno() != errno.ENOMEM
