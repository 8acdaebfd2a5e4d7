"""Which dictionary was asked for a key in vain, or what a call handed to a step that asked for one."""

from __future__ import annotations

import ast
from types import FunctionType

from .failing import Failing, tree_of
from .stopped import Facts, looked_up, nearest, quoted, value_of


def handed(message: str, failing: Failing) -> Facts:
    """Look at a KeyError: at the dictionary, or, where it was raised further down, at the call."""
    node, key = failing.node, _key(message)
    if isinstance(node, ast.Subscript):
        yield from _asked(node, key, failing)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and type(key) is str:
        yield from _handed_on(node, node.func.id, key, failing)


def _key(message: str) -> str | int | None:
    """Return the key, where it is a text or a number."""
    try:
        key = ast.literal_eval(message)
    except (ValueError, SyntaxError):
        return None
    return key if type(key) in (str, int) else None


def _asked(node: ast.Subscript, key: str | int | None, failing: Failing) -> Facts:
    """Tell the dictionary that was asked, and no other one on the line."""
    if isinstance(node.value, ast.Name):
        yield "unhalved", _unhalved(node.value.id, failing)
    asked = value_of(node.value, failing.frame)
    if type(asked) is not dict or key is None or key in asked:
        return
    yield "dictionary", ast.unparse(node.value)
    yield "key", str(key)[:40]
    yield "keys", quoted(asked)
    yield "nearest", nearest(str(key), asked)
    yield "written", "so" if isinstance(node.slice, ast.Constant) else ""
    yield "listed", "so" if _is_listed(node.slice, key, failing) else ""


def _is_listed(node: ast.expr, key: object, failing: Failing) -> bool:
    """Whether a loop gets the key out of a list that is written in the code."""
    return isinstance(node, ast.Name) and any(
        isinstance(loop.target, ast.Name) and loop.target.id == node.id and _holds(loop.iter, key)
        for loop in ast.walk(tree_of(failing.frame.f_code) or ast.Module([], []))
        if isinstance(loop, ast.For | ast.comprehension)
    )


def _holds(node: ast.expr, key: object) -> bool:
    entries = node.elts if isinstance(node, ast.List | ast.Tuple | ast.Set) else []
    return any(isinstance(one, ast.Constant) and one.value == key for one in entries)


def _unhalved(name: str, failing: Failing) -> str:
    """Return the count of a dictionary's entries, where nothing in the function is divided."""
    nodes = [*ast.walk(failing.function)] if failing.function is not None else []
    divided = any(isinstance(one, ast.Div | ast.FloorDiv | ast.RShift) for one in nodes)
    counts = [one for one in nodes if isinstance(one, ast.Call)]
    said = f"len({name})"
    return said if not divided and said in map(ast.unparse, counts) else ""


def _handed_on(call: ast.Call, step: str, key: str, failing: Failing) -> Facts:
    """Tell what a step further down was given, a word or dictionaries without the key."""
    if type(looked_up(step, failing.frame)) is not FunctionType:
        return
    yield "step", step
    yield "key", key[:40]
    given = [*call.args, *(one.value for one in call.keywords)]
    values = [value_of(one, failing.frame) for one in given]
    if any(type(value) is str and value == key for value in values):
        yield "text", "so"
        return
    for one, value in zip(given, values, strict=True):
        if isinstance(one, ast.Name) and type(value) is dict and key not in value:
            yield "given", f"`{ast.unparse(one)}` has {quoted(value) or 'nothing'}"
