"""Does the status of a class count what is there, and name what is to be done?"""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

import pytest

from autograder.errors import AutograderError
from autograder.marking.classroom.collect.attempts import Attempt, Attempts
from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.settings import Settings
from autograder.marking.grading.submission import SubmittedFile
from autograder.marking.reports.status import Row, Status, read_status
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import hand_in
from tests.marking.gradebook.test_penalties import DUE, QUESTION, Late

SECOND = "02_logistic_regression"
TOML = f"""\
time_zone = "UTC"
[due]
{ASSIGNMENT} = "2030-01-01 12:00"
{SECOND} = "2030-02-01"
"""


class Looked(Late):
    """A class of two, marked once, of whom one came late; with settings that name its dates."""

    def look(self, settings: str = TOML) -> Status:
        (self.folder / "class.toml").write_text(settings)
        return read_status(Classroom(self.classroom.course, self.folder), [ASSIGNMENT, SECOND])

    def row(self, settings: str = TOML) -> Row:
        return self.look(settings).rows[0]

    def page(self, learner: str, seconds: float) -> None:
        """Write a page of feedback that is so much younger than the marked notebook."""
        marked = self.folder / "autograded" / learner / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
        page = self.folder / "feedback" / learner / ASSIGNMENT / f"{ASSIGNMENT}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.touch()
        os.utime(page, (marked.stat().st_mtime + seconds,) * 2)


@pytest.fixture
def klass(root: Path, tmp_path: Path) -> Looked:
    return Looked(root, tmp_path)


def test_what_is_there_is_counted(klass):
    """Are those who are late, wait and have no page counted, and assignments without work empty?"""
    assert klass.row() == Row(ASSIGNMENT, DUE, handed_in=2, late=1, waits=2, without_page=2)
    assert klass.look().rows[1] == Row(SECOND, datetime(2030, 2, 1, 23, 59, 59))


def test_nothing_is_written(klass):
    """Is every file what it was, and none there that was not?"""

    def files() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in klass.folder.rglob("*") if path.is_file()}

    klass.look()
    before = files()
    klass.look()
    assert files() == before


def test_new_and_changed_work_is_to_be_marked(klass):
    """Are both counted, and not what was marked as it stands?"""
    hand_in(klass.folder, "ada", 1.0)
    hand_in(klass.folder, "kurt", 1.0)
    assert (klass.row().handed_in, klass.row().unmarked) == (3, 2)


def test_a_page_from_before_the_marks_is_to_be_written_again(klass):
    """Does only a page that is younger than the marked notebook count?"""
    klass.page("ada", 1)
    klass.page("emmy", -1)
    assert klass.row().without_page == 1


def test_a_time_that_was_stated_later_is_to_be_counted(klass):
    """Is it told until `grade` has counted it, and not for what has the time that was counted?"""
    assert klass.row().retimed == 0
    time = klass.folder / "submitted" / "emmy" / ASSIGNMENT / "timestamp.txt"
    time.write_text("2030-01-03 12:00 UTC")
    assert (klass.row().unmarked, klass.row().retimed) == (0, 1)
    assert klass.mark() == []
    assert klass.row().retimed == 0


def test_what_came_late_at_no_known_time_is_counted(klass):
    """Is an attempt counted that waits for a time, and not one that has it?"""
    kept = Attempts(klass.folder)
    for learner, time in (("ada", ""), ("emmy", "2030-01-02 12:00:00")):
        kept.take(b"{}", ASSIGNMENT)
        mark = SubmittedFile(f"{ASSIGNMENT}.ipynb", b"{}", 2).fingerprint
        kept.write(learner, ASSIGNMENT, [Attempt(mark, "x.ipynb", "x.zip", late=True, time=time)])
    assert klass.row().untimed == 1


def test_an_extension_makes_nobody_late(klass):
    """Is a learner's own date the one that counts, and the gradebook's where the class has none?"""
    assert klass.row(TOML + f'[extensions.ada]\n{ASSIGNMENT} = "2030-01-02 12:00"').late == 0
    assert klass.row("").due == DUE


def test_what_waits_for_nobody_is_not_counted(klass):
    """Is work with a mark by hand done?"""
    klass.give(QUESTION, 1.0)
    assert klass.row().waits == 1


def test_what_to_look_at_is_named(klass):
    """Are strange files, another date in the gradebook and an extension of nobody's named?"""
    (klass.folder / "submitted" / "x.ipynb").touch()
    toml = TOML.replace("01-01", "01-05") + f'[extensions.adda]\n{ASSIGNMENT} = "2030-01-09"'
    overlooked, date, nobody = klass.look(toml).notes
    assert "x.ipynb is in no learner's folder" in overlooked
    assert "gradebook has the due date 2030-01-01 12:00 UTC, class.toml 2030-01-05" in date
    assert "extension of adda, of whom nothing is there" in nobody


