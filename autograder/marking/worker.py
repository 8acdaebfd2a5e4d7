"""One worker of the engine: an examiner with a room of its own.

It imports nothing of nbgrader's: a worker is ready as soon as NumPy is.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from multiprocessing.util import Finalize
from pathlib import Path

from .notebook import Marked, Times, mark_submission
from .restore import Notebook
from .room import Room
from .sandbox import Kind, NoSandbox


class _Worker:
    """What a worker process keeps between two submissions."""

    room: Room
    released: Notebook
    assignment: str
    times: Times


def open_room(root: Path, kind: Kind, released: Notebook, assignment: str, times: Times) -> None:
    """Furnish this process's exam room; it is cleared when the process ends."""
    stack = ExitStack()
    _Worker.room = stack.enter_context(Room(root, kind))
    _Worker.released, _Worker.assignment, _Worker.times = released, assignment, times
    Finalize(None, stack.close, exitpriority=10)  # workers end without running atexit


def mark(learner: str, folder: Path) -> Marked:
    """Mark one submission in this process's room."""
    worker = _Worker
    try:
        return mark_submission(
            worker.room, worker.released, folder, learner, worker.assignment, worker.times
        )
    except NoSandbox:
        raise
    except Exception as error:  # ours, not the learner's: say so and go on with the class
        problem = f"The marking itself failed ({type(error).__name__}: {error}); please report it."
        return replace(Marked(learner, worker.assignment), problem=problem)
