"""Find where a name lost the value that its use asks for, or was never given it."""

from __future__ import annotations

import ast

import numpy as np

from .kinds import Kinds
from .likeness import Likeness, likeness


class Lost(Kinds):
    """Goes from a name that has a wrong value to the line that gave it that."""

    def lost(self, number: int) -> list[int]:
        """Return what an argument was overwritten with, where what came in is asked for."""
        made, name = self.definitions(number), self._name(number)
        if not made or name not in self.vectors.contract.arguments:
            return []
        came = [self._came_in(k, name) for k in self.wrong]
        if self._is_kept_elsewhere(name, came[0]):
            return []
        fits = any(
            all(role.likes[k] == (like,) for k, like in zip(self.wrong, came, strict=True))
            and self.exchange(number, role).right
            for role in self.views
        )
        return made if fits else []

    def _is_kept_elsewhere(self, name: str, like: Likeness) -> bool:
        """Whether another name has a value: that one may be meant."""
        several = self.traces[self.wrong[0]].likes.items()
        return any(like in likes and self._name(n) not in ("", name) for n, likes in several)

    def _came_in(self, k: int, name: str) -> Likeness:
        given = dict(zip(self.vectors.contract.arguments, self._cases()[k].args, strict=False))
        return likeness(given.get(name))

    def taken_apart(self, number: int) -> list[int]:
        """Return what was taken apart, where a name that is handed back got the wrong part of it."""
        made, sites = self.definitions(number), self.program.sites
        apart = [n for n in made if sites[n].binds and not (sites[n].whole or sites[n].turns)]
        wrong = [n for n in apart if self.calls(n).get(self._name(number)) is False]
        return wrong if self.is_handed_back(number) else []

    def is_handed_back(self, number: int) -> bool:
        """Whether nothing else is done with a name."""
        site = self.program.sites[number]
        return site.handed_back or site.outer in self.returned

    def kept_over(self, number: int) -> list[int]:
        """Return what a loop gives a name anew in each turn, where more than the last is asked for."""
        if not self.program.sites[number].handed_back or not self._is_too_small():
            return []
        name, tree = self._name(number), self.program.tree
        loops = [node for node in ast.walk(tree) if isinstance(node, ast.For | ast.While)]
        inside = dict.fromkeys(n for loop in loops for line in loop.body for n in ast.walk(line))
        read = [n for n in inside if isinstance(n, ast.Name) and n.id == name]
        kept = [n for n in ast.walk(tree) if isinstance(n, ast.Assign) and _is_of(n, name)]
        if not kept or any(n not in inside for n in kept) or len(read) > len(kept):
            return []
        return [self.site_of(node) for node in kept]

    def _is_too_small(self) -> bool:
        """Whether a number or an array goes back, and larger arrays are asked for."""
        given = [self.traces[k].value for k in self.wrong]
        right = [self.vectors.expected[self.roles.cases[k]] for k in self.wrong]
        plain = all(isinstance(one, np.ndarray | int | float) for one in given)
        arrays = all(isinstance(one, np.ndarray) for one in right)
        return plain and arrays and sum(map(np.size, given)) < sum(map(np.size, right))


def _is_of(node: ast.Assign, name: str) -> bool:
    return any(isinstance(one, ast.Name) and one.id == name for one in node.targets)
