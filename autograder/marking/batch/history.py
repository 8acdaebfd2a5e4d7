"""What happened to each mark: who changed it, when, from what, to what and why.

One line of JSON each in ``history.jsonl`` in the class's folder, written before the mark is: a run
that is killed in between says it once more, and never leaves it out.
"""

from __future__ import annotations

import getpass
import json
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ... import __version__
from ..classroom.errors import KEPT, explain_write_errors
from ..gradebook.penalties import Changed
from ..grading.text import replace_surrogates
from .cache import Cache
from .change import Change, points_of
from .plan import Plan
from .tasks import Done

FILE = "history.jsonl"


def why_marked(cache: Cache, done: Done, plan: Plan) -> str:
    """Say why a submission was marked now."""
    result = done.result
    known = cache.submissions(result.assignment, [result.learner])
    if result.problem:
        return f"could not be marked: {result.problem}"
    if not known:
        return "marked for the first time"
    if known[result.learner] != done.fingerprint:
        return "the work is another one"
    if plan.choice == "all":
        return "everything was marked again"
    if plan.choice == "changed" and (plan.engine or plan.exercises):
        return f"marked before by {plan.earlier}"
    return "marking had failed, or the marked notebook was lost"


class History:
    """The log of one class."""

    def __init__(self, class_dir: Path) -> None:
        self._path = class_dir / FILE
        self._by = _user()

    def note(self, change: Change) -> None:
        """Write down what becomes of a submission's marks."""
        after = change.after
        told = {
            "points": [points_of(change.before), points_of(after)],
            "exercises": change.exercises,
            "why": change.why,
        }
        self._write([self._line(after.assignment, after.learner) | told])

    def note_penalties(self, assignment: str, changed: Collection[Changed]) -> None:
        """Write down what coming late costs now."""
        why = "a due date, an extension, the marks or the rule for late work are others"
        self._write(
            self._line(assignment, one.learner) | {"penalty": [one.before, one.after], "why": why}
            for one in changed
        )

    def _line(self, assignment: str, learner: str) -> dict[str, Any]:
        return {
            "when": datetime.now(UTC).isoformat(timespec="seconds"),
            "by": self._by,
            "assignment": assignment,
            "learner": replace_surrogates(learner),
        }

    def _write(self, lines: Collection[dict[str, Any]] | Iterator[dict[str, Any]]) -> None:
        text = "".join(f"{json.dumps(line)}\n" for line in lines)
        if text:
            with (
                explain_write_errors(self._path, KEPT),
                self._path.open("a", encoding="utf-8") as file,
            ):
                file.write(text)


def _user() -> str:
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name, as in some containers
        name = "unknown"
    return f"{name}, autograder {__version__}"


def read_history(class_dir: Path) -> Iterator[dict[str, Any]]:
    """Yield what was written down, from the first; a line that was cut off is left out."""
    path = class_dir / FILE
    if not path.exists():
        return
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            try:
                found = json.loads(line)
            except ValueError:
                continue
            if isinstance(found, dict):
                yield found
