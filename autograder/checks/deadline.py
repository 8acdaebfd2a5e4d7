"""An end for a learner's call that does not end by itself."""

from __future__ import annotations

import _thread
import ctypes
import functools
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from .call import OutOfTime

CALL_SECONDS = 10.0  # of processor time for one call; marking has the same
WALL_FACTOR, WALL_EXTRA = 4.0, 5.0  # seconds on the clock for one of them, and besides
_AGAIN = 1.0  # seconds; for a loop that catches everything


def limited(function: Callable[..., Any], seconds: float = CALL_SECONDS) -> Callable[..., Any]:
    """Return the function with an end: what takes longer gets an `OutOfTime` at its own line."""

    @functools.wraps(function)
    def within(*args: Any, **keywords: Any) -> Any:
        with deadline(seconds):
            return function(*args, **keywords)

    return within


@contextmanager
def deadline(seconds: float = CALL_SECONDS) -> Iterator[None]:
    """Raise `OutOfTime` in what takes longer than `seconds` of processor time, or far longer.

    Where there are no signals, a thread watches the clock.  Where there are no threads either,
    nothing can end it: see :func:`can_end`.
    """
    in_main = threading.current_thread() is threading.main_thread()
    if in_main and hasattr(signal, "setitimer") and hasattr(signal, "SIGPROF"):
        with _by_signals(seconds):
            yield
    elif can_end():
        with _by_thread(seconds, in_main=in_main):
            yield
    else:
        yield


def can_end() -> bool:
    """Whether a call can be ended here; in a browser's own Python it cannot."""
    return sys.platform not in ("emscripten", "wasi")


@contextmanager
def _by_signals(seconds: float) -> Iterator[None]:
    def stop(_signal: int, _frame: Any) -> None:
        raise OutOfTime(f"stopped after {seconds:g} seconds")

    wall = WALL_FACTOR * seconds + WALL_EXTRA
    ours = (
        (signal.SIGPROF, signal.ITIMER_PROF, seconds),
        (signal.SIGALRM, signal.ITIMER_REAL, wall),
    )
    handlers = [signal.signal(number, stop) for number, _, _ in ours]
    timers = [signal.setitimer(timer, time, _AGAIN) for _, timer, time in ours]
    try:
        yield
    finally:
        for (number, timer, _), handler, before in zip(ours, handlers, timers, strict=True):
            signal.setitimer(timer, *before)
            signal.signal(number, signal.SIG_DFL if handler is None else handler)


@contextmanager
def _by_thread(seconds: float, *, in_main: bool) -> Iterator[None]:
    """Interrupt this thread; what then comes of it is told apart from a person's interrupt."""
    watch = _Watch(seconds, in_main=in_main)
    watch.timer.start()
    try:
        yield
    except KeyboardInterrupt as error:
        if not watch.rung:
            raise
        raise OutOfTime(f"stopped after {seconds:g} seconds").with_traceback(
            error.__traceback__
        ) from None
    finally:
        watch.end()


class _Watch:
    """A timer that interrupts one thread, unless it is ended before."""

    def __init__(self, seconds: float, *, in_main: bool) -> None:
        self.rung = False
        self._over = False
        self._lock = threading.Lock()
        self._thread = None if in_main else threading.get_ident()
        self.timer = threading.Timer(seconds, self._ring)
        self.timer.daemon = True

    def _ring(self) -> None:
        with self._lock:
            if self._over:
                return
            self.rung = True
            if self._thread is None:
                _thread.interrupt_main()
            else:
                ctypes.pythonapi.PyThreadState_SetAsyncExc(
                    ctypes.c_ulong(self._thread), ctypes.py_object(OutOfTime)
                )

    def end(self) -> None:
        """Let it not ring any more."""
        with self._lock:
            self._over = True
        self.timer.cancel()
