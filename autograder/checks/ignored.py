"""Arguments that a function never reads, overwrites first, or takes a logarithm of, by its source.

Its bytecode tells sooner where there is nothing to be said.

Nothing is said of a function whose source is not there, or which may read by other ways than names.
"""

from __future__ import annotations

import ast
import dis
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any

from .failing import definition_of, source_of
from .walk import walk

Ignored = tuple[tuple[str, str], ...]  # an argument, and UNREAD or OVERWRITTEN, or LOGGED

UNREAD, OVERWRITTEN, LOGGED = WAYS = "unread", "overwritten", "logged"
_LABELS = ("Y", "y")
_OURS = str(Path(__file__).parents[1])
_OTHER_WAYS = {"locals", "vars", "eval", "exec"}
# Of bytecode: what is about one or two names of the function's own, and whether it reads each.
_READS = {
    number: [one == ("LOAD", "") for one in re.findall(r"([A-Z]+)_FAST(_AND_CLEAR)?", name)]
    for name, number in dis.opmap.items()
    if "_FAST" in name
}


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
    if _reads_all(code):
        return ()
    function = definition_of(code)
    return () if function is None else _of(function)


def _reads_all(code: CodeType) -> bool:
    """Whether bytecode is enough to see that each argument is read where it is first mentioned.

    Nothing is to be said of such a function, as of most; to read its source takes twenty times as long.
    """
    names = code.co_varnames[: code.co_argcount]
    if not {*names}.isdisjoint(code.co_cellvars):
        return False  # what functions inside it make of them, the source tells
    if not {*names}.isdisjoint(_LABELS) and _may_log(source_of(code)):
        return False
    waiting, before = {*range(len(names))}, 0
    instructions = code.co_code
    for kind, number in zip(instructions[::2], instructions[1::2], strict=True):
        reads = _READS.get(kind, ()) if before != dis.EXTENDED_ARG else ()
        both = (number >> 4, number & 15) if len(reads) > 1 else (number,)
        for one, is_read in zip(both, reads, strict=False):
            if one in waiting and not is_read:
                return False
            waiting.discard(one)
        before = kind
    return not waiting


def _may_log(source: str) -> bool:
    """Whether there may be a logarithm in a source; other letters may mean the same name."""
    return "log" in source or not source.isascii()


class _Uses:
    """Which names a function's statements read and bind, by one way through its tree."""

    def __init__(self, function: ast.FunctionDef) -> None:
        self.body = function.body
        self.first: dict[str, int] = {}  # the statement that mentions a name first
        self.read: set[tuple[str, int]] = set()  # names, each with a statement that reads it
        self.bound: set[str] = set()
        self.logs: list[ast.Call] = []
        for number, statement in enumerate(function.body):
            for node in walk(statement):
                self._take(node, number)

    def _take(self, node: ast.AST, number: int) -> None:
        if isinstance(node, ast.Name):
            self.first.setdefault(node.id, number)
            if not isinstance(node.ctx, ast.Store):
                self.read.add((node.id, number))
            if not isinstance(node.ctx, ast.Load):
                self.bound.add(node.id)
        elif isinstance(node, ast.AugAssign):  # a change in place reads, too
            names = (one.id for one in walk(node.target) if isinstance(one, ast.Name))
            self.read.update((name, number) for name in names)
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "log":
            self.logs.append(node)


def _of(function: ast.FunctionDef) -> Ignored:
    names = [one.arg for one in (*function.args.posonlyargs, *function.args.args)]
    uses = _Uses(function)
    if not _OTHER_WAYS.isdisjoint(uses.first):
        return ()
    found = {name: _how(name, uses) for name in names}
    logged = ((name, LOGGED) for name in names if name in _LABELS and _is_logged(name, uses))
    return (*((name, how) for name, how in found.items() if how), *logged)


def _is_logged(name: str, uses: _Uses) -> bool:
    """Whether NumPy's logarithm is taken of labels as they came in, or of 1 minus them."""
    if name in uses.bound:
        return False
    logs = {f"np.log({name})", f"np.log(1 - {name})", f"np.log(1.0 - {name})"}
    return any(ast.unparse(one) in logs for one in uses.logs)


def _how(name: str, uses: _Uses) -> str:
    """Say in which way a name is ignored; nothing where it is read."""
    first = uses.first.get(name)
    if first is None:
        return UNREAD
    if _only_binds(uses.body[first]) and (name, first) not in uses.read:
        return OVERWRITTEN
    return "" if any(one == name for one, _ in uses.read) else UNREAD


def _only_binds(statement: ast.stmt) -> bool:
    """Whether a statement gives names their values in any case, and does nothing else with them."""
    return isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None
