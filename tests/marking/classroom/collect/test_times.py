"""Is no row of a table of times lost without a word?"""

from __future__ import annotations

import json

import pytest

from tests.marking.classroom.collect.downloads import FIRST, NAMES, Class, notebook, table

A, B = (notebook(answer=f"x = {number}") for number in range(2))
WHEN = "2030-01-01 10:00 +0000"
HEAD = ["id", "assignment", "file", "time"]
MEND = "Write it as 2030-01-31 14:05, or download the table in English"
LOST = {
    "a learner, nearly": (
        ["kurd", FIRST, "", WHEN],
        "nobody in the roster is 'kurd'. Did you mean Kurt Gödel (kurt)?",
    ),
    "a learner": (["xx", FIRST, "", WHEN], "nobody in the roster is 'xx'."),
    "nobody": (["", FIRST, "", WHEN], "it names no learner."),
    "an assignment, nearly": (
        ["ada", "01_activatoins", "", WHEN],
        f"there is no assignment '01_activatoins'. Did you mean {FIRST}?",
    ),
    "an assignment": (
        ["ada", "Quiz", "", WHEN],
        f"there is no assignment 'Quiz'; there is {', '.join(NAMES)}.",
    ),
    "one of several": (
        ["ada", "0", "", WHEN],
        f"'0' could be {', '.join(NAMES[:-1])} or {NAMES[-1]}.",
    ),
    "a time": (
        ["ada", FIRST, "", "soon"],
        f"(Ada Lovelace (ada)): no time could be read from 'soon'. {MEND}.",
    ),
    "a file": (
        ["ada", FIRST, "y.ipynb", WHEN],
        f"Ada Lovelace (ada) has handed in no file 'y.ipynb' for {FIRST}.",
    ),
}


@pytest.mark.parametrize("kind", LOST)
def test_a_row_that_is_not_used_is_told(klass: Class, kind):
    """Is it listed with its line and what to write, and is something left for a person?"""
    row, why = LOST[kind]
    rows = [HEAD, [], ["emmy", FIRST, "", WHEN], row]
    report = klass.collect({"ada/x.ipynb": A, "emmy/x.ipynb": B}, times=table(rows))
    separator = " " if why.startswith("(") else ": "
    assert report.untimed == [f"times.csv, line 4{separator}{why}"]
    assert not report.is_complete
    assert klass.time("emmy")
    assert not klass.time("ada")
    assert "Rows of --times that were not used:" in [*report.lines()]
    assert json.loads(report.to_json())["untimed"] == report.untimed


def test_one_cause_is_told_once(klass: Class):
    """Are the lines of one wrong title told together?"""
    rows = [HEAD, *(["ada", "Quiz", "", WHEN] for _ in range(3))]
    (told,) = klass.collect({"ada/x.ipynb": A}, times=table(rows)).untimed
    assert told.startswith("times.csv, lines 2, 3, 4: there is no")


@pytest.mark.parametrize("title", ["01", "01_activation", f"Week 1: {FIRST}", FIRST.upper()])
def test_the_beginning_of_a_name_will_do(klass: Class, title):
    """Is an assignment known by the beginning of its name, as in every command?"""
    report = klass.collect({"ada/x.ipynb": A}, times=table([HEAD, ["ada", title, "", WHEN]]))
    assert klass.time("ada") == "2030-01-01 10:00:00 UTC"
    assert not report.untimed
    assert report.is_complete


def test_who_has_handed_in_nothing_needs_no_time(klass: Class):
    """May a table have empty times, and no time of those who have handed in?"""
    rows = [HEAD, ["kurd", "Quiz", "", "-"]]
    assert klass.collect({"ada/x.ipynb": A}, times=table(rows)).is_complete
