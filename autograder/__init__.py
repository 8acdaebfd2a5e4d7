"""Neural networks from scratch in NumPy: the checks that a notebook imports.

>>> from autograder import checker
>>> check = checker("01_activations")
"""

from functools import partial
from pathlib import Path

from .checks import notebook as _notebook
from .workbook.progress import checked, progress

__version__ = "0.1.0"
__all__ = ["checker", "progress"]


def checker(assignment: str, path: Path | None = None) -> _notebook.Checker:
    """Return the check of one assignment; after each check, how far one is is kept and shown.

    Parameters
    ----------
    assignment : str
        Its id, such as ``"01_activations"``.
    path : Path, optional
        The test vectors; by default ``data/checks.h5`` beside the package.
    """
    return _notebook.checker(assignment, path, partial(checked, assignment))
