"""Do all submissions come through, whichever worker dies of whichever of them?"""

from __future__ import annotations

import itertools
import os
import threading
from contextlib import closing
from pathlib import Path

import pytest

from autograder.marking.batch import pool as pool_module
from autograder.marking.batch.pool import MAX_DEATHS, LocalPool, WorkerProcess, processors
from autograder.marking.batch.tasks import Done, Setup, Task
from autograder.marking.sandbox.confine import NoSandbox
from autograder.marking.sandbox.limits import TASKS_A_WORKER
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import hand_in
from tests.waiting import PATIENCE, wait_for

# A worker that does what the learner's name says.
PROGRAM = """
import os, signal, sys, time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from autograder.marking.sandbox.confine import NoSandbox
from tests.marking.fakes import done
connection = Connection(int(sys.argv[1]))
connection.recv()
while True:
    try:
        task = connection.recv()
    except EOFError:
        break
    log = task.folder.parent / "seen"
    seen = log.read_text() if log.exists() else ""
    log.write_text(seen + "x")
    if task.learner.startswith("dies_always") or (task.learner == "dies_once" and not seen):
        os.kill(os.getpid(), signal.SIGKILL)
    if task.learner == "no_sandbox":
        connection.send(NoSandbox("Nothing works here."))
        continue
    if task.learner == "sleeps":
        time.sleep(600)
    while task.learner == "waits_once" and not seen and not (log.parent / "go").exists():
        time.sleep(0.02)
    connection.send(replace(done(task), notebook=b"%d" % os.getpid()))
"""


