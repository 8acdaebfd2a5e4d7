"""Mark a class: workers examine side by side, one writer records to the gradebook."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context

from .course import Course
from .gradebook import open_book
from .notebook import Marked, Times
from .sandbox import Kind
from .worker import mark, open_room


def grade(
    course: Course,
    assignment: str,
    learners: list[str],
    kind: Kind,
    *,
    workers: int = 0,
    times: Times | None = None,
) -> Iterator[Marked]:
    """Mark submissions and record each as soon as it is done.

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

    Yields
    ------
    Marked
        In the order in which they come; already recorded.
    """
    released = course.released(assignment)
    workers = max(1, min(workers or os.cpu_count() or 1, len(learners)))
    with (
        open_book(course) as book,
        ProcessPoolExecutor(
            workers,
            get_context("spawn"),
            open_room,
            (course.root, kind, released, assignment, times or Times()),
        ) as pool,
    ):
        book.add_assignment(assignment)
        folders = {name: course.folder("submitted", name, assignment) for name in learners}
        waiting = [pool.submit(mark, name, folder) for name, folder in folders.items()]
        for done in as_completed(waiting):
            marked = done.result()
            book.record(marked)
            write_marked(course, marked)
            yield marked


def write_marked(course: Course, marked: Marked) -> None:
    """Put the marked notebook where nbgrader's formgrader and feedback look for it."""
    folder = course.folder("autograded", marked.learner, marked.assignment)
    path = folder / f"{marked.assignment}.ipynb"
    if not marked.notebook:
        path.unlink(missing_ok=True)
        return
    folder.mkdir(parents=True, exist_ok=True)
    new = path.with_suffix(".new")
    new.unlink(missing_ok=True)
    new.write_text(marked.notebook, encoding="utf-8")
    new.chmod(0o444)  # as nbgrader leaves it: marked work is not edited
    new.replace(path)
