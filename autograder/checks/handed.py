"""What a call handed to a step that asked for a key in vain, and how the keys were counted."""

from __future__ import annotations

import ast
from types import FunctionType

from .failing import Failing
from .stopped import Facts, looked_up, quoted, value_of


def handed(message: str, failing: Failing) -> Facts:
    """Look at a KeyError that was raised further down: which key, and what the call has of keys."""
    node, key = failing.node, _key(message)
    if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        yield "unhalved", _unhalved(node.value.id, failing)
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not key:
        return
    if type(looked_up(node.func.id, failing.frame)) is not FunctionType:
        return
    yield "step", node.func.id
    yield "key", key[:40]
    given = [*node.args, *(one.value for one in node.keywords)]
    values = [value_of(one, failing.frame) for one in given]
    if any(type(value) is str and value == key for value in values):
        yield "text", "so"
        return
    for one, value in zip(given, values, strict=True):
        if isinstance(one, ast.Name) and type(value) is dict and key not in value:
            yield "given", f"`{ast.unparse(one)}` has {quoted(value) or 'nothing'}"


def _key(message: str) -> str:
    """Return the key, where it is a text."""
    try:
        key = ast.literal_eval(message)
    except (ValueError, SyntaxError):
        return ""
    return key if type(key) is str else ""


def _unhalved(name: str, failing: Failing) -> str:
    """Return the count of a dictionary's entries, where nothing in the function is divided."""
    nodes = [*ast.walk(failing.function)] if failing.function is not None else []
    divided = any(isinstance(one, ast.Div | ast.FloorDiv | ast.RShift) for one in nodes)
    counts = [one for one in nodes if isinstance(one, ast.Call)]
    said = f"len({name})"
    return said if not divided and said in map(ast.unparse, counts) else ""
