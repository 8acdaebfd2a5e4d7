"""Workers that mark by the learner's number instead of by an examiner: no sandbox, no time."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from autograder.checks.examine import Finding, Verdict
from autograder.key import find_assignment
from autograder.marking.batch.tasks import Done, Task, unreadable
from autograder.marking.grading.results import Result
from autograder.marking.grading.submission import read_file
from autograder.marking.grading.unreadable import Unreadable
from tests.conftest import ASSIGNMENT

KEY = find_assignment(ASSIGNMENT)


class Stop(Exception):
    """The coordinator is killed here."""


class Fakes:
    """Gives each submission the share of every exercise that stands in its file.

    Parameters
    ----------
    after : int or None
        How many tasks to do before everything stops.
    """

    def __init__(self, after: int | None = None) -> None:
        self.marked: list[str] = []
        self._after = after

    def start(self, tasks: int) -> None:
        """Nothing to warm up."""

    def run(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """Yield each task when it is done."""
        for task in tasks:
            if self._after is not None and len(self.marked) >= self._after:
                raise Stop
            self.marked.append(task.learner)
            yield done(task)

    def close(self) -> None:
        """Nothing to end."""


def done(task: Task) -> Done:
    """Mark one task."""
    try:
        file = read_file(task.folder, task.assignment)
    except Unreadable as problem:
        return unreadable(task, problem)
    share = json.loads(file.data)["share"]
    findings = () if share == 1 else (Finding("value", "Wrong.", mistake="slip", cause="A slip."),)
    verdicts = {e.name: Verdict(e.name, share, e.points, findings) for e in KEY.exercises}
    grades: dict[str, Any] = {name: verdict.earned for name, verdict in verdicts.items()}
    result = Result(task.learner, task.assignment, verdicts, grades | {"why_nonlinear": None})
    return Done(task, result, f"{share}".encode(), file.fingerprint)


def hand_in(klass: Path, learner: str, share: float | None) -> Path:
    """Hand in a file that is worth this share of the points; None for one without a notebook."""
    folder = klass / "submitted" / learner / ASSIGNMENT
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{ASSIGNMENT}.ipynb"
    if share is None:
        path.unlink(missing_ok=True)
    else:
        path.write_text(json.dumps({"share": share}))
    return path
