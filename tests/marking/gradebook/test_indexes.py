"""Are a few learners' rows found by an index, or is all of a class read for each batch of it?"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, create_engine, event

from autograder.marking.gradebook import rows
from autograder.marking.gradebook.penalties import update_penalties
from autograder.marking.gradebook.rows import Ids, read_ids
from autograder.marking.gradebook.standing import read_standings
from autograder.marking.grading.results import Result
from tests.conftest import ASSIGNMENT
from tests.marking.gradebook.test_penalties import Late

FEW = ["ada", "emmy"]
NEW = {"a new notebook": Result("ada", ASSIGNMENT)}


def penalties(db: Connection, ids: Ids, late: Late) -> Any:
    """Work out the penalties of a few."""
    return update_penalties(db, ids, FEW, late.classroom.config)


def standings(db: Connection, ids: Ids, _late: Late) -> Any:
    """Read what a few have."""
    return read_standings(db, ids, FEW)


def grades(db: Connection, ids: Ids, _late: Late) -> Any:
    """Write grades for a notebook."""
    return rows.write_grades(db, ids, NEW)


def comments(db: Connection, ids: Ids, _late: Late) -> Any:
    """Write comments for a notebook."""
    return rows.write_comments(db, ids, NEW)


@pytest.fixture
def engine(late: Late) -> Engine:
    """Its gradebook."""
    return create_engine(late.url)


@pytest.fixture
def late(root: Path, tmp_path: Path) -> Late:
    """A class, marked once."""
    return Late(root, tmp_path)


@pytest.mark.parametrize("ask", [penalties, standings, grades, comments])
def test_no_table_is_read_as_a_whole(late, engine, ask: Callable[..., Any]):
    """Does SQLite go by an index to the rows of a few, and make none for it?"""
    asked: list[tuple[str, Any]] = []
    with engine.connect() as db:
        ids = read_ids(db, ASSIGNMENT)
        event.listen(db, "before_cursor_execute", lambda _c, _u, *what: asked.append(what[:2]))
        ask(db, ids, late)
        found = [one for one in asked if one[0].startswith("SELECT")]
        plans = [db.exec_driver_sql(f"explain query plan {text}", values) for text, values in found]
        steps = [step for plan in plans for *_, step in plan]
    assert steps
    whole = ("SCAN", "AUTOMATIC", "(notebook_id=?)")  # of a table, or of all of an assignment
    assert not [step for step in steps if any(one in step for one in whole)]
