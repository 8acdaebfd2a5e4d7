"""Does nbgrader itself wait for nothing, follow nothing and open nothing that a learner names?"""

from __future__ import annotations

import logging
import os
from datetime import datetime
from pathlib import Path

import pytest
from nbgrader.api import Gradebook
from nbgrader.apps.api import NbGraderAPI
from nbgrader.apps.dbapp import DbStudentImportApp
from nbgrader.converters import Autograde
from nbgrader.converters.base import BaseConverter
from nbgrader.coursedir import CourseDirectory

from autograder.marking.classroom.folder import Classroom
from tests.conftest import ASSIGNMENT
from tests.marking.classroom.test_timestamp import PLANTED


@pytest.fixture
def directory(root, tmp_path) -> CourseDirectory:
    """nbgrader's folders with the course's configuration, and one submission."""
    (tmp_path / "submitted" / "ada" / ASSIGNMENT).mkdir(parents=True)
    config = Classroom(root, tmp_path).config
    return CourseDirectory(config=config)


def _times(directory: CourseDirectory, folder: str) -> list[datetime | None]:
    api = NbGraderAPI(directory)
    listed = api.get_submitted_timestamp(ASSIGNMENT, "ada")
    return [directory.get_existing_timestamp(folder), listed]


@pytest.mark.parametrize("plant", PLANTED.values(), ids=PLANTED)
def test_what_is_planted_tells_nbgrader_no_time(directory, plant):
    """Do marking with nbgrader and the formgrader's list read no time, say so, and go on?"""
    folder = directory.format_path("submitted", "ada", ASSIGNMENT)
    plant(Path(folder, "timestamp.txt"))
    assert _times(directory, folder) == [None, None]


def test_a_time_is_read_by_nbgrader(directory):
    """Is a proper time still read?"""
    folder = directory.format_path("submitted", "ada", ASSIGNMENT)
    (Path(folder) / "timestamp.txt").write_text("2030-01-01 12:00 UTC")
    assert _times(directory, folder) == [datetime(2030, 1, 1, 12)] * 2


def test_only_files_are_copied(directory):
    """Are pipes and links left where they are, and files beside the notebook taken along?"""
    folder = Path(directory.format_path("submitted", "ada", ASSIGNMENT))
    (folder / "data.csv").write_text("1,2")
    (folder / "endless").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe")
    converter = Autograde(coursedir=directory)
    converter.log = logging.getLogger("test")
    BaseConverter.init_assignment(converter, ASSIGNMENT, "ada")
    copied = Path(directory.format_path("autograded", "ada", ASSIGNMENT))
    assert [path.name for path in copied.iterdir()] == ["data.csv"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1", "cp1252"])
def test_a_list_of_students_is_read_whatever_its_encoding(directory, tmp_path, encoding):
    """Does `nbgrader db student import` take what a spreadsheet has written?"""
    path = tmp_path / "students.csv"
    path.write_text("id,first_name\nada,Ren\u00e9e\n", encoding=encoding)
    app = DbStudentImportApp(config=directory.config, coursedir=directory)
    app.extra_args = [str(path)]
    app.start()
    with Gradebook(directory.db_url) as book:
        assert book.find_student("ada").first_name == "Ren\u00e9e"
