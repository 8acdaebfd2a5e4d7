"""Bounds on what the examiner itself computes: learners choose the sizes of its answers."""

from __future__ import annotations

import ctypes
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


@contextmanager
def no_larger_than(memory: int) -> Iterator[None]:
    """Raise `MemoryError` in a calculation that would fill the machine: learners choose its sizes.

    `memory` is what it may take beyond what this process has now.
    """
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
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


@contextmanager
def no_longer_than(seconds: float) -> Iterator[None]:
    """Raise `TimeoutError` in what takes longer than it may."""
    message = f"not done after {seconds:g} seconds"
    in_main = threading.current_thread() is threading.main_thread()
    if not in_main or not hasattr(signal, "setitimer"):  # signals reach the main thread only
        with _raised_in_this_thread(seconds):  # and Windows has no timers
            yield
        return

    def stop(_signal: int, _frame: Any) -> None:
        raise TimeoutError(message)

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


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
