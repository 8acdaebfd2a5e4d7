"""A cost as data: a function that a case gives to the function it calls, known by two numbers.

It takes a dictionary of arrays with two axes, of any names and sizes, and returns a number.  It is smooth,
and every entry acts on the slopes by all others.
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
        ValueError
            If an array has lost an axis: a network that gets one fails, or computes something else.
        """
        if not isinstance(parameters, Mapping):
            raise TypeError("cost_of takes the dictionary with all parameters, not a single array")
        arrays = {name: np.asarray(parameters[name], float) for name in sorted(parameters)}
        for name, array in arrays.items():
            if array.ndim != 2:
                shape = f"{name} came with the shape {array.shape}"
                raise ValueError(f"cost_of takes arrays of the shapes in `parameters`; {shape}")
        entries = np.concatenate([np.ravel(array) for array in arrays.values()])
        angles = self.start + self.turn * np.arange(entries.size)
        together = np.logaddexp(0, np.sum(np.sin(angles) * entries))
        return float(together + np.sum(np.cos(angles) * np.sin(entries)))
