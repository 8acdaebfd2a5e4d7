"""One worker of the engine: a process with an examiner and an exam room of its own.

It imports nothing of nbgrader's and nothing for a single notebook: it is ready as soon as NumPy
is, and then stays warm.  Whoever started it speaks to it over an inherited connection; when that
ends, however it ends, the worker clears its room and ends, too.
"""

from __future__ import annotations

import json
import signal
import sys
import tempfile
from dataclasses import replace
from functools import lru_cache
from multiprocessing.connection import Connection
from pathlib import Path

from ..grading.notebook import mark_submission
from ..grading.restore import Notebook
from ..grading.results import Result, result_of
from ..grading.submission import Unreadable
from ..sandbox.confine import NoSandbox, available
from ..sandbox.host import Room
from ..sandbox.limits import Times
from .fingerprints import course_version, engine_version, whole
from .tasks import Done, Setup, Task, digest_of, fetch, unreadable


class OtherVersion(NoSandbox):
    """A worker has another version of the course or of this package than the coordinator."""


def main() -> None:
    """Mark what comes over the connection until it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a person's Ctrl-C is the coordinator's to handle
    connection = Connection(int(sys.argv[1]))
    try:
        setup: Setup = connection.recv()
        with Room(setup.root, setup.kind or available()) as room:
            room.warm()
            while True:
                connection.send(_answer(room, setup, connection.recv()))
    except (EOFError, ConnectionError):
        pass  # nobody is there any more
    except NoSandbox as error:
        connection.send(error)


def _answer(room: Room, setup: Setup, task: Task) -> Done | NoSandbox:
    try:
        released = _released(setup, task.assignment)
        return _mark(room, released, task, setup.times)
    except NoSandbox as error:
        return error
    except Exception as error:  # ours, not the learner's: say so and go on with the class
        problem = f"The marking itself failed ({type(error).__name__}: {error}); please report it."
        return Done(task, Result(task.learner, task.assignment, problem=problem, ours=True))


@lru_cache
def _released(setup: Setup, assignment: str) -> Notebook:
    path = setup.root / "assignments" / assignment / f"{assignment}.ipynb"
    released = json.loads(path.read_text(encoding="utf-8"))
    wanted = dict(setup.versions)
    if not wanted:  # this machine's workers have what the coordinator has
        return released
    here = {"": engine_version(), assignment: whole(course_version(assignment, released))}
    other = [name for name, version in here.items() if wanted.get(name, version) != version]
    if other:
        raise OtherVersion(
            f"A worker has another version of {other[0] or 'this package'} in {setup.root} "
            f"({here[other[0]]}) than this machine ({wanted[other[0]]}): install the same one "
            "everywhere, then start again."
        )
    return released


def _mark(room: Room, released: Notebook, task: Task, times: Times) -> Done:
    try:
        file = task.file or fetch(task.folder, task.assignment)
    except Unreadable as problem:
        came = digest_of(task.folder, task.assignment)
        return Done(task, unreadable(task, str(problem)), digest=came)
    # A copy: what is marked are the very bytes that the result is kept under.
    with tempfile.TemporaryDirectory(prefix="autograder-submission-") as folder:
        (Path(folder) / file.name).write_bytes(file.data)
        marked = mark_submission(room, released, Path(folder), task.learner, task.assignment, times)
    slim = replace(task, file=None)  # nobody needs its bytes back
    return Done(slim, result_of(marked, released), marked.notebook, file.digest)


if __name__ == "__main__":
    main()
