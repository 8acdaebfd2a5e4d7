"""`autograder grade` on a class, as an instructor runs it."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.book import open_book

from . import klass
from .measure import Cost, run


def prepare(folder: Path) -> None:
    """Make the gradebook, which nbgrader has from making the assignments."""
    with open_book(Classroom(klass.ROOT, folder)):
        pass


def grade(
    folder: Path,
    *options: str,
    workers: int | None = None,
    cores: Sequence[int] | None = None,
    course: Path = klass.ROOT,
) -> Cost:
    """Mark a class, by the course in a folder: this one, or another commit's."""
    count = ["--workers", str(workers)] if workers else []
    command = [sys.executable, "-m", "autograder.cli", "grade", *options, *count]
    return run([*command, "--class-dir", str(folder)], course, of(course), cores=cores)


def of(course: Path) -> dict[str, str]:
    """Return the environment in which the package of a course's folder is the one imported."""
    return {"PYTHONPATH": str(course)}


def points(folder: Path, course: Path = klass.ROOT) -> dict[tuple[str, str], float]:
    """Return the points of a class by assignment and learner; what is not marked yet is marked."""
    return {key: row["points"] or 0.0 for key, row in rows(folder, course).items()}


def rows(folder: Path, course: Path = klass.ROOT) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the marks of a class, exercise by exercise, by assignment and learner."""
    found = map(json.loads, _json_lines(grade(folder, "--json", course=course).output))
    return {(row["assignment"], row["learner"]): row for row in found}


def _json_lines(output: str) -> list[str]:
    return [line for line in output.splitlines() if line.startswith('{"learner"')]
