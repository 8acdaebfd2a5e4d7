"""What a cell binds and what it reads, seen from its text alone, one statement after the other."""

from __future__ import annotations

import ast
import dis
import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from types import CodeType
from typing import Any, Literal

from .code import names_bound_by, without_magics

Kind = Literal["function", "import", "value", "own call", "other"]
# Magics that bind no name and hide no error; all others may do anything.
_HARMLESS = ("matplotlib", "time", "timeit", "cd", "pwd", "ls", "who", "whos", "pip", "config")
_MAGIC = re.compile(r"^\s*%%?(\w*)|^\s*[!?]|=\s*[%!]|\?\s*$", re.MULTILINE)
_DOES_ANYTHING = {"exec", "eval", "globals", "locals", "get_ipython", "__import__", "setattr"}
_VALUES = (ast.Constant, ast.List, ast.Tuple, ast.Dict, ast.Set, ast.JoinedStr, ast.Compare)
_LATER = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass(frozen=True)
class Step:
    """A statement at the top of a cell: what it surely reads and calls, and what it may bind."""

    reads: frozenset[str]
    calls: frozenset[str]
    binds: tuple[tuple[str, Kind], ...]
    sure: bool  # whether it binds them whenever it is reached and does not fail


@dataclass(frozen=True)
class Reading:
    """A cell's text, read.

    Attributes
    ----------
    readable : bool
        Whether Python can read it.
    wild : bool
        Whether it may do what its text does not show.
    steps : tuple of Step
        Its statements.
    needs : tuple
        The global names that each function at its top reads when it is called.
    loads : frozenset of str
        All names that it may read itself, and not when a function in it is called.
    """

    readable: bool = True
    wild: bool = False
    steps: tuple[Step, ...] = ()
    needs: tuple[tuple[str, frozenset[str]], ...] = ()
    loads: frozenset[str] = frozenset()

    @property
    def binds(self) -> frozenset[str]:
        """All names that it may bind."""
        return frozenset(name for step in self.steps for name, _ in step.binds)

    def needed_by(self, function: str) -> frozenset[str]:
        """Return the global names that a function at its top reads when it is called."""
        return dict(self.needs).get(function, frozenset())


