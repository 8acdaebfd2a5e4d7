"""The answer key: reference implementations, cases, known mistakes.  Instructors only.

One module an assignment; `COURSE` lists them in the order of the course.
"""

from __future__ import annotations

from . import (
    activations,
    cat_classifier,
    deep_network,
    logistic_regression,
    planar_network,
)
from .exercise import Assignment, Exercise

COURSE: tuple[Assignment, ...] = (
    activations.ASSIGNMENT,
    logistic_regression.ASSIGNMENT,
    planar_network.ASSIGNMENT,
    deep_network.ASSIGNMENT,
    cat_classifier.ASSIGNMENT,
)


class Unknown(LookupError):
    """The course has nothing of this name; the message says what it has."""


def find_assignment(name: str) -> Assignment:
    """Return an assignment by its id, such as ``"01_activations"``.

    Raises
    ------
    Unknown
        With the ids that there are.
    """
    for assignment in COURSE:
        if assignment.name == name:
            return assignment
    known = ", ".join(assignment.name for assignment in COURSE)
    raise Unknown(f"There is no assignment {name!r}; there is {known}.")


def find_exercise(assignment: str, name: str) -> Exercise:
    """Return one exercise of an assignment; Unknown names those that there are."""
    found = find_assignment(assignment)
    for exercise in found.exercises:
        if exercise.name == name:
            return exercise
    known = ", ".join(exercise.name for exercise in found.exercises)
    raise Unknown(f"{assignment} has no exercise {name!r}; it has {known}.")
