"""Go from a condition that comes too late by one to where its counter begins with 1."""

from __future__ import annotations

import ast

from .likeness import numbers_in
from .roles import Role
from .spoiled import Spoiled


class Counting(Spoiled):
    """Finds the counters that begin with 1 and should begin with 0."""

    def counted(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Put the counter's beginning in the place of what asks for it, where less by one mends."""
        for number in [one for one, _ in found[:1] if self._is_asked(one)]:
            for use in (n for n in (number, *self._below(number)) if self._name(n)):
                begins = [n for n in self.definitions(use) if self._begins_with_one(n)]
                if begins and self._mends_by_one(use):
                    return [(n, "") for n in begins]
        return found

    def _is_asked(self, number: int | None) -> bool:
        """Whether an ``if`` or a ``while`` asks for it, or for what it is in."""
        while number is not None and not self.program.sites[number].asked:
            number = self.program.sites[number].outer
        return number is not None

    def _begins_with_one(self, number: int) -> bool:
        """Whether a name is given 1, or what counts from 1, as it is written."""
        site = self.program.sites[number]
        node = site.node
        if not isinstance(node, ast.Call):
            return site.whole and _is_one(node)
        named = [one.value for one in node.keywords if one.arg == "start"]
        several = {
            "range": node.args[:1] * (len(node.args) > 1),
            "enumerate": node.args[1:] + named,
        }
        called = node.func.id if isinstance(node.func, ast.Name) else ""
        return site.turns and any(map(_is_one, several.get(called, ())))

    def _mends_by_one(self, use: int) -> bool:
        """Whether all comes right where a name stands for one less."""
        several = [trace.likes.get(use, ()) for trace in self.traces]
        if not all(len(numbers_in(like)) == 1 for likes in several for like in likes):
            return False
        less = Role([[int(numbers_in(like)[0]) - 1 for like in likes] for likes in several])
        return self.exchange(use, less).right


def _is_one(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value == 1
