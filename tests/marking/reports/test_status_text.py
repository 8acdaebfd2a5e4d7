"""Is the status of a class told on one screen, in words?"""

from __future__ import annotations

import json
import math
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from autograder.marking.classroom.settings import Settings, Step
from autograder.marking.reports.status import Row, Status
from autograder.marking.reports.status_text import lines, overview, rules, to_json, where
from tests.conftest import ASSIGNMENT

DUE = datetime(2030, 1, 1, 12)
SETTINGS = Settings(zone="Europe/Vienna", course_id="autumn")


@pytest.mark.parametrize(
    ("steps", "told"),
    [
        ((), "class.toml takes nothing off for coming late."),
        (
            (Step(24, 10), Step(72, 50)),
            "Late work loses points: 10 % up to 24 hours, 50 % up to 72 hours, then all.",
        ),
        ((Step(math.inf, 30),), "Late work loses points: 30 % however late."),
    ],
)
def test_the_rules_are_told_in_words(steps, told):
    """Is what comes after the last step told, too?"""
    assert [*rules(Settings(steps=steps))][1:] == [told]


def test_rule_zone_and_grace_are_told():
    """Is it said which attempt counts, by which clock, and what is still in time?"""
    assert [*rules(Settings("best", "Asia/Tokyo", grace=timedelta(minutes=10)))][:2] == [
        "The best attempt counts; times are of Asia/Tokyo.",
        "Up to 10 minutes after the due date are in time.",
    ]


def test_all_is_on_one_screen(tmp_path):
    """Does a class with all assignments and many notes fit into 30 lines of 80 signs?"""
    rows = [Row("02_logistic_regression", DUE, 1000, 20, 999, 999, 1000)] * 5
    status = Status(Path("/class"), SETTINGS, rows, ["x"] * 50)
    said = [*lines(status)]
    assert len(said) <= 30
    assert max(map(len, said)) <= 80
    assert "! 42 more; --json has all." in said
    assert said[0] == "autumn, in /class"


def test_counts_stand_under_their_heads(tmp_path):
    """Is a row's due date the class's, and nothing a dash?"""
    said = [*lines(Status(tmp_path, SETTINGS, [Row(ASSIGNMENT, DUE, 3, late=1)]))]
    assert said[5].split() == [ASSIGNMENT, "2030-01-01", "13:00", "3", "1", "-", "-", "-"]
    assert said[4].index("due") == said[5].index("2030")


@pytest.mark.parametrize(
    ("folder", "here", "said"),
    [
        ("autumn", "autumn", ""),
        ("autumn", ".", " --class-dir {0}/autumn"),
        ("my class", "autumn", ' --class-dir "{0}/my class"'),
        ("bare", "bare", " --class-dir {0}/bare"),  # no class.toml is there to find it by
    ],
)
def test_a_command_names_the_class_where_it_must(tmp_path, folder, here, said):
    """Is nothing added where the command finds the class by itself?"""
    (tmp_path / "autumn").mkdir()
    (tmp_path / "autumn" / "class.toml").touch()
    assert where(tmp_path / folder, tmp_path / here) == said.format(tmp_path)


def test_the_command_is_one_to_copy(tmp_path):
    """Does it end with what names the class?"""
    said = [*lines(Status(tmp_path, SETTINGS, [Row(ASSIGNMENT, DUE, 3, unmarked=1)]), " --x")]
    assert said[-1] == "  autograder grade --x"


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("/class", "collect /class/downloads/ --roster /class/downloads/roster.csv --x"),
        ("/a b", 'collect "/a b/downloads/" --roster "/a b/downloads/roster.csv" --x'),
    ],
)
def test_downloads_are_the_classes_wherever_one_is(folder, said):
    """Is the folder named as it is from elsewhere, and as it is in the class's own?"""
    status = Status(Path(folder), SETTINGS, [Row(ASSIGNMENT, DUE)])
    assert [*lines(status, " --x")][-1] == f"  autograder {said}"
    assert [*lines(status)][-1] == "  autograder collect downloads/ --roster downloads/roster.csv"


def test_several_classes_have_a_line_each(tmp_path):
    """Are counts of all assignments summed?"""
    rows = [Row(ASSIGNMENT, DUE, 3, unmarked=1), Row("02_logistic_regression", DUE, 2)]
    groups = [(Path(name), Status(tmp_path, SETTINGS, rows)) for name in ("a", "group-b")]
    first, second = overview(groups)
    counts = "5 handed in, 0 late, 1 to mark, 0 by hand, 0 without feedback"
    assert (first, second) == (f"a        {counts}", f"group-b  {counts}")


def test_a_program_can_read_it(tmp_path):
    """Is all of it one line of JSON, with dates in UTC?"""
    status = Status(tmp_path, SETTINGS, [Row(ASSIGNMENT, DUE, 3, unmarked=1)], ["look"])
    said = json.loads(to_json(status))
    assert said["assignments"][0]["due"] == "2030-01-01T12:00:00Z"
    assert said["notes"] == ["look"]
    assert [step["command"] for step in said["next"]] == ["autograder grade"]
