"""Does a fault of the key refuse the run before anything is written, and lose no mark?"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.marking.classroom.folder import Classroom
from benchmarks.performance.snapshot import snapshot
from tests.conftest import ASSIGNMENT
from tests.marking.courses import copy_course
from tests.marking.fakes import hand_in
from tests.marking.mark_class import mark_class
from tests.sampling import one_in

FILE = "autograder/key/activations/activations.py"
CASES = "\n\nobject.__setattr__(relu, 'draw_cases', other)\n"
REFERENCE = "\n\nother.__name__ = 'relu'\nobject.__setattr__(relu, 'reference', other)\n"

# What somebody adds to the key; the line that is told ends with the remark.
FAULTS = {
    "a typo in what makes cases": (
        "def other(rng):\n    case = _pointwise(rng)[0]\n"
        "    return [case] if case.name else []  # here" + CASES,
        "'Case' object has no attribute 'name'",
    ),
    "an error for some seeds alone": (
        "def other(rng):\n    cases = _pointwise(rng)\n    if rng.random() < 0.5:\n"
        "        raise ArithmeticError('seldom')  # here\n    return cases" + CASES,
        "seldom",
    ),
    "a case without numbers": (
        "def other(rng):  # here\n    return [Case('odd', (np.array([np.nan]),))]" + CASES,
        "odd: an argument has nan",
    ),
    "a reference that stops": (
        "def other(z):\n    return z.missing  # here" + REFERENCE,
        "has no attribute 'missing'",
    ),
    "a reference that gives another shape": (
        "def other(z):  # here\n    return np.zeros((7, 7))" + REFERENCE,
        "(7, 7)",
    ),
    "a mistake that cannot be made": (
        'relu.mistake("z.missing", {"nowhere": "1"}, "A sentence.")  # here\n',
        "nowhere",
    ),
    "a name that nobody has defined": ("relu.mistakes = misspelt  # here\n", "NameError"),
    "no Python": ("def other(:  # here\n", "SyntaxError"),
}


@pytest.fixture(scope="module")
def course(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the course, key and all, with a class that is marked."""
    course = copy_course(root, tmp_path_factory.mktemp("course"))
    shutil.copytree(root / "autograder", course / "autograder")
    (course / "data").symlink_to(root / "data")
    hand_in(course, "ada", 1.0)
    mark_class(Classroom(root, course))
    return course


def grade(course: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Run the command of the copied course."""
    return subprocess.run(
        [sys.executable, "-m", "autograder.cli", "grade", ASSIGNMENT, "--class-dir", ".", *options],
        cwd=course,
        env={**os.environ, "PYTHONPATH": str(course)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def refused(course: Path):
    """Return a function that runs the command with a changed key; is all as it was before?"""
    path = course / FILE
    text = path.read_text()
    before = snapshot(f"sqlite:///{course / 'gradebook.db'}", course)

    def refused(text: str, *options: str) -> str:
        path.write_text(text)
        done = grade(course, *options)
        assert "Traceback" not in done.stderr
        assert done.returncode == 3, done.stderr
        return done.stderr

    yield refused
    path.write_text(text)
    assert snapshot(f"sqlite:///{course / 'gradebook.db'}", course) == before


@pytest.mark.parametrize("kind", one_in(3, FAULTS))
def test_each_kind_refuses_the_run(course, refused, kind):
    """Is it refused with file, line and mend, and with exit status 3?"""
    assert_told(course, refused, kind, "--changed")


def test_a_dry_run_says_the_reason(course, refused):
    """Is a fault told in the same way where nothing would be written?"""
    assert_told(course, refused, "a typo in what makes cases", "--changed", "--dry-run")


def assert_told(course: Path, refused, kind: str, *options: str) -> None:
    added, what = FAULTS[kind]
    text = f"{(course / FILE).read_text()}\n\n{added}"
    (line,) = (n for n, one in enumerate(text.splitlines(), 1) if one.endswith("# here"))
    said = refused(text, *options)
    assert f"{FILE}:{line}: " in said
    assert what in said
    assert "fix: " in said


def test_a_key_without_an_exercise_of_the_notebook_refuses_the_run(course, refused):
    """Is it said that a build is needed, when an exercise has left the key alone?"""
    text = f"{(course / FILE).read_text()}\n\ndel relu_derivative\n"
    assert "autograder build" in refused(text, "--changed")
