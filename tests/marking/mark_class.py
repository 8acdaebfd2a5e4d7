"""Marks a class as `autograder grade` does, in the test's own process and by workers of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from autograder.marking.batch.cache import Cache, open_cache
from autograder.marking.batch.engine import Pool, begin, run_plans
from autograder.marking.batch.plan import Choice, Plan, make_plan
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.book import Book, open_book
from autograder.marking.grading.results import Result
from autograder.marking.reports.marks import Marks
from autograder.marking.sandbox.limits import USUAL, TimeLimits
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import Fakes


@dataclass
class Run:
    """What was planned and what was marked, with cache and gradebook, which may be closed by now."""

    classroom: Classroom
    cache: Cache
    book: Book
    plan: Plan
    results: list[Result]

    def marks(self) -> Marks:
        """Return the final marks; only as long as the gradebook is open."""
        release = self.classroom.release(self.plan.assignment)
        return Marks(self.cache, self.book, self.plan, release)


@contextmanager
def marking(
    classroom: Classroom,
    workers: Pool | None = None,
    learners: Iterable[str] | None = None,
    *,
    assignment: str = ASSIGNMENT,
    choice: Choice = "new",
    times: TimeLimits = USUAL,
    everybody: bool = True,
    tell: Callable[[str], Any] | None = None,
) -> Iterator[Run]:
    """Mark, and leave cache and gradebook open for the block; by fakes, if no workers are given."""
    told = () if tell is None else (tell,)
    with open_cache(classroom.class_dir) as cache, open_book(classroom, *told) as book:
        whose = classroom.learners(assignment) if learners is None else learners
        plan = make_plan(classroom, cache, assignment, whose, choice, times, everybody=everybody)
        finished = begin(classroom, [plan], workers or Fakes())
        results = [*run_plans(classroom, cache, book, [plan], finished)]
        yield Run(classroom, cache, book, plan, results)


def mark_class(classroom: Classroom, workers: Pool | None = None, **asked: Any) -> Run:
    """Mark as `marking` does, and close what it has opened."""
    with marking(classroom, workers, **asked) as run:
        return run
