"""Do the lines that give a class points for what is new alone do what the page says?"""

import re
from pathlib import Path

import pytest

from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.settings import read_settings
from autograder.marking.gradebook.worth import worth_of
from tests.key.test_written_before import AGAIN

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "instructors" / "a-part-of-the-course.md"
DEEP = "04_deep_network"


@pytest.fixture
def counted(tmp_path):
    """What counts of the notebook, and how much, in a class with these lines."""
    blocks = re.findall(r"```toml\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (lines,) = (one for one in blocks if "instead of 4" in one)
    (tmp_path / "class.toml").write_text(lines, encoding="utf-8")
    assert not read_settings(tmp_path).part(DEEP).has("compute_cost")
    return worth_of(Classroom(ROOT, tmp_path).release(DEEP))


@pytest.fixture
def course():
    """The same in a class that says nothing."""
    return worth_of(Classroom(ROOT, ROOT).whole_release(DEEP))


def test_what_was_written_before_is_left_out(counted, course):
    """Is nothing left out but what an earlier answer passes?"""
    assert {(DEEP, name) for name in course.keys() - counted.keys()} == AGAIN


def test_their_points_go_to_the_way_back(counted, course):
    """Is the notebook worth as much, and more for nothing but what is new?"""
    assert sum(counted.values()) == sum(course.values()) == 48
    more = {name for name, points in counted.items() if points > course[name]}
    assert more == {"linear_backward", "L_model_backward"}