@lru_cache(maxsize=1024)
def read(source: str) -> Reading:
    """Read a cell."""
    magics = list(_MAGIC.finditer(source))
    wild = any(found[1] not in _HARMLESS for found in magics)
    text = without_magics(source)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text)
            code = compile(text, "<cell>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, True)
    except (SyntaxError, ValueError, RecursionError):
        return Reading(readable=bool(magics), wild=True)
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    stars = any(isinstance(n, ast.ImportFrom) and n.names[0].name == "*" for n in ast.walk(tree))
    steps = tuple(_step(node) for node in tree.body)
    wild = wild or stars or bool(names & _DOES_ANYTHING)
    return Reading(True, wild, steps, tuple(_needs(tree, code)), frozenset(_when_run(code)))


def _needs(tree: ast.Module, code: CodeType) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield what each function needs, by the name that it is bound to."""
    lambdas = {
        (node.value.lineno, node.value.col_offset): target.id
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for inside in code.co_consts:
        if isinstance(inside, CodeType):
            line = inside.co_firstlineno
            names = [name for (at, _), name in lambdas.items() if at == line]
            own = names if inside.co_name == "<lambda>" else [inside.co_name]
            yield from ((name, frozenset(_globals(inside))) for name in own)


def _globals(code: CodeType) -> Iterator[str]:
    """Yield the global names that a function, or one inside it, reads."""
    yield from _loaded(code)
    for inside in code.co_consts:
        if isinstance(inside, CodeType):
            yield from _globals(inside)


def _loaded(code: CodeType) -> Iterator[str]:
    for one in dis.get_instructions(code):
        if one.opname in ("LOAD_GLOBAL", "LOAD_NAME"):
            yield str(one.argval)


def _when_run(code: CodeType) -> Iterator[str]:
    """Yield the names that a cell may read while it runs; a comprehension in it is part of it."""
    yield from _loaded(code)
    for inside in code.co_consts:
        if isinstance(inside, CodeType) and inside.co_name.startswith("<"):
            yield from _when_run(inside)


def _step(node: ast.stmt) -> Step:
    inside = [part for part in ast.walk(node) if isinstance(part, ast.Global)]
    shared = {name for part in inside for name in part.names}
    at_top = [(name, _kind(node, name)) for name in dict.fromkeys(names_bound_by(node))]
    deeper = _bound_within(node).difference(name for name, _ in at_top) | shared
    binds = (*at_top, *((name, "other") for name in sorted(deeper)))
    own = {p.target.id for p in ast.walk(node) if isinstance(p, ast.NamedExpr)}
    if isinstance(node, ast.For | ast.AsyncFor):
        own |= _bound_within(node)
    reads, calls = frozenset(_surely_read(node)), frozenset(_surely_called(node))
    return Step(reads - own, calls - own, binds, sure=not deeper)


def _kind(node: ast.stmt, name: str) -> Kind:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return "other" if node.decorator_list else "function"
    if isinstance(node, ast.Import | ast.ImportFrom):
        return "import"
    if not isinstance(node, ast.Assign) or not all(isinstance(t, ast.Name) for t in node.targets):
        return "other"
    if isinstance(node.value, ast.Lambda):
        return "function"
    called = node.value.func if isinstance(node.value, ast.Call) else None
    if isinstance(called, ast.Name) and called.id == name:
        return "own call"
    return "value" if isinstance(node.value, _VALUES) else "other"


def _bound_within(node: ast.AST) -> set[str]:
    """Return the names bound inside a statement such as a loop, but not in functions in it."""
    found: set[str] = set()
    waiting: list[ast.AST] = [] if isinstance(node, (*_LATER, ast.ClassDef)) else [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, ast.comprehension):  # its names are its own
            waiting += [part.iter, *part.ifs]
            continue
        found.update(names_bound_by(part))
        if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
            found.add(part.id)
        if not isinstance(part, (*_LATER, ast.ClassDef)):
            waiting += ast.iter_child_nodes(part)
    return found


def _surely_read(node: ast.AST) -> Iterator[str]:
    """Yield the names that are read whenever this is reached, and no error on the way is caught."""
    return (part.id for part in _sure_parts(node) if isinstance(part, ast.Name))


def _surely_called(node: ast.AST) -> Iterator[str]:
    """Yield the names of the functions that are called whenever this is reached."""
    calls = (part.func for part in _sure_parts(node) if isinstance(part, ast.Call))
    return (function.id for function in calls if isinstance(function, ast.Name))


def _sure_parts(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
        return
    yield node
    reached = _REACHED.get(type(node), ast.iter_child_nodes)
    for part in reached(node):
        yield from _sure_parts(part)


def _nothing(_node: Any) -> list[ast.AST]:
    return []


def _defaults(node: Any) -> list[ast.AST]:
    own = [*node.args.defaults, *filter(None, node.args.kw_defaults)]
    return [*getattr(node, "decorator_list", ()), *own]


def _added_to(node: Any) -> list[ast.AST]:
    target = node.target
    own = ast.Name(target.id, ast.Load()) if isinstance(target, ast.Name) else target
    return [own, node.value]


def _turns(node: Any) -> list[ast.AST]:
    """Return what a loop reads first, and its first statement where it surely has a turn."""
    return [node.iter, *(node.body[:1] if _is_filled(node.iter) else [])]


def _made(node: Any) -> list[ast.AST]:
    """Return what a comprehension reads first, and what it is made of if it surely has a part."""
    first = node.generators[0]
    own = {part.id for part in ast.walk(first.target) if isinstance(part, ast.Name)}
    whole = len(node.generators) == 1 and not first.ifs and _is_filled(first.iter)
    if not whole or isinstance(node, ast.GeneratorExp | ast.DictComp):
        return [first.iter]
    free = own.isdisjoint(_surely_read(node.elt))
    return [first.iter, *([node.elt] if free else _without(node.elt, own))]


def _without(node: ast.AST, own: set[str]) -> list[ast.AST]:
    """Return the functions that are called in a node, and what it reads but for its own names."""
    reads = [ast.Name(name, ast.Load()) for name in _surely_read(node) if name not in own]
    calls = [ast.Name(name, ast.Load()) for name in _surely_called(node) if name not in own]
    return [*reads, *(ast.Call(function, [], []) for function in calls)]


def _is_filled(node: ast.AST) -> bool:
    return isinstance(node, ast.Tuple | ast.List) and any(
        not isinstance(part, ast.Starred) for part in node.elts
    )


# The parts of a node that run whenever it runs; of all others, every part does.
_REACHED: dict[type, Callable[[Any], Iterable[ast.AST]]] = {
    **dict.fromkeys((ast.Try, ast.TryStar, ast.ClassDef, ast.Match), _nothing),
    **dict.fromkeys((ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda), _defaults),
    **dict.fromkeys((ast.If, ast.While, ast.IfExp, ast.Assert), lambda node: [node.test]),
    **dict.fromkeys((ast.For, ast.AsyncFor), _turns),
    **dict.fromkeys((ast.With, ast.AsyncWith), lambda node: [node.items[0].context_expr]),
    **dict.fromkeys((ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp), _made),
    ast.BoolOp: lambda node: [node.values[0]],
    ast.Compare: lambda node: [node.left, node.comparators[0]],
    ast.AnnAssign: lambda node: [node.value] if node.value else [],
    ast.AugAssign: _added_to,
}
