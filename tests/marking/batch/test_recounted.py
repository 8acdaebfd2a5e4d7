"""Is it told before, and written down, what another class.toml makes of marks that stand?"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from autograder.marking.batch.cache import open_cache
from autograder.marking.batch.change import Change
from autograder.marking.batch.engine import dry_run
from autograder.marking.batch.history import read_history
from autograder.marking.batch.plan import make_plan
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.reader import open_reader
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import Fakes, hand_in
from tests.marking.mark_class import mark_class

LATE = f"""\
time_zone = "UTC"
[[late]]
percent = 30
[due]
{ASSIGNMENT} = "2030-01-01 12:00"
"""
POINTS = f"[assignments.{ASSIGNMENT}]\npoints.sigmoid = 3\n"
CHOSEN = f'[assignments.{ASSIGNMENT}]\nexercises = ["sigmoid", "relu", "why_nonlinear"]\n'
EXTENDED = f'[extensions.ada]\n{ASSIGNMENT} = "2030-01-05 12:00"\n'
CHANGES = {
    "points": (LATE, LATE + POINTS),
    "an exercise left out": (LATE, LATE + CHOSEN),
    "an exercise taken back in": (LATE + CHOSEN, LATE),
    "another percentage": (LATE, LATE.replace("30\n", "50\n")),
    "a later due date": (LATE, LATE.replace("01-01 12", "01-09 12")),
    "an extension": (LATE, LATE + EXTENDED),
    "no extension any more": (LATE + EXTENDED, LATE),
    "no dates at first": ("", LATE),
    "points, and a rule": (LATE, LATE.replace("30\n", "50\n") + POINTS),
}


class Class:
    """A class of three, of whom ada and kurt are late, and kurt has a mark by hand."""

    def __init__(self, course: Path, folder: Path) -> None:
        self._course, self._folder = course, folder
        for learner, share in {"ada": 1.0, "emmy": 0.5, "kurt": 0.5}.items():
            time = "2029-12-24" if learner == "emmy" else "2030-01-02"
            path = hand_in(folder, learner, share)
            path.with_name("timestamp.txt").write_text(f"{time} 12:00:00 UTC")

    def _classroom(self, settings: str) -> Classroom:
        (self._folder / "class.toml").write_text(settings)
        return Classroom(self._course, self._folder)

    def mark(self, settings: str) -> dict[str, float | None]:
        """Mark with these settings; return the final points."""
        classroom = self._classroom(settings)
        mark_class(classroom)
        with open_reader(classroom.directory.db_url) as reader:
            found = reader.stood(ASSIGNMENT).standings
            return {learner: standing.points for learner, standing in found.items()}

    def give(self) -> None:
        """Give kurt other points for one exercise."""
        with Gradebook(f"sqlite:///{self._folder / 'gradebook.db'}") as book:
            book.find_grade("sigmoid", ASSIGNMENT, ASSIGNMENT, "kurt").manual_score = 1.5
            book.db.commit()

    def dry(self, settings: str) -> list[Change]:
        """Return what a dry run says of these settings."""
        classroom = self._classroom(settings)
        with open_cache(self._folder) as cache:
            plan = make_plan(classroom, cache, ASSIGNMENT, classroom.learners(ASSIGNMENT))
            return [one for one in dry_run(classroom, cache, [plan], Fakes()) if one]

    def history(self) -> list[dict[str, Any]]:
        """Return what is written down."""
        return [*read_history(self._folder)]


@pytest.fixture
def klass(root: Path, tmp_path: Path) -> Class:
    """The class, not marked yet."""
    return Class(root, tmp_path)


@pytest.mark.parametrize("what", CHANGES)
def test_a_dry_run_says_what_the_next_run_makes(klass, what):
    """Are the sums of everybody who gains or loses those before and after the next run?"""
    old, new = CHANGES[what]
    klass.mark(old)
    klass.give()
    before = klass.mark(old)
    said = {change.after.learner: change.points for change in klass.dry(new)}
    after = klass.mark(new)
    others = {name: pair for name in before if (pair := (before[name], after[name]))[0] != pair[1]}
    assert {name: pair for name, pair in said.items() if pair[0] != pair[1]} == others
    assert others
    assert klass.dry(new) == []


def test_it_says_why(klass):
    """Is each change told with what made it?"""
    klass.mark(LATE)
    of = {change.after.learner: change for change in klass.dry(LATE + POINTS)}
    assert of["ada"].why == "by class.toml, sigmoid is worth 3, not 2"
    assert of["ada"].by_exercise == {"sigmoid": 1}
    (one, _) = klass.dry(LATE.replace("30\n", "50\n"))
    assert one.why == "a due date, an extension or the rule for late work is another one"
    assert one.penalty[0] < one.penalty[1]


def test_new_work_and_other_points(klass, tmp_path):
    """Is the sum of new work the one by the new points?"""
    klass.mark(LATE)
    hand_in(tmp_path, "emmy", 1.0)
    said = {change.after.learner: change for change in klass.dry(LATE + POINTS)}
    assert "the work is another one" in said["emmy"].why
    assert said["emmy"].points[1] == klass.mark(LATE + POINTS)["emmy"]


@pytest.mark.parametrize("settings", [POINTS, CHOSEN])
def test_history_keeps_it(klass, settings):
    """Has each changed mark of the machine its line, once, with what changed it?"""
    klass.mark(LATE)
    before = klass.history()
    klass.mark(LATE + settings)
    lines = [line for line in klass.history()[len(before) :] if "points" in line]
    assert [line["learner"] for line in lines] == ["ada", "emmy", "kurt"]
    assert all("class.toml" in line["why"] for line in lines)
    if settings == POINTS:
        assert lines[0]["exercises"] == {"sigmoid": [2.0, 3.0]}
    else:
        assert lines[0]["exercises"]["tanh_derivative"] == [2.0, None]
    after = klass.history()
    klass.mark(LATE + settings)
    assert klass.history() == after


def test_history_follows_a_mark(klass, tmp_path):
    """Is what one line ends with what the next begins with, also if work and points are new at once?"""
    klass.mark(LATE)
    hand_in(tmp_path, "emmy", 1.0)
    klass.mark(LATE + POINTS)
    lines = [one for one in klass.history() if one["learner"] == "emmy" and "points" in one]
    points = [line["points"] for line in lines]
    assert len(points) == 3
    assert [pair[0] for pair in points[1:]] == [pair[1] for pair in points[:-1]]
    json.dumps(lines)
