"""Does the measurement of Dask's scheduler send what it says, and count all of it?"""

from __future__ import annotations

import pytest

from autograder.key import find_assignment
from autograder.marking.batch.bundles import Pace
from autograder.marking.batch.tasks import Setup, Task
from autograder.marking.grading.submission import read_file
from benchmarks.performance import klass, scheduling
from benchmarks.performance.figures import Scheduling

ASSIGNMENT = "03_planar_network"


def test_a_rate_is_tasks_a_second():
    """Is it tasks that are counted, not submissions?"""
    assert Scheduling(tasks=100, each=40, seconds=2.0).rate == 50


@pytest.mark.parametrize("each", [1, 3, 40])
def test_answers_make_tasks_of_the_size_that_is_asked_for(root, each):
    """Is what comes back as large as what was sent, with all marks, and worth `each` in a task?"""
    folder = root / "solutions" / ASSIGNMENT
    task = Task(ASSIGNMENT, "ada", folder, file=read_file(folder, ASSIGNMENT))
    done = scheduling.answer_at_once(each, "run", Setup(klass.ROOT, None), [task] * 99)
    assert {len(one.notebook) for one in done} == {task.file.size}
    assert {*done[0].result.grades} == {e.name for e in find_assignment(ASSIGNMENT).exercises}
    pace = Pace()
    for one in done:
        pace.note(one)
    assert pace.worth(task) == each


@pytest.mark.parametrize("each", [0, 65])
def test_what_no_task_carries_is_not_measured(each):
    """Is a size refused that a run would never have?"""
    with pytest.raises(ValueError, match=f"not {each}"):
        scheduling.measure(1, each)


@pytest.mark.slow
def test_tasks_go_through_a_real_scheduler(monkeypatch):
    """Do so many tasks of so many submissions go to workers and back, in some time?"""
    pytest.importorskip("distributed", reason="needs the extra `scale`")
    taken: list[int] = []
    take = scheduling._take

    def counted(finished, number):
        taken.append(number)
        take(finished, number)

    monkeypatch.setattr(scheduling, "_take", counted)
    found = scheduling.measure(tasks=60, each=3)
    assert (found.tasks, found.each) == (60, 3)
    assert found.seconds > 0
    assert found.scheduler > 0
    assert found.coordinator > 0
    assert taken[-1] == 180
