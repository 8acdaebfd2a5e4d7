"""Bring results that an earlier version has kept up to date: the same marks under the new names.

The file `former.json` beside this module says what the version before the numbered ones called its
mistakes, and which fingerprints of its checks stand for the same checks as which of today's.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from pathlib import Path
from typing import Any

from ...errors import AutograderError
from .fingerprints import engine_fingerprint

VERSION = 2  # of the file; it grows with each change to what is kept
_FORMER = Path(__file__).with_name("former.json")


class Newer(AutograderError):
    """The results were kept by a newer version than this; the message says what to do."""


def upgrade(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the tables of one class up to `VERSION`; all of it or nothing.

    Parameters
    ----------
    connection : sqlite3.Connection
        To the open file, with its tables.
    path : Path
        The file, for messages.

    Raises
    ------
    Newer
        If a newer version of this package has written the file.
    """
    (version,) = connection.execute("pragma user_version").fetchone()
    if version > VERSION:
        raise Newer(
            f"{path} was written by a newer version of this package: update the package, or delete "
            "the file, and what it knew is marked again."
        )
    if version == VERSION:
        return
    with connection:
        if version == 0:
            _from_unnumbered(connection)
        _add_places(connection)
        connection.execute(f"pragma user_version = {VERSION}")


def _add_places(connection: sqlite3.Connection) -> None:
    """Add where the places at fault are kept to a table of an earlier version."""
    columns = {name for _, name, *_ in connection.execute("pragma table_info(result)")}
    if "places" not in columns:
        connection.execute("alter table result add column places text")


def _from_unnumbered(connection: sqlite3.Connection) -> None:
    former = json.loads(_FORMER.read_text(encoding="utf-8"))
    rows = connection.execute("select assignment, learner, course, engine, body from result")
    for assignment, learner, course, engine, body in rows.fetchall():
        result = json.loads(zlib.decompress(body))
        _rename(result, former["mistakes"].get(assignment, {}))
        if engine.startswith(former["engine"]):
            engine = engine_fingerprint() + engine.removeprefix(former["engine"])
        connection.execute(
            "update result set course = ?, engine = ?, body = ? where assignment = ? and learner = ?",
            (
                _same_checks(connection, former["checks"].get(course), course),
                engine,
                zlib.compress(json.dumps(result).encode(), 1),
                assignment,
                learner,
            ),
        )


def _rename(result: dict[str, Any], names: dict[str, dict[str, str]]) -> None:
    """Give the known mistakes of one result their names of today."""
    for exercise, verdict in result["verdicts"].items():
        for finding in verdict["findings"]:
            old = finding["mistake"]
            finding["mistake"] = names.get(exercise, {}).get(old, old)


def _same_checks(connection: sqlite3.Connection, now: dict[str, Any] | None, before: str) -> str:
    if now is None:
        return before
    parts = json.dumps(now["parts"])
    connection.execute("insert or ignore into version values (?, ?)", (now["whole"], parts))
    return now["whole"]
