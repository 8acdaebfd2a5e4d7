"""A session's processes as they are seen from outside, whatever they say of themselves.

A copy of a session waits for its examination while others are examined.  So that nothing which these
were shown can reach it, it has to be one process with one thread and no open file but its own pipes,
it sleeps from the moment it is put to rest until it is woken, and all that is not such a copy is dead.
"""

from __future__ import annotations

import os
import select
import signal
import stat
import time
from collections.abc import Iterable
from contextlib import ExitStack, suppress

from .limits import END_SECONDS
from .monitor import children, descendants, told
from .pipes import Names, Pipes

# What stays as it is while a process sleeps, signals that it blocks included.
_AT_REST = (
    *("Threads", "SigPnd", "ShdPnd"),
    *("voluntary_ctxt_switches", "nonvoluntary_ctxt_switches"),
)
_NULL = os.makedev(1, 3)
_GLANCE = 0.0005  # seconds between two looks at what is about to sleep
_SETTLED_SECONDS = 0.5  # for one that has not run meanwhile, where the kernel does not tell

_Rest = tuple[str | None, ...]


class Processes:
    """Finds, watches and ends the processes of one session.

    Parameters
    ----------
    above : int
        The process that the session comes from, or the sandbox around it.
    pipes : list of Pipes
        All pairs: the session has them all open, a copy of it one.

    Raises
    ------
    ProcessLookupError
        If there is no session; here and in the methods, if something is not there.
    TimeoutError
        In the methods: if something does not die, or does not sleep.
    """

    def __init__(self, above: int, pipes: list[Pipes]) -> None:
        names = frozenset().union(*(pair.names for pair in pipes))
        self._session = _first(p for p in descendants(above) if names <= _open_files(p))
        self._candidate = int(str(_status(self._session).get("PPid")))
        self._copies: set[int] = set()
        self._waiting: dict[int, _Rest] = {}

    def stay_here(self) -> None:
        """Keep the session, and what its candidate forks, on the processors of this process.

        A candidate may have started elsewhere, to import beside what this process imports.
        """
        for process in (self._session, self._candidate):
            with suppress(OSError):  # another user's, or gone
                os.sched_setaffinity(process, os.sched_getaffinity(0))

    def newest_copy(self, pipes: Pipes) -> int:
        """Return the session's child that has these pipes open."""
        new = (child for child in children(self._session) if child not in self._copies)
        copy = _first(child for child in new if pipes.names <= _open_files(child))
        self._copies.add(copy)
        return copy

    def put_to_rest(self, copy: int, pipes: Pipes) -> bool:
        """Let a copy wait from now on; tell whether it is fit to: alone, with nothing else open."""
        fit = _is_alive(copy) and not children(copy) and _open_files(copy) == pipes.names
        rest = _asleep(copy) if fit else ()
        if rest[:1] == ("1",):
            self._waiting[copy] = rest
        return copy in self._waiting

    def wake(self, copy: int) -> bool:
        """Let a copy wait no longer; tell whether it has slept until now."""
        return self._waiting.pop(copy) == _rest(_status(copy))

    def end_with(self, pipes: Pipes) -> None:
        """Kill whatever has one of these pipes open, but the session itself."""
        below = set(descendants(self._candidate)) - {self._session}
        _end(process for process in below if _open_files(process) & pipes.names)

    def end_all_but_waiting(self) -> bool:
        """Kill all else, the session included; tell whether there was more than that and copies."""
        until = time.monotonic() + END_SECONDS
        tidily = True
        while others := {*descendants(self._candidate)} - self._waiting.keys():
            tidily &= others <= {self._session, *self._copies}
            if not (alive := [*filter(_is_alive, others)]):
                break
            if time.monotonic() > until:
                raise TimeoutError
            _end(alive)
        return tidily

    def end_all(self) -> bool:
        """Kill every process of the session; tell whether there was more than it and copies."""
        self._waiting.clear()
        return self.end_all_but_waiting()


def _first(processes: Iterable[int]) -> int:
    for process in processes:
        return process
    raise ProcessLookupError


def _end(processes: Iterable[int]) -> None:
    """Kill processes and wait until they are dead."""
    with ExitStack() as stack:
        held = []
        for process in processes:
            with suppress(ProcessLookupError):
                held.append(os.pidfd_open(process))
                stack.callback(os.close, held[-1])
                signal.pidfd_send_signal(held[-1], signal.SIGKILL)
        for one in held:
            select.select([one], [], [], END_SECONDS)


def _open_files(process: int) -> Names:
    """Return device and number of each file that a process has open, but for the null device."""
    found = set()
    folder = f"/proc/{process}/fd"
    with suppress(OSError):
        for number in os.listdir(folder):
            file = os.stat(f"{folder}/{number}")
            if not (stat.S_ISCHR(file.st_mode) and file.st_rdev == _NULL):
                found.add((file.st_dev, file.st_ino))
    return frozenset(found)


def _status(process: int) -> dict[str, str]:
    """Return what the kernel says of a process; nothing where it is gone."""
    try:
        lines = told(f"/proc/{process}/status").split("\n")  # the name may have other ends of lines
    except OSError:
        return {}
    return {name: text.strip() for name, _, text in (line.partition(":") for line in lines)}


def _is_alive(process: int) -> bool:
    return _status(process).get("State", "Z")[0] not in "ZX"


def _rest(status: dict[str, str]) -> _Rest:
    return tuple(status.get(name) for name in _AT_REST)


def _asleep(process: int) -> _Rest:
    """Wait until a process that has said its last word sleeps, and not only is about to."""
    until = time.monotonic() + END_SECONDS
    rest, since = _rest(_status(process)), time.monotonic()
    while not _sleeps(process) and time.monotonic() < since + _SETTLED_SECONDS:
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(_GLANCE)
        status = _status(process)
        # One that computes, and is never interrupted in it, does not settle either.
        if rest != (now := _rest(status)) or not _waits(status):
            rest, since = now, time.monotonic()
    return _rest(_status(process))


def _waits(status: dict[str, str]) -> bool:
    return status.get("State", "Z")[0] == "S"


def _sleeps(process: int) -> bool:
    """Whether a process has let go of the processor; some kernels do not tell."""
    if not _waits(_status(process)):
        return False
    try:  # where in the kernel it sleeps; 0 where it does not yet
        return told(f"/proc/{process}/wchan") not in ("", "0")
    except OSError:
        return False
