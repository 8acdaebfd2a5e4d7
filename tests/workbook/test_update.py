"""Does a newer edition come into a learner's folder, and nothing of the learner's get lost?"""

import contextlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.__main__ import main
from autograder.workbook import update as updating
from autograder.workbook.edition import RECORD, NoEdition
from autograder.workbook.update import COPIES, BrokenOff, UpdateError, update
from tests.workbook.editions import (
    SETUP,
    cells_of,
    exercise,
    own,
    path_of,
    question,
    sources,
    text,
    write_cells,
    write_edition,
    zipped,
)

ROOT = Path(__file__).resolve().parents[2]
FIRST = {
    "01_a": [text("# One"), SETUP, *exercise("sigmoid"), *exercise("tanh"), question("why")],
    "02_b": [text("# Two"), SETUP, *exercise("relu")],
}
SECOND = {
    "01_a": [text("# One"), SETUP, *exercise("sigmoid"), *exercise("softplus"), question("why")],
    "02_b": [text("# The second"), SETUP, *exercise("relu"), *exercise("tanh")],
    "03_c": [text("# Three")],
}


@pytest.fixture
def mine(tmp_path):
    """A learner's folder: the first edition, solved in part."""
    files = {"README": "one\n", "data/old": "", "data/same": "s"}
    folder = write_edition(tmp_path / "Müller's work", "1", FIRST, files)
    cells = cells_of(folder, "01_a")
    cells[2]["source"], cells[4]["source"] = "def sigmoid(z): ...", "def tanh(z): return z"
    write_cells(folder, "01_a", [*cells[:4], own("sigmoid(1)"), *cells[4:]])
    (folder / "hand-in").mkdir()
    (folder / "hand-in/mine.txt").write_text("mine")
    (folder / "START.md").write_text("with my state")
    return folder


@pytest.fixture
def newer(tmp_path):
    """The second edition, as a zip."""
    files = {"README": "two\n", "data/new": "n", "data/same": "s"}
    folder = write_edition(tmp_path / "2", "2", SECOND, files)
    return zipped(folder, tmp_path / "workbook 2.zip")


def everything(folder):
    """What a folder holds, but for the dated copies."""
    paths = (path for path in folder.rglob("*") if path.is_file())
    names = {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}
    return {name: data for name, data in names.items() if not name.startswith(COPIES)}


def said_by(mine, place, **how):
    lines = []
    update(mine, place, tell=lines.append, **how)
    return lines


def test_a_newer_edition(mine, newer):
    """Are texts, data and package new, and answers, own cells and other files as they were?"""
    before = everything(mine)
    lines = said_by(mine, newer)
    after = everything(mine)
    assert sources(cells_of(mine, "01_a")) == [
        *("# One", SETUP["source"], "def sigmoid(z): ...", "check(sigmoid)", "sigmoid(1)"),
        "def tanh(z): return z",
        *sources(exercise("softplus")),
        "YOUR ANSWER HERE",
    ]
    assert sources(cells_of(mine, "02_b"))[-2:] == ["def tanh(z): return z", "check(tanh)"]
    assert after["README"] == b"two\n"
    assert after["autograder/code.py"] == b"version = '2'\n"
    assert after["data/new"] == b"n"
    assert "data/old" not in after
    assert after["hand-in/mine.txt"] == before["hand-in/mine.txt"]
    assert json.loads(after[RECORD])["edition"] == "2"
    assert lines[0] == "From edition 1 to edition 2."
    assert "Other files: 3 new or replaced, 1 removed." in lines
    assert "02_b: answers that stay: 0; brought along from another notebook: tanh." in lines
    assert (
        "01_a: answers that stay: 1; new: softplus; no longer here, and kept as a cell of your own: "
        "tanh." in lines
    )
    assert lines[-1] == "This is edition 2 now."


