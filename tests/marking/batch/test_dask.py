"""Does a class come through a real Dask cluster, whoever is killed and whoever else marks there?"""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import psutil
import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook

from autograder.cli import main
from autograder.cli.ending import Status
from autograder.marking.batch import dask as marking
from autograder.marking.batch import pool as pool_module
from autograder.marking.batch.tasks import Done, Setup, Task
from tests.conftest import ASSIGNMENT
from tests.marking.batch.test_pool import PROGRAM
from tests.marking.fakes import hand_in
from tests.marking.submissions import FULL, POINTS, RIGHT, as_bytes, fill_in
from tests.waiting import PATIENCE, wait_for

distributed = pytest.importorskip("distributed", reason="needs the extra `scale`")
LEARNERS = [f"learner{number}" for number in range(8)]
WRONG = "learner3"
WAITS = "waits"
OTHER = {
    WRONG: {"relu": "def relu(z):\n    return z"},
    WAITS: {
        "relu": (
            "import os, time\nopen('waits', 'w').close()\n"
            f"while not os.path.exists('go'): time.sleep(0.05)\n{RIGHT['relu']}"
        )
    },
}


class Cluster:
    """A scheduler and two workers of one thread each, as processes of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file = folder / "scheduler.json"
        self.workers: list[subprocess.Popen[bytes]] = []
        self._all = [self._start("scheduler", "--port", "0", "--no-dashboard")]
        for _ in range(2):
            self.workers.append(
                self._start("worker", "--nthreads", "1", "--no-dashboard", "--no-nanny")
            )

    def _start(self, kind: str, *options: str) -> subprocess.Popen[bytes]:
        program = str(Path(sys.executable).parent / "dask")
        pool = ["--local-directory", str(self._folder)] if kind == "worker" else []
        with (self._folder / f"{kind}.log").open("ab") as log:
            process = subprocess.Popen(
                [program, kind, *options, *pool, "--scheduler-file", str(self._file)],
                stdout=log,
                stderr=log,
                cwd=self._folder,  # workers see nothing of the class
                env={**os.environ, "TMPDIR": str(self._folder)},
            )
        return process

    @property
    def address(self) -> str:
        """Where the scheduler listens."""
        return wait_for(self._written)["address"]

    def _written(self) -> dict[str, Any]:
        with suppress(FileNotFoundError, ValueError):  # it may be there in part
            return json.loads(self._file.read_text())
        return {}

    def waiting(self) -> list[Path]:
        """Return the folders of the sessions in which an answer waits to go on."""
        try:
            found = self._folder.glob("autograder-sandbox-*/sessions/*/*/waits")
            return [path.parent for path in found]
        except FileNotFoundError:  # sessions come and go while their folders are listed
            return []

    def end(self) -> None:
        """End all of it."""
        for process in (*self.workers, *self._all):
            process.kill()
            process.wait()


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster of this test's own."""
    folder = tmp_path / "cluster"
    folder.mkdir()
    cluster = Cluster(folder)
    yield cluster
    cluster.end()


@pytest.fixture
def klass(tmp_path: Path, released: dict[str, Any]) -> Path:
    """A class in which one learner has one answer wrong, and one has handed in nothing."""
    folder = tmp_path / "class"
    fill(folder, released, *LEARNERS)
    (folder / "submitted" / "nobody" / ASSIGNMENT).mkdir(parents=True)
    return folder


def fill(folder: Path, released: dict[str, Any], *learners: str) -> None:
    """Hand in for these learners."""
    for learner in learners:
        place = folder / "submitted" / learner / ASSIGNMENT
        place.mkdir(parents=True)
        other = OTHER.get(learner, {})
        (place / f"{ASSIGNMENT}.ipynb").write_bytes(as_bytes(fill_in(released, RIGHT | other)))


def grade(root: Path, klass: Path, cluster: Cluster) -> subprocess.Popen[str]:
    """Start the command."""
    command = [sys.executable, "-m", "autograder.cli", "grade", ASSIGNMENT, "--json"]
    command += [f"--cell-seconds={PATIENCE}"]  # one cell waits for another run's end
    return subprocess.Popen(
        [*command, "--class-dir", str(klass), "--scheduler", cluster.address],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )


