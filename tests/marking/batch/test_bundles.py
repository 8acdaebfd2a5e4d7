"""Are as many submissions sent together as make two seconds of work, and is none left out?"""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from autograder.marking.batch import bundles as sending
from autograder.marking.batch.bundles import Bundle, Bundles, Pace
from autograder.marking.batch.tasks import Done, Task
from autograder.marking.grading.results import Result
from autograder.marking.sandbox.limits import BUNDLE_SECONDS, BUNDLE_SIZE
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import hand_in

SLOTS = 4


def done(task: Task, seconds: float, *, ours: bool = False) -> Done:
    """A task that took so long."""
    return Done(task, Result(task.learner, task.assignment, seconds=seconds, ours=ours))


def known(task: Task, *seconds: float) -> Pace:
    """A pace by which tasks like this one have taken so long."""
    pace = Pace()
    for each in seconds:
        pace.note(done(task, each))
    return pace


@pytest.fixture
def tasks(tmp_path: Path) -> list[Task]:
    """More submissions than are sent at once."""
    folder = hand_in(tmp_path, "all", 1.0).parent
    return [Task(ASSIGNMENT, f"learner{number}", folder) for number in range(300)]


def names(bundle: Bundle) -> list[str]:
    """Return whose work is in it."""
    return [task.learner for task in bundle.tasks]


def all_of(bundles: Bundles) -> list[Bundle]:
    """Take all bundles of a cluster in which each is done before the next is asked for."""
    return list(iter(lambda: bundles.next(SLOTS, idle=True), None))


@pytest.mark.parametrize(
    ("seconds", "several"),
    [
        ([], 1),
        ([0.05], 1),
        ([0.05] * 10, 10),
        ([0.05] * BUNDLE_SIZE, int(BUNDLE_SECONDS / 0.05)),
        ([0.0] * 1000, BUNDLE_SIZE),
        ([0.01] * 1000, BUNDLE_SIZE),
        ([3.0] * 1000, 1),
        ([0.0] * 20 + [3600.0], 1),
        ([9.0] * 20 + [0.25] * BUNDLE_SIZE, int(BUNDLE_SECONDS / 0.25)),
    ],
)
def test_a_bundle_is_worth_two_seconds_of_what_is_known(tasks, seconds, several):
    """Is it one at first, then no more than have been seen or make two seconds of the last ones?"""
    assert known(tasks[0], *seconds).worth(tasks[0]) == several


def test_each_kind_has_its_own_pace(tasks):
    """Does what an assignment takes say nothing of another, or of looking for places?"""
    pace = known(tasks[0], *[0.1] * 20)
    assert pace.worth(tasks[0]) == 20
    assert pace.worth(replace(tasks[0], assignment="another")) == 1
    assert pace.worth(replace(tasks[0], verdicts={})) == 1


def test_what_failed_here_is_no_pace(tasks):
    """Is a submission that was given up, which tells no time, left out of the account?"""
    pace = Pace()
    for task in tasks[:20]:
        pace.note(done(task, 0.0, ours=True))
    assert pace.worth(tasks[0]) == 1


def test_each_is_sent_once_with_its_bytes(tasks):
    """Are all sent, in their order, and what is kept of them here without their bytes?"""
    sent = all_of(Bundles(tasks, known(tasks[0], *[0.1] * 20)))
    assert [name for bundle in sent for name in names(bundle)] == [task.learner for task in tasks]
    assert all(task.file.data for bundle in sent for task in bundle.tasks)
    assert [task for bundle in sent for task in bundle.slim().tasks] == tasks


