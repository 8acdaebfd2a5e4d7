"""Single results: arrays and numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any, ClassVar

import numpy as np

from ..compare import Difference
from ..distribution import complaint, repeats
from ..letters import displayed
from ..numbers import (
    Tolerance,
    as_numbers,
    equal,
    first_difference,
    from_list,
    kind_of,
    shape_of,
    what_is_wrong,
)
from ..values import Data, Numeric
from .base import Form


@dataclass(frozen=True)
class Single(Form):
    """A number or an array: first its shape is compared, then its numbers."""

    wanted: ClassVar[str] = "an array"

    @property
    def word(self) -> str:
        """The word for its shape (see :mod:`autograder.checks.letters`)."""
        return ""

    def compare(self, right: Any, given: Data, tolerance: Tolerance) -> list[Difference]:
        """See :meth:`Form.compare`."""
        numbers = as_numbers(given)
        if numbers is None:
            return [self._no_array(right, given, tolerance)]
        return self._numbers(np.asarray(right), numbers, tolerance)

    def fits(self, right: Any, value: Data) -> bool:
        """See :meth:`Form.fits`."""
        return as_numbers(value) is not None

    def _numbers(self, right: Numeric, given: Numeric, tolerance: Tolerance) -> list[Difference]:
        if given.shape != right.shape:
            return [self._another_shape(right, given, tolerance)]
        if equal(right, given, tolerance):
            return []
        message = what_is_wrong(self.name, right, given)
        rows = partial(first_difference, right, given, tolerance)
        return [Difference(self.name, "value", message, rows, pair=(right, given))]

    def _no_array(self, right: Any, given: Data, tolerance: Tolerance) -> Difference:
        message = f"{self.name} is {kind_of(given)}; {self.wanted} is asked for."
        listed = from_list(given)
        close = listed is not None and _is_equal(np.asarray(right), listed, tolerance)
        return Difference(self.name, "type", message, close=close)

    def _another_shape(self, right: Numeric, given: Numeric, tolerance: Tolerance) -> Difference:
        said = displayed(self.word)
        symbols, words = (f"{said} = ", "") if said.startswith("(") else ("", said and f", {said}")
        message = (
            f"{self.name} should have the shape {symbols}{right.shape}{words}; "
            f"it has {shape_of(given)}."
        )
        close = _is_squeezed(right, given) and equal(right.ravel(), given.ravel(), tolerance)
        rows = (("expected shape", str(right.shape)), ("your shape", str(given.shape)))
        return Difference(self.name, "shape", message, lambda: rows, close, (right, given))


def _is_equal(right: Numeric, given: Numeric, tolerance: Tolerance) -> bool:
    return given.shape == right.shape and equal(right, given, tolerance)


def _is_squeezed(right: Numeric, given: Numeric) -> bool:
    """Whether only axes of one entry were lost or added, without rows becoming columns."""
    turned = given.shape == right.shape[::-1]
    return given.squeeze().shape == right.squeeze().shape and not turned


@dataclass(frozen=True)
class Array(Single):
    """An array; `shape` in the course's letters, as ``"n_h m"``."""

    shape: str = ""

    @property
    def word(self) -> str:
        """The word for its shape."""
        return self.shape


@dataclass(frozen=True)
class Scalar(Single):
    """A single number: float, NumPy scalar or 0-d array."""

    wanted: ClassVar[str] = "a number"


@dataclass(frozen=True)
class Numbers(Single):
    """Several numbers in a row, as a list or an array."""

    wanted: ClassVar[str] = "a list of numbers"

    def compare(self, right: Any, given: Data, tolerance: Tolerance) -> list[Difference]:
        """See :meth:`Form.compare`; how they are lined up is free."""
        numbers = as_numbers(given)
        if numbers is None:
            numbers = from_list(given)
        if numbers is None:
            return [self._no_array(right, given, tolerance)]
        line = np.asarray(right).ravel()
        if numbers.size != line.size:
            return [replace(self._of_another_number(line, numbers, tolerance), pair=None)]
        found = self._numbers(line, numbers.ravel(), tolerance)
        # How many there are says nothing of an axis, and costs have no common factor.
        return [replace(difference, pair=None) for difference in found]

    def _of_another_number(
        self, right: Numeric, given: Numeric, tolerance: Tolerance
    ) -> Difference:
        """Tell how many there are, and in which shape; of groups, that they are groups."""
        found = self._another_shape(right, given, tolerance)
        if given.ndim < 2 or len(given) != right.size:
            return found
        each = given[0].size
        return replace(found, message=f"{found.message} Each entry holds {each} numbers, not one.")

    def fits(self, right: Any, value: Data) -> bool:
        """See :meth:`Form.fits`; there may be any number of them."""
        return isinstance(value, list | np.ndarray)


@dataclass(frozen=True)
class Random(Array):
    """A random array: its shape is exact, its numbers are judged by their distribution.

    `also` names other spreads that are right, such as ``"1/sqrt(n_prev)"``.
    """

    also: tuple[str, ...] = ()

    def compare(self, right: Any, given: Data, tolerance: Tolerance) -> list[Difference]:
        """See :meth:`Form.compare`; the right one gives shape, spread and centre."""
        expected, numbers = np.asarray(right), as_numbers(given)
        if numbers is None:
            message = f"{self.name} is {kind_of(given)}; {self.wanted} is asked for."
            return [Difference(self.name, "type", message)]
        # What stands for the right one may be a known mistake that is not random at all.
        if numbers.shape != expected.shape or repeats(expected):
            return self._numbers(expected, numbers, tolerance)
        return self._distribution(expected, numbers)

    def _distribution(self, right: Numeric, given: Numeric) -> list[Difference]:
        found = complaint(right, given, self.also)
        if found is None:
            return []
        what, rows = found
        message = f"{self.name} {what}"
        return [Difference(self.name, "value", message, lambda: rows, pair=(right, given))]
