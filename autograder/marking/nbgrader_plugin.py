"""The same engine behind ``nbgrader autograde`` and the formgrader's button.

``nbgrader_config.py`` puts :func:`one_notebook` before nbgrader's look at a submission and
:class:`Unread` in the place of its reading, :class:`Restore` in that of its sanitizing steps and
:class:`Examine` in that of its kernel; recording, late penalties and output limits stay nbgrader's
own.
"""

from __future__ import annotations

import atexit
import json
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Bool, Float

from ..edition import learner_files
from .batch.tasks import digest
from .classroom.folder import Course, course_root
from .grading.notebook import Run
from .grading.restore import Notebook, restore, to_notebook
from .grading.submission import Submission, read_submission
from .sandbox.confine import available
from .sandbox.host import Room
from .sandbox.limits import CALL_SECONDS, CELL_SECONDS, Times

ROOM_SECONDS = 86_400.0


def one_notebook(notebooks: list[str], **_: Any) -> None:
    """Let nbgrader mark one notebook of a submission, under the name that it should have.

    nbgrader calls this before it drops the notebooks that it does not know, and takes from the list
    what to mark.  Which file that is, and whether there is one, `Restore` finds out.
    """
    folder = Path(notebooks[0]).parent
    notebooks[:] = [str(folder / f"{folder.name}.ipynb")]


class Unread(NotebookExporter):
    """Pass no cells on: what nbformat refuses can often be marked, so `Restore` reads the file."""

    def from_filename(
        self, filename: str, resources: dict[str, Any] | None = None, **more: Any
    ) -> tuple[str, Any]:
        """Convert an empty notebook that has this file's place."""
        path = Path(filename)
        place = {"path": str(path.parent), "name": path.stem}
        resources = {**(resources or {}), "metadata": place}
        return self.from_notebook_node(nbformat.v4.new_notebook(), resources, **more)


class Restore(NbGraderPreprocessor):
    """Put the checks and locked cells of the release back; keep the learner's cells."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, Any]:
        """Return the restored notebook, without outputs."""
        where = resources["nbgrader"]
        with _else_a_person(where):
            _refuse_if_changed()
            released = _released(where["assignment"])
            submission = read_submission(Path(resources["metadata"]["path"]), where["assignment"])
            parts, notes = restore(released, submission.cells)
        _handed_in[_key(where)] = submission
        for note in (*submission.notes, *notes):
            self.log.warning("%s: %s", where["student"], note)
        return _notebook(to_notebook(released, parts, [[] for _ in parts])), resources


class Examine(NbGraderPreprocessor):
    """Run the notebook in the sandbox and examine its functions from outside."""

    unsafe_no_sandbox = Bool(
        False, help="Run learner code without any protection. Only for code that you trust."
    ).tag(config=True)
    cell_seconds = Float(CELL_SECONDS, help="Processor time for one cell.").tag(config=True)
    call_seconds = Float(CALL_SECONDS, help="Processor time for one call.").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, Any]:
        """Return the notebook with its outputs, the points where nbgrader reads them."""
        where = resources["nbgrader"]
        with _else_a_person(where):
            released = _released(where["assignment"])
            # The cases depend on the bytes that were handed in, here as in `autograder grade`.
            submission = _handed_in.pop(_key(where))
            parts, _ = restore(released, submission.cells)
            room = _room("none" if self.unsafe_no_sandbox else available())
            times = Times(self.cell_seconds, self.call_seconds)
            run = Run(room, where["assignment"], parts, submission, times)
            outputs = run.to_the_end()
        for note in run.notes:
            self.log.warning("%s: %s", where["student"], note)
        return _notebook(to_notebook(released, parts, outputs)), resources


def _released(assignment: str) -> Notebook:
    root = course_root()
    return Course(root, root).released(assignment)


def _notebook(plain: dict[str, Any]) -> NotebookNode:
    return nbformat.reads(json.dumps(plain), as_version=4)


_handed_in: dict[tuple[str, str], Submission] = {}  # between nbgrader's two steps


def _key(where: dict[str, str]) -> tuple[str, str]:
    return where["student"], where["assignment"]


@contextmanager
def _else_a_person(where: dict[str, str]) -> Iterator[None]:
    """Let a submission that comes to nothing wait for a person, as `autograder grade` does.

    It may have the marks of an earlier file, or the zeros that nbgrader gives where no file has
    the right name.
    """
    try:
        yield
    except BaseException:
        with Gradebook(where["db_url"]) as book:
            names = (where["notebook"], where["assignment"], where["student"])
            for grade in book.find_submission_notebook(*names).grades:
                grade.auto_score, grade.needs_manual_grade = None, True
            book.db.commit()
        raise


def _refuse_if_changed() -> None:
    """Give no marks by an old key: a program that runs on, as Jupyter does, has kept its own."""
    if _course_files() != _IMPORTED:
        raise RuntimeError(
            "The course has changed since this program started: stop it and start it again "
            "(for the formgrader, Jupyter itself)."
        )


def _course_files() -> str:
    """Return a fingerprint of what is kept: the key, the code that marks, what is in the room."""
    root = course_root()
    code = (path.relative_to(root).as_posix() for path in root.glob("autograder/**/*.py"))
    names = sorted({*learner_files(root), *code})
    return digest(*((root / name).read_bytes() for name in names))


_IMPORTED = _course_files()


_open = ExitStack()
_made: dict[str, tuple[Room, float]] = {}  # by kind, with the time from which it is too old


def _room(kind: str) -> Room:
    """One waiting room for all notebooks of this process, and another one after a day.

    Jupyter may run for weeks, in which the system clears up old temporary files.
    """
    room, until = _made.get(kind, (None, 0.0))
    if room is None or time.time() > until:
        close_room()
        room = _open.enter_context(Room(course_root(), kind))
        _made[kind] = room, time.time() + ROOM_SECONDS
    return room


def close_room() -> None:
    """Leave no process and no file of the room."""
    _made.clear()
    _open.close()


atexit.register(close_room)
