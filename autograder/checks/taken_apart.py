"""A thing that is taken apart into too many names or too few, or several that are taken for one."""

from __future__ import annotations

import ast
import re
from types import FunctionType
from typing import Any

import numpy as np

from .assigned import bindings
from .failing import Failing, tree_of
from .stopped import ABSENT, Facts, looked_up, value_of, what

_EXPECTED = re.compile(r"expected (?:at least )?(\d+)")


def unpacked(message: str, failing: Failing) -> Facts:
    """Tell what was taken apart and how many parts it has, or in which call it happened."""
    node = failing.node
    if isinstance(node, ast.Call):  # it happened further down
        yield "inside", ast.unparse(node)
        return
    statement = failing.around[0] if failing.around else None
    if not isinstance(statement, ast.Assign) or node not in statement.targets:
        return
    yield "unpacked", ast.unparse(statement.value)
    expected = _EXPECTED.search(message)
    yield "names", expected[1] if expected else ""
    yield "parts", _parts(statement.value, failing)
    yield "lambda", _line_of_lambda(statement.value, failing)


def _parts(node: ast.expr, failing: Failing) -> str:
    """Say what is taken apart and how many parts it has, where that is sure."""
    if isinstance(node, ast.Call):
        handed = returned_by(called(node, failing))
        return f"hands back {handed}" if handed else ""
    value = value_of(node, failing.frame)
    if type(value) is np.ndarray and value.ndim:
        return f"is {what(value)}: taken apart, it is {value.shape[0]}"
    return f"has {len(value)}" if type(value) in (tuple, list, dict, str) else ""


def called(node: ast.Call, failing: Failing) -> Any:
    """Return the function that a call names, or that lies in a dictionary under a text."""
    match node.func:
        case ast.Name(id=name):
            return looked_up(name, failing.frame)
        case ast.Subscript(value=ast.Name(id=name), slice=word):
            table, key = looked_up(name, failing.frame), value_of(word, failing.frame)
            return table.get(key, ABSENT) if type(table) is dict and type(key) is str else ABSENT
    return ABSENT


def _line_of_lambda(node: ast.expr, failing: Failing) -> str:
    """Return the line of the lambda that gives a value."""
    function = called(node, failing) if isinstance(node, ast.Call) else ABSENT
    if not isinstance(function, FunctionType) or function.__name__ != "<lambda>":
        return ""
    return str(function.__code__.co_firstlineno)


def returned_by(function: Any) -> int:
    """Return how many things a learner's function hands back, if every `return` says so; else 0."""
    if type(function) is not FunctionType:
        return 0
    tree, first = tree_of(function.__code__), function.__code__.co_firstlineno
    for node in ast.walk(tree) if tree is not None else ():
        if isinstance(node, ast.FunctionDef) and node.name == function.__name__:
            returns = [one.value for one in ast.walk(node) if isinstance(one, ast.Return)]
            sizes = {len(one.elts) if isinstance(one, ast.Tuple) else 0 for one in returns}
            return sizes.pop() if len(sizes) == 1 and node.lineno >= first else 0
    return 0


def several(failing: Failing) -> Facts:
    """Look at what was taken for one array."""
    for argument in failing.node.args if isinstance(failing.node, ast.Call) else ():
        if is_pair(argument, failing):
            yield "pair", ast.unparse(argument)
        if isinstance(argument, ast.ListComp):
            looped = argument.generators[0].iter
            value = value_of(looped, failing.frame)
            yield "rows of", ast.unparse(looped) if getattr(value, "ndim", 0) > 1 else ""


def is_pair(node: ast.expr, failing: Failing) -> bool:
    """Whether an argument is, for sure, several things in one."""
    if isinstance(node, ast.Call):
        return returned_by(called(node, failing)) > 1
    return isinstance(node, ast.Name) and type(value_of(node, failing.frame)) is tuple


def swapped(failing: Failing) -> str:
    """Return what has the entry that another result of the same call is asked for; nothing of none."""
    node = failing.node
    if not isinstance(node, ast.Subscript) or not isinstance(node.value, ast.Name):
        return ""
    key = value_of(node.slice, failing.frame)
    for name in _beside(node.value.id, failing):
        value = looked_up(name, failing.frame)
        if type(key) is str and type(value) is dict and key in value:
            return name
    return ""


def _beside(name: str, failing: Failing) -> list[str]:
    """Return the names that a call gives values to together with one, if one call alone does."""
    made = [one for one, _ in bindings(name, failing)]
    match made:
        case [ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Call())]:
            return [one.id for one in names if isinstance(one, ast.Name) and one.id != name]
    return []
