"""From a class's folder to what the report is made of; nothing is marked, and nothing written."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import make_url

from ...batch.cache import look_into_cache
from ...batch.plan import plan_to_look
from ...classroom.answers import answers_to
from ...classroom.errors import NoSuchThing
from ...classroom.folder import Classroom
from ...gradebook.address import check_address
from ...gradebook.book import open_book
from ..marks import Marks
from .example import most_common
from .teach import Example


@contextmanager
def read_class(classroom: Classroom, assignments: Sequence[str]) -> Iterator[list[Marks]]:
    """Yield the final marks of those of the assignments that the gradebook has, in their order.

    Raises
    ------
    NoSuchThing
        If nothing of them is marked yet.
    """
    _check_gradebook(classroom)
    with look_into_cache(classroom.class_dir) as cached, open_book(classroom) as book:
        known = book.assignments()
        names = [name for name in assignments if name in known]
        if cached is None or not names:
            raise NoSuchThing(_NOTHING.format(classroom.class_dir))
        yield [
            Marks(cached, book, plan_to_look(classroom, name), classroom.release(name))
            for name in names
        ]


_NOTHING = "Nothing is marked in {} yet; `autograder grade` marks what is handed in."


def _check_gradebook(classroom: Classroom) -> None:
    """Make sure that there is a gradebook: to look at a class makes none."""
    url = classroom.directory.db_url
    check_address(url)
    address = make_url(url)
    if address.get_backend_name() == "sqlite" and not Path(address.database or "").exists():
        raise NoSuchThing(_NOTHING.format(classroom.class_dir))


def examples(classroom: Classroom) -> Example:
    """Return what finds an example of a mistake among the marked notebooks."""

    @cache
    def known(assignment: str) -> frozenset[str]:
        cells = classroom.release(assignment).order
        code = "\n".join(cell.source for cell in cells if cell.kind == "code")
        return frozenset(re.findall(r"[^\W\d]\w*", re.sub(r"#.*", "", code)))

    def example(assignment: str, exercise: str, learners: Collection[str]) -> str:
        sources = answers_to(classroom, assignment, exercise, learners)
        return most_common(sources, known(assignment))

    return example
