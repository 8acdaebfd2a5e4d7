"""The final marks over all assignments, without what was told at marking: a line for each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from ..batch.cache import Cache, look_into_cache
from ..batch.plan import plan_to_look
from ..classroom.errors import NoSuchThing
from ..classroom.folder import Classroom
from ..gradebook.reader import Reader, open_reader
from ..grading.text import printable
from .marks import Mark, Marks, State
from .unmarked import unmarked

FinalState = State | Literal["changed since it was marked"]


@dataclass(frozen=True)
class Final:
    """One learner's final mark of one assignment.

    Attributes
    ----------
    machine, hand, override, extra, penalty : float
        What it is made of, as in `Mark`.
    points : float or None
        The final points; None where nobody has marked anything.
    max_points : float
        What there was to get in the edition that was handed in.
    """

    learner: str
    assignment: str
    state: FinalState
    max_points: float
    points: float | None = None
    machine: float = 0.0
    hand: float = 0.0
    override: float = 0.0
    extra: float = 0.0
    penalty: float = 0.0

    @property
    def is_final(self) -> bool:
        """Whether it is complete, and of what is handed in now."""
        return self.state == "done" and self.points is not None


class Total:
    """The final marks of a class, read anew each time.

    Parameters
    ----------
    assignments : list of str
        Those to be read; by default all that somebody has handed in or that the gradebook has.

    Raises
    ------
    NoSuchThing
        If nothing is handed in or marked.
    """

    def __init__(
        self,
        classroom: Classroom,
        cache: Cache | None,
        reader: Reader,
        course: Sequence[str],
        only: Sequence[str] = (),
    ) -> None:
        self._classroom = classroom
        self._cache = cache
        self._reader = reader
        self.assignments = [name for name in course if (name in only if only else self._has(name))]
        if not self.assignments:
            raise NoSuchThing(
                f"Nothing is handed in or marked in {classroom.class_dir}: `autograder collect` "
                "takes work in, and `autograder grade` marks it."
            )

    def _has(self, assignment: str) -> bool:
        return assignment in self._reader.assignments or bool(self._classroom.handed_in(assignment))

    @cached_property
    def learners(self) -> list[str]:
        """Everybody on the roster, in the gradebook, or with work of any of these assignments."""
        handed_in = (one for name in self.assignments for one in self._classroom.handed_in(name))
        roster = (person.id for person in self._classroom.roster)
        return sorted({*roster, *self._reader.students(), *map(printable, handed_in)})

    @cached_property
    def names(self) -> Mapping[str, str]:
        """People's names by learner, where they are known."""
        there = self._reader.names()
        roster = {one.id: one.name for one in self._classroom.roster if one.name}
        return {**there, **roster}

    def is_marked(self, assignment: str) -> bool:
        """Whether anything of an assignment is marked."""
        return self._cache is not None and assignment in self._reader.assignments

    def marks(self, assignment: str) -> Marks:
        """Return the final marks of one assignment, with what was told at marking."""
        plan = plan_to_look(self._classroom, assignment)
        refused = {*map(printable, plan.refused)}  # they have a line of their own
        plan.roster = tuple(name for name in self.learners if name not in refused)
        release, names = self._classroom.release(assignment), self._classroom.names
        return Marks(self._cache, self._reader, plan, release, names)

    def of(self, assignment: str) -> Iterator[Final]:
        """Yield everybody's final mark of one assignment, in the learners' order."""
        marks = self.marks(assignment)
        new = unmarked(self._classroom, self._cache, assignment, marks.plan.done)
        for mark in marks:
            yield _final(mark, mark.learner in new)

    def __iter__(self) -> Iterator[Final]:
        for assignment in self.assignments:
            yield from self.of(assignment)


def _final(mark: Mark, is_new: bool) -> Final:
    parts = (mark.machine, mark.hand, mark.override, mark.extra, mark.penalty)
    state = _state_of_new(mark) if is_new else mark.state
    return Final(mark.learner, mark.assignment, state, mark.max_points, mark.points, *parts)


def _state_of_new(mark: Mark) -> FinalState:
    """Return the state of what lies there and is not what was marked."""
    return "changed since it was marked" if mark.is_marked else "not marked"


@contextmanager
def open_total(
    classroom: Classroom, course: Sequence[str], only: Sequence[str] = ()
) -> Iterator[Total]:
    """Open the final marks of a class, beside a run that marks it if there is one.

    Parameters
    ----------
    course : list of str
        The assignments of the course, in order.
    only : list of str
        Those that are wanted; all where there are none.
    """
    url = classroom.directory.db_url
    with look_into_cache(classroom.class_dir) as cache, open_reader(url) as reader:
        yield Total(classroom, cache, reader, course, only)
