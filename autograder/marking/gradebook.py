"""Write marks into nbgrader's gradebook, as nbgrader itself would.

A batch is one transaction: a mark is there whole or not at all, and writing it twice changes
nothing.  Marks and comments that a person has given are never touched.  The tables are nbgrader's;
they are written in bulk, because its own calls read half the gradebook for every submission.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import nbformat
from nbgrader import api
from nbgrader.api import Gradebook
from nbgrader.preprocessors import AssignLatePenalties, SaveCells
from sqlalchemy import Boolean, Connection, bindparam, case, func, insert, or_, select, update
from sqlalchemy.exc import DBAPIError

from .course import Course, NoSuchThing
from .restore import originals
from .results import Result

PATIENCE = 60.0  # seconds that a gradebook may be away, say while its server is started again
_FIRST_WAIT, _LONGEST_WAIT = 0.2, 5.0
LONGEST_NAME = 128  # characters of a learner's name, by nbgrader's tables

_STUDENT = api.Student.__table__
_SUBMITTED = api.SubmittedAssignment.__table__
_NOTEBOOK = api.SubmittedNotebook.__table__
_GRADE = api.Grade.__table__
_COMMENT = api.Comment.__table__
_CELL = api.BaseCell.__table__

_T = TypeVar("_T")
Tell = Callable[[str], None]
Times = Mapping[str, datetime | None]
_log = logging.getLogger("autograder.gradebook")


class GradebookGone(NoSuchThing):
    """The gradebook does not answer; the message says what to do."""


@dataclass(frozen=True)
class _Known:
    """The ids that an assignment has in the gradebook."""

    assignment: str
    notebook: str
    duedate: datetime | None
    grades: dict[str, str]  # cell by name
    comments: dict[str, str]


class Book:
    """An open gradebook of one class."""

    def __init__(self, course: Course, gradebook: Gradebook, tell: Tell = _log.warning) -> None:
        self._course = course
        self._gradebook = gradebook
        self._tell = tell
        self._known: dict[str, _Known] = {}

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
        found: dict[str, dict[str, float | None]] = {}
        with self._gradebook.engine.connect() as db:
            known = self._ids(db, assignment)
            rows = db.execute(
                select(_SUBMITTED.c.student_id, _CELL.c.name, _GRADE.c.auto_score)
                .join(_NOTEBOOK, _NOTEBOOK.c.assignment_id == _SUBMITTED.c.id)
                .join(_GRADE, _GRADE.c.notebook_id == _NOTEBOOK.c.id)
                .join(_CELL, _CELL.c.id == _GRADE.c.cell_id)
                .where(_NOTEBOOK.c.notebook_id == known.notebook)
            )
            for learner, cell, score in rows:
                found.setdefault(learner, {})[sys.intern(cell)] = score
        return found

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
            self._add_students(db, by_learner)
            submitted = self._submissions(db, known, by_learner, times)
            notebooks = self._notebooks(db, known, submitted)
            by_notebook = {notebooks[submitted[name]]: r for name, r in by_learner.items()}
            _write_grades(db, known, by_notebook)
            _write_comments(db, known, by_notebook)
            self._penalties(db, known, by_notebook)

    def _ids(self, db: Connection, assignment: str) -> _Known:
        if assignment not in self._known:
            self._known[assignment] = _read_ids(db, assignment)
        return self._known[assignment]

    @staticmethod
    def _add_students(db: Connection, learners: Iterable[str]) -> None:
        names = list(learners)
        there = set(db.scalars(select(_STUDENT.c.id).where(_STUDENT.c.id.in_(names))))
        if new := [{"id": name} for name in names if name not in there]:
            db.execute(insert(_STUDENT), new)

    @staticmethod
    def _submissions(
        db: Connection, known: _Known, learners: Iterable[str], times: Times
    ) -> dict[str, str]:
        """Return the ids of the learners' submissions; make those that are not there."""
        names = list(learners)
        of_these = _SUBMITTED.c.student_id.in_(names)
        rows = db.execute(
            select(_SUBMITTED.c.student_id, _SUBMITTED.c.id).where(
                _SUBMITTED.c.assignment_id == known.assignment, of_these
            )
        )
        found: dict[str, str] = dict(map(tuple, rows))
        new = [name for name in names if name not in found]
        rows = [
            {
                "id": api.new_uuid(),
                "assignment_id": known.assignment,
                "student_id": name,
                "timestamp": times.get(name),
            }
            for name in new
        ]
        if rows:
            db.execute(insert(_SUBMITTED), rows)
        changed = [{"number": found[name], "at": times[name]} for name in found if times.get(name)]
        if changed:
            number, at = bindparam("number"), bindparam("at")
            db.execute(
                update(_SUBMITTED).where(_SUBMITTED.c.id == number).values(timestamp=at), changed
            )
        return found | {row["student_id"]: row["id"] for row in rows}

    @staticmethod
    def _notebooks(db: Connection, known: _Known, submitted: dict[str, str]) -> dict[str, str]:
        """Return the ids of the submissions' notebooks by submission."""
        rows = db.execute(
            select(_NOTEBOOK.c.assignment_id, _NOTEBOOK.c.id).where(
                _NOTEBOOK.c.notebook_id == known.notebook,
                _NOTEBOOK.c.assignment_id.in_([*submitted.values()]),
            )
        )
        found: dict[str, str] = dict(map(tuple, rows))
        new = [
            {
                "id": api.new_uuid(),
                "assignment_id": submission,
                "notebook_id": known.notebook,
                "flagged": False,
            }
            for submission in submitted.values()
            if submission not in found
        ]
        if new:
            db.execute(insert(_NOTEBOOK), new)
        return found | {row["assignment_id"]: row["id"] for row in new}

    def _penalties(self, db: Connection, known: _Known, by_notebook: dict[str, Result]) -> None:
        """Set or take back penalties for what came late, by nbgrader's plug-in."""
        of_these = _NOTEBOOK.c.id.in_([*by_notebook])
        db.execute(update(_NOTEBOOK).where(of_these).values(late_submission_penalty=None))
        if known.duedate is None:
            return
        rows = db.execute(
            select(_NOTEBOOK.c.id, _SUBMITTED.c.timestamp, _SUBMITTED.c.extension)
            .join(_SUBMITTED, _SUBMITTED.c.id == _NOTEBOOK.c.assignment_id)
            .where(of_these, _SUBMITTED.c.timestamp.is_not(None))
        ).all()
        penalties = AssignLatePenalties(config=self._course.config)
        penalties.init_plugin()
        for number, handed_in, extension in rows:
            due = known.duedate + extension if extension is not None else known.duedate
            late = (handed_in - due).total_seconds()
            if late <= 0:
                continue
            learner = by_notebook[number].learner
            score = db.scalar(_score(number))
            penalty = penalties.plugin_inst.late_submission_penalty(learner, score, late)
            if penalty is not None:
                bounded = min(max(penalty, 0.0), score)
                db.execute(
                    update(_NOTEBOOK)
                    .where(_NOTEBOOK.c.id == number)
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
                if not _passes(error):
                    raise GradebookGone(_gone(error)) from error
                left = until - time.monotonic()
                if left <= 0:
                    raise GradebookGone(_gone(error)) from error
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
    # nbgrader starts `alembic` by its bare name when it makes a new gradebook.
    own, path = str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)
    if own not in path.split(os.pathsep):
        os.environ["PATH"] = own + os.pathsep + path
    url = course.directory.db_url
    gradebook = _opened(url, course.directory.course_id, tell)
    with gradebook:
        yield Book(course, gradebook, tell)


