"""Compare a result with the right one.

Every comparison in the course goes through :func:`compare`, in the notebook and at marking; each
form knows how (see :mod:`autograder.checks.forms`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from .numbers import Detail, Tolerance
from .values import Data, Numeric

Kind = Literal["shape", "value", "type", "contract", "crash", "timeout", "missing", "test"]


@dataclass(frozen=True)
class Difference:
    """How one part of a result differs from the right one.

    Parameters
    ----------
    part : str
        The part of the result that it costs, as `Form.parts` names it.
    kind : str
        What is wrong: the shape, the values, the type.
    message : str
        The same in a sentence, without any number of the case.
    rows : callable
        Gives the numbers: what was expected, what came, where they first differ.
    close : bool
        Whether the numbers are right in a wrong form, which keeps half of the credit.
    pair : tuple, optional
        The right and the given array of the part, where shape or numbers differ.
    """

    part: str
    kind: Kind
    message: str
    rows: Callable[[], Detail] = tuple
    close: bool = False
    pair: tuple[Numeric, Numeric] | None = field(default=None, compare=False, repr=False)

    @property
    def detail(self) -> Detail:
        """The numbers, put into words only when somebody looks: that takes longest of all."""
        return self.rows()


class Comparable(Protocol):
    """What knows how to compare: a form."""

    def compare(self, right: Any, given: Data, tolerance: Tolerance) -> list[Difference]:
        """List how `given` differs from `right`."""
        ...


def compare(
    expected: Any, actual: Data, form: Comparable, tolerance: Tolerance
) -> list[Difference]:
    """List how `actual` differs from `expected`; an empty list means right.

    Parameters
    ----------
    expected : data
        The right result, which has the form.
    actual : data
        Any value, as :func:`autograder.checks.values.as_data` gives it.
    form : Form
        What the contract says that it is.
    tolerance : Tolerance
        In float64; an answer of fewer digits gets what they can hold.
    """
    return form.compare(expected, actual, tolerance)
