"""Find what is wrong in a function that trains, whose values go on from turn to turn."""

from __future__ import annotations

import ast
from typing import Any

from .gathered import Gathered
from .likeness import is_container
from .names import TURNS
from .place import FIRST


class Training(Gathered):
    """Looks at the first turn, in which nothing is wrong yet that comes from a turn before."""

    def _gives_right_at_first(self, number: int) -> bool:
        """Whether the first numbers that are kept of it are right ones in a case that is wrong."""
        kept: dict[tuple[int, str], Any] = {}
        for k, name, like in self._kept(number):
            if k in self.wrong:
                kept.setdefault((k, name), like)
        numbers = {which: like for which, like in kept.items() if not is_container(like)}
        kept = numbers or kept
        right = [(k, like in self.roles.known[k]) for (k, _), like in kept.items()]
        return any(all(fits for there, fits in right if there == k) for k, _ in right)

    def _as_it_trains(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Of a function that trains tell nothing that is right at the first turn, or was fed wrongly."""
        if TURNS not in self.vectors.contract.arguments or not found or found[0][1]:
            return found
        if not self._begins_well(found[0][0]):
            found = [found[0], *(one for one in found[1:] if not self._begins_well(one[0]))]
        if any(self._begins(n, right=False) for n in self._below(found[0][0])):
            return self._told(self.first_wrong(), FIRST) if self.firsts_of_nobody else found
        return [one for one in found if not self._is_right_at_first(one[0])]

    def _is_right_at_first(self, number: int) -> bool:
        """Whether a step is right until a later turn, or what its name says."""
        if not isinstance(self.program.sites[number].node, ast.Call | ast.BinOp):
            return False
        if not self.is_repeated(number):
            return bool(self.is_called_right(number))
        later = not self.is_known(number) and any(map(self._is_wrong, self._below(number)))
        return later and self._begins(number, right=True)

    def _begins_well(self, number: int) -> bool:
        """Whether its first values are right ones, where nothing begins at random."""
        cases = [k for k in self.wrong if k not in self.roles.drawn]
        firsts = [self.traces[k].likes.get(number, (None,))[0] for k in cases]
        known = self.roles.known
        return all(like in known[k] for k, like in zip(cases, firsts, strict=True) if like) and any(
            firsts
        )

    def _begins(self, number: int, *, right: bool) -> bool:
        """Whether its first values are right ones, or are wrong ones."""
        known = self.roles.known
        likes = [(k, self.traces[k].likes.get(number, (None,))[0]) for k in self.wrong]
        return all(like is not None and (like in known[k]) == right for k, like in likes)
