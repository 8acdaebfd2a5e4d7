"""Do bounds on what the examiner computes end with what they are for?"""

from __future__ import annotations

import resource
import time

from autograder.marking.sandbox.bounds import no_larger_than, no_longer_than


def test_bounds_end_with_the_block():
    """Is a late alarm impossible, and are the limits as before?"""
    before = resource.getrlimit(resource.RLIMIT_AS)
    with no_longer_than(0.05), no_larger_than(2**30):
        pass
    time.sleep(0.1)
    assert resource.getrlimit(resource.RLIMIT_AS) == before
