"""How far a learner is: what the checks said, held against the notebooks as they were saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from .code import SavedCode, fingerprint, in_kernel
from .course import NOTEBOOKS, Notebook, Task, notebook_files, read_cells, read_notebook
from .place import version
from .record import Checked, read_record

Record = Mapping[str, Checked]


@dataclass(frozen=True)
class Standing:
    """How a learner stands in one task.

    Attributes
    ----------
    task : Task
        The exercise or question.
    state : str
        What its last check said (see :class:`~autograder.workbook.record.Checked`), or ``"new"``
        where it was never checked; of a question ``"answered"`` or ``"new"``.
    points : float
        What the last check earned.
    changed : bool
        Whether the function is another one since.
    """

    task: Task
    state: str = "new"
    points: float = 0
    changed: bool = False

    @property
    def done(self) -> bool:
        """Whether there is nothing left to do."""
        return self.state in ("right", "answered") and not self.changed


@dataclass(frozen=True)
class Part:
    """How a learner stands in one notebook."""

    notebook: Notebook
    standings: tuple[Standing, ...]

    @property
    def exercises(self) -> tuple[Standing, ...]:
        """Those that a check marks."""
        return tuple(one for one in self.standings if not one.task.in_words)

    @property
    def right(self) -> int:
        """How many exercises are right, and as they were when they were checked."""
        return sum(one.done for one in self.exercises)

    @property
    def begun(self) -> bool:
        """Whether anything was checked or answered."""
        return any(one.state != "new" for one in self.standings)

    @property
    def points(self) -> float:
        """What its exercises earned by their last checks."""
        return sum(one.points for one in self.exercises)

    @property
    def most(self) -> float:
        """What its exercises can earn."""
        return sum(one.task.points for one in self.exercises)


def read_standing(
    root: Path,
    records: Mapping[str, Record] | None = None,
    running: Mapping[str, Mapping[str, Any]] | None = None,
) -> list[Part]:
    """Return how a learner stands in each notebook of the workbook in the folder `root`.

    Parameters
    ----------
    records : mapping, optional
        Records to take in the place of the files, by notebook.
    running : mapping, optional
        The global names of notebooks that are running here. If it is given, a notebook saved before
        a check says nothing of that exercise: it is open, and will be saved in its time. Without it
        (nothing is open yet) what was saved is what there is.
    """
    parts = []
    for path in notebook_files(root):
        try:
            saved = _read_saved(path, *version(path))
            record = (records or {}).get(path.stem) or _record(root, path.stem)
        except (OSError, ValueError):
            continue  # a page that says what there is does without what cannot be read
        scope = (running or {}).get(path.stem)
        since = path.stat().st_mtime_ns if running is not None else None
        standings = tuple(_standing(task, saved, record, scope, since) for task in saved.map.tasks)
        if standings:  # a notebook that the class leaves out has nothing to do in it
            parts.append(Part(saved.map, standings))
    return parts


def next_task(parts: Sequence[Part], here: tuple[str, str] = ("", "")) -> tuple[Part, Task] | None:
    """Return where to go on: the first task that is not done, from the named one on.

    Parameters
    ----------
    parts : sequence of Part
        How the learner stands.
    here : tuple of str
        A notebook and a task in it.
    """
    every = [(part, one) for part in parts for one in part.standings]
    names = [(part.notebook.name, one.task.name) for part, one in every]
    first = names.index(here) if here in names else 0
    order = every[first:] + every[:first]
    # What was left out in a notebook comes before the next notebook.
    order.sort(key=lambda pair: pair[0].notebook.name != here[0])
    return next(((part, one.task) for part, one in order if not one.done), None)


def exercises_of(root: Path, notebook: str) -> tuple[str, ...] | None:
    """Return the functions to write in a notebook, or None where it cannot be read."""
    path = root / NOTEBOOKS / notebook / f"{notebook}.ipynb"
    try:
        return _read_saved(path, *version(path)).map.exercises
    except (OSError, ValueError):
        return None


class _Saved:
    """A notebook as it was saved."""

    def __init__(self, path: Path) -> None:
        cells = read_cells(path)
        self.map = read_notebook(path.stem, cells)
        self.code = SavedCode(cell["source"] for cell in cells if cell["type"] == "code")
        self.words = {
            str(cell["nbgrader"].get("grade_id")): cell["source"].strip()
            for cell in cells
            if cell["nbgrader"].get("solution")
        }


@lru_cache(maxsize=32)
def _read_saved(path: Path, _changed: int, _size: int) -> _Saved:
    return _Saved(path)


def _record(root: Path, notebook: str) -> Record:
    try:
        return read_record(root, notebook)
    except (OSError, ValueError):
        return {}  # who checks in that notebook is told


def _standing(
    task: Task,
    saved: _Saved,
    record: Record,
    scope: Mapping[str, Any] | None,
    since: int | None,
) -> Standing:
    if task.in_words:
        written = saved.words.get(task.name, "") not in ("", "YOUR ANSWER HERE")
        return Standing(task, "answered" if written else "new")
    checked = record.get(task.name)
    if checked is None:
        return Standing(task)
    others = saved.map.exercises
    now = [fingerprint(task.name, in_kernel(scope), others)] if scope is not None else []
    if since is None or since > checked.at:
        now.append(saved.code.fingerprint(task.name, others))
    changed = bool(checked.code) and any(code not in ("", checked.code) for code in now)
    return Standing(task, checked.state, min(checked.points, task.points), changed)
