"""Find where a thing of another kind comes from, where an answer stops with an error because of it.

Such a thing is no wrong value: a pair that is kept in one name is right, and so is half of a count.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from typing import Any

import numpy as np

from .blame import Blame
from .likeness import Likeness, has_numbers, inside, is_array, is_container, numbers_in
from .place import FROM_HERE

HOLDS_RIGHT = ast.Compare, ast.BoolOp, ast.Subscript, ast.Tuple, ast.List, ast.Dict
_OWNERS = (np, np.ndarray)  # whose functions are found behind a dot


class Kinds(Blame):
    """Finds what has another kind than what is asked for."""

    def of_another_kind(self) -> list[int]:
        """Return what made such a thing; nothing if nothing did."""
        if not self.raising:
            return []
        innermost = self.raising[0]
        for name in filter(self._is_used_whole, self._below(innermost)):
            if functions := [*filter(self._is_function, self.definitions(name))]:
                return functions
            if kept := [n for one in self.definitions(name) for n in self._never_returned(one)]:
                return kept
            for maker in filter(self._is_kind, self._makers(name)):
                return [maker]
        return []

    def in_helper(self, number: int) -> list[int]:
        """Return the one thing that a helper hands back, of a call of it, and the call."""
        ends = [n for n in self._inside_helper(number) if self.program.sites[n].handed_back]
        return [*ends, number] if len(ends) == 1 else [number]

    def _inside_helper(self, number: int) -> list[int]:
        """Return what is in the helper that is called; nothing where none of the learner's is."""
        name = called_in(self.program.sites[number].node)
        nodes = [n for n in ast.walk(self.program.tree) if isinstance(n, ast.FunctionDef)]
        inside = {n for one in nodes[1:] if one.name == name for n in ast.walk(one)}
        own = {name} - {self.program.name, ""}
        several = enumerate(self.program.sites)
        return [n for n, site in several if site.function in own or site.node in inside]

    def _never_returned(self, made: int) -> list[int]:
        """Return what a helper keeps to itself that hands nothing back, of a call of it."""
        inside = self._inside_helper(made)
        if not inside or any(self.program.sites[n].handed_back for n in inside):
            return []
        kept = [n for n in inside if self.program.sites[n].whole and not self.uses(n)]
        return kept[-1:] or [made]

    def called_itself(self) -> list[int]:
        """Return where an answer calls itself, where it does so until there is no more room."""
        if not any(isinstance(self.traces[k].error, RecursionError) for k in self.wrong):
            return []
        sites = self.program.sites
        found = {n for n in self.raising if called_in(sites[n].node) == sites[n].function}
        return [*found] if len(found) == 1 else []

    def _is_function(self, number: int) -> bool:
        """Whether it names a function and does not call it."""
        node = self.program.sites[number].node
        if isinstance(node, ast.Name):
            scope = self.program.scope
            return callable(scope.get(node.id, getattr(builtins, node.id, None)))
        several = isinstance(node, ast.Attribute) and [getattr(o, node.attr, None) for o in _OWNERS]
        return self.is_empty(number) and any(map(callable, several or ()))

    def _is_used_whole(self, number: int) -> bool:
        """Whether it is a name that is used as it is, and not taken apart."""
        site = self.program.sites[number]
        if not site.is_name or site.outer is None:
            return False
        around = self.program.sites[site.outer].node
        apart = [node.value for node in ast.walk(around) if isinstance(node, ast.Starred)]
        if self._is_indexed(number):
            return "indices must be integers or slices, not tuple" in self._error()
        return site.node not in apart

    def _is_indexed(self, number: int) -> bool:
        """Whether an entry is taken of it; a pair has none at two numbers, as an array has."""
        outer = self.program.sites[number].outer
        return outer is not None and isinstance(self.program.sites[outer].node, ast.Subscript)

    def is_step(self, number: int) -> bool:
        """Whether its values are right on the way: numbers that nobody gets by accident.

        Yes and no are soon the same, whatever is asked.
        """
        likes = [
            one for t in self.traces for like in t.likes.get(number, ()) for one in inside(like)
        ]
        named = self.program.sites[number].is_name
        asks = isinstance(self.program.sites[number].node, ast.Compare)
        return not (named or asks) and self.is_known(number) and any(map(_is_somebodys, likes))

    def sure_kind(self, number: int, kind: str) -> str:
        """Say that what goes in is right and what comes out is not only where both are sure.

        Whole numbers are right by chance, or chosen wrongly.  A part of something right is right,
        and so is a question that is asked in the wrong place.
        """
        site = self.program.sites[number]
        if kind != FROM_HERE or site.is_name or site.constant:
            return kind
        inner = [n for n in site.inner if self._is_array(n) or self._tells(n)]
        right = isinstance(site.node, HOLDS_RIGHT) or self.is_known(number)
        return kind if inner and all(map(self._tells, inner)) and not right else ""

    def _is_array(self, number: int) -> bool:
        return any(like and like[0] for like in self._likes(number) if has_numbers(like))

    def _tells(self, number: int) -> bool:
        """Whether it came in, or its numbers are not whole, or more than a yes or no."""
        several = [numbers_in(like) for like in self._likes(number)]
        came_in = self._name(number) in self.vectors.contract.arguments
        if came_in and not self.definitions(number) and any(len({*one}) > 1 for one in several):
            return True
        return any(len({*one}) > 2 or any(n % 1 for n in one) for one in several)

    def _likes(self, number: int) -> list[Likeness]:
        return [like for t in self.traces for like in t.likes.get(number, ())]

    def _makers(self, number: int) -> Iterator[int]:
        """Yield the expressions that had the value of a name before it."""
        likes = next((t.likes for t in self.traces if t.likes.get(number)), {})
        for one, several in likes.items():
            if one == number:
                return
            if several[0] == likes[number][0]:
                yield one

    def _is_kind(self, maker: int) -> bool:
        """Whether a value is a pair that a function gave, or a count that is a decimal number."""
        node = self.program.sites[maker].node
        if isinstance(node, ast.BinOp):
            return isinstance(node.op, ast.Div) and "'float' object cannot be" in self._error()
        likes: list[Any] = next((t.likes[maker] for t in self.traces if maker in t.likes), [None])
        return isinstance(node, ast.Call) and is_container(likes[0]) and likes[0][0] == "tuple"

    def _error(self) -> str:
        return next((str(self.traces[k].error) for k in self.wrong if self.traces[k].error), "")


def called_in(node: ast.AST) -> str:
    """Return which function is called; empty where none is by its name."""
    called = node.func if isinstance(node, ast.Call) else None
    return called.id if isinstance(called, ast.Name) else ""


def _is_somebodys(like: Likeness) -> bool:
    """Whether it is an array with something in it, or a number that is not whole."""
    return is_array(like) or any(one % 1 for one in numbers_in(like))
