"""Arguments that a function never reads, overwrites first, or takes a logarithm of, by its source.

Nothing is said of a function whose source is not there, or which may read by other ways than names.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

from .failing import definition_of

Ignored = tuple[tuple[str, str], ...]  # an argument, and UNREAD or OVERWRITTEN, or LOGGED

UNREAD, OVERWRITTEN, LOGGED = WAYS = "unread", "overwritten", "logged"
_LABELS = ("Y", "y")
_OURS = str(Path(__file__).parents[1])
_OTHER_WAYS = {"locals", "vars", "eval", "exec"}


def ignored(function: Callable[..., Any], names: Sequence[str]) -> Ignored:
    """Return the arguments that a function makes nothing of.

    Parameters
    ----------
    function : callable
        The learner's, or one of ours around it.
    names : sequence of str
        What the exercise calls the arguments, in order; one that the learner calls otherwise is left
        out.
    """
    code = getattr(_unwrapped(function), "__code__", None)
    if not isinstance(code, CodeType):
        return ()
    own = code.co_varnames[: code.co_argcount]
    alike = {name for name, mine in zip(names, own, strict=False) if name == mine}
    return tuple((name, how) for name, how in _in_code(code) if name in alike)


def _unwrapped(function: Any) -> Any:
    """Return the function inside of those that end it in time."""
    while type(function) is FunctionType and function.__code__.co_filename.startswith(_OURS):
        function = getattr(function, "__wrapped__", None)
    return function


@lru_cache(maxsize=64)  # it is asked at every call
def _in_code(code: CodeType) -> Ignored:
    function = definition_of(code)
    return () if function is None or _reads_otherwise(function) else _of(function)


def _reads_otherwise(node: ast.AST) -> bool:
    return any(isinstance(one, ast.Name) and one.id in _OTHER_WAYS for one in ast.walk(node))


def _of(function: ast.FunctionDef) -> Ignored:
    names = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
    found = {name: _how(name, function.body) for name in names}
    logged = ((name, LOGGED) for name in names if name in _LABELS and _is_logged(function, name))
    return (*((name, how) for name, how in found.items() if how), *logged)


def _is_logged(function: ast.FunctionDef, name: str) -> bool:
    """Whether NumPy's logarithm is taken of labels as they came in, or of 1 minus them."""
    stored = any(
        isinstance(one, ast.Name) and one.id == name and not isinstance(one.ctx, ast.Load)
        for one in ast.walk(function)
    )
    logs = {f"np.log({name})", f"np.log(1 - {name})", f"np.log(1.0 - {name})"}
    calls = (one for one in ast.walk(function) if isinstance(one, ast.Call))
    return not stored and any(ast.unparse(one) in logs for one in calls)


def _how(name: str, body: Sequence[ast.stmt]) -> str:
    """Say in which way a name is ignored; nothing where it is read."""
    for statement in body:
        if _binds(statement, name) and not _reads(statement, name):
            return OVERWRITTEN
        if _mentions(statement, name):
            return "" if _any_reads(body, name) else UNREAD
    return UNREAD


def _binds(statement: ast.stmt, name: str) -> bool:
    """Whether a statement gives the name a value in any case, and does nothing else with it."""
    if not isinstance(statement, ast.Assign | ast.AnnAssign) or statement.value is None:
        return False
    return _mentions(statement, name)


def _reads(node: ast.AST, name: str) -> bool:
    """Whether a name is read, also where it is changed in place."""
    return any(
        (isinstance(one, ast.Name) and one.id == name and not isinstance(one.ctx, ast.Store))
        or (isinstance(one, ast.AugAssign) and _mentions(one.target, name))
        for one in ast.walk(node)
    )


def _any_reads(body: Sequence[ast.stmt], name: str) -> bool:
    return any(_reads(one, name) for one in body)


def _mentions(node: ast.AST, name: str) -> bool:
    return any(isinstance(one, ast.Name) and one.id == name for one in ast.walk(node))
