"""Where a name of the learner's function gets its value, and why it has none yet."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from types import FunctionType

from .failing import Failing, with_parents
from .stopped import Facts, looked_up

Binding = tuple[ast.stmt, tuple[ast.AST, ...]]  # and what it stands in, from the inside out

_UNBOUND = re.compile(r"local variable '(\w+)'")
_UNSURE = (
    ast.Try,
    ast.With,
    ast.FunctionDef,
)  # a binding in these may stand there for another reason


def bindings(name: str, failing: Failing) -> list[Binding]:
    """Return the statements of the failing function that give a name its value."""
    if failing.function is None:
        return []
    return [
        (node, around)
        for node, around in with_parents(failing.function)
        if isinstance(node, ast.stmt) and any(_stores(one, name) for one in _targets(node))
    ]


def _targets(statement: ast.stmt) -> list[ast.expr]:
    match statement:
        case ast.Assign(targets=targets):
            return targets
        case ast.AugAssign(target=target) | ast.AnnAssign(target=target) | ast.For(target=target):
            return [target]
    return []


def _stores(target: ast.expr, name: str) -> bool:
    return any(
        isinstance(one, ast.Name) and one.id == name and isinstance(one.ctx, ast.Store)
        for one in ast.walk(target)
    )


def unbound(message: str, failing: Failing) -> Facts:
    """Look at an UnboundLocalError: which name, and where its values are."""
    found = _UNBOUND.search(message)
    if found and isinstance(failing.node, ast.Name):  # not in a step below
        yield "unbound", found[1]
        where = _where(found[1], failing)
        yield "given in", where
        yield "tested", _tested(found[1], failing) if where == "if" else ""
        yield "unquoted", _unquoted(found[1], failing)


def _where(name: str, failing: Failing) -> str:
    """Return what all earlier bindings stand in; `below` where there are none."""
    line = getattr(failing.node, "lineno", 0)
    all_of_it = bindings(name, failing)
    before = {_inside(*one) for one in all_of_it if one[0].lineno < line}
    if not before:
        return "below" if all_of_it else ""
    return before.pop() if len(before) == 1 else ""


def _unquoted(name: str, failing: Failing) -> str:
    """Return the function with which a text is compared where a name would get its value."""
    for test in _tests(name, failing):
        match test:
            case ast.Compare(
                left=ast.Name(id=left), ops=[ast.Eq()], comparators=[ast.Name(id=right)]
            ):
                one, other = (looked_up(part, failing.frame) for part in (left, right))
                if isinstance(one, str) and isinstance(other, FunctionType):
                    return right
    return ""


def _tested(name: str, failing: Failing) -> str:
    """Say which text all the branches ask for by a single name."""
    names = {*map(_compared, _tests(name, failing))}
    asked = names.pop() if len(names) == 1 else ""
    value = looked_up(asked, failing.frame) if asked else None
    return f'`{asked}` is "{value[:30]}"' if type(value) is str else ""


def _tests(name: str, failing: Failing) -> Iterator[ast.expr]:
    """Yield what is asked by each ``if`` in which a name would get its value."""
    for _, around in bindings(name, failing):
        yield from (one.test for one in around if isinstance(one, ast.If))


def _compared(test: ast.expr) -> str:
    match test:
        case ast.Compare(left=ast.Name(id=name), ops=[ast.Eq()], comparators=[ast.Constant()]):
            return name
    return ""


def _inside(statement: ast.stmt, around: tuple[ast.AST, ...]) -> str:
    within = around[:-1]  # the last one is the function
    if any(isinstance(one, _UNSURE) for one in within):
        return ""
    if any(isinstance(one, ast.If) for one in within):
        return "if"
    loops = (ast.For, ast.While)
    return "loop" if any(isinstance(one, loops) for one in (statement, *within)) else ""
