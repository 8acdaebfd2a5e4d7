"""What can be seen on the learner's line that stopped: its names, what they are, what was near.

Nothing of the learner's is run for it: names, keys and shapes are looked up, and only in plain
containers and arrays.
"""

from __future__ import annotations

import ast
import difflib
import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import numpy as np

from .failing import tree_of
from .numbers import kind_of
from .unmade import MADE, unmade
from .values import NUMERIC

Rows = tuple[tuple[str, str], ...]
Facts = Iterator[tuple[str, str]]

_SHOWN = 6  # names on a line
_KEYS = 12  # of a dictionary
_ALIKE = 0.6
_NEAR = 0.8  # among the many names of a module
_PLAIN = (bool, int, float, str, tuple, list, dict, type(None))
_WORDS = re.compile(r"[a-z]+|\d+")
_CALLED = re.compile(r"(?:.*\.)?(\w+)\(\) (?:takes|missing|got)")


@dataclass(frozen=True)
class Stop:
    """A line that stopped.

    Parameters
    ----------
    facts : tuple of (str, str)
        What explains this kind of error, such as ``("dictionary", "grads")`` and
        ``("keys", '"dW1", "db1"')`` of a KeyError.
    names : tuple of (str, str)
        The names on the line, each with what it is.
    outer : tuple of (str, int, str)
        Where the stop is in a helper: the function that was called first, and its line.
    """

    facts: Rows = ()
    names: Rows = ()
    outer: tuple[str, int, str] = ("", 0, "")

    def fact(self, name: str) -> str:
        """Return a fact, or nothing."""
        return dict(self.facts).get(name, "")


def facts_of(error: BaseException, frame: FrameType, number: int) -> Rows:
    """Return what explains an error, by its type."""
    find = by_type(_FINDERS, error)
    if find is None:
        return ()
    return tuple((name, text[:200]) for name, text in find(error, frame, number) if text)


def by_type(table: Mapping[type[BaseException], Any], error: BaseException) -> Any:
    """Return what a table has of an error's type, or of its nearest base."""
    return next((table[kind] for kind in type(error).__mro__ if kind in table), None)


def names_on(frame: FrameType, number: int) -> Rows:
    """Return the names in a statement of the learner's with what they are, but for functions."""
    statement = statement_at(frame.f_code, number)
    names = _names(statement) if statement is not None else ()
    found = ((name, looked_up(name, frame)) for name in names)
    rows = [(name, what(value)) for name, value in found if _is_shown(value)]
    return tuple(rows[:_SHOWN])


def statement_at(code: CodeType, number: int) -> ast.stmt | None:
    """Return the innermost simple statement that a line belongs to, not to be changed."""
    tree = tree_of(code)
    return _statement_in(tree, number) if tree is not None else None


@lru_cache(maxsize=64)  # most often each case stops at the same place
def _statement_in(tree: ast.Module, number: int) -> ast.stmt | None:
    found = None
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and node.lineno <= number <= (node.end_lineno or 0):
            found = node  # walk goes from the outside in
    return found


@lru_cache(maxsize=64)
def _names(statement: ast.stmt) -> tuple[str, ...]:
    """Return the names that a statement reads; of a loop or a branch, those in its head."""
    inside = {part for one in getattr(statement, "body", []) for part in ast.walk(one)}
    read = (
        node.id
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node not in inside
    )
    return tuple(dict.fromkeys(read))


def looked_up(name: str, frame: FrameType) -> Any:
    """Return what a name stands for on a line; ABSENT where it stands for nothing."""
    return frame.f_locals.get(name, frame.f_globals.get(name, ABSENT))


ABSENT = object()


def _is_shown(value: Any) -> bool:
    return type(value) in (*_PLAIN, np.ndarray) or isinstance(value, np.number)


def what(value: Any) -> str:
    """Say in a few words what a value is: of an array the shape, of a dictionary the keys."""
    if type(value) is dict:
        return f"a dictionary with {quoted(value) or 'nothing in it'}"
    if type(value) is str:
        return f'the text "{value[:30]}"'
    if type(value) in (int, float, bool):
        return f"the number {value!r}"
    if value is None:
        return "None"
    if isinstance(value, np.ndarray) and value.dtype.kind not in NUMERIC:
        return f"an array of {value.dtype.name}"
    return kind_of(value if type(value) in (*_PLAIN, np.ndarray) else float(value))


def quoted(keys: Iterable[Any]) -> str:
    """Name the first keys of a dictionary."""
    return ", ".join(f'"{str(key)[:40]}"' for key in [*keys][:_KEYS] if type(key) in (str, int))


def nearest(wanted: str, there: Iterable[Any], least: float = _ALIKE) -> str:
    """Return the name that is most alike, whatever its case and the order of its parts."""
    alike = {one: _alikeness(wanted, one) for one in there if type(one) is str and one[:1] != "_"}
    best = max(alike, key=lambda one: alike[one], default="")
    return best if best and alike[best][0] >= least else ""


