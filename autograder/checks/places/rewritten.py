"""Find a line that does what nobody means, where all comes right once it does what is meant.

``A[0, i] == 1`` and ``total + x`` alone on a line change nothing, and what is emptied within a loop
has forgotten all turns but the last.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from typing import TypeGuard

from .early import Early
from .prepare import with_tree

EMPTY = ("[]", "{}", "list()", "dict()", "0", "0.0")
BEGINS = ("zeros", "zeros_like", "empty", "empty_like")


class Rewritten(Early):
    """Keeps what is thrown away, and empties before the loop what is emptied within."""

    def thrown(self) -> list[int]:
        """Return what is compared or added alone on a line, where all comes right if it is kept."""
        tree, memo = self._copied()
        several = [node for node in ast.walk(tree) if isinstance(node, ast.Expr)]
        kept = [(node, one) for node in several if (one := _as_kept(node.value)) is not None]
        for node, one in kept:
            put(memo[id(tree)], memo[id(node)], [ast.copy_location(one, node)])
        if not kept or not self._comes_right(memo[id(tree)]):
            return []
        values = [node.value for node, _ in kept]
        return [n for n, site in enumerate(self.program.sites) if site.node in values]

    def emptied(self) -> list[int]:
        """Return what is emptied in each turn of a loop, where all comes right if it is once."""
        for loop, node in _emptied_within(self.program.tree):
            tree, memo = self._copied()
            put(memo[id(tree)], memo[id(node)], [ast.Pass()])
            put(memo[id(tree)], memo[id(loop)], [node, memo[id(loop)]])
            if self._comes_right(memo[id(tree)]):
                return [self.site_of(node)]
        return []

    def overwritten(self) -> list[int]:
        """Return what is kept anew in each turn of a loop, where all comes right if it is added up."""
        for node in _kept_within(self.program.tree):
            tree, memo = self._copied()
            target = _stored(node.targets[0])
            assert target is not None
            summed = ast.AugAssign(target, ast.Add(), node.value)
            put(memo[id(tree)], memo[id(node)], [ast.copy_location(summed, node)])
            if self._comes_right(memo[id(tree)]):
                return [self.site_of(node)]
        return []

    def _copied(self) -> tuple[ast.FunctionDef, dict[int, ast.AST]]:
        """Return the definition, and by the identity of each of its nodes that of a copy."""
        memo: dict[int, ast.AST] = {}
        copy.deepcopy(self.program.tree, memo)
        return self.program.tree, memo

    def _comes_right(self, tree: ast.AST) -> bool:
        assert isinstance(tree, ast.FunctionDef)
        program = with_tree(self.program, ast.fix_missing_locations(tree))
        return all(self._does(program, k) for k in self.order)


def _as_kept(node: ast.expr) -> ast.stmt | None:
    """Return the statement that is meant by a value that is thrown away; None: any or none."""
    if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq):
        target, value = _stored(node.left), node.comparators[0]
        return ast.Assign([target], value) if target and len(node.ops) == 1 else None
    if isinstance(node, ast.IfExp) and isinstance(kept := _as_kept(node.body), ast.Assign):
        return ast.Assign(kept.targets, ast.IfExp(node.test, kept.value, node.orelse))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        target = _stored(node.left)
        return ast.AugAssign(target, node.op, node.right) if target else None
    return None


def _stored(node: ast.expr) -> ast.Name | ast.Subscript | None:
    """Return what is kept under the name, or in the entry, that a value is of."""
    if not isinstance(node, ast.Name | ast.Subscript):
        return None
    target = copy.deepcopy(node)
    target.ctx = ast.Store()
    return target


def _emptied_within(tree: ast.AST) -> Iterator[tuple[ast.stmt, ast.stmt]]:
    """Give each loop with each statement of its body that empties something, the inner one first."""
    loops = [node for node in ast.walk(tree) if isinstance(node, ast.For | ast.While)]
    for loop in reversed(loops):
        yield from ((loop, node) for node in loop.body if _empties(node))


def _kept_within(tree: ast.AST) -> Iterator[ast.Assign]:
    """Yield what stands in a loop, replaces what was emptied before, and is read nowhere there."""
    loops = [node for node in ast.walk(tree) if isinstance(node, ast.For | ast.While)]
    inside = dict.fromkeys(node for loop in loops for node in ast.walk(loop))
    emptied = {_base(n.targets[0]) for n in ast.walk(tree) if _empties(n) and n not in inside}
    stored = {_base_node(n.targets[0]) for n in inside if isinstance(n, ast.Assign)}
    read = {n.id for n in inside if isinstance(n, ast.Name) and n not in stored}
    for node in inside:
        if isinstance(node, ast.Assign) and _base(node.targets[0]) in emptied - read:
            yield node


def _base(node: ast.expr) -> str:
    """Return the name that something is kept under, or in an entry of."""
    base = _base_node(node)
    return base.id if isinstance(base, ast.Name) else ""


def _base_node(node: ast.expr) -> ast.expr:
    while isinstance(node, ast.Subscript):
        node = node.value
    return node


def _empties(node: ast.AST) -> TypeGuard[ast.Assign]:
    """Whether a statement gives a name something to be filled, or to be added to."""
    if not isinstance(node, ast.Assign) or not isinstance(node.targets[0], ast.Name):
        return False
    called = node.value.func if isinstance(node.value, ast.Call) else None
    begins = isinstance(called, ast.Attribute) and called.attr in BEGINS
    return begins or ast.unparse(node.value) in EMPTY


def put(tree: ast.AST, node: ast.AST, instead: list[ast.AST]) -> None:
    """Put statements in the place of one."""
    for around in ast.walk(tree):
        for body in (getattr(around, part, None) for part in ("body", "orelse")):
            if isinstance(body, list) and node in body:
                at = body.index(node)
                body[at : at + 1] = instead
                return
