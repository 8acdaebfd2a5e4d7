"""Does the page name every exercise and question that a class may choose, before anything is marked?"""

import re
from pathlib import Path

import pytest

from autograder.key import COURSE
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.worth import worth_of

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "instructors" / "a-part-of-the-course.md"


@pytest.mark.parametrize("assignment", [one.name for one in COURSE])
def test_the_page_has_all_names_with_their_points(assignment):
    """Is the row of a notebook what the notebook has, in its order, questions last?"""
    (row,) = re.findall(rf"^\| `{assignment}` \| (.*) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    release = Classroom(ROOT, ROOT).whole_release(assignment)
    worth = worth_of(release)
    assert row == ", ".join(f"`{name}` {points:g}" for name, points in worth.items())
    questions = release.named("question")
    assert [*worth][-len(questions) :] == questions
