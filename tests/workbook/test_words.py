"""Tests of autograder.workbook.words."""

import pytest

from autograder.workbook import words
from autograder.workbook.course import Notebook, Task
from autograder.workbook.picture import _LOOKS
from autograder.workbook.standing import Part, Standing

RELU, WHY = Task("relu", 2, "relu"), Task("why", 3, "Why?", in_words=True)


@pytest.mark.parametrize(
    ("standing", "said"),
    [
        (Standing(RELU, "right", 2), "relu: ✔ right (2 of 2)"),
        (Standing(RELU, "partly", 0.5), "relu: ✘ partly right (0.5 of 2)"),
        (Standing(RELU, "wrong"), "relu: ✘ not right yet (0 of 2)"),
        (Standing(RELU, "unwritten"), "relu: ○ not written yet (0 of 2)"),
        (Standing(RELU), "relu: ○ not checked yet (0 of 2)"),
        (Standing(RELU, "right", 2, True), "relu: ≠ changed since it was checked (2 of 2)"),
        (Standing(WHY), "Why?: ○ not answered yet (up to 3, from a person)"),
        (Standing(WHY, "answered"), "Why?: ✔ answered (up to 3, from a person)"),
    ],
)
def test_a_row(standing, said):
    """Does a row say the state with its sign, and the points?"""
    assert words.row(standing) == said


def test_each_look_has_words():
    """Is there a word for whatever the picture shows, and none too many?"""
    assert set(words.SAYS) == set(_LOOKS)


def test_the_whole():
    """Does one sentence tell what the picture shows?"""
    first = Part(Notebook("01_a", "", "", ()), (Standing(RELU, "right", 2), Standing(WHY)))
    second = Part(Notebook("02_b", "", "", ()), (Standing(RELU, "partly", 0.5),))
    assert words.whole([first, second]) == (
        "1 of 2 exercises right (notebook 01: 1 of 1; notebook 02: 0 of 1), 2.5 of 4 points"
    )
    assert words.whole([]) == "0 of 0 exercises right, 0 of 0 points"


def test_an_address():
    """Does an address name the cell, where cells have ids, and only the notebook elsewhere?"""
    part = Part(Notebook("01_a", "", "", ()), ())
    assert words.where(part, Task("f", place="x-0"), "../") == ("../01_a/01_a.ipynb#cell-id=x-0")
    assert words.where(part, Task("f")) == "assignments/01_a/01_a.ipynb"
