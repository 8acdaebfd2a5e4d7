"""Write marks into nbgrader's gradebook, as nbgrader itself would.

A batch is one transaction: a mark is there whole or not at all, and writing it twice changes
nothing.  Marks and comments that a person has given are never touched.  The tables are nbgrader's;
they are written in bulk, because its own calls read half the gradebook for every submission.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

import nbformat
from nbgrader.api import Gradebook
from nbgrader.preprocessors import SaveCells
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from ..classroom.folder import Classroom
from ..classroom.marked import disown_cells, fit_cells
from ..grading.release import Release, release_path
from ..grading.results import Result
from ..sandbox.limits import MAX_LISTED
from . import cells, penalties, rows, worth
from .alone import alone
from .answers import write_answers
from .dates import write_dates
from .opening import open_gradebook
from .penalties import Changed, update_penalties
from .retry import retry, usual_seconds
from .rows import Ids, Timestamps
from .standing import Standing, read_standings, read_students
from .stood import Stood, read_stood
from .words import HandMark, Moved, read_hand_marks, write_moved
from .worth import read_worth, worth_of

_T = TypeVar("_T")
Tell = Callable[[str], None]
_log = logging.getLogger("autograder.gradebook")


class Book:
    """An open gradebook of one class."""

    def __init__(
        self, classroom: Classroom, gradebook: Gradebook, tell: Tell = _log.warning
    ) -> None:
        self._classroom = classroom
        self._gradebook = gradebook
        self._tell = tell
        self._ids: dict[str, Ids] = {}
        # Told of every penalty that is another one, with its assignment.
        self.note_penalties: Callable[[str, Collection[Changed]], None] = lambda *_: None

    def add_assignment(self, assignment: str) -> None:
        """Make the gradebook agree with the release: new cells come, others leave and are told."""

        def add() -> None:
            with alone(self._classroom.directory.db_url):
                self._add_assignment(assignment)

        self._retry(add)

    def _add_assignment(self, assignment: str) -> None:
        book, release = self._gradebook, self._classroom.release(assignment)
        with book.engine.connect() as db:
            if cells.has_cells(db, assignment, release):
                return
            before = read_worth(db, assignment)
        self._remove_cells(assignment, release)
        book.update_or_create_assignment(assignment)
        released = nbformat.reads(json.dumps(release.notebook()), as_version=4)
        saving = SaveCells(config=self._classroom.config)
        try:
            saving.preprocess(released, self._resources(assignment))
        except RuntimeError:  # an exercise is new, and submissions are there: nbgrader refuses
            cells.add_cells(book, assignment, saving)
        book.db.rollback()  # what was only read must not hold a lock
        self._ids.pop(assignment, None)
        for sentence in worth.told(assignment, before, worth_of(release)):
            self._tell(sentence)

    def _remove_cells(self, assignment: str, release: Release) -> None:
        """Remove what is no longer released, with all marks for it."""
        book = self._gradebook
        with book.engine.connect() as db:
            leaving = cells.leaving_cells(db, assignment, release)
            learners = read_students(db)
        # First the notebooks: a run that ends here does all of it again.
        disown_cells(self._classroom, assignment, learners, {cell.name for cell in leaving})
        fit_cells(self._classroom, assignment, learners, release)
        with book.engine.begin() as db:
            cells.remove_cells(db, assignment, release, leaving)
        book.db.expire_all()
        whole = self._classroom.whole_release(assignment)
        for cell in leaving:
            if cell.points or cell.by_hand:
                self._tell(cells.told(assignment, cell, is_left_out=cell.name in whole.cells))

    def update_others(self, assignments: Collection[str]) -> None:
        """Let cells leave other assignments, too: an exercise may have moved from there to here."""
        for name in self.assignments():
            if name not in assignments and release_path(self._classroom.course, name).exists():
                self.add_assignment(name)

    def assignments(self) -> list[str]:
        """Name the assignments that the gradebook has."""
        return self._retry(self._known_assignments)

    def _known_assignments(self) -> list[str]:
        with self._gradebook.engine.connect() as db:
            return cells.known_assignments(db)

    def worth(self, assignment: str) -> dict[str, float]:
        """Return the maximum of everything that is for marks."""
        return self._retry(lambda: self._worth(assignment))

    def _worth(self, assignment: str) -> dict[str, float]:
        with self._gradebook.engine.connect() as db:
            return read_worth(db, assignment)

    def auto_scores(self, assignment: str) -> dict[str, dict[str, float | None]]:
        """Return the machine's marks by learner and cell, all at once."""
        return self.within(assignment, rows.read_scores)

    def standings(self, assignment: str, learners: Collection[str]) -> dict[str, Standing]:
        """Return what the gradebook counts for each of these learners who has a submission."""
        return self._retry(lambda: self._standings(assignment, learners))

    def _standings(self, assignment: str, learners: Collection[str]) -> dict[str, Standing]:
        with self._gradebook.engine.connect() as db:
            return read_standings(db, self._ids_of(db, assignment), learners)

    def stood(self, assignment: str) -> Stood:
        """Return all that stands there of an assignment; nothing of one that it does not know."""
        is_known = assignment in self.assignments()
        return self.within(assignment, read_stood) if is_known else Stood()

    def students(self) -> list[str]:
        """Name everybody whom the gradebook knows, also from other assignments."""
        return self._retry(self._students)

    def _students(self) -> list[str]:
        with self._gradebook.engine.connect() as db:
            return read_students(db)

    def hand_marks(
        self, assignment: str, learners: Collection[str]
    ) -> dict[str, dict[str, HandMark]]:
        """Return what persons have given, by learner and cell."""
        return self._retry(lambda: self._hand_marks(assignment, learners))

    def _hand_marks(
        self, assignment: str, learners: Collection[str]
    ) -> dict[str, dict[str, HandMark]]:
        with self._gradebook.engine.connect() as db:
            return read_hand_marks(db, self._ids_of(db, assignment), learners)

    def within(self, assignment: str, action: Callable[[Connection, Ids], _T]) -> _T:
        """Return what an action on the rows of an assignment gives, all of it done or nothing."""

        def act() -> _T:
            with self._gradebook.engine.begin() as db:
                return action(db, self._ids_of(db, assignment))

        return self._retry(act)

    def record(
        self,
        results: Sequence[Result],
        timestamps: Timestamps | None = None,
        same: Collection[str] = (),
        moved: Mapping[str, Moved] | None = None,
    ) -> None:
        """Record submissions of one assignment, all or none of them.

        Parameters
        ----------
        timestamps : dict of str to datetime
            When each was handed in, by learner, where that is known.
        same : collection of str
            The learners whose work is what it was when it was last recorded: a person need not look
            at it again, and another penalty is told.
        moved : dict of str to Moved
            What becomes of marks by hand where another attempt counts.
        """
        if results:
            said, changed = self._retry(
                lambda: self._record(list(results), timestamps or {}, same, moved or {})
            )
            self.note_penalties(results[0].assignment, changed)
            known = [one for one in changed if one.learner in same]
            self._tell_lateness(results[0].assignment, said, known)

    def _record(
        self,
        results: list[Result],
        timestamps: Timestamps,
        same: Collection[str],
        moved: Mapping[str, Moved],
    ) -> tuple[list[str], list[Changed]]:
        with self._gradebook.engine.begin() as db:
            ids = self._ids_of(db, results[0].assignment)
            by_learner = {result.learner: result for result in results}
            rows.add_students(db, by_learner)
            submitted = rows.find_submissions(db, ids, by_learner, timestamps)
            notebooks, new_ones = rows.find_notebooks(db, ids, submitted)
            by_notebook = {notebooks[submitted[name]]: r for name, r in by_learner.items()}
            rows.write_grades(db, ids, by_notebook, same, new_ones)
            rows.write_comments(db, ids, by_notebook, new_ones)
            write_answers(db, ids, by_notebook, new_ones)
            timed = [name for name, time in timestamps.items() if time]
            write_moved(db, ids, moved, submitted, notebooks, timed)
            return self._lateness(db, results[0].assignment, by_learner)

    def update_penalties(self, assignment: str, learners: Collection[str]) -> None:
        """Let a due date, extension or hand mark of today count in the penalties; tell of changes."""
        said, changed = self._retry(lambda: self._update_penalties(assignment, learners))
        self.note_penalties(assignment, changed)
        self._tell_lateness(assignment, said, changed)

    def _update_penalties(
        self, assignment: str, learners: Collection[str]
    ) -> tuple[list[str], list[Changed]]:
        with self._gradebook.engine.begin() as db:
            return self._lateness(db, assignment, learners)

    def _lateness(
        self, db: Connection, assignment: str, learners: Collection[str]
    ) -> tuple[list[str], list[Changed]]:
        """Let the class's dates count, and by them the penalties; return what is to be told of both."""
        ids, config = self._ids_of(db, assignment), self._classroom.config
        ids, said = write_dates(db, ids, assignment, self._classroom.settings)
        return said, update_penalties(db, ids, learners, config)

    def write_dates(self, assignment: str) -> None:
        """Write the class's dates into nbgrader's fields, and say what stood there otherwise."""
        for sentence in self._retry(lambda: self._write_dates(assignment)):
            self._tell(sentence)

    def _write_dates(self, assignment: str) -> list[str]:
        with self._gradebook.engine.begin() as db:
            ids, settings = self._ids_of(db, assignment), self._classroom.settings
            return write_dates(db, ids, assignment, settings)[1]

    def _tell_lateness(
        self, assignment: str, said: Sequence[str], changed: Collection[Changed]
    ) -> None:
        for sentence in said:
            self._tell(sentence)
        if changed:
            self._tell(penalties.told(assignment, changed, MAX_LISTED))

    def _ids_of(self, db: Connection, assignment: str) -> Ids:
        if assignment not in self._ids:
            self._ids[assignment] = rows.read_ids(db, assignment)
        return self._ids[assignment]

    def _retry(self, action: Callable[[], _T]) -> _T:
        """Do something with the gradebook, perhaps twice; wait for one that is away for a while."""

        def tell(said: str, left: float) -> None:
            self._tell(
                f"The gradebook does not answer ({said}); trying for another {left:.0f} seconds."
            )

        url = self._classroom.directory.db_url
        return retry(action, url, tell, seconds=usual_seconds, forget=self._forget)

    def _forget(self) -> None:
        """Drop connections and ids: after a restart, neither need be right."""
        self._ids.clear()
        with suppress(DBAPIError):
            self._gradebook.db.rollback()
        self._gradebook.db.remove()
        self._gradebook.engine.dispose()

    def _resources(self, assignment: str) -> dict[str, Any]:
        return {
            "nbgrader": {
                "assignment": assignment,
                "notebook": assignment,
                "student": "",
                "db_url": self._classroom.directory.db_url,
            }
        }


@contextmanager
def open_book(classroom: Classroom, tell: Tell = _log.warning) -> Iterator[Book]:
    """Open the class's gradebook, and make it where there is none."""
    directory = classroom.directory
    with open_gradebook(directory.db_url, directory.course_id, tell) as gradebook:
        yield Book(classroom, gradebook, tell)
