"""Is a mark known by what it is, and an answer by what it was marked for?"""

from __future__ import annotations

import pytest

from autograder.marking.gradebook.words import HandMark
from autograder.marking.words.mark import Given, OtherAnswer, OtherMark, check_copy


def test_a_version_is_of_points_extra_and_comment():
    """Do other points, extra credit or words give another version, and the same ones the same?"""
    marks = [HandMark(), HandMark(0.0), HandMark(1.0), HandMark(1.0, 0.5), HandMark(1.0, 0.0, "x")]
    assert len({mark.version for mark in marks}) == len(marks)
    assert HandMark(1).version == HandMark(1.0, 0, "").version


def test_who_has_given_the_other_mark_is_said():
    """Is the name there where it is known?"""
    assert "ada has given" in str(OtherMark(Given("x", "1", HandMark(1.0), by="ada")))
    assert "Somebody has given" in str(OtherMark(Given("x", "1", HandMark())))


def test_only_another_answer_is_refused():
    """Is an answer let through that is the recorded one, or of which nothing was recorded?"""
    check_copy(Given("x", "1", HandMark(), recorded="a"), "a")
    check_copy(Given("x", "1", HandMark()), "a")
    with pytest.raises(OtherAnswer):
        check_copy(Given("x", "1", HandMark(), recorded="a"), "b")
