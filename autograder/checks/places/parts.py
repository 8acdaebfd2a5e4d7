"""Tell which lines have no share in what is wrong, of a result that has several parts."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from .examined import Examined

Path = tuple[Any, ...]  # the places and keys that lead to a part of a result
SIMPLE = (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Expr)
BLOCKS = (ast.For, ast.While, ast.If)


class Parts(Examined):
    """Knows which statements make nothing but parts that are right."""

    def has_a_share(self, number: int) -> bool:
        """Whether what is wrong of the result may come from an expression."""
        return id(self.program.sites[number].node) not in self._idle

    @cached_property
    def _idle(self) -> set[int]:
        """The nodes, by their identity, that only right parts are made by."""
        parts = [*_parts(self.program.tree)]
        if len(parts) < 2 or any(self.traces[k].error for k in self.wrong):
            return set()
        wrong = [node for path, node in parts if not self.is_right_at(path)]
        if not wrong:
            return set()
        reached = _reached(_names(wrong), self.program.tree)
        lines = [n for n in ast.walk(self.program.tree) if isinstance(n, SIMPLE)]
        lines = [one for one in lines if not {*wrong} & {*ast.walk(one)}]
        idle = [one for one in lines if (kept := _changed(one)) and not kept & reached]
        right = [node for _, node in parts if node not in wrong]
        return {id(node) for one in (*idle, *right) for node in ast.walk(one)}

    @cached_property
    def wrong_parts(self) -> list[ast.expr]:
        """The parts of what is handed back, as they are written out there, that are wrong."""
        parts = [*_parts(self.program.tree)]
        return [node for path, node in parts if path and not self.is_right_at(path)]

    def is_right_at(self, path: Path) -> bool:
        """Whether a part is right in each case: the right result with it is right."""
        for k in self.wrong:
            right = self.vectors.expected[self.roles.cases[k]]
            try:
                mixed = _with(right, self.traces[k].value, path)
            except (KeyError, IndexError, TypeError):
                return False
            if not self._is_right(k, mixed, None):
                return False
        return True


def _parts(tree: ast.FunctionDef) -> Iterator[tuple[Path, ast.expr]]:
    """Give the parts that the one ``return`` writes out, or the names that stand in it."""
    ends = [node for node in ast.walk(tree) if isinstance(node, ast.Return)]
    if len(ends) == 1 and ends[0].value is not None:
        yield from _within(tree, ends[0].value, ())


def _within(tree: ast.FunctionDef, node: ast.expr, path: Path) -> Iterator[tuple[Path, ast.expr]]:
    shown = _only_value(tree, node.id) if isinstance(node, ast.Name) else node
    pairs: list[tuple[Any, ast.expr]] = []
    if isinstance(shown, ast.Tuple):
        pairs = [*enumerate(shown.elts)]
    elif isinstance(shown, ast.Dict) and all(isinstance(k, ast.Constant) for k in shown.keys):
        keys = [key.value for key in shown.keys if isinstance(key, ast.Constant)]
        pairs = [*zip(keys, shown.values, strict=True)]
    else:
        yield path, node
        return
    for key, one in pairs:
        yield from _within(tree, one, (*path, key))


def _only_value(tree: ast.FunctionDef, name: str) -> ast.expr | None:
    """Return what a name is given, where it is given one thing and nothing else is done with it."""
    there = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == name]
    given = [n.value for n in tree.body if isinstance(n, ast.Assign) and n.targets[0] in there]
    return given[0] if len(given) == 1 and len(there) == 2 else None


def _with(right: Any, given: Any, path: Path) -> Any:
    """Return a right result with one part of a given one in it."""
    if not path:
        return given
    key, *rest = path
    part = _with(right[key], given[key], tuple(rest))
    if isinstance(right, dict):
        return {**right, key: part}
    return type(right)([*right[:key], part, *right[key + 1 :]])


def _reached(names: set[str], tree: ast.FunctionDef) -> set[str]:
    """Return the names that some names are made of, and those that they are made of."""
    made_of = [*_flow(tree)]
    while more := {n for kept, used in made_of if kept & names for n in used} - names:
        names = names | more
    return names


def _flow(tree: ast.FunctionDef) -> Iterator[tuple[set[str], set[str]]]:
    """Give what each statement changes, and what it uses; a block's head has a share in its lines."""
    filled = {n for one in ast.walk(tree) for n in _filled(one)}
    for one in ast.walk(tree):
        if isinstance(one, SIMPLE):
            yield _changed(one), _names([one])
            if filled & _changed(one):  # which may be a view of what it is made of
                yield _names([one]), _changed(one)
        elif isinstance(one, BLOCKS):
            inside = {n for line in ast.walk(one) for n in _changed(line)}
            heads = [one.iter, one.target] if isinstance(one, ast.For) else [one.test]
            yield inside, _names(heads)
            yield _names(heads[1:]), _names(heads)


def _changed(node: ast.AST) -> set[str]:
    """Return the names that a statement keeps something under, or may change."""
    if isinstance(node, ast.Assign):
        return {name for target in node.targets for name in stores(target)}
    if isinstance(node, ast.AugAssign | ast.AnnAssign):
        return stores(node.target)
    return _names([node]) if isinstance(node, ast.Expr) else set()


def _filled(node: ast.AST) -> set[str]:
    """Return the names whose values a statement changes in place."""
    if isinstance(node, ast.Assign):
        several = [one for one in node.targets if not isinstance(one, ast.Name)]
        return {name for one in several if not isinstance(one, ast.Tuple) for name in stores(one)}
    return _changed(node) if isinstance(node, ast.AugAssign | ast.Expr) else set()


def stores(target: ast.expr) -> set[str]:
    """Return the names, or those of what has an entry changed, of a target."""
    if isinstance(target, ast.Tuple | ast.List):
        return {name for one in target.elts for name in stores(one)}
    while isinstance(target, ast.Subscript | ast.Attribute | ast.Starred):
        target = target.value
    return {target.id} if isinstance(target, ast.Name) else set()


def _names(nodes: Iterable[ast.AST]) -> set[str]:
    return {n.id for one in nodes for n in ast.walk(one) if isinstance(n, ast.Name)}
