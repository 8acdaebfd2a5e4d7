"""A notebook as it was saved: which file it is, its cells, and which assignment it belongs to.

The standard library alone: it is read also where nothing else is installed.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

LEFT_OUT = "not-in-class"  # the tag of a check or question that is not part of the learner's class
_ASSIGNMENT = re.compile(r"""checker\(\s*["'](\w+)["']""")


class Unreadable(Exception):
    """A saved notebook cannot be read; the text says why."""


@dataclass(frozen=True)
class SavedCell:
    """One cell: `data` is what the file holds of it."""

    data: Mapping[str, Any]

    @property
    def name(self) -> str:
        """Its id in the course, or the one that the editor gave it."""
        return str(self.nbgrader.get("grade_id") or self.data.get("id") or "")

    @property
    def nbgrader(self) -> Mapping[str, Any]:
        """What nbgrader knows of it; empty for text and for the learner's own cells."""
        found = self.data.get("metadata", {}).get("nbgrader")
        return found if isinstance(found, dict) else {}

    @property
    def is_code(self) -> bool:
        """Whether it can be run."""
        return self.data.get("cell_type") == "code"

    @property
    def is_left_out(self) -> bool:
        """Whether it is of an exercise or question that the class does not take."""
        return LEFT_OUT in self.data.get("metadata", {}).get("tags", ())

    @property
    def is_question(self) -> bool:
        """Whether it holds an answer in words that counts."""
        graded = self.nbgrader.get("grade") and self.nbgrader.get("solution")
        return bool(graded) and not self.is_left_out

    @property
    def is_locked(self) -> bool:
        """Whether it is to stand as it was given out: the set-up, a check."""
        return bool(self.nbgrader) and not self.nbgrader.get("solution")

    @property
    def source(self) -> str:
        """Its text, with one form of line ends."""
        text = self.data.get("source", "")
        return "\n".join(("".join(text)).splitlines())


@dataclass(frozen=True)
class Saved:
    """One notebook's file, as it was when it was read."""

    path: Path
    content: bytes
    notebook: dict[str, Any]
    time: datetime

    @property
    def cells(self) -> tuple[SavedCell, ...]:
        """All cells, in their order."""
        return tuple(map(SavedCell, self.notebook["cells"]))

    @property
    def assignment(self) -> str:
        """The assignment's id; empty where the notebook is none of the course."""
        named = self.notebook.get("metadata", {}).get("workbook", {}).get("assignment")
        return str(named or named_in(cell.source for cell in self.cells))


def named_in(sources: Iterable[str]) -> str:
    """Return the assignment whose check some code makes, if any does."""
    found = (_ASSIGNMENT.search(source) for source in sources)
    return next((match[1] for match in found if match), "")


def read_saved(path: Path) -> Saved:
    """Read a notebook's file.

    Raises
    ------
    Unreadable
        If it is not there or is no notebook.
    """
    try:
        content = path.read_bytes()
        time = datetime.fromtimestamp(path.stat().st_mtime)
    except OSError as error:
        raise Unreadable(f"{path.name} cannot be read: {error.strerror or error}") from None
    try:
        notebook = json.loads(content.decode("utf-8-sig"))
        if all(isinstance(cell, dict) for cell in notebook["cells"]):
            return Saved(path, content, notebook, time)
    except (ValueError, LookupError, TypeError):
        pass
    raise Unreadable(f"{path.name} is no notebook, or it is damaged")


def find_open(scope: Mapping[str, Any]) -> Path | None:
    """Find the file of the notebook that is running, whose global names are `scope`.

    Jupyter tells the kernel its path, and VS Code a variable; elsewhere it is the one in the
    kernel's folder that is called like its assignment.
    """
    told = (os.environ.get("JPY_SESSION_NAME"), scope.get("__vsc_ipynb_file__"))
    assignment = named_in(reversed(list(map(str, scope.get("In", ())))))
    near = [Path.cwd() / str(path) for path in told if path]
    near += _places(assignment, Path.cwd()) if assignment else []
    return next((path for path in near if path.suffix == ".ipynb" and path.is_file()), None)


def find_notebook(assignment: str, beside: Path) -> Path | None:
    """Find the notebook of an assignment near the folder `beside`.

    Parameters
    ----------
    assignment : str
        Its id, or the path of a file.
    """
    named = [beside / assignment] if assignment.endswith(".ipynb") else _places(assignment, beside)
    return next((path for path in named if path.is_file()), None)


def _places(assignment: str, folder: Path) -> list[Path]:
    file = f"{assignment}.ipynb"
    folders = (folder, folder.parent / assignment, folder / "assignments" / assignment)
    return [place / file for place in folders]
