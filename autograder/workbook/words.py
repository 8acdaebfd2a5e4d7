"""The words for how a learner stands, the same in START and in the notebook."""

from __future__ import annotations

from collections.abc import Sequence

from .course import NOTEBOOKS, Task
from .picture import look
from .standing import Part, Standing

SAYS = {
    "right": "✔ right",
    "answered": "✔ answered",
    "partly": "✘ partly right",
    "wrong": "✘ not right yet",
    "unwritten": "○ not written yet",
    "new": "○ not checked yet",
    "changed": "≠ changed since it was checked",
}


def state(standing: Standing) -> str:
    """Return the state of one task, with its sign."""
    if standing.task.in_words and standing.state == "new":
        return "○ not answered yet"
    return SAYS[look(standing)]


def points(standing: Standing) -> str:
    """Return the points of one task, such as "2 of 2"; those of a question are up to a person."""
    most = f"{standing.task.points:g}"
    if standing.task.in_words:
        return f"up to {most}, from a person"
    return f"{standing.points:g} of {most}"


def whole(parts: Sequence[Part]) -> str:
    """Return how a learner stands in the whole course, in a sentence."""
    exercises = sum(len(part.exercises) for part in parts)
    each = "; ".join(f"{_number(part)}: {part.right} of {len(part.exercises)}" for part in parts)
    each = f" ({each})" if each else ""
    right = sum(part.right for part in parts)
    earned, most = sum(part.points for part in parts), sum(part.most for part in parts)
    return f"{right} of {exercises} exercises right{each}, {earned:g} of {most:g} points"


def row(standing: Standing) -> str:
    """Return one task in a line."""
    return f"{standing.task.title}: {state(standing)} ({points(standing)})"


def where(part: Part, task: Task | None = None, base: str = f"{NOTEBOOKS}/") -> str:
    """Return the address of a task, or of its notebook.

    Parameters
    ----------
    base : str
        The folder of the notebooks, as seen from where the address stands.
    """
    name = part.notebook.name
    return f"{base}{name}/{name}.ipynb{cell_of(task) if task else ''}"


def cell_of(task: Task) -> str:
    """Return the address of a task in its notebook, or nothing where cells have no ids."""
    return f"#cell-id={task.place}" if task.place else ""


def _number(part: Part) -> str:
    return f"notebook {part.notebook.name.partition('_')[0]}"
