"""Is nothing marked twice, nothing lost and nothing of a person's overwritten, whatever ends a run?"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from nbgrader.api import Gradebook
from sqlalchemy import Engine, event

from autograder.marking.batch import engine, plan
from autograder.marking.batch.cache import open_cache
from autograder.marking.batch.engine import dry_run
from autograder.marking.batch.plan import Choice, Plan, make_plan
from autograder.marking.classroom.errors import CannotWrite, NoSuchThing
from autograder.marking.classroom.folder import Classroom
from autograder.marking.classroom.timestamp import NO_TIME
from autograder.marking.gradebook import book as gradebook
from autograder.marking.gradebook import retry
from autograder.marking.gradebook.retry import GradebookGone
from autograder.marking.grading.results import Result
from autograder.marking.sandbox.limits import USUAL, TimeLimits
from benchmarks.performance.snapshot import snapshot
from tests.conftest import ASSIGNMENT
from tests.marking.classroom.test_timestamp import PLANTED
from tests.marking.fakes import KEY, Fakes, Stop, hand_in
from tests.marking.mark_class import mark_class
from tests.sampling import one_in

SHARES = {"ada": 1.0, "emmy": 0.5, "grace": 0.0, "nobody": None, "sofia": 1.0}
FULL = KEY.points


@pytest.fixture
def klass(tmp_path: Path) -> Path:
    """A class of five, one of whom has handed in an empty folder."""
    for learner, share in SHARES.items():
        hand_in(tmp_path, learner, share)
    return tmp_path


@pytest.fixture(autouse=True)
def nothing_open(tmp_path: Path) -> Iterator[None]:
    """After the test, wherever its runs have ended: is no file of the class still open?"""
    yield
    assert not [path for path in open_files() if path.is_relative_to(tmp_path)]


def open_files() -> list[Path]:
    """Return the files that this process holds open."""
    links = list(Path("/proc/self/fd").iterdir())
    return [Path(os.readlink(link)) for link in links if link.is_symlink()]


Run = Callable[..., tuple[Plan, list[Result], list[str]]]


@pytest.fixture
def run(root: Path, klass: Path) -> Run:
    """Return a function that marks the class and gives the plan, the results, and who was marked."""

    def run(
        choice: Choice = "new", fakes: Fakes | None = None, db: str = "", times: TimeLimits = USUAL
    ) -> Any:
        fakes = fakes or Fakes()
        done = mark_class(Classroom(root, klass, db), fakes, choice=choice, times=times)
        return done.plan, done.results, fakes.marked

    return run


def url(klass: Path) -> str:
    """Return the gradebook's address."""
    return f"sqlite:///{klass / 'gradebook.db'}"


def points(klass: Path) -> dict[str, float]:
    """Return the sums that nbgrader itself reads from the gradebook."""
    with Gradebook(url(klass)) as book:
        return {s.student.id: s.score for s in book.assignment_submissions(ASSIGNMENT)}


def test_the_gradebook_has_what_was_given(klass, run):
    """Does nbgrader read the very points that were given?"""
    run()
    assert points(klass) == {name: FULL * (share or 0) for name, share in SHARES.items()}


def rows(path: Path, query: str) -> list[Any]:
    """Return what a query finds in a file of SQLite's."""
    with closing(sqlite3.connect(path)) as db:
        return db.execute(query).fetchall()


def test_a_new_gradebook_is_as_nbgrader_makes_it(klass, run, tmp_path):
    """Has it the tables of nbgrader's own, the note of their version, and two of ours beside them?"""
    run()
    Gradebook(f"sqlite:///{tmp_path / 'theirs.db'}").close()
    tables, versions = (
        "select name, sql from sqlite_master where tbl_name not like 'autograder%' order by name",
        "select * from alembic_version",
    )
    ours = "select name from sqlite_master where sql like '%TABLE autograder%' order by name"
    assert rows(klass / "gradebook.db", ours) == [("autograder_answers",), ("autograder_words",)]
    for query in (tables, versions):
        assert rows(klass / "gradebook.db", query) == rows(tmp_path / "theirs.db", query)


def test_a_second_run_marks_nothing(klass, run):
    """Is what was marked before, and has not changed, left alone?"""
    run()
    before = snapshot(url(klass), klass)
    plan, results, marked = run()
    assert (results, marked) == ([], [])
    assert sorted(plan.done) == sorted(SHARES)
    assert snapshot(url(klass), klass) == before


