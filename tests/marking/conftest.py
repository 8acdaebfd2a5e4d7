"""What the suites of faults and attacks share: a look at what is left, and an honest neighbour."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from autograder.marking.sandbox import session as sessions
from autograder.marking.sandbox.host import Host
from autograder.marking.sandbox.monitor import descendants
from autograder.marking.sandbox.session import Called, Session
from autograder.marking.sandbox.user import NOBODY
from benchmarks.performance.server import Server, running
from tests.marking.submissions import POINTS, as_bytes, earned, fill_in

_SHARED = ("/tmp", "/var/tmp", "/dev/shm", tempfile.gettempdir())
_TALK = ("/proc/sysvipc/shm", "/proc/sysvipc/msg", "/proc/sysvipc/sem")


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A server of PostgreSQL's for the tests of one file."""
    with running() as server:
        yield server


def _strangers() -> set[str]:
    """Name the files in shared folders that belong to the user that sessions have under root."""
    found = set()
    for folder in {*_SHARED}:
        with os.scandir(folder) as entries:
            for entry in entries:
                try:
                    if entry.stat(follow_symlinks=False).st_uid == NOBODY:
                        found.add(entry.path)
                except FileNotFoundError:
                    continue
    return found


def _talk() -> list[str]:
    """Return the lines of the kernel's lists of shared memory and queues with that user's things."""
    lists = [Path(path) for path in _TALK if os.path.exists(path)]
    lines = [line for path in lists for line in path.read_text().splitlines()]
    return [line for line in lines if str(NOBODY) in line.split()]


def _state(host: Host) -> dict[str, Any]:
    """Return what learner code could change if it got out, in this host's folder and around it."""
    around = {host._sandbox.sessions.parent, host._sandbox.library.parent}
    files = sorted(path for one in around for path in one.rglob("*") if path.is_file())
    return {
        "files": [
            (str(f), f.stat().st_size, f.stat().st_mtime_ns, f.stat().st_mode) for f in files
        ],
        "sessions": os.listdir(host._sandbox.sessions),
        "processes": sorted(descendants(host._candidate.pid)) if host._candidate else [],
        "strangers": _strangers(),
        "talk": _talk(),
    }


@pytest.fixture
def nothing_left(host: Host, mark: Callable[..., Any], released: dict[str, Any]) -> Iterator[None]:
    """After the test: is all as it was before, and does the next learner get full points?"""
    before = _state(host)
    yield
    assert _state(host) == before
    assert earned(mark(as_bytes(fill_in(released)))) == POINTS


@contextmanager
def _patience(seconds: float) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sessions, "WALL_EXTRA", seconds)
        yield


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Return a function that gives little time to what must not end in time, and to it alone.

    It takes the names of functions and the sources of cells; all others have their usual time, so
    that no honest one is late because the machine is busy.  `patience` is by the clock: little of it
    is for what does not listen to the signal that its processor time is up.
    """

    def hurry(*named: str, seconds: float = 0.1, patience: float = 1.0) -> None:
        run, call = Session.run, Called.call

        def hurried_run(session: Session, source: str, usual: float) -> Any:
            if source not in named:
                return run(session, source, usual)
            with _patience(patience):
                return run(session, source, seconds)

        def hurried_call(copy: Called, name: str, *rest: Any) -> Iterator[Any]:
            if name not in named:
                yield from call(copy, name, *rest)
                return
            with _patience(patience):
                yield from call(copy, name, *rest[:2], seconds, *rest[3:])

        monkeypatch.setattr(Session, "run", hurried_run)
        monkeypatch.setattr(Called, "call", hurried_call)

    return hurry