def _opened(url: str, course_id: str, tell: Tell) -> Gradebook:
    until, wait = time.monotonic() + PATIENCE, _FIRST_WAIT
    while True:
        try:
            return Gradebook(url, course_id)
        except ModuleNotFoundError as error:
            raise NoSuchThing(
                f"A gradebook in PostgreSQL needs the package {error.name}: "
                "`pip install 'autograder[postgresql]'`."
            ) from error
        except DBAPIError as error:
            left = until - time.monotonic()
            if not _passes(error) or left <= 0:
                raise GradebookGone(_gone(error)) from error
            tell(f"The gradebook does not answer ({_said(error)}); trying for {left:.0f} seconds.")
        time.sleep(wait)
        wait = min(2 * wait, _LONGEST_WAIT)


def _passes(error: DBAPIError) -> bool:
    """Whether an error may go away by itself: a server that restarts, a lock held by others."""
    said = str(error.orig)
    if any(words in said for words in ("authentication failed", "does not exist", "no such ")):
        return False
    return error.connection_invalidated or type(error).__name__ in (
        "OperationalError",
        "InterfaceError",
        "IntegrityError",  # somebody else, say nbgrader itself, has just made the same row
    )


def _said(error: DBAPIError) -> str:
    return " ".join(str(error.orig).split())[:160]


