"""One class of a course, in the folder in which its commands are started."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from tests.conftest import ASSIGNMENT
from tests.marking.term.course import Course


class Term:
    """One class of the course, in the folder in which its commands are started."""

    def __init__(self, course: Course, folder: Path) -> None:
        self.course, self.folder = course, folder

    def run(self, *words: str, status: int = 0) -> str:
        return self.course.run(self.folder, *words, status=status)

    def write(self, name: str, data: bytes | str) -> None:
        data = data.encode() if isinstance(data, str) else data
        (self.folder / name).write_bytes(data)

    def rows(self, name: str) -> list[dict[str, str]]:
        """Return the rows of a table in the folder."""
        text = (self.folder / name).read_text("utf-8-sig")
        return [*csv.DictReader(io.StringIO(text))]

    def marks(self) -> dict[str, tuple[float | None, str]]:
        """Return final points and state by learner."""
        lines = map(json.loads, self.run("marks", "--json").splitlines())
        return {line["learner"]: (line["points"], line["state"]) for line in lines}

    def page(self, learner: str) -> str:
        """Return a page of feedback."""
        folder = self.folder / "feedback" / learner / ASSIGNMENT
        return (folder / f"{ASSIGNMENT}.html").read_text("utf-8")
