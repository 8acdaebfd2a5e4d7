"""The notebooks on an nbgrader that knows nothing of our engine, with a real kernel."""

import json
import subprocess
import sys

import pytest

from autograder.sample import worth
from autograder.sample.notebook import as_bytes, filled_in, written


@pytest.fixture
def notebook(tmp_path, released):
    """Return a function that writes one sample learner's notebook and names its path."""

    def write(learner):
        path = tmp_path / "01_activations.ipynb"
        path.write_bytes(as_bytes(filled_in(released, learner)))
        return path

    return write


def _nbgrader(code, path):
    """Run a few lines with nbgrader's own classes in a process of their own."""
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, str(path)],
        cwd=path.parent,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


VALIDATE = """
import json, logging, sys
from nbgrader.validator import Validator
from traitlets.config import Config
late = dict(startup_timeout=600, timeout=600, iopub_timeout=600)
validator = Validator(config=Config(Execute=late))
validator.log.setLevel(logging.CRITICAL)
result = validator.validate(sys.argv[1])
print(json.dumps([cell["raw_error"] for cell in result.get("failed", [])]))
"""


@pytest.mark.slow
def test_validate_reports_failing_checks_in_the_same_words(notebook):
    """Does nbgrader's Validate show a failing check's own panel, and no passing one?"""
    told = json.loads(_nbgrader(VALIDATE, notebook("cauchy")).splitlines()[-1])
    assert any("✘ sigmoid: not right yet (0 of 2 points)" in error for error in told)
    assert any("so mind the bracket" in " ".join(error.split()) for error in told)
    assert not any("relu" in error for error in told)
    assert not any("Traceback" in error for error in told)


MARK = """
import json, logging, sys
import nbformat
from nbgrader.preprocessors import Execute
from nbgrader import utils
notebook = nbformat.read(sys.argv[1], as_version=4)
execute = Execute(startup_timeout=600, timeout=600, iopub_timeout=600)
execute.log.setLevel(logging.CRITICAL)
with utils.setenv(NBGRADER_EXECUTION="autograde"):
    execute.preprocess(notebook, {})
graded = [cell for cell in notebook.cells if utils.is_grade(cell) and not utils.is_solution(cell)]
print(json.dumps({c.metadata.nbgrader.grade_id: utils.determine_grade(c)[0] for c in graded}))
"""


def test_a_plain_kernel_marks_by_the_visible_cases(notebook):
    """Does nbgrader alone, with warnings and bars on stderr, read the points from the checks?"""
    points = json.loads(_nbgrader(MARK, notebook("hopper")).splitlines()[-1])
    assert sum(points.values()) == worth(written("hopper"))


@pytest.mark.slow
def test_a_plain_kernel_gives_half_for_half(notebook):
    """Do unwritten exercises earn nothing and stop nothing?"""
    points = json.loads(_nbgrader(MARK, notebook("rosenblatt")).splitlines()[-1])
    assert sum(points.values()) == worth(written("rosenblatt"))
