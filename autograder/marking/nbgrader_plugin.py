"""The same engine behind ``nbgrader autograde`` and the formgrader's button.

``nbgrader_config.py`` puts :class:`Restore` in the place of nbgrader's sanitizing steps and
:class:`Examine` in the place of its kernel; recording, late penalties and output limits stay
nbgrader's own.
"""

from __future__ import annotations

import atexit
import json
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Bool, Float

from .course import Course, course_root
from .notebook import Run
from .restore import Notebook, restore, to_notebook
from .room import Room
from .sandbox import available
from .submission import Submission, parse
from .times import CALL_SECONDS, CELL_SECONDS, Times


class Restore(NbGraderPreprocessor):
    """Put the checks and locked cells of the release back; keep the learner's cells."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, Any]:
        """Return the restored notebook, without outputs."""
        released = _released(resources)
        submission = _submission(nb, resources)
        parts, notes = restore(released, submission.cells)
        _handed_in[_key(resources)] = submission
        for note in notes:
            self.log.warning("%s: %s", resources["nbgrader"]["student"], note)
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
        released = _released(resources)
        # The cases depend on the bytes that were handed in, here as in `autograder grade`.
        submission = _handed_in.pop(_key(resources), None) or _submission(nb, resources)
        parts, _ = restore(released, submission.cells)
        room = _room("none" if self.unsafe_no_sandbox else available())
        times = Times(self.cell_seconds, self.call_seconds)
        run = Run(room, resources["nbgrader"]["assignment"], parts, submission, times)
        outputs = run.to_the_end()
        for note in run.notes:
            self.log.warning("%s: %s", resources["nbgrader"]["student"], note)
        return _notebook(to_notebook(released, parts, outputs)), resources


def _released(resources: dict[str, Any]) -> Notebook:
    root = course_root()
    return Course(root, root).released(resources["nbgrader"]["assignment"])


def _notebook(plain: dict[str, Any]) -> NotebookNode:
    return nbformat.reads(json.dumps(plain), as_version=4)


_handed_in: dict[tuple[str, ...], Submission] = {}  # between nbgrader's two steps


def _key(resources: dict[str, Any]) -> tuple[str, ...]:
    return tuple(resources["nbgrader"][name] for name in ("student", "assignment", "notebook"))


def _submission(nb: NotebookNode, resources: dict[str, Any]) -> Submission:
    """Return what lies in the file that nbgrader is converting, by the bytes of the file itself."""
    where = resources.get("metadata", {})
    path = Path(where.get("path", ""), f"{where.get('name', '')}.ipynb")
    data = path.read_bytes() if path.is_file() else nbformat.writes(nb).encode()
    cells, notes = parse(data, path.name)
    return Submission(tuple(cells), data, tuple(notes))


@cache
def _room(kind: str) -> Room:
    """One waiting room for all notebooks of this process."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(Room(course_root(), kind))