def rest(
    running: subprocess.Popen[str], *lines: str, status: Status = Status.DONE
) -> list[dict[str, Any]]:
    """Wait for the command's end; return all its rows, with the lines that were read before."""
    # Not by `communicate`: it passes over lines that `readline` has taken in besides the first.
    rows = [json.loads(line) for line in (*lines, *running.stdout)]
    assert running.wait(PATIENCE) == status, running.stderr.read()
    return rows


@pytest.mark.slow
def test_a_lost_workers_notebooks_are_marked_elsewhere(root, klass, cluster):
    """Is everybody marked once, and rightly, although one of two workers is killed in between?"""
    with grade(root, klass, cluster) as running:
        first = running.stdout.readline()
        victim = psutil.Process(cluster.workers[0].pid)
        marking = victim.children(recursive=True)
        victim.kill()
        rows = rest(running, first, status=Status.INCOMPLETE)  # nobody's folder is empty
    assert sorted(row["learner"] for row in rows) == sorted([*LEARNERS, "nobody"])
    points = {row["learner"]: row["points"] for row in rows}
    right = {name: FULL - (POINTS["relu"] if name == WRONG else 0) for name in LEARNERS}
    assert points == right | {"nobody": ""}
    with Gradebook(f"sqlite:///{klass / 'gradebook.db'}") as book:
        submissions = book.assignment_submissions(ASSIGNMENT)
        assert {s.student.id: s.score for s in submissions} == right | {"nobody": 0}
    gone, left = psutil.wait_procs(marking, timeout=PATIENCE)
    assert not left, gone  # a lost worker's examiners end with it


@pytest.mark.slow
def test_two_classes_at_once_do_not_disturb_each_other(root, tmp_path, released, cluster):
    """Does a class whose marking ends first leave the other's examiners alone, and only those?"""
    slow, quick = tmp_path / "slow", tmp_path / "quick"
    fill(slow, released, WAITS)
    fill(quick, released, "ada")
    with grade(root, slow, cluster) as running, grade(root, quick, cluster) as other:
        (place,) = wait_for(cluster.waiting)
        assert [row["points"] for row in rest(other)] == [FULL]
        (place / "go").touch()
        assert [row["points"] for row in rest(running)] == [FULL]
    left = [psutil.Process(worker.pid).children() for worker in cluster.workers]
    assert left == [[], []]


@pytest.fixture
def task(tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Task]:
    """A task for a worker of Dask's that is this very process, with examiners that examine nothing."""
    monkeypatch.setattr(pool_module, "_PROGRAM", PROGRAM)
    monkeypatch.setenv("PYTHONPATH", str(root))
    yield Task(ASSIGNMENT, "ada", hand_in(tmp_path, "ada", 1.0).parent)
    for run in [*marking._idle]:
        marking.end_workers(run)


def test_each_run_has_examiners_of_its_own(tmp_path, task):
    """Where runs take turns on a worker, is none's examiner started anew, or ended with another's?"""

    def marked_by(run: str) -> int:
        return int(marking.mark_on_worker(run, Setup(tmp_path, "none"), task).notebook)

    first, second = marked_by("first"), marked_by("second")
    assert first != second
    assert [marked_by("first"), marked_by("second")] == [first, second]
    marking.end_workers("second")
    assert not psutil.pid_exists(second)
    assert marked_by("first") == first


def test_runs_that_were_never_closed_do_not_pile_up(tmp_path, task):
    """Does a worker have few idle examiners, however many coordinators were killed?"""
    before = {*psutil.Process().children()}
    for number in range(marking.IDLE_RUNS + 3):
        marking.mark_on_worker(f"run{number}", Setup(tmp_path, "none"), task)
    assert len({*psutil.Process().children()} - before) == marking.IDLE_RUNS


