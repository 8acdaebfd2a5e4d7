"""Put right values in the place of an expression, and see what comes of it."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations
from typing import Any

from . import running
from .likeness import (
    Likeness,
    flat,
    form,
    has_numbers,
    inside,
    is_array,
    is_container,
    is_zero,
    leaves,
    likeness,
)
from .parts import Parts
from .roles import Role
from .running import MORE, Exchanger, Watcher

MOST_ORDERED = 3  # results that are tried in another order
LEAST = 10_000  # evaluations that a run may have


@dataclass
class Effect:
    """What an exchange came to."""

    right: bool
    mended: bool = False  # more than what was put in came right


class Exchange(Parts):
    """Tries right values in a wrong answer."""

    @cached_property
    def views(self) -> list[Role]:
        """The roles; those of a loop also the other way round, and without the first or last."""
        turns: tuple[slice, ...] = slice(None, None, -1), slice(1, None), slice(None, -1)
        several = [role for role in self.roles.roles if any(len(v) > 1 for v in role.values)]
        other = [Role([v[turn] for v in role.values], 0) for turn in turns for role in several]
        other += [one for role in self.roles.roles for one in _in_other_order(role)]
        found: dict[Any, Role] = {}
        for role in (*self.roles.roles, *other):
            found.setdefault(role.likes, role)
        return [*found.values()]

    def _may_stand(self, number: int, role: Role, alike: bool | None) -> bool:
        """Whether it is worth a trial to put a role in the place of an expression."""
        k = self.wrong[0]
        own = self.traces[k].likes.get(number, ())
        theirs = role.likes[k]
        if not theirs or (
            len(theirs) > 1 and own and not self._turns_fit(k, len(own), len(theirs))
        ):
            return False
        if own and all(like == theirs[n % len(theirs)] for n, like in enumerate(own)):
            return False
        return alike is None or not own or (form(own[0]) == form(theirs[0])) == alike

    def _turns_fit(self, k: int, own: int, theirs: int) -> bool:
        """Whether a loop has as many turns, or may have, where it ended with an error."""
        return own == theirs or (self.traces[k].error is not None and own < theirs)

    def exchange(self, number: int, role: Role) -> Effect:
        """Put the values of a role in the place of an expression, in every case."""
        return self.exchange_all([number], role)

    def exchange_all(self, numbers: Sequence[int], role: Role) -> Effect:
        """Put the values of a role in the place of each of several expressions, in every case."""
        mended = False
        for k in self.order:
            self._in_time()
            value, error, probe = self._exchanged(k, numbers, role)
            if not self._is_right(k, value, error) or not probe.used:
                return Effect(False)
            mended = mended or (k in self.wrong and self._more_than(k, role))
        return Effect(self._is_random or self._keeps(numbers, role), mended)

    def _keeps(self, numbers: Sequence[int], role: Role) -> bool:
        """Whether what was right stays right: else two wrongs have made a right."""
        k = self.wrong[0]
        before = self.traces[k].likes
        around = [one for number in numbers for one in self._around(number)]
        probe = Watcher(dict.fromkeys(numbers, role.values[k]), self._limit(k), self.until)
        running.call(self.program, self._cases()[k], probe)
        known = self.roles.known[k]
        return all(
            like is None or like in known
            for n, likes in probe.likes.items()
            if n in before and n not in around and self.is_known(n) and is_array(before[n][0])
            for like in likes[: len(before[n])]
        )

    def _around(self, number: int) -> list[int]:
        outer = self.program.sites[number].outer
        return [] if outer is None else [outer, *self._around(outer)]

    def _limit(self, k: int) -> int:
        return max(LEAST, MORE * self.traces[k].count)

    def _exchanged(self, k: int, numbers: Sequence[int], role: Role) -> tuple[Any, Any, Exchanger]:
        there = numbers if role.values[k] else ()
        values: dict[int, Sequence[Any]] = dict.fromkeys(there, role.values[k])
        probe = Exchanger(values, self._limit(k), self.until)
        value, error = running.call(self.program, self._cases()[k], probe)
        return value, error, probe

    def _more_than(self, k: int, role: Role) -> bool:
        """Whether something was wrong in a case that the role itself does not hold."""
        given = leaves(self.traces[k].value)
        for path, right in leaves(self.vectors.expected[self.roles.cases[k]]).items():
            like = flat(likeness(right))
            if flat(likeness(given.get(path))) != like and like not in role.inside[k]:
                return True
        return False

    def _mends_at_all(self, number: int) -> bool:
        return any(
            self._may_stand(number, role, None) and self.exchange(number, role).right
            for role in self.views
        )

    def _has(self, role: Role) -> bool:
        """Whether all values of a role are among the learner's own."""
        k = self.wrong[0]
        return all(like in self._own[k] for like in role.likes[k])

    @cached_property
    def _own(self) -> list[set[Any]]:
        return [
            {one for likes in t.likes.values() for like in likes for one in inside(like)}
            for t in self.traces
        ]

    def _is_natural(self, number: int, role: Role) -> bool:
        """Whether a person may have meant it: another name stands for what has a name."""
        like = role.likes[self.wrong[0]][0]
        if self._is_random and is_container(like) and not _is_plain(like):
            return False  # where chance is at work, any other result is right as a whole
        site = self.program.sites[number]
        if site.written and not self._sums.isdisjoint(site.binds) and not self._is_one(role):
            return False  # a sum begins with one number, whatever the case
        alone = site.outer is None or self.program.sites[site.outer].returned
        return alone or not (site.is_name and self.is_known(number)) or self._has(role)

    @cached_property
    def _sums(self) -> set[str]:
        """The names to which something is added."""
        added = [n.target for n in ast.walk(self.program.tree) if isinstance(n, ast.AugAssign)]
        return {target.id for target in added if isinstance(target, ast.Name)}

    def _is_one(self, role: Role) -> bool:
        """Whether a role has the same value throughout, in each wrong case."""
        return len({like for k in self.wrong for like in role.likes[k]}) == 1


def _in_other_order(role: Role) -> list[Role]:
    """Return what several results are when they have changed places."""
    if not all(v and isinstance(one, tuple) for v in role.values for one in v):
        return []
    sizes = {len(one) for values in role.values for one in values}
    if len(sizes) != 1:
        return []
    return [
        Role([[tuple(one[n] for n in order) for one in values] for values in role.values], 0)
        for order in other_orders(sizes.pop())
    ]


def other_orders(size: int) -> list[tuple[int, ...]]:
    """Return the orders besides their own in which so many things may stand; none of too many."""
    return [*permutations(range(size))][1:] if size <= MOST_ORDERED else []


def _is_plain(like: Likeness) -> bool:
    """Whether a value is a number, a text, or a few of them."""
    if is_container(like):
        return all(map(_is_plain, like[1]))
    return not has_numbers(like) or like[0] == () or is_zero(like)
