"""A kernel that is without Landlock, or only says that it confines: for one process and its children.

A filter of system calls answers in the kernel's place.
"""

from __future__ import annotations

import ctypes
import errno
import struct

_CREATE_RULES, _CONFINE = 444, 446  # landlock_create_ruleset and landlock_restrict_self, everywhere
_NO_NEW_PRIVS, _SECCOMP, _FILTER = 38, 22, 2  # of prctl
_LOAD_NUMBER = (0x20, 0, 0, 0)
_ANSWER, _ALLOW = 0x00050000, (0x06, 0, 0, 0x7FFF0000)


def switch_landlock_off() -> None:
    """Let the kernel say that there is no Landlock."""
    _answer(_CREATE_RULES, errno.EOPNOTSUPP)


def pretend_to_confine() -> None:
    """Let the kernel take all rules, say that they hold, and do nothing."""
    _answer(_CONFINE, 0)


def _answer(number: int, error: int) -> None:
    steps = [_LOAD_NUMBER, (0x15, 0, 1, number), (0x06, 0, 0, _ANSWER | error), _ALLOW]
    code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    program = ctypes.create_string_buffer(struct.pack("HxxxxxxP", 4, ctypes.addressof(code)))
    libc = ctypes.CDLL(None, use_errno=True)
    refused = libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(_SECCOMP, _FILTER, program, 0, 0)
    assert not refused, ctypes.get_errno()
