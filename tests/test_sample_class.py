"""The main job, end to end: a class is marked into nbgrader's gradebook, twice, and told about."""

import csv
import json
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import nbformat
import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook

from autograder.cli import main
from autograder.key import find_assignment
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.results import Result
from autograder.sample import NotOurs, expected, make_class, unexpected, worth
from autograder.sample.notebook import written

NAME = "01_activations"
EXPECTED = expected()
# What the class has written, so that the tests hold while an exercise is new to it.
KNOWN = worth(written("lovelace"))
MACHINE = [exercise.name for exercise in find_assignment(NAME).exercises]
HOSTILE = '<img src=x onerror="alert(1)"><script>alert(2)</script><b>bold</b>'


@pytest.fixture(scope="module")
def klass(tmp_path_factory, root):
    """The sample class, marked once, with a report, marks and feedback; one learner is hostile."""
    folder = tmp_path_factory.mktemp("class") / "demo"
    make_class(root, folder)
    _make_hostile(folder / "submitted" / "hopper" / NAME / f"{NAME}.ipynb")
    for words in (
        [
            "grade",
            NAME,
            "--csv",
            str(folder / "marks.csv"),
            "--report",
            str(folder / "report.html"),
        ],
        ["feedback", NAME],
    ):
        options = ["--class-dir", str(folder)]
        if words[0] == "grade":
            options += ["--cell-seconds", "5", "--call-seconds", "1"]
        done = CliRunner().invoke(main, [*words, *options])
        wanted = 1 if words[0] == "grade" else 0
        assert done.exit_code == wanted, done.output  # shannon's file is broken
    return folder


def _make_hostile(path: Path) -> None:
    notebook = nbformat.read(path, as_version=4)
    notebook.cells.insert(0, nbformat.v4.new_markdown_cell(HOSTILE, id="markdown"))
    shows = f"from IPython.display import HTML\nHTML({HOSTILE!r})"
    notebook.cells.insert(1, nbformat.v4.new_code_cell(shows, id="shows"))
    nbformat.write(notebook, path)


def _points(folder: Path) -> dict[str, dict[str, float | None]]:
    with Gradebook(f"sqlite:///{folder / 'gradebook.db'}") as book:
        return {
            submission.student.id: {
                g.name: g.auto_score for n in submission.notebooks for g in n.grades
            }
            for submission in book.assignment_submissions(NAME)
        }


def _sum(points: dict[str, float | None]) -> float | None:
    mine = [points[name] for name in MACHINE]
    known = [point for point in mine if point is not None]
    return sum(known) if len(known) == len(mine) else None


def test_the_gradebook_has_the_expected_marks(klass):
    """Does every learner of the sample class have the marks that their work is worth?"""
    assert {learner: _sum(points) for learner, points in _points(klass).items()} == EXPECTED


def test_full_is_one_half_is_a_half_and_blank_is_nothing(klass):
    """Are the three landmarks where they belong, of what the class has written?"""
    points = _points(klass)
    shares = [_sum(points[name]) / KNOWN for name in ("lovelace", "rosenblatt", "wiener")]
    assert shares == [1, 0.5, 0]


def test_what_cannot_be_marked_waits_for_a_person(klass):
    """Is a broken file listed, and left for a person instead of given 0?"""
    with Gradebook(f"sqlite:///{klass / 'gradebook.db'}") as book:
        submission = book.find_submission(NAME, "shannon")
        assert all(g.needs_manual_grade for n in submission.notebooks for g in n.grades)
    assert "not valid JSON" in (klass / "report.html").read_text()


def test_marks_and_report_have_every_learner(klass):
    """Do the CSV and the page tell of everybody?"""
    with (klass / "marks.csv").open(newline="") as file:
        rows = {row["learner"]: row for row in csv.DictReader(file)}
    page = (klass / "report.html").read_text()
    assert rows.keys() == EXPECTED.keys()
    assert all(learner in page for learner in EXPECTED)
    assert rows["rosenblatt"]["points"] == f"{KNOWN / 2}"
    assert rows["shannon"]["points"] == ""
    assert rows["shannon"]["state"] == "not readable"


