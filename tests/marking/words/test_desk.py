"""Is a mark given for the words that were read, and for no others?"""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from autograder.marking.words.desk import MAX_COMMENT, NoMark
from autograder.marking.words.mark import OtherAnswer, OtherMark
from autograder.marking.words.share import Share
from tests.marking.words.desks import (
    ANSWERS,
    at_desk,
    entry_of,
    grade,
    hand_in,
    make_class,
    the_question,
)


@pytest.fixture
def classroom(tmp_path):
    """Three answers that wait."""
    return make_class(tmp_path)


def test_a_mark_stands_with_its_name(classroom):
    """Is it there for the next who looks, with whose it is?"""
    with at_desk(classroom, "emmy n") as desk:
        read = entry_of(desk, "ada")
        desk.mark(the_question(desk), read.id, read.version, 1.5, " Nearly. \n")
    with at_desk(classroom) as desk:
        now = entry_of(desk, "ada")
        assert (now.given.hand.points, now.given.hand.comment, now.by) == (1.5, "Nearly.", "emmy n")


def test_an_answer_that_came_meanwhile_is_not_marked(classroom, tmp_path):
    """Is a mark refused from the hand-in on, and once that is marked until it has been read?"""
    with at_desk(classroom) as desk:
        question, read = the_question(desk), entry_of(desk, "ada")
        data = hand_in(tmp_path, "ada", "Something else.")
        with pytest.raises(OtherAnswer, match="run `autograder grade`"):
            desk.mark(question, read.id, read.version, 2.0, "")
        grade(classroom, {"ada": data})
        with pytest.raises(OtherAnswer, match="read it again"):
            desk.mark(question, read.id, read.version, 2.0, "")
        now = entry_of(desk, "ada")
        assert now.given.waits
        assert now.answer.text == "Something else."
        assert desk.mark(question, now.id, now.version, 2.0, "").given.hand.points == 2.0


def test_an_old_copy_of_the_folder_marks_nothing(classroom, tmp_path):
    """Is an answer refused that was read in a copy from before another one was marked elsewhere?"""
    copy = tmp_path / "copy"
    for step in ("submitted", "autograded"):
        shutil.copytree(tmp_path / step, copy / step)
    grade(classroom, {"ada": hand_in(tmp_path, "ada", "Something else.")})
    old = replace(classroom, class_dir=copy)
    with at_desk(old) as desk:
        read = entry_of(desk, "ada")
        assert read.answer.text == ANSWERS["ada"]
        with pytest.raises(OtherAnswer, match="it is an old copy"):
            desk.mark(the_question(desk), read.id, read.version, 2.0, "")
        same = entry_of(desk, "emmy")
        assert desk.mark(the_question(desk), same.id, same.version, 2.0, "").given.hand.points == 2


def test_a_name_does_not_stand_at_other_words(classroom, tmp_path):
    """Is a mark that was for an earlier answer shown without a name?"""
    with at_desk(classroom) as desk:
        read = entry_of(desk, "ada")
        desk.mark(the_question(desk), read.id, read.version, 2.0, "")
        grade(classroom, {"ada": hand_in(tmp_path, "ada", "Something else.")})
        now = entry_of(desk, "ada")
        assert (now.given.hand.points, now.given.waits, now.by) == (2.0, True, "")


def test_two_desks_do_not_overwrite_each_other(classroom):
    """Does the second see the first one's mark, and can it then replace it?"""
    with at_desk(classroom, "one") as first, at_desk(classroom, "two") as second:
        question, read = the_question(first), entry_of(second, "ada")
        first.mark(question, read.id, read.version, 0.0, "No.")
        with pytest.raises(OtherMark, match="one has given a mark meanwhile"):
            second.mark(question, read.id, read.version, 2.0, "")
        now = entry_of(second, "ada")
        assert second.mark(question, read.id, now.version, 2.0, "").by == "two"


@pytest.mark.parametrize(
    ("points", "comment"),
    [
        (2.5, ""),
        (-0.5, ""),
        (float("nan"), ""),
        (float("inf"), ""),
        (1.0, "x" * (MAX_COMMENT + 1)),
        (1.0, "a\0b"),
    ],
)
def test_what_cannot_be_a_mark_is_refused(classroom, points, comment):
    """Is nothing written of it?"""
    with at_desk(classroom) as desk:
        read = entry_of(desk, "ada")
        with pytest.raises(NoMark):
            desk.mark(the_question(desk), read.id, read.version, points, comment)
        assert entry_of(desk, "ada") == read


def test_shares_are_apart(classroom):
    """Has each answer one desk, and can another's not be marked there?"""
    with (
        at_desk(classroom, share=Share(1, 2)) as first,
        at_desk(classroom, share=Share(2, 2)) as second,
    ):
        question = the_question(first)
        mine, theirs = ({id for id, _ in desk.given(question)} for desk in (first, second))
        assert not mine & theirs
        assert len(mine | theirs) == len(ANSWERS)
        assert all(second.find(question, id) is None for id in mine)


def test_comments_are_there_to_be_used_again(classroom):
    """Are they listed once each, the most frequent first, also another's from outside the share?"""
    with at_desk(classroom, share=Share(1, 2)) as mine, at_desk(classroom) as desk:
        question = the_question(desk)
        for learner, comment in {"ada": "B", "emmy": "A", "grace": "B"}.items():
            read = entry_of(desk, learner)
            desk.mark(question, read.id, read.version, 1.0, comment)
        assert mine.comments(question) == ["B", "A"]


def test_answers_are_in_no_order_of_names(tmp_path):
    """Do neighbours by name stand apart, in the same order for everybody?"""
    names = [f"learner{number:02}" for number in range(12)]
    classroom = make_class(tmp_path, dict.fromkeys(names, "It is linear."))
    with at_desk(classroom) as one, at_desk(classroom) as other:
        order = [given.learner for _, given in one.given(the_question(one))]
        assert sorted(order) == names
        assert order not in (names, names[::-1])
        assert order == [given.learner for _, given in other.given(the_question(other))]
