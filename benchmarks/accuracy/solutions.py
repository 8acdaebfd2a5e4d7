"""The course's own solutions, ``solutions/*.py``, function by function."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from autograder.key import COURSE

_CELL = re.compile(r"^# %% exercise (\w+)$(.*?)(?=^# %%)", re.MULTILINE | re.DOTALL)
_MARKER = re.compile(r"^\s*### (BEGIN|END) SOLUTION\n", re.MULTILINE)


def read_solutions(root: Path) -> dict[tuple[str, str], str]:
    """Return the source of every solution by (assignment, function), without its docstring.

    Raises
    ------
    LookupError
        If an exercise of the key has no solution.
    """
    found = {}
    for assignment in COURSE:
        text = (root / "solutions" / f"{assignment.name}.py").read_text("utf-8") + "\n# %%\n"
        cells = dict(_CELL.findall(text))
        for exercise in assignment.exercises:
            if exercise.name not in cells:
                raise LookupError(f"solutions/{assignment.name}.py has no {exercise.name}.")
            cell = _MARKER.sub("", cells[exercise.name])
            found[assignment.name, exercise.name] = _without_docstring(cell, exercise.name)
    return found


def _without_docstring(cell: str, name: str) -> str:
    """Return the function `name` of a cell: its code and comments, but not its docstring."""
    lines = cell.splitlines()
    for node in ast.parse(cell).body:
        if isinstance(node, ast.FunctionDef) and node.name == name:
            first = node.body[0]
            keep = lines[node.lineno - 1 : node.end_lineno]
            if ast.get_docstring(node) is not None:
                del keep[first.lineno - node.lineno : (first.end_lineno or 0) - node.lineno + 1]
            return "\n".join(line for line in keep if line.strip()) + "\n"
    raise LookupError(f"The cell of {name} does not define it.")
