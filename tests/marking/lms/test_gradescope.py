"""Does Gradescope get a result that it can show, and none where the sandbox does not hold?"""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.marking.classroom.part import Part
from autograder.marking.classroom.settings import Settings
from autograder.marking.grading.results import Result
from autograder.marking.lms import gradescope
from autograder.marking.lms.gradescope import main, mark, told
from autograder.marking.sandbox.confine import NoSandbox, available
from tests.conftest import ASSIGNMENT

SOLVED = Path("solutions") / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"


@pytest.fixture
def submission(tmp_path: Path, root: Path) -> Path:
    """A folder with the solved notebook, as a learner may call it."""
    folder = tmp_path / "submission"
    folder.mkdir()
    (folder / "my work.ipynb").write_bytes((root / SOLVED).read_bytes())
    return folder


def test_a_right_submission_has_a_test_for_each_exercise(tmp_path, root, submission):
    """Are the points those of the course, and does what a person marks say so?"""
    results = tmp_path / "results" / "results.json"
    assert main([str(root), ASSIGNMENT, str(submission), str(results)]) == 0
    said = json.loads(results.read_text())
    tests = {one["name"]: one for one in said["tests"]}
    assert tests["sigmoid"]["score"] == tests["sigmoid"]["max_score"] > 0
    assert tests["why_nonlinear"]["score"] == 0
    assert "A person marks this" in tests["why_nonlinear"]["output"]
    assert {*tests["sigmoid"]} == {"name", "score", "max_score", "output"}


def test_a_part_of_the_course(root, submission, monkeypatch):
    """Are there only the exercises that the class takes, with its points?"""
    part = Part(frozenset({"sigmoid", "why_nonlinear"}), {"sigmoid": 5.0})
    monkeypatch.setattr(gradescope, "read_settings", lambda _: Settings(parts={ASSIGNMENT: part}))
    said = mark(root, ASSIGNMENT, submission, available())
    found = {one["name"]: (one["score"], one["max_score"]) for one in said["tests"]}
    assert found == {"sigmoid": (5.0, 5.0), "why_nonlinear": (0.0, 2.0)}


def test_without_a_sandbox_nothing_is_marked(tmp_path, root, submission, monkeypatch, capsys):
    """Is there no result, not even an earlier one, and the reason where the staff sees it?"""
    results = tmp_path / "results.json"
    results.write_text("{}")

    class Leaky:
        def __init__(self, *_: object) -> None:
            """Have a sandbox that does not hold."""

        def __enter__(self) -> None:
            raise NoSandbox("In a trial, code in it could open a socket.")

        def __exit__(self, *_: object) -> None:
            """End nothing."""

    monkeypatch.setattr(gradescope, "Host", Leaky)
    assert main([str(root), ASSIGNMENT, str(submission), str(results)]) == 3
    assert not results.exists()
    assert "Not marked: In a trial" in capsys.readouterr().err


def test_what_cannot_be_read_is_told_to_its_learner(root, tmp_path):
    """Is it 0 points with a sentence, and is nothing run?"""
    said = mark(root, ASSIGNMENT, tmp_path, "none")
    assert (said["score"], said["tests"]) == (0.0, [])
    assert said["output"]


def test_a_wrong_answer_says_why(release):
    """Has each test the sentence that the learner's notebook would show?"""
    from autograder.checks.examine import Finding, Verdict

    wrong = Verdict("sigmoid", 0.5, 2.0, (Finding("value", "Wrong.", cause="A slip."),))
    result = Result("", ASSIGNMENT, {"sigmoid": wrong}, {"sigmoid": 1.0}, notes=("A note.",))
    said = told(result, release)
    (test,) = said["tests"]
    assert test["score"] == 1.0
    assert "A slip." in test["output"]
    assert said["output"] == "A note."
