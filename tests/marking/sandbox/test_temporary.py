"""Is a folder gone at the end, whatever was left in it, and nothing else?"""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.marking.sandbox import temporary
from autograder.marking.sandbox.temporary import in_memory, remove, temporary_folder


def _deep(folder):
    at = os.open(folder, os.O_RDONLY)
    for number in range(2500):  # deeper than a path may be long, and than a function may recurse
        os.mkdir("d", dir_fd=at)
        if number % 100 == 0:
            os.close(os.open("f", os.O_CREAT, dir_fd=at))
        inner = os.open("d", os.O_RDONLY, dir_fd=at)
        os.close(at)
        at = inner
    os.close(at)


def _locked(folder):
    (folder / "a" / "b").mkdir(parents=True)
    (folder / "a" / "b" / "c").write_text("x")
    (folder / "a" / "b").chmod(0)
    (folder / "a").chmod(0)


def _linked(folder):
    (folder / "a").mkdir()
    for name in ("x", "a/x"):
        (folder / name).symlink_to(folder.parent / "kept")
        (folder / f"{name}2").symlink_to(folder.parent / "kept" / "file")
        (folder / f"{name}3").symlink_to("nowhere")


def _odd(folder):
    os.mkfifo(folder / "pipe")
    os.mkdir(os.fsencode(folder) + b"/\xff\n")
    (folder / "file").write_text("x")
    (folder / "file").chmod(0)
    os.link(folder / "file", folder / "other")


def _wide(folder):
    for number in range(200):
        (folder / str(number) / "a").mkdir(parents=True)


@pytest.mark.parametrize("fill", [_deep, _locked, _linked, _odd, _wide], ids=lambda f: f.__name__)
def test_a_folder_goes_with_all_that_is_in_it(tmp_path, fill):
    """Is everything removed, and nothing that a link points at?"""
    kept = tmp_path / "kept"
    kept.mkdir()
    kept.chmod(0o755)
    (kept / "file").write_text("x")
    folder = tmp_path / "folder"
    folder.mkdir()
    fill(folder)
    remove(folder)
    assert os.listdir(tmp_path) == ["kept"]
    assert (kept / "file").read_text() == "x"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o755


def _fail_in_a_folder(seen):
    with temporary_folder() as folder:
        (folder / "a").mkdir()
        seen.append(folder)
        raise ValueError("x")


def test_a_temporary_folder_goes_also_after_an_error():
    """Is the folder gone when what went on in it failed?"""
    seen = []
    with pytest.raises(ValueError, match="x"):
        _fail_in_a_folder(seen)
    assert not seen[0].exists()


def test_the_folder_of_a_killed_host_goes_with_the_next(tmp_path, monkeypatch):
    """Is what a killed process left removed, and the folders in use and of others kept?"""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "autograder-sandbox-of-somebody").mkdir()  # without a lock: not ours, or just made
    (tmp_path / "autograder-sandbox-link").symlink_to(tmp_path)
    code = (
        "import os, tempfile\n"
        f"tempfile.tempdir = {str(tmp_path)!r}\n"
        "from autograder.marking.sandbox.temporary import temporary_folder\n"
        "with temporary_folder() as folder:\n"
        "    (folder / 'left').write_text('x')\n    print(folder, flush=True)\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    left = Path(done.stdout.strip())
    assert (left / "left").exists()
    with temporary_folder() as one:
        assert not left.exists()
        with temporary_folder() as two:
            assert one.exists()
            assert two.exists()
    names = {"autograder-sandbox-of-somebody", "autograder-sandbox-link"}
    assert set(os.listdir(tmp_path)) == names


def test_a_place_in_memory_is_taken_where_there_is_room(tmp_path, monkeypatch):
    """Is it the one that the system has, and none where it is missing or too small?"""
    monkeypatch.setattr(temporary, "_MEMORY", tmp_path)
    assert in_memory() == tmp_path
    monkeypatch.setattr(temporary, "_ROOM", 2**80)
    assert in_memory() is None
    monkeypatch.setattr(temporary, "_ROOM", 0)
    monkeypatch.setattr(temporary, "_MEMORY", tmp_path / "missing")
    assert in_memory() is None
