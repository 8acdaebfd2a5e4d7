"""The groups of a class, out of its results and its marked notebooks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from ..batch.cache import Cache
from ..classroom.answers import read_answers
from ..classroom.folder import Classroom
from ..classroom.marked import marked_path
from ..grading.results import Result
from ..reports.overview.example import anonymous
from ..reports.overview.reading import given_names
from .groups import Group, find_groups


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
