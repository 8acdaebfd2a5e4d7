"""From the instructor's notebook to the learner's, by nbgrader's own converter."""

from __future__ import annotations

import io
import logging
import sqlite3
import tempfile
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from .bring_cells import release_bring_cells
from .notebooks import from_bytes, to_bytes


class ReleaseError(RuntimeError):
    """nbgrader did not make the learner's notebook; the text has its log."""


def learner_notebooks(instructor: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the learner's notebook of every assignment.

    Parameters
    ----------
    instructor : mapping of str to bytes
        The instructor's notebooks by the assignments' ids.
    """
    # nbgrader needs a course folder and a gradebook; these live for one conversion, so that
    # neither the course's own gradebook nor an earlier release has a say in the result.
    with tempfile.TemporaryDirectory(prefix="autograder-release-") as folder:
        root = Path(folder)
        _empty_gradebook(root / "gradebook.db")
        return {name: _release(root, name, data) for name, data in instructor.items()}


def _empty_gradebook(path: Path) -> None:
    """Make a database that is not new to nbgrader.

    A new one it would stamp with the version of its tables, for which it runs the program
    `alembic` from the PATH: that takes a second or more, and fails where .venv is not activated.
    """
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE not_new (unused INTEGER)")
        database.commit()


def _release(root: Path, name: str, data: bytes) -> bytes:
    source = root / "source" / name / f"{name}.ipynb"
    source.parent.mkdir(parents=True)
    source.write_bytes(data)
    config = Config()
    config.CourseDirectory.root = str(root)
    config.CourseDirectory.source_directory = "source"
    config.CourseDirectory.release_directory = "release"
    config.CourseDirectory.db_url = f"sqlite:///{root / 'gradebook.db'}"
    config.CourseDirectory.assignment_id = name
    release_bring_cells(config)
    said = io.StringIO()
    log = logging.Logger("autograder.release")  # not in the tree of loggers: nobody else listens
    log.addHandler(logging.StreamHandler(said))
    course = CourseDirectory(config=config, log=log)
    try:
        GenerateAssignment(coursedir=course, config=config, log=log).start()
    except (NbGraderException, SystemExit) as error:
        raise ReleaseError(f"nbgrader did not release {name}: {error}\n{said.getvalue()}") from None
    return to_bytes(from_bytes((root / "release" / name / f"{name}.ipynb").read_bytes()))
