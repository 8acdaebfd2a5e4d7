"""Neural networks from scratch in NumPy: the checks that a notebook imports.

>>> from autograder import checker
>>> check = checker("01_activations")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from .checks.notebook import Checker
    from .workbook.bring import bring
    from .workbook.derive import derive
    from .workbook.guess import guess
    from .workbook.progress import progress
    from .workbook.ready import ready
    from .workbook.review import review

__version__ = "0.1.0"
__all__ = ["bring", "checker", "derive", "guess", "progress", "ready", "review"]
_PLACES = {name: f".workbook.{name}" for name in __all__ if name != "checker"}


def __getattr__(name: str) -> Any:
    """Import what is asked for: the learner's commands run without NumPy."""
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_PLACES[name], __name__), name)


def checker(assignment: str, path: Path | None = None) -> Checker:
    """Return the check of one assignment; after each check, how far one is is kept and shown.

    Nothing is judged that is not what the notebook's cells hold, as far as it is known.

    Parameters
    ----------
    assignment : str
        Its id, such as ``"01_activations"``.
    path : Path, optional
        The test vectors; by default ``data/checks.h5`` beside the package.
    """
    from functools import partial

    from .checks import notebook
    from .workbook.progress import checked
    from .workbook.runs import note_runs
    from .workbook.truth import doubts

    note_runs()
    return notebook.checker(assignment, path, partial(checked, assignment), doubts)
