"""Tests of autograder.workbook.files."""

import os
from pathlib import Path

import pytest

from autograder.workbook.files import replace_file, replacing, write_json, write_whole


def test_a_file_is_replaced(tmp_path):
    """Is a text written, its folder made, and nothing else left there?"""
    path = tmp_path / "a b" / "ü.json"
    replace_file(path, "old\n")
    replace_file(path, "né\n")
    assert path.read_bytes() == "né\n".encode()
    assert os.listdir(path.parent) == ["ü.json"]


def test_the_same_text_is_not_written_again(tmp_path):
    """Does a file stay untouched that holds the text already?"""
    path = tmp_path / "file"
    replace_file(path, "text")
    os.utime(path, ns=(1, 1))
    replace_file(path, "text")
    assert path.stat().st_mtime_ns == 1


def _locked(monkeypatch, times):
    """Have the next so many replacements fail as on Windows, where somebody has the file open."""
    real, left = Path.replace, [PermissionError("held")] * times

    def replace(path, target):
        if left:
            raise left.pop()
        return real(path, target)

    monkeypatch.setattr(Path, "replace", replace)


def test_a_short_lock_is_waited_for(tmp_path, monkeypatch):
    """Is a file written that a cloud drive holds for a moment?"""
    _locked(monkeypatch, 2)
    replace_file(tmp_path / "file", "text")
    assert (tmp_path / "file").read_text() == "text"


def test_a_long_lock_is_told(tmp_path, monkeypatch):
    """Is a lock that stays told, the old text kept, and nothing left beside it?"""
    (tmp_path / "file").write_text("old")
    _locked(monkeypatch, 99)
    with pytest.raises(PermissionError):
        replace_file(tmp_path / "file", "text")
    assert (tmp_path / "file").read_text() == "old"
    assert os.listdir(tmp_path) == ["file"]


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


def test_two_writers_at_once(tmp_path):
    """Does each of two writers of a file write all of it, whoever is done first?"""
    path = tmp_path / "file"
    with replacing(path) as slow:
        slow.write_bytes(b"the slow")
        write_whole(path, b"the quick")
        assert path.read_bytes() == b"the quick"
        with slow.open("ab") as file:
            file.write(b" one")
    assert path.read_bytes() == b"the slow one"
    assert [*tmp_path.iterdir()] == [path]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_mode_is_given(tmp_path):
    """Has a file the mode that was asked for, also where it replaces one with another?"""
    path = tmp_path / "file"
    write_whole(path, b"old", 0o444)
    write_whole(path, b"new", 0o600)
    assert path.stat().st_mode & 0o777 == 0o600
