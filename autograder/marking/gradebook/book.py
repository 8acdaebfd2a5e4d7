"""Write marks into nbgrader's gradebook, as nbgrader itself would.

A batch is one transaction: a mark is there whole or not at all, and writing it twice changes
nothing.  Marks and comments that a person has given are never touched.  The tables are nbgrader's;
they are written in bulk, because its own calls read half the gradebook for every submission.
"""

from __future__ import annotations

import json
import logging
import os
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import nbformat
from alembic.script import ScriptDirectory
from nbgrader import api
from nbgrader.api import Gradebook
from nbgrader.preprocessors import AssignLatePenalties, SaveCells
from sqlalchemy import Connection, create_engine, inspect, make_url, select, text, update
from sqlalchemy.exc import ArgumentError, DBAPIError

from ..classroom.folder import Course, NoSuchThing
from ..grading.restore import originals
from ..grading.results import Result
from . import rows as records
from .rows import Known, Times

PATIENCE = 60.0  # seconds that a gradebook may be away, say while its server is started again
PATIENCE_AT_FIRST = 10.0  # seconds for one that has not answered yet: its address may be wrong
_FIRST_WAIT, _LONGEST_WAIT = 0.2, 5.0
_STARTING = "the database system is "  # ... starting up, shutting down: by PostgreSQL
# What waiting does not mend, by the words of SQLite and PostgreSQL.
_STAYS = (
    *("authentication failed", "does not exist", "no such ", "unable to open database file"),
    *("disk is full", "No space left", "readonly database"),
)

_T = TypeVar("_T")
Tell = Callable[[str], None]
_log = logging.getLogger("autograder.gradebook")


class GradebookGone(NoSuchThing):
    """The gradebook does not answer; the message says what to do."""


class Book:
    """An open gradebook of one class."""

    def __init__(self, course: Course, gradebook: Gradebook, tell: Tell = _log.warning) -> None:
        self._course = course
        self._gradebook = gradebook
        self._tell = tell
        self._known: dict[str, Known] = {}

    def add_assignment(self, assignment: str) -> None:
        """Make sure that the gradebook knows the assignment as it was released."""
        self._steadily(lambda: self._add_assignment(assignment))

    def _add_assignment(self, assignment: str) -> None:
        book = self._gradebook
        if self._knows(assignment):
            return
        book.update_or_create_assignment(assignment)
        released = nbformat.reads(json.dumps(self._course.released(assignment)), as_version=4)
        saving = SaveCells(config=self._course.config)
        try:
            saving.preprocess(released, self._resources(assignment))
        except RuntimeError:  # an exercise is new, and submissions are there: nbgrader refuses
            _add_cells(book, assignment, saving)
        book.db.rollback()  # what was only read must not hold a lock
        self._known.pop(assignment, None)

    def _knows(self, assignment: str) -> bool:
        """Whether the gradebook has the very cells that are released."""
        cells, books, owners = (t.__table__ for t in (api.SourceCell, api.Notebook, api.Assignment))
        with self._gradebook.engine.connect() as db:
            found = db.execute(
                select(cells.c.name, cells.c.checksum)
                .join(books, books.c.id == cells.c.notebook_id)
                .join(owners, owners.c.id == books.c.assignment_id)
                .where(owners.c.name == assignment, books.c.name == assignment)
            ).all()
        released = originals(self._course.released(assignment))
        wanted = {name: cell["metadata"]["nbgrader"]["checksum"] for name, cell in released.items()}
        return dict(map(tuple, found)) == wanted

    def auto_scores(self, assignment: str) -> dict[str, dict[str, float | None]]:
        """Return the machine's marks by learner and cell, all at once."""
        return self._steadily(lambda: self._auto_scores(assignment))

    def _auto_scores(self, assignment: str) -> dict[str, dict[str, float | None]]:
        with self._gradebook.engine.connect() as db:
            return records.read_scores(db, self._ids(db, assignment))

    def record(self, results: Sequence[Result], times: Times | None = None) -> None:
        """Record submissions of one assignment, all or none of them.

        Parameters
        ----------
        times : dict of str to datetime
            When each was handed in, by learner, where that is known.
        """
        if results:
            self._steadily(lambda: self._record(list(results), times or {}))

    def _record(self, results: list[Result], times: Times) -> None:
        with self._gradebook.engine.begin() as db:
            known = self._ids(db, results[0].assignment)
            by_learner = {result.learner: result for result in results}
            records.add_students(db, by_learner)
            submitted = records.find_submissions(db, known, by_learner, times)
            notebooks = records.find_notebooks(db, known, submitted)
            by_notebook = {notebooks[submitted[name]]: r for name, r in by_learner.items()}
            records.write_grades(db, known, by_notebook)
            records.write_comments(db, known, by_notebook)
            self._penalties(db, known, by_notebook)

    def _ids(self, db: Connection, assignment: str) -> Known:
        if assignment not in self._known:
            self._known[assignment] = records.read_ids(db, assignment)
        return self._known[assignment]

    def _penalties(self, db: Connection, known: Known, by_notebook: dict[str, Result]) -> None:
        """Set or take back penalties for what came late, by nbgrader's plug-in."""
        of_these = records.NOTEBOOK.c.id.in_([*by_notebook])
        db.execute(update(records.NOTEBOOK).where(of_these).values(late_submission_penalty=None))
        if known.duedate is None:
            return
        rows = db.execute(
            select(
                records.NOTEBOOK.c.id, records.SUBMITTED.c.timestamp, records.SUBMITTED.c.extension
            )
            .join(records.SUBMITTED, records.SUBMITTED.c.id == records.NOTEBOOK.c.assignment_id)
            .where(of_these, records.SUBMITTED.c.timestamp.is_not(None))
        ).all()
        penalties = AssignLatePenalties(config=self._course.config)
        penalties.init_plugin()
        for number, handed_in, extension in rows:
            due = known.duedate + extension if extension is not None else known.duedate
            late = (handed_in - due).total_seconds()
            if late <= 0:
                continue
            learner = by_notebook[number].learner
            score = db.scalar(records.points_of(number))
            penalty = penalties.plugin_inst.late_submission_penalty(learner, score, late)
            if penalty is not None:
                bounded = min(max(penalty, 0.0), score)
                db.execute(
                    update(records.NOTEBOOK)
                    .where(records.NOTEBOOK.c.id == number)
                    .values(late_submission_penalty=bounded)
                )

    def _steadily(self, action: Callable[[], _T]) -> _T:
        """Do something with the gradebook; wait for one that is away for a while.

        Every action may be done twice: the answer to a commit may be what was lost.
        """
        until, wait = time.monotonic() + PATIENCE, _FIRST_WAIT
        while True:
            try:
                return action()
            except DBAPIError as error:
                left = until - time.monotonic()
                if not _passes(error) or left <= 0:
                    raise GradebookGone(_gone(self._course.directory.db_url, error)) from error
                self._tell(
                    f"The gradebook does not answer ({_said(error)}); trying for another "
                    f"{left:.0f} seconds."
                )
            self._forget()
            time.sleep(wait)
            wait = min(2 * wait, _LONGEST_WAIT)

    def _forget(self) -> None:
        """Drop connections and ids: after a restart, neither need be right."""
        self._known.clear()
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
                "db_url": self._course.directory.db_url,
            }
        }


