"""Find the lines at the end, or at the beginning, of a loop or a branch that belong behind or before it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .rewritten import Rewritten, put

BLOCKS = ast.For | ast.While | ast.If
ENDS = ast.Return | ast.Raise | ast.Break | ast.Continue
MOST = 3  # lines that are moved together


class Indented(Rewritten):
    """Moves lines of each block one step to the left."""

    def too_far_in(self) -> list[int]:
        """Return the first of the lines in a block where all comes right once they are not in it."""
        for block in _blocks(self.program.tree):
            for lines, behind in _moved(block):
                if self._comes_right(self._without(block, lines, behind=behind)):
                    return [self._head(lines[0])]
        return []

    def _without(self, block: ast.stmt, lines: list[ast.stmt], *, behind: bool) -> ast.AST:
        """Return the definition with lines of a block behind or before it."""
        tree, memo = self._copied()
        moved = [memo[id(line)] for line in lines]
        for line in moved:
            put(memo[id(tree)], line, [])
        both = [memo[id(block)], *moved] if behind else [*moved, memo[id(block)]]
        put(memo[id(tree)], memo[id(block)], both)
        return memo[id(tree)]

    def _head(self, statement: ast.stmt) -> int:
        """Return the site of a statement; of a loop, of what it goes through."""
        head = statement.iter if isinstance(statement, ast.For) else statement
        there = [n for n, site in enumerate(self.program.sites) if site.node is head]
        return there[0] if there else self.site_of(statement)


def _moved(block: ast.For | ast.While | ast.If) -> Iterator[tuple[list[ast.stmt], bool]]:
    """Give the last lines of a block, which may belong behind it, and the first, before it."""
    for many in range(1, min(MOST, len(block.body) - 1) + 1):
        yield block.body[-many:], True
    yield block.body[:1], False


def _blocks(tree: ast.AST) -> Iterator[ast.For | ast.While | ast.If]:
    """Give the blocks of more than one line, the inner ones first, that do not end the function."""
    several = [node for node in ast.walk(tree) if isinstance(node, BLOCKS)]
    for node in reversed(several):
        if len(node.body) > 1 and not node.orelse and not isinstance(node.body[-1], ENDS):
            yield node
