"""Is work of each edition counted by the exercises that its edition had?"""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from autograder.marking.batch.cache import open_cache
from autograder.marking.batch.engine import grade
from autograder.marking.batch.plan import make_plan
from autograder.marking.batch.tasks import Done, Task
from autograder.marking.classroom.editions import keep_edition
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.book import open_book
from autograder.marking.gradebook.unmarked import FinalMarks, own_maxima
from autograder.marking.nbgrader_settings import write_settings
from autograder.marking.reports.csv import write_marks
from autograder.marking.reports.feedback import write_feedback
from autograder.marking.reports.marks import Marks
from autograder.marking.reports.overview.page import write_report
from autograder.marking.sandbox.confine import available
from tests.conftest import ASSIGNMENT
from tests.marking.courses import copy_course, remove_exercise
from tests.marking.fakes import Fakes
from tests.marking.fakes import hand_in as hand_in_share
from tests.marking.mark_class import marking
from tests.marking.submissions import RIGHT
from tests.once import Edition
from tests.workbook.editions import cells_of, path_of, record, write_cells

NEW = "relu_derivative"
# Edition 1: five exercises of 2 points, one of 4, and a question of 2; edition 2 has one more of 2.
FINAL = {
    "ada": ("14.0", "16.0"),  # all of edition 1, which she never updated
    "bob": ("6.0", "18.0"),  # two of edition 1; then he updated, and did the new one
    "eve": ("16.0", "18.0"),  # all of edition 2
    "kim": ("4.0", "18.0"),  # two of edition 1, updated, and not gone on
    "lee": ("14.0", "16.0"),  # as ada, in a file that does not say its edition
    "max": ("14.0", "18.0"),  # edition 2 with all but the new one; the file says edition 1
}
NOTE = f"Edition 1 did not have {NEW}: no points, and none to be had."


def as_first_edition(folder: Path) -> None:
    """Turn an edition into an earlier one that has one exercise less and a text of its own."""
    cells = [c for c in cells_of(folder, ASSIGNMENT) if c["id"] not in (NEW, f"{NEW}-solution")]
    write_cells(folder, ASSIGNMENT, cells)
    for path in folder.glob("assignments/*/*.ipynb"):
        plain = json.loads(path.read_bytes())
        plain["metadata"]["workbook"]["edition"] = "1"
        path.write_text(json.dumps(plain), "utf-8")
    record(folder, "1")


def solve(folder: Path, *exercises: str) -> Path:
    """Write right answers into a learner's notebook; return the folder."""
    cells = cells_of(folder, ASSIGNMENT)
    for cell in cells:
        name = cell["id"].removesuffix("-solution")
        if name != cell["id"] and name in exercises:
            cell["source"] = RIGHT[name]
    write_cells(folder, ASSIGNMENT, cells)
    return folder


def say_edition(folder: Path, version: str | None) -> Path:
    path = path_of(folder, ASSIGNMENT)
    plain = json.loads(path.read_bytes())
    del plain["metadata"]["workbook"]
    if version:
        plain["metadata"]["workbook"] = {"assignment": ASSIGNMENT, "edition": version}
    path.write_text(json.dumps(plain), "utf-8")
    return folder


def update(folder: Path, edition: Path) -> Path:
    """Update a learner's folder as a learner does."""
    words = [sys.executable, "-m", "autograder", "update", str(edition)]
    subprocess.run(words, cwd=folder, check=True, capture_output=True)
    return folder


def hand_in(class_dir: Path, learner: str, folder: Path) -> None:
    place = class_dir / "submitted" / learner / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    place.parent.mkdir(parents=True)
    shutil.copy(path_of(folder, ASSIGNMENT), place)


