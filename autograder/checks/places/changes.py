"""Find the line that changes an array or a list in place, where its later use was blamed for it."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from . import running
from .likeness import (
    Likeness,
    form,
    is_array,
    is_container,
    is_zero,
    leaves,
    likeness,
    numbers_in,
)
from .nested import Nested
from .place import FROM_HERE
from .running import Recorder

EMPTY = likeness([])
MANY = 99  # more arguments than a call has


@dataclass
class Watched:
    """An array or a list: what it was, and from where it was changed, each with the time."""

    value: Any
    made: int
    like: Likeness
    last: Likeness
    changed: list[tuple[int, int]] = field(default_factory=list)

    @property
    def is_to_be_filled(self) -> bool:
        """Whether nothing was in it at first."""
        return is_zero(self.like) or self.like == EMPTY


class Watch:
    """Notes which arrays and lists are changed in place, and after which expression."""

    def __init__(self) -> None:
        self.things: dict[int, Watched] = {}
        self.seen: dict[int, tuple[int, Watched]] = {}
        self.fractions: set[int] = set()
        self.time = 0
        self._before = -1

    def __call__(self, number: int, value: Any) -> None:
        """Take what an expression gives."""
        self.time += 1
        self._look()
        if isinstance(value, np.ndarray | list):
            like = likeness(value)
            thing = Watched(value, number, like, like)
            self.seen[number] = self.time, self.things.setdefault(id(value), thing)
        if isinstance(value, float | np.ndarray) and _has_fractions(value):
            self.fractions.add(number)
        self._before = number

    def _look(self) -> None:
        for thing in self.things.values():
            like = likeness(thing.value)
            if like != thing.last:
                thing.last = like
                thing.changed.append((self.time, self._before))


class Changes(Nested):
    """Goes from the use of what was changed in place to the line that changed it."""

    def changed_before(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Put the line in the place of what is blamed for it; leave out what is only to be filled."""
        if not found or not self._changes_anything or self._is_as_called(found[0][0]):
            return found
        if made := self._cut_in(found[0][0]):
            return [(made, "")]
        if lines := self._that_miss_some(found[0][0]) or self._that_spoil(found[0][0]):
            return [(line, "") for line in lines]
        for thing, before in self._things_of(found[0][0]):
            at = self._lines_that_change(thing)
            if at and self._line(at[0]) != self._line(found[0][0]):
                only = len(at) == 1
                if not thing.is_to_be_filled and (only or before):
                    return [(at[0], "")]
                if thing.is_to_be_filled and only and before:
                    kept = [one for one in found if not self.program.sites[one[0]].bare]
                    return [(at[0], ""), *kept]
        return [(line, "") for line in self._that_made(*found[0])] or found

    def _is_as_called(self, number: int) -> bool:
        """Whether a name that is handed back has what right answers call by it."""
        name, cases = self._name(number), [k for k in self.wrong if k not in self.roles.drawn]
        right = all(
            like in self.roles.called[k].get(name, ())
            for k in cases
            for like in self.traces[k].likes.get(number, (None,))
        )
        return bool(name and cases) and self.program.sites[number].handed_back and right

    @cached_property
    def _changes_anything(self) -> bool:
        """Whether the function holds what may change an array or a list."""
        nodes = [*ast.walk(self.program.tree)]
        return any(
            isinstance(n, ast.AugAssign | ast.Expr) or _writes_into(n) for n in nodes
        ) or any(isinstance(n, ast.Subscript) and isinstance(n.ctx, ast.Store) for n in nodes)

    @cached_property
    def _watch(self) -> Watch:
        watch, k = Watch(), self.wrong[0]
        self._in_time()
        running.call(self.program, self._cases()[k], Recorder(watch, self._limit(k), self.until))
        watch(-1, None)
        return watch

    def _things_of(self, number: int) -> list[tuple[Watched, bool]]:
        """Return what was changed before a place has it, or, if it was right, after it was made."""
        several = []
        for n in (number, *self._below(number)):
            time, thing = self._watch.seen.get(n, (0, None))
            if thing is None or self._is_elsewhere(thing):
                continue
            before = [t for t, _ in thing.changed if t <= time]
            if before and self.program.sites[n].is_name and (n == number or self._is_wrong(n)):
                several.append((thing, True))
            elif thing.changed and not before and n == number and self.is_known(n):
                several.append((thing, False))
        return several

    def _is_elsewhere(self, thing: Watched) -> bool:
        """Whether what it was at first is still there, in something that was not changed."""
        others = [one for _, one in self._watch.seen.values() if one is not thing]
        return any(one.like == thing.like and not one.changed for one in others)

    def _that_made(self, number: int, kind: str) -> list[int]:
        """Return the lines that change a copy, where no more is known than that it is handed back."""
        site, (_, thing) = self.program.sites[number], self._watch.seen.get(number, (0, None))
        alone = site.is_name and site.handed_back and kind == FROM_HERE
        return self._lines_that_change(thing) if alone and thing is not None else []

    def _that_spoil(self, number: int) -> list[int]:
        """Return the line that changes what was right, of what is handed back in a container."""
        k = self.wrong[0]
        if not self.is_handed_back(number) or not is_container(
            self.traces[k].likes.get(number, (None,))[-1]
        ):
            return []
        right = {*map(likeness, leaves(self._expected(k)).values())}
        given = {*map(likeness, leaves(self.traces[k].value).values())}
        for thing in self._watch.things.values():
            was_right = thing.like in right - given and not thing.is_to_be_filled
            if was_right and thing.last in given and len(at := self._lines_that_change(thing)) == 1:
                return at
        return []

    def _that_miss_some(self, number: int) -> list[int]:
        """Return the lines that fill an array, where of the entries that they leave some are right.

        What it was made with is right then, and the lines are for more entries, or for fewer.
        """
        k = self.wrong[0]
        given, right = (leaves(v) for v in (self.traces[k].value, self._expected(k)))
        for thing in self._watch.things.values():
            paths = [path for path, one in given.items() if likeness(one) == thing.last]
            is_it = thing.made == number and thing.changed and paths and paths[0] in right
            if is_it and _leaves_some(thing, likeness(right[paths[0]])):
                return self._lines_that_change(thing)
        return []

    def _expected(self, k: int) -> Any:
        return self.vectors.expected[self.roles.cases[k]]

    def _lines_that_change(self, thing: Watched) -> list[int]:
        """Return the statements, each once, as sites; those that only use it are none."""
        statements = [self._statement(n) for _, n in thing.changed]
        return [self.site_of(one) for one in dict.fromkeys(statements) if one is not None]

    def _statement(self, number: int) -> ast.stmt | None:
        return self._statements.get(id(self.program.sites[number].node)) if number >= 0 else None

    @cached_property
    def _statements(self) -> dict[int, ast.stmt]:
        """The statement that each node stands in, by the node's id."""
        several = ast.walk(self.program.tree)
        simple = [n for n in several if isinstance(n, ast.Assign | ast.AugAssign | ast.Expr)]
        return {id(node): one for one in simple for node in ast.walk(one)}

    def _cut_in(self, number: int) -> int | None:
        """Return what made the array of whole numbers that fractions were written into."""
        statement = self._statement(number)
        if statement is None or number not in self._watch.fractions:
            return None
        for thing in self._watch.things.values():
            is_whole = isinstance(thing.value, np.ndarray) and thing.value.dtype.kind in "iub"
            if is_whole and any(self._statement(n) is statement for _, n in thing.changed):
                return thing.made
        return None


def _writes_into(node: ast.AST) -> bool:
    """Whether a function of NumPy's is told where to put what it computes."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    named = any(one.arg == "out" for one in node.keywords)
    return named or len(node.args) > getattr(getattr(np, node.func.attr, None), "nin", MANY)


def _has_fractions(value: Any) -> bool:
    array = np.asarray(value)
    return array.dtype.kind == "f" and bool((array % 1 != 0).any())


def _leaves_some(thing: Watched, right: Likeness) -> bool:
    """Whether all that was changed is right, and of what was not some is right and some is wrong."""
    if not is_array(right) or not form(right) == form(thing.like) == form(thing.last):
        return False
    pairs = zip(*map(numbers_in, (thing.like, thing.last, right)), strict=True)
    found = {(last != first, last == wanted) for first, last, wanted in pairs}
    return found == {(True, True), (False, True), (False, False)}
