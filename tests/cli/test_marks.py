"""Does `autograder marks` show what the gradebook counts, of everybody?"""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.conftest import ASSIGNMENT
from tests.marking.fakes import hand_in
from tests.marking.lms.klass import make_class, run


@pytest.fixture(scope="module")
def klass(tmp_path_factory: pytest.TempPathFactory, root: Path) -> Path:
    """A class of three on the roster, of whom one has handed in nothing."""
    with pytest.MonkeyPatch.context() as patch:
        return make_class(tmp_path_factory.mktemp("made") / "class", root, patch)


def rows(klass: Path) -> dict[str, dict]:
    """Return the rows by learner."""
    done = run(klass, "marks", "--json")
    assert done.exit_code == 0, done.output
    return {row["learner"]: row for row in map(json.loads, done.stdout.splitlines())}


def test_everybody_has_a_row_with_what_the_mark_is_made_of(klass):
    """Are machine and hand apart, states told, and is nothing where nothing is marked?"""
    said = rows(klass)
    ada, kurt, emmy = said["ada"], said["kurt"], said["emmy"]
    assert (ada["state"], ada["name"], ada["by_hand"]) == ("done", "Ada Lovelace", 1.5)
    assert ada["points"] == ada["machine"] + 1.5
    assert (kurt["state"], kurt["machine"]) == ("waits for a person", kurt["points"])
    assert (emmy["state"], emmy["points"], emmy["machine"]) == ("not handed in", None, None)


def test_csv_has_the_same(klass, tmp_path):
    """Is a row of the file that of JSON, and empty where there is no mark?"""
    path = tmp_path / "marks.csv"
    assert run(klass, "marks", ASSIGNMENT, "--csv", str(path)).exit_code == 0
    found = {row["learner"]: row for row in csv.DictReader(path.read_text("utf-8").splitlines())}
    for learner, row in rows(klass).items():
        same = {key: "" if value is None else str(value) for key, value in row.items()}
        assert found[learner] == same


def test_a_person_reads_a_table(klass):
    """Has each learner one line, and is each sign explained?"""
    said = run(klass, "marks").stdout.splitlines()
    assert said[0].split() == ["learner", "name", ASSIGNMENT, "points"]
    assert [line.split()[0] for line in said[1:4]] == ["ada", "emmy", "kurt"]
    assert {"-  not handed in: 1", "*  waits for a person: 1", "done: 1"} <= {*said[4:]}


def test_marks_and_report_of_grade_have_everybody(klass, tmp_path, root, monkeypatch):
    """Is who has handed in nothing in these, too, with an empty mark?"""
    out, page = tmp_path / "marks.csv", tmp_path / "report.html"
    monkeypatch.setenv("PYTHONPATH", str(root))
    done = run(klass, "grade", "--csv", str(out), "--report", str(page), "--workers", "1")
    assert done.exit_code == 0, done.output
    assert done.stdout.splitlines()[-2:] == [f"Written: {out}", f"Written: {page}"]
    found = {row["learner"]: row for row in csv.DictReader(out.read_text("utf-8").splitlines())}
    assert (found["emmy"]["state"], found["emmy"]["points"]) == ("not handed in", "")
    assert "emmy" in page.read_text("utf-8")


def test_status_says_who_has_handed_in_nothing(klass):
    """Is it one line, and in JSON a list?"""
    assert f"  {ASSIGNMENT}: 1 of 3, emmy" in run(klass, "status").stdout.splitlines()
    said = json.loads(run(klass, "status", "--json").stdout)
    missing = {row["assignment"]: row["missing"] for row in said["assignments"]}
    assert missing[ASSIGNMENT] == ["emmy"]


def test_new_work_is_not_what_was_marked(klass):
    """Is a mark of other work than lies there now no final one?"""
    path = hand_in(klass, "ada", 0.25)
    assert rows(klass)["ada"]["state"] == "changed since it was marked"
    hand_in(klass, "ada", 1.0)
    first = hand_in(klass, "emmy", 0.5)
    assert rows(klass)["emmy"]["state"] == "not marked"
    first.unlink()
    first.parent.rmdir()
    assert path.exists()


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [(["07_none"], 2, "There is no assignment"), ([], 3, "Nothing is handed in or marked")],
)
def test_a_slip_is_told(tmp_path, words, status, told):
    """Is what cannot be shown said in a sentence?"""
    done = run(tmp_path, "marks", *words)
    assert done.exit_code == status
    assert told in done.stderr
