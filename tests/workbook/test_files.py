"""Tests of autograder.workbook.files."""

import os
from pathlib import Path

import pytest

from autograder.workbook.files import replace_file


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
