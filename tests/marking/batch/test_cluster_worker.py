"""Does a Dask worker's part keep runs apart, end what it starts, and hand back in time?"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from autograder.marking.batch import cluster_worker as marking
from autograder.marking.batch import pool as pool_module
from autograder.marking.batch.tasks import Setup, Task
from tests.conftest import ASSIGNMENT
from tests.marking.batch.test_pool import PROGRAM
from tests.marking.fakes import hand_in
from tests.waiting import PATIENCE, wait_for


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
        (done,) = marking.mark_on_worker(run, Setup(tmp_path, "none"), [task])
        return int(done.notebook)

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
        marking.mark_on_worker(f"run{number}", Setup(tmp_path, "none"), [task])
    assert len({*psutil.Process().children()} - before) == marking.IDLE_RUNS


def test_a_run_that_is_broken_off_leaves_no_examiner(tmp_path, task):
    """Is an examiner ended with its run also while it is busy, and not started for what is left?"""
    before = {*psutil.Process().children()}
    busy = Task(ASSIGNMENT, "sleeps", task.folder)
    several = ("run", Setup(tmp_path, "none"), [busy, task])
    thread = threading.Thread(target=marking.mark_on_worker, args=several)
    thread.start()
    seen = task.folder.parent / "seen"
    wait_for(seen.exists)
    marking.end_workers("run")
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert {*psutil.Process().children()} == before
    assert seen.read_text() == "x"


def test_a_submission_that_kills_costs_only_itself(tmp_path, task):
    """Of a bundle, is only that one given up of which its marking process dies?"""
    killer = replace(task, learner="dies_always")
    several = [task, killer, replace(task, learner="bob")]
    done = marking.mark_on_worker("run", Setup(tmp_path, "none"), several)
    assert [bool(one.result.problem) for one in done] == [False, True, False]


@pytest.mark.parametrize(("bound", "value"), [("BUNDLE_BYTES", 0), ("BUNDLE_SECONDS", -1.0)])
def test_what_grows_too_much_is_handed_back_early(tmp_path, task, monkeypatch, bound, value):
    """Where results are larger or later than was foreseen, do they wait for no others?"""
    monkeypatch.setattr(marking, bound, value)
    done = marking.mark_on_worker("run", Setup(tmp_path, "none"), [task, task, task])
    assert [one.task for one in done] == [task]
