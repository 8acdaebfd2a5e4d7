"""Which files may be in the folders that learners get something from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from .problem import Problem

FOLDERS = ("assignments", "data", "solutions")
# By hand and not from a source: the data sets, and where they come from.
ALLOWED = (
    "data/README.md",
    "data/planar.h5",
    "data/test_catvnoncat.h5",
    "data/train_catvnoncat.h5",
)
_IGNORED = (".ipynb_checkpoints", "__pycache__")  # git and nbgrader ignore them, too


def stray_files(root: Path, expected: Iterable[str]) -> list[Problem]:
    """Name every file below `FOLDERS` that is neither expected nor allowed.

    Parameters
    ----------
    expected : iterable of str
        What is generated and the sources, relative to `root`, with forward slashes.
    """
    known = {*expected, *ALLOWED}
    return [
        Problem(file, None, *_why(file))
        for folder in FOLDERS
        for file in _files(root, folder)
        if file not in known
    ]


def _why(file: str) -> tuple[str, str]:
    if is_handed_out(file):
        return (
            "nbgrader would hand this file out to learners",
            "move it out of the assignment's folder; a source is one level up",
        )
    return (
        "the course does not know this file",
        "remove it, or name it in ALLOWED in autograder/authoring/strays.py",
    )


def is_handed_out(file: str) -> bool:
    """Whether a plain `nbgrader generate_assignment` would copy or release a file."""
    return file.startswith("solutions/") and file.count("/") > 1


def _files(root: Path, folder: str) -> Iterator[str]:
    for path in sorted((root / folder).rglob("*")):
        inside = path.relative_to(root)
        if not path.is_dir() and not any(part in _IGNORED for part in inside.parts):
            yield inside.as_posix()