@lru_cache(maxsize=512)  # each case has the same names
def _alikeness(one: str, other: str) -> tuple[float, float]:
    """Return how much two names are alike by their parts or as they stand, and then as they stand."""
    by_parts = difflib.SequenceMatcher(None, _parts(one), _parts(other)).ratio()
    written = (
        1.0 if sorted(one) == sorted(other) else difflib.SequenceMatcher(None, one, other).ratio()
    )
    return max(by_parts, written), written


def _parts(name: str) -> str:
    """Return the words and numbers of a name in order: those of ``train_x`` are those of ``X_train``."""
    return "".join(sorted(_WORDS.findall(name.lower())))


# By the error's type: what explains it.


def _attribute(error: BaseException, frame: FrameType, number: int) -> Facts:
    value, wanted = getattr(error, "obj", None), getattr(error, "name", None)
    if type(wanted) is not str:
        return
    owner = next(
        (ast.unparse(n.value) for n in _nodes(frame, number, ast.Attribute) if n.attr == wanted), ""
    )
    yield "object", owner
    yield "attribute", wanted[:40]
    if isinstance(value, ModuleType):
        yield "own", wanted if type(frame.f_globals.get(wanted)) is FunctionType else ""
        yield "nearest", nearest(wanted, vars(value), _NEAR)
    elif _is_shown(value):
        yield "kind", what(value)
        yield "nearest", nearest(wanted, dir(type(value)))


def _name(error: BaseException, frame: FrameType, _number: int) -> Facts:
    wanted = getattr(error, "name", None)
    if type(wanted) is str:
        yield "name", wanted[:40]
        known = [name for name in (*frame.f_locals, *frame.f_globals) if not name.startswith("_")]
        closest = nearest(wanted, known)
        filled = unmade(wanted, frame.f_code)
        if filled and type(frame.f_locals.get(closest)) is not MADE[filled]:
            yield "filled", filled
        yield "in NumPy", wanted if frame.f_globals.get("np") is np and hasattr(np, wanted) else ""
        yield "nearest", closest


def _asserted(_error: BaseException, frame: FrameType, number: int) -> Facts:
    statement = statement_at(frame.f_code, number)
    if not isinstance(statement, ast.Assert):
        return
    yield "assertion", ast.unparse(statement.test)
    if isinstance(statement.test, ast.Compare):
        for node in (statement.test.left, *statement.test.comparators):
            value = value_of(node, frame)
            if value is not ABSENT and not isinstance(node, ast.Constant):
                yield "compared", f"{ast.unparse(node)} is {_compared(value)}"


def _compared(value: Any) -> str:
    if type(value) is tuple and all(type(one) is int for one in value):
        return str(value)
    return what(value)


def value_of(node: ast.expr, frame: FrameType) -> Any:
    """Look up a name, a shape, an entry of a shape, or a tuple of these; nothing is called."""
    match node:
        case ast.Constant(value=value):
            return value
        case ast.Name(id=name):
            value = looked_up(name, frame)
            return value if _is_shown(value) else ABSENT
        case ast.Attribute(value=inner, attr="shape" | "ndim" | "size" as attribute):
            value = value_of(inner, frame)
            return getattr(value, attribute) if type(value) is np.ndarray else ABSENT
        case ast.Subscript(value=inner, slice=ast.Constant(value=index)):
            return _entry(value_of(inner, frame), index)
        case ast.Tuple(elts=elements):
            values = [value_of(one, frame) for one in elements]
            return ABSENT if ABSENT in values else tuple(values)
    return ABSENT


def _entry(value: Any, index: Any) -> Any:
    if type(value) is tuple and type(index) is int and -len(value) <= index < len(value):
        return value[index]
    if type(value) is dict and type(index) in (str, int) and index in value:
        return value[index] if _is_shown(value[index]) else ABSENT
    return ABSENT


def _call(error: BaseException, frame: FrameType, _number: int) -> Facts:
    match = _CALLED.match(str(error))
    function = looked_up(match[1], frame) if match else ABSENT
    if type(function) is FunctionType:
        parameters = inspect.signature(function).parameters
        if any(one.kind in _SEVERAL for one in parameters.values()):  # it takes whatever comes
            return
        yield "def", f"def {function.__name__}({', '.join(parameters)})"


_SEVERAL = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)


def _nodes(frame: FrameType, number: int, kind: type[ast.AST]) -> Iterator[Any]:
    statement = statement_at(frame.f_code, number)
    for node in ast.walk(statement) if statement is not None else ():
        if isinstance(node, kind):
            yield node


_FINDERS: Mapping[type[BaseException], Any] = {
    AttributeError: _attribute,
    NameError: _name,
    AssertionError: _asserted,
    TypeError: _call,
}
