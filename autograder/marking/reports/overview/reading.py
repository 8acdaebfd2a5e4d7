"""From a class's folder to what the report is made of; nothing is marked, and nothing written."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path

from sqlalchemy import make_url

from ...batch.cache import Cache, look_into_cache
from ...batch.plan import plan_to_look
from ...classroom.answers import answers_to
from ...classroom.errors import NoSuchThing
from ...classroom.folder import Classroom
from ...gradebook.address import check_address
from ...gradebook.book import Book, open_book
from ..marks import Marks
from .example import most_common
from .teach import Example


@contextmanager
def open_marked(
    classroom: Classroom, assignments: Sequence[str]
) -> Iterator[tuple[Cache, Book, list[str]]]:
    """Yield results and gradebook of a class, with those of the assignments that are in both.

    Raises
    ------
    NoSuchThing
        If nothing of them is marked yet.
    """
    nothing = f"Nothing is marked in {classroom.class_dir} yet; `autograder grade` marks what is handed in."
    if not _has_gradebook(classroom):
        raise NoSuchThing(nothing)
    with look_into_cache(classroom.class_dir) as cached, open_book(classroom) as book:
        known = book.assignments()
        names = [name for name in assignments if name in known]
        if cached is None or not names:
            raise NoSuchThing(nothing)
        yield cached, book, names


def _has_gradebook(classroom: Classroom) -> bool:
    """Whether there is a gradebook; a server's is there. To look at a class makes none."""
    url = classroom.directory.db_url
    check_address(url)
    address = make_url(url)
    return address.get_backend_name() != "sqlite" or Path(address.database or "").exists()


@contextmanager
def read_class(classroom: Classroom, assignments: Sequence[str]) -> Iterator[list[Marks]]:
    """Yield the final marks of those of the assignments that are marked, in their order."""
    with open_marked(classroom, assignments) as (cached, book, names):
        yield [
            Marks(cached, book, plan_to_look(classroom, name), classroom.release(name))
            for name in names
        ]


def given_names(classroom: Classroom, assignment: str) -> frozenset[str]:
    """Return the names in the code that learners are given: they are nobody's own."""
    cells = classroom.release(assignment).order
    code = "\n".join(cell.source for cell in cells if cell.kind == "code")
    return frozenset(re.findall(r"[^\W\d]\w*", re.sub(r"#.*", "", code)))


def examples(classroom: Classroom) -> Example:
    """Return what finds an example of a mistake among the marked notebooks."""
    known = cache(partial(given_names, classroom))

    def example(assignment: str, exercise: str, learners: Collection[str]) -> str:
        sources = answers_to(classroom, assignment, exercise, learners)
        return most_common(sources, known(assignment))

    return example
