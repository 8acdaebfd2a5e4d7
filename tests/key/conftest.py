"""What the tests of the key share: the vectors of an exercise, and the verdict on an answer."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import pytest

from autograder.checks.call import perform
from autograder.checks.contract import Vectors
from autograder.checks.examine import Verdict, examine
from autograder.key import COURSE, find_exercise
from autograder.key.exercise import Exercise
from autograder.key.vectors import VISIBLE, make_vectors


@functools.cache
def _vectors(exercise: Exercise, seed: int) -> Vectors:
    (assignment,) = (one for one in COURSE if exercise in one.exercises)
    return make_vectors(assignment, exercise, seed)


def _verdict(exercise: Exercise, function: Callable[..., Any], seed: int = VISIBLE) -> Verdict:
    vectors = _vectors(exercise, seed)
    names = vectors.contract.arguments
    return examine(vectors, lambda case: perform(function, case, names, function.__globals__))


@pytest.fixture(params=[VISIBLE, 2, 3])
def seed(request: pytest.FixtureRequest) -> int:
    """Of the cases that learners see, and of fresh ones."""
    return request.param


@pytest.fixture
def vectors() -> Callable[[Exercise, int], Vectors]:
    """Return a function that makes the vectors of an exercise, once for each seed."""
    return _vectors


@pytest.fixture
def verdict() -> Callable[..., Verdict]:
    """Return a function that examines an answer: ``verdict(exercise, function, seed)``."""
    return _verdict


@pytest.fixture
def said() -> Callable[[str, str, str], tuple[str | None, str]]:
    """Return a function that gives the mistake and the cause told of a wrong answer's text."""

    def said_of(assignment: str, name: str, text: str) -> tuple[str | None, str]:
        exercise = find_exercise(assignment, name)
        scope = dict(exercise.reference.__globals__)
        exec(text, scope)
        found = _verdict(exercise, scope[name])
        assert not found.passed
        return found.findings[0].mistake, found.findings[0].cause

    return said_of
