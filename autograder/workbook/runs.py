"""What was run in this kernel: which cells, by their ids, in which order, and which are gone.

JupyterLab says with each run which cells were deleted since the last one. A program that gives cells
no ids tells nothing here, and nothing is then claimed of any cell.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from ..checks.error_name import error_name
from .place import version_of_open_notebook

Version = tuple[int, int] | None  # of the saved notebook


@dataclass(frozen=True)
class Run:
    """One run of a cell.

    Attributes
    ----------
    cell : str
        Its id, or nothing.
    source : str
        What was run.
    saved : tuple or None
        Which version of the notebook was saved then.
    ok : bool or None
        Whether it ran to its end; None while it runs.
    error : str
        The type of the error that stopped it.
    """

    cell: str
    source: str
    saved: Version = None
    ok: bool | None = None
    error: str = ""


class Runs:
    """The runs of a kernel, the last one last; of those of a cell with one source, the last alone."""

    def __init__(self) -> None:
        self.deleted: dict[str, Version] = {}
        self._runs: dict[tuple[str, str], Run] = {}
        self._latest: dict[str, Run] = {}
        self._last: Run | None = None

    @property
    def all(self) -> list[Run]:
        """All of them."""
        return list(self._runs.values())

    def begin(self, cell: str, source: str, saved: Version = None) -> None:
        """Note that a cell starts to run."""
        self.deleted.pop(cell, None)  # who has brought it back has run it
        self._runs.pop((cell, source), None)
        self._latest.pop(cell, None)
        self._keep(Run(cell, source, saved))

    def end(self, cell: str, source: str, error: BaseException | None, saved: Version) -> None:
        """Note how a run has ended, also of one that began before anything was noted."""
        if self._last is None or self._last.ok is not None:
            self.begin(cell, source, saved)
        kind = error_name(error) if error is not None else ""
        if self._last is not None:
            self._keep(replace(self._last, ok=error is None, error=kind))

    def _keep(self, run: Run) -> None:
        self._last = self._runs[run.cell, run.source] = run
        if run.cell:
            self._latest[run.cell] = run

    def delete(self, cells: Iterable[str], saved: Version = None) -> None:
        """Note that cells are gone."""
        self.deleted |= dict.fromkeys(cells, saved)

    @property
    def current(self) -> str:
        """The id of the cell that runs, or nothing."""
        return self._last.cell if self._last and self._last.ok is None else ""

    def latest(self) -> dict[str, Run]:
        """Return the last run of each cell that has an id, in the order of these runs."""
        return self._latest


_HERE: dict[int, Runs] = {}  # by the shell


def runs_here() -> Runs | None:
    """Return what was noted in this kernel, if anything was."""
    return _HERE.get(id(_shell()))


def note_runs() -> None:
    """Note from now on what is run in this kernel; once for each kernel, and never at marking."""
    shell = _shell()
    asks = getattr(getattr(shell, "kernel", None), "get_parent", None)
    if asks is None or id(shell) in _HERE or os.environ.get("NBGRADER_EXECUTION"):
        return
    runs = _HERE[id(shell)] = Runs()

    def begin(info: Any) -> None:
        saved = version_of_open_notebook(shell.user_ns)
        runs.delete(_deleted(shell), saved)
        runs.begin(getattr(info, "cell_id", None) or "", info.raw_cell, saved)

    def end(result: Any) -> None:
        if result is not None:
            error = result.error_before_exec or result.error_in_exec
            saved = version_of_open_notebook(shell.user_ns)
            cell = getattr(result.info, "cell_id", None) or ""
            runs.end(cell, result.info.raw_cell, error, saved)

    shell.events.register("pre_run_cell", begin)
    shell.events.register("post_run_cell", end)


def _shell() -> Any:
    return getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()


def _deleted(shell: Any) -> list[str]:
    """Return the ids of the cells that the request to run says were deleted."""
    asked = shell.kernel.get_parent() or {}
    cells = (asked.get("metadata") or {}).get("deletedCells")
    return [one for one in cells if isinstance(one, str)] if isinstance(cells, list) else []
