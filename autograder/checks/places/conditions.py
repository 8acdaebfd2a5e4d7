"""Find conditions that hold where they should not, or never hold."""

from __future__ import annotations

import numpy as np

from . import running
from .likeness import likeness, numbers_in
from .names import Names
from .running import Exchanger

HOLDS = likeness(np.True_)


class Conditions(Names):
    """Turns conditions round, for each wrong case another one if need be."""

    def turned(self) -> list[int]:
        """Return few conditions that mend each wrong case where they come out the other way."""
        asked = [n for n, site in enumerate(self.program.sites) if site.asked]
        found = [n for n in asked if self._is_fed_well(n)]
        mending = (
            [[n for n in found if self._mends_turned(k, n)] for k in self.wrong] if found else []
        )
        if not mending or not all(mending):
            return []
        all_cases = [n for n in found if all(n in several for several in mending)]
        return all_cases[:1] or [*dict.fromkeys(several[0] for several in mending)]

    def _mends_turned(self, k: int, number: int) -> bool:
        """Whether a wrong case comes right where a condition comes out the other way, each time."""
        own = {*self.traces[k].likes.get(number, ())}
        if len(own) != 1 or own.pop() not in (HOLDS, likeness(np.False_)):
            return False
        turned = not any(numbers_in(self.traces[k].likes[number][0]))
        self._in_time()
        probe = Exchanger({number: [turned]}, self._limit(k), self.until)
        value, error = running.call(self.program, self._cases()[k], probe)
        return self._is_right(k, value, error)
