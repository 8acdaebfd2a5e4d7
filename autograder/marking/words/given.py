"""The marks for answers in words, in nbgrader's tables: a mark is one row, written at once.

Tables of ours beside them say which answer a row is of, and who gave the mark.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from typing import Any, TypeVar

from nbgrader import api
from sqlalchemy import (
    Connection,
    Engine,
    Table,
    and_,
    create_engine,
    delete,
    exists,
    insert,
    inspect,
    make_url,
    select,
    update,
)
from sqlalchemy.exc import NoResultFound

from ..batch.history import History
from ..classroom.errors import NoSuchThing
from ..classroom.folder import Classroom
from ..gradebook.address import check_address
from ..gradebook.alone import alone
from ..gradebook.answers import GIVEN, RECORDED, make_tables
from ..gradebook.by_hand import ByHand
from ..gradebook.penalties import update_penalties
from ..gradebook.retry import retry
from ..gradebook.rows import Ids, read_ids
from ..gradebook.words import HandMark, text_cell
from ..sandbox.limits import ANSWERING_SECONDS
from .mark import Given, New, OtherMark, check_copy
from .question import Question

_SUBMITTED = api.SubmittedAssignment.__table__
_NOTEBOOK = api.SubmittedNotebook.__table__
_GRADE = api.Grade.__table__
_COMMENT = api.Comment.__table__
_LOCKED_SECONDS = 3  # that a gradebook may be held by others before a person is told

_T = TypeVar("_T")


class GivenMarks:
    """An open gradebook, for marks of answers in words."""

    def __init__(self, classroom: Classroom, engine: Engine) -> None:
        self._config = classroom.config
        self._history = History(classroom.class_dir)
        self._url = classroom.directory.db_url
        self._engine = engine

    def read(self, question: Question) -> list[Given]:
        """Return what there is for each submission that has the question."""
        return self._try(lambda: self._read(question))

    def _read(self, question: Question) -> list[Given]:
        with self._engine.connect() as db:
            ids = _ids(db, question)
            return [] if ids is None else [_given(row) for row in db.execute(_rows(ids, question))]

    def read_one(self, question: Question, learner: str) -> Given | None:
        """Return what there is for one learner; None where there is nothing any more."""
        return self._try(lambda: self._read_one(question, learner))

    def _read_one(self, question: Question, learner: str) -> Given | None:
        with self._engine.connect() as db:
            ids = _ids(db, question)
            return None if ids is None else _one(db, ids, question, learner, alone=False)

    def write(self, question: Question, learner: str, seen: str, new: New) -> Given:
        """Give a mark where the one that was seen still stands; return what stands then.

        Parameters
        ----------
        seen : str
            The version of the mark that the person has seen.

        Raises
        ------
        OtherMark
            If another mark stands there.
        OtherAnswer
            If the gradebook's row is of another answer than was read.
        """
        return self._try(lambda: self._write(question, learner, seen, new))

    def _write(self, question: Question, learner: str, seen: str, new: New) -> Given:
        with self._alone() as db:
            ids = _ids(db, question)
            now = None if ids is None else _one(db, ids, question, learner)
            if ids is None or now is None:
                raise NoSuchThing("The gradebook has no such answer any more; load the page again.")
            check_copy(now, new.of)
            if now.version != seen:
                raise OtherMark(now)
            _put(db, ids, question, now, new)
            _note(db, ids.grades[question.name], now, new)
            penalties = update_penalties(db, ids, [learner], self._config)
            self._log(question, now, new)
            self._history.note_penalties(question.assignment, penalties)
            return _one(db, ids, question, learner) or now

    def _log(self, question: Question, now: Given, new: New) -> None:
        """Write into the class's history what is about to be written here."""
        hand = now.hand
        before = ByHand(hand.points, hand.extra)
        after = ByHand(new.points, hand.extra, new.by, datetime.now(UTC).replace(tzinfo=None))
        self._history.note_by_hand(
            question.assignment, {(now.learner, question.name): (before, after)}
        )

    @contextmanager
    def _alone(self) -> Iterator[Connection]:
        """Begin to write; nobody else writes between what is read here and what is written."""
        with self._engine.begin() as db:
            if db.dialect.name == "sqlite":
                db.exec_driver_sql("BEGIN IMMEDIATE")
            yield db

    def _try(self, action: Callable[[], _T]) -> _T:
        """Do it at once or say that it cannot be done: a person waits."""
        return retry(action, self._url, lambda *_: None, seconds=lambda _: 0.0)


@contextmanager
def open_given(classroom: Classroom) -> Iterator[GivenMarks]:
    """Open the class's gradebook.

    Raises
    ------
    NoSuchThing
        If there is none, or nothing in it.
    """
    os.environ.setdefault("PGCONNECT_TIMEOUT", f"{ANSWERING_SECONDS}")
    url = classroom.directory.db_url
    check_address(url)
    is_sqlite = make_url(url).get_backend_name() == "sqlite"
    engine = create_engine(url, connect_args={"timeout": _LOCKED_SECONDS} if is_sqlite else {})
    try:
        retry(lambda: _prepare(engine, url), url, lambda *_: None, seconds=lambda _: 0.0)
        yield GivenMarks(classroom, engine)
    finally:
        engine.dispose()


