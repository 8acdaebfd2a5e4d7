"""Where the notebook that is running is, as the program in which a person opened it says."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .course import NOTEBOOKS


def open_notebook(scope: Mapping[str, Any]) -> Path | None:
    """Return the notebook of the course in which a person works, if it is one.

    Where nobody sees the notebook, as at marking or when it is run by a command, there is none.

    Parameters
    ----------
    scope : mapping
        The notebook's global names.
    """
    if os.environ.get("NBGRADER_EXECUTION"):
        return None
    # The first is VS Code's, the second that of JupyterLab and Notebook.
    for named in (scope.get("__vsc_ipynb_file__"), os.environ.get("JPY_SESSION_NAME")):
        path = Path(str(named or ""))
        if path.is_absolute() and path.suffix == ".ipynb" and _is_in_course(path):
            return path
    return None


def _is_in_course(path: Path) -> bool:
    return len(path.parents) > 2 and path.parents[1].name == NOTEBOOKS


def version_of_open_notebook(scope: Mapping[str, Any]) -> tuple[int, int] | None:
    """Return what changes when the open notebook is saved, or None where it is not known."""
    path = open_notebook(scope)
    try:
        return version(path) if path else None
    except OSError:
        return None


def version(path: Path) -> tuple[int, int]:
    """Return what changes when a file is written: its time and its size."""
    found = path.stat()
    return found.st_mtime_ns, found.st_size
