"""Are a person's comments read and written in nbgrader's rows, and nothing else?"""

from __future__ import annotations

import pytest
from nbgrader.api import Gradebook

from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.book import open_book
from autograder.marking.gradebook.remarks import read_remarks, write_remarks
from autograder.marking.grading.results import Result
from tests.conftest import ASSIGNMENT


@pytest.fixture
def classroom(root, tmp_path) -> Classroom:
    """A class of two, recorded; one answer is untouched."""
    here = Classroom(root, tmp_path)
    with open_book(here) as book:
        book.add_assignment(ASSIGNMENT)
        untouched = Result("emmy", ASSIGNMENT, untouched=("relu-solution",))
        book.record([Result("ada", ASSIGNMENT), untouched])
    return here


def test_a_comment_is_written_and_taken_away(classroom):
    """Does it stand at the answer's cell, beside the machine's, and go again?"""
    with open_book(classroom) as book:
        before = book.within(ASSIGNMENT, read_remarks)
        assert {*before.values()} == {""}
        assert ("ada", "relu") in before
        assert ("ada", "why_nonlinear") in before
        for said in ("Look at 0.", ""):
            remarks = {("emmy", "relu"): said}
            book.within(ASSIGNMENT, lambda db, ids, new=remarks: write_remarks(db, ids, new))
            assert book.within(ASSIGNMENT, read_remarks) == before | remarks
            with Gradebook(classroom.directory.db_url) as nbgraders:
                where = ("relu-solution", ASSIGNMENT, ASSIGNMENT, "emmy")
                comment = nbgraders.find_comment(*where)
                assert (comment.manual_comment or "") == said
                assert comment.auto_comment == "No response."
