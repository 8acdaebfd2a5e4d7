"""Results kept beside the gradebook, so that a run goes on where the last one ended.

One SQLite file in the class's folder ``.autograder``.  A result is there whole or not at all,
whatever is killed; the gradebook is brought to agree with it afterwards.
"""

from __future__ import annotations

import json
import secrets
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..classroom.errors import KEPT, CannotWrite, NoSuchThing, explain_write_errors
from ..classroom.settings import Settings, read_settings
from ..grading.results import Places, Result, read_places, write_places
from ..sandbox.limits import CACHE_SECONDS
from .change import Change
from .fingerprints import Fingerprints, combined
from .upgrade import upgrade

FOLDER = ".autograder"
_PREFIX = "autograder-run-"
_AGAIN = "again"  # in the place of a note: the same work was recorded before it was marked again
_TABLES = """
create table if not exists result (
    assignment text not null,
    learner text not null,
    submission text not null,  -- fingerprint of the bytes that were marked
    course text not null,      -- fingerprint of the checks, all together
    engine text not null,
    ours integer not null,     -- the machinery failed: to be tried again
    notebook integer not null, -- whether there is a marked notebook: earlier versions made none for
                               -- what could not be marked
    recorded text not null,    -- in which gradebook, handed in when
    body blob not null,
    places text,               -- where the faults are, by exercise; null before anybody has looked
    primary key (assignment, learner)
);
create table if not exists version (
    course text primary key,
    parts text not null        -- the fingerprint of each exercise
);
"""


@dataclass(frozen=True)
class Entry:
    """What is known of a kept result without reading it."""

    submission: str
    checks: str
    engine: str
    ours: bool
    notebook: bool
    recorded: str


class Cache:
    """The kept results of one class.

    They are kept as they were marked, and read as the class counts them.

    Parameters
    ----------
    settings : Settings
        What the class counts.
    """

    def __init__(
        self, connection: sqlite3.Connection, temporary: Path, settings: Settings | None = None
    ) -> None:
        self._connection = connection
        self._settings = settings or Settings()
        self.new = 0  # results that this run has kept
        self.changes: list[Change] = []  # of marks that there were before this run
        self.temporary = temporary  # a folder for this run's files, cleared up after it

    def entries(self, assignment: str) -> dict[str, Entry]:
        """Return what is kept of an assignment, by learner."""
        rows = self._connection.execute(
            "select learner, submission, course, engine, ours, notebook, recorded from result"
            " where assignment = ?",
            (assignment,),
        )
        return {
            learner: Entry(submission, checks, engine, bool(ours), bool(notebook), recorded)
            for learner, submission, checks, engine, ours, notebook, recorded in rows
        }

    def submissions(self, assignment: str, learners: Iterable[str]) -> dict[str, str]:
        """Return the fingerprints of what was marked, by learner."""
        rows = (
            self._connection.execute(
                "select learner, submission from result where assignment = ? and learner = ?",
                (assignment, learner),
            ).fetchone()
            for learner in learners
        )
        return dict(row for row in rows if row is not None)

    def checks(self, fingerprint: str) -> Fingerprints:
        """Return what has this fingerprint all together: that of each exercise."""
        row = self._connection.execute(
            "select parts from version where course = ?", (fingerprint,)
        ).fetchone()
        found: Fingerprints = json.loads(row[0]) if row else {}
        return found

    def put(self, result: Result, submission: str, checks: Fingerprints, engine: str) -> None:
        """Keep a result in the place of an earlier one."""
        course = combined(checks)
        recorded = _AGAIN if self._was_recorded(result, submission) else ""
        body = zlib.compress(result.to_json().encode(), 1)
        row = (result.assignment, result.learner, submission, course, engine, result.ours, True)
        with self._connection as db:
            db.execute("insert or ignore into version values (?, ?)", (course, json.dumps(checks)))
            insert = "insert or replace into result values (?, ?, ?, ?, ?, ?, ?, ?, ?, null)"
            db.execute(insert, (*row, recorded, body))
        self.new += 1

    def _was_recorded(self, result: Result, submission: str) -> bool:
        """Whether a result of the same bytes has been in a gradebook."""
        query = "select 1 from result where assignment = ? and learner = ? and submission = ?"
        key = (result.assignment, result.learner, submission)
        return bool(self._connection.execute(f"{query} and recorded != ''", key).fetchone())

    def recorded(self, assignment: str, learners: Iterable[str]) -> set[str]:
        """Name those of the learners whose very work has been in a gradebook before."""
        query = "select recorded from result where assignment = ? and learner = ?"
        rows = ((name, self._connection.execute(query, (assignment, name))) for name in learners)
        return {name for name, row in rows if any(note for (note,) in row)}

    def note_recorded(self, results: Iterable[tuple[Result, str]]) -> None:
        """Note that results stand in the gradebook, and their notebooks in place."""
        rows = [(note, result.assignment, result.learner) for result, note in results]
        with self._connection as db:
            db.executemany(
                "update result set recorded = ?, notebook = 1 where assignment = ? and learner = ?",
                rows,
            )

    def read(self, assignment: str, learners: Iterable[str] | None = None) -> Iterator[Result]:
        """Yield the results of an assignment, one after another, in the learners' order."""
        if learners is None:
            learners = sorted(self.entries(assignment))
        for learner in learners:
            row = self._connection.execute(
                "select body from result where assignment = ? and learner = ?",
                (assignment, learner),
            ).fetchone()
            if row is not None:
                yield self.counted(Result.from_json(zlib.decompress(row[0])))

    def counted(self, result: Result) -> Result:
        """Return a result as the class counts it."""
        return self._settings.part(result.assignment).result(result)

    def places(self, assignment: str, learners: Iterable[str]) -> dict[str, Places]:
        """Return the places at fault, by learner; nothing of those not looked at since their marks."""
        query = "select places from result where assignment = ? and learner = ?"
        rows = ((n, self._connection.execute(query, (assignment, n)).fetchone()) for n in learners)
        return {name: read_places(row[0]) for name, row in rows if row and row[0] is not None}

    def put_places(self, assignment: str, learner: str, submission: str, places: Places) -> None:
        """Keep the places beside the result, if it still is one of these very bytes."""
        change = "update result set places = ?"
        which = " where assignment = ? and learner = ? and submission = ?"
        values = (write_places(places), assignment, learner, submission)
        with self._connection as db:
            db.execute(change + which, values)


