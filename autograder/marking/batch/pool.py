"""Worker processes of this machine, and how a batch gets through them whatever dies.

A thread leads each worker, so that a death is put down to the one submission that was being
marked.  Neither waiting tasks nor finished results pile up: memory does not grow with the class.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from queue import Queue
from typing import Any

from ..grading.results import Result
from ..sandbox.confine import ONE_THREAD
from ..sandbox.limits import MAX_DEATHS, TASKS_A_WORKER, WORKER_END_SECONDS
from .tasks import Done, Setup, Stream, Task

# Not `-m`: its classes would belong to `__main__`, and nobody could read its answers.
_PROGRAM = "from autograder.marking.batch.begin import from_words; from_words()"
_HOME = Path(__file__).resolve().parents[3]  # of this package


class Died(Exception):
    """The worker process is gone."""


class WorkerProcess:
    """One worker process, started when it is first needed and again after it has died.

    Parameters
    ----------
    temporary : Path
        The folder for its temporary files.
    processor : int
        The one to stay on, if any.
    """

    def __init__(
        self, setup: Setup, temporary: Path | None = None, processor: int | None = None
    ) -> None:
        self._setup = setup
        self._temporary = temporary
        self._processor = processor
        self._stopped = False
        self._process: subprocess.Popen[bytes] | None = None
        self._staying: subprocess.Popen[bytes] | None = None
        self._connection: Connection | None = None

    def start(self) -> None:
        """Start the process; it warms up while others work."""
        if self._process is not None:
            return
        ours, theirs = Pipe()
        environment = {**os.environ, **ONE_THREAD}
        if self._temporary is not None:
            environment["TMPDIR"] = str(self._temporary)
        # Nothing is imported from where the command was started: files of learners may lie there.
        program = f"import sys; sys.path.append({str(_HOME)!r})\n{_PROGRAM}"
        words = [str(theirs.fileno()), str(self._setup.course), self._setup.kind or ""]
        command = [sys.executable, "-P", "-c", program, *words]
        with theirs:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
                env=environment,
                process_group=0,  # a terminal's Ctrl-C is the coordinator's to handle
            )
        self._connection = ours
        with suppress(OSError):  # it has died already; that shows at the first task
            ours.send(self._setup)

    def _stay(self) -> None:
        """Let the process stay on its processor from its first task on: its first steps go side by side."""
        process = self._process
        if process is None or process is self._staying or self._processor is None:
            return
        self._staying = process
        with suppress(OSError):  # it has died; that shows at once
            for thread in os.listdir(f"/proc/{process.pid}/task"):
                os.sched_setaffinity(int(thread), [self._processor])

    def mark(self, task: Task) -> Done:
        """Have one submission marked; where workers die of it, say so instead.

        Raises
        ------
        NoSandbox
            If learner code cannot be run here at all.
        """
        for _ in range(MAX_DEATHS):
            try:
                return self._mark(task)
            except Died:
                self.close()
                if self._stopped:
                    break
        return Done(task, given_up(task))

    def _mark(self, task: Task) -> Done:
        self.start()
        self._stay()
        connection = self._connection
        if connection is None:  # another thread has closed it in between
            raise Died
        try:
            connection.send(task)
            answer = connection.recv()
        except (EOFError, OSError):
            raise Died from None
        except (AttributeError, TypeError):
            # What a connection raises that another thread closes in between.
            if connection.closed:
                raise Died from None
            raise
        if isinstance(answer, Exception):
            raise answer
        done: Done = answer
        return done

    def stop(self) -> None:
        """End the process at once, whatever it is marking; called from another thread."""
        self._stopped = True
        process = self._process
        if process is not None:
            process.kill()

    def disconnect(self) -> None:
        """Tell the process that there is no more to do."""
        if self._connection is not None:
            self._connection.close()

    def close(self) -> None:
        """Let the process clear up and end."""
        self.disconnect()
        process = self._process
        self._process = self._connection = None
        if process is None:
            return
        try:
            process.wait(WORKER_END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def given_up(task: Task) -> Result:
    """Return the result for a submission that workers die of."""
    problem = (
        f"The worker was ended {MAX_DEATHS} times while it marked this, perhaps for want of memory; "
        "mark it by hand in the formgrader, or try it alone with more memory: "
        f"`autograder grade {task.assignment} --learner {task.learner} --workers 1`."
    )
    return Result(task.learner, task.assignment, problem=problem, ours=True)


class LocalPool:
    """The workers of this machine.

    Parameters
    ----------
    count : int
        How many; by default one for each processor.
    temporary : Path
        The folder for their temporary files.
    """

    def __init__(
        self, setup: Setup, count: int | None = None, temporary: Path | None = None
    ) -> None:
        here = processors()
        number = count or len(here)
        # Examiner and candidate take turns: on one processor, neither has to wake another.  Where
        # there are fewer workers than processors, the system knows better which are free.
        places = here if number == len(here) else [None] * number
        self._workers = [WorkerProcess(setup, temporary, place) for place in places]
        self._worth = 0  # how many of them have enough to do, as far as that is known

    def start(self, tasks: int) -> None:
        """Start warming up as many workers as are worth it for that many tasks."""
        self._worth = max(self._worth, -(-tasks // TASKS_A_WORKER))
        for worker in self._workers[: self._worth]:
            worker.start()

    def run(self, *queues: Iterable[Task]) -> Stream[Done]:
        """Begin at once, and yield each task when it is done, in no particular order."""
        stream = self._run(queues)
        next(stream)  # only what has begun does what is to be done at its end
        return stream

    def _run(self, queues: Sequence[Iterable[Task]]) -> Stream[Any]:
        """Yield nothing when the workers have begun, then each task."""
        workers = self._workers[: self._worth or None]
        batch = _Batch(queues, len(workers))
        threads = [threading.Thread(target=batch.lead, args=(worker,)) for worker in workers]
        for thread in threads:
            thread.start()
        try:
            yield None
            yield from batch.results()
        finally:
            if not batch.over:
                for worker in workers:
                    worker.stop()
            batch.stop()
            for thread in threads:
                thread.join()

    def close(self) -> None:
        """End all workers, side by side."""
        for worker in self._workers:
            worker.disconnect()
        for worker in self._workers:
            worker.close()


class _Batch:
    """Tasks on their way through several workers.

    A worker stays with one queue for as long as it can: it keeps what it has worked out for an
    assignment, such as the cases and their results.
    """

    def __init__(self, queues: Iterable[Iterable[Task]], leaders: int) -> None:
        # Later assignments take longer, and what is left for the end, where a worker must join
        # another, had better be short.
        self._queues = [iter(queue) for queue in queues][::-1]
        self._at: dict[WorkerProcess, Iterator[Task]] = {}
        self._lock = threading.Lock()
        self._stopped = False
        self._leaders = leaders
        self._done: Queue[Done | BaseException | None] = Queue(2 * leaders)

    def lead(self, worker: WorkerProcess) -> None:
        """Keep one worker at work until there is nothing left to do."""
        try:
            while (task := self._next(worker)) is not None:
                self._done.put(worker.mark(task))
        except BaseException as error:
            self._done.put(error)
        finally:
            worker.disconnect()
            self._done.put(None)

    def _next(self, worker: WorkerProcess) -> Task | None:
        with self._lock:
            while self._queues and not self._stopped:
                if worker not in self._at:
                    others = [*self._at.values()]
                    self._at[worker] = min(self._queues, key=others.count)
                if (task := next(self._at[worker], None)) is not None:
                    return task
                over = self._at.pop(worker)
                self._queues = [queue for queue in self._queues if queue is not over]
            return None

    def results(self) -> Iterator[Done]:
        """Yield what is done until all leaders have ended."""
        while self._leaders:
            done = self._done.get()
            if done is None:
                self._leaders -= 1
            elif isinstance(done, BaseException):
                raise done
            else:
                yield done

    @property
    def over(self) -> bool:
        """Whether all leaders have ended."""
        return not self._leaders

    def stop(self) -> None:
        """Give out no more tasks, and wait for nothing that is still being put in."""
        self._stopped = True
        while self._leaders:
            if self._done.get() is None:
                self._leaders -= 1


def processors() -> list[int | None]:
    """Return the processors that this process may use; None for each where it cannot choose."""
    if hasattr(os, "sched_getaffinity"):
        return [*sorted(os.sched_getaffinity(0))]
    return [None] * (os.cpu_count() or 1)
