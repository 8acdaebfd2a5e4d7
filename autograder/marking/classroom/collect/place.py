"""Put the attempt that counts where marking looks for it, and what is there among the attempts."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path

from ....workbook.files import write_whole
from ...grading.find import notebook_stem
from ...grading.submission import SubmittedFile, read_file
from ...grading.unreadable import Unreadable
from ..errors import explain_write_errors
from ..timestamp import read_timestamp, timestamp_text
from .found import composed

SUBMITTED = "submitted"
_TIME = "timestamp.txt"


class Blocked(Exception):
    """What lies in ``submitted/`` keeps work from being put there; the text says what to do."""


class Submitted:
    """The folder ``submitted/`` of a class."""

    def __init__(self, class_dir: Path) -> None:
        self._root = class_dir / SUBMITTED
        names = os.listdir(self._root) if self._root.is_dir() else []
        self._names = {composed(name).casefold(): name for name in names}

    def name_of(self, learner: str) -> str:
        """Return what a learner's folder is called: a disk may spell accents otherwise."""
        return self._names.get(composed(learner).casefold(), learner)

    def current(self, learner: str, assignment: str) -> SubmittedFile | None:
        """Return the notebook that counts now, if there is one.

        Raises
        ------
        Blocked
            If it cannot be told which it is.
        """
        folder = self._root / learner / assignment
        try:
            return read_file(folder, assignment)
        except (Unreadable, OSError) as problem:
            if not folder.is_symlink() and not _has_notebook(folder):
                return None
            raise Blocked(f"{SUBMITTED}/{learner}/{assignment}: {problem}") from None

    def has(self, learner: str, assignment: str) -> bool:
        """Whether there is anything of this work."""
        return (self._root / learner / assignment).is_dir()

    def time(self, learner: str, assignment: str) -> datetime | None:
        """Return the time that stands beside it."""
        return read_timestamp(timestamp_text(self._root / learner / assignment))

    def put(self, learner: str, assignment: str, notebook: Path, when: datetime | None) -> None:
        """Put a notebook there with its time; each whole or not at all."""
        folder = self._root / learner / assignment
        with explain_write_errors(folder):
            folder.mkdir(parents=True, exist_ok=True)
            write_whole(folder / f"{assignment}.ipynb", notebook.read_bytes())
            self.put_time(learner, assignment, when)

    def put_time(self, learner: str, assignment: str, when: datetime | None) -> None:
        """Write when it was handed in, or take away what is not known."""
        path = self._root / learner / assignment / _TIME
        if when is None:
            path.unlink(missing_ok=True)
            return
        write_whole(path, f"{when:%Y-%m-%d %H:%M:%S} UTC\n".encode())


def _has_notebook(folder: Path) -> bool:
    """Whether there is any that could be meant; else nothing is in the way."""
    return folder.parent.is_symlink() or any(notebook_stem(path.name) for path in folder.rglob("*"))
