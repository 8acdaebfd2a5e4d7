"""Take system calls away from this process and its children, for good.

What Landlock and sandlock leave open, or what only sandlock would close:

- sockets: MPTCP and TCP fast open pass the judges of connections by.  Learner code needs none but
  the connected pairs that event loops make (a pair of datagrams could be sent anywhere);
- files without a name (`memfd_create`), whose memory no limit counts;
- memory and queues that processes share (`mmap`, System V, POSIX): one copy of a session could tell
  another of its examination;
- requests to devices and file systems (`ioctl`) other than a terminal's, since some change files
  that may only be read;
- the kernel's widest doors, for bubblewrap, which closes none of them itself.
"""

from __future__ import annotations

import ctypes
import errno
import functools
import os
import platform
import struct

# By machine: what the kernel calls its system calls' form, and its numbers.
_FORM = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_NUMBERS = {
    "socket": {"x86_64": 41, "aarch64": 198},
    "socketpair": {"x86_64": 53, "aarch64": 199},
    "ioctl": {"x86_64": 16, "aarch64": 29},
    "mmap": {"x86_64": 9, "aarch64": 222},
    "shmget": {"x86_64": 29, "aarch64": 194},
    "semget": {"x86_64": 64, "aarch64": 190},
    "msgget": {"x86_64": 68, "aarch64": 186},
    "mq_open": {"x86_64": 240, "aarch64": 180},
    "memfd_create": {"x86_64": 319, "aarch64": 279},
    "memfd_secret": {"x86_64": 447, "aarch64": 447},
    "ptrace": {"x86_64": 101, "aarch64": 117},
    "process_vm_readv": {"x86_64": 310, "aarch64": 270},
    "process_vm_writev": {"x86_64": 311, "aarch64": 271},
    "bpf": {"x86_64": 321, "aarch64": 280},
    "perf_event_open": {"x86_64": 298, "aarch64": 241},
    "userfaultfd": {"x86_64": 323, "aarch64": 282},
    "io_uring_setup": {"x86_64": 425, "aarch64": 425},
    "add_key": {"x86_64": 248, "aarch64": 217},
    "request_key": {"x86_64": 249, "aarch64": 218},
    "keyctl": {"x86_64": 250, "aarch64": 219},
    "unshare": {"x86_64": 272, "aarch64": 97},
    "setns": {"x86_64": 308, "aarch64": 268},
    "mount": {"x86_64": 165, "aarch64": 40},
    "clone": {"x86_64": 56, "aarch64": 220},
    "clone3": {"x86_64": 435, "aarch64": 435},
}
MACHINES = tuple(_FORM)

_NO_NEW_PRIVS, _SECCOMP, _FILTER = 38, 22, 2  # of prctl
# Of the classic Berkeley packet filter: load, and, jump if equal, if not less, if set, return.
_LOAD, _AND, _EQUAL, _NOT_LESS, _SET, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x45, 0x06
_ALLOW, _REFUSE, _UNKNOWN = 0x7FFF0000, 0x00050000 | errno.EPERM, 0x00050000 | errno.ENOSYS
_NUMBER_AT, _FORM_AT = 0, 4  # in seccomp_data
_FIRST_ARGUMENT_AT, _SECOND_ARGUMENT_AT, _THIRD_ARGUMENT_AT, _FOURTH_ARGUMENT_AT = 16, 24, 32, 40
_NEW_USER = 0x10000000  # a namespace in which the process is root
_OTHER_FORM = 0x40000000  # x86-64 with short pointers: other numbers for the same calls
_KIND, _STREAM = 0xF, 1  # of a socket
_SHARED, _OF_NO_FILE, _WRITABLE = 0x01, 0x20, 0x02  # of a mapping
_GROUP, _TERMINAL = 0xFF00, ord("T") << 8  # of a request to a device

_STEP = struct.Struct("HBBI")
_Step = tuple[int, int, int, int]  # what, steps to jump if so, if not, with which number


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))


def forbid() -> None:
    """Make these system calls of this process and its children fail with EPERM from now on."""
    code, libc = prepared()
    program = _Program(len(code) // _STEP.size, ctypes.addressof(code))
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) or libc.prctl(
        _SECCOMP, _FILTER, ctypes.byref(program), 0, 0
    ):
        raise OSError(ctypes.get_errno(), f"seccomp: {os.strerror(ctypes.get_errno())}")


@functools.cache
def prepared() -> tuple[ctypes.Array[ctypes.c_char], ctypes.CDLL]:
    """Return the filter, and what puts it into force; once, before there is a session."""
    code = b"".join(_STEP.pack(*step) for step in _steps(platform.machine()))
    return ctypes.create_string_buffer(code, len(code)), ctypes.CDLL(None, use_errno=True)


def _steps(machine: str) -> list[_Step]:
    number = {name: numbers[machine] for name, numbers in _NUMBERS.items()}
    allow, refuse = (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)
    steps = [
        (_LOAD, 0, 0, _FORM_AT),
        (_EQUAL, 1, 0, _FORM[machine]),
        refuse,
        (_LOAD, 0, 0, _NUMBER_AT),
        (_NOT_LESS, 0, 1, _OTHER_FORM),
        refuse,
    ]
    for name, mask, wanted in (
        ("socketpair", _KIND, _STREAM),
        ("ioctl", _GROUP, _TERMINAL),
    ):
        steps += [
            (_EQUAL, 0, 5, number.pop(name)),
            (_LOAD, 0, 0, _SECOND_ARGUMENT_AT),
            (_AND, 0, 0, mask),
            (_EQUAL, 0, 1, wanted),
            allow,
            refuse,
        ]
    steps += [
        (_EQUAL, 0, 7, number.pop("mmap")),
        (_LOAD, 0, 0, _FOURTH_ARGUMENT_AT),
        (_SET, 0, 3, _SHARED),
        (_SET, 3, 0, _OF_NO_FILE),
        (_LOAD, 0, 0, _THIRD_ARGUMENT_AT),
        (_SET, 1, 0, _WRITABLE),
        allow,
        refuse,
        (_EQUAL, 0, 4, number.pop("clone")),
        (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),
        (_SET, 0, 1, _NEW_USER),
        refuse,
        allow,
        # Its flags are out of a filter's sight; the C library then falls back to the other.
        (_EQUAL, 0, 1, number.pop("clone3")),
        (_RETURN, 0, 0, _UNKNOWN),
    ]
    for forbidden in number.values():
        steps += [(_EQUAL, 0, 1, forbidden), refuse]
    return [*steps, allow]
