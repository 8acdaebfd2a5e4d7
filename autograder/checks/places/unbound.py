"""Find why a name has no value where an answer stops."""

from __future__ import annotations

import ast
from difflib import get_close_matches

from ..form_kinds import plainly
from .conditions import Conditions
from .place import STOPS, UNUSED
from .roles import Role
from .site import Site

NEAR = 0.8  # how alike a name is to one that it is misspelt for


class Unbound(Conditions):
    """Finds what only one branch computes, and leaves out what lacks a value by chance."""

    def in_one_branch(self) -> list[int]:
        """Return what the missing name is given in one branch, where it is given nowhere else."""
        error, tree = self.traces[self.wrong[0]].error, self.program.tree
        if not isinstance(error, NameError) or not self.raising:
            return []
        name = self._name(self.raising[0])
        stored = [n for n in ast.walk(tree) if isinstance(n, ast.Name) and n.id == name]
        targets = [n for n in stored if isinstance(n.ctx, ast.Store)]
        made = [n for n, site in enumerate(self.program.sites) if name and name in site.binds]
        inside = {id(n) for each in _branches(tree) for n in ast.walk(each)}
        alone = len(targets) == len(made) == 1 and id(targets[0]) in inside
        return made if alone else []

    def misspelt(self) -> list[int]:
        """Return the name that was given a value and is never read, beside the missing one."""
        error, tree = self.traces[self.wrong[0]].error, self.program.tree
        name = self._name(self.raising[0]) if self.raising else ""
        names = [n for n in ast.walk(tree) if isinstance(n, ast.Name)]
        read = {n.id for n in names if isinstance(n.ctx, ast.Load)}
        stored = {n.id for n in names if isinstance(n.ctx, ast.Store)}
        if not isinstance(error, NameError) or name not in stored:
            return []
        given = [n for n in names if n.id not in read and self._was_given(n)]
        near = [n for n in given if get_close_matches(plainly(name), [plainly(n.id)], 1, NEAR)]
        return [self._named(n) for n in near] if len(near) == 1 else []

    def _was_given(self, name: ast.Name) -> bool:
        """Whether the first wrong case came to where a name is given a value."""
        came, sites = self.traces[self.wrong[0]].likes, self.program.sites
        return any(name.id in sites[n].binds for n in came)

    def _named(self, name: ast.Name) -> int:
        self.program.sites.append(Site(name, self.program.name))
        return len(self.program.sites) - 1

    def undone(self, number: int) -> bool:
        """Whether it says how often a loop runs, and all comes right where the loop does not run."""
        sites, through = self.program.sites, number
        while not sites[through].turns and sites[through].outer is not None:
            through = sites[through].outer or 0
        if not sites[through].turns:
            return False
        never = Role([[[]]] * len(self.traces))
        ends = [self._exchanged(k, [through], never)[:2] for k in self.wrong]
        return all(self._is_right(k, *end) for k, end in zip(self.wrong, ends, strict=True))

    def _only_copied(self, number: int) -> bool:
        """Whether it is an argument's entry, or all of them, that goes into a copy of the argument."""
        node = self.program.sites[number].node
        for one in ast.walk(self.program.tree):
            match one:
                case ast.DictComp(
                    value=ast.Name() as value,
                    generators=[
                        ast.comprehension(iter=ast.Call(func=ast.Attribute(ast.Name(name))))
                    ],
                ) if name in self.vectors.contract.arguments:
                    if node in (value, one.generators[0].iter):
                        return True
        return False

    def sure(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Leave out what is no proof.

        That is what only right parts are made by, unless it is used nowhere, what lacks a value where
        another case is wrong for another reason, how often a loop runs that should not be there, and
        what is only copied before it is changed.
        """
        found = [one for one in found if one[1] == UNUSED or self.has_a_share(one[0])]
        found = [one for one in found if not self.undone(one[0]) and not self._only_copied(one[0])]
        if self.wrong and self.traces[self.wrong[0]].error is None:
            return [one for one in found if one[1] != STOPS or not self._name(one[0])]
        return found


def _branches(tree: ast.AST) -> list[ast.stmt]:
    """Return the statements that stand in a branch."""
    several = [node for node in ast.walk(tree) if isinstance(node, ast.If)]
    return [one for node in several for one in (*node.body, *node.orelse)]
