"""Bounds that the kernel keeps for a process and its children, set by the process itself.

The C library does so by `prlimit64`, which the sandbox refuses, since it reaches other processes,
too; the calls of old reach none.  From outside only the same user or root with all its rights could.
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
from collections.abc import Mapping

_NUMBERS = {"x86_64": (97, 160), "aarch64": (163, 164)}  # getrlimit, setrlimit
_LIBC = ctypes.CDLL(None, use_errno=True)
_Pair = ctypes.c_ulong * 2  # the soft bound, which holds, and the hard one above it


def limit(limits: Mapping[str, int]) -> None:
    """Lower bounds for good.

    Parameters
    ----------
    limits : dict of str to int
        The new bounds by their names, such as ``"NOFILE"``.
    """
    get, set_ = _NUMBERS[platform.machine()]
    for name, value in limits.items():
        which, bounds = getattr(resource, f"RLIMIT_{name}"), _Pair()
        _call(get, which, bounds)
        lower = min(value, bounds[1])
        _call(set_, which, _Pair(lower, lower))


def _call(number: int, which: int, bounds: ctypes.Array[ctypes.c_ulong]) -> None:
    if _LIBC.syscall(number, which, bounds):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
