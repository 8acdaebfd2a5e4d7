"""Let a cell go on where a library is missing: only what uses it fails.

Each import that no `try` or `with` of the learner's looks after gets a stand-in where it fails.
What failed is kept in `failed`, so that the cell can tell it.
"""

from __future__ import annotations

import ast
import sys
from typing import Any, NoReturn

GOES_ON = "(Marking goes on without it; what uses it fails.)"  # below an import that failed
failed: list[ImportError] = []
_KEPT = 20


class Absent:
    """Stands for what could not be imported; to use it raises what the import raised."""

    def __init__(self, error: ImportError) -> None:
        self._error = error

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):  # whoever asks for these wants to know what this is
            raise AttributeError(name)
        self._refuse()

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        error = self._error
        raise type(error)(str(error), name=error.name)

    __call__ = __iter__ = __getitem__ = _refuse


def absent(module: str = "") -> Any:
    """Return what stands for an import that has just failed: what there is of it, or nothing."""
    error = sys.exc_info()[1]
    assert isinstance(error, ImportError)  # it is called where one is caught
    if len(failed) < _KEPT:
        failed.append(error)
    return sys.modules.get(module) or Absent(error)


class Forgiving(ast.NodeTransformer):
    """Wraps imports; IPython applies it to each cell."""

    def visit_Import(self, node: ast.Import) -> Any:
        """Give each name that ``import`` binds a stand-in."""
        return [
            _guarded(node, ast.Import([alias]), alias.asname or alias.name.partition(".")[0])
            for alias in node.names
        ]

    def visit_ImportFrom(self, node: ast.ImportFrom) -> Any:
        """Give each name that ``from ... import`` binds a stand-in."""
        if node.module == "__future__":
            return node
        return [
            _guarded(
                node, ast.ImportFrom(node.module, [alias], node.level), alias.asname or alias.name
            )
            for alias in node.names
        ]

    def _leave(self, node: ast.AST) -> ast.AST:
        """Leave alone what the learner looks after."""
        return node

    visit_Try = visit_TryStar = visit_With = visit_AsyncWith = _leave


def _guarded(old: ast.stmt, statement: ast.stmt, name: str) -> ast.stmt:
    """Return an import with what stands in for it where it fails.

    What is parsed below so many empty lines has its place in the cell already, the handler one line
    further down: to walk through all of it, to say so, takes four times as long.
    """
    plain = isinstance(statement, ast.Import) and statement.names[0].asname is None
    call = f"__import__({__name__!r}, fromlist=['absent']).absent({name if plain else ''!r})"
    text = f"try: pass\nexcept ImportError: {'' if name == '*' else f'{name} = '}{call}"
    wrapped = ast.parse("\n" * (old.lineno - 1) + text).body[0]
    assert isinstance(wrapped, ast.Try)
    wrapped.body = [ast.copy_location(statement, old)]
    return wrapped
