"""New rows of a table, many at once."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.schema import ScalarElementColumnDefault

Row = Mapping[str, Any]


def new_ids(number: int) -> list[str]:
    """Return so many new ids, each of 32 hexadecimal digits like nbgrader's.

    They begin with the time and rise, so that an index of them grows at its end, as with UUIDs of
    version 7 (RFC 9562); the 80 bits behind are drawn for all at once.  No learner may be known by
    one: the formgrader numbers submissions without names in the order of their notebooks' ids.
    """
    start = f"{time.time_ns() // 1_000_000:012x}"
    digits = os.urandom(10 * number).hex()
    return sorted(start + digits[place : place + 20] for place in range(0, 20 * number, 20))


def insert_rows(db: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Add rows that all have the same columns; they get new ids where they have none.

    PostgreSQL gets them by COPY: it takes in what is there while the rest is still written down, and
    nobody puts marks of quotation around each value, or reads them.
    """
    if not rows:
        return
    if "id" not in rows[0]:
        rows = [{"id": number, **row} for number, row in zip(new_ids(len(rows)), rows, strict=True)]
    if db.dialect.driver != "psycopg":  # others have no COPY, or no need of it
        db.execute(insert(table), rows)
        return
    usual = _defaults(table)
    columns = [one.name for one in table.columns if one.name in rows[0] or one.name in usual]
    names = ", ".join(map(db.dialect.identifier_preparer.quote, columns))
    statement = f"COPY {table.name} ({names}) FROM STDIN"
    with (
        _errors_of(db, statement),
        closing(db.connection.cursor()) as cursor,
        cursor.copy(statement) as copy,
    ):
        for row in rows:
            copy.write_row([row.get(name, usual.get(name)) for name in columns])


@contextmanager
def _errors_of(db: Connection, statement: str) -> Iterator[None]:
    """Raise the driver's errors as SQLAlchemy's, which it cannot do itself where it runs nothing."""
    errors = db.dialect.dbapi.Error  # type: ignore[union-attr]
    try:
        yield
    except errors as error:
        raise DBAPIError.instance(statement, None, error, errors) from error


def _defaults(table: Table) -> dict[str, Any]:
    """Return what SQLAlchemy puts into the columns of a table that a row does not have."""
    found = ((column.name, column.default) for column in table.columns)
    return {name: one.arg for name, one in found if isinstance(one, ScalarElementColumnDefault)}
