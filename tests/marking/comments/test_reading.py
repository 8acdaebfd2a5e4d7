"""Are the groups read from what is kept of a class, a notebook a learner?"""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from autograder.checks.examine import Verdict
from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.classroom.folder import Classroom
from autograder.marking.comments import reading
from autograder.marking.comments.reading import open_marked, read_groups
from autograder.marking.grading.results import Result
from tests.conftest import ASSIGNMENT


def test_each_wrong_notebook_is_read_once(tmp_path, root, monkeypatch):
    """Is everybody counted, and a learner without a notebook known by what the answer does?"""
    read = []
    monkeypatch.setattr(reading, "read_answers", lambda path: read.append(path) or {})
    wrong = Verdict("relu", 0.0, 2.0, behaviour="1")
    results = [Result(n, ASSIGNMENT, {"relu": wrong}) for n in ("ada", "emmy")]
    results.append(Result("right", ASSIGNMENT, {"relu": Verdict("relu", 1.0, 2.0)}))
    cache = SimpleNamespace(read=lambda _: iter(results))
    steps = []
    groups = read_groups(Classroom(root, tmp_path), cache, ASSIGNMENT, lambda: steps.append(1))
    assert [group.learners for group in groups.values()] == [["ada", "emmy"]]
    assert len(read) == 2
    assert len(steps) == 3


def test_a_class_that_is_not_marked_is_refused(tmp_path, root):
    """Is it said what to do first, and no gradebook made?"""
    with (
        pytest.raises(NoSuchThing, match="run `autograder grade` first"),
        open_marked(Classroom(root, tmp_path), ASSIGNMENT),
    ):
        pass
    assert [*tmp_path.iterdir()] == []
