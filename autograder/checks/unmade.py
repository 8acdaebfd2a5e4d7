"""Whether a name that nothing stands for was to be filled: as a dictionary or as a list."""

from __future__ import annotations

import ast
from functools import lru_cache
from types import CodeType

from .failing import definition_of

MADE = {"{}": dict, "[]": list}  # what is written to make one


@lru_cache(maxsize=64)  # most often each case stops at the same name
def unmade(name: str, code: CodeType) -> str:
    """Return what a function has to make before it fills it: ``"{}"``, ``"[]"``, or nothing."""
    function = definition_of(code)
    for node in ast.walk(function) if function is not None else ():
        match node:
            case ast.Subscript(ctx=ast.Store(), value=ast.Name(id=filled), slice=key):
                if filled == name and _is_text(key):
                    return "{}"
            case ast.Call(func=ast.Attribute(attr="append", value=ast.Name(id=filled))):
                if filled == name:
                    return "[]"
    return ""


def _is_text(key: ast.expr) -> bool:
    """Whether a key is a text as it is written: a string, or one joined with something."""
    match key:
        case ast.Constant(value=str()) | ast.JoinedStr():
            return True
        case ast.BinOp(op=ast.Add(), left=left):
            return _is_text(left)
    return False
