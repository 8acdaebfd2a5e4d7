"""Does what a class leaves out cost nobody anything, and is it nowhere missed?"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from nbgrader.api import Gradebook

from autograder.cli import main
from autograder.marking.batch.tasks import Done, Task
from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.marked import marked_path
from autograder.marking.grading.notebook import check_outputs
from autograder.marking.grading.release import SOLUTION, Release
from autograder.marking.nbgrader_settings import write_settings
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import Fakes, hand_in
from tests.marking.mark_class import mark_class
from tests.marking.submissions import RIGHT, fill_in

PART = f"""\
[assignments]
05_cat_classifier = false
[assignments.{ASSIGNMENT}]
exercises = ["sigmoid", "relu", "why_nonlinear"]
points.sigmoid = 3
"""
LEARNERS = {"ada": 1.0, "emmy": 0.5, "kurt": 0.0}


class Solving(Fakes):
    """Fakes whose marked notebooks are notebooks."""

    def __init__(self, release: Release) -> None:
        super().__init__()
        self._release = release

    def run(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """Yield each task with what its checks would show."""
        for done in super().run(tasks):
            notebook = self._release.notebook()
            for cell in notebook["cells"]:
                if cell.get("id", "").endswith(SOLUTION):
                    cell["source"] = f"def {cell['id'].removesuffix(SOLUTION)}(x):\n    return 0"
                if (verdict := done.result.verdicts.get(cell["id"])) is not None:
                    cell["outputs"] = check_outputs(verdict)
            yield replace(done, notebook=json.dumps(notebook).encode())


class Class:
    """A class of three whose settings change."""

    def __init__(self, course: Path, folder: Path) -> None:
        self.course, self.folder = course, folder
        for learner, share in LEARNERS.items():
            hand_in(folder, learner, share)
        self.told: list[str] = []

    @property
    def classroom(self) -> Classroom:
        """The class as its settings are now."""
        return Classroom(self.course, self.folder)

    def mark(self, settings: str) -> list[str]:
        """Mark with these settings; return whose work was marked."""
        (self.folder / "class.toml").write_text(settings)
        classroom = self.classroom
        fakes = Solving(classroom.whole_release(ASSIGNMENT))
        self.told = []
        mark_class(classroom, fakes, tell=self.told.append)
        return fakes.marked

    def in_gradebook(self) -> tuple[float, dict[str, float]]:
        """Return maximum and points as nbgrader counts them."""
        with Gradebook(self.classroom.directory.db_url) as book:
            scores = {s.student.id: s.score for s in book.assignment_submissions(ASSIGNMENT)}
            return book.find_assignment(ASSIGNMENT).max_score, scores

    def run(self, *words: str) -> str:
        """Run a command in the class; return what it says."""
        done = CliRunner().invoke(main, [*words, "--class-dir", str(self.folder)])
        assert done.exit_code == 0, done.output
        return done.output


@pytest.fixture
def klass(root: Path, tmp_path: Path) -> Class:
    """The class, not marked yet."""
    return Class(root, tmp_path)


def test_only_what_is_chosen_counts(klass):
    """Has nbgrader's own gradebook the class's maximum (3 + 2 + 2), and each the points of it?"""
    klass.mark(PART)
    assert klass.in_gradebook() == (7.0, {"ada": 5.0, "emmy": 2.5, "kurt": 0.0})
    rows = [json.loads(line) for line in klass.run("marks", "--json").splitlines()]
    assert {row["learner"]: (row["points"], row["max_points"]) for row in rows} == {
        **{"ada": (5.0, 7.0), "emmy": (2.5, 7.0), "kurt": (0.0, 7.0)}
    }


def test_it_counts_when_it_is_said(klass):
    """Do choices after marking count at the next run, with nothing marked again, and are they told?"""
    assert len(klass.mark("")) == len(LEARNERS)
    before = klass.in_gradebook()
    assert klass.mark(PART) == []
    assert klass.in_gradebook() == (7.0, {"ada": 5.0, "emmy": 2.5, "kurt": 0.0})
    said = "\n".join(klass.told)
    assert "tanh_derivative (2 points) is no longer part of this class" in said
    assert "sigmoid is worth 3 points from now on, and was worth 2" in said
    assert klass.mark(PART) == []
    assert klass.told == []
    assert klass.mark("") == []
    assert klass.in_gradebook() == before
    said = "\n".join(klass.told)
    assert "tanh_derivative (2 points) counts from now on" in said
    assert "sigmoid is worth 2 points from now on" in said


def test_points_by_hand_stay(klass):
    """Is a person's mark kept where the points of its exercise change?"""
    klass.mark("")
    with Gradebook(klass.classroom.directory.db_url) as book:
        book.find_grade("sigmoid", ASSIGNMENT, ASSIGNMENT, "kurt").manual_score = 1.5
        book.db.commit()
    klass.mark(PART)
    assert klass.in_gradebook()[1]["kurt"] == 1.5


