"""Is the learner's notebook the one that nbgrader makes, without the answers?"""

import logging
import os
import subprocess
import sys
import sysconfig

import pytest
from nbgrader.utils import compute_checksum

from autograder.authoring.notebooks import from_bytes, to_bytes
from autograder.authoring.release import ReleaseError, learner_notebooks


@pytest.fixture
def solved(built):
    return from_bytes(built["solutions/01_small/01_small.ipynb"])


@pytest.fixture
def unsolved(built):
    return from_bytes(built["assignments/01_small/01_small.ipynb"])


def test_answers_are_gone(unsolved):
    """Do learners get stubs where the solutions and model answers were?"""
    cells = {cell.id: cell.source for cell in unsolved.cells}
    assert cells["relu-solution"].endswith(
        '0 elsewhere."""\n    # YOUR CODE HERE\n    raise NotImplementedError()'
    )
    assert cells["why_relu"] == "YOUR ANSWER HERE"
    assert cells["relu"] == "check(relu)"


def test_same_cells(solved, unsolved):
    """Do both notebooks have the same cells in the same order?"""
    assert [cell.id for cell in unsolved.cells] == [cell.id for cell in solved.cells]
    assert unsolved.metadata == solved.metadata


def test_locks(unsolved):
    """Can a learner neither edit nor delete checks and setup, and not delete the exercises?"""
    locks = {
        cell.id: (cell.metadata.get("editable", True), cell.metadata.get("deletable", True))
        for cell in unsolved.cells
        if "nbgrader" in cell.metadata
    }
    assert locks == {
        "setup": (False, False),
        "sigmoid-solution": (True, False),
        "sigmoid": (False, False),
        "relu-solution": (True, False),
        "relu": (False, False),
        "why_relu": (True, False),
    }


def test_checksums(unsolved):
    """Does each cell have the checksum by which nbgrader sees that it was not touched?"""
    for cell in unsolved.cells:
        if "nbgrader" in cell.metadata:
            assert cell.metadata.nbgrader.checksum == compute_checksum(cell)


def test_quiet(built, capfd, caplog, monkeypatch):
    """Does it say nothing, and need no program from the PATH?"""
    monkeypatch.setenv("PATH", "/nowhere")
    with caplog.at_level(logging.DEBUG):
        learner_notebooks({"a": built["solutions/01_small/01_small.ipynb"]})
    assert caplog.text == ""
    assert capfd.readouterr() == ("", "")


def test_failure(solved):
    """Does a failure tell what nbgrader said?"""
    solved.cells[4].metadata.nbgrader.grade_id = "sigmoid-solution"
    with pytest.raises(ReleaseError, match="Duplicate grade id: sigmoid-solution"):
        learner_notebooks({"01_small": to_bytes(solved)})


def test_nbgrader_itself(course, config):
    """Does `nbgrader generate_assignment` with the course's settings make the same notebook?"""
    built = course.unsolved.read_bytes()
    scripts = sysconfig.get_path("scripts")  # nbgrader runs alembic from the PATH
    subprocess.run(
        [sys.executable, "-m", "nbgrader", "generate_assignment", "01_small", "--force"],
        cwd=course.root,
        env={**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        check=True,
    )
    assert course.unsolved.read_bytes().rstrip(b"\n") == built.rstrip(b"\n")