@pytest.fixture(autouse=True)
def _fake_worker(monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
    monkeypatch.setattr(pool_module, "_PROGRAM", PROGRAM)
    monkeypatch.setenv("PYTHONPATH", str(root))


def tasks(klass: Path, *learners: str) -> list[Task]:
    """Hand in for these learners."""
    return [Task(ASSIGNMENT, name, hand_in(klass, name, 1.0).parent) for name in learners]


def mark(klass: Path, *learners: str, count: int = 2) -> list[Done]:
    """Have these learners' work marked by some workers."""
    with closing(LocalPool(Setup(klass, "none"), count)) as pool:
        return list(pool.run(tasks(klass, *learners)))


def test_a_death_costs_nothing(tmp_path):
    """Is a submission whose worker was killed once marked all the same, like all others?"""
    names = ["a", "dies_once", "b", "c", "d"]
    done = mark(tmp_path, *names)
    assert sorted(one.task.learner for one in done) == sorted(names)
    assert not any(one.result.problem for one in done)
    assert (tmp_path / "submitted" / "dies_once" / "seen").read_text() == "xx"


def test_a_submission_that_kills_is_given_up_and_listed(tmp_path):
    """Is a submission that every worker dies of given up, with what to do, and nothing else lost?"""
    done = {one.task.learner: one.result for one in mark(tmp_path, "a", "dies_always", "b")}
    assert done.keys() == {"a", "dies_always", "b"}
    assert "mark it by hand" in done["dies_always"].problem
    assert done["dies_always"].ours  # so the next run tries again
    assert (tmp_path / "submitted" / "dies_always" / "seen").read_text() == "x" * MAX_DEATHS
    assert not done["a"].problem
    assert not done["b"].problem


def test_a_worker_that_is_closed_from_elsewhere_has_died(tmp_path):
    """Is a submission marked again, when another thread closes its worker in the middle?"""
    worker = WorkerProcess(Setup(tmp_path, "none"))
    (task,) = tasks(tmp_path, "waits_once")
    done: list[Done] = []
    marking = threading.Thread(target=lambda: done.append(worker.mark(task)))
    closing = threading.Thread(target=worker.close)
    marking.start()
    wait_for((task.folder.parent / "seen").exists)
    closing.start()
    wait_for(lambda: worker._connection is None)
    (task.folder.parent / "go").touch()  # only now does the worker answer
    closing.join(PATIENCE)
    marking.join(PATIENCE)
    worker.close()
    assert [one.result.problem for one in done] == [""]
    assert (task.folder.parent / "seen").read_text() == "xx"


def test_no_sandbox_stops_the_run(tmp_path):
    """Does a machine that cannot confine learner code say so, instead of giving marks?"""
    with pytest.raises(NoSandbox, match="Nothing works"):
        mark(tmp_path, "a", "no_sandbox", "b", count=1)


def test_whoever_stops_early_waits_for_nothing(tmp_path):
    """Can a run be left in the middle, while a worker is busy for a long time?"""
    with closing(LocalPool(Setup(tmp_path, "none"), 2)) as pool:
        for done in pool.run(tasks(tmp_path, "sleeps", "a", "b")):
            assert done.task.learner in "ab"
            break


def test_tasks_are_taken_as_they_are_needed(tmp_path):
    """Does memory stay flat: is no task taken long before its turn?"""
    taken: list[str] = []
    lock = threading.Lock()

    def all_tasks():
        for task in tasks(tmp_path, *(f"learner{n}" for n in range(40))):
            with lock:
                taken.append(task.learner)
            yield task

    with closing(LocalPool(Setup(tmp_path, "none"), 2)) as pool:
        running = pool.run(all_tasks())
        next(running)
        for _ in range(20):
            threading.Event().wait(0.05)
        assert len(taken) <= 10
        assert len(list(running)) == 39


def test_a_worker_stays_with_an_assignment(tmp_path):
    """Does a worker keep what it has worked out for an assignment until that one is done?"""
    queues = [
        [Task(name, f"learner{n}", tmp_path) for n in range(20)] for name in ("01", "02", "03")
    ]
    with closing(LocalPool(Setup(tmp_path, "none"), 2)) as pool:
        marked_by: dict[int, list[str]] = {}
        for done in pool.run(*queues):
            marked_by.setdefault(int(done.notebook), []).append(done.task.assignment)
    assert sum(map(len, marked_by.values())) == 60
    for names in marked_by.values():
        changes = sum(one != other for one, other in itertools.pairwise(names))
        assert changes == len(set(names)) - 1  # it never comes back to an earlier one


def test_a_worker_that_is_not_needed_ends_at_once(tmp_path):
    """Where nothing is to be done after all, does the worker that was warming up just end?"""
    with closing(LocalPool(Setup(tmp_path, "none"), 2)) as pool:
        pool.start(1)
        (process,) = [worker._process for worker in pool._workers if worker._process]
        assert list(pool.run([], [])) == []
        assert process.wait(PATIENCE) == 0  # before anybody has closed or killed it


@pytest.mark.parametrize(
    ("several", "started"), [(0, 0), (1, 1), (TASKS_A_WORKER, 1), (TASKS_A_WORKER + 1, 2), (99, 3)]
)
def test_no_more_workers_start_than_are_worth_it(tmp_path, several, started):
    """Does a small class not wait for workers that would have nothing to do?"""
    with closing(LocalPool(Setup(tmp_path, "none"), 3)) as pool:
        pool.start(several)
        assert sum(worker._process is not None for worker in pool._workers) == started


@pytest.mark.skipif(len(processors()) < 2, reason="needs two processors")
@pytest.mark.parametrize("count", [1, None])
def test_as_many_workers_as_processors_stay_on_their_own(tmp_path, count):
    """Does each worker stay on one processor where all are used, and otherwise go where it likes?

    What it starts before it has work may import on another one.
    """
    (task,) = tasks(tmp_path, "ada")
    with closing(LocalPool(Setup(tmp_path, "none"), count)) as pool:
        pool.start(len(processors()) * TASKS_A_WORKER)
        assert where(pool) == [{*processors()}] * (count or len(processors()))
        for worker in pool._workers:
            worker.mark(task)
        assert where(pool) == ([{*processors()}] if count else [{one} for one in processors()])


def where(pool: LocalPool) -> list[set[int]]:
    """Return the processors that each worker may use, with all its threads."""
    ids = [worker._process.pid for worker in pool._workers]
    threads = [[int(one) for one in os.listdir(f"/proc/{id}/task")] for id in ids]
    return [set().union(*map(os.sched_getaffinity, several)) for several in threads]


def test_workers_begin_before_anybody_asks(tmp_path):
    """Is work begun when it is given, and does closing end it though nothing was taken from it?"""
    several = tasks(tmp_path, "sleeps", "a")
    with closing(LocalPool(Setup(tmp_path, "none"), 1)) as pool:
        running = pool.run(several)
        wait_for((several[0].folder.parent / "seen").exists)
        running.close()
    assert not (several[1].folder.parent / "seen").exists()


def test_a_worker_imports_nothing_of_the_folder_it_starts_in(tmp_path, monkeypatch):
    """Does a file in the class's folder that is called like a package harm no worker?"""
    (tmp_path / "numpy.py").write_text("raise SystemExit('not this one')", encoding="utf-8")
    monkeypatch.setattr(pool_module, "_PROGRAM", f"import numpy\n{PROGRAM}")
    monkeypatch.chdir(tmp_path)
    (done,) = mark(tmp_path, "ada", count=1)
    assert not done.result.problem


def test_a_worker_has_one_thread_for_linear_algebra(tmp_path, monkeypatch):
    """Do N workers on N cores have N threads in all for linear algebra?"""
    started = []
    real = pool_module.subprocess.Popen

    def popen(*args, **keywords):
        started.append(keywords["env"])
        return real(*args, **keywords)

    monkeypatch.setattr(pool_module.subprocess, "Popen", popen)
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
        monkeypatch.setenv(name, "8")
    mark(tmp_path, "a", count=1)
    assert started[0]["OPENBLAS_NUM_THREADS"] == started[0]["OMP_NUM_THREADS"] == "1"
