"""Open the formgrader of a small class, as the command does."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.marked import marked_path, put_marked
from autograder.marking.gradebook.book import open_book
from autograder.marking.grading.results import Result
from tests.conftest import ASSIGNMENT
from tests.waiting import wait_for

ROOT = Path(__file__).resolve().parents[3]
_ADDRESS = re.compile(r"(http://127\.0\.0\.1:\d+/)\S*token=(\w+)")


@dataclass(frozen=True)
class Opened:
    """A server that runs: where, its process, what it has said."""

    address: str
    token: str
    process: subprocess.Popen
    log: Path


def _mark(folder: Path) -> None:
    """Let the gradebook have one learner with the solved notebook."""
    classroom = Classroom(ROOT, folder)
    result = Result("ada", ASSIGNMENT)
    solved = ROOT / "solutions" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    with open_book(classroom) as book:
        book.add_assignment(ASSIGNMENT)
        book.record([result])
    put_marked(marked_path(classroom, "ada", ASSIGNMENT), solved.read_bytes())
    (folder / "submitted" / "ada" / ASSIGNMENT).mkdir(parents=True)


@contextmanager
def opened(folder: Path) -> Iterator[Opened]:
    """Open the formgrader for as long as the block lasts."""
    _mark(folder)
    change = "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
    words = ["formgrader", "--no-browser", "--class-dir", str(folder)]
    log = folder / "log"
    with (
        log.open("w") as said,
        subprocess.Popen(
            [sys.executable, "-c", f"{change}from autograder.cli import main; main()", *words],
            stdout=said,
            stderr=said,
            env={**os.environ, "JUPYTER_CONFIG_DIR": str(folder), "HOME": str(folder)},
            process_group=0,
        ) as process,
    ):
        try:
            found = wait_for(lambda: process.poll() or _ADDRESS.search(log.read_text()))
            assert isinstance(found, re.Match), log.read_text()
            yield Opened(*found.groups(), process, log)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGINT)
