"""What is done once, before the first session: to import what notebooks need, and first steps.

A fork gives each session all of it.  What a library does when it is first used, such as IPython
when it first shows an error, is done here, too, or every session would do it again.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from pathlib import Path
from typing import Any

import numpy as np

from ....checks.call import perform
from ....checks.contract import Case
from ....checks.standing_in import standing_in
from .memory import tidy
from .seccomp import prepared
from .shell import NotebookShell, new_shell

# What most first cells have in them.
_FIRST_CELL = "def _first(Z):\n    return {'Z': Z}['Z']\nfrom math import pi as _first"


def warm() -> NotebookShell:
    """Import what sessions need and start a shell, once; a fork gives each session its own.

    What sessions do first is done here once, too: IPython and NumPy load parts of themselves then.
    """
    from matplotlib import artist

    # It writes what may be set of each artist into docstrings, for a quarter of its start; nobody reads
    # them at marking.
    with standing_in(vars(artist), {"kwdoc": lambda _artist: ""}):
        import matplotlib.pyplot  # noqa: F401
        import matplotlib_inline.backend_inline  # noqa: F401

    from .... import datasets, plots  # noqa: F401  (every notebook imports them: 30 ms)

    import_workbook()
    importlib.import_module(".places", __package__)
    shell = _first_steps(new_shell(Path.cwd()))
    with contextlib.suppress(OSError, ValueError):  # a session says what is wrong with the data
        datasets.read_ahead()
        datasets.load_planar("flower")
        _read_checks()
    tidy()
    return shell


def warm_alone() -> NotebookShell:
    """Start a shell for a lone function that draws nothing: half of it is never asked for."""
    return _first_steps(new_shell(Path.cwd(), pictures=False))


def _first_steps(shell: NotebookShell) -> NotebookShell:
    """Run a cell, show an error and a value, and call a function."""
    with contextlib.suppress(ImportError):
        import sandlock  # noqa: F401
    shell.run_cell(_FIRST_CELL, store_history=False)
    del shell.names["_first"]
    _show_one_error(shell)
    _show_one_value(shell)
    prepared()
    perform(_first, Case("", (np.ones((2, 2)),)), ["Z"], {})
    return shell


def import_workbook() -> None:
    """Import what the set-up of a notebook names: it is found only when it is asked for."""
    package = importlib.import_module("....", __package__)
    for name in package.__all__:
        getattr(package, name)
    for module in ("checks.notebook", "workbook.truth"):
        importlib.import_module(f"....{module}", __package__)


def _read_checks() -> None:
    """Read which exercises there are, for the set-up of each notebook."""
    from ....checks.data_folder import data_folder
    from ....checks.vectors import assignments_in, read_borrowed, read_vectors

    path = data_folder() / "checks.h5"
    for assignment in assignments_in(path):
        read_vectors(path, assignment)
        read_borrowed(path, assignment)


def _first(Z: Any) -> Any:
    """Do what most answers do, so that NumPy has done it once."""
    return np.sum(np.exp(-Z) @ Z, axis=1, keepdims=True)


def _show_one_error(shell: NotebookShell) -> None:
    """Have IPython load what it shows errors with."""
    try:
        raise ValueError
    except ValueError:
        shell.InteractiveTB.structured_traceback(*sys.exc_info())


def _show_one_value(shell: NotebookShell) -> None:
    """Have IPython make what it shows values with, and what it keeps the history of cells in."""
    formatter: Any = shell.display_formatter
    formatter.format(np.ones(1))
    for name in ("input_hist_raw", "db_input_cache", "output_hist_reprs", "exceptions"):
        getattr(shell.history_manager, name)
