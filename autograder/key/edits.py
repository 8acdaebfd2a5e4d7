"""A known mistake as an edit of the reference: what stands somewhere is exchanged in its syntax tree.

An edit maps places to the code that stands there instead.  A place is written as

========================  ======================================================================
``db``, ``W, b``          the right-hand side of the assignment to it, as the target is written
``grads[f"dW{l}"]``       the same, of an entry
``returns``               what is returned
``learning_rate=``        the default of an argument
``for l``                 what the loop goes through, of a ``for`` or of a comprehension
``A.shape[1]``            anything else: that expression, wherever in the function it stands
``A in linear_forward``   any of these in another exercise that the function calls, just there
========================  ======================================================================

Each must stand in the function exactly once.  Where it stands more often, ``A #2`` is the second
from the top, and ``A #*`` all of them.
"""

from __future__ import annotations

import ast
import builtins
import functools
import inspect
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import FunctionType
from typing import Any

Edit = Mapping[str, str]


class BadEdit(ValueError):
    """An edit that names nothing or several places, or does not compile; the message says which."""


@dataclass(frozen=True)
class _Place:
    """A place in a syntax tree: a field of a node, or one entry of a field that is a list."""

    holder: ast.AST
    field: str
    index: int | None = None

    def position(self) -> tuple[int, int]:
        """Return line and column of what stands there."""
        field = getattr(self.holder, self.field)
        there: Any = field if self.index is None else field[self.index]
        there = there or self.holder  # a bare `return`
        return there.lineno, there.col_offset

    def put(self, new: ast.expr) -> None:
        if self.index is None:
            setattr(self.holder, self.field, new)
        else:
            getattr(self.holder, self.field)[self.index] = new


