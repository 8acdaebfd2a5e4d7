"""From a source to the instructor's notebook: the one place that knows nbgrader's metadata."""

from __future__ import annotations

import ast
import hashlib
from collections import Counter
from typing import Any

import nbformat
from nbformat import NotebookNode

from .cells import SourceCell
from .source import Source

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
PICTURE = "picture"  # the tag of a cell that only draws; marking need not run it
# What the course says is there to be read; JupyterLab shows no source of it and keeps it.
READ_ONLY = {"deletable": False, "editable": False}
BRING = "bring"  # the notebook whose functions are brought to a cell, in the cell's metadata
_ROLES = {  # role -> what nbgrader is told of the cell
    "setup": {"grade": False, "locked": True, "solution": False},
    "bring": {"grade": False, "locked": False, "solution": True},
    "exercise": {"grade": False, "locked": False, "solution": True},
    "check": {"grade": True, "locked": True, "solution": False},
    "question": {"grade": True, "locked": False, "solution": True},
}


def instructor_notebook(source: Source) -> NotebookNode:
    """Return the notebook with solutions, marked up for nbgrader (schema 3), without outputs."""
    points = {exercise.name: exercise.points for exercise in source.assignment.exercises}
    cells = []
    for cell, name in zip(source.cells, cell_ids(source), strict=True):
        tags = [*cell.tags, PICTURE] if only_draws(cell) and not cell.tags else list(cell.tags)
        metadata: dict[str, Any] = {"tags": tags} if tags else {}
        if is_to_read(cell):
            metadata |= READ_ONLY
        if cell.role:
            if cell.notebook:
                metadata[BRING] = cell.notebook
            worth = points[cell.id] if cell.role == "check" else cell.points
            metadata["nbgrader"] = _nbgrader(cell.role, name, worth)
        new = nbformat.v4.new_code_cell if cell.kind == "code" else nbformat.v4.new_markdown_cell
        cells.append(new(cell.text, id=name, metadata=metadata))
    return nbformat.v4.new_notebook(cells=cells, metadata=METADATA, nbformat_minor=5)


def is_to_read(cell: SourceCell) -> bool:
    """Whether a cell is text, or a picture with nothing in it that a learner is asked to change."""
    if cell.kind == "markdown":
        return not cell.role
    return only_draws(cell) and not cell.tags and not _has_settings(cell.text)


def _has_settings(text: str) -> bool:
    """Whether a picture is called with an argument by name, such as ``z=1``, to be changed."""
    return any(isinstance(node, ast.keyword) for node in ast.walk(ast.parse(text)))


def only_draws(cell: SourceCell) -> bool:
    """Whether a cell has no role and does nothing but call the course's pictures."""
    if cell.role or cell.kind != "code":
        return False
    try:
        lines = ast.parse(cell.text).body
    except SyntaxError:  # a magic
        return False
    return bool(lines) and all(
        isinstance(line, ast.Expr)
        and isinstance(line.value, ast.Call)
        and ast.unparse(line.value.func).startswith("plots.")
        for line in lines
    )


def _nbgrader(role: str, name: str, points: float | None) -> dict[str, Any]:
    metadata = {"grade_id": name, "schema_version": 3, "task": False, **_ROLES[role]}
    return {**metadata, "points": points} if metadata["grade"] else metadata


def cell_ids(source: Source) -> list[str]:
    """Return the id of every cell, which is also nbgrader's id of those that it knows.

    A check or question is called as in the source; an exercise, ``sigmoid-solution``; other cells
    by their content and a counter, so that an edit changes no other cell's id.
    """
    seen: Counter[str] = Counter()
    ids = []
    for cell in source.cells:
        if cell.role:
            ids.append(_known_id(cell))
            continue
        content = f"{cell.kind}\n{cell.text}".encode()
        short = hashlib.sha256(content).hexdigest()[:10]
        ids.append(f"{short}-{seen[short]}")
        seen[short] += 1
    return ids


def _known_id(cell: SourceCell) -> str:
    if cell.role == "exercise":
        return f"{cell.id}-solution"
    return cell.id or cell.role


def to_bytes(notebook: NotebookNode) -> bytes:
    """Write a notebook in the one form that the course commits: sorted, UTF-8, one end of line."""
    nbformat.validate(notebook)
    return (nbformat.writes(notebook, version=nbformat.NO_CONVERT) + "\n").encode()


def from_bytes(data: bytes) -> NotebookNode:
    """Read a notebook of the course.

    Raises
    ------
    ValueError
        If it is none.
    """
    try:
        notebook = nbformat.v4.reads(data.decode())
        nbformat.validate(notebook)
    except (nbformat.ValidationError, AttributeError, KeyError, TypeError) as error:
        raise ValueError(f"not a notebook of format 4: {error}") from None
    return notebook
