"""What workers of a cluster do in tests: nothing, but for two learners' work; quickly imported."""

from __future__ import annotations

import os
import time
from dataclasses import replace

from autograder.marking.batch.tasks import Done, Setup, Task
from autograder.marking.grading.results import Result
from tests.waiting import PATIENCE

KILLS, STAYS = "kills", "stays"


def do_nothing_but(_run: str, _setup: Setup, tasks: list[Task]) -> list[Done]:
    """Do nothing on a worker of Dask's, but die of one learner's work and never end with another's."""
    if any(task.learner == KILLS for task in tasks):
        os._exit(1)
    if any(task.learner == STAYS for task in tasks):
        time.sleep(PATIENCE)
    results = [Result(task.learner, task.assignment, seconds=0.1) for task in tasks]
    return [Done(replace(one.task, file=None), one.result) for one in map(Done, tasks, results)]
