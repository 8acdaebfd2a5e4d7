"""Are pages packed under the names by which Moodle and Canvas know whose they are?"""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest

from autograder.marking.classroom.collect.attempts import Attempt, Attempts
from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.submission import SubmittedFile
from autograder.marking.reports.returning import pack
from tests.conftest import ASSIGNMENT

SOURCES = {
    "ada": ["moodle.zip/Ada Lovelace_12_assignsubmission_file_/sub_folder_1/work.ipynb"],
    "emmy": ["moodle.zip/Emmy Noether_7_assignsubmission_file_01_activations.ipynb"],
    "grace": ["moodle.zip/Grace Hopper_8_assignsubmission_file/01_activations.ipynb"],
    "alan": ["canvas.zip/turingalan_LATE_55_901_01_activations-1.ipynb"],
    "kurt": ["canvas.zip/anon_x1Y_902_01_activations.ipynb"],
    "two": ["c.zip/two_3_11_first.ipynb", "c.zip/two_3_12_second.ipynb"],
    "none": ["downloads/none.ipynb"],
}


@pytest.fixture
def classroom(root: Path, tmp_path: Path) -> Classroom:
    """A class whose work came by all kinds of downloads; of two attempts the first counts."""
    attempts = Attempts(tmp_path)
    for learner, sources in SOURCES.items():
        kept = []
        for source in sources:
            data = source.encode()
            attempts.take(data, ASSIGNMENT)
            file = SubmittedFile(f"{ASSIGNMENT}.ipynb", data, len(data))
            kept.append(Attempt(file.fingerprint, "x.ipynb", source))
        attempts.write(learner, ASSIGNMENT, kept)
        place = tmp_path / "submitted" / learner / ASSIGNMENT
        place.mkdir(parents=True)
        (place / f"{ASSIGNMENT}.ipynb").write_bytes(sources[0].encode())
        page = tmp_path / "feedback" / learner / ASSIGNMENT / f"{ASSIGNMENT}.html"
        page.parent.mkdir(parents=True)
        page.write_text(learner)
    return Classroom(root, tmp_path)


def _packed(classroom: Classroom, system) -> tuple[dict[str, str], list[str]]:
    pages = {
        name: classroom.folder("feedback", name, ASSIGNMENT) / f"{ASSIGNMENT}.html"
        for name in SOURCES
    }
    path, without = pack(classroom, ASSIGNMENT, system, pages)
    assert path == classroom.class_dir / "feedback" / f"{ASSIGNMENT}-{system}.zip"
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}, without


def _moodles_reading(name: str) -> tuple[str, str]:
    """Return participant and file, as Moodle's importer finds them in a path."""
    parts = name.split("/")
    while parts:
        said = parts.pop(0).split("_", 4)
        if len(said) >= 4 and said[1].isdigit() and said[2:4] == ["assignsubmission", "file"]:
            return said[1], "/".join([*filter(None, said[4:]), *parts])
    raise AssertionError(name)


def test_moodle(classroom):
    """Does Moodle find the participant and the page in each name, and is nobody else's there?"""
    packed, without = _packed(classroom, "moodle")
    read = {_moodles_reading(name): text for name, text in packed.items()}
    page = f"{ASSIGNMENT}.html"
    assert read == {("12", page): "ada", ("7", page): "emmy", ("8", page): "grace"}
    assert without == ["alan", "kurt", "two", "none"]


def _canvas_reading(name: str) -> tuple[str, ...]:
    """Return the numbers by which Canvas knows user and attachment."""
    said = name.split("_")
    if said[0] == "anon":
        return said[1], said[2]
    return tuple(part for part in said if re.fullmatch(r"\d+", part))[:2]


def test_canvas(classroom):
    """Does Canvas find user and attachment in each name, those of the attempt that counts?"""
    packed, without = _packed(classroom, "canvas")
    read = {_canvas_reading(name): text for name, text in packed.items()}
    assert read == {("55", "901"): "alan", ("x1Y", "902"): "kurt", ("3", "11"): "two"}
    assert all(name.endswith(".html") for name in packed)
    assert without == ["ada", "emmy", "grace", "none"]


def test_nothing_from_there(classroom):
    """Is no empty archive written, and is it said what is missing?"""
    page = classroom.folder("feedback", "none", ASSIGNMENT) / f"{ASSIGNMENT}.html"
    with pytest.raises(NoSuchThing, match=r"No work of .* is from a download of Canvas"):
        pack(classroom, ASSIGNMENT, "canvas", {"none": page})
    assert [*page.parents[2].glob("*.zip*")] == [*page.parents[2].glob(".*")] == []
