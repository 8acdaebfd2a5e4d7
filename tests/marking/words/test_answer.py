"""Is the answer that is shown the one that was marked, and is it known when another one has come?"""

from __future__ import annotations

import pytest

from autograder.marking.classroom.marked import marked_path, put_marked
from autograder.marking.grading.by_hand import unmarked_notebook
from autograder.marking.words.answer import Answers
from autograder.marking.words.question import read_questions
from tests.conftest import ASSIGNMENT
from tests.marking.submissions import own
from tests.marking.words.desks import ROOT, hand_in, make_class


@pytest.fixture
def read(tmp_path, release):
    """Return a function that reads ada's answer."""
    classroom = make_class(tmp_path, {"ada": "It is linear."})
    (question,) = read_questions(ROOT, ASSIGNMENT, release)
    return lambda: Answers(classroom, ASSIGNMENT, release).read(question, "ada")


def test_it_is_what_the_learner_wrote(read):
    """Is it the text of the answer's cell alone?"""
    assert read().text == "It is linear."
    assert not read().is_newer


def test_cells_of_the_learners_own_beside_it_belong_to_it(tmp_path, release):
    """Is an answer that stands in the next cell read, without the placeholder above it?"""
    beside = own("It stands here.", "markdown")
    data = hand_in(tmp_path, "ada", "YOUR ANSWER HERE", beside)
    classroom = make_class(tmp_path, {})
    put_marked(marked_path(classroom, "ada", ASSIGNMENT), data)
    (question,) = read_questions(ROOT, ASSIGNMENT, release)
    assert Answers(classroom, ASSIGNMENT, release).read(question, "ada").text == "It stands here."


def test_another_hand_in_is_noticed(read, tmp_path):
    """Is the old answer shown with a word that there is a newer one, as soon as it is handed in?"""
    before = read().version
    hand_in(tmp_path, "ada", "It is not.")
    assert read().text == "It is linear."
    assert read().is_newer
    assert read().version == before


def test_the_same_words_again_are_nothing_new(read, tmp_path):
    """Does a hand-in with the same answer change nothing?"""
    before = read()
    hand_in(tmp_path, "ada", "It is linear.\n")
    assert read() == before


def test_a_broken_hand_in_after_a_good_one_is_new(read, tmp_path):
    """Is it noticed that what lies there now cannot be read?"""
    (tmp_path / "submitted" / "ada" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").write_text("{")
    assert read().is_newer


def test_what_could_not_be_marked_says_why(read, tmp_path, release):
    """Is the reason there, and the answer, too, where it can be read after all?"""
    path = marked_path(make_class(tmp_path, {}), "ada", ASSIGNMENT)
    put_marked(path, unmarked_notebook(release, "The machine failed."))
    assert "The machine failed." in read().note
    assert "**" not in read().note
    assert read().text == "It is linear."
    assert not read().is_newer
    (tmp_path / "submitted" / "ada" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").write_text("{")
    assert "The machine failed." in read().note
    assert not read().is_newer


def test_nothing_there_is_no_answer(read, tmp_path):
    """Is a learner without any file shown with nothing?"""
    for step in ("submitted", "autograded"):
        (tmp_path / step / "ada" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").unlink()
        (tmp_path / step / "ada" / ASSIGNMENT).rmdir()
    assert read().parts == ()
