"""Does the command look for places, write pages and pack them, and say what is missing?"""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.marking.sandbox import confine
from tests.conftest import ASSIGNMENT
from tests.marking.submissions import RIGHT, as_bytes, fill_in

WRONG = "def sigmoid(z):\n    return 1 / (1 + np.exp(z))"


@pytest.fixture
def klass(tmp_path: Path, released: dict[str, Any]) -> Path:
    """A class of one, who has one exercise wrong."""
    place = tmp_path / "submitted" / "ada" / ASSIGNMENT
    place.mkdir(parents=True)
    notebook = as_bytes(fill_in(released, RIGHT | {"sigmoid": WRONG}))
    (place / f"{ASSIGNMENT}.ipynb").write_bytes(notebook)
    return tmp_path


def _run(klass: Path, *words: str, status: int = 0) -> str:
    done = CliRunner().invoke(main, [*words, "--class-dir", str(klass)])
    assert done.exit_code == status, done.output
    return done.output


def _page(klass: Path) -> str:
    return (klass / "feedback" / "ada" / ASSIGNMENT / f"{ASSIGNMENT}.html").read_text("utf-8")


def test_the_line_at_fault_is_looked_for_once(klass):
    """Does feedback look for it, show it in page and marked notebook, and know it the next time?"""
    _run(klass, "grade", ASSIGNMENT)
    marked = klass / "autograded" / "ada" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    assert "Look at line" not in marked.read_text("utf-8")
    assert "the lines at fault" in _run(klass, "feedback", ASSIGNMENT)
    assert "<mark>np.exp(z)</mark>" in _page(klass)
    assert "Look at line 2" in marked.read_text("utf-8")
    assert "the lines at fault" not in _run(klass, "feedback", ASSIGNMENT)
    assert "1 marked before and not changed" in _run(klass, "grade", ASSIGNMENT)


def test_grade_looks_for_it_when_it_is_told_to(klass):
    """Is it known after `grade --places`, so that feedback need not look?"""
    assert "the lines at fault" in _run(klass, "grade", ASSIGNMENT, "--places")
    said = _run(klass, "feedback")
    assert "the lines at fault" not in said
    assert f"Pages: 1, in {klass / 'feedback'}" in said
    assert "<mark>np.exp(z)</mark>" in _page(klass)


def test_without_a_sandbox_pages_are_written_all_the_same(klass, monkeypatch):
    """Is it said that nobody looks, and is everything else there?"""
    _run(klass, "grade", ASSIGNMENT)

    def none() -> None:
        raise confine.NoSandbox("This machine has none.")

    monkeypatch.setattr(confine, "available", none)
    said = _run(klass, "feedback", ASSIGNMENT)
    assert "The lines at fault are not looked for: This machine has none." in said
    assert "not right yet" in _page(klass)
    assert "<mark>" not in _page(klass)
    assert "not looked for" not in _run(klass, "feedback", ASSIGNMENT, "--no-places")


def test_pages_are_packed(klass, tmp_path):
    """Is the archive of a platform there, and is it told where work is from no download of it?"""
    download = tmp_path / "Ada Lovelace_12_assignsubmission_file_"
    download.mkdir()
    source = klass / "submitted" / "ada" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    source.rename(download / source.name)
    roster = tmp_path / "roster.csv"
    roster.write_text("id,name\nada,Ada Lovelace\n")
    _run(klass, "collect", str(_zip(download)), "--roster", str(roster))
    _run(klass, "grade", ASSIGNMENT)
    said = _run(klass, "feedback", "--no-places", "--zip", "moodle")
    assert f"{ASSIGNMENT}-moodle.zip" in said
    with zipfile.ZipFile(klass / "feedback" / f"{ASSIGNMENT}-moodle.zip") as archive:
        assert archive.namelist() == [f"{download.name}/{ASSIGNMENT}.html"]
    said = _run(klass, "feedback", "--no-places", "--zip", "canvas", status=1)
    assert "from a download of Canvas" in said


def _zip(folder: Path) -> Path:
    path = folder.parent.parent / f"{folder.parent.name}.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for file in folder.iterdir():
            archive.write(file, f"{folder.name}/{file.name}")
    return path
