"""A small class whose work shows what marking meets: right, wrong, noisy, stuck and broken.

Each file in ``answers/`` is what one learner wrote; :data:`EXPECTED` says what it is worth.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from ..marking.classroom.errors import NoSuchThing
from ..marking.classroom.folder import Classroom
from ..marking.grading.results import Result
from .faults import FAULTS
from .notebook import as_bytes, filled_in

ASSIGNMENT = "01_activations"

# The points that the machine gives, of 16; None where nobody could mark the file.
EXPECTED: dict[str, float | None] = {
    "lovelace": 16,  # all right, in other forms than the course's solutions
    "rosenblatt": 8,  # half of it written, and right
    "wiener": 0,  # nothing written
    "cauchy": 14,  # one typical mistake; what builds on it still counts
    "hopper": 16,  # all right, with warnings, prints and a progress bar
    "turing": 14,  # an endless loop in one exercise
    "mcculloch": 14,  # one cell ends Python itself
    "hebb": 16,  # all right; cells copied, a check deleted
    "boole": 14,  # one wrong answer, its check edited to give 1000 points
    "pitts": 16,  # all right; the file renamed, with a byte order mark
    "shannon": None,  # the file is cut off in the middle
}

_MARKER = ".autograder-sample"
# What a demo leaves in its folder; nothing else there is ever deleted.
_OURS = (
    *("submitted", "autograded", "feedback", ".autograder"),
    *("gradebook.db", "marks.csv", "report.html", "nbgrader_config.py"),
)


class NotOurs(NoSuchThing):
    """The folder has files that no demo made; the message says what to do."""


def make_class(root: Path, out: Path) -> list[str]:
    """Write the class's submissions to ``out/submitted/<learner>/01_activations/``.

    Parameters
    ----------
    root : Path
        The course, with the built notebook.
    out : Path
        The class's folder: absent, empty, or made here before; then it is cleared first.

    Returns
    -------
    list of str
        The learners.

    Raises
    ------
    NoSuchThing
        If the notebook is not built, or `out` has somebody's files in it.
    """
    released = Classroom(root, root).release(ASSIGNMENT).notebook()
    _clear(out)
    for learner in EXPECTED:
        folder = out / "submitted" / learner / ASSIGNMENT
        folder.mkdir(parents=True)
        notebook = filled_in(released, learner)
        for change in FAULTS.get(learner, {}).get("notebook", ()):
            change(notebook)
        name, data = f"{ASSIGNMENT}.ipynb", as_bytes(notebook)
        for change in FAULTS.get(learner, {}).get("file", ()):
            name, data = change(name, data)
        (folder / name).write_bytes(data)
    return list(EXPECTED)


def unexpected(results: Iterable[Result]) -> list[str]:
    """Return a sentence for each learner whose points are not what their work is worth."""
    points = {one.learner: None if one.problem else one.earned for one in results}
    return [
        f"{learner} has {_said(points.get(learner))} and should have {_said(right)}."
        for learner, right in EXPECTED.items()
        if points.get(learner) != right
    ]


def _said(points: float | None) -> str:
    return "no points" if points is None else f"{points:g} points"


def _clear(out: Path) -> None:
    """Make `out` an empty folder of ours, or refuse."""
    if out.exists() and not out.is_dir():
        raise NotOurs(f"{out} is a file; name a folder that is empty or not there yet.")
    if out.exists() and any(out.iterdir()) and not (out / _MARKER).is_file():
        raise NotOurs(
            f"{out} has files in it that no demo made, perhaps a class; "
            "name a folder that is empty or not there yet."
        )
    out.mkdir(parents=True, exist_ok=True)
    (out / _MARKER).write_text("Made by `autograder demo`, which may delete it again.\n")
    for path in (out / name for name in _OURS):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
