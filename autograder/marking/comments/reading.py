"""The groups of a class, out of its results and its marked notebooks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from ..batch.cache import Cache, look_into_cache
from ..classroom.answers import read_answers
from ..classroom.errors import NoSuchThing
from ..classroom.folder import Classroom
from ..classroom.marked import marked_path
from ..gradebook.book import Book, open_book
from ..gradebook.reader import open_reader
from ..grading.results import Result
from ..reports.overview.example import anonymous
from ..reports.overview.reading import given_names
from .groups import Group, find_groups


@contextmanager
def open_marked(classroom: Classroom, assignment: str) -> Iterator[tuple[Cache, Book]]:
    """Open results and gradebook of a class; no gradebook is made to look at one.

    Raises
    ------
    NoSuchThing
        If nothing of the assignment is marked yet.
    """
    with open_reader(classroom.directory.db_url) as reader:
        is_known = assignment in reader.assignments
    with look_into_cache(classroom.class_dir) as cache:
        if cache is None or not is_known:
            raise NoSuchThing(
                f"Nothing of {assignment} is marked in {classroom.class_dir} yet: run "
                "`autograder grade` first."
            )
        with open_book(classroom) as book:
            yield cache, book


def read_groups(
    classroom: Classroom, cache: Cache, assignment: str, step: Callable[[], object] = bool
) -> dict[str, Group]:
    """Return the groups of an assignment by name, the largest first.

    Parameters
    ----------
    step : callable
        Called after each learner, also one who has nothing wrong.
    """
    known = given_names(classroom, assignment)

    def forms(learner: str) -> Mapping[str, str]:
        written = read_answers(marked_path(classroom, learner, assignment))
        return {name: anonymous(text, known) for name, text in written.items()}

    def results() -> Iterator[Result]:
        for result in cache.read(assignment):
            yield result
            step()

    return find_groups(results(), forms)
