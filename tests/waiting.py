"""Wait for an event instead of a time: a busy machine is slow, and nothing is wrong with it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

PATIENCE = 300.0  # seconds; only what hangs is as late as that

_T = TypeVar("_T")


def wait_for(event: Callable[[], _T]) -> _T:
    """Ask again and again until the answer is true, and return it; fail where it never is."""
    until = time.monotonic() + PATIENCE
    while not (seen := event()):
        assert time.monotonic() < until, "what was waited for never came"
        time.sleep(0.02)
    return seen
