"""The learner edition of a class that takes a part of the course: the rest is marked as none of it.

What is left out stays in the notebooks.  Later exercises call it, and the notebooks explain with it;
but it says that it gives no points, and START and `ready()` do not count it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from ...checks.vectors import give_points as give_points_in_checks
from ...key import COURSE, find_assignment
from ...key.exercise import Assignment
from ...workbook.saved import LEFT_OUT
from ..grading.release import SOLUTION, release_path
from .errors import NoSuchThing
from .part import NOTHING, Part, give_points
from .settings import read_settings

_NOTE = "> **Not part of your class.** {what} gives no points."
_FEW = 3  # exercises that are named
_SUPPLIED = (
    " To see {those} pass, write it, too. When your work is marked, what is missing of it is "
    "answered for, and costs nothing."
)


def part_of(class_dirs: Sequence[Path]) -> Mapping[str, Part]:
    """Return what classes take that are given the same edition.

    Raises
    ------
    NoSuchThing
        If they do not take the same.
    """
    parts = [read_settings(class_dir).parts for class_dir in class_dirs]
    if any(one != parts[0] for one in parts):
        names = " and ".join(str(one) for one in class_dirs)
        raise NoSuchThing(
            f"{names} take other parts of the course: give each an edition of its own."
        )
    return parts[0] if parts else {}


def write_part(edition: Path, parts: Mapping[str, Part]) -> None:
    """Say in an edition's notebooks what is no part of a class, and give the rest its points."""
    for name, part in parts.items():
        path = release_path(edition, name)
        notebook = json.loads(path.read_bytes())
        notebook["cells"] = [*_cells(find_assignment(name), part, notebook["cells"])]
        path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", "utf-8")
        exercises = [one.name for one in find_assignment(name).exercises]
        worth = {n: points for n, points in part.points.items() if n in exercises}
        worth |= {n: 0.0 for n in exercises if not part.has(n)}
        give_points_in_checks(edition / "data" / "checks.h5", name, worth)


def _cells(
    assignment: Assignment, part: Part, cells: Sequence[dict[str, Any]]
) -> Iterator[dict[str, Any]]:
    noted, said = {""}, Counter[str]()

    def note(text: str) -> dict[str, Any]:
        said[text] += 1
        return _note(text, said[text] - 1)

    for place, cell in enumerate(cells):
        about = cell["metadata"].get("nbgrader", {})
        name = str(about.get("grade_id", "")).removesuffix(SOLUTION)
        is_counted = name in _graded(cells)
        if part == NOTHING and place == 1:
            yield note(_of_notebook(assignment))
        elif is_counted and not part.has(name) and name not in noted and part != NOTHING:
            noted.add(name)
            yield note(_of_exercise(assignment, part, name))
        if about.get("grade") and not part.has(name):
            cell["metadata"]["tags"] = [*cell["metadata"].get("tags", ()), LEFT_OUT]
        elif about.get("grade") and name in part.points:
            give_points(cell, part.points[name])
        yield cell


def _graded(cells: Sequence[dict[str, Any]]) -> set[str]:
    abouts = (cell["metadata"].get("nbgrader", {}) for cell in cells)
    return {about["grade_id"] for about in abouts if about.get("grade")}


def _of_exercise(assignment: Assignment, part: Part, name: str) -> str:
    """Return the note before an exercise or question, with the checks that call it."""
    exercises = [one.name for one in assignment.exercises]
    what = "This exercise" if name in exercises else "This question"
    callers = [one for one in exercises if part.has(one) and name in assignment.upstream(one)]
    return _NOTE.format(what=what) + _supplied(callers, "the check of")


def _of_notebook(assignment: Assignment) -> str:
    """Return the note on top of a notebook, with the notebooks that bring something of it along."""
    callers = [one.name for one in COURSE if not {*assignment.exercises}.isdisjoint(one.borrowed)]
    return _NOTE.format(what="This notebook") + _supplied(callers, "the checks in")


def _supplied(callers: Sequence[str], what: str) -> str:
    if not callers:
        return ""
    more = " and others" if len(callers) > _FEW else ""
    names = ", ".join(f"`{one}`" for one in callers[:_FEW])
    return _SUPPLIED.format(those=f"{what} {names}{more}")


def _note(text: str, count: int) -> dict[str, Any]:
    """Return a text cell; its id is made as that of every text of the course."""
    number = sha256(f"markdown\n{text}".encode()).hexdigest()[:10]
    about = {"deletable": False, "editable": False}
    return {"cell_type": "markdown", "id": f"{number}-{count}", "metadata": about, "source": text}
