"""Look for the places at fault in what is marked: once each, kept beside the result.

All marks are sealed and recorded by then; nothing here changes one.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

from ...checks.examine import is_to_blame
from ..classroom.errors import KEPT, explain_write_errors
from ..classroom.folder import Classroom
from ..classroom.marked import marked_path, put_marked
from ..grading.release import as_file
from ..grading.results import Places, Result
from .cache import Cache
from .tasks import Done, Task

if TYPE_CHECKING:
    from .engine import Pool


def tasks_for_places(
    classroom: Classroom, cache: Cache, assignment: str, learners: Sequence[str]
) -> list[Task]:
    """Return what is wrong and has not been looked at since it was marked."""
    known = cache.places(assignment, learners)
    others = [learner for learner in learners if learner not in known]
    return [_task(classroom, one) for one in cache.read(assignment, others) if _is_wrong(one)]


def _is_wrong(result: Result) -> bool:
    return any(map(is_to_blame, result.verdicts.values()))


def _task(classroom: Classroom, result: Result) -> Task:
    learner, assignment = result.learner, result.assignment
    folder = classroom.folder("submitted", learner, assignment)
    return Task(assignment, learner, folder, verdicts=result.verdicts)


def look_for_places(
    classroom: Classroom, cache: Cache, tasks: Sequence[Task], pool: Pool
) -> Iterator[str]:
    """Write the places into the marked notebooks, keep them, and yield each learner looked at.

    Work that is not what was marked any more is left as it is.
    """
    by_learner = {(task.assignment, task.learner): task for task in tasks}
    with closing(pool.run(tasks)) as finished:
        for done in finished:
            task = by_learner[done.task.assignment, done.task.learner]
            _keep(classroom, cache, task, done)
            yield task.learner


def _keep(classroom: Classroom, cache: Cache, task: Task, done: Done) -> None:
    marked = cache.submissions(task.assignment, [task.learner]).get(task.learner)
    if marked is None or done.result.ours or marked != done.fingerprint:
        return
    path = marked_path(classroom, task.learner, task.assignment)
    if done.places and path.is_file():
        with explain_write_errors(path, KEPT):
            put_marked(path, _with_places(path.read_bytes(), task, done.places))
    # Last: who is ended before looks once more.
    cache.put_places(task.assignment, task.learner, marked, done.places)


def _with_places(data: bytes, task: Task, places: Places) -> bytes:
    """Return a marked notebook in which the panels of these exercises show where to look."""
    from ..grading.notebook import check_outputs

    verdicts = task.verdicts or {}
    shown = {name: check_outputs(verdicts[name], several) for name, several in places.items()}
    try:
        notebook = json.loads(data)
        for cell in _checks(notebook["cells"], shown):
            cell["outputs"] = shown[cell["id"]]
    except (ValueError, TypeError, LookupError):  # somebody has put another file there
        return data
    return as_file(notebook)


def _checks(cells: Iterable[Any], names: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    return (cell for cell in cells if cell["cell_type"] == "code" and cell.get("id") in names)
