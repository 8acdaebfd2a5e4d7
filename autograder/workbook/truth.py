"""Whether what is checked is what the notebook's cells hold; nothing is claimed that is not known."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from .code import Definition, definitions, functions_in, in_kernel
from .course import read_cells, read_notebook
from .place import open_notebook, version
from .restart import Cell, Sheet, foretell
from .runs import Run, Runs, Version, runs_here

Scope = Mapping[str, Any]
Doubts = tuple[list[str], list[str]]  # why a function is not judged; what else is to be said of it
_NEAR = 0.75  # how alike two names are that may be one and a misspelling of it
_THEN = "Run it, then check."


def doubts(name: str, function: Any, scope: Scope) -> Doubts:
    """Return why a function is not what its cell holds, and what Restart and Run All would do.

    Parameters
    ----------
    name : str
        The exercise.
    function : object
        What is checked.
    scope : mapping
        The notebook's global names.
    """
    runs = runs_here()
    if runs is None or scope.get(name) is not function:
        return [], []
    try:
        return _doubts(name, scope, runs, Saved.of(open_notebook(scope)))
    except Exception as error:  # whatever it is, the check goes on
        return [], [f"What was run is not known: {type(error).__name__}: {error}"]


def _doubts(name: str, scope: Scope, runs: Runs, saved: Saved) -> Doubts:
    live = definitions(name, in_kernel(scope), saved.exercises)
    for one, definition in live.items() if name in live else ():
        cells = _Cells(one, definition.text, runs, saved)
        why = [*cells.stale()]
        # What a helper's deletion means is foretold below, and does not change what it is now.
        if why and (one == name or not cells.are_gone):
            return why, []
    said = foretell(sheet, name) if (sheet := saved.sheet(scope, runs)) else ""
    return [], [said] if said else []


class Saved:
    """The code cells of a notebook as it was saved: their sources by their ids."""

    def __init__(
        self,
        cells: Collection[tuple[str, str]] = (),
        version: Version = None,
        exercises: Collection[str] = (),
    ) -> None:
        self.version = version
        self.exercises = exercises
        self._cells = cells
        self.sources = {cell: source for cell, source in cells if cell}

    @classmethod
    def of(cls, path: Path | None) -> Saved:
        """Read a notebook, or nothing where it cannot be read."""
        try:
            return _read_saved(path, version(path)) if path else cls()
        except (OSError, ValueError):
            return cls()

    def knows(self, runs: Runs) -> bool:
        """Whether its cells have the ids that the program that runs them gives."""
        return any(cell in self.sources for cell in runs.latest())

    def is_gone(self, cell: str, runs: Runs, since: Version) -> bool:
        """Whether a cell is no more in the notebook."""
        if cell in runs.deleted:
            # Who has taken the deletion back has the cell in what was saved since.
            return not (runs.deleted[cell] != self.version and cell in self.sources)
        saved = self.version is not None and self.version != since
        return saved and cell not in self.sources and self.knows(runs)

    def sheet(self, scope: Scope, runs: Runs) -> Sheet | None:
        """Return the cells as last known, if the one that runs is among them."""
        latest = runs.latest()
        there = [
            (cell, self._known(cell, source, latest.get(cell)))
            for cell, source in self._cells
            if not (cell in runs.deleted and self.is_gone(cell, runs, None))
        ]
        ids = [cell for cell, _ in there]
        if not runs.current or runs.current not in ids:
            return None
        cells = [known for _, known in there]
        unsure = {*self._unplaced(runs)}
        return Sheet(cells, ids.index(runs.current), scope, unsure, self.exercises, runs.all)

    def _known(self, cell: str, source: str, run: Run | None) -> Cell:
        if run and run.source != source and run.saved == self.version:
            return Cell(run.source, run)  # it ran in this form and was not saved since
        return Cell(source, run if run and run.source == source else None)

    def _unplaced(self, runs: Runs) -> Iterator[str]:
        """Yield what is bound by cells that are not in what was saved, and may be anywhere."""
        for run in runs.all:
            gone = bool(run.cell) and self.is_gone(run.cell, runs, run.saved)
            if run.cell not in self.sources and not gone:
                yield from Cell(run.source).reading.binds


@lru_cache(maxsize=4)
def _read_saved(path: Path, found: Version) -> Saved:
    cells = read_cells(path)
    code = [(cell["id"], cell["source"]) for cell in cells if cell["type"] == "code"]
    return Saved(code, found, read_notebook(path.stem, cells).exercises)


class _Cells:
    """The cells that have defined a function, and what became of them."""

    def __init__(self, name: str, text: str, runs: Runs, saved: Saved) -> None:
        self._name, self._text = name, text
        self._runs, self._saved = runs, saved
        self._latest = runs.latest()

    def stale(self) -> Iterator[str]:
        """Yield why the function is not what its cell holds, and what to do, or nothing."""
        failed = self._failed()
        if failed:
            yield f"The cell `{Cell(failed.source).quoted}` stopped with an error ({failed.error})."
            yield f"So Python still has the `{self._name}` from before. Mend the cell, and run it."
            return
        made = [run for run in self._runs.all if _defined(run.source, self._name) == self._text]
        if made and not any(map(self._is_still_there, made)) and not self._is_saved_elsewhere():
            yield from self._became(made[-1])

    @property
    def are_gone(self) -> bool:
        """Whether all cells that have defined the function are deleted."""
        made = [run for run in self._runs.all if _defined(run.source, self._name) == self._text]
        return bool(made) and all(run.cell and self._is_gone(run) for run in made)

    def _failed(self) -> Run | None:
        """Return the last run that was to define the function, if it failed to."""
        there = [run for run in self._latest.values() if not self._is_gone(run)]
        writing = [run for run in there if _is_to_define(run.source, self._name)]
        if not writing or writing[-1].ok is not False:
            return None
        return writing[-1] if _defined(writing[-1].source, self._name) != self._text else None

    def _is_still_there(self, run: Run) -> bool:
        """Whether the cell of a run still holds what it ran, as far as it is known."""
        if not run.cell:
            return True
        last = self._latest[run.cell]
        same = _defined(last.source, self._name) == self._text
        return same and not self._is_gone(last) and not self._is_changed(last)

    def _is_gone(self, run: Run) -> bool:
        return self._saved.is_gone(run.cell, self._runs, run.saved)

    def _is_changed(self, run: Run) -> bool:
        """Whether the saved cell defines something else than what ran."""
        source = self._saved.sources.get(run.cell)
        if source is None or run.saved == self._saved.version:
            return False
        return _defined(source, self._name) != self._text

    def _is_saved_elsewhere(self) -> bool:
        """Whether a cell that was saved, and has not run as something else since, holds it."""
        return any(
            _defined(source, self._name) == self._text and self._is_as_saved(cell)
            for cell, source in self._saved.sources.items()
        )

    def _is_as_saved(self, cell: str) -> bool:
        run = self._latest.get(cell)
        newer = run is not None and run.saved == self._saved.version
        gone = cell in self._runs.deleted and self._saved.is_gone(cell, self._runs, None)
        return not newer and not gone

    def _became(self, made: Run) -> Iterator[str]:
        """Say what became of the cell that defined the function."""
        last = self._latest[made.cell]
        name = self._name
        if self._is_gone(last):
            yield f"The cell that defined `{name}` is deleted; Python still has what it defined."
            yield f"{self._remedy()} {_THEN}"
        elif _defined(last.source, name) == self._text:
            yield f"The saved cell of `{name}` is not what ran. {_THEN}"
        else:
            yield f"The cell that defined `{name}` does so no more{_instead(last.source, name)}"
            yield f"Python still has the `{name}` from before. Mend the cell. {_THEN}"

    def _remedy(self) -> str:
        """Say what to do where the cell is gone: another one may define the function, too."""
        ran = (run.source for run in self._latest.values() if not self._is_gone(run))
        there = [
            one for one in (*ran, *self._saved.sources.values()) if _is_to_define(one, self._name)
        ]
        if there:
            return f"The cell `{Cell(there[-1]).quoted}` defines it, too."
        return f"Write `{self._name}` in a cell, or bring the cell back."


def _instead(source: str, name: str) -> str:
    """Say which name a cell defines that may be a misspelling."""
    near = difflib.get_close_matches(name, [*(functions_in(source) or {})], 1, _NEAR)
    return f": it defines `{near[0]}`." if near and near[0] != name else "."


def _defined(source: str, name: str) -> str | None:
    """Return what a cell defines under a name, in one form of writing."""
    found = _definitions(source)
    definition = found.get(name) if found else None
    return definition.text if definition else None


def _is_to_define(source: str, name: str) -> bool:
    found = _definitions(source)
    if found is not None:
        return name in found
    return re.search(rf"^(async )?def {name}\b|^{name} *=[^=]", source, re.MULTILINE) is not None


@lru_cache(maxsize=1024)
def _definitions(source: str) -> dict[str, Definition | None] | None:
    return functions_in(source)
