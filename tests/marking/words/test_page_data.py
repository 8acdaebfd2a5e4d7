"""Is the page told what it shows, and no name where names are hidden?"""

from __future__ import annotations

import json

import pytest

from autograder.marking.gradebook.book import open_book
from autograder.marking.grading.results import Result
from autograder.marking.words.page_data import (
    told_answers,
    told_names,
    told_question,
    told_questions,
)
from autograder.marking.words.share import Share
from tests.conftest import ASSIGNMENT
from tests.marking.words.desks import ANSWERS, QUESTION, at_desk, make_class, the_question


@pytest.fixture
def desk(tmp_path):
    """A desk with three answers."""
    with at_desk(make_class(tmp_path), "ada l") as desk:
        yield desk


def test_questions_are_counted(desk, tmp_path):
    """Is each question there with its answers and those that wait, of one's own share?"""
    (one,) = told_questions(desk)["questions"]
    expected = {"assignment": ASSIGNMENT, "name": QUESTION, "answers": 3, "waiting": 3}
    assert one == expected
    assert (told_questions(desk)["who"], told_questions(desk)["share"]) == ("ada l", "")
    desk.share = Share(1, 500)
    assert told_questions(desk) == {"who": "ada l", "share": "1/500", "questions": []}


def test_what_the_machine_could_not_mark_waits_elsewhere(tmp_path):
    """Is work that is to be marked as a whole there to be read, and not counted as waiting for words?"""
    classroom = make_class(tmp_path)
    with open_book(classroom) as book:
        book.record([Result("hebb", ASSIGNMENT, problem="It is cut off.")])
    with at_desk(classroom) as desk:
        (one,) = told_questions(desk)["questions"]
        assert (one["answers"], one["waiting"]) == (4, 3)
        told = told_question(desk, the_question(desk))
        assert sorted(answer["waits"] for answer in told["answers"]) == [False, True, True, True]


def test_names_are_told_alone(desk):
    """Do answers and questions go without names, which are asked for by themselves?"""
    question = the_question(desk)
    told = told_question(desk, question)
    ids = [one["id"] for one in told["answers"]]
    answers = told_answers(desk, question, ids)
    assert not any(name in json.dumps([told["answers"], answers]) for name in ANSWERS)
    assert sorted(told_names(desk, question).values()) == sorted(ANSWERS)
    assert [*told_names(desk, question)] == ids


def test_what_is_asked_is_shown_beside(desk):
    """Are question, rubric and model answer HTML?"""
    told = told_question(desk, the_question(desk))
    assert told["points"] == 2
    for part in ("asked", "rubric", "model"):
        assert told[part].startswith(("<h2>", "<p>"))


def test_an_answer_that_is_gone_is_left_out(desk):
    """Are the others told?"""
    question = the_question(desk)
    first = next(iter(told_names(desk, question)))
    assert [one["id"] for one in told_answers(desk, question, ["gone", first])] == [first]
