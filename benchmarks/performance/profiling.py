"""Where the processor time of marking goes, on both sides of the sandbox.

``python -m benchmarks.performance.profiling ASSIGNMENT NUMBER`` prints it as JSON.
"""

from __future__ import annotations

import cProfile
import json
import pstats
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial

from autograder.marking.sandbox.confine import available
from autograder.marking.sandbox.host import Host

from ..processor import spent
from . import klass
from .figures import Profile
from .share import as_a_worker, share_of

_SESSIONS = 50  # that run nothing
# What a file of the examiner's belongs to, the first that fits.
_ROOMS = (
    ("autograder/checks", "comparing and explaining"),
    ("autograder/key", "right results and those of known mistakes"),
    ("autograder/marking/sandbox", "asking over the wire"),
    ("autograder/marking/grading", "restoring, supplying steps, writing the notebook"),
    ("numpy", "NumPy, for all of these"),
    ("", "Python's own library and others'"),
)


def measure(assignment: str, number: int) -> Profile:
    """Mark a worker's share of a class in a process that is set up as every worker is."""
    output = as_a_worker(__name__, assignment, number)
    return Profile(**json.loads(output.splitlines()[-1]))


def _measure(assignment: str, number: int) -> Profile:
    with share_of(assignment, number) as share, Host(klass.ROOT, available()) as host:

        def fork() -> None:
            for _ in range(_SESSIONS):
                with host.session():
                    pass

        mark = partial(share.mark, host)
        mark()  # what is read and kept once
        _, forks = _sides(fork)
        examiner, sandbox = _sides(mark)
        shares = _shares(mark)
    rooms = {room: examiner / number * share for room, share in shares.items()}
    return Profile(forks / _SESSIONS, sandbox / number, rooms)


def _sides(action: Callable[[], None]) -> tuple[float, float]:
    """Return the processor seconds of this process, and of all that it has started."""
    own, combined = time.process_time(), spent()
    action()
    own = time.process_time() - own
    return own, spent() - combined - own


def _shares(action: Callable[[], None]) -> dict[str, float]:
    """Return for each room which part of this process's time it takes itself."""
    profile = cProfile.Profile(time.process_time)
    profile.runcall(action)
    found: dict[str, float] = defaultdict(float)
    for (file, _, name), (_, _, seconds, *_) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        found[_room(f"{file}:{name}")] += seconds
    combined = sum(found.values())
    return {room: found[room] / combined for _, room in _ROOMS}


def _room(function: str) -> str:
    return next(room for part, room in _ROOMS if part in function)


if __name__ == "__main__":
    print(json.dumps(vars(_measure(sys.argv[1], int(sys.argv[2])))))