class _Elements(HTMLParser):
    """The attributes, scripts and loads of a page, as a browser would find them."""

    def __init__(self):
        super().__init__()
        self.attributes, self.scripts, self.loads = [], [], []
        self._inside = False

    def handle_starttag(self, tag, attrs):
        self._inside = tag == "script"
        self.attributes += [(tag, name, value) for name, value in attrs]
        self.loads += [(tag, name, value) for name, value in attrs if name == "src"]

    def handle_endtag(self, tag):
        self._inside = False

    def handle_data(self, data):
        if self._inside:
            self.scripts.append(data)


def test_feedback_runs_nothing_and_keeps_the_panels(klass):
    """Is a learner's script gone from the page, and the checks' panels still there?"""
    page = (klass / "feedback" / "hopper" / NAME / f"{NAME}.html").read_text()
    assert "<b>bold</b>" in page  # it is shown, once cleaned
    seen = _Elements()
    seen.feed(page)
    assert not any(name.startswith("on") for _, name, _ in seen.attributes)
    assert not any("alert(" in text for text in seen.scripts)
    assert not any(tag == "img" and not value.startswith("data:") for tag, _, value in seen.loads)
    assert "sigmoid: right in all" in page
    wrong = (klass / "feedback" / "cauchy" / NAME / f"{NAME}.html").read_text()
    assert "Likely cause" in wrong
    assert "expected:" not in wrong  # the numbers of fresh cases


def test_marking_again_changes_nothing_and_keeps_what_people_gave(klass):
    """Does a second run give the same marks and leave manual marks and comments alone?"""
    before = _points(klass)
    url = f"sqlite:///{klass / 'gradebook.db'}"
    with Gradebook(url) as book:
        grade = book.find_grade("why_nonlinear", NAME, NAME, "lovelace")
        grade.manual_score = 1.5
        book.find_comment("why_nonlinear", NAME, NAME, "lovelace").manual_comment = "Nearly."
        book.db.commit()
    words = ["grade", NAME, "--class-dir", str(klass), "--learner", "lovelace", "--json"]
    done = CliRunner().invoke(main, words)
    assert done.exit_code == 0, done.output
    row = json.loads(done.stdout)
    assert (row["machine"], row["points"]) == (KNOWN, KNOWN + 1.5)
    assert _points(klass) == before
    with Gradebook(url) as book:
        assert book.find_grade("why_nonlinear", NAME, NAME, "lovelace").score == 1.5
        comment = book.find_comment("why_nonlinear", NAME, NAME, "lovelace")
        assert comment.manual_comment == "Nearly."


@pytest.mark.slow
def test_nbgrader_autograde_gives_the_same_marks(klass, root):
    """Does nbgrader's own command, through our plug-in, agree mark for mark?"""
    before = _points(klass)
    honest = ("lovelace", "cauchy", "pitts")  # the last under another name, with a mark in front
    with Gradebook(f"sqlite:///{klass / 'gradebook.db'}") as book:
        for learner in honest:
            for notebook in book.find_submission(NAME, learner).notebooks:
                for grade in notebook.grades:
                    grade.auto_score = None
        book.db.commit()
    for learner in honest:
        command = [sys.executable, "-W", "ignore", "-m", "nbgrader", "autograde", NAME, "--force"]
        options = [f"--student={learner}", f"--CourseDirectory.root={klass}"]
        done = subprocess.run(
            command + options,
            cwd=root,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
    assert _points(klass) == before


def test_marks_that_are_not_the_samples_are_told():
    """Does the demo name whoever has other points than their work is worth, or none?"""
    results = [
        Result(learner, NAME, problem="" if points is not None else "Not read.")
        for learner, points in EXPECTED.items()
    ]
    said = unexpected(results)  # all have 0 points
    worth = [learner for learner, points in EXPECTED.items() if points]
    assert [sentence.split()[0] for sentence in said] == worth
    assert said[0] == f"lovelace has 0 points and should have {KNOWN:g} points."
    assert "shannon has no points" not in " ".join(said)
    assert len(unexpected([])) == len(EXPECTED) - 1


def test_a_link_in_the_place_of_a_learner_is_no_learner(klass, root):
    """Is a submission that only points at someone else's work left out?"""
    (klass / "submitted" / "copycat").symlink_to(klass / "submitted" / "lovelace")
    assert "copycat" not in Classroom(root, klass).learners(NAME)


def test_the_demo_deletes_nobodys_class(tmp_path, root):
    """Does the sample refuse a folder that holds files of somebody's?"""
    (tmp_path / "submitted").mkdir()
    with pytest.raises(NotOurs):
        make_class(root, tmp_path)
    assert (tmp_path / "submitted").is_dir()
