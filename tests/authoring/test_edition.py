"""Does a learner, without the answer key, get the same verdicts?"""

import contextlib
import io
import json
import os
import subprocess
import sys
import textwrap

import pytest

from autograder.checks.notebook import Checker
from autograder.checks.vectors import write_vectors
from autograder.edition import copy_learner_edition, learner_files
from autograder.key import COURSE
from autograder.key.vectors import VISIBLE, make_vectors
from tests.authoring.conftest import ROOT

SECRET = ("autograder/key", "autograder/authoring", "autograder/marking", "solutions")

# Right and wrong answers of every kind: (exercise, code).
ANSWERS = [
    ("sigmoid", "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))"),
    ("sigmoid", "def sigmoid(z):\n    return 1 / (1 + np.exp(z))"),
    ("sigmoid", "def sigmoid(z):\n    raise NotImplementedError()"),
    ("sigmoid", "def sigmoid(z):\n    return nothing"),
    ("relu", "def relu(z):\n    return np.maximum(0, z)"),
    ("relu", "def relu(z):\n    z[z < 0] = 0\n    return z"),
    ("relu", "def relu(z):\n    return 'relu'"),
    ("image2vector", "def image2vector(image):\n    return image.reshape(-1, 1)"),
    ("image2vector", "def image2vector(image):\n    return image.reshape(-1)"),
    (
        "cross_entropy_loss",
        "def cross_entropy_loss(a, y):\n    return -(y * np.log(a) + (1 - y) * np.log(1 - a))",
    ),
    ("cross_entropy_loss", "def cross_entropy_loss(a, y):\n    return -np.log(a).mean()"),
]

# Runs in the edition.  Whatever a learner need not have cannot be imported, nor the course itself.
LEARNER = """
    import json, os, sys

    course, answers = sys.argv[1], json.loads(sys.argv[2])
    same = lambda path: os.path.exists(path) and os.path.samefile(path, course)
    sys.path[:] = [os.getcwd(), *(path for path in sys.path if not same(path))]

    class OnlyForInstructors:
        packages = {"nbgrader", "jupytext", "click", "rich", "sandlock", "sqlalchemy", "bleach", "nh3"}

        def find_spec(self, name, path=None, target=None):
            if name.partition(".")[0] in self.packages:
                raise ImportError(f"{name} is not for learners")

    sys.meta_path.insert(0, OnlyForInstructors())

    from autograder import checker
    import autograder.plots

    assert autograder.__file__.startswith(os.getcwd()), autograder.__file__
    for secret in ("key", "course", "marking", "cli"):
        try:
            __import__(f"autograder.{secret}")
        except ModuleNotFoundError:
            continue
        raise AssertionError(f"autograder.{secret} can be imported")
"""

BOTH = '''
def verdicts(check, answers):
    """What the check returns and shows for each answer."""
    import contextlib, io
    import numpy as np

    found = []
    for name, code in answers:
        names = {"np": np, "check": check}
        exec(code, names)
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            exec(f"points = check({name})", names)
        found.append([names["points"], said.getvalue()])
    return found
'''


@pytest.fixture
def edition(tmp_path):
    """The learner edition of this course, with test vectors of its first notebook, surely fresh."""
    copy_learner_edition(ROOT, tmp_path)
    made = [make_vectors(COURSE[0], exercise, VISIBLE) for exercise in COURSE[0].exercises]
    (tmp_path / "data").mkdir(exist_ok=True)
    write_vectors(tmp_path / "data" / "checks.h5", made)
    return tmp_path


def test_same_verdicts(edition, monkeypatch):
    """Do right and wrong answers get the same points and words with and without the key?"""
    ending = 'print(json.dumps(verdicts(checker("01_activations"), answers)))'
    environment = {**os.environ, "NBGRADER_EXECUTION": "autograde"}
    environment.pop("PYTHONPATH", None)
    done = subprocess.run(
        [
            *(sys.executable, "-I", "-c", f"{textwrap.dedent(LEARNER)}{BOTH}\n{ending}"),
            *(str(ROOT), json.dumps(ANSWERS)),
        ],
        cwd=edition,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    monkeypatch.setenv("NBGRADER_EXECUTION", "autograde")
    names: dict = {}
    exec(BOTH, names)
    exercises = COURSE[0].exercises
    key_side = Checker({e.name: make_vectors(COURSE[0], e, VISIBLE) for e in exercises})
    with contextlib.redirect_stdout(io.StringIO()):
        wanted = names["verdicts"](key_side, ANSWERS)
    assert json.loads(done.stdout) == wanted
    assert {points for points, _ in wanted} >= {0.0, 1.0, 2.0}


def test_nothing_of_the_answers(course, tmp_path):
    """Does the edition hold the checks, the pictures, the data and the notebooks, and no more?"""
    (course.root / "autograder" / "checks" / "__pycache__").mkdir(exist_ok=True)
    there = copy_learner_edition(course.root, tmp_path / "edition", assignments=True)
    copied = {
        path.relative_to(tmp_path / "edition").as_posix()
        for path in (tmp_path / "edition").rglob("*")
        if path.is_file()
    }
    assert copied == set(there)
    assert {"autograder/checks/forms/base.py", "data/checks.h5"} <= copied
    assert "assignments/01_small/01_small.ipynb" in copied
    assert not [name for name in copied if name.startswith(SECRET) or "cli" in name]
    assert not [name for name in copied if "__pycache__" in name]


def test_without_notebooks(course):
    """Are the notebooks left out unless they are asked for?"""
    assert not any(name.startswith("assignments") for name in learner_files(course.root))


def test_standard_library_only():
    """Can the module be loaded with nothing but the standard library?"""
    code = (ROOT / "autograder" / "edition.py").read_text(encoding="utf-8")
    subprocess.run([sys.executable, "-I", "-S", "-c", code], check=True)
