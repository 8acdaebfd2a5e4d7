"""Is what is kept for the next run kept only where nobody else reads it, and used only while it is true?"""

from __future__ import annotations

import os
import resource

import pytest

from autograder.marking.grading import user_cache
from autograder.marking.grading.user_cache import KEEP_NOTHING, folder_of, noted

SOME = ("errors.py", "key/edits.py")


@pytest.fixture(autouse=True)
def cache(tmp_path, monkeypatch):
    """What is kept is kept in a folder of this test's own, which it is in no other test."""
    monkeypatch.delenv(KEEP_NOTHING)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path


def _made():
    _made.times += 1
    return "0123456789ab"


@pytest.fixture(autouse=True)
def counted():
    """Nothing has been made yet."""
    _made.times = 0


def test_a_word_is_made_once():
    """Does the next process read what the first has made?"""
    assert [noted("engine", SOME, 12, _made) for _ in range(3)] == ["0123456789ab"] * 3
    assert _made.times == 1


def test_other_files_have_another_word(cache):
    """Is a word not taken that was made of other files, and made anew where a file is another one?"""
    assert folder_of("engine", SOME) != folder_of("engine", SOME[:1])
    assert folder_of("engine", SOME) != folder_of("papers", SOME)


def test_a_changed_file_is_another_folder(monkeypatch, tmp_path):
    """Does a letter more in one of the files make what was kept unknown?"""
    monkeypatch.setattr(user_cache, "_PACKAGE", tmp_path)
    file = tmp_path / "one.py"
    found = []
    for text in "12":
        file.write_text(text)
        os.utime(file, (1e9, 1e9))  # before this process began
        user_cache._digest.cache_clear()  # as in the next process
        found.append(folder_of("engine", ["*.py"]))
    assert None not in found
    assert found[0] != found[1]


@pytest.mark.parametrize("damage", [b"", b"0123", b"\xff" * 12, b"0123456789abc"])
def test_what_is_no_word_is_made_again(cache, damage):
    """Is a file that was cut off, or that somebody else has written, not believed?"""
    noted("engine", SOME, 12, _made)
    (path,) = cache.rglob("word")
    path.write_bytes(damage)
    assert noted("engine", SOME, 12, _made) == "0123456789ab"
    assert path.read_text() == "0123456789ab"


def test_a_full_disk_leaves_nothing(cache):
    """Is a word made where it cannot be kept, and no part of it left lying there?"""
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (5, usual[1]))
    try:
        assert noted("engine", SOME, 12, _made) == "0123456789ab"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert not [path for path in cache.rglob("*") if path.is_file()]


@pytest.mark.parametrize("place", ["nowhere", "unwanted", "readable"])
def test_nothing_is_kept_where_it_may_not(cache, monkeypatch, place):
    """Is nothing kept in a folder that cannot be, is not wanted, or that the sandbox opens?"""
    if place == "nowhere":
        (cache / "file").write_text("")
        monkeypatch.setenv("XDG_CACHE_HOME", str(cache / "file" / "below"))
    elif place == "unwanted":
        monkeypatch.setenv(KEEP_NOTHING, "1")
    else:
        monkeypatch.setattr(user_cache, "is_readable", lambda path: str(cache))
    assert folder_of("papers", SOME) is None
    assert noted("engine", SOME, 12, _made) == "0123456789ab"
    assert not [path for path in cache.rglob("*") if path.name != "file"]


def test_nothing_is_kept_of_code_that_has_changed_since(cache, monkeypatch):
    """Is nothing left under the digest of files that are not what was imported?"""
    monkeypatch.setattr(user_cache, "_SINCE", 0.0)
    user_cache._digest.cache_clear()
    assert folder_of("papers", SOME) is None
    assert noted("engine", SOME, 12, _made) == "0123456789ab"
    assert not [*cache.rglob("*")]


def test_what_is_old_goes(cache, monkeypatch):
    """Do the folders of the last four versions stay, and only these?"""
    for number in range(7):
        monkeypatch.setattr(user_cache, "_digest", lambda files, number=number: str(number))
        folder_of("papers", SOME)
    left = {path.name for path in (cache / "autograder" / "papers").iterdir()}
    assert len(left) == 4
    assert "6" in left
