"""Tests of autograder.marking.classroom.whole: a file is whole or as it was."""

import pytest

from autograder.marking.classroom.whole import replacing, write_json


def broken_off(path):
    with replacing(path) as new:
        new.write_bytes(b"half")
        raise OSError("the disk is full")


def test_what_fails_leaves_what_was_there(tmp_path):
    """Does a file stay as it was, with nothing beside it, where its next version is broken off?"""
    path = tmp_path / "kept.json"
    write_json(path, [1])
    with pytest.raises(OSError, match="full"):
        broken_off(path)
    assert path.read_text() == "[\n 1\n]\n"
    assert [*tmp_path.iterdir()] == [path]