def _gone(error: DBAPIError) -> str:
    return (
        f"The gradebook cannot be used ({_said(error)}). All that is marked is kept: see to the "
        "database, then run the same command again, and it goes on from here."
    )


def _add_cells(book: Gradebook, assignment: str, cells: SaveCells) -> None:
    """Add what is new in a release to an assignment that has submissions."""
    for name, info in cells.new_grade_cells.items():
        book.update_or_create_grade_cell(name, assignment, assignment, **info)
    for name, info in cells.new_solution_cells.items():
        book.update_or_create_solution_cell(name, assignment, assignment, **info)
    for name, info in cells.new_source_cells.items():
        book.update_or_create_source_cell(name, assignment, assignment, **info)


def _read_ids(db: Connection, assignment: str) -> _Known:
    books, assignments = api.Notebook.__table__, api.Assignment.__table__
    number, duedate = db.execute(
        select(assignments.c.id, assignments.c.duedate).where(assignments.c.name == assignment)
    ).one()
    notebook = db.scalars(
        select(books.c.id).where(books.c.assignment_id == number, books.c.name == assignment)
    ).one()
    grades, comments = {}, {}
    rows = db.execute(
        select(_CELL.c.name, _CELL.c.id, _CELL.c.type).where(_CELL.c.notebook_id == notebook)
    )
    for name, cell, kind in rows:
        if kind in ("GradeCell", "TaskCell"):
            grades[name] = cell
        if kind in ("SolutionCell", "TaskCell"):
            comments[name] = cell
    return _Known(number, notebook, duedate, grades, comments)


def _rows(db: Connection, table: Any, notebooks: Iterable[str]) -> dict[tuple[str, str], str]:
    found = db.execute(
        select(table.c.notebook_id, table.c.cell_id, table.c.id).where(
            table.c.notebook_id.in_([*notebooks])
        )
    )
    return {(notebook, cell): number for notebook, cell, number in found}


def _write_grades(db: Connection, known: _Known, by_notebook: dict[str, Result]) -> None:
    there = _rows(db, _GRADE, by_notebook)
    new, old = [], []
    for notebook, result in by_notebook.items():
        missing = None if result.problem else 0.0  # what cannot be read waits for a person
        for name, cell in known.grades.items():
            score = result.grades.get(name, missing)
            if (number := there.get((notebook, cell))) is not None:
                old.append({"number": number, "score": score, "none": score is None})
                continue
            row = {"id": api.new_uuid(), "notebook_id": notebook, "cell_id": cell}
            new.append(row | {"auto_score": score, "needs_manual_grade": score is None})
    if new:
        db.execute(insert(_GRADE), new)
    if old:
        score = bindparam("score", type_=_GRADE.c.auto_score.type)
        # A person's mark for an answer that may have changed waits to be looked at again.
        none = bindparam("none", type_=Boolean)
        waits = or_(_GRADE.c.manual_score.is_not(None), none)
        db.execute(
            update(_GRADE)
            .where(_GRADE.c.id == bindparam("number"))
            .values(auto_score=score, needs_manual_grade=waits),
            old,
        )


def _write_comments(db: Connection, known: _Known, by_notebook: dict[str, Result]) -> None:
    there = _rows(db, _COMMENT, by_notebook)
    new, old = [], []
    for notebook, result in by_notebook.items():
        for name, cell in known.comments.items():
            none = bool(result.problem) or name in result.untouched
            said = "No response." if none else None
            if (number := there.get((notebook, cell))) is not None:
                old.append({"number": number, "said": said})
                continue
            row = {"id": api.new_uuid(), "notebook_id": notebook, "cell_id": cell}
            new.append(row | {"auto_comment": said})
    if new:
        db.execute(insert(_COMMENT), new)
    if old:
        said = bindparam("said", type_=_COMMENT.c.auto_comment.type)
        db.execute(
            update(_COMMENT).where(_COMMENT.c.id == bindparam("number")).values(auto_comment=said),
            old,
        )


def _score(notebook: str) -> Any:
    """Select a notebook's points as nbgrader counts them: a person's mark before the machine's."""
    points = func.coalesce(_GRADE.c.manual_score, _GRADE.c.auto_score, 0.0)
    given = case(
        (
            or_(_GRADE.c.manual_score.is_not(None), _GRADE.c.auto_score.is_not(None)),
            func.coalesce(_GRADE.c.extra_credit, 0.0),
        ),
        else_=0.0,
    )
    return select(func.coalesce(func.sum(points + given), 0.0)).where(
        _GRADE.c.notebook_id == notebook
    )