@contextmanager
def open_book(course: Course, tell: Tell = _log.warning) -> Iterator[Book]:
    """Open the class's gradebook, and make it where there is none."""
    os.environ.setdefault("PGCONNECT_TIMEOUT", "10")  # else a silent address takes two minutes
    url = course.directory.db_url
    check_address(url)
    gradebook = _opened(url, course.directory.course_id, tell)
    with gradebook:
        yield Book(course, gradebook, tell)


def check_address(url: str) -> None:
    """Make sure that an address is that of a gradebook, as far as can be seen without opening it.

    Raises
    ------
    NoSuchThing
        If it is not.
    """
    try:
        address = make_url(url)
        known = address.get_backend_name() in ("sqlite", "postgresql") and address.get_dialect()
    except (ArgumentError, ValueError):  # the latter by a port that is no number
        known = False
    if not known:
        raise NoSuchThing(
            f"{shown(url)} is no address of a gradebook: write sqlite:////folder/gradebook.db or "
            "postgresql+psycopg://user:password@server/database."
        )
    if address.get_backend_name() == "sqlite":
        file = Path(address.database or "")
        if not file.name:
            raise NoSuchThing(f"{url} names no file: write sqlite:////folder/gradebook.db.")
        if not address.query and not file.parent.is_dir():
            raise NoSuchThing(f"There is no folder {file.parent} for the gradebook {file}.")


def _opened(url: str, course_id: str, tell: Tell) -> Gradebook:
    start, wait = time.monotonic(), _FIRST_WAIT
    while True:
        try:
            _stamp(url)
            return Gradebook(url, course_id)
        except ModuleNotFoundError as error:
            raise NoSuchThing(
                f"The gradebook {shown(url)} needs the package {error.name}; for "
                "postgresql+psycopg://, `pip install -e '.[postgresql]'` in the course's folder."
            ) from error
        except DBAPIError as error:
            # A server that says itself that it is starting up is worth more than a wrong address.
            patience = PATIENCE if _STARTING in str(error.orig) else PATIENCE_AT_FIRST
            left = start + patience - time.monotonic()
            if not _passes(error) or left <= 0:
                raise GradebookGone(_gone(url, error)) from error
            tell(f"The gradebook does not answer ({_said(error)}); trying for {left:.0f} seconds.")
        time.sleep(wait)
        wait = min(2 * wait, _LONGEST_WAIT)


def _stamp(url: str) -> None:
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


def _passes(error: DBAPIError) -> bool:
    """Whether an error may go away by itself: a server that restarts, a lock held by others."""
    said = str(error.orig)
    if any(words in said for words in _STAYS):
        return False
    return error.connection_invalidated or type(error).__name__ in (
        "OperationalError",
        "InterfaceError",
        "IntegrityError",  # somebody else, say nbgrader itself, has just made the same row
    )


def shown(url: str) -> str:
    """Return an address without user and password."""
    return re.sub("//.*@", "//", url)


def _said(error: DBAPIError) -> str:
    return " ".join(str(error.orig).split())[:160]


def _gone(url: str, error: DBAPIError) -> str:
    return (
        f"The gradebook {shown(url)} cannot be used ({_said(error)}). All that is marked is "
        "kept: see to the database, then run the same command again, and it goes on from here."
    )


def _add_cells(book: Gradebook, assignment: str, cells: SaveCells) -> None:
    """Add what is new in a release to an assignment that has submissions."""
    for name, info in cells.new_grade_cells.items():
        book.update_or_create_grade_cell(name, assignment, assignment, **info)
    for name, info in cells.new_solution_cells.items():
        book.update_or_create_solution_cell(name, assignment, assignment, **info)
    for name, info in cells.new_source_cells.items():
        book.update_or_create_source_cell(name, assignment, assignment, **info)
