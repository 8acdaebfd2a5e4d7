"""Does what changes about lateness after marking count at the next run, recorded and not marked?"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook import penalties
from autograder.marking.gradebook.book import open_book
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import Fakes, hand_in
from tests.marking.late import PerDay
from tests.marking.mark_class import mark_class

DUE = datetime(2030, 1, 1, 12)
QUESTION = "why_nonlinear"


class Late:
    """A class of two, of whom ada comes a day late, and emmy in time."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.folder = folder
        self.url = f"sqlite:///{folder / 'gradebook.db'}"
        self.classroom = Classroom(root, folder)
        self.classroom.config.AssignLatePenalties.plugin_class = PerDay
        self.told: list[str] = []
        for learner, day in (("ada", 2), ("emmy", 1)):
            path = hand_in(folder, learner, 0.5)
            (path.parent / "timestamp.txt").write_text(f"2030-01-{day:02} 12:00 UTC")
        with open_book(self.classroom) as book:
            book.add_assignment(ASSIGNMENT)
        self.change(lambda book: setattr(book.find_assignment(ASSIGNMENT), "duedate", DUE))
        assert self.mark() == ["ada", "emmy"]

    def mark(self, *only: str) -> list[str]:
        """Mark what is new; return whose work was marked."""
        fakes = Fakes()
        tell = self.told.append
        mark_class(self.classroom, fakes, learners=only or None, everybody=not only, tell=tell)
        return fakes.marked

    def change(self, change: Callable[[Any], Any]) -> None:
        """Change something in the gradebook, as nbgrader's own pages do."""
        with Gradebook(self.url) as book:
            change(book)
            book.db.commit()

    def give(self, cell: str, points: float) -> None:
        """Let a person mark ada's work."""
        with Gradebook(self.url) as book:
            grade = book.find_grade(cell, ASSIGNMENT, ASSIGNMENT, "ada")
            grade.manual_score, grade.needs_manual_grade = points, False
            book.db.commit()

    def penalties(self) -> dict[str, float]:
        """Return the penalties that nbgrader reads."""
        with Gradebook(self.url) as book:
            return {
                s.student.id: s.late_submission_penalty
                for s in book.assignment_submissions(ASSIGNMENT)
            }

    def waits(self, cell: str) -> bool:
        """Whether a person is to look at a mark of ada's."""
        with Gradebook(self.url) as book:
            return book.find_grade(cell, ASSIGNMENT, ASSIGNMENT, "ada").needs_manual_grade


@pytest.fixture
def late(root: Path, tmp_path: Path) -> Late:
    """The class, marked once."""
    return Late(root, tmp_path)


def move(days: float | None) -> Callable[[Any], None]:
    """Return a change that moves the due date by some days, or removes it."""
    new = None if days is None else DUE + timedelta(days=days)
    return lambda book: setattr(book.find_assignment(ASSIGNMENT), "duedate", new)


def extend(days: float) -> Callable[[Any], None]:
    """Return a change that gives ada an extension."""
    more = timedelta(days=days)
    return lambda book: setattr(book.find_submission(ASSIGNMENT, "ada"), "extension", more)


@pytest.mark.parametrize(
    ("change", "penalties", "told"),
    [
        (move(1), {"ada": 0, "emmy": 0}, "ada 2 -> 0"),
        (move(-1), {"ada": 4, "emmy": 2}, "ada 2 -> 4, emmy 0 -> 2"),
        (move(None), {"ada": 0, "emmy": 0}, "ada 2 -> 0"),
        (extend(1), {"ada": 0, "emmy": 0}, "ada 2 -> 0"),
        (extend(0.5), {"ada": 2, "emmy": 0}, ""),
    ],
    ids=["later", "earlier", "removed", "extended", "extended too little"],
)
def test_what_changes_in_the_gradebook_counts(late, change, penalties, told):
    """Are penalties new without marking, and told by name where they have changed?"""
    assert late.penalties() == {"ada": 2, "emmy": 0}
    late.change(change)
    assert late.mark() == []
    assert late.penalties() == penalties
    assert [one.partition("penalties of ")[2] for one in late.told] == [f"{told}."] * bool(told)
    late.told.clear()
    assert late.mark() == []
    assert (late.penalties(), late.told) == (penalties, [])


def test_a_time_that_is_set_right_counts(late):
    """Does another timestamp.txt change the penalty alone, and wait no hand mark for it?"""
    late.give(QUESTION, 2.0)
    late.give("relu", 2.0)
    (late.folder / "submitted" / "ada" / ASSIGNMENT / "timestamp.txt").write_text(
        "2030-01-04 00:00 UTC"
    )
    assert late.mark() == []
    assert late.penalties()["ada"] == 6
    assert "ada 2 -> 6" in late.told[0]
    assert not late.waits(QUESTION)
    assert not late.waits("relu")


def test_another_rule_counts_and_never_costs_more_than_there_is(late):
    """Is the rule of today the one that counts, cut at the points, also after marks by hand?"""
    late.classroom.config.AssignLatePenalties.plugin_class = "nbgrader.plugins.LateSubmissionPlugin"
    late.classroom.config.LateSubmissionPlugin.penalty_method = "zero"
    assert late.mark() == []
    assert late.penalties()["ada"] == 8
    late.give(QUESTION, 2.0)
    assert late.mark() == []
    assert late.penalties()["ada"] == 10


def test_only_those_who_are_named_change(late):
    """Does a run for one learner leave the others' penalties alone?"""
    late.change(move(-1))
    late.mark("emmy")
    assert late.penalties() == {"ada": 2, "emmy": 2}


@pytest.mark.parametrize(
    ("due", "looked_at"), [(0, ["ada"]), (None, ["ada"]), (2, ["ada"]), (-1, ["ada", "emmy"])]
)
def test_nobody_who_is_in_time_is_looked_at(late, monkeypatch, due, looked_at):
    """Does a run ask of those alone who have a penalty or come after the due date?"""
    seen: list[str] = []
    really = penalties.penalty_of
    monkeypatch.setattr(
        penalties, "penalty_of", lambda one, *rest: seen.append(one.learner) or really(one, *rest)
    )
    late.change(move(due))
    late.mark()
    assert seen == looked_at


def test_a_hand_mark_waits_again_where_the_answer_may_have_changed(late):
    """Is a person asked to look again after a new hand-in, and after no other run?"""
    late.give(QUESTION, 2.0)
    late.mark()
    assert not late.waits(QUESTION)
    hand_in(late.folder, "ada", 1.0)
    late.mark()
    assert late.waits(QUESTION)