def test_the_last_ones_are_shared_out(tasks):
    """Does no bundle hold more than its share of what is left, and are the others full?"""
    left = len(tasks)
    sizes = []
    for bundle in all_of(Bundles(tasks, known(tasks[0], *[0.1] * 20))):
        assert len(bundle.tasks) == min(20, -(-left // SLOTS))
        left -= len(bundle.tasks)
        sizes.append(len(bundle.tasks))
    assert sizes[:10] == [20] * 10
    assert sizes[-SLOTS:] == [1] * SLOTS


def test_a_small_class_is_shared_out_from_the_start(tasks):
    """Does every thread get something of a class that would fit into one bundle?"""
    sent = all_of(Bundles(tasks[:SLOTS], known(tasks[0], *[0.0] * 99)))
    assert [len(bundle.tasks) for bundle in sent] == [1] * SLOTS


def test_tasks_are_taken_as_they_are_needed(tasks):
    """Does memory stay flat: is no task taken long before its turn?"""
    endless = (replace(tasks[0], learner=str(number)) for number in itertools.count())
    bundles = Bundles(endless, known(tasks[0], *[0.1] * 20))
    for _ in range(50):
        bundles.next(SLOTS, idle=False)
    assert int(next(endless).learner) <= 50 * 20 + SLOTS * 20


def test_a_message_has_no_more_bytes_than_is_sane(tmp_path, monkeypatch):
    """Do large submissions go in fewer, and one that is larger than any bundle by itself?"""
    monkeypatch.setattr(sending, "BUNDLE_BYTES", 1000)
    sizes = [400, 400, 400, 3000, 400, 999, 1, 1]
    tasks = []
    for number, size in enumerate(sizes):
        path = hand_in(tmp_path, f"learner{number}", 1.0)
        path.write_text("x" * size)
        tasks.append(Task(ASSIGNMENT, f"learner{number}", path.parent))
    bundles = Bundles(tasks, known(tasks[0], *[0.0] * 99))
    sent = list(iter(lambda: bundles.next(1, idle=False), None))
    assert [[len(task.file.data) for task in bundle.tasks] for bundle in sent] == [
        [400, 400],
        [400],
        [3000],
        [400],
        [999, 1],
        [1],
    ]


def test_assignments_are_not_mixed(tasks):
    """Does a bundle have one assignment, so that its pace is known and its cases are at hand?"""
    others = [replace(task, assignment="another") for task in tasks[:3]]
    pace = known(tasks[0], *[0.0] * 99)
    for _ in range(99):
        pace.note(done(others[0], 0.0))
    bundles = Bundles([*tasks[:5], *others], pace)
    first, second = bundles.next(1, idle=False), bundles.next(1, idle=False)
    assert len(first.tasks) == 5
    assert len(second.tasks) == 3


def test_what_cannot_be_read_is_told_and_takes_no_place(tmp_path, tasks):
    """Is a folder without a notebook told as that, and the rest of its bundle sent?"""
    empty = hand_in(tmp_path, "nobody", None).parent
    folders = [empty if number % 2 else task.folder for number, task in enumerate(tasks[:8])]
    mixed = [replace(tasks[number], folder=folder) for number, folder in enumerate(folders)]
    bundle = Bundles(mixed, known(tasks[0], *[0.0] * 99)).next(1, idle=False)
    assert names(bundle) == [f"learner{number}" for number in (0, 2, 4, 6)]
    assert [one.task.learner for one in bundle.unreadable] == [
        "learner1",
        "learner3",
        "learner5",
        "learner7",
    ]
    assert all(one.result.problem for one in bundle.unreadable)


def test_what_was_not_come_to_is_sent_next(tasks):
    """Is what a worker has handed back undone sent before all others, in its order?"""
    bundles = Bundles(tasks, known(tasks[0], *[0.1] * 20))
    bundles.next(SLOTS, idle=False)
    bundles.back(tasks[17:20])
    assert names(bundles.next(SLOTS, idle=False))[:5] == [f"learner{n}" for n in range(17, 22)]


def test_suspects_are_tried_last_and_alone(tasks):
    """Is what workers may have died of tried one by one, when nothing else is on its way?"""
    bundles = Bundles(tasks[:2], Pace())
    bundles.suspect(tasks[10:12])
    assert names(bundles.next(SLOTS, idle=True)) == ["learner0"]
    assert names(bundles.next(SLOTS, idle=False)) == ["learner1"]
    assert bundles.next(SLOTS, idle=False) is None
    first = bundles.next(SLOTS, idle=True)
    assert first.alone
    assert names(first) == ["learner10"]
    assert bundles.next(SLOTS, idle=False) is None
    assert names(bundles.next(SLOTS, idle=True)) == ["learner11"]
    assert bundles.next(SLOTS, idle=True) is None
