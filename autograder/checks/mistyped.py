"""What was of the wrong type for an operation or a call, and where it came from."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any

import numpy as np

from .assigned import bindings
from .failing import Failing
from .stopped import ABSENT, Facts, value_of, what

_OPERANDS = re.compile(
    r"(?:unsupported operand type\(s\) for .*:|not supported between instances of) "
    r"'([\w.]+)' and '([\w.]+)'"
)
_TOLD = {"tuple": "tuple", "list": "list", "NoneType": "none", "dict": "dictionary"}
_TOLD |= dict.fromkeys(("function", "builtin_function_or_method", "numpy.ufunc"), "function")
_SAID = re.compile(r"'(tuple|list|dict|NoneType)'|of type (dict|list)|not '?(dict)'?$")
_A = {"tuple": "a tuple", "list": "a list", "dict": "a dictionary", "NoneType": "None"}
_ARITHMETIC = (ast.Add, ast.Sub, ast.Mult, ast.Div, ast.Pow)


def mistyped(message: str, failing: Failing) -> Facts:
    """Look at a TypeError."""
    node = failing.node
    if isinstance(node, ast.Call) and "not callable" in message:
        yield from _not_called(node, failing)
    elif isinstance(node, ast.Call):
        yield "call", ast.unparse(node.func)
        yield "divided", "so" if _is_divided(failing) else ""
        yield from handed_on(message, failing)
    else:
        yield from _operands_of(message, failing)


def _operands_of(message: str, failing: Failing) -> Facts:
    """Tell which operand is a tuple, a dictionary or the like, and where it comes from."""
    for kind, operand in _by_type(message, failing):
        if kind in _TOLD:
            yield _TOLD[kind], ast.unparse(operand)
            yield "from", _origin(operand, failing)
            yield "made by", made_by(operand, failing)
            return


def asked_of(message: str, failing: Failing) -> Facts:
    """Look at an AttributeError: where that is from which has not what is asked for."""
    yield from handed_on(message, failing)
    if isinstance(failing.node, ast.Attribute):
        yield "from", _origin(failing.node.value, failing)


def handed_on(message: str, failing: Failing) -> Facts:
    """Tell the one argument of a call that is of the type of which an error further down speaks."""
    call = failing.node
    if not isinstance(call, ast.Call):
        return
    said = {kind for found in _SAID.findall(message) for kind in found if kind}
    given = [*call.args, *(one.value for one in call.keywords)]
    values = [(one, value_of(one, failing.frame)) for one in given]
    like = [(one, value) for one, value in values if type(value).__name__ in said]
    if len(like) == 1 and isinstance(like[0][0], ast.Name):
        argument, value = like[0]
        yield "handed on", f"`{ast.unparse(argument)}` is {what(value)}"
        yield "a", _A.get(type(value).__name__, "")
        yield "from", _origin(argument, failing)
        yield "made by", made_by(argument, failing)


def _by_type(message: str, failing: Failing) -> list[tuple[str, ast.expr]]:
    """Return the operands with their types, as the message or their values tell them."""
    match failing.node:
        case ast.BinOp(left=left, right=right) if found := _OPERANDS.search(message):
            return [(found[1], left), (found[2], right)]
        case ast.Compare(left=left, comparators=[right]) if found := _OPERANDS.search(message):
            return [(found[1], left), (found[2], right)]
        case ast.BinOp(left=left, right=right) if "multiply sequence" in message:
            return [(type(value_of(one, failing.frame)).__name__, one) for one in (left, right)]
        case ast.UnaryOp(operand=operand) if "tuple" in message:
            return [("tuple", operand)]
        case ast.Subscript(value=value) if "'NoneType' object is not subscriptable" in message:
            return [("NoneType", value)]
        case ast.Subscript(value=value) if message.startswith("tuple indices must be integers"):
            return [("tuple", value)] if _origin(value, failing) == "call" else []
    return []


def made_by(node: ast.expr, failing: Failing) -> str:
    """Say which of several things a value is that a call hands back, where that is sure."""
    match node:
        case ast.Subscript(value=ast.Call(func=func), slice=ast.Constant(value=int(place))):
            return _which(place, func) if place >= 0 else ""
        case ast.Name(id=name):
            made = [one for one, _ in bindings(name, failing)]
        case _:
            return ""
    match made:
        case [ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Call(func=func))]:
            places = [
                n for n, one in enumerate(names) if isinstance(one, ast.Name) and one.id == name
            ]
            starred = any(isinstance(one, ast.Starred) for one in names)
            return _which(places[0], func) if len(places) == 1 and not starred else ""
    return ""


def _which(place: int, func: ast.expr) -> str:
    nth = ("first", "second", "third", "fourth")
    return (
        f"the {nth[place]} thing that `{ast.unparse(func)}` hands back" if place < len(nth) else ""
    )


def _origin(node: ast.expr, failing: Failing) -> str:
    """Say where a value comes from: an array's shape, a call, or something else."""
    if isinstance(node, ast.Name):
        made = [one for one, _ in bindings(node.id, failing)]
        if not made and failing.function is not None:
            return "argument" if node.id in _arguments(failing.function) else ""
        if len(made) != 1 or not isinstance(made[0], ast.Assign):
            return ""
        if not isinstance(made[0].targets[0], ast.Name):
            return ""
        node = made[0].value
    if isinstance(node, ast.Attribute) and node.attr == "shape":
        return "shape"
    return "call" if isinstance(node, ast.Call) else ""


def _arguments(function: ast.FunctionDef) -> list[str]:
    return [one.arg for one in (*function.args.posonlyargs, *function.args.args)]


def _not_called(node: ast.Call, failing: Failing) -> Facts:
    value = value_of(node.func, failing.frame)
    if value is ABSENT:  # a function, maybe, and something in it that is none
        return
    yield "called", ast.unparse(node.func)
    yield "kind", what(value)
    yield "meant", _meant(value, node.args, failing)


def _meant(value: Any, arguments: list[ast.expr], failing: Failing) -> str:
    """Say what a bracket after something that is no function stands for, where that is sure."""
    given = [value_of(one, failing.frame) for one in arguments]
    whole = [type(one) is int or isinstance(one, np.integer) for one in given]
    if type(value) in (tuple, list, dict) or (type(value) is np.ndarray and whole and all(whole)):
        return "entry"
    numeric = type(value) in (int, float, np.ndarray) or isinstance(value, np.number)
    return "times" if numeric and len(given) == 1 and _is_decimal(arguments[0], failing) else ""


def _is_decimal(node: ast.expr, failing: Failing) -> bool:
    """Whether an argument cannot be an index: arithmetic with arrays or decimal numbers."""
    values = [value_of(one, failing.frame) for one in _operands(node)]
    return any(
        isinstance(one, float) or (type(one) is np.ndarray and one.dtype.kind == "f")
        for one in values
    )


def _operands(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, _ARITHMETIC):
        yield from _operands(node.left)
        yield from _operands(node.right)
    elif isinstance(node, ast.UnaryOp):
        yield from _operands(node.operand)
    else:
        yield node


def _is_divided(failing: Failing) -> bool:
    """Whether the number was made with `/`, on the line or where its name was given."""
    names = {one.id for one in ast.walk(failing.node) if isinstance(one, ast.Name)}
    made = [one for name in names for one, _ in bindings(name, failing)]
    return any(
        isinstance(one, ast.BinOp | ast.AugAssign) and isinstance(one.op, ast.Div)
        for tree in (failing.node, *made)
        for one in ast.walk(tree)
    )
