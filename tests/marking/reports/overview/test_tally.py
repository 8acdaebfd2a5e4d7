"""Is everything counted by the points that count, in one pass?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from autograder.marking.gradebook.standing import CellMark
from autograder.marking.reports.overview.tally import Item, Mistake, quartiles
from tests.marking.reports.overview.made import CRASH, SLIP, absent, counted, mark

NAMED = Mistake("sigmoid", SLIP.cause)


def test_what_waits_is_no_points_lost():
    """Is a share of what is marked, so that a question that waits costs nobody anything?"""
    found = counted(mark("ada"), mark("emmy", why=1.0))
    assert found.work["ada"].share == 1
    assert found.work["emmy"].share == 5 / 6
    assert [(lost.exercise, lost.points) for lost in found.work["emmy"].lost] == [("why", 1)]
    assert found.items["why"].waiting == 1


def test_a_persons_points_come_before_the_machines():
    """Does an answer that a person has given full points count as right, without a mistake?"""
    found = counted(mark("ada", sigmoid=0.0, instead=2.0))
    assert (found.items["sigmoid"].right, found.mistakes) == (1, {})


def test_learners_stand_behind_their_mistakes():
    """Is a known mistake told by its cause, and what has none by what was seen?"""
    found = counted(
        mark("ada", sigmoid=0.0),
        mark("emmy", sigmoid=1.0),
        mark("grace", relu=0.0, findings=(CRASH,)),
        absent("alan"),
    )
    assert found.mistakes == {
        NAMED: ["ada", "emmy"],
        Mistake("relu", CRASH.message, named=False): ["grace"],
    }
    assert found.missing == ["alan"]
    assert found.handed_in == 3


@pytest.mark.parametrize(
    ("points", "unwritten", "field"),
    [(2, False, "right"), (1, False, "partly"), (0, False, "wrong"), (0, True, "unwritten")],
)
def test_how_an_exercise_went(points, unwritten, field):
    """Is each answer counted once, in its place?"""
    item = Item()
    item.enter(CellMark(points, waits=False), 2.0, empty=unwritten)
    assert getattr(item, field) == item.number == 1
    assert item.mean == points / 2


def test_a_question_left_as_it_was_is_not_written():
    """Is it told from a wrong answer?"""
    given = mark("ada", why=0.0)
    left = replace(given, result=replace(given.result, untouched=("why",)))
    assert counted(left).items["why"].unwritten == 1
    assert counted(given).items["why"].wrong == 1


def test_quartiles():
    """Are they those of a few numbers, of one, and of none?"""
    assert quartiles([0.0, 0.25, 0.5, 0.75, 1.0]) == (0.25, 0.5, 0.75)
    assert quartiles([0.5]) == (0.5, 0.5, 0.5)
    assert quartiles([]) is None


def test_what_was_left_as_it_was_is_why_points_are_lost():
    """Is a question without an answer told as that?"""
    left = mark("ada", why=0.0)
    cells = {**left.standing.cells, "why": CellMark(0.0, waits=False)}
    standing = replace(left.standing, cells=cells)
    result = replace(left.result, untouched=("why",))
    lost = counted(replace(left, standing=standing, result=result)).work["ada"].lost
    assert [(one.exercise, one.why) for one in lost] == [("why", "not written")]


def test_what_could_not_be_read_waits_as_a_whole():
    """Is it among those not readable, and its exercises among none that wait?"""
    blank = {name: CellMark(waits=True) for name in ("sigmoid", "relu", "why")}
    left = mark("ada")
    result = replace(left.result, verdicts={}, problem="It is cut off.")
    found = counted(replace(left, standing=replace(left.standing, cells=blank), result=result))
    assert found.states["not readable"] == 1
    assert [item.waiting for item in found.items.values()] == [0, 0, 0]
