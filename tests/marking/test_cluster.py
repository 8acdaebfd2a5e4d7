"""Does a class come through a real Dask cluster, also when one of its workers is killed?"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from nbgrader.api import Gradebook

from tests.conftest import ASSIGNMENT
from tests.marking.paper import FULL, POINTS, RIGHT, as_bytes, paper

pytest.importorskip("distributed", reason="needs the extra `scale`")
pytestmark = pytest.mark.xdist_group("cluster")
LEARNERS = [f"learner{number}" for number in range(8)]
WRONG = "learner3"


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
        local = ["--local-directory", str(self._folder)] if kind == "worker" else []
        with (self._folder / f"{kind}.log").open("ab") as log:
            process = subprocess.Popen(
                [program, kind, *options, *local, "--scheduler-file", str(self._file)],
                stdout=log,
                stderr=log,
                cwd=self._folder,  # workers see nothing of the class
            )
        return process

    @property
    def address(self) -> str:
        """Where the scheduler listens."""
        until = time.monotonic() + 120
        while not self._file.exists() and time.monotonic() < until:
            time.sleep(0.1)
        return json.loads(self._file.read_text())["address"]

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
    for learner in LEARNERS:
        place = folder / "submitted" / learner / ASSIGNMENT
        place.mkdir(parents=True)
        wrong = {"relu": "def relu(z):\n    return z"} if learner == WRONG else {}
        (place / f"{ASSIGNMENT}.ipynb").write_bytes(as_bytes(paper(released, RIGHT | wrong)))
    (folder / "submitted" / "nobody" / ASSIGNMENT).mkdir(parents=True)
    return folder


def grade(root: Path, klass: Path, cluster: Cluster) -> subprocess.Popen[str]:
    """Start the command."""
    command = [sys.executable, "-m", "autograder.cli", "grade", ASSIGNMENT, "--json"]
    return subprocess.Popen(
        [*command, "--class-dir", str(klass), "--scheduler", cluster.address],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )


def test_a_lost_workers_notebooks_are_marked_elsewhere(root, klass, cluster):
    """Is everybody marked once, and rightly, although one of two workers is killed in between?"""
    with grade(root, klass, cluster) as running:
        first = running.stdout.readline()
        victim = psutil.Process(cluster.workers[0].pid)
        marking = victim.children(recursive=True)
        victim.kill()
        # Not by `communicate`: it passes over lines that `readline` has taken in besides the first.
        rows = [json.loads(line) for line in (first, *running.stdout)]
        assert running.wait(500) == 0, running.stderr.read()
    assert sorted(row["learner"] for row in rows) == sorted([*LEARNERS, "nobody"])
    points = {row["learner"]: row["points"] for row in rows}
    right = {name: FULL - (POINTS["relu"] if name == WRONG else 0) for name in LEARNERS}
    assert points == right | {"nobody": ""}
    with Gradebook(f"sqlite:///{klass / 'gradebook.db'}") as book:
        submissions = book.assignment_submissions(ASSIGNMENT)
        assert {s.student.id: s.score for s in submissions} == right | {"nobody": 0}
    gone, left = psutil.wait_procs(marking, timeout=60)
    assert not left, gone  # a lost worker's examiners end with it
