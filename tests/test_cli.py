"""Does the command say in one sentence what a person can mend, and go on where it was stopped?"""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import click
import pytest
from click.testing import CliRunner, Result
from nbgrader.api import Gradebook
from sqlalchemy.exc import OperationalError

from autograder.cli import main
from autograder.cli.ending import Status
from autograder.marking.batch import pool as pool_module
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook import opening, retry
from autograder.marking.reports import export, terminal
from tests.conftest import ASSIGNMENT
from tests.marking.batch.test_pool import PROGRAM
from tests.marking.fakes import KEY, hand_in
from tests.sampling import one_in
from tests.waiting import wait_for

Run = Callable[..., Result]


@pytest.fixture
def klass(tmp_path: Path) -> Path:
    """A class of two."""
    for learner in ("ada", "emmy"):
        hand_in(tmp_path / "class", learner, 1.0)
    return tmp_path / "class"


@pytest.fixture
def run(klass: Path, root: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs a command on the class, with workers that only seem to mark."""
    monkeypatch.setattr(pool_module, "_PROGRAM", PROGRAM)
    monkeypatch.setenv("PYTHONPATH", str(root))

    def run(*words: str, command: str = "grade") -> Result:
        return CliRunner().invoke(main, [command, *words, "--class-dir", str(klass)])

    return run


def refusal(done: Result) -> str:
    """Return the one sentence that a command ended with."""
    assert done.exit_code in (Status.INCOMPLETE, Status.USAGE, Status.REFUSED), done.output
    assert isinstance(done.exception, SystemExit), done.exception
    return done.stderr.splitlines()[-1]


def test_an_unknown_name_is_told_with_those_that_there_are(run):
    """Is a slip in an assignment's name answered with the names?"""
    assert f"Did you mean {ASSIGNMENT}?" in refusal(run("01_activatoins"))
    assert ASSIGNMENT in refusal(run("nothing like it"))


def test_a_fault_of_ours_keeps_its_traceback(run, monkeypatch):
    """Is a KeyError from inside left as it is, instead of told as if a person could mend it?"""

    def broken(*_: str) -> None:
        raise KeyError("foo")

    monkeypatch.setattr(Classroom, "learners", broken)
    assert isinstance(run(ASSIGNMENT).exception, KeyError)


def test_files_that_cannot_be_written_are_told_before_marking(run, klass):
    """Is a slip in the path of the marks or the report told before anything is marked?"""
    (klass / f"marks-{ASSIGNMENT}.csv").mkdir()
    for option in (f"--csv={klass}/none/marks.csv", f"--report={klass}", "--csv="):
        assert "cannot be written" in (told := refusal(run(option))) or "is a folder" in told
    (klass / "submitted" / "ada" / "02_logistic_regression").mkdir()
    assert f"marks-{ASSIGNMENT}.csv is a folder" in refusal(run(f"--csv={klass}/marks.csv"))
    assert not (klass / "gradebook.db").exists()


def test_a_file_that_one_may_not_write_is_told_before_marking(run, klass, monkeypatch):
    """Is a file that belongs to somebody else told, too?"""
    monkeypatch.setattr(export.os, "access", lambda path, _: path != klass / "report.html")
    (klass / "report.html").touch()
    path = klass / "report.html"
    assert f"{path} cannot be written (Permission denied)." in refusal(run(f"--report={path}"))


def test_marks_and_report_are_written_for_each_assignment(run, klass):
    """Are the files there, with the assignment in their names, and named plainly for one alone?"""
    files = (f"--csv={klass}/marks.csv", f"--report={klass}/report.html")
    assert run(ASSIGNMENT, *files).exit_code == 0
    (klass / "submitted" / "ada" / "02_logistic_regression").mkdir()
    assert run(*files).exit_code == Status.INCOMPLETE  # there is no notebook in it
    names = {"", f"-{ASSIGNMENT}", "-02_logistic_regression"}
    assert {p.name for p in klass.glob("marks*")} == {f"marks{name}.csv" for name in names}
    assert {p.name for p in klass.glob("report*")} == {f"report{name}.html" for name in names}


@pytest.mark.parametrize("name", [".autograder", "autograded"])
def test_a_folder_that_cannot_be_written_is_one_sentence(run, klass, name):
    """Is what is in the way named, instead of a traceback?"""
    (klass / name).write_text("a file in the place of the folder")
    told = refusal(run(ASSIGNMENT))
    assert f"{klass / name}" in told
    assert "cannot be written" in told
    assert ("is kept; run the same command again" in told) == (name == "autograded")


def test_what_the_system_refuses_elsewhere_is_one_sentence(run, monkeypatch):
    """Is a folder of somebody else's named, and a file that we ourselves miss left a fault?"""

    def refused(number: int) -> Callable[..., None]:
        def learners(*_: str) -> None:
            raise OSError(number, os.strerror(number), "/their/folder")

        return learners

    monkeypatch.setattr(Classroom, "learners", refused(errno.EACCES))
    assert "/their/folder cannot be read (Permission denied)." in refusal(run())
    monkeypatch.setattr(Classroom, "learners", refused(errno.ENOENT))
    assert isinstance(run().exception, FileNotFoundError)


@pytest.mark.parametrize("command", ["grade", "feedback"])
@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("nonsense", "nonsense is no address"),
        ("mysql://marker:secret@server/book", "mysql://server/book is no address"),
        ("postgresql://server:port/book", "is no address"),
        ("sqlite+none:////tmp/x.db", "is no address"),
        ("sqlite://", "names no file"),
        ("sqlite:////no/such/folder/x.db", "no folder /no/such/folder"),
    ],
)
def test_an_address_that_is_no_gradebooks_is_told_at_once(run, monkeypatch, command, url, said):
    """Is a slip in --db told, without a password in it and without waiting?"""
    monkeypatch.setattr(retry, "FIRST_RETRY_SECONDS", 1000.0)
    told = refusal(run("--db", url, command=command))
    assert said in told
    assert "secret" not in told


