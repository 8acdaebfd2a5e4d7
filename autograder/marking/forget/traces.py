"""Find all that a class's folder holds of a learner, and remove it."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import make_url

from ...workbook.files import write_whole
from ..classroom.collect.attempts import ATTEMPTS
from ..classroom.errors import explain_write_errors
from ..classroom.folder import Classroom
from ..grading.text import decode_as_written
from .databases import SQLITE, remove_rows, rows_of
from .person import Person, own_folders
from .texts import without

_STEPS = ("submitted", ATTEMPTS, "autograded", "feedback")  # a folder a learner in each
_NOT_OURS = (".git", ".venv", "node_modules", "__pycache__")
# Where the class is in the course's own folder: what else is there is the course.
_OF_A_CLASS = (*_STEPS, ".autograder", "downloaded", "exchange", "class.toml")
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
    others = [*_learners_folders(classroom.class_dir)]
    for path in files_of(classroom.class_dir, but={*folders, *others}):
        if path.is_symlink():
            if person.owns_path(path.name):
                found.append(Trace(path, "link"))
        elif _is_sqlite(path):
            databases += _rows(path, f"sqlite:///{path}", person)
        else:
            found += _changed(path, classroom.class_dir, person)
    url = classroom.directory.db_url
    is_file = make_url(url).get_backend_name() == "sqlite"
    book = Path(make_url(url).database or "")
    databases = [one for one in databases if not is_file or one.path.resolve() != book.resolve()]
    if not is_file or book.is_file():
        databases += _rows(book, url, person)
    return found + databases


def remove(trace: Trace, person: Person) -> None:
    """Remove one thing; doing it again does no harm."""
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


def named_elsewhere(classroom: Classroom, people: list[Person]) -> Iterator[Path]:
    """Yield files that still name learners: others' work, and what cannot be looked into."""
    for path in files_of(classroom.class_dir, but=set()):
        if not path.is_symlink() and not _is_sqlite(path):
            data = path.read_bytes()
            text = decode_as_written(data)[0]
            if _is_locked(data) or any(person.is_named_in(text) for person in people):
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


def _learners_folders(class_dir: Path) -> Iterator[Path]:
    """Yield everybody's folders: what is in them is that learner's."""
    for step in _STEPS:
        folder = class_dir / step
        for own in folder.iterdir() if folder.is_dir() else ():
            if own.is_dir() and not own.is_symlink() and not own.name.startswith("."):
                yield own


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


def _is_locked(data: bytes) -> bool:
    """Whether it is an archive with a password."""
    return data.startswith(b"PK\x03\x04") and bool(data[6] & 1)


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
