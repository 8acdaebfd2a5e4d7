"""What *Restart and Run All* would do, foretold from the cells as far as they are known.

Five kinds of trouble are told, and only where they are certain: a name that no cell makes, one that is
made further down, one that is made under a misspelt name, one that another cell overwrites with a plain
value, and a cell that stops with an error.
"""

from __future__ import annotations

import builtins
import difflib
import types
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .reading import Kind, Reading, read
from .runs import Run

_THERE = {*dir(builtins), "In", "Out", "_", "__", "___", "exit", "quit", "get_ipython", "display"}
_THERE |= {"__name__", "__doc__", "_i", "_ii", "_iii", "_ih", "_oh", "_dh"}
# Errors that may be over at the next run: of files and networks, of memory, of who stopped it.
_PASSING = ("NameError", "KeyboardInterrupt", "Stopped", "MemoryError", "OSError", "SystemExit")
_NEAR = 0.75  # how alike two names are that may be one and a misspelling of it


@dataclass(frozen=True)
class Cell:
    """A code cell of the notebook: its source as last known, and its last run if it was that."""

    source: str
    run: Run | None = None

    @property
    def reading(self) -> Reading:
        """Its text, read."""
        return read(self.source)

    @property
    def quoted(self) -> str:
        """Its first line that says something."""
        lines = (line.strip() for line in self.source.splitlines())
        return next((line for line in lines if line and not line.startswith("#")), "")[:60]


@dataclass(frozen=True)
class Sheet:
    """The code cells of a notebook.

    Parameters
    ----------
    cells : sequence of Cell
        In their order.
    check : int
        Which of them is the check.
    scope : mapping
        What the names hold now.
    unsure : collection of str
        Names that cells bind of which nobody knows where they are.
    exercises : collection of str
        The functions that return no functions.
    runs : sequence of Run
        All that was run.
    """

    cells: Sequence[Cell]
    check: int
    scope: Mapping[str, Any]
    unsure: Collection[str] = ()
    exercises: Collection[str] = ()
    runs: Sequence[Run] = ()


@dataclass(frozen=True)
class _Bound:
    """Which cell has bound a name, and to what."""

    cell: Cell
    kind: Kind


class _Stop(Exception):
    """Run All stops here; the words say why."""


def foretell(sheet: Sheet, name: str) -> str:
    """Say in a sentence why the check of `name` would not work after Restart and Run All, or nothing."""
    walk = _Walk(sheet)
    try:
        for cell in sheet.cells[: sheet.check + 1]:
            walk.run(cell)
        trouble = next(walk.troubles(name), "")
    except _Stop as stop:
        return f"As it was saved, Restart and Run All stops before this check: {stop}"
    said = f"As it was saved, `{name}` will not work after Restart and Run All: {trouble}"
    return said if trouble else ""


class _Walk:
    """The cells, run from the top in thought."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._bound: dict[str, _Bound] = {}
        self._wild = False

    def run(self, cell: Cell) -> None:
        """Bind what a cell binds, or stop where it surely fails."""
        if not cell.reading.readable:
            raise _Stop(f"Python cannot read the cell `{cell.quoted}`.")
        self._wild = self._wild or cell.reading.wild
        again = self._fails_again(cell)
        for step in cell.reading.steps:
            missing = [name for name in sorted(step.reads) if not self._may_be_there(name)]
            missing += (name for one in sorted(step.calls) for name in self._missing_in(one))
            if missing:
                raise _Stop(f"in the cell `{cell.quoted}`, {self._why_not(missing[0])}")
            for name, kind in step.binds:
                self._bound[name] = _Bound(cell, kind if step.sure else "other")
        if again:
            raise _Stop(f"the cell `{cell.quoted}` stops with an error ({again}).")

    def troubles(self, name: str) -> Iterator[str]:
        """Yield what is wrong with a function and with what it needs, however far down."""
        yield from map(self._why_not, self._missing_in(name))
        for one in self._needed(name):
            bound, live = self._bound.get(one), self._sheet.scope.get(one)
            used = callable(live) or isinstance(live, types.ModuleType)
            if bound and used and self._is_value(one, bound):
                yield f"the cell `{bound.cell.quoted}` gives the name `{one}` another value."

    def _missing_in(self, name: str) -> Iterator[str]:
        """Yield what a function needs, however far down, that is there now and would not be."""
        for one in self._needed(name):
            if one in self._sheet.scope and not self._may_be_there(one):
                yield one

    def _needed(self, name: str) -> Iterator[str]:
        """Yield a function's name and all names that it needs, first the nearest."""
        seen, waiting = set(), [name]
        while waiting:
            one = waiting.pop(0)
            if one in seen or one in self._sheet.unsure:
                continue
            seen.add(one)
            yield one
            bound = self._bound.get(one)
            if bound and bound.kind == "function":
                waiting += sorted(bound.cell.reading.needed_by(one))

    def _is_value(self, name: str, bound: _Bound) -> bool:
        run = bound.cell.run
        returned = name in self._sheet.exercises and run is not None and run.ok is True
        return bound.kind == "value" or (bound.kind == "own call" and returned)

    def _may_be_there(self, name: str) -> bool:
        known = name in self._bound or name in _THERE or name in self._sheet.unsure
        return self._wild or known or name.startswith("_")

    def _why_not(self, name: str) -> str:
        made = {one for cell in self._sheet.cells for one in cell.reading.binds}
        if name in made:
            return f"`{name}` is used before the cell that makes it."
        near = difflib.get_close_matches(name, sorted(made), 1, _NEAR)
        but = f"; one makes `{near[0]}`: look for a misspelling." if near else "."
        return f"`{name}` is made in no cell{but}"

    def _fails_again(self, cell: Cell) -> str:
        """Return the error of a cell that fails whenever it is run, or nothing."""
        run = cell.run
        if run is None or run.ok is not False or run.error in _PASSING or cell.reading.wild:
            return ""
        return run.error if self._settled(cell, run) else ""

    def _settled(self, cell: Cell, run: Run) -> bool:
        """Whether what a cell reads was the same when its run failed, and holds no state."""
        seen, waiting = set(), [*cell.reading.loads]
        while waiting:
            name = waiting.pop()
            bound = self._bound.get(name)
            if name in seen or name in _THERE:
                continue
            seen.add(name)
            if name in cell.reading.binds:
                waiting += cell.reading.needed_by(name)
                continue
            if bound is None or bound.kind not in ("function", "import"):
                return False
            if not self._was_bound_so(name, bound, run):
                return False
            waiting += bound.cell.reading.needed_by(name)
        return True

    def _was_bound_so(self, name: str, bound: _Bound, failed: Run) -> bool:
        before: list[Run] = []
        for run in self._sheet.runs:
            if run is failed:
                break
            before += [run] if name in read(run.source).binds or read(run.source).wild else []
        return bool(before) and before[-1].source == bound.cell.source and before[-1].ok is True
