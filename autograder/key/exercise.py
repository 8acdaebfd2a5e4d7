"""What one exercise is; everything else about it derives from this definition.

A definition reads::

    @exercise(
        points=2, cases=_linear,
        takes=dict(A="n_prev m", W="n n_prev", b="n 1"),
        returns=tuple_of(Z="n m", cache=aside(tuple_of(A="n_prev m", W="n n_prev", b="n 1"))),
    )
    def linear_forward(A, W, b):
        "Return Z = W A + b and what the way back needs."
        Z = W @ A + b
        return Z, (A, W, b)

    linear_forward.mistake("b.missing", dict(Z="W @ A"), "The bias b is missing from Z.")
"""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any, NamedTuple

from numpy.random import Generator

from ..checks.contract import Case, Contract, Tolerance
from ..checks.forms import Spelled, form
from .edits import Edit, edited

USUAL = Tolerance()
RESULT = "The result"  # what a result is called that has no name of its own

Cases = Callable[[Generator], list[Case]]


class Place(NamedTuple):
    """Where in the key something stands."""

    file: Path
    line: int


@dataclass(frozen=True)
class Mistake:
    """A mistake that people make.

    Parameters
    ----------
    name : str
        ``part.kind``: what is wrong, and in which way, as ``"db.no_mean"``.
    change : dict of str to str, or function
        The edit of the reference that makes it (see :mod:`autograder.key.edits`), or, where it is
        no edit, the wrong function itself.
    sentence : str
        What to say of it.
    reference : function
        What is edited.
    place : Place
        Where it is defined.
    """

    name: str
    change: Edit | Callable[..., Any]
    sentence: str
    reference: FunctionType = field(repr=False)
    place: Place

    @property
    def is_edit(self) -> bool:
        """Whether it is an edit of the reference."""
        return isinstance(self.change, Mapping)

    @cached_property
    def wrong(self) -> Callable[..., Any]:
        """The wrong function; an edit is compiled when it is first asked for."""
        if isinstance(self.change, Mapping):
            return edited(self.reference, self.change, self.name)
        return self.change


@dataclass(frozen=True, eq=False)
class Exercise:
    """One step of the course; it is called as its reference is.

    Parameters
    ----------
    reference : function
        The right implementation; its name is the exercise's.
    points : float
        What it is worth, more than 0.
    contract : Contract
        What goes in and what comes out.
    draw_cases : callable
        ``draw_cases(rng) -> list of Case``: fresh cases of the same kinds for every seed.
    tolerance : Tolerance
        Of its cases, but for those that have their own.
    builds_on : tuple of str
        The exercises that a learner's answer calls.
    may_use : tuple of str
        Earlier exercises besides, which an answer may call though most do not.
    mistakes : list of Mistake
        Known wrong answers; :meth:`mistake` adds one.
    """

    reference: FunctionType
    points: float
    contract: Contract
    draw_cases: Cases
    tolerance: Tolerance = USUAL
    builds_on: tuple[str, ...] = ()
    may_use: tuple[str, ...] = ()
    mistakes: list[Mistake] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The function's name, the same in source, check, test, gradebook and report."""
        return self.reference.__name__

    @property
    def place(self) -> Place:
        """Where it is defined."""
        code = self.reference.__code__
        return Place(Path(code.co_filename), code.co_firstlineno)

    def __call__(self, *args: Any, **keywords: Any) -> Any:
        """Call the reference, so that others build on it by its name."""
        return self.reference(*args, **keywords)

    def mistake(self, name: str, change: Edit | Callable[..., Any], sentence: str) -> None:
        """Add a known mistake: its name, what stands there instead, and what to say."""
        frame = sys._getframe(1)
        place = Place(Path(frame.f_code.co_filename), frame.f_lineno)
        self.mistakes.append(Mistake(name, change, sentence, self.reference, place))

    def cases(self, rng: Generator) -> tuple[Case, ...]:
        """Draw the cases, each with its tolerance."""
        return tuple(
            replace(case, tolerance=self.tolerance) if case.tolerance == USUAL else case
            for case in self.draw_cases(rng)
        )


def exercise(
    *,
    points: float,
    cases: Cases,
    takes: Mapping[str, Spelled],
    returns: Spelled,
    tolerance: Tolerance = USUAL,
    builds_on: tuple[str, ...] = (),
    may_use: tuple[str, ...] = (),
    changes: tuple[str, ...] = (),
    slope_of: str | tuple[str, ...] = (),
    tests: str = "",
) -> Callable[[Callable[..., Any]], Exercise]:
    """Make an exercise of the reference implementation below.

    Parameters
    ----------
    points : float
        What it is worth.
    cases : callable
        ``cases(rng) -> list of Case``.
    takes : dict of str to Form or str
        What each argument is (see :mod:`autograder.checks.forms`), in the function's order.
    returns : Form or str
        What comes back.
    tolerance : Tolerance
        Of the comparison, where a case has none of its own.
    builds_on, may_use : tuple of str
        The exercises that an answer calls, and those that it may call.
    changes : tuple of str
        The arguments that may be changed in place.
    slope_of : str or tuple of str
        The functions on the way forward whose slopes it computes.
    tests : str
        Of a test: the exercise whose functions it is tried on (see :mod:`autograder.key.tried`).
    """
    partners = (slope_of,) if isinstance(slope_of, str) else slope_of

    def make(reference: Callable[..., Any]) -> Exercise:
        assert isinstance(reference, FunctionType)  # `def` makes nothing else
        contract = Contract(
            f"{reference.__name__}{inspect.signature(reference)}",
            {name: form(spelled, name) for name, spelled in takes.items()},
            form(returns, RESULT),
            changes,
            partners,
            tests,
        )
        if contract.arguments != list(inspect.signature(reference).parameters):
            raise TypeError(f"{contract.signature} and what it `takes` have different arguments")
        return Exercise(reference, points, contract, cases, tolerance, builds_on, may_use)

    return make


@dataclass(frozen=True)
class Assignment:
    """The exercises of one notebook, in its order.

    `borrowed` are exercises of earlier notebooks that learners bring along: they count no points
    here, and a learner who brings none, or a wrong one, loses nothing by it.
    """

    name: str
    exercises: tuple[Exercise, ...]
    borrowed: tuple[Exercise, ...] = ()

    @classmethod
    def of(
        cls, name: str, *families: ModuleType, borrowed: tuple[Exercise, ...] = ()
    ) -> Assignment:
        """Collect the exercises that the modules define, in their order."""
        defined = [
            value
            for family in families
            for value in vars(family).values()
            if isinstance(value, Exercise) and value.reference.__module__ == family.__name__
        ]
        return cls(name, tuple(dict.fromkeys(defined)), borrowed)

    @property
    def points(self) -> float:
        """The sum of the points that are marked by machine."""
        return sum(exercise.points for exercise in self.exercises)

    def upstream(self, name: str) -> set[str]:
        """Return every exercise that `name` builds on or may use, however far below."""
        by_name = {exercise.name: exercise for exercise in (*self.borrowed, *self.exercises)}
        found: set[str] = set()
        waiting = [*by_name[name].builds_on, *by_name[name].may_use]
        while waiting:
            lower = waiting.pop()
            if lower not in found:
                found.add(lower)
                waiting += (*by_name[lower].builds_on, *by_name[lower].may_use)
        return found
