"""Are comments kept by what answers do, and by nobody's name?"""

from __future__ import annotations

import pytest

from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.comments.kept import Comment, read_comments, with_comment, write_comments

FIRST = Comment("01", "relu", frozenset({"does 1"}), "Look at 0.")


def test_what_is_written_is_read(tmp_path):
    """Does a file give back what it was given, and a missing one nothing?"""
    assert read_comments(tmp_path / "x.json") == []
    write_comments(tmp_path / "x.json", [FIRST])
    assert read_comments(tmp_path / "x.json") == [FIRST]


def test_a_new_text_knows_what_stood_before():
    """Is a comment for answers that are alike in the place of the former, and any other left?"""
    other = Comment("02", "relu", frozenset({"does 1"}), "Another.")
    new = Comment("01", "relu", frozenset({"does 1", "code 2"}), "Better.")
    assert with_comment([FIRST, other], new) == [
        other,
        Comment("01", "relu", frozenset({"does 1", "code 2"}), "Better.", ("Look at 0.",)),
    ]
    assert with_comment([FIRST], FIRST) == [FIRST]


@pytest.mark.parametrize(
    "text", ["", "[]", '{"comments": [{}]}', '{"comments": [{"signs": 1}]}', "\0"]
)
def test_another_file_is_refused(tmp_path, text):
    """Is a file that holds none told?"""
    (tmp_path / "x.json").write_text(text)
    with pytest.raises(NoSuchThing, match="holds no comments"):
        read_comments(tmp_path / "x.json")
