"""Does nbgrader keep learners' code in the sandbox in every folder that a class is marked in?"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from traitlets.config import Config, PyFileConfigLoader

from autograder.marking.nbgrader_settings import LINES, Unprotected, write_settings
from tests.conftest import ASSIGNMENT
from tests.marking.submissions import POINTS, RIGHT, as_bytes, fill_in

EXAMINE = "autograder.marking.nbgrader_plugin.Examine"
FILE = "nbgrader_config.py"
OWN = "c = get_config()\nc.CourseDirectory.course_id = 'mine'\n"


def _read(folder: Path) -> Config:
    return PyFileConfigLoader(FILE, path=str(folder)).load_config()


def test_a_class_without_settings_gets_some(tmp_path, root):
    """Do they keep the sandbox, and name the course and its assignments?"""
    write_settings(tmp_path, "course 'x'")
    config = _read(tmp_path)
    assert config.Autograde.autograde_preprocessors[0] == EXAMINE
    assert config.CourseDirectory.course_id == "course 'x'"
    assert config.CourseDirectory.source_directory == str(root / "solutions")


def test_settings_are_written_once(tmp_path):
    """Is what somebody has added to our file still there after the next command?"""
    write_settings(tmp_path, "x")
    file = tmp_path / FILE
    file.write_text(changed := file.read_text() + "# mine\n")
    write_settings(tmp_path, "y")
    assert file.read_text() == changed


@pytest.mark.parametrize("text", [OWN, "c = get_config(\n", "import no_such_module\n", ""])
def test_settings_of_ones_own_are_never_overwritten(tmp_path, text):
    """Are the two lines told that would keep the sandbox, and is the file as it was?"""
    (tmp_path / FILE).write_text(text)
    with pytest.raises(Unprotected) as told:
        write_settings(tmp_path, "x")
    assert LINES in str(told.value)
    assert len(LINES.splitlines()) == 2
    assert (tmp_path / FILE).read_text() == text


def test_the_two_lines_are_enough(tmp_path):
    """Is a file with the lines at its end accepted, and does it keep its own settings?"""
    (tmp_path / FILE).write_text(OWN + LINES)
    write_settings(tmp_path, "x")
    assert _read(tmp_path).CourseDirectory.course_id == "mine"


def test_the_courses_own_settings_are_enough(root):
    """Is the course's file accepted in the folder that it is in?"""
    before = (root / FILE).read_bytes()
    write_settings(root, "x")
    assert (root / FILE).read_bytes() == before


def test_without_this_package_nbgrader_marks_nothing(tmp_path):
    """Is nbgrader given a step that it does not find, rather than its own kernel?"""
    write_settings(tmp_path, "x")
    code = (
        "import sys; sys.modules['autograder'] = None\n"
        "from traitlets.config import PyFileConfigLoader\n"
        f"config = PyFileConfigLoader({FILE!r}, path=sys.argv[1]).load_config()\n"
        "print(config.Autograde.autograde_preprocessors)"
    )
    words = [sys.executable, "-c", code, str(tmp_path)]
    assert subprocess.check_output(words, text=True).strip() == str([EXAMINE])


ESCAPE = """
try:
    open({canary!r}, "w")
except OSError:
    pass
"""


def test_nbgraders_own_command_keeps_the_wall_in_another_folder(tmp_path, released):
    """Does `nbgrader autograde` mark in a new class's folder, inside the sandbox, on its first start?"""
    canary = tmp_path / "canary"
    place = tmp_path / "term2" / "submitted" / "eve" / ASSIGNMENT
    place.mkdir(parents=True)
    notebook = fill_in(released, RIGHT, first=ESCAPE.format(canary=str(canary)))
    (place / f"{ASSIGNMENT}.ipynb").write_bytes(as_bytes(notebook))
    write_settings(tmp_path / "term2", "x")
    words = [sys.executable, "-W", "ignore", "-m", "nbgrader", "autograde", ASSIGNMENT]
    done = subprocess.run(words, cwd=tmp_path / "term2", capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    with Gradebook(f"sqlite:///{tmp_path}/term2/gradebook.db") as book:
        assert book.find_submission(ASSIGNMENT, "eve").score == sum(POINTS.values())
    assert not canary.exists()


@pytest.mark.slow
def test_nbgraders_own_command_keeps_to_the_classs_dates(tmp_path, released):
    """Are due date, extension and steps of class.toml those by which `nbgrader autograde` marks?"""
    for learner in ("ada", "emmy"):
        place = tmp_path / "submitted" / learner / ASSIGNMENT
        place.mkdir(parents=True)
        (place / f"{ASSIGNMENT}.ipynb").write_bytes(as_bytes(fill_in(released, RIGHT)))
        (place / "timestamp.txt").write_text("2030-01-02 12:00 UTC")
    write_settings(tmp_path, "x")
    (tmp_path / "class.toml").write_text(
        f'time_zone = "UTC"\n[[late]]\npercent = 50\n[due]\n{ASSIGNMENT} = "2030-01-01"\n'
        f'[extensions.emmy]\n{ASSIGNMENT} = "2030-01-03"\n'
    )
    words = [sys.executable, "-W", "ignore", "-m", "nbgrader", "autograde", ASSIGNMENT]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    with Gradebook(f"sqlite:///{tmp_path}/gradebook.db") as book:
        found = {s.student.id: s for s in book.assignment_submissions(ASSIGNMENT)}
        assert found["ada"].late_submission_penalty == sum(POINTS.values()) / 2
        assert found["emmy"].late_submission_penalty == 0
        assert found["emmy"].extension.days == 2


def test_a_slip_in_the_classs_settings_ends_nbgrader_with_a_sentence(tmp_path):
    """Does `nbgrader autograde` say file and line before it marks anybody, without a traceback?"""
    (tmp_path / "submitted" / "ada" / ASSIGNMENT).mkdir(parents=True)
    (tmp_path / "submitted" / "ada" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").touch()
    write_settings(tmp_path, "x")
    (tmp_path / "class.toml").write_text("atempt = 1\n")
    words = [sys.executable, "-W", "ignore", "-m", "nbgrader", "autograde", ASSIGNMENT]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 1
    assert "class.toml, line 1: there is no atempt here; do you mean attempt?" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "autograded").exists()
