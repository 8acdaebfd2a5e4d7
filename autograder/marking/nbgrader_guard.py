"""What nbgrader itself opens of a submission: files alone, and nothing that a text in them names.

nbgrader reads ``timestamp.txt`` whatever it is, takes its third word for a file's name, and copies
what a link leads to.  A pipe or a link to an endless file would stop the class.
"""

from __future__ import annotations

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
