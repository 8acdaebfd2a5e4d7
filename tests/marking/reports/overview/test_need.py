"""Is it told who needs help, and where to begin?"""

from __future__ import annotations

from autograder.marking.reports.overview.need import in_need, learners
from tests.marking.reports.overview.made import absent, counted, mark

FIRST = counted(
    mark("ada"), mark("emmy", sigmoid=0.0, relu=1.0), mark("grace", relu=1.0), absent("alan")
)
SECOND = counted(mark("ada"), mark("grace"), absent("alan"), assignment="02")


def test_who_has_little_or_handed_in_little_is_listed():
    """Are those below the bound there, the least first, and who has handed in nothing last?"""
    found = in_need([FIRST, SECOND], 0.6)
    assert [(one.name, one.share) for one in found] == [("emmy", 0.25), ("alan", None)]


def test_the_bound_is_asked_for():
    """Does another bound list others?"""
    assert [one.name for one in in_need([FIRST], 0.9)] == ["emmy", "grace", "alan"]


def test_where_most_is_lost_comes_first():
    """Is a learner told where most points are, by assignment?"""
    (emmy,) = [one for one in learners([FIRST, SECOND]) if one.name == "emmy"]
    assert [(name, lost.exercise) for name, lost in emmy.on] == [("01", "sigmoid"), ("01", "relu")]
    assert (emmy.points, emmy.out_of, emmy.missing) == (1, 4, 1)


def test_lateness_is_told_where_it_is_why():
    """Is what coming late costs named as what somebody lost points on?"""
    (late,) = in_need([counted(mark("late", why=2.0, penalty=6.0))])
    assert late.share == 0
    assert [(lost.exercise, lost.points) for _, lost in late.first] == [("coming late", 6.0)]
