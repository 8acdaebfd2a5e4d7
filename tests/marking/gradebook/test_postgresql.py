"""Does a gradebook in PostgreSQL get the same marks, also when its server goes away for a while?"""

from __future__ import annotations

from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from autograder.marking.classroom.folder import Classroom
from autograder.marking.gradebook import retry
from autograder.marking.gradebook.retry import GradebookGone
from benchmarks.performance import kills
from benchmarks.performance.server import WHY_NOT, programs
from benchmarks.performance.snapshot import snapshot
from tests.conftest import ASSIGNMENT
from tests.marking.fakes import Fakes, hand_in
from tests.marking.mark_class import mark_class

pytest.importorskip("psycopg", reason="needs the extra `postgresql`")
needs_server = pytest.mark.skipif(programs() is None, reason=WHY_NOT)
pytestmark = needs_server


@pytest.fixture
def klass(tmp_path: Path) -> Path:
    """A class of twelve."""
    for number in range(12):
        hand_in(tmp_path, f"learner{number}", number % 3 / 2)
    return tmp_path


def mark(root: Path, klass: Path, url: str, fakes: Fakes, tell=print) -> None:
    """Mark the class into the gradebook at `url`."""
    mark_class(Classroom(root, klass, url), fakes, tell=tell)


def test_both_gradebooks_say_the_same(root, klass, server):
    """Does PostgreSQL get what SQLite gets, from a second run that marks nothing?"""
    sqlite, postgresql = f"sqlite:///{klass}/gradebook.db", server.create("same")
    mark(root, klass, sqlite, Fakes())
    again = Fakes()
    mark(root, klass, postgresql, again)
    assert again.marked == []
    assert snapshot(postgresql, klass) == snapshot(sqlite, klass)
    with Gradebook(postgresql) as book:  # and nbgrader can read and write it
        assert book.find_submission(ASSIGNMENT, "learner2").score == 16
        book.update_or_create_student("learner2", first_name="Ada")


@pytest.mark.slow
def test_a_server_that_is_started_again_costs_nothing(root, klass, server, monkeypatch):
    """Is a restart in the middle waited for, told, and without effect on the marks?"""
    monkeypatch.setattr("autograder.marking.batch.engine.BATCH_SECONDS", 0.0)
    told: list[str] = []

    class Restarting(Fakes):
        def run(self, tasks):
            for done in super().run(tasks):
                if len(self.marked) == 6:
                    server.kill()
                yield done

    def tell(message: str) -> None:
        told.append(message)
        if len(told) == 2:
            server.start()

    mark(root, klass, server.create("restart"), Restarting(), tell)
    assert len(told) >= 2
    assert "trying for another" in told[0]
    mark(root, klass, f"sqlite:///{klass}/gradebook.db", Fakes())
    calm = snapshot(f"sqlite:///{klass}/gradebook.db", klass)
    assert snapshot(server.url("restart"), klass) == calm


def test_a_server_that_stays_away_stops_the_run_and_loses_nothing(root, klass, server, monkeypatch):
    """Does the run end with what to do, and the next one go on without marking again?"""
    url = server.create("away")
    mark(root, klass, url, Fakes())
    hand_in(klass, "learner0", 1.0)
    monkeypatch.setattr(retry, "RETRY_SECONDS", 0.5)

    class Away(Fakes):
        def run(self, tasks):
            yield from super().run(tasks)
            server.kill()

    with pytest.raises(GradebookGone, match="run the same command again"):
        mark(root, klass, url, Away())
    server.start()
    monkeypatch.undo()
    again = Fakes()
    mark(root, klass, url, again)
    assert again.marked == []
    with Gradebook(url) as book:
        assert book.find_submission(ASSIGNMENT, "learner0").score == 16


def test_a_password_that_is_wrong_is_told_at_once(root, klass, server):
    """Is a gradebook that cannot be opened named at once, without a minute's patience?"""
    with pytest.raises(GradebookGone, match="does not exist"):
        mark(root, klass, server.url("nobody_made_this"), Fakes())


@pytest.mark.slow
def test_kills_at_random_change_nothing():
    """Does the gradebook stay the same when coordinator, workers and server are killed?"""
    tally = kills.run(6, size=6, each=6)
    assert tally.different == []
    assert tally.total == 6
    assert set(tally.kills) == {"coordinator", "worker", "PostgreSQL"}
