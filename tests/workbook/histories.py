"""A notebook in an editor, and a kernel that runs its cells: histories of a learner's work."""

from __future__ import annotations

import itertools
import linecache
import math

from autograder.workbook.runs import Runs
from autograder.workbook.truth import Saved, _doubts

_NUMBERS = itertools.count()


class Editor:
    """Cells with ids, what was saved of them, and a kernel with what it has noted."""

    def __init__(self, *sources: str) -> None:
        self.cells = [[f"id{next(_NUMBERS)}", source] for source in sources]
        self.runs, self.scope = Runs(), {"__name__": "__main__", "_check": self._check}
        self.saved, self.version = Saved(), None
        self.found = None
        self._gone: list[str] = []
        self.save()

    def _check(self, function: object) -> None:
        names = [name for name in ("sigmoid",) if callable(function)]
        self.found = _doubts(names[0], self.scope, self.runs, self.saved) if names else None

    def save(self) -> None:
        """Save the notebook."""
        self.version = next(_NUMBERS), 0
        self.saved = Saved([tuple(cell) for cell in self.cells], self.version, ["sigmoid"])

    def insert(self, at: int, source: str) -> None:
        """Add a cell."""
        self.cells.insert(at, [f"id{next(_NUMBERS)}", source])

    def delete(self, at: int) -> list[str]:
        """Delete a cell, which the next run tells the kernel."""
        self._gone.append(self.cells[at][0])
        return self.cells.pop(at)

    def run(self, at: int) -> None:
        """Run a cell, as JupyterLab and IPython do."""
        cell, source = self.cells[at]
        self.runs.delete(self._gone, self.version)
        self._gone.clear()
        self.runs.begin(cell, source, self.version)
        self.runs.end(cell, source, _executed(source, self.scope), self.version)

    def check(self) -> tuple[list[str], list[str]] | None:
        """Run the check; return what it doubts, or None if it got no function."""
        self.found = None
        self.run([source for _, source in self.cells].index("check(sigmoid)"))
        return self.found

    def works(self) -> bool:
        """Whether the function works as it is now."""
        return _works(self.scope["sigmoid"])

    def restart(self) -> bool:
        """Whether the check gets a function that works when all cells run in a fresh kernel."""
        works: list[bool] = []
        scope = {"__name__": "__main__", "_check": lambda f: works.append(_works(f))}
        for _, source in self.cells:
            if _executed(source, scope) is not None:
                break
        return works == [True]


def _works(function) -> bool:
    try:
        return math.isfinite(function(0.5))
    except Exception:
        return False


def _executed(source: str, scope: dict) -> BaseException | None:
    name = f"<cell {next(_NUMBERS)}>"
    linecache.cache[name] = len(source), None, source.splitlines(True), name
    try:
        exec(compile(source, name, "exec"), scope)
    except Exception as error:
        return error
    return None
