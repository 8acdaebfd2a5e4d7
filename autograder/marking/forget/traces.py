"""Find all that a class's folder holds of a learner, and remove it."""

from __future__ import annotations

import os
import shutil
import stat
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import make_url

from ...workbook.files import is_left_over, write_whole
from ..classroom.collect.attempts import INCOMING
from ..classroom.editions import FOLDER as EDITIONS
from ..classroom.errors import CannotWrite, explain_write_errors
from ..classroom.folder import Classroom
from ..grading.text import decode_as_written
from .databases import SQLITE, remove_rows, rows_of
from .person import Person
from .reading import STEPS, learners_folders, own_folders
from .texts import may_name, without

_STALE = 3600  # seconds: so long no command writes one file
_NOT_OURS = (EDITIONS, ".git", ".venv", "node_modules", "__pycache__")
# Where the class is in the course's own folder: what else is there is the course.
_OF_A_CLASS = (*STEPS, ".autograder", "downloaded", "exchange", "class.toml")
_LOOSE = (".csv", ".tsv", ".html", ".zip", ".log", ".jsonl", ".db")


@dataclass(frozen=True)
class Trace:
    """One thing that is to be removed or changed.

    Attributes
    ----------
    path : Path
        The file or folder.
    what : str
        What of it: ``"folder of 12 files"``, ``"2 lines"``, ``"3 rows of submitted_assignment"``.
    new : bytes, or None
        What the file is to hold; None where it goes as a whole.
    database : str
        The address of the database, where it is one.
    """

    path: Path
    what: str
    new: bytes | None = None
    database: str = ""


def find_traces(classroom: Classroom, person: Person) -> list[Trace]:
    """Return all that is held of a learner, the gradebook last: it says what they are called."""
    folders = [*own_folders(classroom.class_dir, person.id)]
    found = [Trace(folder, _size(folder)) for folder in folders]
    databases = list[Trace]()
    others = [*learners_folders(classroom.class_dir)]
    for path in files_of(classroom.class_dir, but={*folders, *others}):
        if path.is_symlink():
            if person.owns(path.name, b""):
                found.append(Trace(path, "link"))
        elif _is_sqlite(path):
            databases += _rows(path, f"sqlite:///{path}", person)
        elif is_left_over(path):
            found += _left_over(path, classroom.class_dir, person)
        else:
            found += _changed(path, classroom.class_dir, person)
    url = classroom.directory.db_url
    is_file = make_url(url).get_backend_name() == "sqlite"
    book = Path(make_url(url).database or "")
    databases = [one for one in databases if not is_file or one.path.resolve() != book.resolve()]
    if not is_file or book.is_file():
        databases += _rows(book, url, person)
    return found + databases


def check_writable(traces: Iterable[Trace]) -> None:
    """Make sure that all of it may be removed, before anything is.

    Raises
    ------
    CannotWrite
        If something may not.
    """
    for trace in traces:
        is_file = not trace.database or trace.database.startswith("sqlite")
        changed = [trace.path.parent, *([trace.path] if trace.database else [])]
        if is_file and not all(os.access(one, os.W_OK) for one in changed):
            raise CannotWrite(f"{trace.path} cannot be removed or changed (Permission denied).")


def remove(class_dir: Path, trace: Trace, person: Person) -> None:
    """Remove one thing, and the folders of theirs that it leaves empty; again, it does no harm."""
    with explain_write_errors(trace.path, "What was removed so far is gone; run it again."):
        if trace.database:
            remove_rows(trace.database, person.id)
        elif trace.new is not None:
            write_whole(trace.path, trace.new, stat.S_IMODE(trace.path.stat().st_mode))
        elif trace.path.is_dir() and not trace.path.is_symlink():
            _make_removable(trace.path)
            shutil.rmtree(trace.path)
        else:
            trace.path.unlink(missing_ok=True)
            _remove_empty(class_dir, trace.path.parent, person)


def _remove_empty(class_dir: Path, folder: Path, person: Person) -> None:
    while folder != class_dir and not any(folder.iterdir()):
        if not person.owns_path(str(folder.relative_to(class_dir))):
            return
        folder.rmdir()
        folder = folder.parent


def named_elsewhere(classroom: Classroom, people: list[Person]) -> Iterator[Path]:
    """Yield files that still name learners: others' work, and what cannot be looked into."""
    for path in files_of(classroom.class_dir, but=set()):
        if not path.is_symlink() and not _is_sqlite(path):
            name = str(path.relative_to(classroom.class_dir))
            if may_name(name, path.read_bytes(), people):
                yield path


def files_of(class_dir: Path, but: set[Path]) -> Iterator[Path]:
    """Yield the class's files and links, in order; what belongs to the course is left out."""
    is_course = (class_dir / "nbgrader_config.py").exists() and (class_dir / "autograder").is_dir()
    for path in sorted(class_dir.iterdir()):
        if is_course and path.name not in _OF_A_CLASS and path.suffix not in _LOOSE:
            continue
        yield from _below(path, but)


def _below(path: Path, but: set[Path]) -> Iterator[Path]:
    if path in but or path.name in _NOT_OURS:
        return
    if path.is_symlink() or path.is_file():
        yield path
    elif path.is_dir():
        for child in sorted(path.iterdir()):
            yield from _below(child, but)


def _left_over(path: Path, class_dir: Path, person: Person) -> Iterator[Trace]:
    """Yield what a killed command has left of a file that it was writing, if it may be theirs."""
    place = path.relative_to(class_dir)
    data = path.read_bytes()
    is_anybodys = path.parent.name == INCOMING or time.time() - path.stat().st_mtime > _STALE
    if (
        is_anybodys
        or may_name(str(place), data, [person])
        or without(str(place), data, person) != data
    ):
        yield Trace(path, "left over by a command that was killed")


def _changed(path: Path, class_dir: Path, person: Person) -> Iterator[Trace]:
    data = path.read_bytes()
    left = without(str(path.relative_to(class_dir)), data, person)
    if left is None:
        yield Trace(path, "whole file")
    elif left != data:
        yield Trace(path, _difference(data, left), left)


def _difference(data: bytes, left: bytes) -> str:
    if data.startswith(b"PK"):
        return f"{len(data) - len(left)} bytes of an archive"
    before, after = (decode_as_written(some)[0].splitlines() for some in (data, left))
    kept = {*after}
    first = next((line.strip() for line in before if line not in kept), "")[:60]
    lines = max(1, len(before) - len(after))
    return f"{'1 line' if lines == 1 else f'{lines} lines, first'}: {first}"


def _rows(path: Path, url: str, person: Person) -> Iterator[Trace]:
    if counts := rows_of(url, person.id):
        told = ", ".join(f"{number} of {table}" for table, number in counts.items())
        yield Trace(path, f"rows: {told}", database=url)


def _is_sqlite(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(SQLITE)) == SQLITE


def _size(folder: Path) -> str:
    number = 0 if folder.is_symlink() else sum(path.is_file() for path in folder.rglob("*"))
    return "folder of 1 file" if number == 1 else f"folder of {number} files"


def _make_removable(folder: Path) -> None:
    """Let a folder's contents be removed, also where nbgrader has left them read-only."""
    for place, folders, _ in os.walk(folder):
        for name in (".", *folders):
            path = Path(place) / name
            if not path.is_symlink():
                path.chmod(path.stat().st_mode | stat.S_IRWXU)
