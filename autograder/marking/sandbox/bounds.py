"""Bounds on what the examiner itself computes: learners choose the sizes of its answers."""

from __future__ import annotations

import ctypes
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from typing import Any, TypeAlias

_LINE = 200  # bytes: more than a line of seven numbers has
Timed: TypeAlias = Callable[[], AbstractContextManager[None]]


@contextmanager
def no_larger_than(memory: int) -> Iterator[None]:
    """Raise `MemoryError` in a calculation that would fill the machine: learners choose its sizes.

    `memory` is what it may take beyond what this process has now.
    """
    try:
        pages = _pages()
    except OSError:  # no Linux, and so no sandbox: learner code could fill the machine anyway
        yield
        return
    import resource  # Windows has none

    before = resource.getrlimit(resource.RLIMIT_AS)
    most = pages * resource.getpagesize() + memory
    lower = min(n for n in (most, *before) if n != resource.RLIM_INFINITY)
    resource.setrlimit(resource.RLIMIT_AS, (lower, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def _pages() -> int:
    """Return how many pages this process has; as a text, by its path, it is asked in thrice the time."""
    number = os.open("/proc/self/statm", os.O_RDONLY)
    try:
        return int(os.read(number, _LINE).split()[0])
    finally:
        os.close(number)


@contextmanager
def no_longer_than(seconds: float) -> Iterator[None]:
    """Raise `TimeoutError` in what takes longer than it may."""
    with each_no_longer_than(seconds) as timed, timed():
        yield


@contextmanager
def each_no_longer_than(seconds: float) -> Iterator[Timed]:
    """Yield what gives a block for each of many short things, which raises `TimeoutError` in a long one."""
    in_main = threading.current_thread() is threading.main_thread()
    if not in_main or not hasattr(signal, "setitimer"):  # signals reach the main thread only
        yield partial(_raised_in_this_thread, seconds)  # and Windows has no timers
        return

    def stop(_signal: int, _frame: Any) -> None:
        raise TimeoutError(f"not done after {seconds:g} seconds")

    timer = _Timer(seconds)
    before = signal.signal(signal.SIGALRM, stop)
    try:
        yield lambda: timer
    finally:
        signal.signal(signal.SIGALRM, before)


class _Timer:
    """A block that an alarm rings in when it has taken so many seconds."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        signal.setitimer(signal.ITIMER_REAL, self._seconds)

    def __exit__(self, *_: object) -> None:
        signal.setitimer(signal.ITIMER_REAL, 0)


@contextmanager
def _raised_in_this_thread(seconds: float) -> Iterator[None]:
    """Raise `TimeoutError` between two of this thread's instructions when the time is up."""
    thread = ctypes.c_ulong(threading.get_ident())
    lock = threading.Lock()
    over = False

    def stop() -> None:
        with lock:
            if not over:
                error = ctypes.py_object(TimeoutError)
                ctypes.pythonapi.PyThreadState_SetAsyncExc(thread, error)

    timer = threading.Timer(seconds, stop)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        with lock:
            over = True
        timer.cancel()
