"""Take a learner's rows out of a database, and what they leave behind in its file."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Literal

from nbgrader.api import Base
from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Enum,
    ForeignKeyConstraint,
    MetaData,
    NullPool,
    RowMapping,
    String,
    Table,
    create_engine,
    delete,
    func,
    make_url,
    or_,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError

from ...errors import AutograderError
from ..gradebook.address import without_password
from ..gradebook.answers import OF_NOTEBOOKS

SQLITE = b"SQLite format 3\0"
# The columns that have learners' ids, in the tables that are known; what else stands in them, such
# as the kind of a cell or who gave a mark, may be spelled like an id and is not one.
_OF_LEARNERS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys((*Base.metadata.tables, *OF_NOTEBOOKS, "alembic_version", "version"), ()),
    "student": ("id",),
    "submitted_assignment": ("student_id",),
    "result": ("learner",),
}
Counts = Counter[str]  # rows by table


def rows_of(url: str, learner: str) -> Counts:
    """Count a learner's rows, by table; nothing is changed."""
    with _connected(url) as db:
        found = _conditions(db, learner)
        return _counted(db, found)


def remove_rows(url: str, learner: str) -> Counts:
    """Remove a learner's rows, and all that hangs on them; count them by table."""
    with _connected(url) as db:
        _overwrite(db)
        found = _conditions(db, learner)
        counts = _counted(db, found)
        for table, conditions in found:
            db.execute(delete(table).where(or_(*conditions)))
        db.commit()
    return counts


def shrink(url: str) -> None:
    """Write an SQLite file anew, without free pages, and empty the log beside it.

    Raises
    ------
    AutograderError
        If another program holds the file, so that something of what was removed stays in its log.
    """
    with _connected(url) as db:
        if db.dialect.name == "sqlite":
            _shrink(db, url)


def said_in(url: str) -> dict[str, list[str]]:
    """Return the names, addresses and numbers that a gradebook has, by learner."""
    with _connected(url) as db:
        student = _tables(db).get("student")
        rows = [] if student is None else [*db.execute(select(student)).mappings()]
    return {row["id"]: [*_said(row)] for row in rows}


def _said(row: RowMapping) -> Iterator[str]:
    first, last = row.get("first_name") or "", row.get("last_name") or ""
    if first and last:
        yield from (f"{first} {last}", f"{last}, {first}", f"{last} {first}")
    yield from (str(row[key]) for key in ("email", "lms_user_id") if row.get(key))


def learners_of(url: str) -> list[str]:
    """Name everybody whom a gradebook knows."""
    return [*said_in(url)]


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    try:
        with closing(create_engine(url, poolclass=NullPool).connect()) as db:
            yield db
    except DBAPIError as error:
        why = str(error.orig).strip()
        raise AutograderError(f"{without_password(url)} cannot be changed: {why}") from None


def _tables(db: Connection) -> dict[str, Table]:
    known = MetaData()
    known.reflect(db)
    for name in {*OF_NOTEBOOKS} & {*known.tables}:  # they are beside nbgrader's, and declare no key
        to = ForeignKeyConstraint(["notebook_id"], ["submitted_notebook.id"])
        known.tables[name].append_constraint(to)
    return {table.name: table for table in known.sorted_tables}


def _conditions(db: Connection, learner: str) -> list[tuple[Table, list[ColumnElement[bool]]]]:
    """Return which rows of which tables are a learner's; first those that hang on others."""
    tables = _tables(db)
    found: dict[str, list[ColumnElement[bool]]] = {}
    for table in tables.values():
        texts = [column for column in table.columns if _names_a_learner(column)]
        if texts:
            own = or_(*(_is(column, learner) for column in texts))
            _follow(tables, table, own, found, ())
    return [(tables[name], found[name]) for name in reversed(tables) if name in found]


def _is(column: ColumnElement[str], learner: str) -> ColumnElement[bool]:
    """Whether a column has a learner's name, its accents written in either way."""
    forms: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")
    return column.in_({learner, *(unicodedata.normalize(form, learner) for form in forms)})


def _names_a_learner(column: Column[Any]) -> bool:
    """Whether a column may have learners' ids: any text of a table that is not known."""
    known = _OF_LEARNERS.get(str(column.table.name))
    is_text = isinstance(column.type, String) and not isinstance(column.type, Enum)
    return is_text if known is None else column.name in known


def _follow(
    tables: dict[str, Table],
    table: Table,
    own: ColumnElement[bool],
    found: dict[str, list[ColumnElement[bool]]],
    above: tuple[str, ...],
) -> None:
    """Note a condition, and that of the rows which hang on those that it names."""
    found.setdefault(table.name, []).append(own)
    for other in tables.values():
        for key in other.foreign_keys:
            if key.column.table is table and other.name not in (*above, table.name):
                hanging = key.parent.in_(select(key.column).where(own))
                _follow(tables, other, hanging, found, (*above, table.name))


def _counted(db: Connection, found: list[tuple[Table, list[ColumnElement[bool]]]]) -> Counts:
    counts = Counts()
    for table, conditions in found:
        query = select(func.count()).select_from(table).where(or_(*conditions))
        if number := db.execute(query).scalar_one():
            counts[table.name] = number
    return counts


def _overwrite(db: Connection) -> None:
    if db.dialect.name == "sqlite":
        db.execute(text("pragma secure_delete = on"))


def _shrink(db: Connection, url: str) -> None:
    plain = db.execution_options(isolation_level="AUTOCOMMIT")
    plain.execute(text("vacuum"))
    busy = plain.execute(text("pragma wal_checkpoint(truncate)")).scalar_one()
    if busy:
        file = Path(make_url(url).database or "")
        raise AutograderError(
            f"{file} is open in another program, such as the formgrader, and its log still holds "
            "what was removed: end that program and run the same command again."
        )
