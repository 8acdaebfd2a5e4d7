"""Make a learner's function ready for the search, or say that it had better be left alone."""

from __future__ import annotations

import ast
import builtins
import linecache
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from types import CodeType, FunctionType, ModuleType
from typing import Any

import numpy as np

from ..call import is_library
from ..failing import definition_in
from .instrument import wrap
from .running import Program
from .site import Site

# What only computes. A function that uses another module may draw, write or fetch something.
MODULES = frozenset(
    """numpy math cmath copy random itertools functools operator collections statistics scipy
    numbers fractions time""".split()  # noqa: SIM905
)
# What writes, reads, or looks at names; as a function or as a method.
ACTS = frozenset(
    """open input exec eval compile globals locals vars setattr delattr __import__ breakpoint
    save savez savez_compressed savetxt tofile dump memmap fromfile load loadtxt genfromtxt
    setflags seterr seterrcall set_printoptions get_ipython display show savefig
    sleep""".split()  # noqa: SIM905
)
STATEMENTS = (ast.Global, ast.Nonlocal, ast.Import, ast.ImportFrom, ast.AsyncFunctionDef, ast.Await)
LARGEST = 200_000  # numbers in what is copied for each run
Definition = tuple[FunctionType, ast.FunctionDef]


def prepare(
    function: Any,
    scope: dict[str, Any],
    steps: Collection[str],
    is_own: Callable[[Any], bool] | None = None,
) -> Program | None:
    """Wrap a function and the helpers that it calls.

    Parameters
    ----------
    function : callable
        The learner's.
    scope : dict
        The notebook's names.
    steps : collection of str
        The course's other exercises: they are called as they are.
    is_own : callable, optional
        Which of the functions that it calls are looked into; by default the learner's own.

    Returns
    -------
    Program or None
        Nothing where there is no source, or where it does more than to compute.
    """
    found = dict(_reached(function, scope, is_own or _is_own))
    if not found or None in found.values():
        return None
    known = {name: one for name, one in found.items() if one is not None}
    if not all(_only_computes(tree, scope) for _, tree in known.values()):
        return None
    own = _changeable(known.values(), scope)
    if own is None:
        return None
    main = next(iter(known))
    wrapped = {n: one for n, one in known.items() if n == main or n not in steps}
    return _program(main, wrapped, {**scope, main: function}, own)


def prepare_alone(function: Any, scope: dict[str, Any]) -> Program | None:
    """Wrap a function that is run once, as a check does: whatever it calls is called as it is.

    Parameters
    ----------
    function : callable
        The learner's.
    scope : dict
        The notebook's names.

    Returns
    -------
    Program or None
        Nothing where there is no source, as of a function that another one has made.
    """
    tree = definition(function)
    own = _changeable([(function, tree)], scope) if tree is not None else None
    if tree is None or own is None:
        return None
    return _program(tree.name, {tree.name: (function, tree)}, {**scope, tree.name: function}, own)


def _program(
    main: str, wrapped: dict[str, Definition], scope: dict[str, Any], own: tuple[str, ...]
) -> Program:
    sites: list[Site] = []
    codes = {
        name: (wrap(tree, sites, _hidden(tree, scope), function.__code__.co_filename), function)
        for name, (function, tree) in wrapped.items()
    }
    return Program(main, codes, sites, scope, own, wrapped[main][1])


def with_tree(program: Program, tree: ast.FunctionDef) -> Program:
    """Return a program whose function has another definition, with sites that nobody asks for."""
    function = program.codes[program.name][1]
    code = wrap(tree, [], _hidden(tree, program.scope), function.__code__.co_filename)
    return replace(program, codes={**program.codes, program.name: (code, function)}, tree=tree)


def _hidden(tree: ast.FunctionDef, scope: dict[str, Any]) -> frozenset[str]:
    """Return the names in a function that are no values: modules and functions."""
    skip = {name for name, value in scope.items() if _is_no_value(value)}
    return frozenset((skip | set(dir(builtins))) - _bound(tree))


def _is_no_value(value: Any) -> bool:
    return isinstance(value, ModuleType) or callable(value)


def _bound(tree: ast.AST) -> set[str]:
    """Return the names that a function binds itself."""
    names = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name) and type(n.ctx) is ast.Store}
    return names | {n.arg for n in ast.walk(tree) if isinstance(n, ast.arg)}


def _reached(
    function: Any, scope: dict[str, Any], is_own: Callable[[Any], bool]
) -> Iterator[tuple[str, Definition | None]]:
    """Give the function and every one of the notebook's that it calls, with their definitions."""
    waiting, met = [function], set()
    while waiting:
        one = waiting.pop(0)
        tree = definition(one)
        if tree is None:
            yield getattr(one, "__name__", "?"), None
            return
        if tree.name in met:
            continue
        met.add(tree.name)
        yield tree.name, (one, tree)
        waiting += [scope[name] for name in _names_in(one.__code__) if is_own(scope.get(name))]


def _names_in(code: CodeType) -> Iterator[str]:
    """Give the names that are no local ones, also in what is code of its own: a lambda, a generator."""
    yield from code.co_names
    for one in code.co_consts:
        if isinstance(one, CodeType):
            yield from _names_in(one)


def _is_own(value: Any) -> bool:
    return isinstance(value, FunctionType) and not is_library(value.__code__.co_filename)


def definition(function: Any) -> ast.FunctionDef | None:
    """Return a plain function's syntax tree, with its lines as in its source."""
    if type(function) is not FunctionType or function.__closure__:
        return None
    lines = linecache.getlines(function.__code__.co_filename)
    try:
        tree = ast.parse("".join(lines))
    except (SyntaxError, ValueError):
        return None
    return definition_in(tree, function.__code__)


def _only_computes(tree: ast.FunctionDef, scope: dict[str, Any]) -> bool:
    return all(_is_harmless(node, scope) for node in ast.walk(tree))


def _is_harmless(node: ast.AST, scope: dict[str, Any]) -> bool:
    if isinstance(node, STATEMENTS):
        return False
    if isinstance(node, ast.Attribute):
        read = isinstance(node.ctx, ast.Load) or node.attr == "shape"  # arrays are copies
        return read and node.attr not in ACTS
    if isinstance(node, ast.Name):
        value = scope.get(node.id)
        away = isinstance(value, ModuleType) and value.__name__.split(".")[0] not in MODULES
        return not away and node.id not in ACTS
    return True


def _changeable(found: Collection[Definition], scope: dict[str, Any]) -> tuple[str, ...] | None:
    """Name the notebook's arrays and containers that the functions use; None: too large to copy."""
    used = {name for function, _ in found for name in _names_in(function.__code__)}
    own = [n for n in sorted(used) if isinstance(scope.get(n), list | dict | set | np.ndarray)]
    return tuple(own) if sum(_size(scope[name]) for name in own) <= LARGEST else None


def _size(value: Any) -> int:
    if isinstance(value, np.ndarray):
        return int(value.size)
    if isinstance(value, dict):
        value = value.values()
    several: Callable[[Any], bool] = lambda v: isinstance(v, list | tuple | set | dict)  # noqa: E731
    return 1 + sum(_size(v) if several(v) or isinstance(v, np.ndarray) else 1 for v in value)
