"""What a Dask worker does with submissions: processes beside it mark them, and stay warm.

A submission that its process dies of costs itself alone; the Dask worker lives on.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import replace

from ..classroom.root import course_root
from ..sandbox.limits import BUNDLE_BYTES, BUNDLE_SECONDS, IDLE_RUNS
from .pool import WorkerProcess
from .tasks import Done, Setup, Task

_lock = threading.Lock()
# The processes that mark, by the run that they belong to.
_idle: dict[str, list[WorkerProcess]] = {}  # the run that was served last is the last one
_busy: dict[WorkerProcess, str] = {}


def mark_on_worker(run: str, setup: Setup, tasks: Sequence[Task]) -> list[Done]:
    """Mark submissions in a process of the run's own.

    What takes much longer or gives much more than was foreseen is handed back with what came
    before it; then the rest is still to be done.
    """
    worker = _take(run, setup)
    try:
        return _mark_in_turn(worker, tasks)
    finally:
        with _lock:
            if wanted := _busy.pop(worker, None) is not None:
                _idle.setdefault(run, []).append(worker)
        if not wanted:  # the run is over
            worker.close()


def _take(run: str, setup: Setup) -> WorkerProcess:
    """Return a process of a run's own; those of the runs that were served long ago are ended."""
    with _lock:
        _idle[run] = _idle.pop(run, [])
        worker = (
            _idle[run].pop() if _idle[run] else WorkerProcess(replace(setup, course=course_root()))
        )
        _busy[worker] = run
        old = [one for longest in [*_idle][:-IDLE_RUNS] for one in _idle.pop(longest)]
    for one in old:
        one.close()
    return worker


def _mark_in_turn(worker: WorkerProcess, tasks: Sequence[Task]) -> list[Done]:
    """Mark one after another until there is enough to hand back, or the run is over."""
    done: list[Done] = []
    until = time.monotonic() + 2 * BUNDLE_SECONDS
    room = BUNDLE_BYTES
    for task in tasks:
        done.append(worker.mark(task))
        room -= len(done[-1].notebook)
        if room < 0 or time.monotonic() > until or worker not in _busy:
            break
    return done


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
