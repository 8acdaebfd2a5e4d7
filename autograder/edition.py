"""What a learner gets of this course, and nothing of the answers.

The build proves the edition, and marking furnishes the sandbox with it; so this module needs
nothing but the standard library.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

# Patterns relative to the course.  Whatever is not listed stays with the instructor.
FILES = (
    "autograder/__init__.py",
    "autograder/__main__.py",
    "autograder/errors.py",
    "autograder/checks/**/*.py",
    "autograder/datasets.py",
    "autograder/plots/**/*.py",
    "autograder/plots/**/*.js",
    "autograder/workbook/*.py",
    "data/*.h5",
)
NOTEBOOKS = "assignments/*/*.ipynb"


def learner_files(root: Path, *, assignments: bool = False) -> list[str]:
    """Name the files of the learner edition, relative to the course's folder `root`.

    Parameters
    ----------
    assignments : bool
        Whether the learner's notebooks belong to it.
    """
    patterns = (*FILES, NOTEBOOKS) if assignments else FILES
    found = {path for pattern in patterns for path in root.glob(pattern) if path.is_file()}
    return sorted(path.relative_to(root).as_posix() for path in found)


def copy_learner_edition(root: Path, destination: Path, *, assignments: bool = False) -> list[str]:
    """Copy the learner edition of the course in `root` into the folder `destination`.

    Returns
    -------
    list of str
        The files' names, relative to `destination`.
    """
    files = learner_files(root, assignments=assignments)
    for folder in {os.path.dirname(name) for name in files}:
        os.makedirs(destination / folder, exist_ok=True)
    for name in files:
        shutil.copyfile(f"{root}/{name}", f"{destination}/{name}")
    return files