def test_only_what_has_changed_is_marked(klass, run):
    """Is one new hand-in marked alone, and its points replaced?"""
    run()
    hand_in(klass, "emmy", 1.0)
    assert run()[2] == ["emmy"]
    assert points(klass)["emmy"] == FULL


def test_again_marks_all(run):
    """Does the choice "all" mark everybody anew?"""
    run()
    assert sorted(run("all")[2]) == sorted(SHARES)


def test_a_lost_notebook_is_made_again(klass, run):
    """Is a submission marked again whose marked notebook has been deleted?"""
    run()
    (klass / "autograded" / "ada" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb").unlink()
    assert run()[2] == ["ada"]


def test_a_lost_gradebook_is_filled_without_marking(klass, run):
    """Are kept results enough to fill a new gradebook, or one in another place?"""
    run()
    before = snapshot(url(klass), klass)
    (klass / "gradebook.db").unlink()
    assert run()[2] == []
    assert snapshot(url(klass), klass) == before
    other = f"sqlite:///{klass / 'other.db'}"
    assert run(db=other)[2] == []
    assert snapshot(other, klass) == before


def test_an_old_gradebook_is_brought_up_to_date(klass, run):
    """Is a gradebook from a backup, with older marks, made right?"""
    run()
    with Gradebook(url(klass)) as book:
        book.find_grade("relu", ASSIGNMENT, ASSIGNMENT, "ada").auto_score = 0.25
        book.db.commit()
    assert run()[2] == []
    assert points(klass)["ada"] == FULL


def _stops_at(monkeypatch: pytest.MonkeyPatch, module: Any, name: str, number: int) -> None:
    """Let a function end everything when it is called for the `number`-th time."""
    real, calls = getattr(module, name), iter(range(1, 1000))

    def stopped(*args: Any, **keywords: Any) -> Any:
        if next(calls) == number:
            raise Stop
        return real(*args, **keywords)

    monkeypatch.setattr(module, name, stopped)


@pytest.mark.parametrize("number", [1, 2, 4])
@pytest.mark.parametrize(
    ("module", "name"),
    [
        (engine, "put_marked"),
        (engine.Cache, "put"),
        (gradebook.Book, "_record"),
        (engine.Cache, "note_recorded"),
    ],
    ids=["notebook", "result", "gradebook", "note"],
)
def test_a_run_that_ends_anywhere_goes_on(
    klass, run, tmp_path_factory, root, monkeypatch, module, name, number
):
    """Does the next run give what an undisturbed one gives, wherever the first one ended?"""
    monkeypatch.setattr(engine, "BATCH_SECONDS", 0.0)  # each result is recorded by itself
    with monkeypatch.context() as patch:
        _stops_at(patch, module, name, number)
        with pytest.raises(Stop):
            run()
    run()
    disturbed = snapshot(url(klass), klass)
    assert run()[2] == []
    calm = tmp_path_factory.mktemp("calm")
    for learner, share in SHARES.items():
        hand_in(calm, learner, share)
    mark_class(Classroom(root, calm))
    assert disturbed == snapshot(url(calm), calm)


def test_what_was_kept_is_not_marked_again(run):
    """Does a run that ends in the middle cost only what was not finished?"""
    with pytest.raises(Stop):
        run(fakes=Fakes(after=3))
    assert len(run()[2]) == 2


def test_what_a_person_gave_stays(klass, run):
    """Do manual marks, extra credit and comments outlive a new marking and a new hand-in?"""
    run()
    with Gradebook(url(klass)) as book:
        grade = book.find_grade("why_nonlinear", ASSIGNMENT, ASSIGNMENT, "ada")
        grade.manual_score, grade.extra_credit = 1.5, 0.5
        book.find_comment("why_nonlinear", ASSIGNMENT, ASSIGNMENT, "ada").manual_comment = "Nearly."
        book.db.commit()
    run("all")
    hand_in(klass, "ada", 0.5)
    run()
    with Gradebook(url(klass)) as book:
        grade = book.find_grade("why_nonlinear", ASSIGNMENT, ASSIGNMENT, "ada")
        assert (grade.manual_score, grade.extra_credit, grade.score) == (1.5, 0.5, 2.0)
        comment = book.find_comment("why_nonlinear", ASSIGNMENT, ASSIGNMENT, "ada")
        assert comment.manual_comment == "Nearly."
    assert points(klass)["ada"] == FULL / 2 + 2.0


class Failing(Fakes):
    """The machinery fails at everything."""

    def run(self, tasks):
        for done in super().run(tasks):
            result = Result(done.task.learner, ASSIGNMENT, problem="The worker died.", ours=True)
            yield type(done)(done.task, result)


def test_a_problem_of_ours_is_tried_again(klass, run):
    """Is a submission that the machinery failed at marked by the next run?"""
    run(fakes=Failing())
    assert sorted(run()[2]) == sorted(SHARES)
    assert points(klass)["ada"] == FULL


def test_a_changed_check_is_told_and_marked_when_asked(klass, run, monkeypatch):
    """Does a change of one exercise touch it and what builds on it, and only on request?"""
    run()
    real = plan.checks_fingerprints
    monkeypatch.setattr(plan, "checks_fingerprints", lambda *a: real(*a) | {"sigmoid": "changed"})
    first, _, marked = run()
    assert marked == []
    above = {e.name for e in KEY.exercises if "sigmoid" in KEY.upstream(e.name)}
    assert first.exercises == {"sigmoid", *above}
    assert "image2vector" not in first.exercises
    assert sorted(first.older) == sorted(SHARES)
    assert sorted(run("changed")[2]) == sorted(SHARES)
    assert run("changed")[2] == []


def test_other_limits_are_told_and_marked_with_when_asked(run):
    """Does a mark that was given in less time count as one of other checks?"""
    run()
    slow = TimeLimits(call=60.0)
    assert (run(times=slow)[2], sorted(run(times=slow)[0].older)) == ([], sorted(SHARES))
    assert "limits" in run(times=slow)[0].earlier
    assert sorted(run("changed", times=slow)[2]) == sorted(SHARES)
    assert run("changed", times=slow)[2] == []


def test_a_dry_run_writes_nothing(root, klass, run):
    """Does trying out leave gradebook, notebooks and kept results as they are?"""
    run()
    hand_in(klass, "emmy", 1.0)
    before, classroom = snapshot(url(klass), klass), Classroom(root, klass)
    with open_cache(klass) as cache:
        plan = make_plan(classroom, cache, ASSIGNMENT, classroom.learners(ASSIGNMENT))
        (change,) = dry_run(classroom, cache, [plan], Fakes())
        (kept,) = cache.read(ASSIGNMENT, ["emmy"])
    assert (kept.earned, change.after.earned) == (FULL / 2, FULL)
    assert (change.what, change.why) == ("gains", "the work is another one")
    assert snapshot(url(klass), klass) == before


def test_two_runs_at_once_are_refused(klass):
    """Is a second run on the same class turned away, and welcome once the first has ended?"""
    with open_cache(klass), pytest.raises(NoSuchThing, match="Another run"), open_cache(klass):
        pass
    with open_cache(klass):
        pass


def test_a_damaged_store_is_named(klass):
    """Is an unusable file of results named, with what to do?"""
    (klass / ".autograder").mkdir()
    (klass / ".autograder" / "results.db").write_text("no database, but long enough to be one" * 99)
    with pytest.raises(NoSuchThing, match="delete it"), open_cache(klass):
        pass


@pytest.fixture
def late(klass: Path) -> None:
    """Let emmy hand in an hour late, and make that cost everything."""
    (klass / "submitted" / "emmy" / ASSIGNMENT / "timestamp.txt").write_text("2030-01-01 13:00 UTC")
    (klass / "submitted" / "ada" / ASSIGNMENT / "timestamp.txt").write_text("not a time at all")
    with Gradebook(url(klass), "nn-from-scratch") as book:
        book.add_assignment(ASSIGNMENT, duedate=datetime(2030, 1, 1, 12, tzinfo=UTC))


@pytest.mark.usefixtures("late")
def test_lateness_is_nbgraders(root, klass):
    """Does nbgrader's plug-in decide what lateness costs, and a broken timestamp stop nobody?"""
    classroom = Classroom(root, klass)
    classroom.config.LateSubmissionPlugin.penalty_method = "zero"
    mark_class(classroom)
    with Gradebook(url(klass)) as book:
        found = {s.student.id: s for s in book.assignment_submissions(ASSIGNMENT)}
        assert found["emmy"].late_submission_penalty == FULL / 2
        assert found["emmy"].total_seconds_late == 3600
        assert found["ada"].late_submission_penalty in (None, 0)


def test_names_that_no_gradebook_can_hold(klass, run):
    """Is a folder with an impossible name listed with what to do, and nobody else held up?"""
    hand_in(klass, "x" * 129, 1.0)
    plan, results, marked = run()
    assert sorted(marked) == sorted(SHARES)
    (problem,) = plan.refused.values()
    assert "rename it" in problem
    assert problem in {result.problem for result in results}


def test_a_full_disk_under_the_store_is_told(klass, run, monkeypatch):
    """Does a store that cannot grow end the run with what to do, and does the next one go on?"""
    real = engine.Cache.__init__

    def small(self, connection, *others):
        real(self, connection, *others)
        connection.execute("pragma max_page_count = 1")  # as many as there are

    more = [hand_in(klass, f"learner{number}", 1.0) for number in range(50)]
    with monkeypatch.context() as patch:
        patch.setattr(engine.Cache, "__init__", small)
        with pytest.raises(CannotWrite, match=r"results\.db .*full.* kept; run the same"):
            run()
    marked = run()[2]
    assert 0 < len(marked) < len(SHARES) + len(more)  # what was kept is not marked again
    assert len(points(klass)) == len(SHARES) + len(more)


@pytest.mark.parametrize(
    ("pragma", "said"), [("max_page_count = 1", "is full"), ("query_only = on", "readonly")]
)
def test_a_full_or_read_only_gradebook_is_not_waited_for(klass, run, monkeypatch, pragma, said):
    """Is a gradebook that cannot be written told at once, and filled by the next run?"""
    run()
    for number in range(50):
        hand_in(klass, f"new{number}", 1.0)
    asked: list[str] = []

    def refuse(connection, _):
        connection.execute(f"pragma {pragma}")

    monkeypatch.setattr(retry.time, "sleep", asked.append)
    event.listen(Engine, "connect", refuse)
    try:
        with pytest.raises(GradebookGone, match=said):
            run()
    finally:
        event.remove(Engine, "connect", refuse)
    assert asked == []
    assert run()[2] == []
    assert points(klass)["new49"] == FULL


@pytest.mark.parametrize("name", one_in(4, PLANTED))
def test_a_hostile_timestamp_is_told_and_stops_nobody(klass, run, name):
    """Is the learner marked, and told of, and the rest marked as if nothing were there?"""
    PLANTED[name](klass / "submitted" / "ada" / ASSIGNMENT / "timestamp.txt")
    told = {result.learner: NO_TIME in result.attention for result in run()[1]}
    assert told == {name: name == "ada" for name in SHARES}
    assert points(klass) == {name: FULL * (share or 0) for name, share in SHARES.items()}
    assert run()[0].mark == run()[0].record == []


def test_a_problem_of_ours_takes_no_mark(klass, run):
    """Does a second marking of the same work that fails leave marks, notebook and result?"""
    run()
    before = snapshot(url(klass), klass)
    plan, results, _ = run("all", Failing())
    assert plan.failed.keys() == SHARES.keys()
    assert all(result.problem == "The worker died." for result in results)
    assert snapshot(url(klass), klass) == before
    assert run()[2] == []


def test_a_problem_of_ours_leaves_no_mark_of_other_work(klass, run):
    """Has new work that the machinery fails at no marks of the old, and is it tried again?"""
    run()
    hand_in(klass, "ada", 0.5)
    run(fakes=Failing())
    assert points(klass)["ada"] == 0
    assert run()[2] == ["ada"]
    assert points(klass)["ada"] == FULL / 2


def test_a_person_need_not_look_again_at_the_same_answer(klass, run):
    """Does a hand mark wait only where the work or the machine's mark is another one?"""
    run()
    with Gradebook(url(klass)) as book:
        for cell in ("why_nonlinear", "relu"):
            grade = book.find_grade(cell, ASSIGNMENT, ASSIGNMENT, "emmy")
            grade.manual_score, grade.needs_manual_grade = 1.5, False
        book.find_grade("relu", ASSIGNMENT, ASSIGNMENT, "emmy").auto_score = 0.25  # by other checks
        book.db.commit()
    run("all")
    with Gradebook(url(klass)) as book:
        found = book.find_submission(ASSIGNMENT, "emmy").notebooks[0].grades
        waits = {g.name: g.needs_manual_grade for g in found if g.manual_score is not None}
    assert waits == {"why_nonlinear": False, "relu": True}