def edited(function: FunctionType, edit: Edit, name: str) -> Callable[..., Any]:
    """Return `function` with some places exchanged.

    Parameters
    ----------
    function : function
        A reference implementation.
    edit : dict of str to str
        What stands where instead; see this module's head.
    name : str
        The mistake's name, for messages and tracebacks.

    Raises
    ------
    BadEdit
        If a place is not there exactly once or within another, or the code does not compile or
        uses a name that nothing has.
    """
    scope = function.__globals__
    here, steps = _apart(edit, scope)
    tree = _exchanged(function, here, name)
    module = ast.fix_missing_locations(ast.Module([tree], type_ignores=[]))
    local: dict[str, Any] = {}
    try:
        code = compile(module, f"<{function.__name__}: {name}>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        raise BadEdit(f"{name}: the edited function does not compile ({error})") from None
    wrong = {step: edited(scope[step].reference, part, name) for step, part in steps.items()}
    exec(code, {**scope, **wrong} if wrong else scope, local)
    return local[function.__name__]


def edited_texts(function: FunctionType, edit: Edit, name: str) -> dict[str, str]:
    """Return what a person who makes the mistake has written, by function; the steps below first.

    Raises
    ------
    BadEdit
        As `edited` does.
    """
    here, steps = _apart(edit, function.__globals__)
    below = (
        edited_texts(function.__globals__[step].reference, part, name)
        for step, part in steps.items()
    )
    texts = {step: text for some in below for step, text in some.items()}
    own = ast.fix_missing_locations(_exchanged(function, here, name))
    return {**texts, function.__name__: ast.unparse(own)}


def _exchanged(function: FunctionType, here: Mapping[str, str], name: str) -> ast.FunctionDef:
    """Return the definition of a function with places in it exchanged."""
    tree = _definition(function)
    # All places are found before the first is exchanged: an edit is about the reference.
    found = [
        (place, _read(new, name))
        for where, new in here.items()
        for place in _find(tree, where, name)
    ]
    for place, new in found:
        place.put(new)
    nodes = [*ast.walk(tree)]
    if not {new for _, new in found} <= {*nodes}:
        raise BadEdit(f"{name}: one place of {function.__name__} stands within another")
    if unknown := _free(nodes) - function.__globals__.keys() - vars(builtins).keys():
        raise BadEdit(f"{name}: nothing is called {', '.join(sorted(unknown))} here")
    return tree


def _apart(
    edit: Edit, scope: Mapping[str, Any]
) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """Tell the places in the function itself from those in exercises that it calls."""
    here: dict[str, str] = {}
    steps: dict[str, dict[str, str]] = {}
    for where, new in edit.items():
        place, _, step = where.rpartition(" in ")
        if place and hasattr(scope.get(step), "reference"):
            steps.setdefault(step, {})[place] = new
        else:
            here[where] = new
    return here, steps


def _free(nodes: list[ast.AST]) -> set[str]:
    """Name what a function uses that is neither an argument nor assigned in it."""
    names = [node for node in nodes if isinstance(node, ast.Name)]
    arguments = {node.arg for node in nodes if isinstance(node, ast.arg)}
    assigned = {node.id for node in names if isinstance(node.ctx, ast.Store)}
    return {node.id for node in names} - arguments - assigned


def _definition(function: FunctionType) -> ast.FunctionDef:
    (found,) = ast.parse(_source(function)).body
    assert isinstance(found, ast.FunctionDef)
    found.decorator_list = []
    return found


@functools.cache  # for many mistakes the same
def _source(function: FunctionType) -> str:
    return textwrap.dedent(inspect.getsource(function))


def _read(text: str, name: str) -> ast.expr:
    try:
        return ast.parse(f"({text})", mode="eval").body
    except SyntaxError as error:
        raise BadEdit(f"{name}: {text!r} is no expression ({error.msg})") from None


def _find(tree: ast.FunctionDef, where: str, name: str) -> list[_Place]:
    text, _, which = (part.strip() for part in where.partition("#"))
    found = sorted(_places(tree, text, name), key=_Place.position)
    if which == "*" and found:
        return found
    if which and which.isdigit() and 0 < int(which) <= len(found):
        return [found[int(which) - 1]]
    if which or len(found) != 1:
        times = {0: "nowhere", 1: "once"}.get(len(found), f"{len(found)} times")
        raise BadEdit(
            f"{name}: {where!r} names no single place of {tree.name}; it stands there {times}"
        )
    return found


def _places(tree: ast.FunctionDef, text: str, name: str) -> list[_Place]:
    if text == "returns":
        return [_Place(node, "value") for node in ast.walk(tree) if isinstance(node, ast.Return)]
    if text.startswith("for "):
        return list(_loops(tree, text.removeprefix("for ")))
    if text.endswith("=") and text[:-1].isidentifier():
        return list(_defaults(tree, text[:-1]))
    wanted = _read(text, name)
    assigned = list(_assignments(tree, ast.unparse(wanted)))
    return assigned or list(_expressions(tree, wanted))


def _assignments(tree: ast.FunctionDef, wanted: str) -> Iterator[_Place]:
    for node in ast.walk(tree):
        match node:
            case ast.Assign(targets=targets) if wanted in map(_target, targets):
                yield _Place(node, "value")
            case ast.AugAssign(target=target) | ast.AnnAssign(target=target) if (
                _target(target) == wanted
            ):
                yield _Place(node, "value")


def _target(node: ast.expr) -> str:
    """Write a target as the expression that it looks like: `W, b` is unparsed with brackets."""
    return node.id if isinstance(node, ast.Name) else ast.unparse(_read(ast.unparse(node), ""))


def _loops(tree: ast.FunctionDef, target: str) -> Iterator[_Place]:
    wanted = _target(_read(target, ""))
    for node in ast.walk(tree):
        if isinstance(node, ast.For | ast.comprehension) and _target(node.target) == wanted:
            yield _Place(node, "iter")


def _defaults(tree: ast.FunctionDef, argument: str) -> Iterator[_Place]:
    names = [one.arg for one in tree.args.args]
    without = len(names) - len(tree.args.defaults)
    if argument in names[without:]:
        yield _Place(tree.args, "defaults", names.index(argument) - without)


def _expressions(tree: ast.FunctionDef, wanted: ast.expr) -> Iterator[_Place]:
    text = ast.unparse(wanted)
    for node in ast.walk(tree):
        for field, value in ast.iter_fields(node):
            for index, one in enumerate(value if isinstance(value, list) else [value]):
                if type(one) is not type(wanted) or ast.unparse(one) != text:
                    continue
                if not isinstance(getattr(one, "ctx", None), ast.Store | ast.Del):
                    yield _Place(node, field, index if isinstance(value, list) else None)
