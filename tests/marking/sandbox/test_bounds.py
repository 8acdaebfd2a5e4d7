"""Do bounds on what the examiner computes end with what they are for?"""

from __future__ import annotations

import resource
import signal

from autograder.marking.sandbox.bounds import no_larger_than, no_longer_than
from tests.waiting import PATIENCE


def test_bounds_end_with_the_block():
    """Is a late alarm impossible, and are the limits as before?"""
    before = resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGALRM)
    with no_longer_than(PATIENCE), no_larger_than(2**30):
        assert signal.getitimer(signal.ITIMER_REAL)[0] > 0
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0
    assert (resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGALRM)) == before
