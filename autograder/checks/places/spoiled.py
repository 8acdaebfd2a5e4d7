"""Find what makes of a right result a wrong one."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from .changes import Changes
from .likeness import inside, is_array, likeness, numbers_in
from .roles import Role


class Spoiled(Changes):
    """Finds right results that something is done to before they are handed back."""

    def spoiled(self) -> list[int]:
        """Return what a right result goes into, if it is on one line."""
        if self._is_random or self.roles.drawn or not any(map(_is_telling, self._results)):
            return []
        right = Role([[self.vectors.expected[number]] for number in self.roles.cases])
        found = [
            one
            for number in filter(self._is_result, self.evaluated())
            for one in self._consumers(number)
            if not self._is_result(one) and one in (self.raising[:1] or [one])
            if self._mends_with(one, right)
        ]
        return found[-1:] if len({*map(self._line, found)}) == 1 else []

    def _mends_with(self, number: int, right: Role) -> bool:
        """Whether the result in the place of an expression mends; right cases may not come to it."""
        several = ((k, self._exchanged(k, [number], right)) for k in self.wrong)
        return all(self._is_right(k, value, error) for k, (value, error, _) in several)

    @cached_property
    def _results(self) -> list[Any]:
        return [likeness(self.vectors.expected[number]) for number in self.roles.cases]

    def _is_result(self, number: int) -> bool:
        """Whether an expression gives what should be handed back, in every case."""
        pairs = zip(self.traces, self._results, strict=True)
        return all(trace.likes.get(number, (None,))[-1] == right for trace, right in pairs)

    def _consumers(self, number: int) -> Iterator[int]:
        """Yield the expressions that a value goes into, by itself or by its name."""
        sites = self.program.sites
        for one in self.uses(number) if sites[number].whole else [number]:
            outer = sites[one].outer
            if outer is not None and not sites[outer].returned:
                yield outer


def _is_telling(like: Any) -> bool:
    """Whether a result is no value that comes about by chance."""
    return any(is_array(one) or any(n % 1 for n in numbers_in(one)) for one in inside(like))
