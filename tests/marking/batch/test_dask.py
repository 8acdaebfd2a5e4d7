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
from dataclasses import replace
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
from autograder.marking.batch.tasks import Done, Setup, Task
from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.grading.results import Result
from tests.conftest import ASSIGNMENT
from tests.marking.batch.nothing import KILLS, STAYS, do_nothing_but
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
    """A scheduler and two workers of one thread each, as processes of their own.

    Parameters
    ----------
    nanny : bool
        Whether a worker that dies is started again.
    """

    def __init__(self, folder: Path, *, nanny: bool = False) -> None:
        self._folder = folder
        self._file = folder / "scheduler.json"
        self.workers: list[subprocess.Popen[bytes]] = []
        self.scheduler = self._start("scheduler", "--port", "0", "--no-dashboard")
        for _ in range(2):
            self.workers.append(
                self._start(
                    *("worker", "--nthreads", "1", "--no-dashboard"),
                    "--nanny" if nanny else "--no-nanny",
                )
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
        for process in (*self.workers, self.scheduler):
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


class Future:
    """A future of some tasks; `then` has how it stands each time that it is looked at."""

    def __init__(self, key: str, tasks: list[Task], *then: str) -> None:
        self.key, self.tasks, self._then = key, tasks, [*then]

    @property
    def status(self) -> str:
        """How it stands now."""
        return self._then.pop(0) if len(self._then) > 1 else self._then[0]

    def result(self) -> list[Done]:
        """What came of it: each has taken a tenth of a second."""
        return [Done(one, Result(one.learner, one.assignment, seconds=0.1)) for one in self.tasks]

    def exception(self) -> Exception:
        """Why it has failed."""
        return distributed.KilledWorker(self.key, None, 3)

    def release(self) -> None:
        """Nobody needs it any more."""


class OneWorker(list[Future]):
    """A cluster of one worker, with a client to it that is its own `as_completed`.

    Parameters
    ----------
    killers : str
        The learners whose work kills the worker, at every try.
    """

    scheduler = SimpleNamespace(address="tcp://head:1")
    loop = None
    add = list.append
    has_ready = list.__len__

    def __init__(self, *killers: str) -> None:
        super().__init__()
        self._killers = {*killers}
        self.sent: list[list[str]] = []

    def nthreads(self) -> dict[str, int]:
        """It has one thread."""
        return {"tcp://worker:1": 1}

    def submit(self, _work: Any, _run: str, _setup: Setup, tasks: list[Task], **_: Any) -> Future:
        """Take some tasks."""
        self.sent.append([task.learner for task in tasks])
        return Future(f"{len(self.sent)}", tasks, "finished")

    def __next__(self) -> Future:
        """Do the first that is waiting; a death counts against all that are."""
        if self._killers & {task.learner for task in self[0].tasks}:
            self[:] = [Future(one.key, one.tasks, "error") for one in self]
        return self.pop(0)


@pytest.mark.slow
def test_real_workers_die_of_one_submission_only(root, tmp_path, several, monkeypatch):
    """Is that one given up, and nothing else, where workers are started again and again?

    And is nothing of what was sent kept here?
    """
    monkeypatch.setenv("PYTHONPATH", str(root))
    monkeypatch.setenv("DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES", "1")
    several[5] = replace(several[5], learner=KILLS)
    cluster = Cluster(tmp_path, nanny=True)
    try:
        with marking.connect(cluster.address) as client:
            pool = marking.DaskPool(client, Setup(root, None), print, do_nothing_but)
            done = list(pool.run(several))
            assert not client.scheduler_comm.recent_message_log  # memory stays flat
    finally:
        cluster.end()
    assert [one.task.learner for one in done if one.result.problem] == [KILLS]
    assert sorted(one.task.learner for one in done) == sorted(task.learner for task in several)


@pytest.mark.slow
def test_a_scheduler_that_is_gone_is_told(root, tmp_path, several, monkeypatch):
    """Is it said that the scheduler is gone, and what to do, while workers are being waited for?"""
    monkeypatch.setenv("PYTHONPATH", str(root))
    monkeypatch.setattr(marking, "CONNECT_SECONDS", 5.0)
    several[5] = replace(several[5], learner=STAYS)
    cluster = Cluster(tmp_path)
    try:
        with marking.connect(cluster.address) as client:
            pool = marking.DaskPool(client, Setup(root, None), print, do_nothing_but)
            running = pool.run(several)
            next(running)
            cluster.scheduler.kill()
            with pytest.raises(NoSuchThing, match="is gone"):
                list(running)
    finally:
        cluster.end()


@pytest.fixture
def several(tmp_path: Path) -> list[Task]:
    """Submissions of some learners."""
    folder = hand_in(tmp_path, "all", 1.0).parent
    return [Task(ASSIGNMENT, f"learner{number}", folder) for number in range(40)]


def marked(worker: OneWorker, tasks: list[Task], monkeypatch: pytest.MonkeyPatch) -> list[Done]:
    """Have tasks marked there."""
    monkeypatch.setattr(distributed, "as_completed", lambda **_: worker)
    return [*marking.DaskPool(worker, Setup(Path(), None), print).run(tasks)]


def test_several_are_sent_together_and_come_back_one_by_one(several, monkeypatch):
    """Is each told by itself, whole and once, although ever more of them are sent together?"""
    worker = OneWorker()
    assert [done.task for done in marked(worker, several, monkeypatch)] == several
    sizes = [*map(len, worker.sent)]
    assert sizes[:2] == [1, 1]
    assert max(sizes) > 4
    assert sizes[-1] == 1
    assert sum(sizes) == len(several)


def test_an_innocent_one_is_not_given_up_with_a_killer(several, monkeypatch):
    """Is only that given up of which workers die, of its bundle and of those that waited behind it?"""
    killers = ["learner17", "learner18", "learner39"]
    done = marked(OneWorker(*killers), several, monkeypatch)
    assert sorted(one.task.learner for one in done if one.result.problem) == killers
    assert sorted(one.task.learner for one in done) == sorted(task.learner for task in several)
    assert all("mark it by hand" in one.result.problem for one in done if one.result.problem)


def test_what_a_worker_has_not_come_to_is_sent_again(several, monkeypatch):
    """Is everybody's work marked once where a worker hands back only the first of a bundle?"""
    everything = Future.result
    monkeypatch.setattr(Future, "result", lambda self: everything(self)[:1])
    worker = OneWorker()
    found = [done.task.learner for done in marked(worker, several, monkeypatch)]
    assert sorted(found) == sorted(task.learner for task in several)
    assert max(map(len, worker.sent)) > 1


@pytest.mark.parametrize("seen", ["lost", "pending"])
def test_a_result_that_dies_with_its_worker_is_waited_for_anew(several, monkeypatch, seen):
    """Is a result that its worker took along worked out again, and the scheduler not called gone?"""
    worker = OneWorker()
    monkeypatch.setattr(
        worker, "submit", lambda *words, **_: Future("only", words[3], seen, "finished")
    )
    assert [done.task for done in marked(worker, several[:1], monkeypatch)] == several[:1]


def test_a_result_is_taken_when_it_comes(several, monkeypatch):
    """Is no time passed by with looking now and then whether something is done?"""
    monkeypatch.setattr(marking, "POLL_SECONDS", 10 * PATIENCE)

    class Later(OneWorker):
        """Its first result comes when somebody waits for it."""

        come: threading.Thread | None = None
        there = False
        thread_condition = threading.Condition()

        def has_ready(self) -> bool:
            """Whether a result has come."""
            if self.come is None:
                self.come = threading.Thread(target=self._come)
                self.come.start()
            return self.there

        def _come(self) -> None:
            with self.thread_condition:
                self.there = True
                self.thread_condition.notify()

    assert len(marked(Later(), several[:3], monkeypatch)) == 3


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
