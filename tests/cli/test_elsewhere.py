"""Does everything but marking run where nothing is that only Unix has?"""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.marked import marked_path, put_marked
from autograder.marking.gradebook.book import open_book
from autograder.marking.grading.results import Result
from tests.conftest import ASSIGNMENT
from tests.elsewhere import elsewhere, run_elsewhere
from tests.waiting import wait_for

ROOT = Path(__file__).resolve().parents[2]
SOLVED = ROOT / "solutions" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class that was made there, with one learner, marked."""
    place = tmp_path_factory.mktemp("made")
    folder = place / "Gödels Klasse"
    done = run_elsewhere(place, "new-class", str(folder))
    assert done.returncode == 0, done.stderr
    handed_in = folder / "submitted" / "ada" / ASSIGNMENT
    handed_in.mkdir(parents=True)
    (handed_in / SOLVED.name).write_bytes(SOLVED.read_bytes())
    classroom = Classroom(ROOT, folder)
    with open_book(classroom) as book:
        book.add_assignment(ASSIGNMENT)
        book.record([Result("ada", ASSIGNMENT)])
    put_marked(marked_path(classroom, "ada", ASSIGNMENT), SOLVED.read_bytes())
    return folder


@pytest.mark.parametrize("command", ["status", "feedback", "marks", "export --csv marks.csv"])
def test_it_runs_on_other_systems(made, tmp_path, command):
    """Does each command do its work there?"""
    done = run_elsewhere(tmp_path, *command.split(), "--class-dir", str(made))
    assert done.returncode == 0, done.stderr
    assert command != "status" or "Gödels Klasse" in done.stdout
    page = made / "feedback" / "ada" / ASSIGNMENT / f"{ASSIGNMENT}.html"
    assert command != "feedback" or "sigmoid" in page.read_text("utf-8")


def test_it_stands_still_where_learner_code_would_run(made, tmp_path):
    """Is marking refused in one sentence, and is nothing of a learner's run?"""
    done = run_elsewhere(tmp_path, "grade", "--class-dir", str(made))
    assert done.returncode == 3
    assert "Traceback" not in done.stderr


@pytest.fixture
def formgrader(made: Path, tmp_path: Path) -> Iterator[subprocess.Popen]:
    """The formgrader of that class, which writes into ``log``."""
    words = ["formgrader", "--no-browser", "--class-dir", str(made)]
    how = elsewhere(tmp_path)
    how["env"] |= {"JUPYTER_CONFIG_DIR": str(tmp_path), "HOME": str(tmp_path)}
    change = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    with (
        (tmp_path / "log").open("w") as log,
        subprocess.Popen(
            [sys.executable, "-c", f"{change}from autograder.cli import main; main()", *words],
            **{**how, "stdout": log, "stderr": log},
        ) as process,
    ):
        yield process
        process.send_signal(signal.SIGINT)


def test_the_formgrader_opens(formgrader, tmp_path):
    """Does its server, in a process of its own, find all that it needs?"""
    log = tmp_path / "log"
    address = re.compile(r"http://127\.0\.0\.1:\d+/")
    wait_for(lambda: formgrader.poll() is not None or address.search(log.read_text()))
    assert formgrader.poll() is None, log.read_text()
    assert "formgrader?token=" in log.read_text()
