"""The credit that each part of a result has left, and what is earned by it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .contract import Case
from .forms import Form

CLOSE = 0.5  # credit of right numbers in a wrong form, or wrong at an edge only


class Credit:
    """The credit of one answer, all of it until it is charged.

    Parameters
    ----------
    returns : Form
        That of a right result.
    """

    def __init__(self, returns: Form) -> None:
        self._left = dict.fromkeys(returns.parts(), 1.0)
        self._aside = returns.side_parts()

    def charge(self, case: Case, parts: Iterable[str] | None = None, left: float = 0.0) -> None:
        """Leave some parts, or all of them, no more than this; an edge leaves half."""
        if case.weight == "advice":
            return
        left = max(left, CLOSE) if case.weight == "edge" else left
        for part in [*self._left] if parts is None else parts:
            self._left[part] = min(self._left[part], left)

    @property
    def score(self) -> float:
        """The mean of the parts; up to half of it is lost where one that stands aside is wrong.

        What costs half, an edge or a wrong form, costs no more where a result and what stands
        aside of it have both lost it.
        """
        but_for_halves = {part: float(share > 0) for part, share in self._left.items()}
        return max(self._share(self._left), CLOSE * self._share(but_for_halves))

    def _share(self, credit: Mapping[str, float]) -> float:
        main = [share for part, share in credit.items() if part not in self._aside]
        side = [credit[part] for part in self._aside]
        return sum(main) / len(main) * (1 + min(side, default=1.0)) / 2
