"""From a class's folder to what the report is made of; nothing is marked, and nothing written."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, partial

from ...classroom.answers import answers_to
from ...classroom.errors import NoSuchThing
from ...classroom.folder import Classroom
from ..marks import Marks
from ..total import open_total
from .example import most_common
from .teach import Example


@contextmanager
def read_class(classroom: Classroom, assignments: Sequence[str]) -> Iterator[list[Marks]]:
    """Yield the final marks of those of the assignments that are marked, in their order.

    Raises
    ------
    NoSuchThing
        If nothing of them is marked yet.
    """
    with open_total(classroom, assignments) as total:
        names = [name for name in assignments if total.is_marked(name)]
        if not names:
            raise NoSuchThing(
                f"Nothing is marked in {classroom.class_dir} yet; `autograder grade` marks what is "
                "handed in."
            )
        yield [total.marks(name) for name in names]


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