def _prepare(engine: Engine, url: str) -> None:
    """Make the table of ours, in a gradebook that has nbgrader's."""
    with closing(engine.connect()) as db:
        names = inspect(db).get_table_names()
    if _GRADE.name not in names:
        raise NoSuchThing("Nothing is marked yet: run `autograder grade` first.")
    if not {GIVEN.name, RECORDED.name} <= {*names}:
        with alone(url):
            make_tables(engine)


def _ids(db: Connection, question: Question) -> Ids | None:
    try:
        ids = read_ids(db, question.assignment)
    except NoResultFound:  # nothing of it is marked
        return None
    return ids if question.name in ids.grades else None


def _rows(ids: Ids, question: Question) -> Any:
    cell = ids.grades[question.name]
    text = ids.comments.get(text_cell(question.name, ids.comments), "")

    def of_grade(ours: Table) -> Any:
        return and_(ours.c.notebook_id == _GRADE.c.notebook_id, ours.c.cell_id == cell)

    of_text = and_(_COMMENT.c.notebook_id == _NOTEBOOK.c.id, _COMMENT.c.cell_id == text)
    # Work that the machine could not mark at all waits as a whole, and not for its words.
    others = _GRADE.alias()
    of_it = and_(
        others.c.cell_id.in_([*ids.grades.values()]), others.c.notebook_id == _NOTEBOOK.c.id
    )
    is_marked = exists().where(of_it, others.c.auto_score.is_not(None))
    return (
        select(
            *(
                _SUBMITTED.c.student_id,
                _NOTEBOOK.c.id,
                _GRADE.c.manual_score,
                _GRADE.c.extra_credit,
            ),
            *(_GRADE.c.auto_score, _GRADE.c.needs_manual_grade),
            *(_COMMENT.c.manual_comment, _COMMENT.c.auto_comment),
            *(GIVEN.c.by, GIVEN.c.words, GIVEN.c.mark, RECORDED.c.words, is_marked),
        )
        .join(_NOTEBOOK, _NOTEBOOK.c.assignment_id == _SUBMITTED.c.id)
        .join(_GRADE, and_(_GRADE.c.notebook_id == _NOTEBOOK.c.id, _GRADE.c.cell_id == cell))
        .join(_COMMENT, of_text, isouter=True)
        .join(GIVEN, of_grade(GIVEN), isouter=True)
        .join(RECORDED, of_grade(RECORDED), isouter=True)
        .where(_SUBMITTED.c.assignment_id == ids.assignment)
    )


def _one(
    db: Connection, ids: Ids, question: Question, learner: str, *, alone: bool = True
) -> Given | None:
    """Return what there is for one learner; where alone, others may not write it until the end."""
    rows = _rows(ids, question).where(_SUBMITTED.c.student_id == learner)
    row = db.execute(rows.with_for_update(of=_GRADE) if alone else rows).first()
    return None if row is None else _given(row)


def _given(row: Any) -> Given:
    learner, notebook, points, extra, machine, waits, comment, said, by, words, mark, of, read = row
    hand = HandMark(points, extra or 0.0, comment or "")
    if mark != hand.version:  # given since by somebody else, in the formgrader say
        by = words = ""
    return Given(
        *(learner, notebook, hand, machine, bool(waits and read), said or ""),
        *(by or "", words or "", of or ""),
    )


def _put(db: Connection, ids: Ids, question: Question, now: Given, new: New) -> None:
    """Write points and comment where the formgrader has them."""
    cell = ids.grades[question.name]
    of_grade = and_(_GRADE.c.notebook_id == now.notebook, _GRADE.c.cell_id == cell)
    waits = new.points is None and now.machine is None
    values = {"manual_score": new.points, "needs_manual_grade": waits}
    db.execute(update(_GRADE).where(of_grade).values(**values))
    text = ids.comments.get(text_cell(question.name, ids.comments))
    if text is None or new.comment == now.hand.comment:
        return
    of_text = and_(_COMMENT.c.notebook_id == now.notebook, _COMMENT.c.cell_id == text)
    written = {"manual_comment": new.comment or None}
    if not db.execute(update(_COMMENT).where(of_text).values(**written)).rowcount:
        row = {"id": api.new_uuid(), "notebook_id": now.notebook, "cell_id": text}
        db.execute(insert(_COMMENT), [row | written])


def _note(db: Connection, cell: str, now: Given, new: New) -> None:
    """Note who gave a mark, and for which words."""
    of_it = and_(GIVEN.c.notebook_id == now.notebook, GIVEN.c.cell_id == cell)
    db.execute(delete(GIVEN).where(of_it))
    mark = HandMark(new.points, now.hand.extra, new.comment).version
    row = {"notebook_id": now.notebook, "cell_id": cell, "by": new.by, "words": new.words}
    at = datetime.now(UTC).replace(tzinfo=None)
    db.execute(insert(GIVEN), [row | {"at": at, "mark": mark}])
