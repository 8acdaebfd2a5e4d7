"""Does a class wait for one thing after another where it could have both at once?"""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

from autograder.cli.recording import mark_and_record, show_progress
from autograder.marking.batch.cache import open_cache
from autograder.marking.batch.plan import make_plan
from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook import book
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import Fakes, hand_in


def test_marking_begins_before_the_gradebook_is_opened(root, tmp_path, monkeypatch):
    """Do the workers have their first tasks while the gradebook is opened?"""
    seen: list[str] = []
    really = book.open_book

    class Early(Fakes):
        def run(self, tasks: Any) -> Any:
            seen.append("begun")
            return super().run(tasks)

    monkeypatch.setattr(book, "open_book", lambda *how: seen.append("opened") or really(*how))
    hand_in(tmp_path, "ada", 1.0)
    classroom, workers = Classroom(root, tmp_path), Early()
    with open_cache(tmp_path) as cache, ExitStack() as stack:
        plans = [make_plan(classroom, cache, ASSIGNMENT, ["ada"])]
        shown = stack.enter_context(show_progress(plans, as_json=True))
        (marks,) = mark_and_record(classroom, cache, plans, workers, shown, stack)
        assert [mark.learner for mark in marks] == ["ada"]
    assert seen == ["begun", "opened"]
    assert workers.marked == ["ada"]
