"""Is a final mark what the gradebook counts, and is it said how it stands?"""

from __future__ import annotations

from typing import Any

import pytest

from autograder.marking.gradebook.standing import CellMark, Standing
from autograder.marking.grading.results import Result
from autograder.marking.reports.csv import mark_row
from autograder.marking.reports.marks import Mark
from tests.conftest import ASSIGNMENT

WORTH = {"sigmoid": 2.0, "relu": 2.0, "why": 2.0}
RESULT = Result("ada", ASSIGNMENT)
BROKEN = Result("ada", ASSIGNMENT, problem="It is empty.")
OURS = Result("ada", ASSIGNMENT, problem="The worker died.", ours=True)
NOTHING = Standing({name: CellMark() for name in WORTH})


def machine(points: float) -> CellMark:
    """Return a mark of the machine's."""
    return CellMark(points, waits=False)


def person(points: float, instead: float | None = None, extra: float = 0.0) -> CellMark:
    """Return a mark of a person's, perhaps in the place of the machine's."""
    return CellMark(instead, points, extra, waits=False)


def mark(result: Result | None = RESULT, penalty: float = 0.0, **cells: CellMark) -> Mark:
    """Return a mark in which these cells stand in the gradebook."""
    return Mark("ada", ASSIGNMENT, WORTH, Standing(cells, penalty), result)


DONE = {"sigmoid": machine(2), "relu": machine(1), "why": person(1.5)}


@pytest.mark.parametrize(
    ("given", "state", "points"),
    [
        (mark(**DONE), "done", 4.5),
        (mark(**DONE | {"why": CellMark()}), "waits for a person", 3),
        (mark(**DONE | {"relu": CellMark(1, 2, waits=True)}), "waits for a person", 5.5),
        (mark(sigmoid=machine(2), relu=machine(0)), "waits for a person", 2),
        (mark(BROKEN, **NOTHING.cells), "not readable", None),
        (mark(BROKEN, **NOTHING.cells | {"relu": person(0)}), "waits for a person", 0),
        (mark(BROKEN, **dict.fromkeys(WORTH, person(1))), "done", 3),
        (mark(OURS, **NOTHING.cells), "not marked", None),
        (mark(None, **NOTHING.cells), "waits for a person", None),
        (Mark("ada", ASSIGNMENT, WORTH), "not handed in", None),
    ],
)
def test_the_state_is_told_and_nothing_marked_is_no_zero(given, state, points):
    """Is each state told by its name, and are there points only where somebody has given some?"""
    assert (given.state, given.points) == (state, points)
    row = mark_row(given)
    assert (
        (row["points"] == "") == (row["machine"] == "") == (row["share"] == "") == (points is None)
    )


def test_a_mark_says_what_it_is_made_of():
    """Are machine, hand, override, extra credit and penalty apart, and do they add up?"""
    given = mark(
        penalty=1.0, sigmoid=machine(2), relu=person(0.5, instead=2, extra=0.25), why=person(1.5)
    )
    assert (given.machine, given.hand, given.override, given.extra) == (4, 1.5, -1.5, 0.25)
    assert given.points == 4 + 1.5 - 1.5 + 0.25 - 1
    assert mark_row(given)["relu"] == 0.75
    assert mark_row(given)["share"] == round(3.25 / 6, 4)


def test_a_penalty_never_goes_below_zero():
    """Is the least mark 0, as nbgrader exports it?"""
    assert mark(penalty=9.0, **DONE).points == 0


@pytest.mark.parametrize(
    ("given", "left"),
    [
        (mark(**DONE), False),
        (mark(**DONE | {"why": CellMark()}), False),
        (mark(BROKEN, **NOTHING.cells), True),
        (mark(BROKEN, **DONE), False),
        (mark(OURS, **DONE), True),
        (Mark("ada", ASSIGNMENT, WORTH), False),
    ],
)
def test_what_is_left_is_what_could_not_be_marked(given: Any, left: bool):
    """Does only what nobody has marked yet, and what the machinery failed at, count as left?"""
    assert given.is_left == left
