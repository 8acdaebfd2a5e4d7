"""Is the worksheet of another assignment not filled with this one's marks?"""

from __future__ import annotations

import json
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path

import pytest

from autograder.marking.classroom.collect.attempts import Attempt
from autograder.marking.lms.moodle import Moodle
from autograder.marking.lms.platform import CannotExport
from autograder.marking.lms.sheet import Sheet
from autograder.marking.lms.worksheet import check_assignment
from tests.marking.lms.filled import FIRST, MOODLE, SECOND


def check(folder: Path, name: str = "worksheet.csv") -> None:
    """Check a worksheet of the participants 9001 to 9003 for the first assignment."""
    path = folder / name
    path.write_text(MOODLE, "utf-8")
    check_assignment(Moodle(Sheet(path)), path, FIRST, folder, {SECOND: "Week 2"})


@pytest.mark.parametrize(
    ("name", "refused"),
    [
        ("Grades-NN-02 Logistic Regression--11.csv", True),
        ("Grades-NN-02 Logistic-12.csv", True),
        ("Grades-NN-Week 2-12.csv", True),
        ("Grades-NN-01 Activations--11.csv", False),
        ("worksheet.csv", False),
    ],
)
def test_by_its_name(tmp_path, name, refused):
    """Is a file refused that is called as another assignment?"""
    with pytest.raises(CannotExport, match=f"called as {SECOND}") if refused else nullcontext():
        check(tmp_path, name)


@pytest.mark.parametrize(
    ("first", "second", "refused"),
    [
        ("8001", "9001", True),
        ("9001", "8001", False),
        ("9001", "9001", False),
        ("", "9001", True),
        ("8001", "7001", False),
    ],
)
def test_by_its_numbers(tmp_path, first, second, refused):
    """Is a file refused that has the participants of another assignment's download, and none of this one's?"""
    for assignment, number in {FIRST: first, SECOND: second}.items():
        known = (("participant", number),) if number else ()
        facts = tmp_path / "attempts" / "ada" / assignment / "1" / "attempt.json"
        facts.parent.mkdir(parents=True)
        facts.write_text(json.dumps(asdict(Attempt("f", "a.ipynb", "a.zip", known=known))))
    with pytest.raises(CannotExport, match=f"numbers of {SECOND}") if refused else nullcontext():
        check(tmp_path)
