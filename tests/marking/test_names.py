"""Is a learner's name data: is every page and file written, whatever a folder may be called?"""

from __future__ import annotations

import csv
import json
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner
from markupsafe import escape
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory

from autograder.cli import main
from autograder.key import find_assignment
from autograder.marking.batch import pool as pool_module
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.results import Result
from autograder.marking.grading.text import printable
from autograder.marking.reports.csv import write_marks
from autograder.marking.reports.feedback import write_feedback
from tests.conftest import ASSIGNMENT
from tests.marking.batch.test_pool import PROGRAM
from tests.marking.fakes import hand_in
from tests.marking.reports.listed import Listed

NAMES = [
    *("[x]ada", "[!a]", "*", "?", "a[", "{student_id}", "%s", "~", "-rf", "--help", "$HOME"),
    *(" ada ", "ada lovelace", "a\nb", "a\r\nb", "\t", "\x1b[2J", "\x7f"),
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", 'a,b;"c"', "'", "<b>&amp;", "a'; drop table x;--"),
    *("\u202eada", "é", "e\u0301", "李", "𝒜" * 30, "a" * 128, "(?P<x>", "x.*\\", "C:\\x"),
]


@pytest.fixture(scope="module")
def klass(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class with all these names, marked by workers that only seem to mark, with its files."""
    folder = tmp_path_factory.mktemp("names")
    for name in NAMES:
        hand_in(folder, name, 1.0)
    files = ["--csv", str(folder / "marks.csv"), "--report", str(folder / "report.html")]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pool_module, "_PROGRAM", PROGRAM)
        patch.setenv("PYTHONPATH", str(root))
        words = ["grade", ASSIGNMENT, "--class-dir", str(folder), "--workers", "1", *files]
        done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    assert all(line.isprintable() for line in done.output.splitlines()), done.output
    return folder


def test_the_gradebook_has_every_name(klass):
    """Is each learner there under the very name of the folder?"""
    with Gradebook(f"sqlite:///{klass / 'gradebook.db'}") as book:
        marked = {s.student.id: s.score for s in book.assignment_submissions(ASSIGNMENT)}
    assert marked == dict.fromkeys(NAMES, find_assignment(ASSIGNMENT).points)


def test_no_name_is_a_formula(klass):
    """Is each name in the table once, in one line, and none worked out by a spreadsheet?"""
    with (klass / "marks.csv").open(newline="", encoding="utf-8") as file:
        shown = [row["learner"] for row in csv.DictReader(file)]
    assert sorted(name.removeprefix("'") for name in shown) == sorted(
        printable(name).removeprefix("'") for name in NAMES
    )
    assert not [name for name in shown if name.lstrip().startswith(("=", "+", "-", "@"))]
    assert all(name.isprintable() for name in shown)


def test_no_remark_is_a_formula(tmp_path, release):
    """Is a remark that quotes a file's name none, either?"""
    result = Result("ada", ASSIGNMENT, problem='=HYPERLINK("x") is empty.')
    write_marks(tmp_path / "marks.csv", Listed(release, [result]))  # type: ignore[arg-type]
    assert "'=HYPERLINK" in (tmp_path / "marks.csv").read_text()


def test_the_report_has_every_name_as_text(klass):
    """Does the page show each name, and is none of them markup?"""
    text: list[str] = []
    parser = HTMLParser()
    parser.handle_data = text.append  # type: ignore[method-assign]
    page = (klass / "report.html").read_text(encoding="utf-8")
    parser.feed(page)
    shown = " ".join("".join(text).split())
    assert [name for name in NAMES if " ".join(name.split()) not in shown] == []
    assert "<b>&amp;" not in page


@pytest.fixture(scope="module")
def notebook(released) -> str:
    """A marked notebook that is short."""
    return json.dumps(released | {"cells": released["cells"][:1]})


@pytest.mark.parametrize("name", NAMES)
def test_the_feedback_of_every_name_is_written(klass, root, notebook, name):
    """Is the page made, and the right learner's, whatever pattern the name would be?"""
    folder = klass / "autograded" / name / ASSIGNMENT
    shutil.rmtree(folder)
    folder.mkdir()
    (folder / f"{ASSIGNMENT}.ipynb").write_text(notebook)
    told: list[str] = []
    (page,) = write_feedback(Classroom(root, klass), ASSIGNMENT, [name], told.append)
    assert told == []
    assert page == klass / "feedback" / name / ASSIGNMENT / f"{ASSIGNMENT}.html"
    text = page.read_text(encoding="utf-8")
    assert f'<p class="who">{escape(printable(name))}</p>' in text
    assert "of 18 points" in text


@pytest.mark.parametrize("name", [name for name in NAMES if name == name.strip()])
def test_nbgrader_finds_every_name(klass, root, name):
    """Does the formgrader's button find the very folder, and know whose it is?"""
    config = Classroom(root, klass).config
    directory = CourseDirectory(config=config, student_id=name, assignment_id=ASSIGNMENT)
    converter = Autograde(coursedir=directory, config=config)
    converter.init_notebooks()
    ((folder, notebooks),) = converter.assignments.items()
    assert folder == str(klass / "submitted" / name / ASSIGNMENT)
    where = converter.init_single_notebook_resources(notebooks[0])["nbgrader"]
    assert (where["student"], where["assignment"]) == (name, ASSIGNMENT)
