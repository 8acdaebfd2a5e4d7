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
from types import FrameType
from typing import Any

from .call import OutOfTime

CALL_SECONDS = 10.0  # of processor time for one call; marking has the same
WALL_FACTOR, WALL_EXTRA = 4.0, 5.0  # seconds on the clock for one of them, and besides
_AGAIN = 1.0  # seconds; for a loop that catches everything


_Function = Callable[..., Any]
Limit = Callable[[_Function], _Function]  # gives a function with an end


@contextmanager
def ending(seconds: float = CALL_SECONDS) -> Iterator[Limit]:
    """Give what ends each call of a function: an `OutOfTime` at its own line.

    A call has `seconds` of processor time, and far more on the clock.  Where there are no signals,
    a thread watches the clock.  Where there are no threads either, nothing can end a call: see
    :func:`can_end`.
    """
    in_main = threading.current_thread() is threading.main_thread()
    if in_main and hasattr(signal, "setitimer") and hasattr(signal, "SIGPROF"):
        with _Signals(seconds) as limit:
            yield limit
    elif can_end():
        yield lambda function: _watched(function, seconds, in_main=in_main)
    else:
        yield lambda function: function


def can_end() -> bool:
    """Whether a call can be ended here; in a browser's own Python it cannot."""
    return sys.platform not in ("emscripten", "wasi")


class _Signals:
    """Two timers for calls: of processor time, and of the clock for what only waits."""

    def __init__(self, seconds: float) -> None:
        wall = WALL_FACTOR * seconds + WALL_EXTRA
        self._seconds, self._in_call, self._rings = seconds, False, 0
        self._timers = ((signal.ITIMER_PROF, seconds), (signal.ITIMER_REAL, wall))
        self._before: list[Callable[[], object]] = []
        self._caller: FrameType | None = None

    def __enter__(self) -> Limit:
        for timer, _ in self._timers:
            self._before.append(
                functools.partial(signal.setitimer, timer, *signal.getitimer(timer))
            )
        for number in (signal.SIGPROF, signal.SIGALRM):
            handler = signal.signal(number, self._stop)
            handler = signal.SIG_DFL if handler is None else handler
            self._before.append(functools.partial(signal.signal, number, handler))
        return self._limited

    def __exit__(self, *_: object) -> None:
        for restore in self._before:  # first the timers, so that none rings for another's handler
            restore()

    def _limited(self, function: _Function) -> _Function:
        @functools.wraps(function)
        def within(*args: Any, **keywords: Any) -> Any:
            for timer, seconds in self._timers:
                signal.setitimer(timer, seconds, _AGAIN)
            self._in_call, self._rings, before = True, 0, sys.gettrace()
            self._caller = sys._getframe()
            try:
                return function(*args, **keywords)
            finally:
                self._in_call, self._caller = False, None
                if self._rings > 1:
                    sys.settrace(before)

        return within

    def _stop(self, _signal: int, frame: FrameType | None) -> None:
        if not self._in_call:
            return
        self._rings += 1
        if self._rings > 1:
            self._insist(frame)
        raise OutOfTime(f"stopped after {self._seconds:g} seconds")

    def _insist(self, frame: FrameType | None) -> None:
        """Raise `OutOfTime` again at the next line: where something has caught it, in the handler.

        In the call alone: its caller, who takes the trace away again, must not be stopped.
        """
        sys.settrace(_again)
        while frame is not None and frame is not self._caller:
            frame.f_trace = _again
            frame = frame.f_back


def _again(_frame: FrameType, event: str, _arg: Any) -> Any:
    if event == "line":
        raise OutOfTime
    return _again


def _watched(function: _Function, seconds: float, *, in_main: bool) -> _Function:
    """Return a function that a thread interrupts; a person's interrupt is told apart."""

    @functools.wraps(function)
    def within(*args: Any, **keywords: Any) -> Any:
        watch = _Watch(seconds, in_main=in_main)
        watch.timer.start()
        try:
            return function(*args, **keywords)
        except KeyboardInterrupt as error:
            if not watch.rung:
                raise
            late = OutOfTime(f"stopped after {seconds:g} seconds")
            raise late.with_traceback(error.__traceback__) from None
        finally:
            watch.end()

    return within


class _Watch:
    """A timer that interrupts one thread, unless it is ended before."""

    def __init__(self, seconds: float, *, in_main: bool) -> None:
        self.rung = False
        self._over = False
        self._lock = threading.Lock()
        # The main thread is woken from a sleep, too, if Python hears an interrupt at all: what a shell
        # starts in the background often does not.
        heard = in_main and callable(signal.getsignal(signal.SIGINT))
        self._thread = None if heard else threading.get_ident()
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
