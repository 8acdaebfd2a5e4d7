"""Is class.toml read as it is meant, and each slip in it told with its line and its mend?"""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from autograder.marking.classroom.class_file import BadClass
from autograder.marking.classroom.settings import Settings, Step, read_settings
from tests.conftest import ASSIGNMENT

GOOD = f"""\
course_id = "autumn"
time_zone = "Europe/Vienna"
attempt = "last in time"
grace_minutes = 15
[[late]]
hours = 24
percent = 10
[[late]]
hours = 72
percent = 50
[due]
{ASSIGNMENT} = "2030-10-14 23:59"
02_logistic_regression = "2030-12-01"
[extensions."ada@example.org"]
{ASSIGNMENT} = "2030-10-28 23:59"
"""
DUE = datetime(2030, 10, 14, 21, 59)  # in Vienna's summer
LONGER = datetime(2030, 10, 28, 22, 59)  # and in its winter


def read(folder: Path, text: str) -> Settings:
    (folder / "class.toml").write_text(text, encoding="utf-8")
    return read_settings(folder)


def test_a_class_without_a_file_has_the_usual_settings(tmp_path):
    """Does the last attempt count, and do dates stay the gradebook's?"""
    assert read_settings(tmp_path) == Settings()
    assert Settings().due("ada", ASSIGNMENT) is None
    assert Settings().dues is None


def test_what_stands_there_is_read(tmp_path):
    """Are name, rule, steps and dates those of the file, the dates in UTC?"""
    settings = read(tmp_path, GOOD)
    assert (settings.course_id, settings.counts) == ("autumn", "last in time")
    assert settings.steps == (Step(24, 10), Step(72, 50))
    assert settings.due_date(ASSIGNMENT) == DUE
    assert settings.due_date("02_logistic_regression") == datetime(2030, 12, 1, 22, 59, 59)
    assert settings.due_date("03_planar_network") is None


def test_a_learner_is_in_time_by_their_own_date(tmp_path):
    """Is grace added to due date and extension, and an hour of winter time to nobody's loss?"""
    settings = read(tmp_path, GOOD)
    assert settings.due("emmy", ASSIGNMENT) == DUE + timedelta(minutes=15)
    assert settings.due("ada@example.org", ASSIGNMENT) == LONGER + timedelta(minutes=15)
    assert settings.extension("ada@example.org", ASSIGNMENT) == timedelta(days=14, hours=1)
    assert settings.extension("emmy", ASSIGNMENT) is None


@pytest.mark.parametrize(
    ("seconds", "share"),
    [(1, 0), (900, 0), (901, 0.1), (86400, 0.1), (86401, 0.5), (259200, 0.5), (259201, 1)],
)
def test_lateness_costs_by_steps(tmp_path, seconds, share):
    """Is nothing lost in the grace, then what the step says, and all after the last?"""
    assert read(tmp_path, GOOD).share_off(seconds) == share


def test_a_last_step_may_go_on_for_ever(tmp_path):
    """Does a step without hours hold however late something comes?"""
    assert read(tmp_path, "[[late]]\npercent = 30\n").share_off(1e9) == 0.3


@pytest.mark.parametrize(
    "when",
    [
        '"2030-10-14 23:59:00"',
        '"2030-10-14T21:59Z"',
        '"2030-10-14 22:59+01:00"',
        "2030-10-14T23:59:00",
        "2030-10-14 21:59:00Z",
    ],
)
def test_a_time_may_be_written_in_several_ways(tmp_path, when):
    """Are texts and TOML's own times read, with a zone and without?"""
    text = f'time_zone = "Europe/Vienna"\n[due]\n{ASSIGNMENT} = {when}\n'
    assert read(tmp_path, text).due_date(ASSIGNMENT) == DUE


def test_times_are_shown_by_the_classs_clocks(tmp_path):
    """Is a time of summer shown with its zone?"""
    assert read(tmp_path, GOOD).local(DUE) == "2030-10-14 23:59 CEST"


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ("attempt =", "atempt =", 3, "there is no atempt here; do you mean attempt?"),
        ('"last in time"', '"first"', 3, "'first' is none of last, last in time, best."),
        ("Europe/Vienna", "Mars", 2, 'write one such as "Europe/Vienna".'),
        ('"autumn"', "7", 1, "course_id is a text"),
        ("= 15", "= -1", 4, "grace_minutes = -1 is no number from 0"),
        ("= 15", "= true", 4, "grace_minutes = True is no number"),
        ("hours = 72", "hours = 12", 9, "let the hours rise"),
        ("hours = 72", "hour = 72", 9, "do you mean hours?"),
        ("percent = 50", "percent = 150", 10, "percent = 150 is no number from 0 to 100."),
        ("percent = 50", "", 8, "add percent = 10"),
        (f"{ASSIGNMENT} = ", "01_activation = ", 12, f"do you mean {ASSIGNMENT}?"),
        ("2030-10-14 23:59", "14.10.2030", 12, f'write {ASSIGNMENT} = "2030-10-14 23:59"'),
        ("2030-10-14 23:59", "0001-01-01 00:00", 12, "nothing is due in that year"),
        ('"2030-10-14 23:59"', "5", 12, "no time could be read"),
        ("2030-10-28", "2030-10-04", 15, "this is before the due date"),
        ("02_logistic_regression", "[extensions.x]\n02_logistic_regression", 14, "has no due date"),
        ('time_zone = "Europe/Vienna"', "", 12, 'write time_zone = "Europe/Vienna"'),
        ("[due]", f"[columns]\n{ASSIGNMENT} = 7\n[due]", 12, "a column's title is a text"),
        ("[due]", '[columns]\n1 = "Week 1"\n[due]', 12, "there is no 1 here"),
    ],
)
def test_a_slip_is_told_with_its_line(tmp_path, old, new, line, told):
    """Are file, line and mend in one sentence?"""
    with pytest.raises(BadClass) as error:
        read(tmp_path, GOOD.replace(old, new, 1))
    assert str(error.value).startswith(f"{tmp_path / 'class.toml'}, line {line}: ")
    assert told in str(error.value)


def test_columns_are_read(tmp_path):
    """Is the title of a platform's column kept as it stands?"""
    text = f'{GOOD}[columns]\n{ASSIGNMENT} = "Week 1 (12345)"\n'
    assert read(tmp_path, text).columns == {ASSIGNMENT: "Week 1 (12345)"}


@pytest.mark.parametrize(
    "text", ["columns = 3", "due = 3", "late = 3", "late = [1]", "extensions = {ada = 1}"]
)
def test_what_must_be_a_table_is_told(tmp_path, text):
    """Is a number in a table's place one sentence?"""
    with pytest.raises(BadClass, match=r"line 1: .* written as|line 1: .* is a table"):
        read(tmp_path, text)
