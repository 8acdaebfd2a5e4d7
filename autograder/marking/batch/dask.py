"""The same tasks on a Dask cluster: where one machine is not enough.

A task carries the bytes of its submission, so workers need neither the class's folder nor the
gradebook; they have the same version of the course installed.  What a lost worker had is run again
elsewhere.  This machine keeps and records, as always.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ..classroom.folder import NoSuchThing, course_root
from ..grading.submission import Unreadable
from .pool import Hand, gave_up
from .tasks import Done, Setup, Task, digest_of, fetch, unreadable

if TYPE_CHECKING:
    from distributed import Client, Future

_CONNECT = 30.0  # seconds to reach the scheduler
_LOOK = 5.0  # seconds between two looks at how many workers there are
_REMIND = 60.0  # seconds between two words about there being none
_POLL = 0.05  # seconds between two looks at what is done
_WAITING = 2  # tasks for each thread of the cluster that are on their way at once
_RUNS = 4  # that a worker keeps idle processes for: some coordinators are killed and never close

_lock = threading.Lock()
# On a worker: the processes that mark, by the run that they belong to.
_idle: dict[str, list[Hand]] = {}  # the run that was served last is the last one
_busy: dict[Hand, str] = {}


class Cluster:
    """The workers behind a scheduler; others may have work marked there at the same time.

    Parameters
    ----------
    client : Client
        What `connect` returned; whoever called it closes it.
    tell : callable
        Told when workers are waited for.
    """

    def __init__(self, client: Client, setup: Setup, tell: Callable[[str], None]) -> None:
        self._run = uuid4().hex
        self._setup = setup
        self._tell = tell
        self._client = client
        self._address = client.scheduler.address
        self._looked = self._told = float("-inf")
        self._room = 1

    def start(self, tasks: int) -> None:
        """Say so if there are no workers yet."""
        if tasks:
            self._look()

    def run(self, *queues: Iterable[Task]) -> Iterator[Done]:
        """Yield each task when it is done; never more are on their way than workers can use."""
        from distributed import as_completed

        waiting = chain(*queues)
        running: dict[str, Task] = {}
        finished = as_completed(loop=self._client.loop)
        while True:
            self._look()
            while len(running) < self._room and (task := next(waiting, None)) is not None:
                done = self._submit(task, running, finished)
                if done is not None:
                    yield done
            if not running:
                return
            while not finished.has_ready():
                self._look()
                time.sleep(_POLL)
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
        future = self._client.submit(mark_there, self._run, self._setup, sent, pure=False)
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

    def _look(self) -> None:
        """Count the cluster's threads now and then, and say so if there are none."""
        now = time.monotonic()
        if now - self._looked < _LOOK:
            return
        self._looked = now
        with suppress(OSError):  # that the scheduler is gone shows in the futures
            threads = sum(self._client.nthreads().values())
            self._room = max(1, _WAITING * threads)
            if not threads and now - self._told >= _REMIND:
                self._told = now
                self._tell(f"The scheduler {self._address} has no workers; waiting for them.")

    def close(self) -> None:
        """End this run's marking processes on the workers."""
        with suppress(OSError, TimeoutError):  # the scheduler is gone, and its workers with it
            self._client.run(close_hands, self._run, on_error="ignore")


def mark_there(run: str, setup: Setup, task: Task) -> Done:
    """Mark one submission on a cluster's worker, in a process beside it that stays warm."""
    with _lock:
        _idle[run] = _idle.pop(run, [])
        hand = _idle[run].pop() if _idle[run] else Hand(replace(setup, root=course_root()))
        _busy[hand] = run
        old = [one for longest in [*_idle][:-_RUNS] for one in _idle.pop(longest)]
    for one in old:
        one.close()
    try:
        return hand.mark(task)
    finally:
        with _lock:
            if wanted := _busy.pop(hand, None) is not None:
                _idle.setdefault(run, []).append(hand)
        if not wanted:  # the run is over
            hand.close()


def close_hands(run: str) -> None:
    """End this worker's processes of one run, also those that are marking."""
    with _lock:
        idle = _idle.pop(run, [])
        busy = [hand for hand, of in _busy.items() if of == run]
        for hand in busy:
            del _busy[hand]
    for hand in busy:
        hand.stop()  # it is closed by the thread that waits for it
    for hand in idle:
        hand.let_go()
    for hand in idle:
        hand.close()


def connect(address: str) -> Client:
    """Connect to a scheduler with an address such as ``tcp://head-node:8786``.

    Raises
    ------
    NoSuchThing
        With one sentence that says what is wrong and what to do.
    """
    try:
        from distributed import Client
    except ModuleNotFoundError as error:
        raise NoSuchThing(
            "Marking on a cluster needs Dask: `pip install -e '.[scale]'` in the course's folder."
        ) from error
    try:
        return Client(address, timeout=_CONNECT, set_as_default=False)
    except ValueError as error:
        raise NoSuchThing(
            f"{address!r} is not the address of a Dask scheduler ({error}): give the one that the "
            "scheduler writes when it starts, such as tcp://head-node:8786."
        ) from error
    except (OSError, MemoryError) as error:  # another server's greeting reads as a huge size
        raise NoSuchThing(
            f"No Dask scheduler answers at {address} ({error}): start it, or see whether this "
            "machine can reach it, then run the same command again."
        ) from error
