"""What nbgrader itself does with a submission: it opens files alone, and a name is no pattern.

nbgrader reads ``timestamp.txt`` whatever it is, takes its third word for a file's name, and copies
what a link leads to.  A pipe or a link to an endless file would stop the class.  It looks
for a learner's folder by its name as a pattern, in which brackets are no brackets.
"""

from __future__ import annotations

import glob
import logging
import os
import stat
from datetime import datetime
from pathlib import Path
from typing import Any

from nbgrader import coursedir
from nbgrader.apps.api import NbGraderAPI
from nbgrader.converters import base
from nbgrader.utils import find_all_files

from .classroom.timestamp import NO_TIME, read_timestamp, timestamp_text


def guard() -> None:
    """Let nbgrader read times and copy files as marking does; may be done twice."""
    coursedir.CourseDirectory.get_existing_timestamp = _existing_timestamp
    NbGraderAPI.get_submitted_timestamp = _submitted_timestamp
    base.find_all_files = _plain_files
    base.BaseConverter.init_notebooks = _init_notebooks
    coursedir.CourseDirectory.format_path = _format_path


def _existing_timestamp(directory: Any, folder: str) -> datetime | None:
    return _time(Path(folder), directory.log)


def _submitted_timestamp(api: Any, assignment: str, learner: str) -> datetime | None:
    directory = api.coursedir
    folder = directory.format_path(directory.submitted_directory, learner, assignment)
    return _time(Path(folder), api.log)


def _time(folder: Path, log: logging.Logger) -> datetime | None:
    text = timestamp_text(folder)
    time = read_timestamp(text)
    if text and time is None:
        log.warning("%s: %s", folder, NO_TIME)
    return time


def _plain_files(path: str, exclude: list[str] | None = None) -> list[str]:
    return [name for name in find_all_files(path, exclude) if stat.S_ISREG(os.lstat(name).st_mode)]


_by_pattern = base.BaseConverter.init_notebooks
_path = coursedir.CourseDirectory.format_path


def _init_notebooks(converter: Any) -> None:
    """Find the submissions' notebooks; a name that is a folder's is that folder's."""
    directory = converter.coursedir
    wanted = converter._format_source(directory.assignment_id, directory.student_id)
    folders = [wanted] if Path(wanted).is_dir() else glob.glob(wanted)
    found = {
        folder: glob.glob(os.path.join(glob.escape(folder), f"{directory.notebook_id}.ipynb"))
        for folder in folders
    }
    converter.assignments = {folder: books for folder, books in found.items() if books}
    converter.notebooks = []
    if not converter.assignments:
        _by_pattern(converter)  # it says what it has not found


def _format_path(
    directory: Any, nbgrader_step: str, student_id: str, assignment_id: str, escape: bool = False
) -> str:
    """Return a path, or a regular expression for paths in which names may have several lines."""
    path: str = _path(directory, nbgrader_step, student_id, assignment_id, escape=escape)
    return f"(?s){path}" if escape else path
