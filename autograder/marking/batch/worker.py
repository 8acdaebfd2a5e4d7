"""One worker of the engine: a process with an examiner and a sandbox of its own.

It imports nothing of nbgrader's and nothing for a single notebook: it is ready as soon as NumPy
is, and then stays warm.  Whoever started it speaks to it over an inherited connection; when that
ends, however it ends, the worker clears up and ends, too.
"""

from __future__ import annotations

import time
from dataclasses import replace
from functools import lru_cache
from multiprocessing.connection import Connection

from ..classroom.editions import read_release
from ..grading.notebook import mark_submission
from ..grading.places import find_places
from ..grading.release import Release
from ..grading.results import Result, result_of
from ..grading.submission import SubmittedFile, read_file
from ..grading.unreadable import Unreadable
from ..sandbox.confine import NoSandbox
from ..sandbox.host import Host
from ..sandbox.limits import TimeLimits
from ..sandbox.waiting import Waiting
from .fingerprints import checks_fingerprints, combined, engine_fingerprint
from .tasks import Done, Setup, Task, unreadable


class OtherVersion(NoSandbox):
    """A worker has another version of the course or of this package than the coordinator."""


def serve(connection: Connection, waiting: Waiting) -> None:
    """Mark what comes over the connection until it ends."""
    setup: Setup = connection.recv()
    host = Host.of(waiting)
    while True:
        connection.send(_answer(host, setup, connection.recv()))


def _answer(host: Host, setup: Setup, task: Task) -> Done | NoSandbox:
    try:
        return _mark(host, _release(setup, task.assignment), task, setup.times)
    except NoSandbox as error:
        return error
    except Exception as error:  # ours, not the learner's: say so and go on with the class
        problem = f"The marking itself failed ({type(error).__name__}: {error}); please report it."
        return Done(task, Result(task.learner, task.assignment, problem=problem, ours=True))


@lru_cache
def _release(setup: Setup, assignment: str) -> Release:
    """Read a released notebook; refuse to mark where anything is not as with the coordinator."""
    release = read_release(setup.course, assignment, setup.given)
    wanted = dict(setup.fingerprints)
    if not wanted:  # this machine's workers have what the coordinator has
        return release
    here = {
        "": engine_fingerprint(),
        assignment: combined(checks_fingerprints(assignment, release)),
    }
    other = [name for name, found in here.items() if wanted.get(name, found) != found]
    if other:
        raise OtherVersion(
            f"A worker has another version of {other[0] or 'this package'} in {setup.course} "
            f"({here[other[0]]}) than this machine ({wanted[other[0]]}): install the same one "
            "everywhere, then start again."
        )
    return release


def _mark(host: Host, release: Release, task: Task, times: TimeLimits) -> Done:
    try:
        # What is marked are the very bytes that the result is kept under.
        file = task.file or read_file(task.folder, task.assignment)
    except Unreadable as problem:
        return unreadable(task, problem)
    if task.verdicts is not None:
        return _look(host, release, task, file, times)
    marked = mark_submission(host, release, file, task.learner, task.assignment, times)
    slim = replace(task, file=None)  # nobody needs its bytes back
    return Done(slim, result_of(marked, release), marked.to_bytes(), file.fingerprint)


def _look(host: Host, release: Release, task: Task, file: SubmittedFile, times: TimeLimits) -> Done:
    """Look for the places at fault in what was marked before."""
    start = time.monotonic()
    places = find_places(host, release, file, task.assignment, task.verdicts or {}, times)
    slim = replace(task, file=None, verdicts=None)
    result = Result(task.learner, task.assignment, seconds=time.monotonic() - start)
    return Done(slim, result, fingerprint=file.fingerprint, places=places)
