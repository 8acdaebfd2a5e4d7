"""Marks as a gradebook would give them, without a gradebook."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import SimpleNamespace

from autograder.marking.gradebook.standing import CellMark, Standing
from autograder.marking.grading.release import Release
from autograder.marking.grading.results import Result
from autograder.marking.reports.marks import Mark
from tests.conftest import ASSIGNMENT


class Listed:
    """The marks of some results, just recorded, to be read as often as is needed."""

    def __init__(self, release: Release, results: Iterable[Result]) -> None:
        self.release = release
        self.names: dict[str, str] = {}
        self.plan = SimpleNamespace(assignment=ASSIGNMENT, overlooked=[])
        names = release.named("check", "question")
        self.worth = {name: release.cells[name].points or 0.0 for name in names}
        self._results = list(results)

    def __iter__(self) -> Iterator[Mark]:
        for result in self._results:
            scores = {name: result.grades.get(name) for name in self.worth}
            cells = {name: CellMark(score, waits=score is None) for name, score in scores.items()}
            yield Mark(result.learner, ASSIGNMENT, self.worth, Standing(cells), result)
