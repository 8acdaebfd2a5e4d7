"""The released notebook: which cells it has, and what each of them is for."""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Literal

from .bindings import only_statement

Notebook = dict[str, Any]  # as JSON has it: importing nbformat takes two seconds
Role = Literal["answer", "check", "exploration", "locked", "question", "text"]

SOLUTION = "-solution"  # the answer cell of exercise `sigmoid` has the id `sigmoid-solution`
# The tags of cells that no mark depends on: to play with, which may train for minutes, and pictures.
UNMARKED = {"exploration", "picture"}


@dataclass(frozen=True)
class ReleasedCell:
    """One cell of the release.

    Parameters
    ----------
    role : str
        ``"answer"`` and ``"question"`` are for the learner to fill in, ``"check"`` and ``"locked"``
        are not; an ``"exploration"`` counts for nothing; ``"text"`` is all that is left: headings,
        explanations, code that loads data.
    kind : str
        ``"code"``, ``"markdown"`` or ``"raw"``.
    """

    name: str
    role: Role
    kind: str
    source: str
    metadata: dict[str, Any]

    @cached_property
    def words(self) -> str:
        """Its text with all blanks alike."""
        return alike(self.source)

    @property
    def is_the_learners(self) -> bool:
        """Whether the learner writes it."""
        return self.role in ("answer", "question")

    def is_spelled(self, source: str) -> bool:
        """Whether a text is this cell's, blanks and what shows a check's value apart."""
        if alike(source) == self.words:
            return True
        form = only_statement(self.source) if self.role == "check" else ""
        return bool(form) and only_statement(source) == form

    def is_spelled_in(self, source: str) -> bool:
        """Whether a check stands in a text, on a line of its own."""
        return self.role == "check" and any(map(self.is_spelled, source.splitlines()))

    @property
    def points(self) -> float | None:
        """What it counts, if it counts."""
        points: float | None = self.metadata["nbgrader"].get("points")
        return points

    @property
    def checksum(self) -> str:
        """What nbgrader knows its text by."""
        return str(self.metadata["nbgrader"]["checksum"])


class Release:
    """The notebook of one assignment as learners were given it.

    Attributes
    ----------
    order : tuple of ReleasedCell
        All of its cells.
    cells : dict of str to ReleasedCell
        Those that nbgrader knows, by id, in order.
    explorations : dict of str to ReleasedCell
        Those to play with or to look at.
    earlier : dict of str to Release
        The editions that a class gave out, by version; this very one among them where it is one.
    """

    def __init__(self, notebook: Notebook) -> None:
        self._notebook = notebook
        self.order = tuple(_read(cell) for cell in notebook["cells"])
        self.cells = {c.name: c for c in self.order if "nbgrader" in c.metadata}
        self.explorations = {c.name: c for c in self.order if c.role == "exploration"}
        self.earlier: dict[str, Release] = {}

    @classmethod
    def read(cls, path: Path) -> Release:
        """Read the notebook that the build has written."""
        return cls(json.loads(path.read_text(encoding="utf-8")))

    def is_as(self, other: Release) -> bool:
        """Whether learners were given the same cells."""
        return self.order == other.order

    def named(self, *roles: Role) -> list[str]:
        """Return the ids of the cells with one of these roles, in order."""
        return [name for name, cell in self.cells.items() if cell.role in roles]

    def metadata(self, name: str) -> dict[str, Any]:
        """Return the metadata of a cell; empty for one that is not in the release."""
        cell = self.explorations.get(name) or self.cells.get(name)
        return cell.metadata if cell is not None else {}

    def notebook(self) -> Notebook:
        """Return the whole notebook, to be filled in."""
        return copy.deepcopy(self._notebook)

    def with_cells(self, cells: list[dict[str, Any]]) -> Notebook:
        """Return a notebook of this form with other cells."""
        return {**self._notebook, "cells": cells}


def release_path(course: Path, assignment: str) -> Path:
    """Return where the build has written what learners are given."""
    return course / "assignments" / assignment / f"{assignment}.ipynb"


def _read(cell: dict[str, Any]) -> ReleasedCell:
    metadata, kind = cell["metadata"], cell["cell_type"]
    nbgrader = metadata.get("nbgrader")
    role: Role = "text"
    if nbgrader is not None:
        role = _role(nbgrader)
    elif kind == "code" and not UNMARKED.isdisjoint(metadata.get("tags", ())):
        role = "exploration"
    name = cell.get("id", "") if nbgrader is None else nbgrader["grade_id"]
    return ReleasedCell(name, role, kind, text_of(cell), metadata)


def _role(nbgrader: dict[str, Any]) -> Role:
    if nbgrader["grade"]:
        return "question" if nbgrader["solution"] else "check"
    return "answer" if nbgrader["solution"] else "locked"


def alike(text: str) -> str:
    """Return a text with all blanks alike."""
    return " ".join(text.split())


def as_file(notebook: Notebook) -> bytes:
    """Return a notebook's file, with a line for each cell.

    To indent all of it would be Python's work, not C's, and take four times as long.
    """
    cells = ",\n".join(map(json.dumps, notebook["cells"]))
    parts = [f'"cells": [\n{cells}\n]']
    parts += [f"{json.dumps(n)}: {json.dumps(one)}" for n, one in notebook.items() if n != "cells"]
    return ("{" + ",\n".join(parts) + "}\n").encode()


def text_of(cell: dict[str, Any]) -> str:
    """Return a cell's source as one text; the file has a list of lines."""
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)
