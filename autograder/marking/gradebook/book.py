"""Write marks into nbgrader's gradebook, as nbgrader itself would.

A batch is one transaction: a mark is there whole or not at all, and writing it twice changes
nothing.  Marks and comments that a person has given are never touched.  The tables are nbgrader's;
they are written in bulk, because its own calls read half the gradebook for every submission.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import nbformat
from alembic.script import ScriptDirectory
from nbgrader import api
from nbgrader.api import Gradebook
from nbgrader.preprocessors import AssignLatePenalties, SaveCells
from sqlalchemy import Connection, create_engine, inspect, select, text
from sqlalchemy.exc import DBAPIError

from ..classroom.errors import NoSuchThing
from ..classroom.folder import Classroom
from ..grading.release import release_path
from ..grading.results import Result
from ..sandbox.limits import ANSWERING_SECONDS
from . import rows
from .address import check_address, without_password
from .retry import first_seconds, retry, usual_seconds
from .rows import Ids, Timestamps
from .words import HandMark, Moved, read_hand_marks, write_moved

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

    def add_assignment(self, assignment: str) -> None:
        """Make sure that the gradebook knows the assignment as it was released."""
        self._retry(lambda: self._add_assignment(assignment))

    def _add_assignment(self, assignment: str) -> None:
        book = self._gradebook
        if self._has_cells(assignment):
            return
        book.update_or_create_assignment(assignment)
        released = nbformat.read(release_path(self._classroom.course, assignment), as_version=4)
        saving = SaveCells(config=self._classroom.config)
        try:
            saving.preprocess(released, self._resources(assignment))
        except RuntimeError:  # an exercise is new, and submissions are there: nbgrader refuses
            _add_cells(book, assignment, saving)
        book.db.rollback()  # what was only read must not hold a lock
        self._ids.pop(assignment, None)

    def _has_cells(self, assignment: str) -> bool:
        """Whether the gradebook has the very cells that are released."""
        cells, books, owners = (t.__table__ for t in (api.SourceCell, api.Notebook, api.Assignment))
        with self._gradebook.engine.connect() as db:
            found = db.execute(
                select(cells.c.name, cells.c.checksum)
                .join(books, books.c.id == cells.c.notebook_id)
                .join(owners, owners.c.id == books.c.assignment_id)
                .where(owners.c.name == assignment, books.c.name == assignment)
            ).all()
        released = self._classroom.release(assignment).cells
        wanted = {name: cell.checksum for name, cell in released.items()}
        return dict(map(tuple, found)) == wanted

    def auto_scores(self, assignment: str) -> dict[str, dict[str, float | None]]:
        """Return the machine's marks by learner and cell, all at once."""
        return self._retry(lambda: self._auto_scores(assignment))

    def _auto_scores(self, assignment: str) -> dict[str, dict[str, float | None]]:
        with self._gradebook.engine.connect() as db:
            return rows.read_scores(db, self._ids_of(db, assignment))

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

    def record(
        self,
        results: Sequence[Result],
        timestamps: Timestamps | None = None,
        moved: Mapping[str, Moved] | None = None,
    ) -> None:
        """Record submissions of one assignment, all or none of them.

        Parameters
        ----------
        timestamps : dict of str to datetime
            When each was handed in, by learner, where that is known.
        moved : dict of str to Moved
            What becomes of marks by hand where another attempt counts.
        """
        if results:
            self._retry(lambda: self._record(list(results), timestamps or {}, moved or {}))

    def _record(
        self, results: list[Result], timestamps: Timestamps, moved: Mapping[str, Moved]
    ) -> None:
        with self._gradebook.engine.begin() as db:
            ids = self._ids_of(db, results[0].assignment)
            by_learner = {result.learner: result for result in results}
            rows.add_students(db, by_learner)
            submitted = rows.find_submissions(db, ids, by_learner, timestamps)
            notebooks = rows.find_notebooks(db, ids, submitted)
            by_notebook = {notebooks[submitted[name]]: r for name, r in by_learner.items()}
            rows.write_grades(db, ids, by_notebook)
            rows.write_comments(db, ids, by_notebook)
            timed = [name for name, time in timestamps.items() if time]
            write_moved(db, ids, moved, submitted, notebooks, timed)
            self._penalties(db, ids, by_notebook)

    def _ids_of(self, db: Connection, assignment: str) -> Ids:
        if assignment not in self._ids:
            self._ids[assignment] = rows.read_ids(db, assignment)
        return self._ids[assignment]

    def _penalties(self, db: Connection, ids: Ids, by_notebook: dict[str, Result]) -> None:
        """Set or take back penalties for what came late, by nbgrader's plug-in."""
        rows.clear_penalties(db, by_notebook)
        if ids.duedate is None:
            return
        penalties = AssignLatePenalties(config=self._classroom.config)
        penalties.init_plugin()
        for notebook, late in rows.read_lateness(db, ids.duedate, by_notebook):
            score = db.scalar(rows.points_of(notebook))
            learner = by_notebook[notebook].learner
            penalty = penalties.plugin_inst.late_submission_penalty(learner, score, late)
            if penalty is not None:
                rows.write_penalty(db, notebook, min(max(penalty, 0.0), score))

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
    os.environ.setdefault("PGCONNECT_TIMEOUT", f"{ANSWERING_SECONDS}")
    url = classroom.directory.db_url
    check_address(url)
    with _opened(url, classroom.directory.course_id, tell) as gradebook:
        yield Book(classroom, gradebook, tell)


def _opened(url: str, course_id: str, tell: Tell) -> Gradebook:
    def tell_left(said: str, left: float) -> None:
        tell(f"The gradebook does not answer ({said}); trying for {left:.0f} seconds.")

    def opened() -> Gradebook:
        _note_schema(url)
        return Gradebook(url, course_id)

    try:
        return retry(opened, url, tell_left, seconds=first_seconds)
    except ModuleNotFoundError as error:
        raise NoSuchThing(
            f"The gradebook {without_password(url)} needs the package {error.name}; for "
            "postgresql+psycopg://, `pip install -e '.[postgresql]'` in the course's folder."
        ) from error


def _note_schema(url: str) -> None:
    """Note in a database without tables which version nbgrader's tables have, as nbgrader would.

    It would ask the program `alembic`, which takes two seconds and has to be on the PATH.
    """
    database = create_engine(url)
    try:
        with database.begin() as db:
            if not inspect(db).get_table_names():
                where = str(Path(api.__file__).with_name("alembic"))
                head = ScriptDirectory(where).get_current_head()
                db.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
                db.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": head})
    finally:
        database.dispose()


def _add_cells(book: Gradebook, assignment: str, cells: SaveCells) -> None:
    """Add what is new in a release to an assignment that has submissions."""
    for name, info in cells.new_grade_cells.items():
        book.update_or_create_grade_cell(name, assignment, assignment, **info)
    for name, info in cells.new_solution_cells.items():
        book.update_or_create_solution_cell(name, assignment, assignment, **info)
    for name, info in cells.new_source_cells.items():
        book.update_or_create_source_cell(name, assignment, assignment, **info)
