"""Is each cell of a released notebook known by what it is for?"""

from __future__ import annotations

import json

import pytest

from autograder.key import COURSE, find_assignment
from autograder.marking.grading.release import Release, as_file, release_path
from tests.conftest import ASSIGNMENT
from tests.marking.submissions import find, own


@pytest.mark.parametrize("assignment", [assignment.name for assignment in COURSE])
def test_every_exercise_has_an_answer_and_a_check(root, assignment):
    """Has each exercise of the key one cell to fill in and one check with its points, in order?"""
    release = Release.read(release_path(root, assignment))
    exercises = find_assignment(assignment).exercises
    assert release.named("check") == [exercise.name for exercise in exercises]
    answers = [name for name in release.named("answer") if name.endswith("-solution")]
    assert {*answers} >= {f"{exercise.name}-solution" for exercise in exercises}
    for exercise in exercises:
        assert release.cells[exercise.name].points == exercise.points


def test_the_learners_cells_are_those_to_fill_in(release):
    """Are answers and questions the learner's, and checks and locked cells not?"""
    theirs = {name for name, cell in release.cells.items() if cell.is_the_learners}
    assert theirs == {*release.named("answer", "question")}
    assert not theirs & {*release.named("check", "locked")}


@pytest.mark.parametrize("tag", ["exploration", "picture"])
def test_what_no_mark_depends_on_is_an_exploration(released, tag):
    """Is a cell with the tag known by its id, and none of those that count?"""
    play = own("1") | {"id": "abc-0", "metadata": {"tags": [tag]}}
    release = Release({**released, "cells": [*released["cells"], play]})
    assert release.explorations["abc-0"].source == "1"
    assert "abc-0" not in release.cells
    assert release.metadata("abc-0") == {"tags": [tag]}


def test_a_text_is_no_exploration(released):
    """Is a tagged text left alone, since nothing of it would run?"""
    text = own("1", "markdown") | {"id": "abc-0", "metadata": {"tags": ["exploration"]}}
    assert "abc-0" not in Release({**released, "cells": [text]}).explorations


def test_what_is_filled_in_does_not_change_the_release(root):
    """Is the notebook that one gets a copy?"""
    release = Release.read(release_path(root, ASSIGNMENT))
    find(release.notebook(), "relu")["source"] = "changed"
    assert find(release.notebook(), "relu")["source"] != "changed"


def test_other_cells_have_the_releases_metadata(release):
    """Has a notebook with other cells the release's kernel and format?"""
    other = release.with_cells([])
    assert other == {**release.notebook(), "cells": []}
    assert release.metadata("nobody") == {}


@pytest.mark.parametrize(
    "notebook",
    [
        {"cells": []},
        {"cells": [{"source": 'é\n"x"', "outputs": [{"text": "a"}]}, {"source": ""}]},
        {"metadata": {"n": [1]}, "cells": [{"source": "x"}], "nbformat": 4},
    ],
)
def test_a_file_has_all_that_its_notebook_has(notebook):
    """Is a notebook's file JSON that says the same, with a line for each cell?"""
    data = as_file(notebook)
    assert json.loads(data) == notebook
    assert data.count(b"\n") >= len(notebook["cells"])
