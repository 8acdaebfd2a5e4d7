"""Is the course found that the package belongs to?"""

from __future__ import annotations

import pytest

from autograder.marking.classroom import root as module
from autograder.marking.classroom.errors import NoSuchThing
from autograder.marking.classroom.root import course_root


def test_the_course_is_around_the_package(root):
    """Is it this folder?"""
    assert course_root() == root


def test_without_a_course_it_is_said_what_to_do(monkeypatch, tmp_path):
    """Is a package that stands alone told to be installed from a course?"""
    monkeypatch.setattr(module, "__file__", str(tmp_path / "a" / "b" / "c" / "root.py"))
    with pytest.raises(NoSuchThing, match="There is no course around"):
        course_root()