def test_its_own_code_comes_last(mine, tmp_path):
    """Are the files that the command is made of the last, but for the record?"""
    own_code = ["autograder/errors.py", "autograder/workbook/update.py", "autograder/__main__.py"]
    newer = write_edition(tmp_path / "2", "2", SECOND, dict.fromkeys([*own_code, "data/z"], ""))
    assert [*updating.make_plan(mine, newer).write][-4:] == [*own_code, RECORD]


def test_a_dated_copy(mine, newer):
    """Is everything that was replaced or removed kept as it was?"""
    before = everything(mine)
    lines = said_by(mine, newer)
    after = everything(mine)
    (copies,) = (mine / COPIES).iterdir()
    assert f"What was replaced is in {COPIES}/{copies.name}." in lines
    kept = {
        p.relative_to(copies).as_posix(): p.read_bytes() for p in copies.rglob("*") if p.is_file()
    }
    assert kept == {name: data for name, data in before.items() if after.get(name) != data}


def test_dry_run(mine, newer):
    """Does a trial say the same and write nothing?"""
    before = everything(mine)
    lines = said_by(mine, newer, dry_run=True)
    assert everything(mine) == before
    assert not (mine / COPIES).exists()
    assert lines[-1] == "Nothing was written: this was a trial."
    assert lines[:-1] == said_by(mine, newer)[: len(lines) - 1]


def test_again(mine, newer):
    """Does a second time change nothing, and make no copy?"""
    said_by(mine, newer)
    before = everything(mine)
    said_by(mine, newer)
    assert everything(mine) == before
    assert len([*(mine / COPIES).iterdir()]) == 1


def test_broken_off_anywhere(mine, newer, tmp_path, monkeypatch):
    """Is an update that ended after any of its steps done by running it again, and nothing lost?"""
    whole = shutil.copytree(mine, tmp_path / "whole")
    said_by(whole, newer)
    steps = 0
    for steps in range(1, 1000):
        folder = shutil.copytree(mine, tmp_path / f"after {steps}")
        with monkeypatch.context() as patch:
            killed = kill_after(steps, patch)
            with contextlib.suppress(Killed):
                said_by(folder, newer)
        if not killed:
            break
        said_by(folder, newer)
        assert without_marks(everything(folder)) == everything(whole), steps
        assert has_originals(mine, folder), steps
    assert steps > 20


class Killed(BaseException):
    """The process ends here."""


def kill_after(steps, patch):
    """Let the process end at a step of writing; return a list that is filled if it did."""
    killed, left = [], [steps]

    def counted(step):
        def count(*words, **more):
            if killed:
                raise Killed  # a killed process clears nothing up either
            left[0] -= 1
            if not left[0]:
                killed.append(True)
                raise Killed
            return step(*words, **more)

        return count

    patch.setattr(updating.shutil, "copy2", counted(shutil.copy2))
    patch.setattr(updating.os, "replace", counted(os.replace))
    patch.setattr(Path, "write_bytes", counted(Path.write_bytes))
    patch.setattr(Path, "unlink", counted(Path.unlink))
    return killed


def without_marks(files):
    return {name: data for name, data in files.items() if not name.endswith(updating._MARK)}


def has_originals(mine, folder):
    """Whether every file of the learner's is in its place or in a copy, as it was."""
    places = [folder, *(folder / COPIES).glob("*")]
    return all(
        any((place / name).is_file() and (place / name).read_bytes() == data for place in places)
        for name, data in everything(mine).items()
    )


def test_older_edition(mine, newer, tmp_path):
    """Is an older edition taken only where it is asked for?"""
    older = write_edition(tmp_path / "old", "0.9", FIRST)
    before = everything(mine)
    with pytest.raises(UpdateError, match=r"edition 0\.9, older than edition 1 .* --older"):
        said_by(mine, older)
    assert everything(mine) == before
    assert said_by(mine, older, older=True)[-1] == "This is edition 0.9 now."


def test_not_a_workbook(newer, tmp_path):
    """Is a folder that is no learner's workbook left alone, and the workbook itself no edition?"""
    with pytest.raises(UpdateError, match=r"no learner's workbook"):
        said_by(tmp_path, newer)
    here = write_edition(tmp_path / "here", "1", FIRST)
    with pytest.raises(UpdateError, match="this workbook itself"):
        said_by(here, here)


