"""Find conditions that hold where they should not, or never hold, or ask once for many entries."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np

from . import running
from .first import First
from .likeness import Likeness, numbers_in
from .running import Exchanger


class Conditions(First):
    """Turns conditions round, for each wrong case another one if need be."""

    @cached_property
    def _asked(self) -> list[int]:
        return [n for n, site in enumerate(self.program.sites) if site.asked]

    def turned(self) -> list[int]:
        """Return few conditions that mend each wrong case where they come out the other way."""
        found = [n for n in self._asked if self._is_fed_well(n) and n not in self._blameless]
        mending = [[n for n in found if self._mends_turned(k, n)] for k in self.wrong]
        if not mending or not all(mending):
            return []
        all_cases = [n for n in found if all(n in several for several in mending)]
        return all_cases[:1] or [*dict.fromkeys(several[0] for several in mending)]

    @cached_property
    def _blameless(self) -> set[int]:
        """The conditions, with all inside, whose branch is to blame and not they."""
        several = [n for n in self._asked if self._is_of_its_branch(n)]
        return {one for n in several for one in (*self._below(n), n)}

    def _is_of_its_branch(self, number: int) -> bool:
        """Whether what it leads to in the wrong cases is right in none, and the other way is right."""
        several = [(k, {*map(holds, t.likes.get(number, ()))}) for k, t in enumerate(self.traces)]
        wrong, right = (
            {one for k, own in several for one in own if (k in self.wrong) == bad}
            for bad in (True, False)
        )
        if any(self.traces[k].value is None and not self.traces[k].error for k in self.wrong):
            return False  # no branch is written
        return len(wrong) == 1 and bool(right) and not wrong & right

    def _mends_turned(self, k: int, number: int) -> bool:
        """Whether a wrong case comes right where a condition comes out the other way, each time."""
        return (ends := self._turned(k, number)) is not None and self._is_right(k, *ends)

    def _turned(self, k: int, number: int) -> tuple[Any, Any] | None:
        """Return how a case ends where a condition, always the same, comes out the other way."""
        own = {*map(holds, self.traces[k].likes.get(number, ()))}
        if len(own) != 1 or None in own:
            return None
        self._in_time()
        probe = Exchanger({number: [not own.pop()]}, self._limit(k), self.until)
        return running.call(self.program, self._cases()[k], probe)

    def asked_at_once(self) -> list[int]:
        """Return the one condition of which some entries need one branch, and others the other."""
        found = [n for n in self._asked if all(self._is_of_both(k, n) for k in self.wrong)]
        return found if len(found) == 1 and self.wrong else []

    def _is_of_both(self, k: int, number: int) -> bool:
        """Whether each entry of the result is right in one of the branches, and not all in one."""
        ends = self._turned(k, number)
        if ends is None or ends[1] is not None or self.traces[k].error is not None:
            return False
        right = self.vectors.expected[self.roles.cases[k]]
        several = [self.traces[k].value, ends[0]]
        if not all(isinstance(one, np.ndarray) for one in (right, *several)):
            return False
        if right.size < 2 or any(one.shape != right.shape for one in several):
            return False
        one, other = (np.isclose(each, right) for each in several)
        return bool((one | other).all() and (one & ~other).any() and (other & ~one).any())


def holds(like: Likeness) -> bool | None:
    """Say of one value whether it counts as true; None: of an array, or of nothing."""
    if isinstance(like, tuple) and like[0] == "text":
        return bool(like[1])
    return any(numbers_in(like)) if isinstance(like, tuple) and like[0] == () else None
