"""What is known of answers in words beside nbgrader's tables: which one a mark is for, and who gave it.

Both tables know learners by nbgrader's ids alone, and nbgrader does not read them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from sqlalchemy import (
    Column,
    Connection,
    DateTime,
    Engine,
    MetaData,
    String,
    Table,
    Text,
    delete,
    insert,
)

from ..grading.results import Result
from .rows import Ids

_OURS = MetaData()
RECORDED = Table(  # the answers that the rows of nbgrader's tables are of
    "autograder_answers",
    _OURS,
    Column("notebook_id", String(32), primary_key=True),
    Column("cell_id", String(32), primary_key=True),
    Column("words", String(32), nullable=False),
)
GIVEN = Table(  # who gave a mark, and for which version of the answer
    "autograder_words",
    _OURS,
    Column("notebook_id", String(32), primary_key=True),
    Column("cell_id", String(32), primary_key=True),
    Column("by", Text, nullable=False),
    Column("at", DateTime, nullable=False),
    Column("words", String(32), nullable=False),
    Column("mark", String(32), nullable=False),
)
OF_NOTEBOOKS = (RECORDED.name, GIVEN.name)  # each row hangs on one of nbgrader's notebooks


def make_tables(engine: Engine) -> None:
    """Make the tables where they are not there."""
    with engine.begin() as db:
        _OURS.create_all(db)


def write_answers(
    db: Connection, ids: Ids, by_notebook: Mapping[str, Result], new_ones: Collection[str] = ()
) -> None:
    """Note which answers are recorded; of those that are not known, nothing."""
    if old := by_notebook.keys() - new_ones:
        db.execute(delete(RECORDED).where(RECORDED.c.notebook_id.in_([*old])))
    rows = [
        {"notebook_id": notebook, "cell_id": ids.grades[name], "words": words}
        for notebook, result in by_notebook.items()
        for name, words in result.words.items()
        if name in ids.grades
    ]
    if rows:
        db.execute(insert(RECORDED), rows)
