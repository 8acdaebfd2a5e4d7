"""Is a notebook told that was handed in for another assignment, and when it came and how late?"""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from autograder.marking.classroom.settings import Settings
from tests.marking.classroom.collect.downloads import (
    FIRST,
    NAMES,
    Class,
    blank,
    notebook,
    table,
    zipped,
)

SECOND = NAMES[1]
OTHER = notebook(SECOND, answer="y = 1")
A, B, C = (notebook(answer=f"x = {number}") for number in range(3))
LEARNERS = {1: "Ada Lovelace", 2: "Emmy Noether", 3: "Kurt Gödel"}


def moodle(number: int, name: str = "x.ipynb") -> str:
    return f"{LEARNERS[number]}_{number}_assignsubmission_file/{name}"


NAMED = {moodle(1): A}
AMONG = {
    "m.zip": zipped(
        {
            moodle(1): A,
            moodle(2): OTHER,
            moodle(3): OTHER,
            "Zoë_4_assignsubmission_file/x.ipynb": OTHER,
        }
    )
}
PLACES = {
    "Moodle's zip, by its name": {"NN-02 Logistic Regression-77.zip": zipped(NAMED)},
    "a folder with the name": {f"{SECOND}/ada/x.ipynb": A},
    "a learner's folder for it": {f"ada/{SECOND}/x.ipynb": A},
    "a zip of others": AMONG,
}
PLAIN = table(
    [["id", "name"], *zip(("ada", "emmy", "kurt", "zoe"), (*LEARNERS.values(), "Zoë"), strict=True)]
)


@pytest.fixture
def klass(klass: Class) -> Class:
    """A class of four."""
    klass.roster = PLAIN
    return klass


@pytest.mark.parametrize("place", PLACES)
def test_another_assignment_is_told(klass: Class, place):
    """Does it wait for a person, with the assignment that it was handed in for?"""
    klass.collect({"ada/y.ipynb": B})
    report = klass.collect(PLACES[place])
    assert klass.counts("ada") == A
    (told,) = report.waits
    assert told.startswith(f"ada {FIRST}: attempt 2 was handed in for {SECOND} (")
    assert told.endswith(f"), and its cells are those of {FIRST}.")
    assert klass.collect(PLACES[place]).is_complete  # nothing is new


@pytest.mark.parametrize("place", PLACES)
def test_it_is_told_where_it_is_not_asked_for(klass: Class, place):
    """Is it listed as not taken, where only the other assignment is collected?"""
    report = klass.collect(PLACES[place], only=(SECOND,))
    assert not klass.counts("ada")
    (told,) = report.others
    assert told.endswith(
        f"was handed in for {SECOND}, and its cells are those of {FIRST}; it was not taken."
    )


def test_what_is_left_by_assignment_is_counted(klass: Class):
    """Is it noted how much of other assignments was not asked for?"""
    report = klass.collect({"ada/x.ipynb": A, "emmy/x.ipynb": OTHER}, only=(SECOND,))
    assert report.notes == [f"Not asked for by --assignment: 1 of {FIRST}."]
    assert report.is_complete


RIGHT = {
    "in its own folder": {f"{FIRST}/ada/x.ipynb": A},
    "the whole workbook": {
        f"{SECOND}.zip": zipped(
            {moodle(1, "w.zip"): zipped({f"w/{FIRST}.ipynb": A, f"w/{SECOND}.ipynb": OTHER})}
        )
    },
    "a mixed zip": {"all.zip": zipped({moodle(1): A, moodle(2): B, moodle(3): OTHER})},
    "a file that is called so": {f"ada/{SECOND}.ipynb": A},
    "as it was given out": {f"{FIRST}.zip": zipped({moodle(1): blank()})},
}


@pytest.mark.parametrize("place", RIGHT)
def test_what_is_in_its_place_is_not_told(klass: Class, place):
    """Is nobody accused whose work lies where it may?"""
    report = klass.collect(RIGHT[place])
    assert klass.counts("ada")
    assert report.is_complete, report


@pytest.mark.parametrize(
    ("time", "said", "late"),
    [
        ("2030-01-08 12:00", "handed in 2030-01-08 13:00 CET, 7 days late", True),
        ("2030-01-01 17:30", "handed in 2030-01-01 18:30 CET, 5 h 30 min late", True),
        ("2030-01-02 22:05", "handed in 2030-01-02 23:05 CET, 34 h late", True),
        ("2030-01-01 12:05", "handed in 2030-01-01 13:05 CET", False),  # in the time of grace
        ("", "without a time", False),
    ],
)
def test_when_the_counting_attempt_came_is_told(klass: Class, time, said, late):
    """Is it told of an attempt that replaces another, for a person and for a program?"""
    due = {FIRST: datetime(2030, 1, 1, 12)}
    klass.settings = Settings(zone="Europe/Vienna", dues=due, grace=timedelta(minutes=10))
    klass.collect({"ada/x.ipynb": A, "ada/timestamp.txt": b"2030-01-01 10:00:00 UTC"})
    stamp = {"ada/timestamp.txt": f"{time}:00 UTC".encode()} if time else {}
    report = klass.collect({"ada/y.ipynb": B, **stamp})
    assert f"  ada {FIRST}: attempt 2 counts, before it attempt 1; {said}" in [*report.lines()]
    assert (report.placed[0].came, report.placed[0].late) == (said, late)


def test_what_the_platform_calls_late_is_told(klass: Class):
    """Is lateness told that only the platform knows of?"""
    files = {"lovelaceada_LATE_1_9_x.ipynb": A}
    report = klass.collect(files)
    assert report.placed[0].came == "without a time, late as the platform says"
    assert report.placed[0].late
