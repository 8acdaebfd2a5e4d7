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
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Bool

from .course import Course, course_root
from .notebook import Run, Times
from .restore import Notebook, restore, to_notebook
from .room import Room
from .sandbox import available
from .submission import Cell, Submission, parse


class Restore(NbGraderPreprocessor):
    """Put the checks and locked cells of the release back; keep the learner's cells."""

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, Any]:
        """Return the restored notebook, without outputs."""
        released = _released(resources)
        parts, notes = restore(released, tuple(_cells(nb)))
        for note in notes:
            self.log.warning("%s: %s", resources["nbgrader"]["student"], note)
        return _notebook(to_notebook(released, parts, [[] for _ in parts])), resources


class Examine(NbGraderPreprocessor):
    """Run the notebook in the sandbox and examine its functions from outside."""

    unsafe_no_sandbox = Bool(
        False, help="Run learner code without any protection. Only for code that you trust."
    ).tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, Any]:
        """Return the notebook with its outputs, the points where nbgrader reads them."""
        released = _released(resources)
        cells = tuple(_cells(nb))
        parts, _ = restore(released, cells)
        submission = Submission(cells, nbformat.writes(nb).encode())
        room = _room("none" if self.unsafe_no_sandbox else available())
        run = Run(room, resources["nbgrader"]["assignment"], parts, submission, Times())
        outputs = run.to_the_end()
        for note in run.notes:
            self.log.warning("%s: %s", resources["nbgrader"]["student"], note)
        return _notebook(to_notebook(released, parts, outputs)), resources


def _released(resources: dict[str, Any]) -> Notebook:
    root = course_root()
    return Course(root, root).released(resources["nbgrader"]["assignment"])


def _notebook(plain: dict[str, Any]) -> NotebookNode:
    return nbformat.reads(json.dumps(plain), as_version=4)


def _cells(nb: NotebookNode) -> list[Cell]:
    cells, _ = parse(json.dumps(nb).encode(), "the notebook")
    return cells


@cache
def _room(kind: str) -> Room:
    """One waiting room for all notebooks of this process."""
    stack = ExitStack()
    atexit.register(stack.close)
    return stack.enter_context(Room(course_root(), kind))
