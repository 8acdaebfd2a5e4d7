"""What may be meant by an expression: the same without one slip."""

from __future__ import annotations

import ast
from collections.abc import Callable, Collection, Iterator
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
NUMBERS = 0, 1, 2, 0.5
SIGNED = ast.BinOp, ast.Call, ast.Name, ast.Subscript, ast.Attribute
TRANSPOSED = ast.Call, ast.Name, ast.Subscript, ast.Attribute
USES = ast.BinOp, ast.Call, ast.Assign, ast.Return, ast.keyword
COMPLETED = ast.BinOp, ast.Call, ast.Name, ast.Constant, ast.Subscript
HOLDS = ast.BinOp, ast.Call, ast.Assign, ast.AugAssign, ast.Return, ast.Dict, ast.Tuple


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
    missing : tuple of str
        The names that it reads and never gives a value.
    grown : dict of int to set of str
        By the identity of a node within a loop, the names that its line changes: such a one in its
        place may grow without end.
    given : collection of str
        The arguments, which keep what they are given.
    """

    texts: tuple[str, ...]
    functions: tuple[str, ...]
    kinds: dict[str, str]
    missing: tuple[str, ...] = ()
    grown: dict[int, set[str]] = field(default_factory=dict)
    given: Collection[str] = ()

    def others(self, node: ast.expr, own: str = "", kind: str = "") -> Iterator[str]:
        """Give the names that may be meant where another stands."""
        grown = self.grown.get(id(node), set())
        for name, other in self.kinds.items():
            if name != own and name not in grown and (other == kind or "" in (other, kind)):
                yield name


def of_expression(node: ast.expr, owner: ast.AST, known: Known) -> Iterator[ast.expr]:
    """Give what may be meant by an expression, with the names that stand in it."""
    if _is_stored(node):
        yield from _of_stored(node, owner, known)
        return
    yield from WAYS.get(type(node), _nothing)(node, known)
    if isinstance(node, TRANSPOSED) and _is_used(node, owner, (ast.BinOp, ast.Call)):
        yield ast.Attribute(node, "T", ast.Load())


def _of_stored(node: ast.expr, owner: ast.AST, known: Known) -> Iterator[ast.expr]:
    """Give a name that is read and has no value, and what each turn of a loop has turned round."""
    if isinstance(node, ast.Name):
        yield from (ast.Name(name, ast.Store()) for name in known.missing)
    if isinstance(node, ast.Tuple) and isinstance(owner, ast.For):
        yield from _in_other_order(node, known)


def named_otherwise(node: ast.expr, owner: ast.AST, known: Known) -> Iterator[ast.expr]:
    """Give other names that may be meant, also by a number that is written."""
    if getattr(owner, "func", None) is node or _is_stored(node):
        return
    names: Iterator[str] = iter(())
    if isinstance(node, ast.Name) and node.id in known.kinds:
        names = known.others(node, node.id, known.kinds[node.id])
    elif _divides(node, owner):
        return
    elif _is_number(node) or (isinstance(node, ast.UnaryOp) and _is_number(node.operand)):
        names = known.others(node, "", "" if isinstance(owner, ast.Subscript) else "number")
    yield from (ast.Name(name, ast.Load()) for name in names)


def of_number(node: ast.expr, owner: ast.AST, known: Known) -> Iterator[ast.expr]:
    """Give other numbers, and an expression with a minus before it."""
    if isinstance(node, ast.Constant) and _is_number(node) and not _divides(node, owner):
        own: Any = node.value
        several = (own + 1, own - 1, -own, own * 10, own / 10, *NUMBERS)
        yield from (ast.Constant(one) for one in dict.fromkeys(several) if one != own)
    if isinstance(node, SIGNED) and _is_used(node, owner, USES):
        yield ast.UnaryOp(ast.USub(), node)


def of_target(node: ast.expr, owner: ast.AST, known: Known) -> Iterator[ast.expr]:
    """Give other names that a value may be kept under: of several, none that would replace an argument."""
    if isinstance(node, ast.Name) and _is_stored(node):
        kept = known.given if isinstance(owner, ast.Tuple) else ()
        names = (name for name in known.others(node, node.id) if name not in kept)
        yield from (ast.Name(name, ast.Store()) for name in names)
    elif isinstance(node, ast.Tuple) and _is_stored(node):
        yield from _in_other_order(node, known)


def completed(node: ast.expr, owner: ast.AST, known: Known) -> Iterator[ast.expr]:
    """Give an expression to which, or from which, one more name is added, multiplied or taken."""
    if not (isinstance(node, COMPLETED) and _is_used(node, owner, HOLDS)):
        return
    for name in known.others(node, node.id if isinstance(node, ast.Name) else "", "number"):
        other = ast.Name(name, ast.Load())
        yield from (ast.BinOp(node, op(), other) for op in (ast.Div, ast.Mult, ast.Sub, ast.Add))
        yield ast.BinOp(other, ast.Sub(), node)
    yield ast.BinOp(ast.Constant(1), ast.Sub(), node)


def _nothing(node: Any, known: Known) -> Iterator[ast.expr]:
    return iter(())


def _of_operation(node: ast.BinOp, known: Known) -> Iterator[ast.expr]:
    for op in OTHER.get(type(node.op), ()):
        yield ast.BinOp(node.left, op(), node.right)
    if isinstance(node.op, TURNED):
        yield ast.BinOp(node.right, node.op, node.left)
    yield from (node.left, node.right)


def _of_sign(node: ast.UnaryOp, known: Known) -> Iterator[ast.expr]:
    yield node.operand


def _of_comparison(node: ast.Compare, known: Known) -> Iterator[ast.expr]:
    for op in OTHER.get(type(node.ops[0]), ()) if len(node.ops) == 1 else ():
        yield ast.Compare(node.left, [op()], node.comparators)


def _of_condition(node: ast.BoolOp, known: Known) -> Iterator[ast.expr]:
    yield from (ast.BoolOp(op(), node.values) for op in OTHER[type(node.op)])
    yield from node.values


def _of_choice(node: ast.IfExp, known: Known) -> Iterator[ast.expr]:
    yield from (ast.IfExp(node.test, node.orelse, node.body), node.body, node.orelse)


def _of_constant(node: ast.Constant, known: Known) -> Iterator[ast.expr]:
    if isinstance(node.value, bool):
        yield ast.Constant(not node.value)
    if isinstance(node.value, str):
        yield from (ast.Constant(text) for text in known.texts if text != node.value)


def _of_attribute(node: ast.Attribute, known: Known) -> Iterator[ast.expr]:
    if node.attr == "T":
        yield node.value


def _of_entry(node: ast.Subscript, known: Known) -> Iterator[ast.expr]:
    yield node.value


def _of_call(node: ast.Call, known: Known) -> Iterator[ast.expr]:
    func, args, keywords = node.func, node.args, node.keywords
    yield from _by_another_function(node, known)
    yield from args[:2]
    if len(args) > 1:
        yield ast.Call(func, [args[1], args[0], *args[2:]], keywords)
        yield ast.Call(func, args[:-1], keywords)
    for at in range(len(keywords)):
        yield ast.Call(func, args, [*keywords[:at], *keywords[at + 1 :]])


def _by_another_function(node: ast.Call, known: Known) -> Iterator[ast.expr]:
    func = node.func
    others: list[ast.expr] = [ast.Name(name, ast.Load()) for name in known.functions]
    if isinstance(func, ast.Attribute):
        yield func.value
        names = dict.fromkeys(name for group in ALIKE if func.attr in group for name in group)
        others += [ast.Attribute(func.value, name, ast.Load()) for name in names]
        yield from _over_an_axis(node) if func.attr in REDUCES else ()
    own = ast.unparse(func)
    yield from (ast.Call(f, node.args, node.keywords) for f in others if ast.unparse(f) != own)


def _over_an_axis(node: ast.Call) -> Iterator[ast.expr]:
    """Give a call that makes one number of many, with what is soon forgotten in it."""
    there = {one.arg for one in node.keywords}
    keeps = [] if "keepdims" in there else [ast.keyword("keepdims", ast.Constant(True))]
    axes = [] if "axis" in there else [ast.keyword("axis", ast.Constant(axis)) for axis in (0, 1)]
    several = [[one] for one in (*keeps, *axes)] + [[axis, *keeps] for axis in axes if keeps]
    for more in several:
        yield ast.Call(node.func, node.args, [*node.keywords, *more])


def _in_other_order(node: ast.Tuple, known: Known) -> Iterator[ast.expr]:
    for at in range(len(node.elts) - 1):
        one, other = node.elts[at : at + 2]
        yield ast.Tuple([*node.elts[:at], other, one, *node.elts[at + 2 :]], node.ctx)


WAYS: dict[type[ast.expr], Callable[[Any, Known], Iterator[ast.expr]]] = {
    ast.BinOp: _of_operation,
    ast.UnaryOp: _of_sign,
    ast.Compare: _of_comparison,
    ast.BoolOp: _of_condition,
    ast.IfExp: _of_choice,
    ast.Constant: _of_constant,
    ast.Attribute: _of_attribute,
    ast.Subscript: _of_entry,
    ast.Call: _of_call,
    ast.Tuple: _in_other_order,
}


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) in (int, float)


def _divides(node: ast.expr, owner: ast.AST) -> bool:
    """Whether something is compared with 0: with any other number all may go one way."""
    return isinstance(owner, ast.Compare) and isinstance(node, ast.Constant) and node.value == 0


def _is_stored(node: ast.expr) -> bool:
    return isinstance(getattr(node, "ctx", None), ast.Store)


def _is_used(node: ast.expr, owner: ast.AST, by: tuple[type[ast.AST], ...]) -> bool:
    """Whether it is a value that goes into something, and not the function that is called."""
    return (
        isinstance(owner, by) and getattr(owner, "func", None) is not node and not _is_stored(node)
    )
