"""Mark a class: workers examine side by side, one writer keeps and records.

The order of writing makes every moment a good one to be killed in: the marked notebook, then the
result, then the gradebook, then a note that it is recorded.  Each may be done again, and the next
run does whatever is not noted.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ..classroom.errors import KEPT, explain_write_errors
from ..classroom.folder import Classroom
from ..classroom.marked import marked_path, put_marked
from ..classroom.part import WHOLE, fitted
from ..classroom.timestamp import read_timestamp, timestamp_text
from ..gradebook.by_hand import read_by_hand
from ..grading.by_hand import unmarked_notebook
from ..grading.results import Result, of_then
from ..grading.submission import fingerprint_of
from ..sandbox.confine import SandboxKind
from ..sandbox.limits import BATCH_SECONDS, BATCH_SIZE, USUAL, TimeLimits
from .by_words import ByWords
from .cache import Cache, open_cache
from .change import Change
from .fingerprints import checks_fingerprints, combined, engine_fingerprint
from .history import History, why_marked
from .plan import (
    Choice,
    Plan,
    check_recorded,
    make_plan,
    recorded_note,
    refused_result,
    tasks,
    where_recorded,
)
from .pool import LocalPool
from .recounted import recounts
from .tasks import Done, Setup, Stream, Task

if TYPE_CHECKING:
    from ..gradebook.book import Book
    from ..gradebook.rows import Timestamps


class Pool(Protocol):
    """Where tasks are done: on this machine or on a cluster."""

    def start(self, tasks: int) -> None:
        """Make ready for that many tasks."""

    def run(self, *queues: Iterable[Task]) -> Stream[Done]:
        """Yield each task when it is done, in no particular order; a queue for each assignment."""

    def close(self) -> None:
        """End what was started."""


def grade(
    classroom: Classroom,
    assignment: str,
    learners: Sequence[str],
    kind: SandboxKind,
    *,
    workers: int | None = None,
    times: TimeLimits = USUAL,
    choice: Choice = "new",
) -> Iterator[Result]:
    """Mark submissions of one assignment on this machine.

    Parameters
    ----------
    classroom : Classroom
        The class and its course.
    assignment : str
        Its id.
    learners : list of str
        Whose submissions to mark.
    kind : str
        How to confine learner code.
    workers : int
        Processes that examine; by default one for each processor.
    times : TimeLimits
        Processor seconds for one cell and one call.
    choice : str
        What to mark again: ``"new"``, ``"changed"`` or ``"all"``.

    Yields
    ------
    Result
        What was marked now, in the order in which it comes; already recorded.
    """
    from ..gradebook.book import open_book

    with open_cache(classroom.class_dir) as cache:
        setup = Setup(classroom.course, kind, times, given=classroom.given(assignment))
        plan = make_plan(classroom, cache, assignment, learners, choice, setup.times)
        with (
            closing(LocalPool(setup, workers, cache.temporary)) as pool,
            closing(begin(classroom, [plan], pool)) as finished,
            open_book(classroom) as book,
        ):
            yield from run_plans(classroom, cache, book, [plan], finished)


def expected_fingerprints(
    classroom: Classroom, assignments: Iterable[str]
) -> tuple[tuple[str, str], ...]:
    """Return the fingerprints that workers elsewhere must have; the engine's is under ``""``."""
    checks = {
        name: checks_fingerprints(name, classroom.whole_release(name)) for name in assignments
    }
    return (*((name, combined(one)) for name, one in checks.items()), ("", engine_fingerprint()))


def begin(classroom: Classroom, plans: Sequence[Plan], pool: Pool) -> Stream[Done]:
    """Have the workers mark what the plans say; what is done comes while they mark the rest.

    Those of this machine begin at once: a gradebook is opened, and made to agree with the course, beside it.
    """
    pool.start(sum(len(plan.mark) for plan in plans))
    return pool.run(*(tasks(classroom, plan) for plan in plans))


def run_plans(
    classroom: Classroom, cache: Cache, book: Book, plans: Sequence[Plan], finished: Stream[Done]
) -> Iterator[Result]:
    """Record what is only to be recorded and what is marked meanwhile, and yield what was marked."""
    writer = _Writer(classroom, cache, book)
    _note_recounted(writer, classroom, cache, book, plans)
    for plan in plans:
        book.add_assignment(plan.assignment)
        check_recorded(plan, cache, book)
        for names in _in_batches(plan.record):
            writer.record(cache.read(plan.assignment, names))
        others = {*book.students()} - {*plan.mark} if plan.everybody else plan.done
        for names in _in_batches(sorted(others)):
            book.update_penalties(plan.assignment, names)
    book.update_others([plan.assignment for plan in plans])
    for plan in plans:
        for learner, why in plan.refused.items():
            yield refused_result(plan.assignment, learner, why)
    plan_of = {plan.assignment: plan for plan in plans}
    with closing(_batches(writer, plan_of, finished)) as batches:
        for batch in batches:
            writer.record(r for r in batch if r.learner not in plan_of[r.assignment].failed)
            yield from (plan_of[result.assignment].told(result) for result in batch)
    writer.notice_by_hand([*plan_of])


def _note_recounted(
    writer: _Writer, classroom: Classroom, cache: Cache, book: Book, plans: Sequence[Plan]
) -> None:
    """Write down what other exercises or points make of marks, before they do."""
    for recount in recounts(classroom, cache, book, plans, book.assignments()):
        for change in recount.by_machine():
            writer.note(change)


