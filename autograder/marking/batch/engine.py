"""Mark a class: workers examine side by side, one writer keeps and records.

The order of writing makes every moment a good one to be killed in: the marked notebook, then the
result, then the gradebook, then a note that it is recorded.  Each may be done again, and the next
run does whatever is not noted.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Protocol

from ..classroom.folder import Course
from ..classroom.writing import KEPT, writing
from ..grading.results import Result
from ..sandbox.confine import Kind
from ..sandbox.limits import Times
from .cache import Store, open_store
from .fingerprints import course_version, engine_version, whole
from .plan import (
    Choice,
    Plan,
    check_recorded,
    make_plan,
    recorded_note,
    refused_result,
    tasks,
    where_recorded,
)
from .pool import Local
from .tasks import Done, Setup, Task, read_timestamp, timestamp_text

if TYPE_CHECKING:
    from ..gradebook.book import Book

BATCH = 100  # results that are recorded at once
EVERY = 2.0  # seconds between two batches, where results come faster than that


class Workers(Protocol):
    """Where tasks are done: on this machine or on a cluster."""

    def start(self, tasks: int) -> None:
        """Make ready for that many tasks."""

    def run(self, *queues: Iterable[Task]) -> Iterator[Done]:
        """Yield each task when it is done, in no particular order; a queue for each assignment."""

    def close(self) -> None:
        """End what was started."""


def grade(
    course: Course,
    assignment: str,
    learners: Sequence[str],
    kind: Kind,
    *,
    workers: int | None = None,
    times: Times | None = None,
    choice: Choice = "new",
) -> Iterator[Result]:
    """Mark submissions of one assignment on this machine.

    Parameters
    ----------
    course : Course
        The course and the class.
    assignment : str
        Its id.
    learners : list of str
        Whose submissions to mark.
    kind : str
        How to confine learner code.
    workers : int
        Processes that examine; by default one for each processor.
    times : Times
        Processor seconds for one cell and one call.
    choice : str
        What to mark again: ``"new"``, ``"changed"`` or ``"all"``.

    Yields
    ------
    Result
        What was marked now, in the order in which it comes; already recorded.
    """
    from ..gradebook.book import open_book

    with open_store(course.klass) as store:
        setup = Setup(course.root, kind, times or Times())
        plan = make_plan(course, store, assignment, learners, choice, setup.times)
        with closing(Local(setup, workers, store.temporary)) as local:
            local.start(len(plan.mark))
            with open_book(course) as book:
                yield from work_off(course, store, book, [plan], local)


def expected_versions(course: Course, assignments: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return the versions that workers elsewhere must have; the engine's is under ``""``."""
    versions = {name: whole(course_version(name, course.released(name))) for name in assignments}
    return (*versions.items(), ("", engine_version()))


def work_off(
    course: Course, store: Store, book: Book, plans: Sequence[Plan], workers: Workers
) -> Iterator[Result]:
    """Record what is only to be recorded, mark the rest, and yield what was marked."""
    for plan in plans:
        book.add_assignment(plan.assignment)
        check_recorded(plan, store, book)
        for start in range(0, len(plan.record), BATCH):
            names = plan.record[start : start + BATCH]
            _record(course, store, book, store.read(plan.assignment, names))
    for plan in plans:
        for learner, why in plan.refused.items():
            yield refused_result(plan.assignment, learner, why)
    plan_of = {plan.assignment: plan for plan in plans}
    waiting: list[Result] = []
    since = time.monotonic()
    with closing(workers.run(*(tasks(course, plan) for plan in plans))) as finished:
        for done in finished:
            _keep(course, store, done, plan_of[done.result.assignment])
            waiting.append(done.result)
            if len(waiting) >= BATCH or time.monotonic() - since > EVERY:
                _record(course, store, book, waiting)
                yield from waiting
                waiting, since = [], time.monotonic()
    _record(course, store, book, waiting)
    yield from waiting


def try_out(course: Course, plans: Sequence[Plan], workers: Workers) -> Iterator[Result]:
    """Mark as `work_off` would, and write nothing."""
    with closing(workers.run(*(tasks(course, plan) for plan in plans))) as finished:
        for done in finished:
            yield done.result


def _keep(course: Course, store: Store, done: Done, plan: Plan) -> None:
    result = done.result
    with writing(course.folder("autograded", result.learner, result.assignment), KEPT):
        write_marked(course, result, done.notebook)
    kept = bool(done.notebook)
    store.put(result, done.digest, plan.version, plan.marked_by, notebook=kept)


def _record(course: Course, store: Store, book: Book, results: Iterable[Result]) -> None:
    by_assignment: dict[str, list[Result]] = {}
    for result in results:
        by_assignment.setdefault(result.assignment, []).append(result)
    where = where_recorded(course)
    for batch in by_assignment.values():
        texts = {
            r.learner: timestamp_text(course.folder("submitted", r.learner, r.assignment))
            for r in batch
        }
        times = {learner: read_timestamp(text) for learner, text in texts.items()}
        book.record(batch, times)
        store.note_recorded((r, recorded_note(where, texts[r.learner])) for r in batch)


def write_marked(course: Course, result: Result, notebook: str) -> None:
    """Put the marked notebook where nbgrader's formgrader and feedback look for it."""
    folder = course.folder("autograded", result.learner, result.assignment)
    path = folder / f"{result.assignment}.ipynb"
    if not notebook:
        path.unlink(missing_ok=True)
        return
    folder.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.unlink(missing_ok=True)
    new.write_text(notebook, encoding="utf-8")
    new.chmod(0o444)  # as nbgrader leaves it: marked work is not edited
    new.replace(path)
