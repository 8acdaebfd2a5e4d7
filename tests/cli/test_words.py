"""Does `autograder words` list, export, import and serve, and end as it should?"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from autograder.cli import main
from autograder.cli.ending import Status
from tests.conftest import ASSIGNMENT
from tests.marking.words.desks import QUESTION, at_desk, entry_of, grade, hand_in, make_class
from tests.waiting import wait_for

_ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/[\w-]{32,}/")


@pytest.fixture
def klass(tmp_path) -> Path:
    """A class with three answers that wait."""
    make_class(tmp_path)
    return tmp_path


def words(klass: Path, *more: str) -> Result:
    return CliRunner().invoke(main, ["words", *more, "--class-dir", str(klass)])


def test_questions_are_listed(klass):
    """Is it said how many answers wait, to a person and to a program?"""
    assert words(klass, "--list").output == f"{ASSIGNMENT} {QUESTION}: 3 answers, 3 wait\n"
    (line,) = words(klass, "--json").output.splitlines()
    assert json.loads(line)["waiting"] == 3
    assert words(klass, ASSIGNMENT, "why", "--list").exit_code == Status.DONE


def test_marks_come_back_by_a_table(klass):
    """Is a table written, filled in and taken back under a name?"""
    path = klass / "answers.csv"
    done = words(klass, "--export-csv", str(path), "--share", "3/3")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("3 answers are in")
    path.write_bytes(path.read_bytes().replace(b",2,,,", b',2,"1,5",Good,'))
    done = words(klass, "--import-csv", str(path), "--as", "emmy n")
    assert done.exit_code == 0, done.output
    assert done.stdout.endswith("3 marks written, 0 as before, 0 refused.\n")
    with at_desk(make_class(klass, {})) as desk:
        now = entry_of(desk, "ada")
    assert (now.given.hand.points, now.given.hand.comment, now.by) == (1.5, "Good", "emmy n")


def test_refused_rows_are_listed(klass):
    """Is a row whose answer has changed since named, with status 1?"""
    path = klass / "answers.csv"
    words(klass, "--export-csv", str(path))
    path.write_bytes(path.read_bytes().replace(b",2,,,", b",2,1,,"))
    grade(make_class(klass, {}), {"ada": hand_in(klass, "ada", "Something else.")})
    done = words(klass, "--import-csv", str(path))
    assert done.exit_code == Status.INCOMPLETE
    assert re.search(
        r"Not written: line \d+ \(\w{16}\): The answer is another one now", done.output
    )
    assert done.stdout.endswith("2 marks written, 0 as before, 1 refused.\n")


def test_names_are_in_the_table_on_wish(klass):
    """Is there a column with the learners where it is asked for, and only then?"""
    path = klass / "answers.csv"
    for more, named in (((), False), (("--names",), True)):
        words(klass, "--export-csv", str(path), *more)
        rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
        assert ("learner" in rows[0]) == named


@pytest.mark.parametrize(
    ("more", "status", "said"),
    [
        (("--share", "4/3"), Status.USAGE, "is no share: write 1/3"),
        (("--share", "a third"), Status.USAGE, "is no share: write 1/3"),
        (
            (ASSIGNMENT, "why_linear"),
            Status.USAGE,
            "There is no question 'why_linear'. Did you mean",
        ),
        ((ASSIGNMENT, "x"), Status.USAGE, f"There is no question 'x'; there is {QUESTION}."),
        (("99_nothing",), Status.USAGE, "There is no assignment"),
        (("--export-csv", "a.csv", "--import-csv", __file__), Status.USAGE, "not both"),
        (("--import-csv", __file__), Status.REFUSED, "has no column"),
        (("--export-csv", "/no/such/folder/a.csv"), Status.REFUSED, "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_said(klass, more, status, said):
    """Is it one sentence, with the status of the page?"""
    done = words(klass, *more)
    assert done.exit_code == status, done.output
    assert said in done.stderr


def test_a_port_that_is_taken_is_refused(klass, monkeypatch):
    """Is it said before anything is served, and no other port taken in its place?"""
    monkeypatch.setattr("autograder.marking.words.serve.serve", None)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = words(klass, "--port", f"{port}")
    assert done.exit_code == Status.REFUSED
    assert f"Port {port} cannot be used (address already in use)." in done.stderr


def test_nothing_marked_is_said(tmp_path):
    """Is it said what to do first, and no gradebook made?"""
    hand_in(tmp_path, "ada", "It is linear.")
    done = words(tmp_path, "--list")
    assert done.exit_code == Status.REFUSED
    assert "run `autograder grade` first" in done.stderr


def test_it_serves_until_ctrl_c(klass):
    """Is the address said, does the page answer there, and does the command end with 130?"""
    change = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    log = klass / "log"
    with (
        log.open("w") as said,
        subprocess.Popen(
            [
                *(sys.executable, "-c", f"{change}from autograder.cli import main; main()"),
                *("words", "--no-browser", "--as", "ada l", "--class-dir", str(klass)),
            ],
            stdout=said,
            stderr=said,
            process_group=0,
        ) as process,
    ):
        try:
            found = wait_for(lambda: process.poll() or _ADDRESS.search(log.read_text()))
            assert isinstance(found, re.Match), log.read_text()
            with urllib.request.urlopen(f"{found[0]}api/questions") as answer:
                assert json.load(answer)["who"] == "ada l"
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGINT)
    assert process.returncode == Status.STOPPED
    assert "Traceback" not in log.read_text()


def test_the_browser_is_opened(klass, monkeypatch):
    """Is the browser opened at the address that is said?"""
    from autograder.marking.words import serve

    opened = []
    monkeypatch.setattr("webbrowser.open", opened.append)
    monkeypatch.setattr(serve, "serve", lambda desk, port, tell: tell(f"http://x:{port}/"))
    done = words(klass, "--port", "8123")
    assert opened == ["http://x:8123/"]
    assert "http://x:8123/" in done.stdout