@pytest.mark.parametrize(
    ("answer", "waited"),
    [("connection refused", 10), ("the database system is starting up", 60)],
)
def test_a_gradebook_that_never_answered_is_not_waited_for_as_long(
    run, monkeypatch, answer, waited
):
    """Is a server that refuses given up soon, and one that is starting waited for?"""
    now = [0.0]

    def refuse(*_: str) -> None:
        raise OperationalError("", {}, Exception(answer))

    monkeypatch.setattr(opening, "Gradebook", refuse)
    clock = SimpleNamespace(
        monotonic=lambda: now[0], sleep=lambda seconds: now.append(now.pop() + seconds)
    )
    monkeypatch.setattr(retry, "time", clock)
    assert answer in refusal(run(ASSIGNMENT))
    assert waited <= now[0] <= waited + 5


def started(klass: Path, root: Path, program: str) -> subprocess.Popen:
    """Start the command as a terminal would, with other workers; a line tells of each result."""
    # Whatever runs these tests may pass Ctrl-C over, as a shell's background does.
    change = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    change += "from autograder.marking.batch import engine, pool; engine.BATCH_SECONDS = 0.0;"
    change += f"pool._PROGRAM = {program!r};"
    return subprocess.Popen(
        [
            *(sys.executable, "-c", f"{change}from autograder.cli import main; main()"),
            *("grade", ASSIGNMENT, "--class-dir", str(klass), "--workers", "2", "--json"),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=root,
        env={
            **os.environ,
            **{"PYTHONPATH": str(root), "PYTHONUNBUFFERED": "1", "TMPDIR": str(klass.parent)},
        },
        process_group=0,
    )


@pytest.mark.parametrize(
    "number", [signal.SIGINT, pytest.param(signal.SIGTERM, marks=pytest.mark.slow)]
)
def test_a_run_that_is_stopped_says_how_to_go_on(klass, root, run, number):
    """Are results counted and kept, and temporary files cleared, at Ctrl-C and at a queue's end?"""
    hand_in(klass, "sleeps", 1.0)
    with started(klass, root, PROGRAM) as process:
        rows = [json.loads(process.stdout.readline()) for _ in range(2)]
        os.killpg(process.pid, number)
        last = json.loads(process.stdout.read().splitlines()[-1])
        told = process.stderr.read()
    assert process.returncode == last["exit_status"] == Status.STOPPED
    assert {row["learner"] for row in rows} == {"ada", "emmy"}
    assert last["error"] == (
        "Stopped. 2 of 3 are marked and kept; run the same command again to go on."
    )
    assert "Traceback" not in told
    assert [*klass.parent.glob("autograder-*")] == []
    shutil.rmtree(klass / "submitted" / "sleeps")
    assert "2 marked before" in run(ASSIGNMENT).stderr


# A worker that starts as they all do, and never comes to an answer.
ENDLESS = """
import time
from autograder.marking.batch import begin, worker
worker._answer = lambda *_: time.sleep(600)
begin.from_words()
"""


@pytest.mark.parametrize("seconds", one_in(2, [0.1, 0.0, 0.02, 0.3]))  # any moment will do
def test_workers_that_are_starting_see_no_ctrl_c(klass, root, seconds):
    """Is there no traceback of a worker's, whenever a person stops the command?"""
    with started(klass, root, ENDLESS) as process:
        wait_for(lambda: process.poll() or [*klass.parent.glob("autograder-run-*")])
        time.sleep(seconds)
        os.killpg(process.pid, signal.SIGINT)
        last = json.loads(process.stdout.read().splitlines()[-1])
        told = process.stderr.read()
    assert process.returncode == Status.STOPPED
    assert last["error"].startswith("Stopped.")
    assert "Traceback" not in told
    assert [*klass.parent.glob("autograder-*")] == []


def test_every_option_has_a_help_text():
    """Does --help leave no option of any command without a word?"""
    bare = [
        (name, option.name)
        for name, command in main.commands.items()
        for option in command.params
        if isinstance(option, click.Option) and not option.help
    ]
    assert bare == []


def test_each_of_several_assignments_has_a_heading(run, klass):
    """Is it plain which of two assignments a learner's points are of, and one left without?"""
    assert "points:" not in run().stdout
    (klass / "submitted" / "ada" / "02_logistic_regression").mkdir()
    lines = run().stdout.splitlines()
    assert lines[0] == f"{ASSIGNMENT}, {KEY.points + 2:g} points:"
    assert any(line.startswith("02_logistic_regression, ") for line in lines[1:])


def test_feedback_for_nobody_is_an_error(run):
    """Is a slip in a learner's name told by feedback as by grade?"""
    for command in ("grade", "feedback"):
        told = refusal(run("--learner", "ada", "--learner", "nobody", command=command))
        assert told == "Error: Nothing is handed in by nobody."


def test_what_is_not_looked_at_is_listed(klass, run):
    """Does `grade` say what lies where nothing looks, each in a sentence, and mark the rest?"""
    (klass / "submitted" / "flat.ipynb").write_text("{}")
    (klass / "submitted" / "link").symlink_to("ada")
    done = run(ASSIGNMENT)
    assert done.exit_code == 0
    assert "submitted/flat.ipynb is in no learner's folder; move it to" in done.stderr
    assert "submitted/link is a link" in done.stderr
    assert "ada" in done.stdout


def test_a_class_in_flat_files_is_told_before_it_is_refused(run, klass):
    """Is it said where the files are, when nothing is where it should be?"""
    shutil.rmtree(klass / "submitted")
    (klass / "submitted").mkdir()
    (klass / "submitted" / "ada.ipynb").write_text("{}")
    done = run()
    assert "submitted/ada.ipynb is in no learner's folder" in done.stderr
    assert done.exit_code == Status.REFUSED


def test_the_marks_of_everybody_are_told(run, klass):
    """Does each learner have a line of JSON with the final mark, also who has handed in nothing?"""
    hand_in(klass, "nobody", None)
    assert run(ASSIGNMENT).exit_code == 1  # one file cannot be read, and is listed
    with Gradebook(f"sqlite:///{klass / 'gradebook.db'}") as book:
        book.add_student("zoe")
        for grade in book.find_submission(ASSIGNMENT, "nobody").notebooks[0].grades:
            grade.manual_score, grade.needs_manual_grade = 1.0, False
        book.find_grade("why_nonlinear", ASSIGNMENT, ASSIGNMENT, "ada").manual_score = 2.0
        book.find_grade("why_nonlinear", ASSIGNMENT, ASSIGNMENT, "ada").needs_manual_grade = False
        book.db.commit()
    done = run(ASSIGNMENT, "--json")
    assert done.exit_code == 0
    lines = map(json.loads, done.stdout.splitlines())
    # The workers of this test leave a file of theirs beside the work.
    rows = {line["learner"]: line for line in lines if "overlooked" not in line}
    assert {name: (row["points"], row["state"]) for name, row in rows.items()} == {
        "ada": (KEY.points + 2, "done"),
        "emmy": (KEY.points, "waits for a person"),
        "nobody": (len(KEY.exercises) + 1, "done"),
        "zoe": ("", "not handed in"),
    }
    lines = run(ASSIGNMENT).stdout.splitlines()
    most = f"{KEY.points + 2:g}"  # two for the question in words
    assert lines[0] == f"ada        {most} of {most} (machine {KEY.points:g}, by hand +2)"
    assert lines[1] == f"emmy       {KEY.points:g} of {most}, waits for a person"
    assert lines[-1] == "zoe       not handed in"
    only = run(ASSIGNMENT, "--json", "--learner", "emmy").stdout.splitlines()
    assert [json.loads(line).get("learner") for line in only if "overlooked" not in line] == [
        "emmy"
    ]


def test_a_large_class_is_counted_by_state(run, klass, monkeypatch):
    """Is it said how many are in which state, where they are too many to be listed?"""
    monkeypatch.setattr(terminal, "MAX_LISTED", 2)
    hand_in(klass, "nobody", None)
    lines = run(ASSIGNMENT).stdout.splitlines()
    assert lines[-1] == (
        f"{ASSIGNMENT}: waits for a person: 2, not readable: 1; need attention: 1."
    )
    assert lines[0].startswith("nobody")
