"""The course with a change to its first assignment, in key and notebook at once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest

import autograder.key as key
from autograder.key.exercise import Assignment, Exercise
from tests.conftest import ASSIGNMENT

Change = Callable[[list[Exercise]], list[Exercise]]


def change_key(
    patch: pytest.MonkeyPatch, change: Change, assignment: str = ASSIGNMENT
) -> Assignment:
    """Let the key have other exercises for as long as the patch holds."""
    old = key.find_assignment(assignment)
    new = replace(old, exercises=tuple(change([*old.exercises])))
    patch.setattr(key, "COURSE", tuple(new if one is old else one for one in key.COURSE))
    return new


def copy_course(root: Path, folder: Path) -> Path:
    """Copy what marking reads of the course but for the key."""
    shutil.copytree(root / "assignments", folder / "assignments")
    shutil.copy(root / "nbgrader_config.py", folder)
    return folder


def edit_release(course: Path, edit: Callable[[list[Any]], list[Any]], name: str) -> None:
    """Change the cells of a released notebook."""
    path = course / "assignments" / name / f"{name}.ipynb"
    notebook = json.loads(path.read_bytes())
    notebook["cells"] = edit(notebook["cells"])
    path.write_text(json.dumps(notebook))


def remove_exercise(patch: pytest.MonkeyPatch, course: Path, name: str) -> None:
    """Take an exercise out of key and notebook, as an author does who builds anew."""
    change_key(patch, lambda exercises: [one for one in exercises if one.name != name])
    ids = {name, f"{name}-solution"}
    edit_release(course, lambda cells: [c for c in cells if c["id"] not in ids], ASSIGNMENT)


def rename_exercise(patch: pytest.MonkeyPatch, course: Path, old: str, new: str) -> None:
    """Give an exercise another name in key and notebook."""

    def renamed(exercise: Exercise) -> Exercise:
        was = exercise.reference
        reference = FunctionType(was.__code__, was.__globals__, new, was.__defaults__)
        signature = exercise.contract.signature.replace(old, new)
        contract = replace(exercise.contract, signature=signature)
        return replace(exercise, reference=reference, contract=contract)

    change_key(patch, lambda all_: [renamed(one) if one.name == old else one for one in all_])
    edit_release(course, lambda cells: [_renamed(cell, old, new) for cell in cells], ASSIGNMENT)


def move_exercise(patch: pytest.MonkeyPatch, course: Path, name: str, to: str) -> None:
    """Move an exercise of the first assignment to the end of another one."""
    moved = key.find_exercise(ASSIGNMENT, name)
    path = course / "assignments" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    ids = {name, f"{name}-solution"}
    cells = [cell for cell in json.loads(path.read_bytes())["cells"] if cell["id"] in ids]
    remove_exercise(patch, course, name)
    change_key(patch, lambda exercises: [*exercises, moved], to)
    edit_release(course, lambda there: [*there, *cells], to)


def _renamed(cell: Any, old: str, new: str) -> Any:
    if cell["id"] not in (old, f"{old}-solution"):
        return cell
    return json.loads(json.dumps(cell).replace(old, new))
