"""The expression that raised an error, in the syntax tree of the learner's source."""

from __future__ import annotations

import ast
import linecache
import textwrap
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from types import CodeType, FrameType, TracebackType

from .walk import walk

Position = tuple[int | None, int | None, int | None, int | None]
Node = tuple[ast.AST, tuple[ast.AST, ...]]  # and what it stands in, from the inside out


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
    code, place = entry.tb_frame.f_code, entry.tb_lasti // 2
    position = next(islice(code.co_positions(), place, None))
    found = None if None in position else _expression(source_of(code), position)
    return Failing(*found, entry.tb_frame) if found else None


@lru_cache(maxsize=64)  # most often each case stops at the same place
def _expression(source: str, position: Position) -> Node | None:
    tree = _parsed(source)
    several = with_parents(tree) if tree is not None else ()
    return next((one for one in reversed(several) if _position(one[0]) == position), None)


def tree_of(code: CodeType) -> ast.Module | None:
    """Return the syntax tree of a source, not to be changed; nothing where it is not there."""
    return _parsed(source_of(code))


def definition_of(code: CodeType) -> ast.FunctionDef | None:
    """Return a function's definition in its source, not to be changed; nothing where it is not there."""
    tree = tree_of(code)
    return definition_in(tree, code) if tree is not None else None


def definition_in(tree: ast.AST, code: CodeType) -> ast.FunctionDef | None:
    """Return the definition that a function's code was compiled from."""
    several = (node for node in walk(tree) if isinstance(node, ast.FunctionDef))
    return next((one for one in several if _defines(one, code)), None)


def _defines(node: ast.FunctionDef, code: CodeType) -> bool:
    first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
    return node.name == code.co_name and first == code.co_firstlineno


def source_of(code: CodeType) -> str:
    """Return the whole source that a code is from, such as a cell's; nothing where it is not there."""
    return "".join(linecache.getlines(code.co_filename))


@lru_cache(maxsize=16)  # a search for the place at fault runs one source many times
def _parsed(source: str) -> ast.Module | None:
    try:
        return ast.parse(textwrap.dedent(source))
    except (SyntaxError, ValueError, RecursionError):
        return None


@lru_cache(maxsize=16)  # the same in each case
def with_parents(node: ast.AST) -> tuple[Node, ...]:
    """Return a node and all that is in it, each with what it stands in, from the inside out."""
    found: list[Node] = []
    waiting: list[Node] = [(node, ())]
    while waiting:
        one, around = waiting.pop()
        found.append((one, around))
        inner = [(child, (one, *around)) for child in ast.iter_child_nodes(one)]
        waiting += reversed(inner)
    return tuple(found)


def _position(node: ast.AST) -> Position:
    parts = ("lineno", "end_lineno", "col_offset", "end_col_offset")
    line, last, start, end = (getattr(node, part, None) for part in parts)
    return line, last, start, end
