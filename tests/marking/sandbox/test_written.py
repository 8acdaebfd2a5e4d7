"""Are a session's files after an examination what they were before it?"""

from __future__ import annotations

import os

import pytest

from autograder.marking.sandbox.written import Written


@pytest.fixture
def folder(tmp_path):
    """A folder with a file, a folder and a link to the whole machine."""
    (tmp_path / "data").write_text("1")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "helper.py").write_text("x = 1")
    (tmp_path / "link").symlink_to("/")
    return tmp_path


def _names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_what_nobody_touched_stays(folder):
    """Does all stay that an examination has only read?"""
    written = Written(folder)
    (folder / "data").read_text()
    written.restore()
    assert _names(folder) == ["data", "inner", "link"]


@pytest.mark.parametrize("path", ["data", "inner/helper.py", "new", "inner/new"])
def test_what_was_made_or_touched_goes(folder, path):
    """Is what an examination wrote deleted, with the folder around it?"""
    written = Written(folder)
    before = (folder / "data").stat().st_ctime_ns
    while True:  # until the file system's clock has gone on
        (folder / path).write_text("told")
        if (folder / path).stat().st_ctime_ns > before:
            break
    written.restore()
    assert _names(folder) == sorted({"data", "inner", "link"} - {path.split("/")[0]})


def test_what_is_missing_tells_nothing(folder):
    """Does all go where something was deleted, so that what is missing spells no word?"""
    written = Written(folder)
    (folder / "data").unlink()
    written.restore()
    assert _names(folder) == []
    (folder / "data").write_text("later")
    written.restore()
    assert _names(folder) == []


def test_a_folder_that_cannot_be_looked_at_goes(folder):
    """Is what lies deeper than a path is long deleted as well?"""
    here = os.open(folder, os.O_RDONLY)
    for _ in range(60):
        os.mkdir("x" * 200, dir_fd=here)
        here, before = os.open("x" * 200, os.O_RDONLY, dir_fd=here), here
        os.close(before)
    os.close(here)
    Written(folder).restore()
    assert _names(folder) == ["data", "inner", "link"]
