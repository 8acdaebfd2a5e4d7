"""Does `autograder new-class` make a class that nbgrader marks in the sandbox, on any system?"""

from __future__ import annotations

from datetime import datetime

import pytest
from click.testing import CliRunner, Result
from nbgrader.api import Gradebook
from traitlets.config import PyFileConfigLoader

from autograder.cli import main
from autograder.marking.classroom.settings import read_settings
from tests.conftest import ASSIGNMENT


def new_class(*words: str) -> Result:
    return CliRunner().invoke(main, ["new-class", *words])


def test_a_class_is_made(tmp_path):
    """Is all there, and is it said what was made and what comes next?"""
    folder = tmp_path / "autumn 2030" / "group b"
    done = new_class(str(folder), "--time-zone", "Europe/Vienna")
    assert done.exit_code == 0, done.output
    made = {".gitignore", "class.toml", "downloads", "nbgrader_config.py", "submitted"}
    assert {path.name for path in folder.iterdir()} == made
    assert read_settings(folder).course_id == "group b"
    assert all(name in done.output for name in made)
    assert f'cd "{folder}"' in done.output


def test_nbgrader_itself_keeps_the_sandbox_and_the_name(tmp_path, monkeypatch):
    """Does class.toml lead over what nbgrader's own file was written with?"""
    new_class(str(tmp_path / "x"), "--course-id", "first")
    monkeypatch.chdir(tmp_path / "x")
    toml = tmp_path / "x" / "class.toml"
    for name in ("first", "second"):
        toml.write_text(toml.read_text().replace("first", name))
        config = PyFileConfigLoader("nbgrader_config.py", path=".").load_config()
        assert config.CourseDirectory.course_id == name
        assert config.Autograde.autograde_preprocessors[0].endswith("nbgrader_plugin.Examine")
        assert config.AssignLatePenalties.plugin_class.endswith("ClassLate")


def test_a_class_from_before_keeps_its_dates(tmp_path):
    """Are the due dates of its gradebook, to the second, those of its new class.toml?"""
    due = datetime(2030, 7, 1, 21, 59, 59)
    with Gradebook(f"sqlite:///{tmp_path / 'gradebook.db'}") as book:
        book.add_assignment(ASSIGNMENT, duedate=due)
    assert new_class(str(tmp_path), "--time-zone", "Europe/Vienna").exit_code == 0
    assert read_settings(tmp_path).dues == {ASSIGNMENT: due}


@pytest.mark.parametrize(
    ("files", "told"),
    [
        (["class.toml"], "is a class already"),
        (["letter.txt"], "holds something else"),
        (["gradebook.db", "nbgrader_config.py"], "without the sandbox. Add these two lines"),
    ],
)
def test_what_is_in_the_way_is_told(tmp_path, files, told):
    """Is the command refused before anything is written?"""
    for name in files:
        (tmp_path / name).touch()
    done = new_class(str(tmp_path))
    assert done.exit_code == 3
    assert told in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == files
