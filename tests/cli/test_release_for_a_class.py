"""Does `autograder release --class-dir` let a class keep what its hand-ins are counted by?"""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.authoring import publish as publishing
from autograder.cli import main
from autograder.cli.ending import Status
from tests.conftest import ASSIGNMENT


@pytest.fixture(autouse=True)
def without_search(monkeypatch):
    """Leave the search for leaks out: it has tests of its own, and takes long."""
    monkeypatch.setattr(publishing, "leak_problems", lambda *_: [])


def test_the_class_that_it_is_started_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Does it keep the edition without an option, and does another folder keep nothing?"""
    folders = [tmp_path / name for name in ("autumn", "elsewhere")]
    CliRunner().invoke(main, ["new-class", str(folders[0])])
    folders[1].mkdir()
    for folder in folders:
        monkeypatch.chdir(folder)
        done = CliRunner().invoke(main, ["release", "../out", "--edition", "3"])
        assert done.exit_code == Status.DONE, done.output
    assert [(folder / "editions" / "3").is_dir() for folder in folders] == [True, False]


def test_release_for_a_class(tmp_path: Path):
    """Is the edition kept, and another one of the same version refused before anything is written?"""
    klass, out = tmp_path / "class", tmp_path / "out"
    klass.mkdir()
    words = ["release", str(out), "--edition", "2", "--class-dir", str(klass)]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == Status.DONE, done.output
    assert f"{klass} counts hand-ins of edition 2 by its exercises." in done.output
    kept = klass / f"editions/2/assignments/{ASSIGNMENT}/{ASSIGNMENT}.ipynb"
    assert json.loads(kept.read_bytes())["metadata"]["workbook"]["edition"] == "2"
    kept.write_text("{}")
    (out / "README.md").write_text("as it was")
    done = CliRunner().invoke(main, words)
    assert done.exit_code == Status.REFUSED
    assert "another version with --edition" in done.output
    assert (out / "README.md").read_text() == "as it was"
