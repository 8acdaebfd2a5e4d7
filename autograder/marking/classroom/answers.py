"""What learners wrote for an exercise, out of their marked notebooks."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from pathlib import Path

from ..grading.release import SOLUTION, text_of
from .folder import Classroom
from .marked import marked_path


def read_answers(path: Path) -> dict[str, str]:
    """Return the text of each answer cell by its exercise; nothing of what is no notebook."""
    try:
        cells = json.loads(path.read_bytes())["cells"]
        named = ((cell["metadata"].get("nbgrader", {}).get("grade_id", ""), cell) for cell in cells)
        return {
            name.removesuffix(SOLUTION): text_of(cell)
            for name, cell in named
            if name.endswith(SOLUTION)
        }
    except (OSError, ValueError, TypeError, LookupError, AttributeError):
        return {}  # somebody has put another file there


def answers_to(
    classroom: Classroom, assignment: str, exercise: str, learners: Collection[str]
) -> Iterator[str]:
    """Yield what each of these learners wrote."""
    for learner in learners:
        found = read_answers(marked_path(classroom, learner, assignment))
        if exercise in found:
            yield found[exercise]
