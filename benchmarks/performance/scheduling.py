"""How many tasks a second a scheduler of Dask's takes, where the work itself is nothing.

Submissions go the way that `autograder grade --scheduler` sends them, and marked notebooks of their
size come back.  Scheduler and workers are on this machine: there is no network in it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import replace
from functools import partial
from itertools import count, islice
from pathlib import Path

import psutil

from autograder.checks.examine import Verdict
from autograder.key import find_assignment
from autograder.marking.batch.dask import DaskPool, connect
from autograder.marking.batch.tasks import Done, Setup, Task
from autograder.marking.grading.results import Result
from autograder.marking.sandbox.limits import BUNDLE_SECONDS, BUNDLE_SIZE

from . import klass
from .figures import Scheduling

_WORKERS = 2
_ASSIGNMENT = "03_planar_network"
_FILE = "scheduler.json"
_START_SECONDS = 120.0
# What docs/instructors/large-classes.md says of starting a scheduler.
_AS_TOLD = {"DASK_DISTRIBUTED__ADMIN__LOW_LEVEL_LOG_LENGTH": "0"}
_BEFORE = 50  # tasks, until all is warm and bundles have their size


def measure(tasks: int, each: int) -> Scheduling:
    """Send so many tasks of so many submissions, and take what comes back.

    The clock starts when tasks are as large as they are to be, and stops while more are on their
    way: neither the start nor the end of a run is counted.
    """
    if not 1 <= each <= BUNDLE_SIZE:
        raise ValueError(f"A task carries 1 to {BUNDLE_SIZE} submissions, not {each}")
    with tempfile.TemporaryDirectory(prefix="autograder-scheduling-") as name, ExitStack() as stack:
        folder = Path(name)
        address, scheduler = stack.enter_context(_cluster(folder))
        client = stack.enter_context(connect(address))
        client.wait_for_workers(_WORKERS, _START_SECONDS)
        setup, work = Setup(klass.ROOT, None), partial(answer_at_once, each)
        pool = stack.enter_context(closing(DaskPool(client, setup, _no_workers, work)))
        finished = stack.enter_context(closing(pool.run(_submissions(folder))))
        _take(finished, _BEFORE * each)
        before = _spent(scheduler)
        _take(finished, tasks * each)
        after = _spent(scheduler)
        return Scheduling(tasks, each, *(b - a for a, b in zip(before, after, strict=True)))


def _spent(scheduler: psutil.Process) -> tuple[float, float, float]:
    """Return the time, and the processor seconds of the scheduler and of this process so far."""
    used = scheduler.cpu_times()
    return time.perf_counter(), used.user + used.system, time.process_time()


def answer_at_once(each: int, _run: str, _setup: Setup, tasks: Sequence[Task]) -> list[Done]:
    """Hand back on a worker what marking would, as if a task of `each` took what it should."""
    return [_done(task, BUNDLE_SECONDS / each) for task in tasks]


def _done(task: Task, seconds: float) -> Done:
    exercises = find_assignment(task.assignment).exercises
    verdicts = {one.name: Verdict(one.name, 1.0, one.points, (), 10) for one in exercises}
    grades: dict[str, float | None] = {name: one.earned for name, one in verdicts.items()}
    result = Result(task.learner, task.assignment, verdicts, grades, seconds=seconds)
    data = task.file.data if task.file else b""
    return Done(replace(task, file=None), result, data, "0" * 16)


def _submissions(folder: Path) -> Iterator[Task]:
    """Yield endless submissions, all of one file."""
    notebook = klass.vary(klass.solved(_ASSIGNMENT), _ASSIGNMENT, 1)
    place = folder / "submitted"
    place.mkdir()
    (place / f"{_ASSIGNMENT}.ipynb").write_text(json.dumps(notebook, indent=1))
    for number in count():
        yield Task(_ASSIGNMENT, f"learner{number}", place)


def _take(finished: Iterable[Done], number: int) -> None:
    deque(islice(finished, number), maxlen=0)


@contextmanager
def _cluster(folder: Path) -> Iterator[tuple[str, psutil.Process]]:
    """Run a scheduler and workers of one thread each; yields the scheduler and its address."""
    with ExitStack() as stack:
        here = ("--host", "127.0.0.1", "--port", "0")
        scheduler = stack.enter_context(_program(folder, "scheduler", *here))
        for _ in range(_WORKERS):
            options = ("--nthreads", "1", "--no-nanny", "--local-directory", str(folder))
            stack.enter_context(_program(folder, "worker", *options))
        yield _address(folder), psutil.Process(scheduler)


@contextmanager
def _program(folder: Path, *words: str) -> Iterator[int]:
    """Run a program of Dask's for as long as the block lasts; yields its id."""
    options = ("--no-dashboard", "--scheduler-file", str(folder / _FILE))
    command = [sys.executable, "-m", "dask", *words, *options]
    with (folder / "log").open("ab") as log:
        process = subprocess.Popen(
            command, stdout=log, stderr=log, cwd=klass.ROOT, env={**os.environ, **_AS_TOLD}
        )
    try:
        yield process.pid
    finally:
        process.kill()
        process.wait()


def _address(folder: Path) -> str:
    """Return the scheduler's address as soon as it has written it."""
    until = time.monotonic() + _START_SECONDS
    while time.monotonic() < until:
        with suppress(FileNotFoundError, ValueError):  # it may be there in part
            return json.loads((folder / _FILE).read_text())["address"]
        time.sleep(0.02)
    raise RuntimeError((folder / "log").read_text(errors="replace")[-2000:])


def _no_workers(told: str) -> None:
    raise RuntimeError(told)
