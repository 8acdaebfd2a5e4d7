"""Find where a result is put together with a part too few."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any

from .likeness import Likeness, likeness
from .training import Training


class Forgotten(Training):
    """Looks at what is handed back as several parts."""

    def forgotten(self) -> list[int]:
        """Return what hands back only some of what is asked for, all of it right and in its order."""
        sites = self.program.sites
        back = [n for n, one in enumerate(sites) if one.handed_back]
        one_only = len(back) == 1 and isinstance(sites[back[0]].node, ast.Tuple)
        return back if one_only and all(map(self._has_too_few, self.wrong)) else []

    def _has_too_few(self, k: int) -> bool:
        given: Any = self.traces[k].value
        right: Any = self.vectors.expected[self.roles.cases[k]]
        if not isinstance(given, tuple) or not isinstance(right, tuple) or len(given) >= len(right):
            return False
        return _are_in_order(map(likeness, given), map(likeness, right))


def _are_in_order(given: Iterable[Likeness], right: Iterable[Likeness]) -> bool:
    """Whether some things are among others, in the same order."""
    others = iter(right)
    return all(one is not None and one in others for one in given)
