"""Is it written down what happened to each mark, by whom and why, and nothing of what did not?"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from autograder.marking.batch import history
from autograder.marking.batch.cache import open_cache
from autograder.marking.batch.engine import run_plans
from autograder.marking.batch.history import FILE, History, read_history
from autograder.marking.batch.plan import make_plan
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook.book import open_book
from autograder.marking.gradebook.penalties import Changed
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import KEY, Fakes, hand_in

FULL = KEY.points


@pytest.fixture
def run(root: Path, tmp_path: Path) -> Any:
    """Return a function that marks the class."""

    def run(choice: Any = "new") -> list[dict[str, Any]]:
        before = len([*read_history(tmp_path)])
        classroom = Classroom(root, tmp_path)
        with open_cache(tmp_path) as cache, open_book(classroom) as book:
            names = classroom.learners(ASSIGNMENT)
            plan = make_plan(classroom, cache, ASSIGNMENT, names, choice)
            list(run_plans(classroom, cache, book, [plan], Fakes()))
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
