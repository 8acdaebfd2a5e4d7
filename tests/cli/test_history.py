"""Is the history of a class's marks told, by assignment and learner, for people and scripts?"""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook

from autograder.cli import main
from autograder.marking.batch import pool
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import KEY, Fakes, hand_in


@pytest.fixture
def klass(tmp_path: Path, monkeypatch) -> Path:
    """A class of two, one of whom has handed in twice."""
    monkeypatch.setattr(pool, "LocalPool", lambda *_: Fakes())
    for share in (0.5, 1.0):
        hand_in(tmp_path, "ada", share)
        hand_in(tmp_path, "emmy", 0.5)
        words = ["grade", ASSIGNMENT, f"--changes={tmp_path}/changes.csv"]
        done = CliRunner().invoke(main, [*words, "--class-dir", str(tmp_path)])
        assert done.exit_code == 0, done.output
    return tmp_path


def told(klass: Path, *words: str) -> list[str]:
    """Return what the command says."""
    done = CliRunner().invoke(main, ["history", *words, "--class-dir", str(klass)])
    assert done.exit_code == 0, done.output
    return done.stdout.splitlines()


def test_one_learners_marks_are_told(klass):
    """Is each change a sentence, from what to what and why?"""
    first, second = told(klass, "01", "--learner", "ada")
    half = f"{KEY.points / 2:g}"
    assert f"ada, {ASSIGNMENT}: no mark -> {half}; marked for the first time. By " in first
    assert f"ada, {ASSIGNMENT}: {half} -> {KEY.points:g} (sigmoid 1 -> 2" in second
    assert told(klass, "02") == []
    done = CliRunner().invoke(main, ["history", "02", "--class-dir", str(klass)])
    assert done.stderr == "Nothing has happened to these marks.\n"


def test_a_reason_that_is_a_sentence_ends_once(klass):
    """Is there one full stop behind what could not be marked?"""
    path = klass / "history.jsonl"
    change = json.loads(path.read_text("utf-8").splitlines()[0])
    path.write_text(json.dumps({**change, "why": "could not be marked: it is cut off."}))
    (line,) = told(klass, "01")
    assert "; could not be marked: it is cut off. By " in line


def test_a_script_reads_lines(klass):
    """Is each change a line of JSON?"""
    lines = [json.loads(line) for line in told(klass, "--json")]
    assert sorted(line["learner"] for line in lines) == ["ada", "ada", "emmy"]


def test_who_has_other_points_is_in_a_file(klass):
    """Has the table of changes the sum and each exercise, and nobody whose marks are new?"""
    with (klass / "changes.csv").open(encoding="utf-8", newline="") as file:
        rows = [*csv.DictReader(file)]
    assert {row["learner"] for row in rows} == {"ada"}
    before, after = f"{KEY.points / 2:.1f}", f"{KEY.points:.1f}"
    assert [rows[0][name] for name in ("exercise", "before", "after")] == ["", before, after]
    assert rows[1]["exercise"] == "sigmoid"
    assert {row["why"] for row in rows} == {"the work is another one"}


def test_marks_by_hand_are_told(klass):
    """Is a mark that stands in the gradebook alone told, and once when `grade` has seen it?"""
    with Gradebook(f"sqlite:///{klass / 'gradebook.db'}") as book:
        grade = book.find_grade("relu", ASSIGNMENT, ASSIGNMENT, "emmy")
        grade.manual_score = 2.0
        book.db.commit()
    (last,) = told(klass, "--learner", "emmy")[1:]
    assert f"emmy, {ASSIGNMENT}: relu no mark -> 2; given by hand, some time before this." in last
    done = CliRunner().invoke(main, ["grade", "01", "--class-dir", str(klass)])
    assert done.exit_code == 0, done.output
    assert [line.split("  ")[1] for line in told(klass, "--learner", "emmy")[1:]] == [
        last.split("  ")[1]
    ]


def test_times_are_of_the_class(klass):
    """Is a time told in the zone of class.toml, and left in UTC for a script?"""
    (klass / "class.toml").write_text('time_zone = "Asia/Tokyo"')
    path = klass / "history.jsonl"
    change = json.loads(path.read_text("utf-8").splitlines()[0])
    path.write_text(json.dumps({**change, "when": "2030-10-14T16:02:05+00:00"}))
    (line,) = told(klass, "01")
    assert line.startswith("2030-10-15 01:02 JST  ")
    assert json.loads(told(klass, "--json")[0])["when"] == "2030-10-14T16:02:05+00:00"
