"""The expression that raised an error, in the syntax tree of the learner's source."""

from __future__ import annotations

import ast
import linecache
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType, FrameType, TracebackType

Position = tuple[int | None, int | None, int | None, int | None]


@dataclass(frozen=True)
class Failing:
    """What was being worked out when a line stopped.

    Parameters
    ----------
    node : ast.AST
        The innermost expression, assignment target or statement.
    around : tuple of ast.AST
        What it stands in, from the inside out.
    frame : frame
        The learner's, with the names' values.
    """

    node: ast.AST
    around: tuple[ast.AST, ...]
    frame: FrameType

    @property
    def function(self) -> ast.FunctionDef | None:
        """The innermost function that it stands in."""
        return next((one for one in self.around if isinstance(one, ast.FunctionDef)), None)


def failing_at(entry: TracebackType) -> Failing | None:
    """Return what raised an error, as Python knows it; nothing where the source does not have it.

    Parameters
    ----------
    entry : traceback
        That of the learner's own line.
    """
    code = entry.tb_frame.f_code
    tree = tree_of(code)
    position = list(code.co_positions())[entry.tb_lasti // 2]
    if tree is None or None in position:
        return None
    found = [one for one in with_parents(tree) if _position(one[0]) == position]
    return Failing(*found[-1], entry.tb_frame) if found else None


def tree_of(code: CodeType) -> ast.Module | None:
    """Return the syntax tree of a source, not to be changed; nothing where it is not there."""
    return _parsed("".join(linecache.getlines(code.co_filename)))


@lru_cache(maxsize=16)  # a search for the place at fault runs one source many times
def _parsed(source: str) -> ast.Module | None:
    try:
        return ast.parse(textwrap.dedent(source))
    except (SyntaxError, ValueError, RecursionError):
        return None


def with_parents(
    node: ast.AST, around: tuple[ast.AST, ...] = ()
) -> Iterator[tuple[ast.AST, tuple[ast.AST, ...]]]:
    """Yield a node and all that is in it, each with what it stands in, from the inside out."""
    yield node, around
    for inner in ast.iter_child_nodes(node):
        yield from with_parents(inner, (node, *around))


def _position(node: ast.AST) -> Position:
    parts = ("lineno", "end_lineno", "col_offset", "end_col_offset")
    line, last, start, end = (getattr(node, part, None) for part in parts)
    return line, last, start, end
