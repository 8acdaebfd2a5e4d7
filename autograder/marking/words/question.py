"""The questions in words of an assignment, with what the instructor's notebook has beside them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from ...errors import AutograderError
from ..grading.release import Release, alike, text_of

_RUBRIC = re.compile(r"\n*^\*For marking: (.*)\*\s*\Z", re.DOTALL | re.MULTILINE)


class NoQuestion(AutograderError, LookupError):
    """The course has no question of this name."""


@dataclass(frozen=True)
class Question:
    """One question that a person marks.

    Parameters
    ----------
    asked : str
        The text above its answer, as Markdown, and so is what follows.
    model : str
        The answer in the instructor's notebook; empty where that is not built.
    rubric : str
        What each point is for; empty where the answer ends without it.
    """

    assignment: str
    name: str
    points: float
    kind: str = "markdown"
    asked: str = ""
    model: str = ""
    rubric: str = ""
    placeholder: str = ""

    def is_blank(self, text: str) -> bool:
        """Whether a text is what stood there before the learner wrote anything."""
        return alike(text) in ("", alike(self.placeholder))


def read_questions(course: Path, assignment: str, release: Release) -> list[Question]:
    """Return the questions of a release, in order."""
    solved = _texts(course / "solutions" / assignment / f"{assignment}.ipynb")
    found, above = [], ""
    for cell in release.order:
        if cell.role == "question":
            model, rubric = _parts(solved.get(cell.name, ""))
            found.append(
                Question(
                    *(assignment, cell.name, cell.points or 0.0, cell.kind),
                    *(above, model, rubric, cell.source),
                )
            )
        above = cell.source if cell.kind == "markdown" else ""
    return found


def _texts(path: Path) -> dict[str, str]:
    """Return the texts of the instructor's notebook by cell; nothing where it is not built."""
    if not path.is_file():
        return {}
    cells = json.loads(path.read_text("utf-8"))["cells"]
    named = ((cell["metadata"].get("nbgrader", {}).get("grade_id"), cell) for cell in cells)
    return {name: text_of(cell) for name, cell in named if name}


def _parts(solved: str) -> tuple[str, str]:
    """Return the model answer and the rubric that stands at its end."""
    found = _RUBRIC.search(solved)
    return (solved[: found.start()], found[1]) if found else (solved, "")
