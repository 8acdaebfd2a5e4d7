"""Mark and record, and tell of it meanwhile: what `autograder grade` and `autograder demo` share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING, Any

import click

from .ending import Stopped

if TYPE_CHECKING:
    from ..marking.batch.cache import Cache
    from ..marking.batch.engine import Pool
    from ..marking.batch.plan import Plan
    from ..marking.classroom.folder import Classroom
    from ..marking.grading.results import Result
    from ..marking.reports.marks import Marks
    from ..marking.reports.progress import Progress


def mark_and_record(
    classroom: Classroom,
    cache: Cache,
    plans: Sequence[Plan],
    pool: Pool,
    shown: Progress,
    stack: ExitStack,
    as_json: bool = False,
) -> list[Marks]:
    """Mark what the plans say and record it, with a line of JSON for each learner if wanted.

    Returns
    -------
    list of Marks
        The final marks by plan, for as long as `stack` holds the gradebook open.
    """
    from ..marking.batch.engine import begin, run_plans
    from ..marking.gradebook.book import open_book
    from ..marking.reports.marks import Marks

    total = sum(len(plan.mark) for plan in plans)
    with _says_what_is_kept(cache, total), closing(begin(classroom, plans, pool)) as finished:
        book = stack.enter_context(open_book(classroom, shown.say))
        names = classroom.names
        marks = [Marks(cache, book, p, classroom.release(p.assignment), names) for p in plans]
        told = _Told(marks)
        for result in run_plans(classroom, cache, book, plans, finished):
            if as_json:
                told.result(result)
            shown.advance(attention=bool(result.attention))
    if as_json:
        told.rest()
    return marks


class _Told:
    """Lines of JSON: a learner's when they are marked, everybody else's at the end."""

    def __init__(self, marks: Sequence[Marks]) -> None:
        self._marks = {each.plan.assignment: each for each in marks}
        self._learners: set[tuple[str, str]] = set()

    def result(self, result: Result) -> None:
        """Tell what was marked just now."""
        from ..marking.reports.terminal import print_json

        mark = self._marks[result.assignment].now(result)
        print_json(mark, now=True)
        self._learners.add((mark.assignment, mark.learner))

    def rest(self) -> None:
        """Tell of all others."""
        from ..marking.reports.terminal import print_json

        for name, marks in self._marks.items():
            for mark in marks:
                if (name, mark.learner) not in self._learners:
                    print_json(mark, now=False)


def tell_unprotected(classroom: Classroom) -> None:
    """Give the class's folder nbgrader's settings; say so where there are some without the sandbox."""
    from ..marking.nbgrader_settings import Unprotected, write_settings

    try:
        write_settings(classroom.class_dir, classroom.directory.course_id)
    except Unprotected as warning:
        click.echo(str(warning), err=True)


@contextmanager
def _says_what_is_kept(cache: Cache, total: int) -> Iterator[None]:
    try:
        yield
    except KeyboardInterrupt:
        raise Stopped(
            f"Stopped. {cache.new} of {total} are marked and kept; run the same command again to "
            "go on."
        ) from None


def show_progress(plans: Sequence[Plan], as_json: bool) -> Any:
    """Show how far the marking is, for as long as the block lasts."""
    from ..marking.reports.progress import progress

    what = plans[0].assignment if len(plans) == 1 else f"{len(plans)} assignments"
    return progress(what, to_mark(plans), as_json=as_json)


def to_mark(plans: Sequence[Plan]) -> int:
    """Return how many submissions are shown as they are done."""
    return sum(len(plan.mark) + len(plan.refused) for plan in plans)