def test_damaged_edition(mine, tmp_path):
    """Is nothing written where a single file of the edition is damaged?"""
    damaged = write_edition(tmp_path / "2", "2", SECOND)
    (damaged / "autograder/code.py").write_text("other")
    before = everything(mine)
    with pytest.raises(NoEdition, match="damaged"):
        said_by(mine, damaged)
    assert everything(mine) == before


def test_changed_files(mine, newer):
    """Is it told which files were replaced that the learner had changed, but for generated ones?"""
    (mine / "README").write_text("mine")
    lines = said_by(mine, newer)
    assert "Replaced although you had changed them: README." in lines


def test_no_notebook(mine, newer):
    """Does a notebook that cannot be read stay as it is, and is that told?"""
    path_of(mine, "02_b").write_text("{ broken")
    lines = said_by(mine, newer)
    assert path_of(mine, "02_b").read_text() == "{ broken"
    assert "02_b: cannot be read as a notebook; it stays as it is." in lines
    assert sources(cells_of(mine, "01_a"))[-1] == "YOUR ANSWER HERE"


def test_saved_meanwhile(mine, newer, monkeypatch):
    """Is what the learner saves while the update runs not written over?"""
    copied = updating._copy

    def copy_and_save(root, names):
        write_cells(mine, "01_a", [own("x = 1")])
        return copied(root, names)

    monkeypatch.setattr(updating, "_copy", copy_and_save)
    with pytest.raises(BrokenOff, match=r"01_a\.ipynb was saved while"):
        said_by(mine, newer)
    assert sources(cells_of(mine, "01_a")) == ["x = 1"]
    assert not [name for name in everything(mine) if name.endswith(updating._MARK)]


def test_cannot_write(mine, newer, monkeypatch):
    """Does a file in use end the update in words that say what to do?"""

    def in_use(_, target):
        raise PermissionError(13, "Permission denied", str(target))

    monkeypatch.setattr(updating.os, "replace", in_use)
    with pytest.raises(BrokenOff, match="Close JupyterLab, then run the same command again"):
        said_by(mine, newer)


def test_cannot_read(mine, newer, monkeypatch):
    """Is a notebook that cannot be read, for a lock say, told in words before anything is written?"""
    before, read = everything(mine), Path.read_bytes

    def locked(path):
        if path == path_of(mine, "02_b"):
            raise PermissionError(13, "Permission denied", str(path))
        return read(path)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", locked)
        with pytest.raises(UpdateError, match=r"02_b\.ipynb cannot be read .*Nothing was changed"):
            said_by(mine, newer)
    assert everything(mine) == before


def test_command(mine, newer, monkeypatch, capsys):
    """Does the command end with 0 when done, 3 when it refuses, 1 when it was broken off?"""
    monkeypatch.setattr("autograder.__main__.workbook_folder", lambda: mine)
    assert main(["update", str(newer.parent / "no.zip")]) == 3
    assert "is not there" in capsys.readouterr().err
    assert main(["update", str(newer), "--dry-run"]) == 0
    with monkeypatch.context() as patch:
        patch.setattr(updating, "_copy", lambda *_: (_ for _ in ()).throw(OSError(28, "full")))
        assert main(["update", str(newer)]) == 1
    assert main(["update", str(newer)]) == 0
    assert "This is edition 2 now." in capsys.readouterr().out


def test_standard_library_only():
    """Does the update need the standard library alone, and nothing that Windows lacks?"""
    code = (
        "import sys\n"
        "sys.modules.update(dict.fromkeys(['numpy', 'h5py', 'fcntl', 'resource', 'pwd', 'grp']))\n"
        f"sys.path.insert(0, {str(ROOT)!r})\n"
        "import autograder.__main__\n"
        "autograder.__main__.main(['update', 'no.zip'])"
    )
    ran = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True)
    assert "is no learner's workbook" in ran.stderr
    assert ran.returncode == 0
