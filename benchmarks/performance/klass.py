"""Classes to be marked: made of the course's own solutions, some of them with mistakes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from autograder.key import find_assignment
from autograder.marking.classroom.root import course_root

ROOT = course_root()
Notebook = dict[str, Any]

# One answer in so many is wrong: what a class hands in is mostly right.
_WRONG_EVERY = 7


def solved(assignment: str) -> Notebook:
    """Return the course's own solution of an assignment."""
    path = ROOT / "solutions" / assignment / f"{assignment}.ipynb"
    return json.loads(path.read_text(encoding="utf-8"))


def only_answers(notebook: Notebook) -> Notebook:
    """Leave out texts and pictures: what is left takes as little time as can be."""
    cells = [cell for cell in notebook["cells"] if "nbgrader" in cell["metadata"]]
    return {**notebook, "cells": cells}


def vary(notebook: Notebook, assignment: str, number: int) -> Notebook:
    """Return the notebook as learner `number` hands it in: here and there an answer is wrong."""
    names = [exercise.name for exercise in find_assignment(assignment).exercises]
    wrong = {name for place, name in enumerate(names) if (number + place) % _WRONG_EVERY == 0}
    cells = []
    for cell in notebook["cells"]:
        name = cell.get("id", "").removesuffix("-solution")
        if cell.get("id", "").endswith("-solution") and name in wrong:
            cell = {**cell, "source": _spoil(_text(cell), name)}
        cells.append(cell)
    mine: dict[str, Any] = {
        "cell_type": "code",
        "id": "mine",
        "metadata": {},
        "execution_count": None,
    }
    cells.append({**mine, "outputs": [], "source": f"# the work of learner {number}"})
    return {**notebook, "cells": cells}


def learners(number: int) -> list[str]:
    """Return names for a class."""
    return [f"learner{place:05d}" for place in range(number)]


def make_class(
    folder: Path, number: int, assignments: Iterable[str], *, short: bool = False
) -> Iterator[Path]:
    """Hand in for a class of that size; yields each submission's path.

    Parameters
    ----------
    short : bool
        Whether to leave out texts and pictures.
    """
    for assignment in assignments:
        combined = solved(assignment)
        notebook = only_answers(combined) if short else combined
        for place, name in enumerate(learners(number)):
            where = folder / "submitted" / name / assignment
            where.mkdir(parents=True)
            path = where / f"{assignment}.ipynb"
            path.write_text(json.dumps(vary(notebook, assignment, place), indent=1))
            yield path


def _text(cell: dict[str, Any]) -> str:
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)


def _spoil(source: str, name: str) -> str:
    """Make one function's answer wrong, by its last `return`."""
    spoiled = re.sub(r"(?s)(.*\n    return )(.*)", r"\1None  # \2", source)
    return spoiled if spoiled != source else f"def {name}(*arguments):\n    return None\n"
