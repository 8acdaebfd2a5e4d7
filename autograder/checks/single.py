"""A single thing that is taken for several: gone through, taken apart, counted, or asked for an entry."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Callable, Iterator

import numpy as np

from .failing import Failing
from .stopped import ABSENT, Facts, looked_up, value_of, what
from .taken_apart import called, returned_by

Found = Iterator[tuple[str, ast.expr]]  # how a thing is taken, and the thing

EACH = "each apart"  # each of what a loop goes through
_NUMBER = re.compile(r"(?:numpy\.)?(?:int|float|bool)\w*$")
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_FIXED = {"tuple": "a tuple", "str": "a text"}
_NO_AXES = "numpy.float64"  # what a number is that NumPy still has in an array


def single(message: str, failing: Failing) -> Facts:
    """Look at a TypeError: what is a single thing, and what is done with it as if it were several."""
    for pattern, find in _TAKEN:
        if match := pattern.match(message):
            kind = match[1] if match.groups() else _NO_AXES
            fitting = [one for one in find(failing) if _may_be(kind, *one, failing)]
            seen = [one for one in fitting if value_of(one[1], failing.frame) is not ABSENT]
            if len(seen or fitting) == 1:
                yield from _told(kind, *(seen or fitting)[0], failing)
            return


def _told(kind: str, way: str, node: ast.expr, failing: Failing) -> Facts:
    if said := _said(kind, way, node, failing):
        yield "taken", way
        yield "single", ast.unparse(node)
        yield "is", said
        yield "count", "so" if way == "loop" and kind.startswith(("int", "numpy.int")) else ""
        yield "by call", "so" if kind == "NoneType" and _is_of_a_call(node, failing) else ""


def _may_be(kind: str, way: str, node: ast.expr, failing: Failing) -> bool:
    """Whether a thing has the type of which the message speaks, or its value is not seen."""
    value = ABSENT if way == EACH else value_of(node, failing.frame)
    if value is ABSENT:
        return way == EACH or not isinstance(node, ast.Constant | ast.List | ast.Tuple | ast.Dict)
    if isinstance(value, np.ndarray):
        return value.ndim == 0 and kind == _NO_AXES
    return type(value).__name__ == kind.rpartition(".")[2]


def _said(kind: str, way: str, node: ast.expr, failing: Failing) -> str:
    """Say what a thing is; nothing of what is no number, nor None, nor what cannot be changed."""
    value = ABSENT if way == EACH else value_of(node, failing.frame)
    if kind == "NoneType":
        return "None"
    if kind in _FIXED:
        return _FIXED[kind]
    if not _NUMBER.match(kind):
        return ""
    named = type(value) in (int, float) and not isinstance(node, ast.Constant)
    return what(value) if named else "a single number"


def _is_of_a_call(node: ast.expr, failing: Failing) -> bool:
    return isinstance(node, ast.Call) and not returned_by(called(node, failing))


def _gone_through(failing: Failing) -> Found:
    """Yield what a loop or a comprehension goes through, or what one of Python's functions does."""
    node, around = failing.node, failing.around[:1]
    if isinstance(node, ast.For):
        yield "loop", node.iter
    elif isinstance(node, _COMPREHENSIONS):
        yield from (("loop", one.iter) for one in node.generators)
    elif isinstance(node, ast.expr) and any(node is getattr(one, "iter", None) for one in around):
        yield "loop", node  # since Python 3.12
    elif isinstance(node, ast.Tuple | ast.List):
        yield from _apart(failing)
    elif isinstance(node, ast.Call) and (name := _of_python(node, failing)):
        yield from ((name, one) for one in node.args)


def _of_python(node: ast.Call, failing: Failing) -> str:
    """Return the name of one of Python's own functions that a call is of."""
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    own = looked_up(name, failing.frame) is not ABSENT
    return name if name and not own and hasattr(builtins, name) else ""


def _apart(failing: Failing) -> Found:
    """Yield what is taken apart."""
    match failing.around[:1]:
        case (ast.Assign(targets=targets, value=value),) if failing.node in targets:
            yield "apart", value
        case (ast.For(iter=through) | ast.comprehension(iter=through),):
            yield EACH, through


def _asked(failing: Failing) -> Found:
    if isinstance(failing.node, ast.Subscript):
        yield "entry", failing.node.value


def _written_to(failing: Failing) -> Found:
    if isinstance(failing.node, ast.Subscript):
        yield "write", failing.node.value


def _counted(failing: Failing) -> Found:
    if isinstance(failing.node, ast.Call) and _of_python(failing.node, failing) == "len":
        yield from (("len", one) for one in failing.node.args)


def _looked_through(failing: Failing) -> Found:
    match failing.node:
        case ast.Compare(ops=[ast.In() | ast.NotIn()], comparators=[through]):
            yield "in", through


# Put together here, once, and not in each session that asks for them.
_TAKEN: tuple[tuple[re.Pattern[str], Callable[[Failing], Found]], ...] = tuple(
    (re.compile(pattern), find)
    for pattern, find in (
        (r"'([\w.]+)' object is not iterable", _gone_through),
        (r"iteration over a 0-d array", _gone_through),
        (r"cannot unpack non-iterable ([\w.]+) object", _apart),
        (r"'((?!NoneType)[\w.]+)' object is not subscriptable", _asked),
        (r"'([\w.]+)' object does not support item assignment", _written_to),
        (r"object of type '([\w.]+)' has no len\(\)", _counted),
        (r"len\(\) of unsized object", _counted),
        (r"argument of type '([\w.]+)' is not (?:iterable|a container)", _looked_through),
    )
)
