"""Give every attempt that is kept its marks, beside the one that counts.

They are written to ``marks.json`` in the attempt's folder, and stay there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from ...workbook.files import write_json
from ..classroom.collect.attempts import MARKS, Attempts
from ..classroom.errors import KEPT, explain_write_errors
from ..classroom.folder import Classroom
from ..grading.results import Result
from .cache import Cache
from .fingerprints import combined
from .plan import Plan
from .tasks import Task

if TYPE_CHECKING:
    from .engine import Pool


def mark_attempts(
    classroom: Classroom, cache: Cache, plans: Sequence[Plan], pool: Pool
) -> Iterator[Result]:
    """Mark what has no marks yet, and yield each result as it comes.

    What counts was marked before this; its marks are taken from there.
    """
    by_assignment = {plan.assignment: plan for plan in plans}
    queues = [[*_tasks(classroom, cache, plan)] for plan in plans]
    if not any(queues):
        return
    with closing(pool.run(*queues)) as finished:
        for done in finished:
            if not done.result.ours:  # what the machinery has failed at is tried again
                result = cache.counted(done.result)
                _write(done.task.folder, result, by_assignment[result.assignment], classroom)
            yield done.result


def _tasks(classroom: Classroom, cache: Cache, plan: Plan) -> Iterator[Task]:
    attempts = Attempts(classroom.class_dir)
    entries = cache.entries(plan.assignment)
    for learner in plan.learners:
        entry = entries.get(learner)
        for attempt in attempts.read(learner, plan.assignment):
            folder = attempts.folder(learner, plan.assignment, attempt)
            if _is_marked(folder, plan, classroom):
                continue
            if entry is not None and entry.submission == attempt.fingerprint and not entry.ours:
                for result in cache.read(plan.assignment, [learner]):
                    _write(folder, result, plan, classroom)
            else:
                yield Task(plan.assignment, learner, folder)


def _is_marked(folder: Path, plan: Plan, classroom: Classroom) -> bool:
    """Whether there are marks for the part that the class takes.

    By earlier checks is enough where only what is new is marked.
    """
    try:
        marks = json.loads((folder / MARKS).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    if marks.get("part", "") != str(classroom.settings.part(plan.assignment)):
        return False
    return plan.choice == "new" or marks["by"] == _by(plan)


def _by(plan: Plan) -> list[str]:
    return [combined(plan.checks), plan.marked_by]


def _write(folder: Path, result: Result, plan: Plan, classroom: Classroom) -> None:
    marks = {
        "points": result.earned,
        "out_of": sum(verdict.points for verdict in result.verdicts.values()),
        "grades": result.grades,
        "problem": result.problem,
        "by": _by(plan),
    }
    if part := str(classroom.settings.part(plan.assignment)):
        marks["part"] = part
    path = folder / MARKS
    with explain_write_errors(path, KEPT):
        write_json(path, marks)
