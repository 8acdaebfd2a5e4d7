"""Has each question what the instructor's notebook has beside it?"""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.key import COURSE
from autograder.marking.classroom.folder import Classroom
from autograder.marking.words.question import read_questions
from tests.conftest import ASSIGNMENT
from tests.marking.words.desks import QUESTION, ROOT


@pytest.mark.parametrize("assignment", [one.name for one in COURSE])
def test_all_of_the_courses_have_text_model_and_rubric(assignment):
    """Is there for every question of the course what is asked, a model answer and what points are for?"""
    release = Classroom(ROOT, ROOT).release(assignment)
    questions = read_questions(ROOT, assignment, release)
    assert [one.name for one in questions] == release.named("question")
    for one in questions:
        assert "Question" in one.asked
        assert len(one.model) > 200
        assert "For marking" not in one.model
        assert one.rubric.count("1 point for") == one.points
        assert not one.rubric.startswith("*")


def test_a_course_without_its_solutions_has_questions_all_the_same(release, tmp_path):
    """Are model answer and rubric left out where the instructor's notebook is not built?"""
    (one,) = read_questions(tmp_path, ASSIGNMENT, release)
    assert (one.name, one.points, one.model, one.rubric) == (QUESTION, 2.0, "", "")


@pytest.mark.parametrize("text", ["", "  \n", "YOUR ANSWER HERE", " YOUR  ANSWER HERE\n"])
def test_a_placeholder_is_no_answer(release, text):
    """Is what stood there before taken for nothing?"""
    (one,) = read_questions(Path(), ASSIGNMENT, release)
    assert one.is_blank(text)
    assert not one.is_blank(f"{text} More.")
