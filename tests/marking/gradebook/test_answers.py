"""Does the gradebook know which answer each of its rows is of, and no learner by it?"""

from __future__ import annotations

import sqlite3

from autograder.marking.gradebook.book import open_book
from autograder.marking.grading.results import Result, words_of
from tests.conftest import ASSIGNMENT
from tests.marking.words.desks import QUESTION, grade, hand_in, make_class


def recorded(folder) -> list[tuple]:
    db = sqlite3.connect(folder / "gradebook.db")
    found = db.execute("SELECT * FROM autograder_answers").fetchall()
    db.close()
    return found


def test_the_answer_that_was_recorded_last_is_there(tmp_path):
    """Is it replaced with the marks, by a row without a name?"""
    classroom = make_class(tmp_path, {"ada": "One."})
    ((notebook, cell, words),) = recorded(tmp_path)
    assert words == words_of("One.")
    grade(classroom, {"ada": hand_in(tmp_path, "ada", "Two.")})
    assert recorded(tmp_path) == [(notebook, cell, words_of("Two."))]


def test_what_is_not_known_is_not_there(tmp_path):
    """Does a submission that could not be read leave nothing of the one before?"""
    classroom = make_class(tmp_path, {"ada": "One."})
    with open_book(classroom) as book:
        book.record([Result("ada", ASSIGNMENT, problem="It is empty.")])
    assert recorded(tmp_path) == []
    assert QUESTION not in Result("ada", ASSIGNMENT).words