def test_a_folder_that_is_no_class_is_told(klass):
    """Is it said how to make one, beside what is there?"""
    status = read_status(klass.classroom, [ASSIGNMENT])
    assert "autograder new-class" in status.notes[0]
    assert status.rows[0].handed_in == 2


def test_a_slip_in_the_settings_is_told(klass):
    """Is it the sentence with file and line?"""
    with pytest.raises(AutograderError, match=r"class\.toml, line 1"):
        klass.look("atempt = 1")


def test_results_that_cannot_be_read_are_told(klass):
    """Is a damaged file of results named?"""
    (klass.folder / ".autograder" / "results.db").write_bytes(b"no database" * 1000)
    with pytest.raises(AutograderError, match=r"results\.db cannot be read"):
        klass.look()


NOW = datetime(2030, 1, 15)
WORK = Row(ASSIGNMENT, DUE, handed_in=3)
LATER = Row(SECOND, datetime(2030, 2, 1))


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([], "downloads/roster.csv"),
        (["2030-10-15_Grades-NN101.csv"], "downloads/2030-10-15_Grades-NN101.csv"),
        (["my class.csv"], '"downloads/my class.csv"'),
        (["a.csv", "b.csv"], "downloads/roster.csv"),
    ],
)
def test_the_list_of_the_class_is_the_one_that_is_there(tmp_path, names, said):
    """Is it named where there is one, which is neither a table of times nor anything else?"""
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    (downloads / "times.csv").write_text("login,assignment,time\nada,01,2030-01-01\n")
    (downloads / "other.csv").write_text("colour\nred\n")
    for name in names:
        (downloads / name).write_text("id,name\nada,Ada\n")
    (*_, (_, command)) = Status(tmp_path, Settings(), [LATER]).next_steps(NOW)
    assert command == f"collect downloads/ --roster {said}"


@pytest.mark.parametrize(
    ("rows", "commands"),
    [
        ([Row(ASSIGNMENT), LATER], ["release", "collect"]),
        ([WORK, LATER], ["marks"]),
        ([WORK, Row(SECOND, DUE)], ["collect"]),
        ([Row(ASSIGNMENT, DUE, 3, unmarked=1), LATER], ["grade"]),
        ([Row(ASSIGNMENT, DUE, 3, unmarked=1, retimed=2), LATER], ["grade"]),
        ([Row(ASSIGNMENT, DUE, 3, untimed=1, retimed=2), LATER], ["collect", "grade"]),
        ([Row(ASSIGNMENT, DUE, 3, waits=2, without_page=1)], ["words", "feedback"]),
        ([Row(ASSIGNMENT, DUE, 3, waits=2, unread=1)], ["words", "formgrader"]),
        ([Row(ASSIGNMENT, DUE, 3, waits=2, unread=2)], ["formgrader"]),
        (
            [Row(ASSIGNMENT, DUE, 3, unmarked=1, waits=2, without_page=1), Row(SECOND, DUE)],
            ["collect", "grade", "words", "feedback"],
        ),
    ],
)
def test_each_thing_to_do_has_its_command(tmp_path, rows, commands):
    """Are they named in the order in which they are done?"""
    found = [command for _, command in Status(tmp_path, Settings(), rows).next_steps(NOW)]
    assert len(found) == len(commands)
    assert all(one.startswith(name) for one, name in zip(found, commands, strict=True))


@pytest.mark.parametrize(("pseudonyms", "place"), [(False, "downloads"), (True, "~/Downloads")])
def test_a_table_of_times_lies_where_it_may(klass, pseudonyms, place):
    """Is a class with pseudonyms not told to put a table with names into its folder?"""
    settings = Settings(pseudonyms=pseudonyms)
    status = Status(klass.folder, settings, [Row(ASSIGNMENT, DUE, handed_in=2, untimed=1)])
    commands = [command for _, command in status.next_steps() if "--times" in command]
    assert [command.split()[-1] for command in commands] == [f"{place}/times.csv"]


def test_what_is_made_is_not_to_be_made(tmp_path, root):
    """Is the edition for learners asked for until there is one, and the download in any case?"""
    (tmp_path / "class.toml").touch()

    def steps() -> list[str]:
        status = read_status(Classroom(root, tmp_path), [ASSIGNMENT])
        return [command.split()[0] for _, command in status.next_steps()]

    assert steps() == ["release", "collect"]
    record = tmp_path / "editions" / "1" / "edition.json"
    record.parent.mkdir(parents=True)
    record.touch()
    assert steps() == ["collect"]
