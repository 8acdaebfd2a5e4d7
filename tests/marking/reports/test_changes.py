"""Is it said who gains and who loses points, and by which exercise?"""

from __future__ import annotations

import csv
import json

import pytest

from autograder.checks.examine import Finding, Verdict
from autograder.marking.batch.change import Change
from autograder.marking.gradebook.standing import CellMark, Standing
from autograder.marking.grading.results import Result
from autograder.marking.reports.changes import print_changes, write_changes
from tests.conftest import ASSIGNMENT


def marked(**points: float) -> Result:
    """Return a result with these points by exercise."""
    verdicts = {name: Verdict(name, earned / 2, 2.0, ()) for name, earned in points.items()}
    return Result("ada", ASSIGNMENT, verdicts)


LOST = Result("ada", ASSIGNMENT, problem="It is empty.")
CHANGES = {
    "gains": (Change(marked(relu=0), marked(relu=2)), {"relu": 2}),
    "loses": (Change(marked(relu=2, sigmoid=1), marked(relu=0, sigmoid=1)), {"relu": -2}),
    "is new": (Change(None, marked(relu=2)), {"relu": 2}),
    "changes otherwise": (Change(marked(relu=2, sigmoid=0), marked(relu=0, sigmoid=2)), None),
}


@pytest.mark.parametrize("what", CHANGES)
def test_which_way_it_goes(what):
    """Is a change called what it is, with the difference by exercise?"""
    change, by_exercise = CHANGES[what]
    assert change
    assert change.what == what
    if by_exercise is not None:
        assert change.by_exercise == by_exercise


def test_the_same_points_are_no_change():
    """Is a submission with the same points by exercise left out?"""
    assert not Change(marked(relu=2), marked(relu=2))
    assert not Change(LOST, LOST)
    assert Change(LOST, marked(relu=0))


def test_a_class_is_told_in_lines_and_a_sum(capsys):
    """Has each change its line, and all of them one?"""
    print_changes([CHANGES["gains"][0], CHANGES["loses"][0], Change(LOST, LOST)], as_json=False)
    assert capsys.readouterr().out.splitlines() == [
        "ada, 01_activations: 0 -> 2 (relu +2)",
        "ada, 01_activations: 3 -> 1 (relu -2)",
        "ada, 01_activations: not marked -> not marked",
        "1 gains, 1 loses, 1 changes otherwise. Nothing was written.",
    ]


def test_nobody_is_told_too(capsys):
    """Is it said where nothing changes?"""
    print_changes([], as_json=False)
    assert capsys.readouterr().out == "Nobody gains or loses. Nothing was written.\n"


def test_of_several_it_is_said_in_the_plural(capsys):
    """Do two lose, and one loses?"""
    print_changes([CHANGES["loses"][0]] * 2 + [CHANGES["is new"][0]] * 2, as_json=False)
    said = capsys.readouterr().out.splitlines()[-1]
    assert said == "2 lose, 2 are new. Nothing was written."


def test_what_lateness_costs_is_told(capsys, tmp_path):
    """Is a penalty told beside the sum that it changes, in words and in the table?"""
    stood, stands = (Standing({"relu": CellMark(2.0)}, penalty) for penalty in (0.5, 1.0))
    change = Change(marked(relu=2), marked(relu=2), "a rule", stood, stands)
    print_changes([change], as_json=False)
    said = capsys.readouterr().out.splitlines()[0]
    assert said == "ada, 01_activations: 1.5 -> 1 (late penalty 0.5 -> 1)"
    write_changes(tmp_path / "x.csv", [change])
    with (tmp_path / "x.csv").open(encoding="utf-8", newline="") as file:
        rows = [*csv.reader(file)]
    assert [row[3:6] for row in rows[1:]] == [["", "1.5", "1.0"], ["late penalty", "0.5", "1.0"]]


def test_a_program_gets_a_line_of_json_each(capsys):
    """Has each change its object, and nothing else a line?"""
    print_changes([CHANGES["gains"][0]], as_json=True)
    assert json.loads(capsys.readouterr().out) == {
        "learner": "ada",
        "assignment": ASSIGNMENT,
        "what": "gains",
        "before": 0,
        "after": 2,
        "exercises": {"relu": 2},
        "penalty": [0, 0],
        "why": "",
    }


def test_an_exercise_that_gave_nothing_and_is_gone_is_no_change():
    """Is nobody listed who loses no points by the removal of an exercise?"""
    assert not Change(marked(relu=2, sigmoid=0), marked(relu=2))
    assert Change(marked(relu=2, sigmoid=1), marked(relu=2)).by_exercise == {"sigmoid": -1}


def test_the_table_says_why(tmp_path):
    """Has each learner the sum, and each exercise what is said of it now?"""
    finding = Finding("value", "Wrong.", "slip", "=A slip.")
    after = Result("ada", ASSIGNMENT, {"relu": Verdict("relu", 0.0, 2.0, (finding,))})
    change = Change(marked(relu=2), after, "marked before by earlier checks of relu")
    write_changes(tmp_path / "x.csv", [change, CHANGES["is new"][0]])
    with (tmp_path / "x.csv").open(encoding="utf-8", newline="") as file:
        rows = [*csv.reader(file)]
    why = "marked before by earlier checks of relu"
    assert rows[1:3] == [
        [ASSIGNMENT, "ada", "loses", "", "2.0", "0.0", "", why],
        [ASSIGNMENT, "ada", "loses", "relu", "2.0", "0.0", "'=A slip.", why],
    ]
    assert rows[3][2:6] == ["is new", "", "", "2.0"]
