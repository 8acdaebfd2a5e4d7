"""Choose between a call of a learner's own helper and what stands in the helper."""

from __future__ import annotations

import ast

from .beside import Beside
from .elsewhere import MOST, Found
from .kinds import called_in
from .likeness import is_array, leaves, likeness


class Helpers(Beside):
    """Goes into a helper that gives something wrong, and out of one that is given what is asked for."""

    def at_helper(self, found: Found) -> Found:
        """Return what is told, of a helper where it is at fault."""
        if not found:
            return found
        number, _ = found[0]
        if number in self.raising:
            return found
        if calls := self._given_the_result(number):
            return self._told(calls)
        calls = self._calls_around(number)
        wrong = [n for n in calls if self.is_called_right(n) is False]
        if calls and self._is_random:  # nobody can tell which of them are wrong
            return found if len(calls) == 1 else []
        if 0 < len(wrong) < len(calls) and any(map(self.is_called_right, calls)):
            return self._told(wrong[:MOST])
        for call in (number, *self._below(number)):
            ends = self._ends_of(call) if call == number or self._is_wrong(call) else []
            if 0 < len(ends) <= MOST:
                return [*dict.fromkeys([*self._told(ends), *self._told([call])])][:MOST]
        return found

    def _given_the_result(self, number: int) -> list[int]:
        """Return the calls of the helper that an expression is in, where right results go into them."""
        sites = self.program.sites
        name = sites[number].function
        if name == self.program.name:
            return []
        calls = [n for n, site in enumerate(sites) if called_in(site.node) == name]
        return calls if calls and all(map(self._is_given_the_result, calls)) else []

    def _calls_around(self, number: int) -> list[int]:
        """Return the calls of the helper that an expression is in."""
        calls = [n for n, site in enumerate(self.program.sites) if called_in(site.node)]
        return [n for n in calls if number in self._inside_helper(n)]

    def _is_given_the_result(self, call: int) -> bool:
        inner = self.program.sites[call].inner
        return any(
            all({*self.traces[k].likes.get(n, ())} & self._missed(k) for k in self.wrong)
            for n in inner
        )

    def _missed(self, k: int) -> set[object]:
        """Return the arrays that the result of a case should hold, and does not."""
        right = leaves(self.vectors.expected[self.roles.cases[k]])
        given = {path: likeness(one) for path, one in leaves(self.traces[k].value).items()}
        wanted = {path: likeness(one) for path, one in right.items()}
        return {one for path, one in wanted.items() if is_array(one) and given.get(path) != one}

    def _ends_of(self, call: int) -> list[int]:
        """Return what a helper hands back, of a call of it; of a name, what it was computed by."""
        sites = self.program.sites
        ends = [n for n in self._inside_helper(call) if sites[n].handed_back]
        made = [[d for d in self.definitions(n) if not sites[d].is_name] or [n] for n in ends]
        several = [n for one in made for n in one]
        return several if all(map(self._is_computed, several)) else []

    def _is_computed(self, number: int) -> bool:
        return isinstance(self.program.sites[number].node, ast.BinOp | ast.UnaryOp | ast.Call)
