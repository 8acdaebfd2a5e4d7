"""Tell from which expression a name has its value, and whether the value is what the name says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property
from itertools import product

from .exchange import Exchange
from .likeness import Likeness
from .roles import Role

COMMON = 0.4  # what so many of the right answers have, a learner may have meant


class Bindings(Exchange):
    """Knows where names have their values from, the first time that each is used."""

    @cached_property
    def _from(self) -> list[dict[int, int]]:
        """For each case, from which expression each name has its value."""
        return [self._reaching([*trace.likes, *trace.raised]) for trace in self.traces]

    def _reaching(self, evaluated: list[int]) -> dict[int, int]:
        last: dict[tuple[str, str], int] = {}
        found = {}
        for number in evaluated:
            site = self.program.sites[number]
            if (site.function, self._name(number)) in last:
                found[number] = last[site.function, self._name(number)]
            last.update({(site.function, name): number for name in site.binds})
        return found

    def definitions(self, number: int) -> list[int]:
        """Return the expressions that a name has its value from, in one case or another."""
        return [*dict.fromkeys(there[number] for there in self._from if number in there)]

    def uses(self, number: int) -> list[int]:
        """Return the names that have their value from an expression."""
        several = (n for there in self._from for n, one in there.items() if one == number)
        return [*dict.fromkeys(several)]

    def _name(self, number: int) -> str:
        node = self.program.sites[number].node
        return node.id if isinstance(node, ast.Name) else ""

    def _is_called_so(self, number: int) -> bool | None:
        """Whether right answers have the values of a name under it; None: they have no such name."""
        name = self._name(number)
        known = [
            like in called[name]
            for k, like in self._values(number)
            if name in (called := self.roles.called[k])
        ]
        return all(known) if known else None

    def _values(self, number: int) -> Iterator[tuple[int, Likeness]]:
        for k, trace in enumerate(self.traces):
            yield from product((k,), trace.likes.get(number, ()))

    def is_called_right(self, number: int) -> bool | None:
        """Whether what an expression gives is kept under a name that right answers have for it."""
        several = {name: self._is_called_so(name) for name in self.uses(number)}
        told = [one for one in several.values() if one is not None]
        return all(told) if told else None

    def is_common(self, number: int) -> bool:
        """Whether many right answers have all its values, and not because all are one number."""
        values = [*self._values(number)]
        if len({like for _, like in values}) < 2 and len(self.traces) > 1:
            return False
        return any(
            role.share >= COMMON and all(like in role.likes[k] for k, like in values)
            for role in self.roles.roles
        )

    def _called(self, name: str) -> list[Role]:
        return [role for role in self.roles.roles if name in role.names]
