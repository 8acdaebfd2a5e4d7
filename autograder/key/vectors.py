"""Work out an exercise's cases, their right results, and those of its known mistakes."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ..checks.call import perform
from ..checks.contract import Case, KnownMistake, Vectors
from .draw import Draws
from .exercise import Assignment, Exercise, Mistake
from .needs import needs

VISIBLE = 1  # the seed of the cases that learners see


def cases_of(assignment: Assignment, exercise: Exercise, seed: int) -> tuple[Case, ...]:
    """Draw the cases of one exercise of an assignment."""
    # Each exercise has its own stream, so that a new one leaves the cases of the others alone.
    stream = zlib.crc32(f"{assignment.name}/{exercise.name}".encode())
    rng = Draws([seed, stream], visible=seed == VISIBLE)
    return exercise.cases(rng)


def make_vectors(assignment: Assignment, exercise: Exercise, seed: int) -> Vectors:
    """Work out the cases of one exercise, their right results, and those of its known mistakes."""
    cases = cases_of(assignment, exercise, seed)
    expected = tuple(run(exercise.reference, case) for case in cases)
    mistakes = tuple(KnownMistake(m.name, m.sentence, Results(m, cases)) for m in exercise.mistakes)
    needed = needs(exercise.reference, exercise.contract.arguments, cases)
    return vectors_of(
        assignment, exercise, cases=cases, expected=expected, mistakes=mistakes, needs=needed
    )


def vectors_of(
    assignment: Assignment, exercise: Exercise, **worked_out: tuple[Any, ...]
) -> Vectors:
    """Put what was worked out of some cases beside what an exercise says."""
    return Vectors(
        assignment.name,
        exercise.name,
        assignment.exercises.index(exercise),
        exercise.points,
        exercise.contract,
        exercise.builds_on,
        **worked_out,
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


class Results(Sequence[Any]):
    """What a mistake gives in each case, worked out when somebody asks: most are never needed."""

    def __init__(self, mistake: Mistake, cases: tuple[Case, ...]) -> None:
        self._mistake, self._cases = mistake, cases
        self._known: dict[int, Any] = {}

    def __len__(self) -> int:
        return len(self._cases)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return [self[n] for n in range(*place.indices(len(self)))]
        if place not in self._known:
            self._known[place] = _attempt(self._mistake.wrong, self._cases[place])
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
