"""A right array beside a wrong one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from .numbers import USUAL, within
from .values import Numeric


@dataclass(frozen=True)
class Pair:
    """The right array and a wrong one, and what they may have been made of.

    Parameters
    ----------
    right, given : array
        They are not equal.
    known : dict of str to array
        The arguments' numbers, by name.
    others : dict of str to array
        The right numbers of the other parts of the result, by name.
    sizes : dict of str to int
        What the letters stand for: m, n_x.
    """

    right: Numeric
    given: Numeric
    known: Mapping[str, Numeric] = field(default_factory=dict)
    others: Mapping[str, Numeric] = field(default_factory=dict)
    sizes: Mapping[str, int] = field(default_factory=dict)

    @property
    def fits(self) -> bool:
        """Whether the shape is right."""
        return bool(self.right.shape == self.given.shape)

    @cached_property
    def wrong(self) -> Numeric:
        """For every entry whether it is wrong; only where the shape is right."""
        return np.asarray(~near(self.right, self.given))

    @cached_property
    def factor(self) -> float:
        """What every right number is multiplied by in the wrong array; nan if there is no such."""
        sure = np.abs(self.right) > 1e-9
        if not self.fits or not sure.any() or not same(self.given[~sure], self.right[~sure]):
            return np.nan
        ratio = self.given[sure] / self.right[sure]
        one = float(ratio.flat[0])
        steady = np.allclose(ratio, one, rtol=1e-6) and 1e-12 < abs(one) < np.inf
        return one if steady and abs(one - 1) > 1e-6 else np.nan


def same(first: Numeric, second: Numeric) -> bool:
    """Whether two arrays are equal in shape and, nearly, in every number."""
    return first.shape == second.shape and bool(near(first, second).all())


def near(right: Numeric, given: Numeric) -> Numeric:
    """Tell for every entry whether it is, nearly, the right one; nan is near to nan."""
    return within(right, given, USUAL.rtol, USUAL.atol)
