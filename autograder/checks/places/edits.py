"""Small changes of a function: each takes back one slip that a person may have made.

A change is made in the tree itself, and taken back before the next.
"""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from .slips import Known, completed, named_otherwise, of_expression, of_number, of_target

SIMPLE = ast.Assign, ast.AugAssign, ast.Expr
Spot = tuple[ast.AST, str, int | None, ast.AST]  # what holds a node, in which field, and where
Slips = Callable[[ast.expr, ast.AST, Known], Iterator[ast.expr]]


@dataclass(frozen=True)
class Edit:
    """One change: a field of a node holds something else.

    Parameters
    ----------
    node : ast.AST
        What is changed, and what a person would look at.
    owner : ast.AST
        The node that has the field.
    field : str
        The field.
    new : node or list of node
        What it holds instead.
    """

    node: ast.AST
    owner: ast.AST
    field: str
    new: Any

    @contextlib.contextmanager
    def made(self) -> Iterator[None]:
        """Make the change, and take it back."""
        old = getattr(self.owner, self.field)
        setattr(self.owner, self.field, self.new)
        try:
            yield
        finally:
            setattr(self.owner, self.field, old)


def edits(tree: ast.FunctionDef, known: Known) -> Iterator[Edit]:
    """Give the changes of what stands in a function."""
    spots = [*_spots(tree)]
    yield from _of_statements(spots, SIMPLE)
    for ways in (of_expression, named_otherwise):
        yield from _of_expressions(spots, known, ways)


def weak_edits(tree: ast.FunctionDef, known: Known) -> Iterator[Edit]:
    """Give those that may mend by chance what is at fault elsewhere."""
    spots = [*_spots(tree)]
    yield from _of_statements(spots, ast.Assert)
    yield from _of_neighbours(tree)
    for ways in (of_number, of_target):
        yield from _of_expressions(spots, known, ways)


def completing_edits(tree: ast.FunctionDef, known: Known) -> Iterator[Edit]:
    """Give those in which one more name stands."""
    yield from _of_expressions([*_spots(tree)], known, completed)


def entry_edits(tree: ast.FunctionDef, known: Known) -> Iterator[Edit]:
    """Give those of which entry is taken, once all loops are done."""
    loops = [at for at, line in enumerate(tree.body) if isinstance(line, ast.For | ast.While)]
    behind = tree.body[max(loops) + 1 :] if loops else []
    nodes = [n for line in behind for n in ast.walk(line)]
    taken = [n.slice for n in nodes if isinstance(n, ast.Subscript)]
    inside = {node for one in taken for node in ast.walk(one)}
    spots = [spot for spot in _spots(tree) if spot[-1] in inside]
    yield from _of_expressions(spots, known, of_number)


Ways = Callable[[ast.FunctionDef, Known], Iterator[Edit]]


def _of_expressions(spots: list[Spot], known: Known, ways: Slips) -> Iterator[Edit]:
    for owner, field, at, node in spots:
        if isinstance(node, ast.expr):
            for new in ways(node, owner, known):
                made = ast.fix_missing_locations(ast.copy_location(new, node))
                yield Edit(node, owner, field, _held(owner, field, at, [made]))


def _held(owner: ast.AST, field: str, at: int | None, new: list[Any]) -> Any:
    """Return what a field holds once something else stands at a place."""
    if at is None:
        return new[0]
    held = getattr(owner, field)
    return [*held[:at], *new, *held[at + 1 :]]


def _spots(tree: ast.FunctionDef) -> Iterator[Spot]:
    """Give each node of a function's body, but nothing in what is only printed or explained."""
    waiting: list[tuple[ast.AST, tuple[str, ...]]] = [(tree, ("body",))]
    while waiting:
        owner, fields = waiting.pop()
        for field in fields:
            value = getattr(owner, field, None)
            several = [*enumerate(value)] if isinstance(value, list) else [(None, value)]
            for at, node in several:
                if isinstance(node, ast.AST) and not _is_only_said(node):
                    yield owner, field, at, node
                    waiting.append((node, node._fields))


def _is_only_said(node: ast.AST) -> bool:
    """Whether a statement is a docstring, or prints."""
    match node:
        case ast.Expr(value=ast.Constant() | ast.Call(func=ast.Name(id="print"))):
            return True
    return False


def _of_statements(spots: list[Spot], kinds: Any) -> Iterator[Edit]:
    """Leave out a statement, or the question that it stands under."""
    for owner, field, at, node in spots:
        if isinstance(node, kinds) and at is not None:
            alone = len(getattr(owner, field)) == 1
            new: list[Any] = [ast.copy_location(ast.Pass(), node)] if alone else []
            yield Edit(node, owner, field, _held(owner, field, at, new))
        if isinstance(node, ast.If) and not node.orelse:
            yield Edit(node.test, owner, field, _held(owner, field, at, node.body))


def _of_neighbours(tree: ast.FunctionDef) -> Iterator[Edit]:
    """Let two statements change places."""
    for owner in ast.walk(tree):
        for field in ("body", "orelse"):
            held = getattr(owner, field, None)
            lines: list[Any] = held if isinstance(held, list) else []
            for at, (one, other) in enumerate(pairwise(lines)):
                node = other if isinstance(other, SIMPLE) else one
                if isinstance(node, SIMPLE) and not isinstance(other, ast.Return):
                    yield Edit(node, owner, field, [*lines[:at], other, one, *lines[at + 2 :]])
