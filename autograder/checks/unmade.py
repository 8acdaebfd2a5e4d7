"""Whether a name that nothing stands for was to be filled: as a dictionary or as a list."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import CodeType

from .failing import tree_of

MADE = {"{}": dict, "[]": list}  # what is written to make one


def unmade(name: str, code: CodeType) -> str:
    """Return what a function has to make before it fills it: ``"{}"``, ``"[]"``, or nothing."""
    for node in _within(code):
        match node:
            case ast.Subscript(ctx=ast.Store(), value=ast.Name(id=filled), slice=key):
                if filled == name and _is_text(key):
                    return "{}"
            case ast.Call(func=ast.Attribute(attr="append", value=ast.Name(id=filled))):
                if filled == name:
                    return "[]"
    return ""


def _within(code: CodeType) -> Iterator[ast.AST]:
    """Yield the parts of a function, as its source has them."""
    tree = tree_of(code)
    for node in ast.walk(tree) if tree is not None else ():
        if isinstance(node, ast.FunctionDef) and node.name == code.co_name:
            first = min([node.lineno, *(one.lineno for one in node.decorator_list)])
            if first == code.co_firstlineno:
                yield from ast.walk(node)


def _is_text(key: ast.expr) -> bool:
    """Whether a key is a text as it is written: a string, or one joined with something."""
    match key:
        case ast.Constant(value=str()) | ast.JoinedStr():
            return True
        case ast.BinOp(op=ast.Add(), left=left):
            return _is_text(left)
    return False
