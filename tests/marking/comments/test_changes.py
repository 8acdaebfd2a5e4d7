"""Has each member of a group its comment in the end, and everybody else their own words?"""

from __future__ import annotations

import pytest

from autograder.marking.comments.changes import changes
from autograder.marking.comments.groups import Group
from autograder.marking.comments.kept import Comment

GROUP = Group("relu", {"does 1"}, ["ada"])
SAID = Comment("01", "relu", frozenset({"does 1"}), "Look at 0.", ("Look.",))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "Look at 0."),
        ("Look.", "Look at 0."),
        ("Mine.", "Mine.\n\nLook at 0."),
        ("Mine.\n\nLook.", "Mine.\n\nLook at 0."),
        ("Look.\n\nMine.", "Mine.\n\nLook at 0."),
        ("I say: Look.", "I say: Look.\n\nLook at 0."),
    ],
)
def test_a_member_has_the_comment_after_a_persons_own(before, after):
    """Is a former one replaced, and what a person wrote beside it kept?"""
    (change,) = changes("01", [GROUP], [SAID], {("ada", "relu"): before})
    assert change.after == after


@pytest.mark.parametrize(
    ("text", "former", "before", "what"),
    [
        ("x", "Look here", "Look here", "changed"),
        ("Zwei", "Look here", "Look here", "changed"),
        ("Look here", "Look here again", "Look here again", "changed"),
        ("Look here", "x", "x", "changed"),
        ("x", "Look here", "Mine.\n\nLook here", "changed"),
        ("x", "Look here", "", "new"),
        ("x", "Look here", "Mine.", "new"),
        ("", "Look here", "Look here", "taken away"),
        ("", "Look here", "Mine.\n\nLook here", "taken away"),
    ],
)
def test_what_becomes_of_a_comment_is_said(text, former, before, what):
    """Is a comment in another's place "changed", however long either is?"""
    comment = Comment("01", "relu", frozenset({"does 1"}), text, (former,))
    (change,) = changes("01", [GROUP], [comment], {("ada", "relu"): before})
    assert change.what == what


@pytest.mark.parametrize("own", ["Mine. \n", " Mine.", "Mine.\n\n\n\nMore."])
def test_a_persons_own_words_are_no_change(own):
    """Are they left as they stand, blanks and all, where nothing else is there?"""
    assert changes("01", [GROUP], [SAID], {("emmy", "relu"): own}) == []


def test_nothing_is_written_twice():
    """Is there nothing to do where it stands already?"""
    assert changes("01", [GROUP], [SAID], {("ada", "relu"): "Mine.\n\nLook at 0."}) == []


def test_who_has_left_a_group_loses_its_comment():
    """Is it taken from who has handed in something else, and from nobody else?"""
    remarks = {("emmy", "relu"): "Look at 0.", ("alan", "relu"): "Mine.", ("emmy", "tanh"): "Look."}
    (change,) = changes("01", [GROUP], [SAID], remarks)
    assert (change.learner, change.exercise, change.after) == ("emmy", "relu", "")
    assert change.what == "taken away"


def test_another_assignments_comments_are_left():
    """Is a comment on an exercise of the same name elsewhere no matter here?"""
    assert changes("02", [GROUP], [SAID], {("ada", "relu"): "Look at 0."}) == []
