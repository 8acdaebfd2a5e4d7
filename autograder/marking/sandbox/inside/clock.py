"""The processor time that a cell or a call may take; the examiner keeps the wall clock.

The examiner ends a session that does not listen to this one.
"""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from ....checks.call import OutOfTime

_TIMERS = signal.ITIMER_PROF, signal.ITIMER_REAL, signal.ITIMER_VIRTUAL
_AGAIN = 1.0  # second, and the alarm rings once more, for loops that catch everything


class Timed:
    """A block that `OutOfTime` ends after so many seconds of processor time; it may be entered often."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds

    def __enter__(self) -> None:
        signal.setitimer(signal.ITIMER_PROF, self._seconds, _AGAIN)

    def __exit__(self, *_: object) -> None:
        for timer in _TIMERS:  # what the learner's code has set must not ring in the next block
            signal.setitimer(timer, 0)

    def ring(self, *_: object) -> NoReturn:
        """End what is computed in the block."""
        raise OutOfTime(f"stopped after {self._seconds:g} seconds of computing")


@contextmanager
def time_limit(seconds: float) -> Iterator[Timed]:
    """Yield a block for one calculation or for many, each of which may take so many seconds.

    Who listens to the alarm is said once for all: that takes longer than to set it.
    """
    timed = Timed(seconds)
    signal.signal(signal.SIGPROF, timed.ring)
    yield timed
