"""Find a ``return`` that stands within a loop and belongs behind it."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator

from . import running
from .prepare import with_tree
from .running import Program, Recorder
from .unbound import Unbound


class Early(Unbound):
    """Moves each ``return`` behind the loops that it stands in, or leaves it out."""

    def returned_early(self) -> list[int]:
        """Return what is handed back too early: all comes right where it is not yet."""
        for early, program in self._later():
            if all(self._does(program, k) for k in self.order):
                return [n for n, site in enumerate(self.program.sites) if site.node is early.value]
        return []

    def _later(self) -> Iterator[tuple[ast.Return, Program]]:
        """Give each such ``return``, and the answer with it behind each loop or without it."""
        tree = self.program.tree
        several = _within_loops(tree)
        for loop, early in several + [(None, early) for _, early in several]:
            yield early, with_tree(self.program, _moved(tree, loop, early))

    def _does(self, program: Program, k: int) -> bool:
        self._in_time()
        recorder = Recorder(lambda _number, _value: None, self._limit(k), self.until)
        return self._is_right(k, *running.call(program, self._cases()[k], recorder))


def _within_loops(tree: ast.AST) -> list[tuple[ast.stmt | None, ast.Return]]:
    """Return each loop with each ``return`` of a value in it."""
    loops = [node for node in ast.walk(tree) if isinstance(node, ast.For | ast.While)]
    several = ((loop, node) for loop in loops for node in ast.walk(loop))
    return [(loop, node) for loop, node in several if isinstance(node, ast.Return) and node.value]


def _moved(tree: ast.FunctionDef, loop: ast.stmt | None, early: ast.Return) -> ast.FunctionDef:
    """Return a function whose ``return`` comes behind a loop, or not at all."""
    memo: dict[int, object] = {}
    made = copy.deepcopy(tree, memo)
    new_loop, new_early = memo.get(id(loop)), memo[id(early)]
    for node in ast.walk(made):
        for body in (getattr(node, part, None) for part in ("body", "orelse")):
            if isinstance(body, list) and new_early in body:
                body[body.index(new_early)] = ast.copy_location(ast.Pass(), early)
            if isinstance(body, list) and new_loop in body:
                body.insert(body.index(new_loop) + 1, new_early)
    return made
