"""What a worker needs to know, what it gets to mark, and how its bytes are told apart."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ..grading.results import Result
from ..grading.submission import MAX_FILE, Unreadable, find_notebook
from ..sandbox.confine import Kind
from ..sandbox.limits import Times

_KEPT = 100  # characters of a timestamp


@dataclass(frozen=True)
class File:
    """A submitted notebook as it came."""

    name: str
    data: bytes

    @property
    def digest(self) -> str:
        """The same for the same name and bytes."""
        return digest(self.name.encode(errors="surrogateescape"), self.data)


@dataclass(frozen=True)
class Task:
    """One submission to be marked.

    Parameters
    ----------
    folder : Path
        Where it is on this machine; a worker elsewhere gets `file` instead.
    """

    assignment: str
    learner: str
    folder: Path
    file: File | None = None


@dataclass(frozen=True)
class Done:
    """A task with what came of it."""

    task: Task
    result: Result
    notebook: str = field(default="", repr=False)
    digest: str = ""  # of the bytes that were marked


@dataclass(frozen=True)
class Setup:
    """What a worker needs to know once.

    Parameters
    ----------
    root : Path
        The course.
    kind : str or None
        How to confine learner code; by default the best way that the worker's machine has.
    versions : dict of str to str
        The fingerprints of the checks by assignment, and of the engine under ``""``: a worker
        elsewhere with others must not mark.
    """

    root: Path
    kind: Kind | None
    times: Times = field(default_factory=Times)
    versions: tuple[tuple[str, str], ...] = ()


def digest(*parts: bytes) -> str:
    """Return a short fingerprint of some bytes."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "little"))
        whole.update(part)
    return whole.hexdigest()[:32]


def fetch(folder: Path, assignment: str) -> File:
    """Read the notebook of a submission, whatever is in it.

    Raises
    ------
    Unreadable
        With one sentence that says what is wrong and what to do.
    """
    try:
        path, _ = find_notebook(folder, assignment)
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    except OSError as error:
        raise Unreadable(f"The file cannot be read: {error.strerror}.") from None
    return File(path.name, data)


def digest_of(folder: Path, assignment: str) -> str:
    """Return the fingerprint of a submission, also of one that cannot be read."""
    try:
        return fetch(folder, assignment).digest
    except Unreadable as problem:
        return digest(b"unreadable", str(problem).encode())


def unreadable(task: Task, problem: str) -> Result:
    """Return the result of a submission that could not be read."""
    return Result(task.learner, task.assignment, problem=problem)


def timestamp_text(folder: Path) -> str:
    """Return what stands in ``timestamp.txt``; empty where there is none."""
    try:
        with (folder / "timestamp.txt").open("rb") as file:
            return file.read(_KEPT).decode(errors="replace").strip()
    except OSError:
        return ""


def read_timestamp(text: str) -> datetime | None:
    """Return the time that the text tells, as nbgrader reads it; None if it tells none."""
    from nbgrader.utils import parse_utc  # a worker needs nothing of nbgrader's

    try:
        return parse_utc(text) if text else None
    except (ValueError, OverflowError):
        return None
