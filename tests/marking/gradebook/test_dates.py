"""Do the dates of class.toml stand in nbgrader's own fields, and is what stood there told?"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from autograder.marking.classroom.folder import Classroom
from tests.conftest import ASSIGNMENT
from tests.marking.gradebook.test_penalties import Late, extend, move

RULES = 'time_zone = "Europe/Vienna"\n[[late]]\nhours = 48\npercent = 25\n'
DUE = f'[due]\n{ASSIGNMENT} = "2030-01-01 13:00"\n'  # 12:00 in UTC
FOR_ADA = f'[extensions.ada]\n{ASSIGNMENT} = "2030-01-03 13:00"\n'


class Dated(Late):
    """The same class, with a class.toml."""

    def settings(self, text: str) -> None:
        """Write other settings, as for another run."""
        (self.folder / "class.toml").write_text(text)
        self.told.clear()
        self.classroom = Classroom(self.classroom.course, self.folder)

    def dates(self) -> dict[str, Any]:
        """Return the due date, and the extensions by learner, as nbgrader has them."""
        with Gradebook(self.url) as book:
            submissions = book.assignment_submissions(ASSIGNMENT)
            due = {"due": book.find_assignment(ASSIGNMENT).duedate}
            return due | {s.student.id: s.extension for s in submissions if s.extension}


@pytest.fixture
def late(root: Path, tmp_path: Path) -> Dated:
    """A class, marked once before it had settings: due at noon, ada a day late."""
    return Dated(root, tmp_path)


def test_dates_and_steps_of_the_class_count_at_the_next_run(late):
    """Is nothing marked again, and the penalty a share of the points by the class's own steps?"""
    late.settings(RULES + DUE)
    assert late.mark() == []
    assert late.penalties() == {"ada": 2, "emmy": 0}  # a quarter of 8
    assert late.dates() == {"due": datetime(2030, 1, 1, 12)}
    assert late.told == []  # it is what it was


def test_an_extension_is_written_where_nbgrader_has_it(late):
    """Is it the time from the due date, and the penalty gone?"""
    late.settings(RULES + DUE + FOR_ADA)
    late.mark()
    assert late.dates()["ada"] == timedelta(days=2)
    assert late.penalties() == {"ada": 0, "emmy": 0}
    late.told.clear()
    late.mark()
    assert late.told == []


def test_what_somebody_changed_there_is_told_and_taken_back(late):
    """Does class.toml lead, with the line that would keep the change?"""
    late.settings(RULES + DUE)
    late.change(move(5))
    late.change(extend(1))
    late.mark()
    assert late.dates() == {"due": datetime(2030, 1, 1, 12)}
    due, extension = late.told[:2]
    assert "had the due date 2030-01-06 13:00 CET; 2030-01-01 13:00 CET counts" in due
    assert "an extension of ada to 2030-01-07 13:00 CET" in extension
    assert f'write {ASSIGNMENT} = "2030-01-07 13:00" under [extensions.ada]' in extension


def test_a_date_that_is_only_there_is_told_and_taken_away(late):
    """Is a due date without a line in class.toml named with the line to write?"""
    late.settings(RULES + "[due]\n")
    late.mark()
    assert late.dates() == {"due": None}
    assert f'write {ASSIGNMENT} = "2030-01-01 13:00" under [due] in class.toml.' in late.told[0]


def test_a_due_date_that_moves_keeps_extensions_where_they_are(late):
    """Is another due date told once, and no extension with it that ends when it did?"""
    late.settings(RULES + DUE + FOR_ADA)
    late.mark()
    late.settings(RULES + DUE.replace("01-01", "01-02") + FOR_ADA)
    late.mark()
    assert late.dates() == {"due": datetime(2030, 1, 2, 12), "ada": timedelta(days=1)}
    assert len(late.told) == 1
    assert "2030-01-02 13:00 CET counts, as class.toml says." in late.told[0]


def test_without_a_table_of_dates_they_are_the_gradebooks(late):
    """Does a class.toml that says nothing of dates leave them alone?"""
    late.settings(RULES)
    late.change(extend(0.5))
    late.mark()
    assert late.dates() == {"due": datetime(2030, 1, 1, 12), "ada": timedelta(days=0.5)}
