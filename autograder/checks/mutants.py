"""Wrong ones of a function, made of its own code by small general edits, and right ones that look different.

An edit exchanges one node of the syntax tree: a sign, a factor, a transpose, an axis, a comparison.
Whether what it makes is wrong the function's own check says.
"""

from __future__ import annotations

import ast
import builtins
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import FunctionType
from typing import Any

import numpy as np

Edit = Callable[[ast.AST], Iterator[ast.AST]]
_OTHER = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult}
_OTHER_WAY = {ast.Gt: ast.Lt, ast.GtE: ast.LtE, ast.Lt: ast.Gt, ast.LtE: ast.GtE}


@dataclass(frozen=True)
class Variant:
    """A function made of another one.

    Parameters
    ----------
    function : callable
        It.
    kind : str
        The name of its edit.
    line : int
        The line of the function, from 1, at which it differs; 0 where it is no single one.
    became : str
        What stands there instead, as one statement.
    """

    function: Callable[..., Any]
    kind: str
    line: int = 0
    became: str = ""


def sign(node: ast.AST) -> Iterator[ast.AST]:
    """Exchange plus and minus, or drop a minus."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        yield ast.BinOp(node.left, _OTHER[type(node.op)](), node.right)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield node.operand


def factor(node: ast.AST) -> Iterator[ast.AST]:
    """Drop what is multiplied or divided by, or do the other of the two."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult | ast.Div):
        yield node.left
        yield ast.BinOp(node.left, _OTHER[type(node.op)](), node.right)


def transpose(node: ast.AST) -> Iterator[ast.AST]:
    """Drop a transpose."""
    if isinstance(node, ast.Attribute) and node.attr == "T":
        yield node.value


def axis(node: ast.AST) -> Iterator[ast.AST]:
    """Take the other axis, of a sum or of a shape."""
    if isinstance(node, ast.keyword) and node.arg == "axis" and _is_axis(node.value):
        yield ast.keyword("axis", ast.Constant(1 - node.value.value))  # type: ignore[attr-defined]
    if isinstance(node, ast.Subscript) and _is_axis(node.slice):
        yield ast.Subscript(node.value, ast.Constant(1 - node.slice.value), ast.Load())  # type: ignore[attr-defined]


def _is_axis(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is int and node.value in (0, 1)


def kept(node: ast.AST) -> Iterator[ast.AST]:
    """Keep no axes."""
    if isinstance(node, ast.keyword) and node.arg == "keepdims":
        yield ast.keyword("keepdims", ast.Constant(False))


def comparison(node: ast.AST) -> Iterator[ast.AST]:
    """Turn a comparison round."""
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _OTHER_WAY:
        yield ast.Compare(node.left, [_OTHER_WAY[type(node.ops[0])]()], node.comparators)


def power(node: ast.AST) -> Iterator[ast.AST]:
    """Drop a power."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
        yield node.left


EDITS: tuple[Edit, ...] = (factor, sign, transpose, axis, power, comparison, kept)


def mutants(function: FunctionType, tree: ast.FunctionDef) -> Iterator[Variant]:
    """Make one function of each edit at each place; whether it is wrong nobody knows yet.

    Parameters
    ----------
    function : function
        The learner's.
    tree : ast.FunctionDef
        Its definition.
    """
    places = [*enumerate(ast.walk(tree))]
    for edit in EDITS:
        for number, node in places:
            for new in edit(node):
                yield _variant(function, tree, number, new, edit.__name__)


def _variant(
    function: FunctionType, tree: ast.FunctionDef, number: int, new: ast.AST, kind: str
) -> Variant:
    changed = copy.deepcopy(tree)
    old = [*ast.walk(changed)][number]
    _Exchange(old, copy.deepcopy(new)).visit(changed)
    line, became = _difference(tree, changed)
    return Variant(_compiled(function, changed), kind, line, became)


class _Exchange(ast.NodeTransformer):
    """Puts a node into the place of another one."""

    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self._old, self._new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        """Return the new node for the old one."""
        return self._new if node is self._old else self.generic_visit(node)


def _difference(tree: ast.FunctionDef, changed: ast.FunctionDef) -> tuple[int, str]:
    """Return the line of the innermost statement that differs, and what it became."""
    found = 0, ""
    for before, after in zip(_statements(tree), _statements(changed), strict=False):
        text = ast.unparse(ast.fix_missing_locations(after))
        if ast.unparse(before) != text:
            found = before.lineno - tree.lineno + 1, text.partition("\n")[0]
    return found


def _statements(tree: ast.AST) -> list[ast.stmt]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]


def _compiled(function: FunctionType, tree: ast.FunctionDef) -> Callable[..., Any]:
    bare = copy.deepcopy(tree)
    bare.decorator_list, bare.returns = [], None
    module = ast.fix_missing_locations(ast.Module([bare], type_ignores=[]))
    scope = {**function.__globals__, "__builtins__": builtins}
    exec(compile(module, f"<a variant of {tree.name}>", "exec", dont_inherit=True), scope)
    made: Callable[..., Any] = scope[tree.name]
    return made


def look_alikes(function: FunctionType, tree: ast.FunctionDef) -> Iterator[Variant]:
    """Make functions that give the same in another form: what a test must not reject."""
    yield Variant(function, "your own")
    turned = _Commuted().visit(copy.deepcopy(tree))
    yield Variant(_compiled(function, turned), "terms and factors in another order")
    yield Variant(_after(function, _rounded), "the last of 16 digits is another")


class _Commuted(ast.NodeTransformer):
    """Writes b + a for a + b, and b * a for a * b."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        """Turn the two sides round."""
        self.generic_visit(node)
        if isinstance(node.op, ast.Add | ast.Mult):
            return ast.BinOp(node.right, node.op, node.left)
        return node


def _after(function: Callable[..., Any], change: Callable[[Any], Any]) -> Callable[..., Any]:
    return lambda *args, **keywords: change(function(*args, **keywords))


def _rounded(value: Any) -> Any:
    """Change the last digits of all numbers in a result, as another processor may."""
    if isinstance(value, dict):
        return {key: _rounded(one) for key, one in value.items()}
    if type(value) in (tuple, list):
        return type(value)(map(_rounded, value))
    return value * (1 + 4 * np.finfo(float).eps) if isinstance(value, float | np.ndarray) else value
