"""Is a class that was marked reported on, whole or by assignment, without being changed?"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.marking.batch import pool
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
