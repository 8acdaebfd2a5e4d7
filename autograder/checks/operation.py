"""What raised an error, by the operation and what it was given: an `if`, a `*`, a call, an unpacking.

Only what is sure is told.  Nothing of the learner's is run for it.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping
from types import TracebackType

from .assigned import bindings, unbound
from .failing import Failing, failing_at
from .handed import handed
from .left_over import left_over
from .mistyped import asked_of, mistyped
from .permuted import permuted_at
from .product import parts_of
from .single import single
from .stopped import Facts, Rows, by_type, value_of
from .taken_apart import several, swapped, unpacked

_SHAPES = re.compile(r"\(([\d, ]*)\)")
_NUMBER = re.compile(r"\d+")


def operation_at(error: BaseException, entry: TracebackType) -> Rows:
    """Return the facts of the operation that raised an error.

    Parameters
    ----------
    error : exception
        What was raised.
    entry : traceback
        That of the learner's own line.
    """
    find = by_type(_FINDERS, error)
    failing = failing_at(entry) if find else None
    if failing is None or find is None:
        return ()
    found = (*permuted_at(failing), *find(str(error), failing))
    return tuple((name, text[:200]) for name, text in found if text)


def _value(message: str, failing: Failing) -> Facts:
    """Look at a ValueError."""
    if "truth value" in message:
        yield "asks", _asking(failing)
        yield "bare", _bare(failing)
    elif "to unpack" in message:
        yield from unpacked(message, failing)
    elif "operands could not be broadcast" in message and _is_product(message, failing.node):
        yield "product", "so"
    elif "inhomogeneous" in message:
        yield from several(failing)
    elif "cannot reshape" in message:
        yield "constant", _written_in(failing.node)


def _written_in(node: ast.AST) -> str:
    """Return a size that is written into a call as a number."""
    numbers = [one.value for one in ast.walk(node) if isinstance(one, ast.Constant)]
    return next((str(one) for one in numbers if type(one) is int and one > 1), "")


# A question asked of an array.


def _asking(failing: Failing) -> str:
    """Return what asks an array for a yes or no."""
    node = failing.node
    match node:
        case ast.UnaryOp(op=ast.Not()):
            return "not"
        case ast.BoolOp(op=op):
            return "and" if isinstance(op, ast.And) else "or"
        case ast.Compare(ops=[ast.Eq() | ast.NotEq()], comparators=[ast.Constant(value=None)]):
            return "None"
        case ast.Compare(ops=[_, _, *_]):
            return "chain"
        case ast.Compare(ops=[ast.In() | ast.NotIn()]):
            return "in"
        case ast.Call(func=ast.Name(id=name)):
            return name
    return _head(failing)


def _head(failing: Failing) -> str:
    """Return the `if`, the `while` or the word whose condition an expression is."""
    node, around = _with_not(failing)
    match around[0] if around else None:
        case ast.BoolOp(op=op):
            return "and" if isinstance(op, ast.And) else "or"
        case ast.If(test=test) | ast.IfExp(test=test) if test is node:
            return "if"
        case ast.While(test=test) if test is node:
            return "while"
        case ast.Assert():
            return "assert"
        case ast.comprehension(ifs=tests) if node in tests:
            return "if"
    if node is not failing.node:
        return "not"
    return next((word for kind, word in _HEADS.items() if isinstance(node, kind)), "")


def _bare(failing: Failing) -> str:
    """Return an argument of the function that itself is asked, without a comparison."""
    node, _ = _with_not(failing)
    node = getattr(node, "test", node)
    while isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        node = node.operand
    function = failing.function
    arguments = (
        [one.arg for one in ast.walk(function.args) if isinstance(one, ast.arg)] if function else []
    )
    return node.id if isinstance(node, ast.Name) and node.id in arguments else ""


# Before Python 3.13 the error of a condition with `not` is at the whole of what asks.
_HEADS = {ast.If: "if", ast.IfExp: "if", ast.While: "while", ast.Assert: "assert"}


def _with_not(failing: Failing) -> tuple[ast.AST, tuple[ast.AST, ...]]:
    """Return what was asked, with the `not` before it: since Python 3.13 the error is inside of it."""
    node, around = failing.node, failing.around
    while around and isinstance(around[0], ast.UnaryOp) and isinstance(around[0].op, ast.Not):
        node, around = around[0], around[1:]
    return node, around


# A product entry by entry where the matrix product would fit.


def _is_product(message: str, node: ast.AST) -> bool:
    sign = "*" if isinstance(node, ast.AugAssign) and isinstance(node.op, ast.Mult) else ""
    if parts := parts_of(node):
        sign = parts[1]
    shapes = [_numbers(found) for found in _SHAPES.findall(message)]
    return sign == "*" and len(shapes) > 1 and _fit(shapes[0], shapes[1])


def _numbers(text: str) -> list[int]:
    return [int(number) for number in _NUMBER.findall(text)]


def _fit(left: list[int], right: list[int]) -> bool:
    """Whether two matrices have a product."""
    return len(left) == len(right) == 2 and left[1] == right[0]


# A thing of the wrong type.


def _type(message: str, failing: Failing) -> Facts:
    """Look at a TypeError."""
    yield from mistyped(message, failing)
    yield from single(message, failing)


# An entry that is asked for.


def _index(message: str, failing: Failing) -> Facts:
    """Look at an IndexError; a step below that is right asks for entries by texts alone."""
    if not isinstance(failing.node, ast.Subscript):
        return
    if "only integers" in message:
        yield "index", _kind_of_index(failing.node.slice, failing)
    if "only integers" in message or "scalar variable" in message:
        yield "swapped", swapped(failing)
    value = value_of(failing.node.value, failing.frame)
    if type(value) in (list, tuple) and "out of range" in message:
        yield "entries of", ast.unparse(failing.node.value)
        yield "entries", str(len(value))
        yield "written", "so" if "assignment" in message else ""
        yield "constant", "so" if isinstance(failing.node.slice, ast.Constant) else ""
        yield "past", _is_past(failing.node.slice, len(value), failing)


def _is_past(node: ast.expr, length: int, failing: Failing) -> str:
    """Return the name of a number of things that is taken for the last one's place."""
    if not isinstance(node, ast.Name) or value_of(node, failing.frame) != length:
        return ""
    made = [one for one, _ in bindings(node.id, failing)]
    return node.id if made and all(isinstance(one, ast.Assign) for one in made) else ""


def _kind_of_index(node: ast.expr, failing: Failing) -> str:
    value = value_of(node, failing.frame)
    parts = {type(one.value) for one in ast.walk(node) if isinstance(one, ast.Constant)}
    if type(value) is str or isinstance(node, ast.JoinedStr) or str in parts:
        return "text"
    divided = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)
    return "decimal" if divided or type(value) is float else "other"


_FINDERS: Mapping[type[BaseException], Callable[[str, Failing], Facts]] = {
    ValueError: _value,
    TypeError: _type,
    IndexError: _index,
    AttributeError: asked_of,
    KeyError: handed,
    NotImplementedError: left_over,
    UnboundLocalError: unbound,
}
