"""The files that an instructor may ask for, each written by its exporter."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from ..classroom.errors import KEPT, NoSuchThing, explain_write_errors
from .csv import write_marks
from .marks import Marks
from .overview.page import write_report

Exporter = Callable[[Path, Marks], None]

# name    what writes it; it may read the marks several times, and must not hold them
EXPORTERS: dict[str, Exporter] = {
    "csv": write_marks,
    "html": write_report,
}

Exports = Mapping[str, Path]  # where to write, by the exporter's name


def check_exports(assignments: Sequence[str], exports: Exports) -> None:
    """Make sure, before a class is marked, that its marks and report can be written.

    Raises
    ------
    NoSuchThing
        If one of them cannot.
    """
    for path in exports.values():
        for name in assignments:
            check_file(file_of(path, name, several=len(assignments) > 1))


def check_file(file: Path) -> None:
    """Make sure that a file can be written.

    Raises
    ------
    NoSuchThing
        If it cannot.
    """
    if file.is_dir():
        raise NoSuchThing(f"{file} is a folder: name a file.")
    if not file.parent.is_dir():
        raise NoSuchThing(f"{file} cannot be written (there is no folder {file.parent}).")
    if not os.access(file if file.exists() else file.parent, os.W_OK):
        raise NoSuchThing(f"{file} cannot be written ({os.strerror(errno.EACCES)}).")


def file_of(path: Path, assignment: str, *, several: bool) -> Path:
    """Return where to write; with the assignment in the name where there are several."""
    return path.with_stem(f"{path.stem}-{assignment}") if several and path.name else path


def write_exports(marks: Marks, exports: Exports, *, several: bool = False) -> list[Path]:
    """Write the files that are asked for, each where `file_of` says; return where that was."""
    files = []
    for name, path in exports.items():
        file = file_of(path, marks.plan.assignment, several=several)
        with explain_write_errors(file, KEPT):
            EXPORTERS[name](file, marks)
        files.append(file)
    return files
