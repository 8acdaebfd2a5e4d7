"""A cost as data: a function that a case gives to the function it calls, known by two numbers.

It takes a dictionary of arrays, of any names and shapes, and returns a number.  It is smooth, and every
entry acts on the slopes by all others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Cost:
    """One such function.

    Parameters
    ----------
    turn, start : float
        How the weights with which the entries are added up change from one to the next, and where
        they begin.
    """

    turn: float
    start: float

    def __call__(self, parameters: Mapping[str, Any]) -> float:
        """Return the cost of a dictionary of arrays.

        Raises
        ------
        TypeError
            If it is given anything else, such as a single array.
        """
        if not isinstance(parameters, Mapping):
            raise TypeError("cost_of takes the dictionary with all parameters, not a single array")
        flat = [np.ravel(np.asarray(parameters[name], dtype=float)) for name in sorted(parameters)]
        entries = np.concatenate(flat)
        angles = self.start + self.turn * np.arange(entries.size)
        together = np.logaddexp(0, np.sum(np.sin(angles) * entries))
        return float(together + np.sum(np.cos(angles) * np.sin(entries)))