def test_a_run_that_is_broken_off_leaves_no_examiner(tmp_path, task):
    """Is an examiner ended with its run also while it is busy, and not started again?"""
    before = {*psutil.Process().children()}
    busy = Task(ASSIGNMENT, "sleeps", task.folder)
    thread = threading.Thread(
        target=marking.mark_on_worker, args=("run", Setup(tmp_path, "none"), busy)
    )
    thread.start()
    wait_for((task.folder.parent / "seen").exists)
    marking.end_workers("run")
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert {*psutil.Process().children()} == before


def test_missing_workers_are_told_now_and_then(tmp_path, monkeypatch):
    """Does whoever waits for a cluster's workers hear so at once, and then once a minute?"""
    seconds = itertools.count()
    monkeypatch.setattr(marking, "time", SimpleNamespace(monotonic=lambda: next(seconds)))
    told: list[str] = []
    client = SimpleNamespace(scheduler=SimpleNamespace(address="tcp://head:1"), nthreads=dict)
    waiting = marking.DaskPool(client, Setup(tmp_path, None), told.append)
    waiting.start(1)
    assert told == ["The scheduler tcp://head:1 has no workers; waiting for them."]
    for _ in range(150):
        waiting._count_workers()
    assert len(told) == 3


@pytest.mark.parametrize("seen", ["lost", "pending"])
def test_a_result_that_dies_with_its_worker_is_waited_for_anew(tmp_path, monkeypatch, seen):
    """Is a result that its worker took along worked out again, and the scheduler not called gone?"""
    statuses = iter([seen, "finished", "finished"])

    class Future:
        """A future that is finished, lost with its worker, and finished anew."""

        key = "only"
        status = property(lambda self: next(statuses))

        def result(self) -> Done:
            return Done(task, None)

        def release(self) -> None:
            pass

    class Finished(list[Future]):
        """What `as_completed` gives: futures in the order in which they were finished."""

        add = list.append
        has_ready = list.__len__
        __next__ = list.pop

    task = Task(ASSIGNMENT, "ada", tmp_path / "submitted" / "ada" / ASSIGNMENT)
    monkeypatch.setattr(marking, "read_file", lambda *_: None)
    monkeypatch.setattr(distributed, "as_completed", lambda **_: Finished())
    client = SimpleNamespace(
        scheduler=SimpleNamespace(address="tcp://head:1"),
        nthreads=lambda: {"tcp://worker:1": 1},
        loop=None,
        submit=lambda *_, **__: Future(),
    )
    pool = marking.DaskPool(client, Setup(tmp_path, None), print)
    assert [done.task for done in pool.run([task])] == [task]


@pytest.mark.parametrize(
    ("address", "told"),
    [
        ("nonsense", "'nonsense' is not the address of a Dask scheduler (missing port number"),
        ("tcp://127.0.0.1:9", "No Dask scheduler answers at tcp://127.0.0.1:9 (Timed out"),
    ],
)
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_no_scheduler_is_told_in_a_sentence(tmp_path, monkeypatch, address, told, form):
    """Is it said where one connects to, and what is wrong there, without progress that is none?"""
    monkeypatch.setattr(marking, "CONNECT_SECONDS", 0.5)
    hand_in(tmp_path, "ada", 1.0)
    words = ["grade", "--class-dir", str(tmp_path), "--scheduler", address, *form]
    done = CliRunner().invoke(main, words)
    connecting, *rest = done.stderr.splitlines()
    wanted = f"Connecting to {address}"
    assert connecting == (json.dumps({"message": wanted}) if form else wanted)
    refusal = json.loads(done.stdout)["error"] if form else rest[0].removeprefix("Error: ")
    assert refusal.startswith(told)
    assert done.exit_code == Status.REFUSED


def test_a_cluster_has_its_own_number_of_workers(tmp_path):
    """Is `--workers`, which a cluster cannot heed, refused beside `--scheduler`?"""
    words = ["--class-dir", str(tmp_path), "--scheduler", "tcp://head:1", "--workers", "2"]
    done = CliRunner().invoke(main, ["grade", *words])
    assert done.exit_code == 2
    assert "--workers is for this machine" in done.stderr
