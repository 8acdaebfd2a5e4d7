"""Is memory that was put in order what it was?"""

from __future__ import annotations

import ctypes
import mmap

import numpy as np

from autograder.marking.sandbox.inside.memory import _put_together, tidy


def test_nothing_is_lost():
    """Do numbers and texts stay as they were?"""
    numbers = np.arange(2**20)
    texts = [str(number) for number in range(2**16)]
    tidy()
    assert (numbers == np.arange(2**20)).all()
    assert texts == [str(number) for number in range(2**16)]


def test_where_nothing_is_it_ends():
    """Is a region told that this process does not have?"""
    libc = ctypes.CDLL(None, use_errno=True)
    large = 2**21
    held = mmap.mmap(-1, 2 * large, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
    start = -(-ctypes.addressof(ctypes.c_char.from_buffer(held)) // large) * large
    assert _put_together(libc, start)
    assert not _put_together(libc, large)  # no process has its first megabytes
