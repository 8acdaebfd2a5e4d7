"""A term of 25 learners: are the final marks those that a person works out by hand?"""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from autograder.key.faults import KeyFaults
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.book import open_book
from autograder.marking.gradebook.unmarked import FinalMarks
from autograder.marking.reports.csv import write_marks
from benchmarks.performance.snapshot import snapshot
from tests.conftest import ASSIGNMENT
from tests.marking.courses import change_key, copy_course, remove_exercise
from tests.marking.databases import BOTH
from tests.marking.fakes import Fakes, hand_in
from tests.marking.late import PerDay
from tests.marking.mark_class import marking

QUESTION = "why_nonlinear"
SHARES: dict[str, float | None] = {
    **{f"a{number:02}": 1.0 for number in (*range(1, 9), 22, 23)},
    **{f"a{number:02}": 0.5 for number in (*range(9, 15), 24)},
    **{f"a{number:02}": 0.0 for number in range(15, 20)},
    **{"a20": None, "a21": None},  # no notebook; the first of them is marked by hand
}
DUE = datetime(2030, 1, 1, 12)
LATE = {"a22": "2030-01-03 12:00 UTC", "a23": "2030-01-03 12:00 UTC", "a24": "2030-01-02 12:00 UTC"}

# Six exercises are left, worth 14 points, and the question, worth 2.
FINAL: dict[str, tuple[str, str]] = {
    "a01": ("16.0", "done"),  # 14 and 2 for the question
    "a02": ("15.5", "done"),  # 14 and 1.5
    "a03": ("15.0", "done"),  # 14 and 1
    "a04": ("14.0", "waits for a person"),
    "a05": ("15.0", "done"),  # 14 and 2; relu overridden from 2 to 1
    "a06": ("14.5", "waits for a person"),  # extra credit of 0.5
    "a07": ("14.0", "waits for a person"),
    "a08": ("14.0", "waits for a person"),
    "a09": ("8.0", "waits for a person"),  # 7; sigmoid overridden from 1 to 2
    **{f"a{number}": ("7.0", "waits for a person") for number in range(10, 15)},
    **{f"a{number}": ("0.0", "waits for a person") for number in range(15, 20)},
    "a20": ("7.0", "done"),  # by hand: 1 for each of six exercises and the question
    "a21": ("", "not readable"),
    "a22": ("14.0", "done"),  # 14 and 2, less 2 for one day
    "a23": ("14.0", "waits for a person"),  # in time by an extension
    "a24": ("7.0", "waits for a person"),  # in time by the later due date
    "a25": ("", "not handed in"),
}


@pytest.fixture(params=BOTH)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """Return a function that gives the address of a new gradebook by its name."""
    if request.param == "sqlite":
        return lambda name: f"sqlite:///{tmp_path}/{name}.db"
    pytest.importorskip("psycopg", reason="needs the extra `postgresql`")
    server = request.getfixturevalue("server")
    numbers = iter(range(100))
    return lambda name: server.create(f"{tmp_path.name}_{name}_{next(numbers)}")


class Term:
    """One class: its folder, its gradebook, and what was told of it."""

    def __init__(self, course: Path, folder: Path, url: str) -> None:
        self.folder, self.url = folder, url
        folder.mkdir(exist_ok=True)
        self.told: list[str] = []
        self.classroom = Classroom(course, folder, url)
        self.classroom.config.AssignLatePenalties.plugin_class = PerDay

    def grade(self, choice: Any = "new") -> list[str]:
        """Mark, and write the table; return whose work was marked."""
        fakes = Fakes()
        with marking(self.classroom, fakes, choice=choice, tell=self.told.append) as run:
            write_marks(self.folder / "marks.csv", run.marks())
        return sorted(fakes.marked)

    def table(self) -> dict[str, dict[str, str]]:
        """Return the rows of the table by learner."""
        with (self.folder / "marks.csv").open(newline="", encoding="utf-8") as file:
            return {row["learner"]: row for row in csv.DictReader(file)}

    def final(self) -> dict[str, tuple[str, str]]:
        """Return points and state by learner."""
        return {name: (row["points"], row["state"]) for name, row in self.table().items()}

    def exported(self) -> dict[str, str]:
        """Return the scores that `nbgrader export` gives."""
        path = self.folder / "grades.csv"
        with Gradebook(self.url) as book:
            FinalMarks(to=str(path)).export(book)
        with path.open(newline="", encoding="utf-8") as file:
            return {row["student_id"]: row["score"] for row in csv.DictReader(file)}


