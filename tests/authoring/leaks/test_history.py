"""Is everything found that git has kept?"""

import subprocess

import pytest

from autograder.authoring.leaks import history
from autograder.authoring.leaks.history import UnreadableHistory, objects


def git(folder, *arguments):
    who = ("-c", "user.name=A", "-c", "user.email=a@b.c")
    subprocess.run(["git", "-C", folder, *who, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path):
    git(tmp_path, "init")
    (tmp_path / "kept.txt").write_text("kept")
    (tmp_path / "gone.txt").write_text("gone")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-m", "First words")
    git(tmp_path, "rm", "gone.txt")
    git(tmp_path, "commit", "-m", "Second words")
    return tmp_path


def test_deleted(repository):
    """Are files found that were deleted, with their names, and messages, too?"""
    found = {name.split(" (")[0]: data for name, data in objects(repository)}
    assert found["kept.txt"] == b"kept"
    assert found["gone.txt"] == b"gone"
    said = b"".join(data for _, data in objects(repository))
    assert b"First words" in said
    assert b"Second words" in said


def test_forgotten(repository):
    """Is what belongs to no branch any more found, also when it is packed?"""
    git(repository, "commit", "--amend", "-m", "Other words")
    git(repository, "repack", "-a", "-d", "--keep-unreachable")
    assert any(b"Second words" in data for _, data in objects(repository))


def test_empty(tmp_path):
    """Is a repository without any commit read, too?"""
    git(tmp_path, "init")
    assert list(objects(tmp_path)) == []


def test_unreadable(tmp_path, monkeypatch):
    """Is it said when git cannot read it, or is not there?"""
    (tmp_path / ".git").write_text("nothing")
    with pytest.raises(UnreadableHistory, match="invalid gitfile"):
        list(objects(tmp_path))

    def missing(*_, **__):
        raise FileNotFoundError

    monkeypatch.setattr(history.subprocess, "run", missing)
    with pytest.raises(UnreadableHistory, match="not installed"):
        list(objects(tmp_path))
