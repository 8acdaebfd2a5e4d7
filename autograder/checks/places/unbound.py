"""Find why a name has no value where an answer stops."""

from __future__ import annotations

import ast

from .conditions import Conditions
from .place import STOPS


class Unbound(Conditions):
    """Finds what only one branch computes, and what lacks a value in some of the wrong cases only."""

    def in_one_branch(self) -> list[int]:
        """Return what the missing name is given in one branch, where it is given nowhere else."""
        error, tree = self.traces[self.wrong[0]].error, self.program.tree
        if not isinstance(error, NameError) or tree is None or not self.raising:
            return []
        name = self._name(self.raising[0])
        stored = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == name]
        targets = [n for n in stored if isinstance(n.ctx, ast.Store)]
        made = [n for n, site in enumerate(self.program.sites) if name and name in site.binds]
        inside = {id(n) for each in _branches(tree) for n in ast.walk(each)}
        alone = len(targets) == len(made) == 1 and id(targets[0]) in inside
        return made if alone else []

    def sure(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Leave out what lacks a value, where another case is wrong for another reason."""
        if self.wrong and self.traces[self.wrong[0]].error is None:
            return [one for one in found if one[1] != STOPS or not self._name(one[0])]
        return found


def _branches(tree: ast.AST) -> list[ast.stmt]:
    """Return the statements that stand in a branch."""
    several = [node for node in ast.walk(tree) if isinstance(node, ast.If)]
    return [one for node in several for one in (*node.body, *node.orelse)]
