"""Whether a function is still the one that was checked: a fingerprint of what it is made of.

It covers the definition of the function and of the helpers that it calls, however far down, but not
other exercises: each of these is checked by itself. Comments and layout are no part of it. The same
code has the same fingerprint in the kernel and in the saved notebook.
"""

from __future__ import annotations

import ast
import hashlib
import inspect
import re
import textwrap
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType, FunctionType
from typing import Any

MISSING = "missing"  # the fingerprint of a function that a notebook does not hold


@dataclass(frozen=True)
class Definition:
    """A function's definition, in one form of writing, and the names in it."""

    text: str
    names: tuple[str, ...]


Find = Callable[[str], Definition | None]


def fingerprint(name: str, find: Find, others: Collection[str] = ()) -> str:
    """Return the fingerprint of a function, or nothing where its definition is not to be seen.

    Parameters
    ----------
    name : str
        The function's.
    find : callable
        Gives the definition of a name, if it is a function with one.
    others : collection of str
        The names of the other exercises.
    """
    seen = definitions(name, find, others)
    if not seen:
        return ""
    whole = "\n".join(seen[one].text for one in sorted(seen))
    return hashlib.sha256(whole.encode()).hexdigest()[:16]


def definitions(name: str, find: Find, others: Collection[str] = ()) -> dict[str, Definition]:
    """Return the definitions of a function and of the helpers that it calls, however far down.

    Parameters
    ----------
    name : str
        The function's.
    find : callable
        Gives the definition of a name, if it is a function with one.
    others : collection of str
        The names of the other exercises, which are no helpers.
    """
    seen: dict[str, Definition] = {}
    waiting = [name]
    while waiting:
        one = waiting.pop()
        definition = find(one) if one not in seen and (one == name or one not in others) else None
        if definition:
            seen[one] = definition
            waiting += definition.names
    return seen


def in_kernel(scope: Mapping[str, Any]) -> Find:
    """Return how to find definitions among the functions of a running notebook."""

    def find(name: str) -> Definition | None:
        value = scope.get(name)
        function = inspect.unwrap(value) if isinstance(value, FunctionType) else None
        if not isinstance(function, FunctionType) or function.__globals__ is not scope:
            return None
        code = function.__code__
        return _of_code(code, code.co_filename, name)

    return find


@lru_cache(maxsize=1024)
def _of_code(code: CodeType, _cell: str, name: str) -> Definition | None:
    try:
        source = inspect.getsource(code)
        statements = ast.parse(textwrap.dedent(source)).body
    except (OSError, TypeError, SyntaxError, ValueError, RecursionError):
        return None  # made in a way that keeps no source
    return _functions(statements).get(name)


class SavedCode:
    """The functions of a saved notebook.

    Parameters
    ----------
    cells : iterable of str
        The sources of its code cells, in their order.
    """

    def __init__(self, cells: Iterable[str]) -> None:
        self._functions: dict[str, Definition | None] = {}
        self._bound: set[str] = set()  # somewhere, if not at the top
        self._unread = ""
        for source in cells:
            self._read(source)

    def _read(self, source: str) -> None:
        try:
            tree = ast.parse(without_magics(source))
        except (SyntaxError, ValueError, RecursionError):
            self._unread += source
            return
        self._functions |= _functions(tree.body)
        self._bound |= {name for node in ast.walk(tree) for name in names_bound_by(node)}

    def fingerprint(self, name: str, others: Collection[str] = ()) -> str:
        """Return a function's fingerprint, `MISSING`, or nothing where it is not to be seen."""
        if name in self._bound or re.search(rf"\b{re.escape(name)}\b", self._unread):
            return fingerprint(name, self._functions.get, others)
        return MISSING


def functions_in(source: str) -> dict[str, Definition | None] | None:
    """Return what the names of a cell hold when it has run: a function, or None for anything else.

    None stands for all of it where Python cannot read the cell.
    """
    try:
        return _functions(ast.parse(without_magics(source)).body)
    except (SyntaxError, ValueError, RecursionError):
        return None


def without_magics(source: str) -> str:
    """Return the source with nothing in the place of IPython's own lines."""
    return re.sub(r"^(\s*)[%!?].*", r"\1pass", source, flags=re.MULTILINE)


def _functions(statements: Iterable[ast.stmt]) -> dict[str, Definition | None]:
    """Return what the names hold after these statements: a function, or None for anything else."""
    found: dict[str, Definition | None] = {}
    for node in statements:
        is_function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or (
            isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda)
        )
        for name in names_bound_by(node):
            found[name] = _definition(node) if is_function else None
    return found


def _definition(node: ast.stmt) -> Definition:
    names = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
    return Definition(ast.unparse(node), tuple(sorted(names)))


def names_bound_by(node: ast.AST) -> list[str]:
    """Return the names that a statement itself gives a value."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [node.name]
    if isinstance(node, ast.Import | ast.ImportFrom):
        return [one.asname or one.name.partition(".")[0] for one in node.names]
    targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    parts = [part for target in targets if target is not None for part in ast.walk(target)]
    return [
        part.id
        for part in parts
        if isinstance(getattr(part, "ctx", None), ast.Store) and isinstance(part, ast.Name)
    ]
