"""Mark one submission on Gradescope: `run_autograder` in its container starts this.

The sandbox is tried first, as everywhere.  Where it does not hold, nothing of the learner's runs
and no ``results.json`` is written: Gradescope tells the learner to ask the course's staff, and
shows the reason to them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...checks.panel import Panel
from ...errors import AutograderError
from ...workbook.files import write_json
from ..classroom.editions import Given, read_given, read_release
from ..classroom.errors import explain_write_errors
from ..classroom.settings import read_settings
from ..grading.notebook import mark_submission
from ..grading.release import Release
from ..grading.results import Result, result_of
from ..grading.submission import read_file
from ..grading.text import printable
from ..grading.unreadable import Unreadable
from ..sandbox.confine import SandboxKind, available
from ..sandbox.host import Host
from ..sandbox.limits import USUAL

_REFUSED = 3
_WAITS = "A person marks this; the points come later."


def main(words: Sequence[str]) -> int:
    """Mark what is in a folder, by ``COURSE ASSIGNMENT SUBMISSION RESULTS``; return the status."""
    course, assignment, submission, results = words
    path = Path(results)
    path.unlink(missing_ok=True)  # none of an earlier run may stand for this one
    try:
        said = mark(Path(course), assignment, Path(submission), available())
        with explain_write_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            write_json(path, said)
    except AutograderError as error:
        print(f"Not marked: {error}", file=sys.stderr)
        return _REFUSED
    return 0


def mark(course: Path, assignment: str, submission: Path, kind: SandboxKind) -> dict[str, Any]:
    """Mark the notebook in a folder; return what Gradescope is told.

    Raises
    ------
    NoSandbox
        If learner code cannot be confined here.
    """
    given: Given = read_given(course, course, assignment)
    release = read_release(course, assignment, given)
    try:
        file = read_file(submission, assignment)
    except Unreadable as problem:
        return told(Result("", assignment, problem=str(problem)), release)
    with Host(course, kind) as host:
        marked = mark_submission(host, release, file, "", assignment, USUAL)
    part = read_settings(course).part(assignment)
    return told(part.result(result_of(marked, release)), part.release(release))


def told(result: Result, release: Release) -> dict[str, Any]:
    """Return a result in Gradescope's form: a test for each exercise and question that is worth points.

    What a person is to mark has 0 points until then, and says so.
    """
    notes = "\n".join(printable(note) for note in result.attention)
    if result.problem:
        return {"score": 0.0, "output": notes, "tests": []}
    said = {"output": notes} if notes else {}
    return {**said, "tests": [_test(result, release, name) for name in result.grades]}


def _test(result: Result, release: Release, name: str) -> dict[str, Any]:
    points, verdict = result.grades[name], result.verdicts.get(name)
    waits = points is None
    words = _WAITS if waits or verdict is None else printable(str(Panel(verdict)), but="\n")
    most = float(release.cells[name].points or 0)
    return {"name": name, "score": points or 0.0, "max_score": most, "output": words}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
