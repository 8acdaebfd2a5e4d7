"""Has Gradescope's zip all that marks there, and nothing of a class?"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from autograder.marking.classroom.folder import Classroom
from autograder.marking.lms.gradescope_zip import constraints, requirements, write_zip
from tests.conftest import ASSIGNMENT


@pytest.fixture
def made(tmp_path: Path, root: Path) -> Path:
    """The zip of a class that holds people's work."""
    klass = tmp_path / "class"
    for name in (
        "submitted/ada/x.ipynb",
        "roster.jsonl",
        "gradebook.db",
        "editions/1/edition.json",
    ):
        (klass / name).parent.mkdir(parents=True, exist_ok=True)
        (klass / name).write_text("SECRET")
    return write_zip(Classroom(root, klass), ASSIGNMENT, tmp_path / "zips")


def test_what_gradescope_asks_for_is_at_the_top(made):
    """Are both scripts there, to be run, and shell that can be read?"""
    with zipfile.ZipFile(made) as zipped:
        for name in ("setup.sh", "run_autograder"):
            assert zipped.getinfo(name).external_attr >> 16 & 0o111
            text = zipped.read(name)
            assert text.startswith(b"#!/usr/bin/env bash\n")
            subprocess.run(["bash", "-n"], input=text, check=True)
        assert f" {ASSIGNMENT} /autograder/submission " in zipped.read("run_autograder").decode()
        ours = [name for name in zipped.namelist() if zipped.read(name) == b"SECRET"]
    assert ours == ["course/editions/1/edition.json"]


def test_the_course_in_it_marks(made, tmp_path):
    """Does what `run_autograder` starts find all of its modules and files there, and no other?"""
    with zipfile.ZipFile(made) as zipped:
        zipped.extractall(tmp_path / "source")
    course = tmp_path / "source" / "course"
    (course / "editions" / "1" / "edition.json").unlink()
    empty = tmp_path / "submission"
    empty.mkdir()
    results = tmp_path / "results.json"
    words = [sys.executable, "-m", "autograder.marking.lms.gradescope", str(course), ASSIGNMENT]
    done = subprocess.run(
        [*words, str(empty), str(results)], cwd=course, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert '"score": 0.0' in results.read_text()


def test_the_same_course_gives_the_same_bytes(made, root, tmp_path):
    """Is a second zip the first one?"""
    again = write_zip(Classroom(root, tmp_path / "class"), ASSIGNMENT, tmp_path / "again")
    assert again.read_bytes() == made.read_bytes()


def test_the_versions_are_those_of_the_lock(root):
    """Has each package that is needed its one version?"""
    lock = (root / "requirements.lock").read_text("utf-8")
    pinned = {line.split("==")[0] for line in constraints(lock).splitlines()}
    wanted = requirements((root / "pyproject.toml").read_text("utf-8")).splitlines()
    names = {line.split(">")[0].split("=")[0].split("[")[0].split("~")[0] for line in wanted}
    assert names <= pinned
    assert "--hash" not in constraints(lock)
