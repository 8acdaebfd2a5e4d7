"""Is a class that was marked reported on, whole or by assignment, without being changed?"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.marking.batch import pool
from autograder.marking.classroom.collect.kept import keep_roster
from autograder.marking.classroom.collect.roster import Person
from autograder.marking.classroom.folder import Classroom
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import Fakes, hand_in


@pytest.fixture(scope="module")
def klass(tmp_path_factory) -> Path:
    """A class of four, three of them wrong; one of these handed in after it was marked."""
    folder = tmp_path_factory.mktemp("class")
    for name, share in {"ada": 0.5, "emmy": 0.5, "grace": 1.0}.items():
        hand_in(folder, name, share)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pool, "LocalPool", lambda *_: Fakes())
        assert run("grade", ASSIGNMENT, "--class-dir", str(folder)).exit_code == 0
    hand_in(folder, "late", 0.5)
    return folder


def run(*words: str):
    """Run a command."""
    return CliRunner().invoke(main, words)


def test_the_page_and_its_tables_are_written(klass):
    """Are they in the class, and is the gradebook as it was?"""
    before = (klass / "gradebook.db").read_bytes()
    done = run("report", "--class-dir", str(klass))
    assert done.exit_code == 0, done.output
    page = (klass / "report.html").read_text("utf-8")
    assert "A slip." in page
    assert "not marked: 1" in page
    assert (klass / "gradebook.db").read_bytes() == before
    tables = {path.name for path in klass.glob("report-*.csv")}
    assert tables == {"report-learners.csv", "report-exercises.csv", "report-mistakes.csv"}


def test_a_script_reads_the_same(klass):
    """Has --json a line for each row of each table, and is nothing written?"""
    done = run("report", "01", "--json", "--class-dir", str(klass), "--out", f"{klass}/none.html")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    learners = {row["learner"]: row for row in rows if row["table"] == "learners"}
    assert {name: row["needs_help"] for name, row in learners.items()} == {
        "ada": "yes",
        "emmy": "yes",
        "grace": "no",
        "late": "no",
    }
    assert not (klass / "none.html").exists()


def test_what_is_not_marked_is_said(klass):
    """Is an assignment without marks refused, with what to do?"""
    done = run("report", "02", "--class-dir", str(klass))
    assert done.exit_code == 3
    assert "autograder grade" in done.stderr


def test_who_is_on_the_roster_alone_has_not_handed_in(klass, tmp_path):
    """Does the report know of somebody of whom there is neither work nor a row in the gradebook?"""
    copy = shutil.copytree(klass, tmp_path / "class")
    (copy / "roster.jsonl").write_text('{"id": "turing", "name": "Alan Turing", "known": []}\n')
    done = run("report", "--json", "--class-dir", str(copy))
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    states = {row["learner"]: row[f"{ASSIGNMENT} state"] for row in rows if "share" in row}
    assert states["turing"] == "not handed in"


@pytest.fixture
def named(klass, tmp_path) -> Path:
    """The same class, of which two are known by name."""
    folder = shutil.copytree(klass, tmp_path / "named")
    keep_roster(folder, [Person("ada", "Ada Lovelace"), Person("nobody", "Nemo <b>")])
    return folder


def test_people_are_called_by_their_names_too(named):
    """Have page, tables and feedback the names that the class knows, beside the ids?"""
    assert run("report", "--class-dir", str(named)).exit_code == 0
    page = (named / "report.html").read_text("utf-8")
    assert "Ada Lovelace (ada)" in page
    assert "Nemo &lt;b&gt; (nobody)" in page
    assert "ada,Ada Lovelace," in (named / "report-learners.csv").read_text("utf-8")
    assert ",ada,Ada Lovelace" in (named / "report-mistakes.csv").read_text("utf-8")
    assert Classroom(named, named).names == {"ada": "Ada Lovelace", "nobody": "Nemo <b>"}


def test_pseudonyms_are_not_undone(klass, tmp_path):
    """Is nobody called by name in a class that has pseudonyms?"""
    folder = shutil.copytree(klass, tmp_path / "apart")
    keep_roster(folder, [Person("ada", "Ada Lovelace")], apart=True)
    assert run("report", "--class-dir", str(folder)).exit_code == 0
    told = "".join(path.read_text("utf-8") for path in folder.glob("report*"))
    assert "Lovelace" not in told
    assert Classroom(folder, folder).names == {}
