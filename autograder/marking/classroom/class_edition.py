"""The learner edition of a class that takes a part of the course: the rest is marked as none of it.

What is left out stays in the notebooks.  Later exercises call it, and the notebooks explain with it;
but it says that it gives no points, and START and `ready()` do not count it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from ...checks.vectors import give_points as give_points_in_checks
from ...key import COURSE, find_assignment
from ...workbook.saved import LEFT_OUT
from ..grading.release import release_path
from .errors import NoSuchThing
from .part import NOTHING, WHOLE, Part, exercise_of, give_points
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
        notebook["cells"] = [*_Notebook(name, parts).cells(notebook["cells"])]
        path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", "utf-8")
        exercises = [one.name for one in find_assignment(name).exercises]
        worth = {n: points for n, points in part.points.items() if n in exercises}
        worth |= {n: 0.0 for n in exercises if not part.has(n)}
        give_points_in_checks(edition / "data" / "checks.h5", name, worth)


class _Notebook:
    """Writes into one notebook what a class takes of it."""

    def __init__(self, assignment: str, parts: Mapping[str, Part]) -> None:
        self._assignment = find_assignment(assignment)
        self._part, self._parts = parts[assignment], parts
        self._said: Counter[str] = Counter()

    def cells(self, cells: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        """Yield the cells, with a note before what is left out, or one on top of a whole notebook."""
        left_out = {name for name in _graded(cells) if not self._part.has(name)}
        if self._part == NOTHING:
            first, *cells = cells
            yield first
            yield self._note("This notebook", [one.name for one in self._assignment.exercises])
        waiting = set() if self._part == NOTHING else {*left_out}
        for cell in cells:
            if (name := exercise_of(cell)) in waiting:
                waiting.remove(name)
                exercises = [one.name for one in self._assignment.exercises]
                yield self._note(f"This {'exercise' if name in exercises else 'question'}", [name])
            self._count(cell, left_out)
            yield cell

    def _count(self, cell: dict[str, Any], left_out: Collection[str]) -> None:
        about, name = cell["metadata"].get("nbgrader", {}), exercise_of(cell)
        if about.get("grade") and name in left_out:
            cell["metadata"]["tags"] = [*cell["metadata"].get("tags", ()), LEFT_OUT]
        elif about.get("grade") and name in self._part.points:
            give_points(cell, self._part.points[name])

    def _note(self, what: str, names: Collection[str]) -> dict[str, Any]:
        """Return a text cell; its id is made as that of every text of the course."""
        text = _NOTE.format(what=what) + _supplied([*self._here(names), *self._later(names)])
        number = sha256(f"markdown\n{text}".encode()).hexdigest()[:10]
        self._said[text] += 1
        id, about = f"{number}-{self._said[text] - 1}", {"deletable": False, "editable": False}
        return {"cell_type": "markdown", "id": id, "metadata": about, "source": text}

    def _here(self, names: Collection[str]) -> Iterator[str]:
        """Yield the checks of this notebook that count and call or test any of these exercises."""
        for one in self._assignment.exercises:
            below = {*self._assignment.upstream(one.name), one.contract.tests}
            if self._part.has(one.name) and below & {*names}:
                yield f"the check of `{one.name}`"

    def _later(self, names: Collection[str]) -> Iterator[str]:
        """Yield the later notebooks of the class to which any of these is brought along."""
        own = {one for one in self._assignment.exercises if one.name in names}
        for one in COURSE:
            if not own.isdisjoint(one.borrowed) and self._parts.get(one.name, WHOLE) != NOTHING:
                yield f"the checks in `{one.name}`"


def _graded(cells: Sequence[dict[str, Any]]) -> set[str]:
    abouts = (cell["metadata"].get("nbgrader", {}) for cell in cells)
    return {about["grade_id"] for about in abouts if about.get("grade")}


def _supplied(callers: Sequence[str]) -> str:
    if not callers:
        return ""
    more = len(callers) > _FEW
    return _SUPPLIED.format(those=f"{', '.join(callers[:_FEW])}{' and others' if more else ''}")