def _in_batches(names: Sequence[str]) -> Iterator[Sequence[str]]:
    return (names[start : start + BATCH_SIZE] for start in range(0, len(names), BATCH_SIZE))


def dry_run(
    classroom: Classroom, cache: Cache, plans: Sequence[Plan], pool: Pool
) -> Iterator[Change]:
    """Mark as `run_plans` would, and write nothing; yield what would become of each submission.

    Of those who are not marked, what becomes by other exercises, points or dates comes behind.
    """
    from ..gradebook.reader import open_reader

    plan_of = {plan.assignment: plan for plan in plans}
    with open_reader(classroom.directory.db_url) as reader:
        several = recounts(classroom, cache, reader, plans, reader.assignments)
        of = {one.assignment: one for one in several}
        with closing(begin(classroom, plans, pool)) as finished:
            for done in finished:
                name = done.result.assignment
                yield of[name].marked(change_of(cache, done, plan_of[name]))
        for recount in of.values():
            yield from recount.others()


def change_of(cache: Cache, done: Done, plan: Plan) -> Change:
    """Return what a result that is not kept yet changes."""
    result = done.result
    before = next(cache.read(result.assignment, [result.learner]), None)
    return Change(before, cache.counted(result), why_marked(cache, done, plan))


def _batches(
    writer: _Writer, plan_of: Mapping[str, Plan], finished: Stream[Done]
) -> Stream[list[Result]]:
    """Keep each result as it comes, and yield as many as are worth being recorded together."""
    batch: list[Result] = []
    since = time.monotonic()
    with closing(finished):
        for done in finished:
            writer.keep(done, plan_of[done.result.assignment])
            batch.append(writer.counted(done.result))
            if len(batch) >= BATCH_SIZE or time.monotonic() - since > BATCH_SECONDS:
                yield batch
                batch, since = [], time.monotonic()
    yield batch


class _Writer:
    """Writes results to the three places, in this order: `keep` to two of them, then `record`."""

    def __init__(self, classroom: Classroom, cache: Cache, book: Book) -> None:
        self._classroom = classroom
        self._cache = cache
        self._book = book
        self._history = History(classroom.class_dir)
        self._release = functools.cache(classroom.release)
        book.note_penalties = self._history.note_penalties

    def keep(self, done: Done, plan: Plan) -> None:
        """Write the marked notebook, then the result; nothing where an earlier one is to stay."""
        result = done.result
        if result.ours and self._has_marks(result):
            plan.failed[result.learner] = result.problem
            return
        self._put(result, done.notebook)
        self.note(change_of(self._cache, done, plan))
        self._cache.put(result, done.fingerprint, plan.checks, plan.marked_by)

    def counted(self, result: Result) -> Result:
        """Return a result as the class counts it."""
        return self._cache.counted(result)

    def note(self, change: Change) -> None:
        """Write down what changes; what did before is known to the command, too."""
        if change:
            self._history.note(change)
        if change and change.before is not None:
            self._cache.changes.append(change)

    def notice_by_hand(self, assignments: Iterable[str]) -> None:
        """Write down what persons have given since the last run, wherever they did."""
        within = self._book.within
        self._history.notice_by_hand({name: within(name, read_by_hand) for name in assignments})

    def _has_marks(self, result: Result) -> bool:
        """Whether the very bytes that the machinery has failed at have been marked before."""
        entry = self._cache.entries(result.assignment).get(result.learner)
        submitted = self._submitted(result)
        return (
            entry is not None
            and not entry.ours
            and entry.submission == fingerprint_of(submitted, result.assignment)
        )

    def _put(self, result: Result, notebook: bytes = b"") -> None:
        """Put the marked notebook in its place, or one that a person can mark."""
        path = marked_path(self._classroom, result.learner, result.assignment)
        release = self._release(result.assignment)
        if not notebook:
            notebook = unmarked_notebook(release, result.problem)
        elif self._classroom.settings.part(result.assignment) != WHOLE:
            notebook = fitted(notebook, release)
        with explain_write_errors(path.parent, KEPT):
            put_marked(path, notebook)

    def record(self, results: Iterable[Result]) -> None:
        """Write results into the gradebook, then note that they are there."""
        by_assignment: dict[str, list[Result]] = {}
        for result in results:
            by_assignment.setdefault(result.assignment, []).append(result)
        where = where_recorded(self._classroom)
        for assignment, batch in by_assignment.items():
            for result in batch:
                if result.problem:  # an earlier version made no notebook for these
                    self._put(result)
            texts = {r.learner: timestamp_text(self._submitted(r)) for r in batch}
            times = {name: read_timestamp(text) for name, text in texts.items()}
            self._record_batch(assignment, batch, times)
            notes = ((r, recorded_note(where, texts[r.learner])) for r in batch)
            self._cache.note_recorded(notes)

    def _record_batch(self, assignment: str, batch: list[Result], times: Timestamps) -> None:
        """Record what is of one assignment; marks by hand follow the words they were given for."""
        release = self._release(assignment)
        batch = [of_then(result, release) for result in batch]
        same = self._cache.recorded(assignment, times)
        by_words = ByWords(self._classroom, assignment)
        marked = self._cache.submissions(assignment, by_words.collected(times))
        given = self._book.hand_marks(assignment, [*marked]) if marked else {}
        self._book.record(batch, times, same, by_words.moved(marked, given))
        by_words.settled(marked)

    def _submitted(self, result: Result) -> Path:
        return self._classroom.folder("submitted", result.learner, result.assignment)
