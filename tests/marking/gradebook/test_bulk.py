"""Do rows that are added at once stand in the table as if each had been added by itself?"""

from __future__ import annotations

import itertools
from datetime import datetime

import pytest
from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Float,
    MetaData,
    String,
    Table,
    Text,
    create_engine,
    insert,
    select,
)
from sqlalchemy.exc import DBAPIError

from autograder.marking.gradebook.bulk import insert_rows, new_ids
from benchmarks.performance.server import WHY_NOT, programs

TABLE = Table(
    "thing",
    MetaData(),
    Column("id", String(32), primary_key=True, default=lambda: "new"),
    Column("score", Float),
    Column("said", Text),
    Column("at", DateTime),
    Column("waits", Boolean, default=True),
    Column("flagged", Boolean, default=False),
)
NUMBERS = itertools.count()  # of databases
ROWS = [
    {
        "id": "a",
        "score": 1.5,
        "said": "it's, {so} \\ \n\tü",
        "at": datetime(2026, 1, 2),
        "waits": False,
    },
    {"id": "b", "score": None, "said": None, "at": None, "waits": True},
]


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request, tmp_path):
    """A database with one empty table."""
    if request.param == "postgresql":
        pytest.importorskip("psycopg", reason="needs the extra `postgresql`")
        if programs() is None:
            pytest.skip(WHY_NOT)
        url = request.getfixturevalue("server").create(f"bulk{next(NUMBERS)}")
    else:
        url = f"sqlite:///{tmp_path}/bulk.db"
    found = create_engine(url)
    TABLE.metadata.create_all(found)
    yield found
    found.dispose()


def test_they_are_as_one_by_one(engine):
    """Are values, gaps and defaults the same?"""
    with engine.begin() as db:
        insert_rows(db, TABLE, ROWS)
        at_once = db.execute(select(TABLE).order_by(TABLE.c.id)).all()
        db.execute(TABLE.delete())
        for row in ROWS:
            db.execute(insert(TABLE), [row])
        assert at_once == db.execute(select(TABLE).order_by(TABLE.c.id)).all()


def test_no_rows_are_no_statement(engine):
    """Is nothing done where there is nothing to add?"""
    with engine.begin() as db:
        insert_rows(db, TABLE, [])
        assert db.execute(select(TABLE)).all() == []


def test_what_is_there_is_an_error_of_the_database(engine):
    """Does a row that somebody else has made come as an error that is waited for?"""
    with engine.begin() as db:
        insert_rows(db, TABLE, ROWS)
    with pytest.raises(DBAPIError), engine.begin() as db:
        insert_rows(db, TABLE, ROWS[:1])


def test_rows_without_an_id_get_new_ones(engine):
    """Does each row get an id of its own that reads as nbgrader's do?"""
    with engine.begin() as db:
        insert_rows(db, TABLE, [{"said": "one"}, {"said": "two"}])
        numbers = [*db.scalars(select(TABLE.c.id))]
    assert len({*numbers}) == 2
    assert all(len(number) == 32 and int(number, 16) for number in numbers)


def test_ids_rise_and_are_never_the_same():
    """Do ids of one batch rise, and do two batches share none?"""
    first, second = new_ids(5000), new_ids(5000)
    assert first == sorted(first)
    assert len({*first, *second}) == 10_000
    assert new_ids(0) == []