@pytest.mark.parametrize("given", [False, True])
@pytest.mark.parametrize("command", ["report", "marks", "status", "feedback"])
def test_nothing_is_missed(klass, command, given):
    """Is what is left out on no page and in no table, also where the class gave out an edition with it?"""
    if given:
        give_out(klass)
    klass.mark(PART)
    words = ("feedback", ASSIGNMENT, "--no-places") if command == "feedback" else (command,)
    said = klass.run(*words)
    pages = [*klass.folder.rglob("*.html"), *klass.folder.glob("report-*.csv")]
    said = said.replace("Not part of the class: 05_cat_classifier.", "")
    text = said + "".join(page.read_text("utf-8") for page in pages)
    for name in ("tanh_derivative", "image2vector", "05_cat_classifier"):
        assert name not in text
    assert bool(pages) is (command in ("report", "feedback"))


def give_out(klass: Class) -> None:
    """Let the class have given out the whole notebook, in another form than today's."""
    place = klass.folder / "editions" / "1"
    path = place / "assignments" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    path.parent.mkdir(parents=True)
    notebook = Classroom(klass.course, klass.folder).whole_release(ASSIGNMENT).notebook()
    next(c for c in notebook["cells"] if c["id"] == "sigmoid")["source"] += "\n# as it was"
    path.write_text(json.dumps(notebook))
    (place / "edition.json").write_text(json.dumps({"edition": "1", "files": {}}))


def test_a_table_of_points(klass, tmp_path):
    """Has the wide table no column for what is left out?"""
    klass.mark(PART)
    hand_in_other(klass.folder)
    klass.run("export", "--csv", str(tmp_path / "points.csv"))
    with (tmp_path / "points.csv").open(encoding="utf-8") as file:
        columns = csv.DictReader(file).fieldnames or []
    assert not any("05_cat" in column for column in columns)


def hand_in_other(folder: Path) -> None:
    """Hand in what is not part of the class."""
    other = folder / "submitted" / "ada" / "05_cat_classifier"
    other.mkdir()
    (other / "05_cat_classifier.ipynb").write_text("{}")


@pytest.mark.parametrize(
    "words", [("grade", "05"), ("marks", "05"), ("report", "05"), ("comment", "05")]
)
def test_what_is_left_out_is_refused(klass, words):
    """Does a command that names it say in one sentence why it does nothing?"""
    klass.mark(PART)
    done = CliRunner().invoke(main, [*words, "--class-dir", str(klass.folder)])
    assert done.exit_code == 3
    assert "05_cat_classifier is not part of this class" in done.output


def test_what_is_to_come_is_told(klass):
    """Does status say what class.toml counts, and where the gradebook counts otherwise until the next run?"""
    klass.mark("")
    (klass.folder / "class.toml").write_text(PART)
    said = klass.run("status")
    assert "Not part of the class: 05_cat_classifier." in said
    assert f"Of {ASSIGNMENT}, these count: relu, sigmoid, why_nonlinear." in said
    assert f"Points of the class's own in {ASSIGNMENT}: sigmoid 3." in said
    assert "counts other exercises or points than class.toml" in said
    klass.mark(PART)
    assert "counts other exercises or points than class.toml" not in klass.run("status")


def test_what_is_not_of_the_course_is_no_matter(klass):
    """Does status look at a class whose gradebook has an assignment of another course, too?"""
    klass.mark(PART)
    with Gradebook(klass.classroom.directory.db_url) as book:
        book.add_assignment("exam")
        book.add_notebook("exam", "exam")
    assert "exam:" not in klass.run("status")


def test_work_for_what_is_left_out_is_listed(klass):
    """Is it told of work that nobody marks?"""
    klass.mark(PART)
    hand_in_other(klass.folder)
    assert "05_cat_classifier is no assignment of this class" in klass.run("status")


@pytest.mark.parametrize("settings", [("", PART), (PART, PART)])
def test_the_marked_notebook_fits(klass, settings):
    """Has it the cells for marks that the gradebook has, so that the formgrader can open it?"""
    for one in settings:
        klass.mark(one)
    cells = json.loads(marked_path(klass.classroom, "emmy", ASSIGNMENT).read_bytes())["cells"]
    graded = [c["id"] for c in cells if c["metadata"].get("nbgrader", {}).get("grade")]
    assert graded == ["sigmoid", "relu", "why_nonlinear"]
    (shown,) = (
        cell["outputs"][0]["data"]["text/plain"] for cell in cells if cell["id"] == "sigmoid"
    )
    assert "(1.5 of 3 points)" in shown


def test_another_file_in_its_place_is_left(klass):
    """Is a file that a person has put there kept as it is?"""
    klass.mark("")
    path = marked_path(klass.classroom, "ada", ASSIGNMENT)
    path.chmod(0o644)
    path.write_bytes(b"not one")
    klass.mark(PART)
    assert path.read_bytes() == b"not one"


@pytest.mark.slow
def test_nbgraders_own_command(klass, released):
    """Does `nbgrader autograde` count the same part by the same points?"""
    folder = klass.folder / "submitted"
    shutil.rmtree(folder)
    for learner, answers in {"ada": RIGHT, "kurt": {"sigmoid": RIGHT["sigmoid"]}}.items():
        place = folder / learner / ASSIGNMENT
        place.mkdir(parents=True)
        notebook = json.dumps(fill_in(released, answers))
        (place / f"{ASSIGNMENT}.ipynb").write_text(notebook)
    (klass.folder / "class.toml").write_text(PART)
    write_settings(klass.folder, "a course")
    words = [sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT]
    ran = subprocess.run(words, cwd=klass.folder, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert klass.in_gradebook() == (7.0, {"ada": 5.0, "kurt": 3.0})
