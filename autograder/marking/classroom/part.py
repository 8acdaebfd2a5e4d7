"""The part of an assignment that counts in a class, and what each piece of it is worth there.

Marking knows nothing of it: everything is examined by the course's own points, and what came of it
is read as the class counts it.  So a class may change its mind, and nothing is marked again.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ...checks.examine import Verdict
from ..grading.release import SOLUTION, Notebook, Release, as_file, text_of
from ..grading.results import Result

_NAME = re.compile(r"\w+(?:-\w+)*")
_POINTS = re.compile(r"\(([\d.]+) of ([\d.]+) points?\)")  # as a check's panel says them


@dataclass(frozen=True)
class Part:
    """What a class takes of one assignment.

    Parameters
    ----------
    names : frozenset of str or None
        The exercises and questions that count; None for all of them.
    points : dict of str to float
        What some of them are worth, where it is not what the course says.
    """

    names: frozenset[str] | None = None
    points: Mapping[str, float] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether an exercise or a question counts."""
        return self.names is None or name in self.names

    def __str__(self) -> str:
        """Return what another part says otherwise; nothing of the whole."""
        if self == WHOLE:
            return ""
        names = "all" if self.names is None else " ".join(sorted(self.names))
        return f"{names}; {' '.join(f'{n}={p:g}' for n, p in sorted(self.points.items()))}"

    def release(self, whole: Release) -> Release:
        """Return a release in which nothing else is for marks, with the class's points."""
        if self == WHOLE:
            return whole
        notebook = whole.notebook()
        graded = {*whole.named("check", "question")}
        for cell in notebook["cells"]:
            self._count(cell, graded)
        counted = Release(notebook)
        counted.earlier = whole.earlier
        return counted

    def _count(self, cell: dict[str, Any], graded: Collection[str]) -> None:
        about, name = cell["metadata"].get("nbgrader", {}), exercise_of(cell)
        if name in graded and not self.has(name):
            del cell["metadata"]["nbgrader"]
        elif about.get("grade") and name in self.points:
            give_points(cell, self.points[name])

    def result(self, result: Result) -> Result:
        """Return what came of a submission as the class counts it; twice is as once."""
        if self == WHOLE:
            return result
        verdicts = {
            name: replace(verdict, points=self.points.get(name, verdict.points))
            for name, verdict in result.verdicts.items()
            if self.has(name)
        }
        grades = {
            name: _grade(points, verdicts.get(name))
            for name, points in result.grades.items()
            if self.has(name)
        }
        notes = tuple(note for note in result.notes if not self._is_of_others(note, result))
        return replace(result, verdicts=verdicts, grades=grades, notes=notes)

    def _is_of_others(self, note: str, result: Result) -> bool:
        """Whether what is told of a submission names exercises that are left out, and no other."""
        known = {*result.grades, *result.absent}
        named = {one.removesuffix(SOLUTION) for one in _NAME.findall(note)} & known
        return bool(named) and not any(map(self.has, named))


WHOLE = Part()
NOTHING = Part(frozenset())


def _grade(points: float | None, verdict: Verdict | None) -> float | None:
    """Return the points of a cell; None where a person is to give them."""
    return points if points is None or verdict is None else verdict.earned


def exercise_of(cell: dict[str, Any]) -> str:
    """Return which exercise or question an answer, or the check of one, is of."""
    about = cell["metadata"].get("nbgrader", {})
    return str(about.get("grade_id", "")).removesuffix(SOLUTION)


def give_points(cell: dict[str, Any], points: float) -> None:
    """Let a cell of a released notebook be worth other points, as nbgrader itself would write it."""
    import nbformat  # takes a second, and few classes have points of their own
    from nbgrader.utils import compute_checksum

    about = cell["metadata"]["nbgrader"]
    about["points"] = int(points) if points == int(points) else points
    about["checksum"] = compute_checksum(nbformat.from_dict({**cell, "source": text_of(cell)}))


def fit(marked: Notebook, counted: Release) -> None:
    """Let the cells of a marked notebook be for the marks that a class gives, and say its points."""
    by_name = {cell.name: cell for cell in counted.order if cell.name}
    for cell in marked["cells"]:
        if (original := by_name.get(cell["id"])) is not None:
            cell["metadata"] = dict(original.metadata)
            if original.role == "check":
                _rescale(cell.get("outputs", []), original.points or 0.0)


def fitted(data: bytes, counted: Release) -> bytes:
    """Return a marked notebook's file as the class counts it; the very same where it is no other."""
    try:
        notebook = json.loads(data)
        before = json.dumps(notebook)
        fit(notebook, counted)
    except (ValueError, TypeError, LookupError, AttributeError):
        return data  # somebody has put another file there
    same = json.dumps(notebook) == before
    return data if same else as_file(notebook)


def _rescale(outputs: list[dict[str, Any]], most: float) -> None:
    """Write points out of another maximum into what a check shows, and where nbgrader reads them."""
    shown = [_joined(one.get("data", {}).get("text/plain", "")) for one in outputs]
    said = _POINTS.search("\n".join(shown))
    if said is None or not float(said[2]) or float(said[2]) == most:
        return
    factor = most / float(said[2])
    for one in outputs:
        data = one.get("data", {})
        if one.get("output_type") == "execute_result":
            data["text/plain"] = repr(round(float(_joined(data["text/plain"])) * factor, 4))
        else:
            for kind, text in data.items():
                data[kind] = _POINTS.sub(lambda found: _told(found, factor, most), _joined(text))


def _joined(text: str | list[str]) -> str:
    return text if isinstance(text, str) else "".join(text)


def _told(found: re.Match[str], factor: float, most: float) -> str:
    unit = "point" if most == 1 else "points"
    return f"({round(float(found[1]) * factor, 2):g} of {most:g} {unit})"
