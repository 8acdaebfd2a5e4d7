"""Is what a learner wrote read from the marked notebook, whatever lies there?"""

from __future__ import annotations

import json

import pytest

from autograder.marking.classroom.answers import answers_to, read_answers
from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.marked import marked_path
from tests.conftest import ASSIGNMENT
from tests.marking.submissions import RIGHT, fill_in


def test_answers_are_found_by_their_exercise(tmp_path, root, released):
    """Is each answer there by name, and nobody's where there is no notebook?"""
    classroom = Classroom(root, tmp_path)
    path = marked_path(classroom, "ada", ASSIGNMENT)
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(fill_in(released)))
    assert [*answers_to(classroom, ASSIGNMENT, "relu", ["ada", "emmy"])] == [RIGHT["relu"]]


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"cells": [1]}', '{"cells": [{"metadata": []}]}']
)
def test_another_file_has_no_answers(tmp_path, text):
    """Is nothing found in what is no notebook?"""
    (tmp_path / "x.ipynb").write_text(text)
    assert read_answers(tmp_path / "x.ipynb") == {}
