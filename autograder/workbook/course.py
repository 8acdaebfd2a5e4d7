"""The map of the course, read from the learner's notebooks as they were given out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NOTEBOOKS = "assignments"


@dataclass(frozen=True)
class Notebook:
    """One assignment's notebook.

    Attributes
    ----------
    name : str
        The assignment's id, such as ``"01_activations"``.
    title : str
        Its heading.
    time : str
        How long it takes, in words, or nothing.
    exercises : tuple of str
        The exercises in their order.
    """

    name: str
    title: str
    time: str
    exercises: tuple[str, ...]

    @property
    def path(self) -> str:
        """Where it is in the workbook's folder."""
        return f"{NOTEBOOKS}/{self.name}/{self.name}.ipynb"


def workbook_folder() -> Path:
    """Return the folder that holds START, the notebooks and this package."""
    return Path(__file__).parents[2]


def read_course(root: Path) -> list[Notebook]:
    """Return the notebooks that are in the folder `root`, in the order of the course."""
    return list(_notebooks(root))


def _notebooks(root: Path) -> Iterator[Notebook]:
    for path in sorted(root.glob(f"{NOTEBOOKS}/*/*.ipynb")):
        if path.stem != path.parent.name:
            continue  # a copy that the learner made
        try:
            cells = json.loads(path.read_bytes())["cells"]
            first = "".join(cells[0]["source"])
            names = tuple(name for cell in cells if (name := _exercise(cell)))
        except (OSError, ValueError, LookupError, TypeError):
            continue  # a page that says what there is does without what cannot be read
        title = re.match(r"#+\s*(.*)", first)
        time = re.search(r"\*\*Time:\*\* ([^.\n]*)", first)
        yield Notebook(path.stem, title[1] if title else path.stem, time[1] if time else "", names)


def _exercise(cell: dict) -> str:
    """Return which exercise a released cell checks, if it is a check that counts points."""
    marked = cell.get("metadata", {}).get("nbgrader", {})
    called = re.fullmatch(r"check\((\w+)\)", "".join(cell.get("source", "")).strip())
    return called[1] if called and marked.get("grade") else ""
