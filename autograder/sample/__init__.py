"""A small class whose work shows what marking meets: right, wrong, noisy, stuck and broken.

Each file in ``answers/`` is what one learner wrote, :data:`NOT_RIGHT` says which of it is wrong, and
:func:`expected` what it is worth.  An exercise that nobody here has written yet is worth 0 to all.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Set
from pathlib import Path

from ..key import find_assignment
from ..marking.classroom.errors import NoSuchThing
from ..marking.classroom.folder import Classroom
from ..marking.grading.results import Result
from .faults import FAULTS
from .notebook import as_bytes, filled_in, written

ASSIGNMENT = "01_activations"

# Which of the exercises that a learner has written are not right; None where nobody can mark the file.
NOT_RIGHT: dict[str, tuple[str, ...] | None] = {
    "lovelace": (),  # all right, in other forms than the course's solutions
    "rosenblatt": (),  # half of it written, and right
    "wiener": (),  # nothing written
    "cauchy": ("sigmoid",),  # one typical mistake; what builds on it still counts
    "hopper": (),  # all right, with warnings, prints and a progress bar
    "turing": ("image2vector",),  # an endless loop
    "mcculloch": ("relu",),  # its cell ends Python itself
    "hebb": (),  # all right; cells copied, a check deleted
    "boole": ("relu_derivative",),  # its check is edited to give 1000 points
    "pitts": (),  # all right; the file renamed, with a byte order mark
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
    for learner in NOT_RIGHT:
        folder = out / "submitted" / learner / ASSIGNMENT
        folder.mkdir(parents=True)
        notebook = filled_in(released, learner)
        for change in FAULTS.get(learner, {}).get("notebook", ()):
            change(notebook)
        name, data = f"{ASSIGNMENT}.ipynb", as_bytes(notebook)
        for change in FAULTS.get(learner, {}).get("file", ()):
            name, data = change(name, data)
        (folder / name).write_bytes(data)
    return list(NOT_RIGHT)


def expected() -> dict[str, float | None]:
    """Return the points that the machine gives each learner; None where nobody can mark the file."""
    return {
        learner: None if wrong is None else worth(written(learner) - {*wrong})
        for learner, wrong in NOT_RIGHT.items()
    }


def worth(names: Set[str]) -> float:
    """Return the points of these exercises together."""
    exercises = find_assignment(ASSIGNMENT).exercises
    return sum(exercise.points for exercise in exercises if exercise.name in names)


def unexpected(results: Iterable[Result]) -> list[str]:
    """Return a sentence for each learner whose points are not what their work is worth."""
    points = {one.learner: None if one.problem else one.earned for one in results}
    return [
        f"{learner} has {_said(points.get(learner))} and should have {_said(right)}."
        for learner, right in expected().items()
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
