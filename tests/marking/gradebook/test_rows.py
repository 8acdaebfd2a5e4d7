"""Do the rows of a class say no more than they are meant to?"""

from __future__ import annotations

from pathlib import Path

from nbgrader.api import Gradebook

from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.book import open_book
from autograder.marking.grading.results import Result
from tests.conftest import ASSIGNMENT

LEARNERS = [f"learner{number:02}" for number in range(30)]


def test_a_number_in_place_of_a_name_tells_nothing(root: Path, tmp_path: Path):
    """Do submissions without names stand in no order of names or of marking, in which ids would rise?"""
    (tmp_path / "class.toml").touch()
    classroom = Classroom(root, tmp_path)
    with open_book(classroom) as book:
        book.add_assignment(ASSIGNMENT)
        for name in LEARNERS:
            book.record([Result(name, ASSIGNMENT)])
    with Gradebook(classroom.directory.db_url) as gradebook:
        several = gradebook.notebook_submissions(ASSIGNMENT, ASSIGNMENT)
        ways = [(one.id, one.assignment.id, one.assignment.student_id) for one in several]
    assert len(ways) == len(LEARNERS)
    for place in (0, 1):  # the formgrader's order, and a submission's own
        assert [way[2] for way in sorted(ways, key=lambda way: way[place])] != LEARNERS
