"""A class that is marked by workers that only seem to mark, by the command line."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from nbgrader.api import Gradebook

from autograder.cli import main
from autograder.marking.batch import pool as pool_module
from autograder.marking.classroom.collect.kept import keep_roster
from tests.conftest import ASSIGNMENT
from tests.marking.batch.test_pool import PROGRAM
from tests.marking.fakes import hand_in
from tests.marking.lms.filled import ROSTER

QUESTION = "why_nonlinear"


def run(folder: Path, *words: str) -> Result:
    """Run a command about a class."""
    return CliRunner().invoke(main, [*words, "--class-dir", str(folder)])


def give(folder: Path, learner: str, points: float) -> None:
    """Give points by hand for the question in words."""
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}") as book:
        grade = book.find_grade(QUESTION, ASSIGNMENT, ASSIGNMENT, learner)
        grade.manual_score, grade.needs_manual_grade = points, False
        book.db.commit()


def make_class(folder: Path, root: Path, patch: pytest.MonkeyPatch) -> Path:
    """Make a class of three on the roster: one marked, one waiting, one who has handed in nothing."""
    patch.setattr(pool_module, "_PROGRAM", PROGRAM)
    patch.setenv("PYTHONPATH", str(root))
    folder.mkdir()
    keep_roster(folder, ROSTER)
    hand_in(folder, "ada", 1.0)
    hand_in(folder, "kurt", 0.5)
    done = run(folder, "grade", "--workers", "1")
    assert done.exit_code == 0, done.output
    give(folder, "ada", 1.5)
    return folder
