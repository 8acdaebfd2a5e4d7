"""The map of the course, read from the learner's notebooks as they were given out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .saved import LEFT_OUT

NOTEBOOKS = "assignments"

Cell = dict[str, Any]  # of a notebook's JSON


@dataclass(frozen=True)
class Task:
    """One thing to do in a notebook: a function to write, or a question to answer in words.

    Attributes
    ----------
    name : str
        The id of its released cell, for an exercise the function's name.
    points : float
        How many it counts.
    title : str
        What a person reads: the function's name, or the question's heading.
    place : str
        The id of the cell that explains it, or nothing where cells have no ids.
    in_words : bool
        Whether a person marks it.
    """

    name: str
    points: float = 0
    title: str = ""
    place: str = ""
    in_words: bool = False


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
        How long it takes, such as ``"90 minutes"``, or nothing.
    tasks : tuple of Task
        What is to be done, in the order of the notebook.
    """

    name: str
    title: str
    time: str
    tasks: tuple[Task, ...]

    @property
    def exercises(self) -> tuple[str, ...]:
        """The functions to write, in their order."""
        return tuple(task.name for task in self.tasks if not task.in_words)

    @property
    def path(self) -> str:
        """Where it is in the workbook's folder."""
        return f"{NOTEBOOKS}/{self.name}/{self.name}.ipynb"


def workbook_folder() -> Path:
    """Return the folder that holds START, the notebooks and this package."""
    return Path(__file__).parents[2]


def notebook_files(root: Path) -> list[Path]:
    """Return the notebooks in the folder `root`, in the order of the course, without copies."""
    found = sorted(root.glob(f"{NOTEBOOKS}/*/*.ipynb"))
    return [path for path in found if path.stem == path.parent.name]


def read_course(root: Path) -> list[Notebook]:
    """Return the notebooks that are in the folder `root`, in the order of the course."""
    return list(_notebooks(root))


def _notebooks(root: Path) -> Iterator[Notebook]:
    for path in notebook_files(root):
        try:
            yield read_notebook(path.stem, read_cells(path))
        except (OSError, ValueError):
            continue  # a page that says what there is does without what cannot be read


def read_cells(path: Path) -> list[Cell]:
    """Return the cells of a notebook: type, id, source as text, and nbgrader's metadata.

    Raises
    ------
    OSError
        If the file cannot be read.
    ValueError
        If it is no notebook.
    """
    try:
        cells = json.loads(path.read_bytes())["cells"]
        return [_cell(cell) for cell in cells]
    except (LookupError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"{path.name} is no notebook") from error


def _cell(cell: Cell) -> Cell:
    about = cell.get("metadata", {})
    marked = None if LEFT_OUT in about.get("tags", ()) else about.get("nbgrader")
    return {
        "type": cell["cell_type"],
        "id": str(cell.get("id", "")),
        "source": "".join(cell["source"]),
        "nbgrader": marked if isinstance(marked, dict) else {},
    }


def read_notebook(name: str, cells: Sequence[Cell]) -> Notebook:
    """Return what a notebook's cells say of it."""
    first = str(cells[0]["source"]) if cells else ""
    title = re.match(r"#+\s*(.*)", first)
    # "about four hours for fourteen short functions" becomes "four hours"
    time = re.search(r"\*\*Time:\*\* (?:about )?([^.\n]*?)(?: for [^.\n]*)?[.\n]", first)
    return Notebook(name, title[1] if title else name, time[1] if time else "", _tasks(cells))


def _tasks(cells: Sequence[Cell]) -> tuple[Task, ...]:
    found: dict[str, Task] = {}
    before = Cell(id="", source="")
    section = ""  # the cell that begins the section, for its first task
    for cell in cells:
        task = _task(cell, before, section or before["id"])
        if task:
            found.setdefault(task.name, task)  # a copied cell is none of its own
            section = ""
        elif cell["type"] == "markdown":
            before = cell
            section = str(cell["id"]) if str(cell["source"]).startswith("## ") else section
    return tuple(found.values())


def _task(cell: Cell, before: Cell, place: str) -> Task | None:
    """Return what a released cell counts points for, if it does; `before` explains it."""
    marked = cell["nbgrader"]
    if not marked.get("grade"):
        return None
    points = marked.get("points")
    points = points if isinstance(points, int | float) else 0
    called = re.fullmatch(r"check\((\w+)\)", cell["source"].strip())
    if called:
        return Task(called[1], points, called[1], place)
    if marked.get("solution") and cell["type"] == "markdown":
        heading = re.search(r"^#+ (?:[\d.]+ )?(.*)", before["source"], re.MULTILINE)
        name = str(marked.get("grade_id"))
        return Task(name, points, heading[1] if heading else name, place, in_words=True)
    return None
