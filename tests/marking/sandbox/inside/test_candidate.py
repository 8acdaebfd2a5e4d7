"""Does what one cell sets on the clock end with it?"""

from __future__ import annotations

import signal

import pytest

from autograder.marking.sandbox.inside.candidate import _time_limit
from tests.waiting import PATIENCE


@pytest.fixture
def _handler():
    """The handler of this process, put back after the test."""
    before = signal.getsignal(signal.SIGPROF)
    yield
    signal.signal(signal.SIGPROF, before)


@pytest.mark.usefixtures("_handler")
@pytest.mark.parametrize("timer", [signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF])
def test_a_timer_does_not_outlive_its_cell(timer):
    """Is no timer left that would end the session between two cells, however late the next is?"""
    with _time_limit(PATIENCE):
        signal.setitimer(timer, PATIENCE)
        assert signal.getitimer(timer)[0] > 0
    assert signal.getitimer(timer)[0] == 0
