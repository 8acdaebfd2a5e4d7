"""The same engine behind ``nbgrader autograde`` and the formgrader's button.

``nbgrader_config.py`` puts :func:`one_notebook` before nbgrader's look at a submission and
:class:`Unread` in the place of its reading, :class:`Restore` in that of its sanitizing steps,
:class:`Examine` in that of its kernel and :class:`Record` in that of its recording; late penalties
and output limits stay nbgrader's own.
"""

from __future__ import annotations

import atexit
import time
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.preprocessors import NbGraderPreprocessor, SaveAutoGrades
from traitlets import Bool, Float

from ..edition import learner_files
from .classroom.folder import Classroom
from .classroom.part import WHOLE, fit
from .classroom.root import course_root
from .grading.editions import own_edition
from .grading.notebook import Run
from .grading.release import Notebook
from .grading.restore import restore, to_notebook
from .grading.submission import Submission, read_file, read_submission
from .grading.unreadable import fingerprint
from .grading.waiting import waiting
from .nbgrader_guard import guard
from .sandbox.confine import SandboxKind, available
from .sandbox.host import Host
from .sandbox.limits import CALL_SECONDS, CELL_SECONDS, HOST_SECONDS, TimeLimits

guard()


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
    ) -> tuple[Any, dict[str, Any]]:
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
            classroom = _classroom(resources)
            release = classroom.whole_release(where["assignment"])
            file = read_file(Path(resources["metadata"]["path"]), where["assignment"])
            submission = read_submission(file, where["assignment"])
            own = own_edition(release, submission)
            parts, notes = restore(own.release, submission.cells)
        _handed_in[_key(where)] = submission
        for note in (*submission.notes, *own.notes, *notes):
            self.log.warning("%s: %s", where["student"], note)
        restored = to_notebook(own.release, parts, [[] for _ in parts])
        return _as_counted(restored, classroom, where["assignment"]), resources


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
            classroom = _classroom(resources)
            release = classroom.whole_release(where["assignment"])
            # The cases depend on the bytes that were handed in, here as in `autograder grade`.
            submission = _handed_in.pop(_key(where))
            own = own_edition(release, submission)
            parts, _ = restore(own.release, submission.cells)
            host = _host("none" if self.unsafe_no_sandbox else available())
            times = TimeLimits(self.cell_seconds, self.call_seconds)
            run = Run(host, where["assignment"], parts, submission, times)
            outputs = run.to_the_end()
        _waiting[_key(where)] = waiting(own.release, parts)
        _absent[_key(where)] = own.absent
        for note in run.notes:
            self.log.warning("%s: %s", where["student"], note)
        examined = to_notebook(own.release, parts, outputs)
        return _as_counted(examined, classroom, where["assignment"]), resources


class Record(SaveAutoGrades):
    """Record the marks; what the machine gives none for waits for a person."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, Any]:
        """Write the grades and comments of one notebook."""
        self._waits = _waiting.pop(_key(resources["nbgrader"]), ())
        recorded: tuple[NotebookNode, Any] = super().preprocess(nb, resources)
        self._remove(_absent.pop(_key(resources["nbgrader"]), ()))
        return recorded

    def _remove(self, absent: Collection[str]) -> None:
        """Remove the machine's marks of what the edition that was handed in did not have."""
        with self.gradebook as book:
            for grade in list(book.find_submission_notebook(*self._where()).grades):
                if grade.name in absent and grade.manual_score is None:
                    book.db.delete(grade)
            book.db.commit()

    def _add_score(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        super()._add_score(cell, resources)
        if (name := cell.metadata.nbgrader.grade_id) in self._waits:
            grade = self.gradebook.find_grade(name, *self._where())
            grade.auto_score, grade.needs_manual_grade = None, True
            self.gradebook.db.commit()

    def _add_comment(self, cell: NotebookNode, resources: dict[str, Any]) -> None:
        super()._add_comment(cell, resources)
        if (name := cell.metadata.nbgrader.grade_id) in self._waits:
            self.gradebook.find_comment(name, *self._where()).auto_comment = None
            self.gradebook.db.commit()

    def _where(self) -> tuple[str, str, str]:
        return self.notebook_id, self.assignment_id, self.student_id


def _classroom(resources: dict[str, Any]) -> Classroom:
    """Return the class whose submitted/ this is in."""
    return Classroom(course_root(), Path(resources["metadata"]["path"]).resolve().parents[2])


def _as_counted(notebook: Notebook, classroom: Classroom, assignment: str) -> NotebookNode:
    """Return a notebook with the cells and the points that the class counts."""
    if classroom.settings.part(assignment) != WHOLE:
        fit(notebook, classroom.release(assignment))
    return nbformat.from_dict(notebook)


_handed_in: dict[tuple[str, str], Submission] = {}  # between nbgrader's two steps
_waiting: dict[tuple[str, str], tuple[str, ...]] = {}  # the same
_absent: dict[tuple[str, str], tuple[str, ...]] = {}  # the same


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
    """Return a fingerprint of what is kept: the key, the code that marks, what is in the sandbox."""
    root = course_root()
    code = (path.relative_to(root).as_posix() for path in root.glob("autograder/**/*.py"))
    names = sorted({*learner_files(root), *code})
    return fingerprint(*((root / name).read_bytes() for name in names))


_IMPORTED = _course_files()


_open = ExitStack()
_made: dict[SandboxKind, tuple[Host, float]] = {}  # with the time from which it is too old


def _host(kind: SandboxKind) -> Host:
    """One host of sessions for all notebooks of this process, and another one after a day.

    Jupyter may run for weeks, in which the system clears up old temporary files.
    """
    host, until = _made.get(kind, (None, 0.0))
    if host is None or time.time() > until:
        close_host()
        host = _open.enter_context(Host(course_root(), kind))
        _made[kind] = host, time.time() + HOST_SECONDS
    return host


def close_host() -> None:
    """Leave no process and no file of the host."""
    _made.clear()
    _open.close()


atexit.register(close_host)
