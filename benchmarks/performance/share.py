"""A worker's share of a class, marked in a process that is set up as every worker is."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from autograder.marking.batch.pool import processors
from autograder.marking.classroom.folder import Classroom
from autograder.marking.grading.notebook import mark_submission
from autograder.marking.grading.release import Release
from autograder.marking.grading.submission import read_file
from autograder.marking.sandbox.confine import ONE_THREAD
from autograder.marking.sandbox.host import Host
from autograder.marking.sandbox.limits import TimeLimits

from . import klass
from .measure import run
from .ours import of


def as_a_worker(module: str, assignment: str, number: int, course: Path = klass.ROOT) -> str:
    """Run a module on one processor, with one thread for linear algebra; return what it prints.

    The module is that of the course in a folder: this one, or another commit's.
    """
    command = [sys.executable, "-m", module, assignment, str(number)]
    first = [core for core in processors() if core is not None][:1]
    return run(command, course, {**ONE_THREAD, **of(course)}, cores=first or None).output


@dataclass(frozen=True)
class Share:
    """Submissions of one assignment, by their files, and the notebook as it was released."""

    assignment: str
    paths: list[Path]
    release: Release

    def mark(self, host: Host) -> None:
        """Mark them one after another."""
        for path in self.paths:
            file = read_file(path.parent, self.assignment)
            mark_submission(host, self.release, file, "somebody", self.assignment, TimeLimits())


@contextmanager
def share_of(assignment: str, number: int) -> Iterator[Share]:
    """Make a share of so many; its files are there for as long as the block lasts."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = [*klass.make_class(folder, number, [assignment])]
        yield Share(assignment, paths, Classroom(klass.ROOT, folder).release(assignment))
