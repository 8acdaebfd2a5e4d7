"""Is a class told on the terminal, and each of its marks read once?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from autograder.marking.batch.plan import Plan
from autograder.marking.gradebook.standing import CellMark, Standing
from autograder.marking.grading.results import Result
from autograder.marking.reports.marks import Mark
from autograder.marking.reports.terminal import print_marks
from tests.conftest import ASSIGNMENT

WORTH = {"sigmoid": 2.0}
DONE = Standing({"sigmoid": CellMark(2.0, waits=False)})
BROKEN = Result("emmy", ASSIGNMENT, problem="It is empty.")


class Read:
    """Marks of a class of two, who are read when somebody asks."""

    plan = Plan(ASSIGNMENT, {}, "")
    learners = ("ada", "emmy")
    worth = WORTH

    def __init__(self) -> None:
        self.times = 0

    def __iter__(self) -> Iterator[Mark]:
        self.times += 1
        yield Mark("ada", ASSIGNMENT, WORTH, DONE)
        yield Mark("emmy", ASSIGNMENT, WORTH, None, BROKEN)


def test_marks_are_read_once_to_be_told_and_counted(capsys):
    """Is everybody told, and returned how many are left, without reading the class a second time?"""
    marks: Any = Read()
    assert print_marks(marks) == 1
    assert marks.times == 1
    told = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in told] == ["ada", "emmy", "It"]
