"""What one exercise is; everything else about it derives from this definition."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.random import Generator

from ..checks.call import perform
from ..checks.contract import Case, Contract, KnownMistake, Vectors

VISIBLE = 1  # the seed of the cases that learners see


@dataclass(frozen=True)
class Mistake:
    """A mistake that people make: its name, the sentence that explains it, and the wrong code."""

    name: str
    sentence: str
    wrong: Callable[..., Any]


@dataclass(frozen=True)
class Exercise:
    """One step of the course.

    Parameters
    ----------
    reference : callable
        The right implementation; its name is the exercise's.
    points : float
        What it is worth, more than 0.
    contract : Contract
        What goes in and what comes out.
    cases : callable
        ``cases(rng) -> list of Case``: fresh cases of the same kinds for every seed.
    builds_on : tuple of str
        The exercises that a learner's answer calls.
    mistakes : tuple of Mistake
        Known wrong answers.
    may_use : tuple of str
        Earlier exercises besides, which an answer may call though most do not.
    """

    reference: Callable[..., Any]
    points: float
    contract: Contract
    cases: Callable[[Generator], list[Case]]
    builds_on: tuple[str, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    may_use: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The function's name, the same in source, check, test, gradebook and report."""
        return self.reference.__name__


@dataclass(frozen=True)
class Assignment:
    """The exercises of one notebook, in its order.

    `borrowed` are exercises of earlier notebooks that learners bring along: they count no points
    here, and a learner who brings none, or a wrong one, loses nothing by it.
    """

    name: str
    exercises: tuple[Exercise, ...]
    borrowed: tuple[Exercise, ...] = ()

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


def make_vectors(assignment: Assignment, exercise: Exercise, seed: int) -> Vectors:
    """Work out the cases of one exercise, their right results, and those of its known mistakes."""
    # Each exercise has its own stream, so that a new one leaves the cases of the others alone.
    rng = np.random.default_rng([seed, zlib.crc32(f"{assignment.name}/{exercise.name}".encode())])
    cases = tuple(exercise.cases(rng))
    expected = tuple(run(exercise.reference, case) for case in cases)
    mistakes = tuple(
        KnownMistake(m.name, m.sentence, _Results(m.wrong, cases)) for m in exercise.mistakes
    )
    return Vectors(
        assignment.name,
        exercise.name,
        assignment.exercises.index(exercise),
        exercise.points,
        exercise.contract,
        exercise.builds_on,
        cases,
        expected,
        mistakes,
    )


class Stopped(Exception):
    """The key's function stopped with an error."""


def run(function: Callable[..., Any], case: Case) -> Any:
    """Call `function` just as a learner's is called; the result as steady data."""
    scope = getattr(function, "__globals__", {})
    with np.errstate(all="ignore"):
        outcome = perform(function, case, [], scope)
    if outcome.crash is not None:
        raise Stopped(f"{outcome.crash.type}: {outcome.crash.message}")
    return steady(outcome.value)


class _Results(Sequence[Any]):
    """What a mistake gives in each case, worked out when somebody asks: most are never needed."""

    def __init__(self, wrong: Callable[..., Any], cases: tuple[Case, ...]) -> None:
        self._wrong, self._cases = wrong, cases
        self._known: dict[int, Any] = {}

    def __len__(self) -> int:
        return len(self._cases)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        if place not in self._known:
            self._known[place] = _attempt(self._wrong, self._cases[place])
        return self._known[place]


def _attempt(wrong: Callable[..., Any], case: Case) -> Any:
    try:
        return run(wrong, case)
    except Stopped:  # a known mistake may be one that stops with an error
        return None


def steady(value: Any) -> Any:
    """Round to 12 significant digits.

    NumPy's exp and log differ between processors in the last bit; without this the stored vectors
    would depend on the machine that built them.
    """
    if isinstance(value, tuple | list):
        return type(value)(steady(item) for item in value)
    if isinstance(value, dict):
        return {key: steady(item) for key, item in value.items()}
    if isinstance(value, float):
        return float(f"{value:.11e}")
    if isinstance(value, np.ndarray) and value.dtype.kind == "f":
        flat = [float(f"{number:.11e}") for number in value.ravel()]
        return np.array(flat, dtype=value.dtype).reshape(value.shape)
    return value


def draw(rng: Generator, *shape: int, scale: float = 1.0) -> np.ndarray:
    """Draw normal numbers with four decimals: short to print, and the same on every machine."""
    return np.round(scale * rng.standard_normal(shape), 4)
