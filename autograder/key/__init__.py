"""The answer key: reference implementations, cases, known mistakes.  Instructors only.

A folder an assignment, a file a family of exercises; `COURSE` has the assignments in their order.
"""

from __future__ import annotations

import importlib
import pkgutil

from ..errors import AutograderError
from .exercise import Assignment, Exercise
from .faults import KeyFaults, import_fault


def _find_all() -> tuple[Assignment, ...]:
    folders = [module.name for module in pkgutil.iter_modules(__path__) if module.ispkg]
    found = [_read(name) for name in folders]
    return tuple(sorted(found, key=lambda assignment: assignment.name))


def _read(folder: str) -> Assignment:
    try:
        found: Assignment = importlib.import_module(f".{folder}", __name__).ASSIGNMENT
    except Exception as error:  # whatever a slip in a definition raises
        raise KeyFaults([import_fault(error)]) from error
    return found


COURSE: tuple[Assignment, ...] = _find_all()


class Unknown(AutograderError, LookupError):
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
