"""Find a mask that covers too much, where what is written through it was blamed."""

from __future__ import annotations

import ast

import numpy as np

from .counting import Counting
from .likeness import numbers_in


class Masked(Counting):
    """Knows which entries a mask chooses."""

    def masked(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Put the mask in the place of what ``d[mask] = value`` writes, where it is the mask."""
        for number, _ in found[:1]:
            for mask in self._masks_of(number):
                if self._covers_too_much(mask):
                    return [(mask, "")]
        return found

    def _masks_of(self, number: int) -> list[int]:
        """Return what chooses the entries that a value is written into."""
        match self._statement(number):
            case ast.Assign(targets=[ast.Subscript(slice=chosen)], value=value):
                sites = self.program.sites
                if sites[number].node in ast.walk(value):
                    there = [n for n, site in enumerate(sites) if site.node is chosen]
                    return [one for n in there for one in self.definitions(n) or [n]]
        return []

    def _covers_too_much(self, mask: int) -> bool:
        """Whether all wrong entries are among those that it chooses, and right ones are, too."""
        some_are_right = False
        for k in self.wrong:
            given, right = self.traces[k].value, self._expected(k)
            chosen = numbers_in(self.traces[k].likes.get(mask, (None,))[-1])
            if not isinstance(given, np.ndarray) or given.shape != np.shape(right):
                return False
            if len(chosen) != given.size or not {*chosen} <= {0.0, 1.0}:
                return False
            wrong, there = ~np.isclose(given, right).ravel(), np.array(chosen, dtype=bool)
            if (wrong & ~there).any():
                return False
            some_are_right |= bool((there & ~wrong).any())
        return some_are_right
