"""Choose between where a value is made and where it is used, by what the value is called."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from .kinds import Kinds
from .place import FROM_HERE, STEP
from .roles import Role


class Names(Kinds):
    """Finds names that hold something else than they say, and right names that are used wrongly."""

    def misnamed(self) -> list[tuple[int, str]]:
        """Return the first part whose name right answers have for another value, which mends.

        What a helper of the learner's made wrong is found in the helper.
        """
        kept = [n for n in self.evaluated() if self.program.sites[n].binds]
        for number in filter(self._is_made_here, kept):
            for uses, role in self._other_values(number):
                tried = self.exchange_all(uses, role)
                if tried.right and tried.mended:
                    return self._kept_under(number, uses[0], role)
        return []

    def _is_made_here(self, number: int) -> bool:
        sites = self.program.sites
        return sites[self.origin(number)].function == sites[number].function

    def _other_values(self, number: int) -> Iterator[tuple[list[int], Role]]:
        """Give what right answers call by a name that part of the learner's has another value of."""
        for name in self.program.sites[number].binds:
            uses = [n for n in self.uses(number) if self._name(n) == name]
            if uses and not all(self._is_called_so(n) is not False for n in uses):
                for role in self._called(name):
                    if all(self._may_stand(n, role, None) for n in uses):
                        yield uses, role

    def _kept_under(self, number: int, use: int, role: Role) -> list[tuple[int, str]]:
        """Say where it is; of a pair that is taken apart nothing inside is to blame."""
        whole = any(t.likes.get(number) == t.likes.get(use) for t in self.traces)
        return self._proved(number, role) if whole else self._told([number])

    def at_use(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Of a value that is right by its name, blame the one line that it is used on wrongly."""
        if not found or (made := self._kept(found[0][0])) is None:
            return found
        right = self.is_called_right(made)
        if right is False or not (right or self.is_common(made)):
            return found
        used = self._used_wrongly(made)
        if len(used) != 1:
            return found
        parts = self._told([self._part(used[0])], self._kind_of_use(made, used[0]))
        return parts if right else [*parts, *found]

    def _kind_of_use(self, made: int, uses: list[int]) -> str:
        """Say what is wrong with a name that is handed back as it is."""
        outer = self.program.sites[uses[0]].outer
        if outer is not None and outer not in self.returned:
            return ""
        return STEP if self.is_step(made) else FROM_HERE

    def _kept(self, number: int | None) -> int | None:
        """Return what a part is in that is kept under a name."""
        while number is not None and not self.program.sites[number].binds:
            number = self.program.sites[number].outer
        return number

    def _used_wrongly(self, made: int) -> list[list[int]]:
        """Return by line the names whose exchange mends."""
        uses = sorted(self.uses(made), key=self._line)
        lines = [[*several] for _, several in groupby(uses, key=self._line)]
        return lines if len(lines) == 1 else [one for one in lines if self._all_mend(one)]

    def _all_mend(self, numbers: list[int]) -> bool:
        return any(
            all(self._may_stand(n, role, None) for n in numbers)
            and self.exchange_all(numbers, role).right
            for role in self.views
        )

    def _part(self, uses: list[int]) -> int:
        """Choose between a name, where another one is meant, and what is done with it."""
        outer = self.program.sites[uses[0]].outer
        if outer is None or outer in self.returned or self._is_other_name(uses[0]):
            return uses[0]
        return outer
