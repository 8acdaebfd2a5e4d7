"""Find branches whose bodies have changed places, and the empty one after which a name has no value."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import groupby, pairwise

from .conditions import holds
from .indented import Indented

Branch = tuple[
    ast.expr | None, list[ast.stmt]
]  # what an `if` asks (None: `else`), and what it does


class Branches(Indented):
    """Looks at what stands under a question that is right."""

    def exchanged(self) -> list[int]:
        """Return where two bodies differ, if all comes right with each in the place of the other.

        Of a text that is compared, each body has to name the other's: else the question may be wrong.
        """
        for one, other in _neighbours(self.program.tree):
            if _names_only_the_other(one, other) and self._comes_right(self._with(one, other)):
                pair = next(_differing(one[1], other[1]), None)
                return [self.site_of(statement) for statement in pair or ()]
        return []

    def _with(self, one: Branch, other: Branch) -> ast.AST:
        """Return the definition with two bodies exchanged."""
        tree, memo = self._copied()
        first, second = ([memo[id(line)] for line in body] for _, body in (one, other))
        for around in ast.walk(memo[id(tree)]):
            for part in ("body", "orelse"):
                if getattr(around, part, None) in (first, second):
                    body = getattr(around, part)
                    setattr(around, part, second if body == first else first)
        return memo[id(tree)]

    def without_a_value(self) -> list[int]:
        """Return the body that ran and did nothing, where a name has its value from a branch beside it."""
        error = self.traces[self.wrong[0]].error
        name = self._name(self.raising[0]) if self.raising else ""
        if not isinstance(error, NameError) or not name:
            return []
        for several in _all_branches(self.program.tree):
            ran = self._that_ran(several) if any(name in _stores(b) for _, b in several) else None
            if ran and not _stores(ran):
                return [self.site_of(ran[0])]
        return []

    def _that_ran(self, branches: list[Branch]) -> list[ast.stmt] | None:
        """Return the body that the first wrong case came to the last time."""
        sites, likes = self.program.sites, self.traces[self.wrong[0]].likes
        for test, body in branches:
            asked = [likes[n] for n in likes if sites[n].node is test]
            if test is None or (asked and holds(asked[0][-1])):
                return body
        return None


def _differing(one: list[ast.stmt], other: list[ast.stmt]) -> Iterator[tuple[ast.stmt, ast.stmt]]:
    """Give the statements of two bodies that differ, line by line."""
    pairs = zip(one, other, strict=False)
    return ((a, b) for a, b in pairs if ast.unparse(a) != ast.unparse(b))


def _all_branches(tree: ast.AST) -> Iterator[list[Branch]]:
    """Give the branches of each `if`, those of its `elif`s and of its `else` with it."""
    several = [node for node in ast.walk(tree) if isinstance(node, ast.If)]
    later = [node for one in several for node in one.orelse if len(one.orelse) == 1]
    yield from ([*_branches(node)] for node in several if node not in later)
    yield from _in_a_row(tree)


def _in_a_row(tree: ast.AST) -> Iterator[list[Branch]]:
    """Give what stands in several `if` one below the other, none of which has an `else`."""
    for around in ast.walk(tree):
        for lines in (getattr(around, part, None) for part in ("body", "orelse")):
            for alone, nodes in groupby(lines, _is_alone) if isinstance(lines, list) else ():
                if alone:
                    yield [(node.test, node.body) for node in nodes]


def _is_alone(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and not node.orelse


def _branches(node: ast.If) -> Iterator[Branch]:
    yield node.test, node.body
    match node.orelse:
        case [ast.If() as more]:
            yield from _branches(more)
        case [_, *_]:
            yield None, node.orelse


def _neighbours(tree: ast.AST) -> Iterator[tuple[Branch, Branch]]:
    return (pair for several in _all_branches(tree) for pair in pairwise(several))


def _names_only_the_other(one: Branch, other: Branch) -> bool:
    """Whether what is asked for stands in the other body, and not in its own."""
    texts = [(_text(test), own) for (test, own) in ((one[0], 0), (other[0], 1)) if test is not None]
    words = [_words(body) for _, body in (one, other)]
    return bool(texts) and all(
        text
        and any(text in word for word in words[1 - own] - words[own])
        and not any(text in word for word in words[own])
        for text, own in texts
    )


def _text(test: ast.expr) -> str:
    """Return the text that something has to be equal to."""
    match test:
        case ast.Compare(ops=[ast.Eq()], left=left, comparators=[right]):
            texts = [n.value for n in (left, right) if isinstance(n, ast.Constant)]
            return texts[0] if len(texts) == 1 and isinstance(texts[0], str) else ""
    return ""


def _words(body: list[ast.stmt]) -> set[str]:
    """Return the names that stand in a body."""
    nodes = [node for line in body for node in ast.walk(line)]
    names = {node.id for node in nodes if isinstance(node, ast.Name)}
    return names | {node.attr for node in nodes if isinstance(node, ast.Attribute)}


def _stores(body: list[ast.stmt]) -> set[str]:
    """Return the names that a body gives a value, or ``return`` where it ends the function."""
    nodes = [node for line in body for node in ast.walk(line)]
    ends = {"return" for node in nodes if isinstance(node, ast.Return | ast.Raise)}
    stored = (n for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))
    return ends | {node.id for node in stored}
