"""Are test vectors the same but for their last digits, and is every other change seen?"""

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from autograder.authoring.same_vectors import same_vectors
from autograder.checks.vectors import write_vectors
from autograder.key import find_assignment, find_exercise
from autograder.key.vectors import VISIBLE, make_vectors
from tests.authoring.conftest import ROOT

NAME = "04_deep_network"
SCRIPT = """
import sys
from pathlib import Path
from autograder.authoring.build import _made, _vectors
from autograder.key import COURSE
Path(sys.argv[1]).write_bytes(_vectors(COURSE, _made(COURSE)))
"""


@pytest.fixture
def written(tmp_path):
    """Return a function that writes the vectors of one exercise, with something changed."""

    def write(factor=1.0, link="relu", **changes):
        made = make_vectors(find_assignment(NAME), find_exercise(NAME, "relu"), VISIBLE)
        expected = tuple((A * factor, Z) for A, Z in made.expected)
        changed = replace(made, expected=expected, **changes)
        path = tmp_path / "checks.h5"
        write_vectors(path, [changed], [("05_cat_classifier", link, NAME)])
        return path.read_bytes()

    return write


def test_last_digits_do_not_count(written):
    """Are the vectors the same where numbers differ in their twelfth digit?"""
    assert written() != written(factor=1 + 1e-12)
    assert same_vectors(written(), written(factor=1 + 1e-12))


@pytest.mark.parametrize(
    "change",
    [
        {"factor": 1 + 1e-8},
        {"points": 3.0},
        {"order": 7},
        {"cases": ()},
        {"mistakes": ()},
        {"link": "other"},
        {"name": "other"},
    ],
    ids=lambda change: next(iter(change)),
)
def test_all_else_counts(written, change):
    """Is a digit that a check might see, a text, a number of things or a link another file?"""
    assert not same_vectors(written(), written(**change))


def test_what_is_no_file_of_vectors_is_not_the_same(written):
    """Is a broken file no fresh one?"""
    assert not same_vectors(b"broken", written())
    assert not same_vectors(written(), written()[:-100])


@pytest.mark.slow
def test_another_processor_makes_the_same_vectors(tmp_path):
    """Does a build with another processor's matrix product agree with the file in the course?"""
    path = tmp_path / "checks.h5"
    other = {**os.environ, "OPENBLAS_CORETYPE": "Prescott"}
    subprocess.run([sys.executable, "-c", SCRIPT, str(path)], env=other, cwd=ROOT, check=True)
    assert same_vectors((ROOT / "data/checks.h5").read_bytes(), path.read_bytes())
