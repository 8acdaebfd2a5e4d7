"""Take away the making of sockets from this process and its children, for good.

Landlock and sandlock judge TCP and UDP connections; MPTCP and TCP fast open pass them by.  Learner
code needs no socket at all (a `socketpair` within a process still works), so none can be made.
"""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import struct

# By machine: what the kernel calls its system calls' form, and its number of `socket`.
MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}

_NO_NEW_PRIVS, _SECCOMP, _FILTER = 38, 22, 2  # of prctl
_LOAD, _JUMP_EQUAL, _RETURN = 0x20, 0x15, 0x06  # of the classic Berkeley packet filter
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050000 | errno.EPERM
_NUMBER_AT, _FORM_AT = 0, 4  # in seccomp_data


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def forbid_sockets() -> None:
    """Make every later `socket` call of this process and its children fail with EPERM."""
    form, number = MACHINES[platform.machine()]
    steps = (
        (_LOAD, 0, 0, _FORM_AT),
        (_JUMP_EQUAL, 0, 2, form),  # another form of call: refuse
        (_LOAD, 0, 0, _NUMBER_AT),
        (_JUMP_EQUAL, 0, 1, number),
        (_RETURN, 0, 0, _REFUSE),
        (_RETURN, 0, 0, _ALLOW),
    )
    code = b"".join(struct.pack("HBBI", *step) for step in steps)
    held = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(steps), ctypes.addressof(held))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(
        _SECCOMP, _FILTER, ctypes.byref(program), 0, 0
    ):
        raise OSError(ctypes.get_errno(), f"seccomp: {os.strerror(ctypes.get_errno())}")
