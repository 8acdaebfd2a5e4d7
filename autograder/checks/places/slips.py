"""What may be meant by an expression: the same without one slip."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

OTHER: dict[type[ast.AST], tuple[Any, ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult, ast.Div),
    ast.Mult: (ast.Div, ast.Add, ast.MatMult, ast.Sub),
    ast.Div: (ast.Mult, ast.Sub),
    ast.MatMult: (ast.Mult,),
    ast.FloorDiv: (ast.Div, ast.Mod),
    ast.Mod: (ast.FloorDiv, ast.Div),
    ast.Pow: (ast.Mult,),
    ast.Lt: (ast.Gt, ast.LtE, ast.GtE),
    ast.Gt: (ast.Lt, ast.GtE, ast.LtE),
    ast.LtE: (ast.Lt, ast.GtE, ast.Gt),
    ast.GtE: (ast.Gt, ast.LtE, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
}
TURNED = ast.Sub, ast.Div, ast.MatMult, ast.Pow, ast.FloorDiv, ast.Mod
ALIKE = (  # functions that are taken for one another
    ("exp", "expm1", "exp2", "log"),
    ("log", "log2", "log10", "log1p"),
    ("sum", "mean"),
    ("maximum", "minimum", "fmax", "fmin"),
    ("max", "min", "argmax", "argmin"),
    ("zeros", "ones"),
    ("zeros_like", "ones_like"),
    ("sinh", "cosh", "tanh", "tan"),
    ("add", "subtract", "multiply", "divide", "power"),
    ("dot", "multiply", "matmul"),
    ("hstack", "vstack", "concatenate"),
    ("greater", "less", "greater_equal", "less_equal"),
    ("randn", "rand"),
)
REDUCES = "sum", "mean", "max", "min", "prod", "argmax"
NUMBERS = 0, 1, 2
SIGNED = ast.BinOp, ast.Call, ast.Name, ast.Subscript, ast.Attribute
TRANSPOSED = ast.Call, ast.Name, ast.Subscript, ast.Attribute
USES = ast.BinOp, ast.Call, ast.Assign, ast.Return, ast.keyword


@dataclass(frozen=True)
class Known:
    """What stands in a function.

    Parameters
    ----------
    texts : tuple of str
        The texts that are written in it, or that it is given.
    functions : tuple of str
        The functions that it calls by their names.
    kinds : dict of str to str
        Its names, each with the kind of its value.
    grown : dict of int to str
        By the identity of a name that is read within a loop, the names that its line changes: such
        a one in its place may grow without end.
    """

    texts: tuple[str, ...]
    functions: tuple[str, ...]
    kinds: dict[str, str]
    grown: dict[int, set[str]] = field(default_factory=dict)

    def others(self, node: ast.expr, own: str = "", kind: str = "") -> Iterator[str]:
        """Give the names that may be meant where another stands."""
        grown = self.grown.get(id(node), set())
        for name, other in self.kinds.items():
            if name != own and name not in grown and (other == kind or "" in (other, kind)):
                yield name


def named_otherwise(node: ast.expr, owner: ast.AST, known: Known) -> Iterator[ast.expr]:
    """Give other names that may be meant, also by a number that is written."""
    if getattr(owner, "func", None) is node or _is_stored(node):
        return
    match node:
        case ast.Name(id=own) if own in known.kinds:
            several = known.others(node, own, known.kinds[own])
            yield from (ast.Name(name, ast.Load()) for name in several)
        case (
            ast.Constant(value=int() | float())
            | ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float()))
        ):
            yield from (ast.Name(name, ast.Load()) for name in known.others(node, "", "number"))


def of_expression(node: ast.expr, owner: ast.AST, known: Known) -> Iterator[ast.expr]:
    """Give what may be meant by an expression, with the names that stand in it."""
    if _is_stored(node) and not isinstance(node, ast.Tuple):
        return
    match node:
        case ast.BinOp():
            yield from _of_operation(node)
        case ast.UnaryOp(operand=operand):
            yield operand
        case ast.Compare(left=left, ops=[op], comparators=right):
            yield from (ast.Compare(left, [one()], right) for one in OTHER.get(type(op), ()))
        case ast.BoolOp(op=op, values=values):
            yield from (ast.BoolOp(one(), values) for one in OTHER[type(op)])
            yield from values
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield from (ast.IfExp(test, orelse, body), body, orelse)
        case ast.Constant(value=bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(value=str() as own):
            yield from (ast.Constant(text) for text in known.texts if text != own)
        case ast.Call():
            yield from _of_call(node, known)
        case ast.Tuple():
            yield from _in_other_order(node)
        case ast.Attribute(attr="T", value=value) | ast.Subscript(value=value):
            yield value
    if isinstance(owner, ast.BinOp | ast.Call) and isinstance(node, TRANSPOSED):
        if getattr(owner, "func", None) is not node:
            yield ast.Attribute(node, "T", ast.Load())


def of_number(node: ast.expr, owner: ast.AST, known: Known) -> Iterator[ast.expr]:
    """Give other numbers, and an expression with a minus before it."""
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        own: Any = node.value
        several = (own + 1, own - 1, -own, *NUMBERS)
        yield from (ast.Constant(one) for one in dict.fromkeys(several) if one != own)
    is_used = isinstance(owner, USES) and getattr(owner, "func", None) is not node
    if is_used and isinstance(node, SIGNED) and not _is_stored(node):
        yield ast.UnaryOp(ast.USub(), node)


def of_target(node: ast.expr, owner: ast.AST, known: Known) -> Iterator[ast.expr]:
    """Give what a value may be kept under instead, by another name."""
    match node:
        case ast.Name(id=own, ctx=ast.Store()):
            yield from (ast.Name(name, ast.Store()) for name in known.others(node, own))


def _of_operation(node: ast.BinOp) -> Iterator[ast.expr]:
    for op in OTHER.get(type(node.op), ()):
        yield ast.BinOp(node.left, op(), node.right)
    if isinstance(node.op, TURNED):
        yield ast.BinOp(node.right, node.op, node.left)
    yield from (node.left, node.right)


def _of_call(node: ast.Call, known: Known) -> Iterator[ast.expr]:
    func, args, keywords = node.func, node.args, node.keywords
    for name in known.functions:
        called = ast.copy_location(ast.Name(name, ast.Load()), func)
        yield ast.Call(called, args, keywords)
    if isinstance(func, ast.Attribute):
        yield func.value
        yield from _by_another_function(node, func)
    yield from args[:2]
    if len(args) > 1:
        yield ast.Call(func, [args[1], args[0], *args[2:]], keywords)
        yield ast.Call(func, args[:-1], keywords)
    for at in range(len(keywords)):
        yield ast.Call(func, args, [*keywords[:at], *keywords[at + 1 :]])


def _by_another_function(node: ast.Call, func: ast.Attribute) -> Iterator[ast.expr]:
    several = dict.fromkeys(name for group in ALIKE if func.attr in group for name in group)
    for name in (name for name in several if name != func.attr):
        other = ast.copy_location(ast.Attribute(func.value, name, ast.Load()), func)
        yield ast.Call(other, node.args, node.keywords)
    if func.attr in REDUCES:
        yield from _over_an_axis(node)


def _over_an_axis(node: ast.Call) -> Iterator[ast.expr]:
    """Give a call that makes one number of many, with what is soon forgotten in it."""
    there = {one.arg for one in node.keywords}
    keeps = [] if "keepdims" in there else [ast.keyword("keepdims", ast.Constant(True))]
    axes = [] if "axis" in there else [ast.keyword("axis", ast.Constant(axis)) for axis in (0, 1)]
    several = [[one] for one in (*keeps, *axes)] + [[axis, *keeps] for axis in axes if keeps]
    for more in several:
        yield ast.Call(node.func, node.args, [*node.keywords, *more])


def _in_other_order(node: ast.Tuple) -> Iterator[ast.expr]:
    for at in range(len(node.elts) - 1):
        one, other = node.elts[at : at + 2]
        yield ast.Tuple([*node.elts[:at], other, one, *node.elts[at + 2 :]], node.ctx)


def _is_stored(node: ast.expr) -> bool:
    return isinstance(getattr(node, "ctx", None), ast.Store)
