"""The same tasks on a Dask cluster: where one machine is not enough.

A task carries the bytes of its submission, so workers need neither the class's folder nor the
gradebook; they have the same version of the course installed.  What a lost worker had is run again
elsewhere.  This machine keeps and records, as always.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any

from .course import NoSuchThing, course_root
from .hands import Hand, gave_up
from .submission import Unreadable
from .tasks import Done, Setup, Task, digest_of, fetch, unreadable

if TYPE_CHECKING:
    from distributed import Client, Future

_CONNECT = 30.0  # seconds to reach the scheduler
_LOOK = 5.0  # seconds between two looks at how many workers there are
_WAITING = 2  # tasks for each thread of the cluster that are on their way at once

_here = threading.local()  # on a worker: the process that marks for this thread
_all: list[Hand] = []


class Cluster:
    """The workers behind a scheduler.

    Parameters
    ----------
    address : str
        Such as ``tcp://head-node:8786``.
    tell : callable
        Told when workers are waited for.
    """

    def __init__(self, address: str, setup: Setup, tell: Callable[[str], None]) -> None:
        self._setup = setup
        self._tell = tell
        self._address = address
        self._client = _connect(address)
        self._looked = 0.0
        self._room = 1

    def start(self, tasks: int) -> None:
        """Say so if there are no workers yet."""
        if tasks and not self._client.nthreads():
            self._tell(f"The scheduler {self._address} has no workers yet; waiting for them.")

    def run(self, *queues: Iterable[Task]) -> Iterator[Done]:
        """Yield each task when it is done; never more are on their way than workers can use."""
        from distributed import as_completed

        waiting = chain(*queues)
        running: dict[str, Task] = {}
        finished = as_completed(loop=self._client.loop)
        while True:
            while len(running) < self._places() and (task := next(waiting, None)) is not None:
                done = self._submit(task, running, finished)
                if done is not None:
                    yield done
            if not running:
                return
            future = next(finished)
            task = running.pop(future.key)
            yield self._result(future, task)
            future.release()

    def _submit(self, task: Task, running: dict[str, Task], finished: Any) -> Done | None:
        try:
            sent = replace(task, file=fetch(task.folder, task.assignment))
        except Unreadable as problem:
            came = digest_of(task.folder, task.assignment)
            return Done(task, unreadable(task, str(problem)), digest=came)
        future = self._client.submit(mark_there, self._setup, sent, pure=False)
        running[future.key] = task
        finished.add(future)
        return None

    def _result(self, future: Future, task: Task) -> Done:
        from distributed import KilledWorker

        if future.status == "finished":
            return replace(future.result(), task=task)
        error = future.exception() if future.status == "error" else None
        if isinstance(error, KilledWorker):
            return Done(task, gave_up(task))
        if error is not None:
            raise error
        raise NoSuchThing(
            f"The scheduler {self._address} is gone. All that is marked is kept: start it and its "
            "workers, then run the same command again, and it goes on from here."
        )

    def _places(self) -> int:
        if time.monotonic() - self._looked > _LOOK:
            self._looked = time.monotonic()
            self._room = max(1, _WAITING * sum(self._client.nthreads().values()))
        return self._room

    def close(self) -> None:
        """End the marking processes on the workers, and leave the cluster."""
        try:
            self._client.run(close_hands, on_error="ignore")
        except (OSError, TimeoutError):
            pass  # the scheduler is gone, and with it its workers' connections
        finally:
            self._client.close()


def mark_there(setup: Setup, task: Task) -> Done:
    """Mark one submission on a cluster's worker, in a process beside it that stays warm."""
    if getattr(_here, "setup", None) != setup:
        if hasattr(_here, "hand"):
            _here.hand.close()
        _here.setup, _here.hand = setup, Hand(replace(setup, root=course_root()))
        _all.append(_here.hand)
    return _here.hand.mark(task)


def close_hands() -> None:
    """End the marking processes of this worker; the next task starts one again."""
    while _all:
        _all.pop().close()


def _connect(address: str) -> Client:
    try:
        from distributed import Client
    except ModuleNotFoundError as error:
        raise NoSuchThing(
            "Marking on a cluster needs Dask: `pip install 'autograder[scale]'`."
        ) from error
    try:
        return Client(address, timeout=_CONNECT, set_as_default=False)
    except (OSError, ValueError) as error:
        raise NoSuchThing(f"There is no Dask scheduler at {address} ({error}).") from error
