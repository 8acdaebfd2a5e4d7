"""Is a class made where it may be, with settings that can be read and nothing for git to take?"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from autograder.marking.classroom import new
from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.classroom.new import check_new, make_class, system_zone
from autograder.marking.classroom.settings import Step, read_settings
from tests.conftest import ASSIGNMENT

PLACES = [
    "submitted/ada/x.ipynb",
    "downloads/roster.csv",
    "gradebook.db",
    "marks.csv",
    "report.html",
]
PLACES += ["attempts/ada/attempt.json", ".autograder/results.db", "feedback/ada/x.html", "x.zip"]


def make(folder: Path, course_id: str = "autumn") -> str:
    """Make a class; return the text of its settings."""
    make_class(folder, [ASSIGNMENT, "02_logistic_regression"], "Europe/Vienna", course_id)
    return (folder / "class.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["autumn", 'Gödel\'s "class" {x} \\'])
def test_new_settings_can_be_read(tmp_path, name):
    """Do they name the class and its zone, and are dates the class's own from now on?"""
    make(tmp_path, name)
    settings = read_settings(tmp_path)
    assert (settings.course_id, settings.zone) == (name, "Europe/Vienna")
    assert (settings.dues, settings.steps, settings.extensions) == ({}, (), {})


def test_what_is_proposed_can_be_read(tmp_path):
    """Is every line that waits behind a # right as it stands?"""
    lines = make(tmp_path).splitlines()
    proposed = ("# [", "# hours", "# percent", "# 0")
    lines = [line.removeprefix("# ") if line.startswith(proposed) else line for line in lines]
    (tmp_path / "class.toml").write_text("\n".join(lines))
    settings = read_settings(tmp_path)
    assert settings.steps == (Step(24, 10), Step(72, 30))
    assert {*settings.dues} == {ASSIGNMENT, "02_logistic_regression"}
    assert {*settings.extensions} == {("ada", ASSIGNMENT)}


def test_git_takes_no_work(tmp_path):
    """Does `git add` of everything leave out work, marks, lists and the names in class.toml?"""
    make(tmp_path)
    (tmp_path / "nbgrader_config.py").touch()
    for place in PLACES:
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    subprocess.run(["git", "init", "--quiet", "."], cwd=tmp_path, check=True)
    words = ["git", "ls-files", "--others", "--exclude-standard"]
    listed = subprocess.check_output(words, cwd=tmp_path, text=True)
    assert sorted(listed.split()) == [".gitignore", "nbgrader_config.py"]


def test_what_is_there_stays(tmp_path):
    """Is a class that was there before given what it lacks alone?"""
    (tmp_path / "submitted").mkdir()
    (tmp_path / ".gitignore").write_text("mine\n")
    check_new(tmp_path, tmp_path / "course", "UTC")
    assert make_class(tmp_path, [ASSIGNMENT], "UTC", "x") == ["downloads/", "class.toml"]
    assert (tmp_path / ".gitignore").read_text() == "mine\n"


@pytest.mark.parametrize(
    ("files", "zone", "told"),
    [
        (["class.toml"], "UTC", "is a class already"),
        (["letter.txt"], "UTC", "holds something else"),
        ([], "Mars", "Mars is no time zone; name one such as Europe/Vienna."),
    ],
)
def test_elsewhere_no_class_is_made(tmp_path, files, zone, told):
    """Is a folder with something else in it, or a slip in the zone, one sentence?"""
    for name in files:
        (tmp_path / name).touch()
    with pytest.raises(NoSuchThing, match=told):
        check_new(tmp_path, tmp_path / "course", zone)


def test_the_course_is_no_class(tmp_path):
    """Is a class in the very folder of the course refused?"""
    with pytest.raises(NoSuchThing, match="is the course itself"):
        check_new(tmp_path, tmp_path, "UTC")


def test_no_class_is_made_inside_another(tmp_path):
    """Is a group's folder beside the others, and not in one of them?"""
    make(tmp_path / "group-a")
    check_new(tmp_path / "group-b", tmp_path / "course", "UTC")
    with pytest.raises(
        NoSuchThing, match=r"is inside the class .*group-a; name a folder beside it"
    ):
        check_new(tmp_path / "group-a" / "x" / "group-b", tmp_path / "course", "UTC")


@pytest.mark.parametrize(
    ("variable", "place", "zone"),
    [
        ("Asia/Tokyo", "", "Asia/Tokyo"),
        (":Asia/Tokyo", "", "Asia/Tokyo"),
        ("", "/usr/share/zoneinfo/Europe/Vienna", "Europe/Vienna"),
        ("CET-1CEST", "C:\\etc\\localtime", "UTC"),
    ],
)
def test_the_zone_is_the_machines(monkeypatch, variable, place, zone):
    """Is it read from where systems say it, and UTC where they do not?"""
    monkeypatch.setenv("TZ", variable)
    monkeypatch.setattr(new.os.path, "realpath", lambda _: place)
    assert system_zone() == zone
