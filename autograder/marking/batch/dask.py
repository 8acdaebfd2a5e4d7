"""The same tasks on a Dask cluster: where one machine is not enough.

A task of Dask's carries the bytes of some submissions (`bundles`), so workers need neither the
class's folder nor the gradebook; they have the same version of the course installed.  What a lost
worker had is run again elsewhere.  This machine keeps and records, as always.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from ..classroom.errors import NoSuchThing
from ..sandbox.limits import (
    CONNECT_SECONDS,
    COUNT_WORKERS_SECONDS,
    POLL_SECONDS,
    REMIND_SECONDS,
    TASKS_A_THREAD,
)
from .bundles import Bundle, Bundles, Pace
from .cluster_worker import end_workers, mark_on_worker
from .pool import given_up
from .tasks import Done, Setup, Stream, Task

if TYPE_CHECKING:
    from distributed import Client, Future

# What workers do with the id of a run, its setup and a bundle of its tasks.
Work = Callable[[str, Setup, list[Task]], list[Done]]


class DaskPool:
    """The workers behind a scheduler; others may have work marked there at the same time.

    Parameters
    ----------
    client : Client
        What `connect` returned; whoever called it closes it.
    tell : callable
        Told when workers are waited for.
    work : callable
        What workers do; a measurement has them do nothing.
    """

    def __init__(
        self,
        client: Client,
        setup: Setup,
        tell: Callable[[str], None],
        work: Work = mark_on_worker,
    ) -> None:
        self._run = uuid4().hex
        self._setup = setup
        self._tell = tell
        self._work = work
        self._pace = Pace()
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

        bundles = Bundles(chain(*queues), self._pace)
        running: dict[Any, Bundle] = {}
        finished = as_completed(loop=self._client.loop)
        while True:
            self._count_workers()
            yield from self._fill(bundles, running, finished)
            if not running:
                return
            future = self._next(finished)
            if future.status in ("lost", "pending"):
                # Its worker died with the result; the scheduler has it worked out anew.
                finished.add(future)
                continue
            yield from self._taken(future, running.pop(future.key), bundles)

    def _fill(self, bundles: Bundles, running: dict[Any, Bundle], finished: Any) -> Iterator[Done]:
        """Send what workers have room for; yield what cannot be sent."""
        while len(running) < self._capacity:
            bundle = bundles.next(self._capacity, idle=not running)
            if bundle is None:
                return
            if bundle.tasks:
                future = self._send(bundle.tasks)
                running[future.key] = bundle.slim()
                finished.add(future)
            yield from bundle.unreadable

    def _send(self, tasks: list[Task]) -> Future:
        return self._client.submit(self._work, self._run, self._setup, tasks, pure=False)

    def _next(self, finished: Any) -> Future:
        """Wait for what is finished next, with an eye on the workers."""
        while not finished.has_ready():
            self._count_workers()
            with finished.thread_condition:
                finished.thread_condition.wait_for(finished.has_ready, POLL_SECONDS)
        return next(finished)

    def _taken(self, future: Future, bundle: Bundle, bundles: Bundles) -> Iterator[Done]:
        """Yield what came of a bundle; what did not come to anything is sent again."""
        answers = self._answers(future, bundle)
        future.release()
        if answers is None:
            bundles.suspect(bundle.tasks)
            return
        bundles.back(bundle.tasks[len(answers) :])
        for task, answer in zip(bundle.tasks, answers, strict=False):
            done = replace(answer, task=task)
            self._pace.note(done)
            yield done

    def _answers(self, future: Future, bundle: Bundle) -> list[Done] | None:
        """Return what a worker has handed back; None if workers died of it, or of its neighbours."""
        from distributed import KilledWorker

        if future.status == "finished":
            with suppress(OSError, CancelledError):  # the scheduler goes while it is handed over
                return future.result()
        error = future.exception() if future.status == "error" else None
        if isinstance(error, KilledWorker):
            return [Done(task, given_up(task)) for task in bundle.tasks] if bundle.alone else None
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


def connect(address: str) -> Client:
    """Connect to a scheduler with an address such as ``tcp://head-node:8786``.

    Raises
    ------
    NoSuchThing
        With one sentence that says what is wrong and what to do.
    """
    try:
        from dask import config
        from distributed import Client
    except ModuleNotFoundError as error:
        raise NoSuchThing(
            "Marking on a cluster needs Dask: `pip install -e '.[scale]'` in the course's folder."
        ) from error
    # Else a client keeps the last thousand messages, with all submissions that are in them.
    config.set({"distributed.admin.low-level-log-length": 0})
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