@pytest.fixture(scope="module")
def marked(root: Path, edition: Edition, tmp_path_factory: pytest.TempPathFactory) -> Classroom:
    """A class that gave out two editions, with hand-ins of both, marked."""
    folder = tmp_path_factory.mktemp("editions")
    second, archive = edition.folder, edition.archive
    first = shutil.copytree(second, folder / "first")
    as_first_edition(first)
    class_dir = folder / "class"
    class_dir.mkdir()
    for edition in (first, second):
        keep_edition([class_dir], edition)

    def copy_of(edition: Path, name: str) -> Path:
        return shutil.copytree(edition, folder / "learners" / name)

    old = {*RIGHT} - {NEW}
    works = {
        "ada": solve(copy_of(first, "ada"), *old),
        "bob": update(solve(copy_of(first, "bob"), "sigmoid", "relu"), archive),
        "eve": solve(copy_of(second, "eve"), *RIGHT),
        "kim": update(solve(copy_of(first, "kim"), "sigmoid", "relu"), archive),
        "lee": say_edition(solve(copy_of(first, "lee"), *old), None),
        "max": say_edition(solve(copy_of(second, "max"), *old), "1"),
    }
    solve(works["bob"], NEW)
    for learner, work in works.items():
        hand_in(class_dir, learner, work)
    classroom = Classroom(root, class_dir)
    assert len([*grade(classroom, ASSIGNMENT, [*works], available(), workers=2)]) == len(works)
    return classroom


@pytest.fixture
def marks(marked: Classroom) -> Iterator[Marks]:
    """The final marks of that class."""
    with open_cache(marked.class_dir) as cache, open_book(marked) as book:
        plan = make_plan(marked, cache, ASSIGNMENT, [*FINAL])
        yield Marks(cache, book, plan, marked.release(ASSIGNMENT))


def test_final_marks(marks: Marks, tmp_path: Path) -> None:
    """Has everybody the points and the maximum of their own edition?"""
    write_marks(tmp_path / "marks.csv", marks)
    with (tmp_path / "marks.csv").open(encoding="utf-8") as file:
        rows = {row["learner"]: row for row in csv.DictReader(file)}
    assert {name: (row["points"], row["max_points"]) for name, row in rows.items()} == FINAL
    assert {name: row[NEW] for name, row in rows.items()} == {
        **{"ada": "", "bob": "2.0", "eve": "2.0", "kim": "0.0", "lee": "", "max": "0.0"}
    }
    assert rows["ada"]["share"] == "0.875"


def test_what_the_instructor_is_told(marks: Marks) -> None:
    """Is it told who has an earlier edition, and what does not count for that?"""
    told = {mark.learner: mark.attention for mark in marks}
    assert told["ada"] == (NOTE,)
    assert NOTE in told["lee"]
    assert "Its edition is not sure; by its cells it is edition 1." in told["lee"]
    assert told["eve"] == told["bob"] == told["max"] == ()


def test_gradebook(marked: Classroom) -> None:
    """Has the gradebook no mark for what an edition did not have, and does nothing wait for it?"""
    with Gradebook(marked.directory.db_url) as book:
        names = {
            learner: {
                g.name for g in book.find_submission_notebook(*[ASSIGNMENT] * 2, learner).grades
            }
            for learner in FINAL
        }
    assert {learner for learner, there in names.items() if NEW not in there} == {"ada", "lee"}
    assert all({*RIGHT} - {NEW} <= there for there in names.values())


def test_nbgraders_own_export(marked: Classroom, tmp_path: Path) -> None:
    """Does `nbgrader export` tell the same points and maxima?"""
    exporter = FinalMarks()
    exporter.to = str(tmp_path / "grades.csv")
    with Gradebook(marked.directory.db_url) as book:
        exporter.export(book)
    with (tmp_path / "grades.csv").open(encoding="utf-8") as file:
        rows = {row["student_id"]: (row["score"], row["max_score"]) for row in csv.DictReader(file)}
    assert rows == FINAL