@pytest.fixture
def term(root: Path, tmp_path: Path, address: Any) -> Term:
    """The class as it is when all have handed in, with a due date."""
    term = Term(copy_course(root, tmp_path), tmp_path / "class", address("first"))
    for learner, share in SHARES.items():
        path = hand_in(term.folder, learner, share)
        if learner in LATE:
            (path.parent / "timestamp.txt").write_text(LATE[learner])
    with open_book(term.classroom) as book:
        book.add_assignment(ASSIGNMENT)
    with Gradebook(term.url) as book:
        book.update_or_create_assignment(ASSIGNMENT, duedate=DUE)
        book.add_student("a25")
    return term


def by_hand(term: Term) -> None:
    """Let a person mark, as the formgrader does."""
    given = {"a01": 2.0, "a02": 1.5, "a03": 1.0, "a05": 2.0, "a22": 2.0}
    marks = {(learner, QUESTION): points for learner, points in given.items()}
    marks |= {("a05", "relu"): 1.0, ("a09", "sigmoid"): 2.0}
    with Gradebook(term.url) as book:
        (notebook,) = book.find_submission(ASSIGNMENT, "a20").notebooks
        marks |= {("a20", grade.name): 1.0 for grade in notebook.grades}
        for (learner, cell), points in marks.items():
            grade = book.find_grade(cell, ASSIGNMENT, ASSIGNMENT, learner)
            grade.manual_score, grade.needs_manual_grade = points, False
        book.find_grade("relu", ASSIGNMENT, ASSIGNMENT, "a06").extra_credit = 0.5
        book.db.commit()


def test_the_term(term, root, tmp_path, address, monkeypatch):
    """Are the marks right after each thing that may happen in a term, and at its end?"""
    assert term.grade() == sorted(SHARES)
    machine = {name: row["machine"] for name, row in term.table().items()}
    assert machine == {n: "" if s is None else f"{16 * s}" for n, s in SHARES.items()} | {"a25": ""}
    assert {n: row["penalty"] for n, row in term.table().items() if n in LATE} == {
        "a22": "4.0",
        "a23": "4.0",
        "a24": "2.0",
    }
    by_hand(term)

    before = snapshot(term.url, term.folder)
    with monkeypatch.context() as patch:
        change_key(patch, lambda all_: [replace(all_[0], draw_cases=lambda _: [None]), *all_[1:]])
        with pytest.raises(KeyFaults):
            term.grade("changed")
    assert snapshot(term.url, term.folder) == before

    with Gradebook(term.url) as book:
        book.find_assignment(ASSIGNMENT).duedate = DUE + timedelta(days=1)
        book.find_submission(ASSIGNMENT, "a23").extension = timedelta(days=1)
        book.db.commit()
    assert (term.grade(), term.told) == (
        [],
        [
            f"{ASSIGNMENT}: a due date, an extension, marks or the rule for penalties have changed, and "
            "so have the late penalties of a22 4 -> 2, a23 4 -> 0, a24 2 -> 0."
        ],
    )
    assert term.table()["a01"]["points"] == "18.0"
    assert term.table()["a05"]["override"] == "-1.0"

    remove_exercise(monkeypatch, tmp_path, "relu_derivative")
    assert term.grade("changed") == sorted(SHARES)
    assert "relu_derivative (2 points) is no longer in the course" in term.told[1]
    assert "gone with it: a20 1." in term.told[1]
    assert term.final() == FINAL
    assert {row["max_points"] for row in term.table().values()} == {"16.0"}

    second = Term(tmp_path, tmp_path / "second", address("second"))
    hand_in(second.folder, "a01", 0.0)
    assert second.grade() == ["a01"]
    assert second.final() == {"a01": ("0.0", "waits for a person")}

    assert term.grade() == []
    assert term.final() == FINAL
    # nbgrader counts as 0 what is not handed in, and says no more of it.
    assert term.exported() == {name: points for name, (points, _) in FINAL.items()} | {"a25": "0.0"}


def test_the_table_adds_up(term):
    """Is each column a number where there is a mark, and do they add up to the points?"""
    by_person = ("machine", "by_hand", "override", "extra_credit")
    term.grade()
    by_hand(term)
    term.grade()
    for row in term.table().values():
        empty = {row[column] == "" for column in (*by_person, "penalty", "points", "share")}
        assert empty == {row["state"] in ("not readable", "not handed in")}
        if row["points"]:
            total = sum(float(row[part]) for part in by_person) - float(row["penalty"])
            assert float(row["points"]) == max(0.0, total)
