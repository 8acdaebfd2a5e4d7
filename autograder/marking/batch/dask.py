"""The same tasks on a Dask cluster: where one machine is not enough.

A task carries the bytes of its submission, so workers need neither the class's folder nor the
gradebook; they have the same version of the course installed.  What a lost worker had is run again
elsewhere.  This machine keeps and records, as always.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ..classroom.errors import NoSuchThing
from ..classroom.folder import course_root
from ..grading.submission import read_file
from ..grading.unreadable import Unreadable
from ..sandbox.limits import (
    CONNECT_SECONDS,
    COUNT_WORKERS_SECONDS,
    IDLE_RUNS,
    POLL_SECONDS,
    REMIND_SECONDS,
    TASKS_A_THREAD,
)
from .pool import WorkerProcess, given_up
from .tasks import Done, Setup, Stream, Task, unreadable

if TYPE_CHECKING:
    from distributed import Client, Future

_lock = threading.Lock()
# On a worker: the processes that mark, by the run that they belong to.
_idle: dict[str, list[WorkerProcess]] = {}  # the run that was served last is the last one
_busy: dict[WorkerProcess, str] = {}


class DaskPool:
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
        self._counted = self._reminded = float("-inf")
        self._capacity = 1

    def start(self, tasks: int) -> None:
        """Say so if there are no workers yet."""
        if tasks:
            self._count_workers()

    def run(self, *queues: Iterable[Task]) -> Stream[Done]:
        """Yield each task when it is done; never more are on their way than workers can use."""
        from distributed import as_completed

        waiting = chain(*queues)
        running: dict[Any, Task] = {}
        finished = as_completed(loop=self._client.loop)
        while True:
            self._count_workers()
            while len(running) < self._capacity and (task := next(waiting, None)) is not None:
                done = self._submit(task, running, finished)
                if done is not None:
                    yield done
            if not running:
                return
            while not finished.has_ready():
                self._count_workers()
                time.sleep(POLL_SECONDS)
            future = next(finished)
            if future.status in ("lost", "pending"):
                # Its worker died with the result; the scheduler has it worked out anew.
                finished.add(future)
                continue
            task = running.pop(future.key)
            yield self._result(future, task)
            future.release()

    def _submit(self, task: Task, running: dict[Any, Task], finished: Any) -> Done | None:
        try:
            sent = replace(task, file=read_file(task.folder, task.assignment))
        except Unreadable as problem:
            return unreadable(task, problem)
        future = self._client.submit(mark_on_worker, self._run, self._setup, sent, pure=False)
        running[future.key] = task
        finished.add(future)
        return None

    def _result(self, future: Future, task: Task) -> Done:
        from distributed import KilledWorker

        if future.status == "finished":
            return replace(future.result(), task=task)
        error = future.exception() if future.status == "error" else None
        if isinstance(error, KilledWorker):
            return Done(task, given_up(task))
        if error is not None:
            raise error
        raise NoSuchThing(
            f"The scheduler {self._address} is gone. All that is marked is kept: start it and its "
            "workers, then run the same command again, and it goes on from here."
        )

    def _count_workers(self) -> None:
        """Count the cluster's threads now and then, and say so if there are none."""
        now = time.monotonic()
        if now - self._counted < COUNT_WORKERS_SECONDS:
            return
        self._counted = now
        with suppress(OSError):  # that the scheduler is gone shows in the futures
            threads = sum(self._client.nthreads().values())
            self._capacity = max(1, TASKS_A_THREAD * threads)
            if not threads and now - self._reminded >= REMIND_SECONDS:
                self._reminded = now
                self._tell(f"The scheduler {self._address} has no workers; waiting for them.")

    def close(self) -> None:
        """End this run's marking processes on the workers."""
        with suppress(OSError, TimeoutError):  # the scheduler is gone, and its workers with it
            self._client.run(end_workers, self._run, on_error="ignore")


def mark_on_worker(run: str, setup: Setup, task: Task) -> Done:
    """Mark one submission on a cluster's worker, in a process beside it that stays warm."""
    with _lock:
        _idle[run] = _idle.pop(run, [])
        worker = (
            _idle[run].pop() if _idle[run] else WorkerProcess(replace(setup, course=course_root()))
        )
        _busy[worker] = run
        old = [one for longest in [*_idle][:-IDLE_RUNS] for one in _idle.pop(longest)]
    for one in old:
        one.close()
    try:
        return worker.mark(task)
    finally:
        with _lock:
            if wanted := _busy.pop(worker, None) is not None:
                _idle.setdefault(run, []).append(worker)
        if not wanted:  # the run is over
            worker.close()


def end_workers(run: str) -> None:
    """End this worker's processes of one run, also those that are marking."""
    with _lock:
        idle = _idle.pop(run, [])
        busy = [worker for worker, of in _busy.items() if of == run]
        for worker in busy:
            del _busy[worker]
    for worker in busy:
        worker.stop()  # it is closed by the thread that waits for it
    for worker in idle:
        worker.disconnect()
    for worker in idle:
        worker.close()


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
        return Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
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