@pytest.mark.slow
def test_nbgrader_autograde(marked: Classroom, root: Path, tmp_path: Path) -> None:
    """Does nbgrader's own command count by the same editions?"""
    class_dir = tmp_path / "class"
    for part in ("editions", "submitted"):
        shutil.copytree(marked.class_dir / part, class_dir / part)
    write_settings(class_dir, "a course")
    again = Classroom(root, class_dir)
    words = [sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT]
    ran = subprocess.run(words, cwd=class_dir, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    assert NOTE in ran.stderr
    with Gradebook(again.directory.db_url) as book:
        found = {learner: book.find_submission(ASSIGNMENT, learner).score for learner in FINAL}
        assert {n: s for n, (s, _) in FINAL.items()} == {n: str(s) for n, s in found.items()}
        assert own_maxima(book, ASSIGNMENT) == {n: float(m) for n, (_, m) in FINAL.items()}


def test_report(marks: Marks, tmp_path: Path) -> None:
    """Does the page show points out of the own maximum, with each column under its heading?"""
    write_report(tmp_path / "report.html", marks)
    page = (tmp_path / "report.html").read_text("utf-8")
    rows = {name: page.split(f'<th scope="row">{name}</th>')[1].split("</tr>")[0] for name in FINAL}
    assert "“14 of 16”: an earlier edition, which had less." in page
    assert "14 of 16</td><td>88 %" in rows["ada"]
    assert "16</td><td>89 %" in rows["eve"]
    assert len({row.count("<td") for row in rows.values()}) == 1


def test_feedback(marked: Classroom) -> None:
    """Does a learner read points out of what their edition had?"""
    pages = [*write_feedback(marked, ASSIGNMENT, ["ada", "eve"])]
    ada, eve = (page.read_text("utf-8") for page in pages)
    assert ">14 of 16 points<" in ada
    assert ">16 of 18 points<" in eve


def test_nobody_is_marked_again(marked: Classroom) -> None:
    """Is all of it settled, so that a second run has nothing to do?"""
    with open_cache(marked.class_dir) as cache:
        plan = make_plan(marked, cache, ASSIGNMENT, [*FINAL])
    assert sorted(plan.done) == sorted(FINAL)


def test_an_exercise_more_after_marking(root: Path, tmp_path: Path) -> None:
    """Has who was marked before an exercise came the same maximum, with nothing that waits?"""
    course = copy_course(root, tmp_path / "course")
    learners = {"ada": 1.0, "emmy": 0.5}
    for learner, share in learners.items():
        hand_in_share(tmp_path / "class", learner, share)
    classroom = Classroom(course, tmp_path / "class")
    with pytest.MonkeyPatch.context() as patch:
        remove_exercise(patch, course, NEW)
        keep_edition([classroom.class_dir], as_edition(course, "1"))
        assert marks_of(classroom, [*learners], FirstFakes()) == {
            "ada": (14.0, 16.0),
            "emmy": (7.0, 16.0),
        }
    shutil.copytree(root / "assignments", course / "assignments", dirs_exist_ok=True)
    keep_edition([classroom.class_dir], as_edition(course, "2"))
    assert marks_of(classroom, [*learners], Fakes()) == {"ada": (14.0, 16.0), "emmy": (7.0, 16.0)}
    with Gradebook(classroom.directory.db_url) as book:
        grades = book.find_submission_notebook(ASSIGNMENT, ASSIGNMENT, "ada").grades
        assert [g.name for g in grades if g.needs_manual_grade] == ["why_nonlinear"]


class FirstFakes(Fakes):
    """Workers of the time when the course had one exercise less."""

    def run(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """Yield each task when it is done."""
        for done in super().run(tasks):
            grades = {name: given for name, given in done.result.grades.items() if name != NEW}
            yield replace(done, result=replace(done.result, grades=grades))


def as_edition(course: Path, version: str) -> Path:
    """Write the record of an edition into a course's folder; return the folder."""
    (course / "edition.json").write_text(json.dumps({"edition": version, "files": {}}))
    return course


def marks_of(
    classroom: Classroom, learners: list[str], workers: Fakes
) -> dict[str, tuple[float | None, float]]:
    """Mark with workers that only seem to; return points and maxima."""
    with marking(classroom, workers, learners) as run:
        return {mark.learner: (mark.points, mark.max_points) for mark in run.marks()}


def test_another_edition(marked: Classroom, tmp_path: Path, root: Path) -> None:
    """Is it told that marks may change where the class turns out to have given out another one?"""
    class_dir = shutil.copytree(marked.class_dir, tmp_path / "class")
    shutil.rmtree(class_dir / "editions" / "1")
    classroom = Classroom(root, class_dir)
    with open_cache(class_dir) as cache:
        assert "other editions" in make_plan(classroom, cache, ASSIGNMENT, ["ada"]).earlier


def notebook_cells(path: Path) -> list[dict[str, Any]]:
    cells: list[dict[str, Any]] = json.loads(path.read_bytes())["cells"]
    return cells


def test_marked_notebook(marked: Classroom) -> None:
    """Is the marked notebook in the form of its own edition, and the updated one in the new one?"""
    ids = {
        learner: {
            cell["id"]
            for cell in notebook_cells(
                marked.folder("autograded", learner, ASSIGNMENT) / f"{ASSIGNMENT}.ipynb"
            )
        }
        for learner in ("ada", "bob")
    }
    assert NEW not in ids["ada"]
    assert NEW in ids["bob"]
