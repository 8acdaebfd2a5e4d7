"""Is a command on a class refused where there is none, and nothing written into the course?"""

from __future__ import annotations

import os

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.marking.classroom.root import course_root

# Every command that has --class-dir but `release`, with the words that it cannot do without.
COMMANDS = {
    "collect": ["download", "--roster", "roster.csv"],
    "comment": ["01"],
    "export": ["--canvas", "roster.csv", "--out", "came.csv"],
    "feedback": [],
    "forget": ["ada", "--yes"],
    "formgrader": ["--no-browser"],
    "grade": [],
    "history": [],
    "marks": [],
    "propose": ["01"],
    "report": [],
    "retain": ["1d", "--yes"],
    "similar": [],
    "status": [],
    "words": ["--no-browser"],
}


@pytest.fixture
def outside(tmp_path, monkeypatch):
    """A folder that holds a download and a roster, and is no class; the commands start there."""
    (tmp_path / "download").mkdir()
    (tmp_path / "roster.csv").write_text("id,name\nada,Ada Lovelace\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_no_command_is_forgotten():
    """Is each that is about one class in the table?"""
    having = {n for n, c in main.commands.items() if any(p.name == "class_dir" for p in c.params)}
    assert having - {"release"} == {*COMMANDS}


@pytest.mark.parametrize("command", COMMANDS)
def test_it_is_refused_outside_a_class(outside, command):
    """Is the folder named, and what to do, with 3 and nothing written here or in the course?"""
    before = {*os.listdir(course_root())}, {*os.listdir(outside)}
    done = CliRunner().invoke(main, [command, *COMMANDS[command]])
    assert done.exit_code == 3, done.output
    assert f"{outside} is no class: it has no class.toml." in done.stderr
    assert "--class-dir" in done.stderr
    assert ({*os.listdir(course_root())}, {*os.listdir(outside)}) == before


def test_it_is_refused_in_the_course(outside, monkeypatch):
    """Is work kept out of the course, too, where the command is started in it?"""
    roster, download = str(outside / "roster.csv"), str(outside / "download")
    monkeypatch.chdir(course_root())
    done = CliRunner().invoke(main, ["collect", download, "--roster", roster])
    assert done.exit_code == 3
    assert f"{course_root()} is no class" in done.stderr


@pytest.mark.parametrize(
    ("here", "told"),
    [
        (".", "--class-dir autumn or --class-dir spring/a"),
        ("spring", "--class-dir a"),
        ("autumn/downloads", "Start it in the class {place}/autumn"),
    ],
)
def test_the_class_that_is_near_is_named(outside, monkeypatch, here, told):
    """Are the classes in the folder named, or the one around it?"""
    for name in ("autumn", "spring/a"):
        (outside / name / "downloads").mkdir(parents=True)
        (outside / name / "class.toml").touch()
    monkeypatch.chdir(outside / here)
    assert told.format(place=outside) in CliRunner().invoke(main, ["grade"]).stderr


def test_the_course_is_a_class_where_it_is_named(outside):
    """May any folder be used as a class that --class-dir names, also without settings?"""
    words = ["collect", "download", "--roster", "roster.csv", "--class-dir", "demo"]
    assert "is no class" not in CliRunner().invoke(main, words).stderr


def test_no_class_is_made_in_the_course():
    """Is `new-class` refused there, so that no learner's work comes into the course's git?"""
    place = course_root() / "autumn"
    done = CliRunner().invoke(main, ["new-class", str(place)])
    assert done.exit_code == 3
    assert f"{place} is inside the course {course_root()}; name a folder outside it" in done.stderr
    assert not place.exists()