@contextmanager
def open_cache(class_dir: Path) -> Iterator[Cache]:
    """Open the results of a class for this process alone.

    Raises
    ------
    NoSuchThing
        If another run is marking this class, or the file is damaged.
    CannotWrite
        If it cannot be written.
    """
    folder = class_dir / FOLDER
    path = folder / "results.db"
    with ExitStack() as stack:
        with explain_write_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            temporary = stack.enter_context(_alone(folder / "lock"))
        with explain_write_errors(path):
            connection = stack.enter_context(closing(sqlite3.connect(path, timeout=CACHE_SECONDS)))
            try:
                connection.execute("pragma journal_mode = wal")
                connection.execute("pragma synchronous = normal")
                connection.executescript(_TABLES)
                upgrade(connection, path)
            except sqlite3.OperationalError:  # the file is well, but a full disk, say, is not
                raise
            except sqlite3.DatabaseError as error:
                raise NoSuchThing(
                    f"{path} cannot be used ({error}). It only saves work: delete it, and what it "
                    "knew is marked again."
                ) from None
        try:
            yield Cache(connection, temporary, read_settings(class_dir))
        except sqlite3.Error as error:
            raise CannotWrite(f"{path} cannot be used ({error}). {KEPT}") from error


@contextmanager
def look_into_cache(class_dir: Path) -> Iterator[Cache | None]:
    """Open the results of a class to be read beside a run; None where there are none.

    Raises
    ------
    NoSuchThing
        If they cannot be read.
    """
    path = class_dir / FOLDER / "results.db"
    if not path.exists():
        yield None
        return
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            yield Cache(connection, path.parent, read_settings(class_dir))
    except sqlite3.Error as error:
        raise NoSuchThing(
            f"{path} cannot be read ({error}); `autograder grade` repairs it."
        ) from error


@contextmanager
def _alone(path: Path) -> Iterator[Path]:
    """Hold a lock that ends with this process, however it ends; clear up after a killed one.

    The file names this run's folder of temporary files.
    """
    import fcntl  # a class may be looked at where it is not marked, and there is none

    with path.open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise NoSuchThing(
                f"Another run is marking this class (it holds {path}); wait until it ends."
            ) from None
        except OSError as error:  # say on a network's file system without locks
            raise CannotWrite(
                f"{path} cannot be locked ({error.strerror}), and a run must be alone with its class."
            ) from error
        file.seek(0)
        left = Path(file.read().strip())
        if left.name.startswith(_PREFIX):
            shutil.rmtree(left, ignore_errors=True)
        folder = Path(tempfile.gettempdir(), f"{_PREFIX}{secrets.token_hex(8)}")
        try:
            file.truncate(0)
            file.write(str(folder))  # before there is one: whoever ends here leaves none behind
            file.flush()
            folder.mkdir(mode=0o700)
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            file.truncate(0)
