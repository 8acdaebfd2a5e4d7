"""The marked notebooks, where nbgrader's formgrader and feedback look for them."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import Any

from ...workbook.files import write_whole
from ..grading.release import Release, as_file
from .errors import KEPT, explain_write_errors
from .folder import Classroom
from .part import fitted


def marked_path(classroom: Classroom, learner: str, assignment: str) -> Path:
    """Return where the marked notebook of a submission is."""
    return classroom.folder("autograded", learner, assignment) / f"{assignment}.ipynb"


def put_marked(path: Path, notebook: bytes) -> None:
    """Put a marked notebook in its place, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, notebook, 0o444)  # as nbgrader leaves it: marked work is not edited


def disown_cells(
    classroom: Classroom, assignment: str, learners: Collection[str], names: Collection[str]
) -> None:
    """Let cells of marked notebooks be the learners' own: nbgrader looks for no marks of theirs.

    It fails for the whole page at a graded cell that its gradebook does not have.
    """
    for learner in learners:
        path = marked_path(classroom, learner, assignment)
        with explain_write_errors(path, KEPT):
            if path.is_file() and (changed := _without(path.read_bytes(), names)):
                put_marked(path, changed)


def fit_cells(
    classroom: Classroom, assignment: str, learners: Iterable[str], release: Release
) -> None:
    """Let the cells of marked notebooks be for the marks of a release, as the gradebook has them."""
    for learner in learners:
        path = marked_path(classroom, learner, assignment)
        with explain_write_errors(path, KEPT):
            before = path.read_bytes() if path.is_file() else b""
            if before and (changed := fitted(before, release)) != before:
                put_marked(path, changed)


def _without(data: bytes, names: Collection[str]) -> bytes:
    """Return a notebook in which these cells are nobody's; nothing where it has none of them."""
    try:
        notebook = json.loads(data)
        found = [cell["metadata"] for cell in notebook["cells"] if _grade_id(cell) in names]
    except (
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
    ):  # somebody has put another file there
        return b""
    for metadata in found:
        del metadata["nbgrader"]
    return as_file(notebook) if found else b""


def _grade_id(cell: dict[str, Any]) -> str:
    return str(cell["metadata"].get("nbgrader", {}).get("grade_id", ""))
