"""Is it written down what happened to each mark, by whom and why, and nothing of what did not?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook

from autograder.marking.batch import history
from autograder.marking.batch.history import FILE, History, read_history, unnoted
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.by_hand import ByHand
from autograder.marking.gradebook.penalties import Changed
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import KEY, hand_in
from tests.marking.mark_class import mark_class

FULL = KEY.points


@pytest.fixture
def run(root: Path, tmp_path: Path) -> Any:
    """Return a function that marks the class."""

    def run(choice: Any = "new") -> list[dict[str, Any]]:
        before = len([*read_history(tmp_path)])
        mark_class(Classroom(root, tmp_path), choice=choice)
        return [*read_history(tmp_path)][before:]

    return run


def test_each_change_is_one_line(run, tmp_path):
    """Is there a line for the first mark and for each other one, and none where nothing changes?"""
    hand_in(tmp_path, "ada", 0.5)
    hand_in(tmp_path, "emmy", 1.0)
    first = run()
    assert {line["learner"]: line["points"] for line in first} == {
        "ada": [None, FULL / 2],
        "emmy": [None, FULL],
    }
    assert {line["why"] for line in first} == {"marked for the first time"}
    hand_in(tmp_path, "ada", 1.0)
    (line,) = run()
    assert (line["learner"], line["points"]) == ("ada", [FULL / 2, FULL])
    assert line["why"] == "the work is another one"
    assert line["exercises"]["sigmoid"] == [1.0, 2.0]
    assert run("all") == []


def test_who_and_when(run, tmp_path, monkeypatch):
    """Is the user named, and a user without a name no error?"""
    monkeypatch.setattr(history.getpass, "getuser", lambda: "noether")
    hand_in(tmp_path, "ada", 0.5)
    (line,) = run()
    assert line["by"].startswith("noether, autograder ")
    assert line["when"].endswith("+00:00")

    def nobody() -> str:
        raise KeyError(4711)

    monkeypatch.setattr(history.getpass, "getuser", nobody)
    hand_in(tmp_path, "ada", 1.0)
    assert run()[0]["by"].startswith("unknown, ")


def test_a_penalty_is_written_down(tmp_path):
    """Is what coming late costs a change, too?"""
    History(tmp_path).note_penalties(ASSIGNMENT, [Changed("ada", 0.0, 1.6)])
    (line,) = read_history(tmp_path)
    assert (line["learner"], line["penalty"]) == ("ada", [0.0, 1.6])


def test_a_line_that_was_cut_off_is_left_out(tmp_path):
    """Are the others read?"""
    (tmp_path / FILE).write_text('{"learner": "ada"}\n{"lear')
    assert [line["learner"] for line in read_history(tmp_path)] == ["ada"]
    assert [*read_history(tmp_path / "elsewhere")] == []


def test_what_is_given_by_hand_is_noticed(run, tmp_path):
    """Is a mark that the formgrader gave written down once, when it is seen, and its end, too?"""
    hand_in(tmp_path, "ada", 0.5)
    run()
    give(tmp_path, 1.5)
    (line,) = run()
    assert (line["learner"], line["exercise"], line["by"]) == ("ada", "relu", "")
    assert (line["hand"], line["extra"]) == ([None, 1.5], [0.0, 0.0])
    assert line["why"] == "given by hand, some time before this"
    assert run() == []
    give(tmp_path, None, extra=0.5)
    (line,) = run()
    assert (line["hand"], line["extra"]) == ([1.5, None], [0.0, 0.5])


def give(klass: Path, points: float | None, extra: float = 0.0) -> None:
    """Give points for an exercise, as the formgrader does."""
    with Gradebook(f"sqlite:///{klass / 'gradebook.db'}") as book:
        grade = book.find_grade("relu", ASSIGNMENT, ASSIGNMENT, "ada")
        grade.manual_score, grade.extra_credit = points, extra
        book.db.commit()


def test_a_mark_is_of_its_own_assignment():
    """Is what another assignment's lines say left out?"""
    lines = [
        {"assignment": "02", "learner": "a", "exercise": "f", "hand": [None, 1], "extra": [0, 0]}
    ]
    now = {("a", "f"): ByHand(1.0)}
    assert unnoted(lines, "01", now) == {("a", "f"): (ByHand(), ByHand(1.0))}
    assert unnoted(lines, "02", now) == {}
    assert unnoted(lines, "02", {}) == {("a", "f"): (ByHand(1, 0), ByHand())}
