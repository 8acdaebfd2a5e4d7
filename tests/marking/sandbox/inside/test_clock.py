"""Does a calculation end in time, and what it sets on the clock with it?"""

from __future__ import annotations

import signal
import time

import pytest

from autograder.checks.call import OutOfTime
from autograder.marking.sandbox.inside.clock import time_limit
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
    with time_limit(PATIENCE) as timed, timed:
        signal.setitimer(timer, PATIENCE)
        assert signal.getitimer(timer)[0] > 0
    assert signal.getitimer(timer)[0] == 0


@pytest.mark.usefixtures("_handler")
def test_each_of_several_calculations_has_its_time():
    """Is one that takes too long ended, also after others, and what is between them never?"""
    with time_limit(0.05) as timed:
        for _ in range(2):
            with timed:
                pass
            _compute(0.1)
            with pytest.raises(OutOfTime, match=r"stopped after 0\.05 seconds"), timed:
                _compute(PATIENCE)


def _compute(seconds):
    start = time.process_time()
    while time.process_time() - start < seconds:
        pass
