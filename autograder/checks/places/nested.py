"""Find loops that stand in each other in another order than the numbers are asked for."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from itertools import permutations

from .branches import Branches

MOST = 3  # loops in each other that are tried in all orders
Loop = ast.For | ast.comprehension


class Nested(Branches):
    """Runs an answer with its loops in another order."""

    def ordered_otherwise(self) -> list[int]:
        """Return what the outermost loop goes through that belongs elsewhere: all comes right then."""
        for loops in _in_each_other(self.program.tree):
            for order in [*permutations(loops)][1:]:
                if self._comes_right(self._in_order(loops, order)):
                    first = next(a for a, b in zip(loops, order, strict=True) if a is not b)
                    sites = enumerate(self.program.sites)
                    return [n for n, site in sites if site.node is first.iter]
        return []

    def _in_order(self, loops: Sequence[Loop], order: Sequence[Loop]) -> ast.AST:
        """Return the definition with what loops count and go through in another order."""
        tree, memo = self._copied()
        heads = [(one.target, one.iter) for one in order]
        for loop, (target, through) in zip(loops, heads, strict=True):
            made = memo[id(loop)]
            assert isinstance(made, ast.For | ast.comprehension)
            made.target, made.iter = memo[id(target)], memo[id(through)]  # type: ignore[assignment]
        return memo[id(tree)]


def _in_each_other(tree: ast.AST) -> Iterator[list[Loop]]:
    """Give the loops, the outermost first, of which none depends on what another counts."""
    inside: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.For) and node not in inside:
            loops: list[Loop] = [*_down(node)]
            inside.update(loops)
            if _are_free(loops):
                yield loops
        if isinstance(node, ast.ListComp | ast.GeneratorExp) and _are_free([*node.generators]):
            yield [*node.generators]


def _down(loop: ast.For) -> Iterator[ast.For]:
    """Give a loop, and those that are all that stands in it."""
    yield loop
    match loop.body:
        case [ast.For() as inner] if not loop.orelse:
            yield from _down(inner)


def _are_free(loops: Sequence[Loop]) -> bool:
    if not 1 < len(loops) <= MOST:
        return False
    counted = {n.id for one in loops for n in ast.walk(one.target) if isinstance(n, ast.Name)}
    read = {n.id for one in loops for n in ast.walk(one.iter) if isinstance(n, ast.Name)}
    return not counted & read
