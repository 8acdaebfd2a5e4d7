"""One way in which a result is not the right one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from .numbers import Detail
from .values import Numeric

Kind = Literal["shape", "value", "type", "contract", "crash", "timeout", "missing"]


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
