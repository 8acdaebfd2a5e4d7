"""Open nbgrader's gradebook, and make it where there is none."""

from __future__ import annotations

import os
from collections.abc import Callable

from nbgrader.api import Gradebook
from sqlalchemy import create_engine, inspect, text

from ..classroom.errors import NoSuchThing
from ..sandbox.limits import ANSWERING_SECONDS
from .address import check_address, without_password
from .alone import alone
from .answers import make_tables
from .retry import first_seconds, retry
from .schema import newest_version


def open_gradebook(url: str, course_id: str, tell: Callable[[str], None]) -> Gradebook:
    """Return nbgrader's gradebook, open; wait for one that is away for a while.

    Raises
    ------
    NoSuchThing
        If that is no gradebook's address, or a package for its kind of database is not installed.
    """
    os.environ.setdefault("PGCONNECT_TIMEOUT", f"{ANSWERING_SECONDS}")
    check_address(url)

    def tell_left(said: str, left: float) -> None:
        tell(f"The gradebook does not answer ({said}); trying for {left:.0f} seconds.")

    def opened() -> Gradebook:
        with alone(url):
            _note_schema(url)
            gradebook = Gradebook(url, course_id)
            make_tables(gradebook.engine)
            return gradebook

    try:
        return retry(opened, url, tell_left, seconds=first_seconds)
    except ModuleNotFoundError as error:
        raise NoSuchThing(
            f"The gradebook {without_password(url)} needs the package {error.name}; for "
            "postgresql+psycopg://, `pip install -e '.[postgresql]'` in the course's folder."
        ) from error


def _note_schema(url: str) -> None:
    """Note in a database without tables which version nbgrader's tables have, as nbgrader would."""
    database = create_engine(url)
    try:
        with database.begin() as db:
            if not inspect(db).get_table_names():
                db.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)"))
                db.execute(
                    text("INSERT INTO alembic_version VALUES (:head)"), {"head": newest_version()}
                )
    finally:
        database.dispose()
