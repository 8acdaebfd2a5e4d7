"""Is it known which answers of a notebook are as they were released, in an earlier edition, too?"""

import pytest

from autograder.marking.classroom.collect.assignment import Assignments
from autograder.marking.grading.release import Release
from autograder.marking.grading.submission import Cell
from tests.workbook.editions import SETUP, exercise, notebook, question

NAME = "01_a"


@pytest.fixture
def assignments():
    """The newest edition: two exercises and a question."""
    cells = [SETUP, *exercise("sigmoid"), *exercise("relu"), question("why")]
    return Assignments({NAME: Release(notebook(NAME, "2", cells))})


def cells_of(*released):
    return [Cell(cell["cell_type"], cell["source"], cell["id"]) for cell in released]


def test_untouched(assignments):
    """Is a notebook untouched whose answers are all stubs, also one with an exercise less?"""
    earlier = cells_of(SETUP, *exercise("sigmoid"), question("why"))
    assert assignments.is_untouched(NAME, earlier)
    assert assignments.is_untouched(NAME, [*earlier, *cells_of(*exercise("relu"))])


def test_touched(assignments):
    """Is it touched where an answer was written, or where no ids tell which cells are answers?"""
    (stub, _) = exercise("sigmoid")
    assert not assignments.is_untouched(NAME, cells_of(stub | {"source": "sigmoid = 1"}))
    assert not assignments.is_untouched(NAME, cells_of(stub | {"id": ""}))
