"""What is asked of the checks, a row a measure, and what of it they miss."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from .notebooks.counts import Counts
from .tally import Tally

T = TypeVar("T")  # what was counted


@dataclass(frozen=True)
class Measure(Generic[T]):
    """A share of the answers, and its bound.

    Parameters
    ----------
    what : str
        What is counted, in words.
    counts : callable
        ``counts(counted) -> (part, whole)``.
    least, most : float
        The bounds of the share, in per cent.
    held : float, optional
        The least share that the run insists on, where a slow machine may come to less.
    """

    what: str
    counts: Callable[[T], tuple[int, int]]
    least: float = 0.0
    most: float = 100.0
    held: float | None = None

    @property
    def asked(self) -> str:
        """The bound in words."""
        if self.least == 100:
            return "100 %"
        if not self.most:
            return "none"
        if self.held is not None:
            return f"at least {self.least:g} % ({self.held:g} % on a slow machine)"
        return f"at least {self.least:g} %" if self.least else f"at most {self.most:g} %"

    def share(self, counted: T) -> str:
        """Say what is measured."""
        return share(*self.counts(counted))

    def holds(self, counted: T) -> bool:
        """Whether it is within its bounds; it is where there is nothing to measure."""
        part, whole = self.counts(counted)
        least = self.least if self.held is None else self.held
        return least * whole <= 100 * part <= self.most * whole


MEASURES: tuple[Measure[Tally], ...] = (
    Measure(
        "wrong answers caught (mutants that are not equivalent)",
        lambda t: (t.caught, t.not_equivalent),
        least=99,
    ),
    Measure("known mistakes caught", lambda t: (t.known_caught, t.known), least=100),
    Measure("known mistakes called by their name", lambda t: (t.known_named, t.known), least=100),
    Measure("right answers accepted", lambda t: (t.accepted, t.right), least=100),
    Measure("held-out wrong answers caught", lambda t: (t.wrong_caught, t.wrong), least=100),
    Measure(
        "held-out variants of a known mistake: right name",
        lambda t: (t.names["right name"], sum(t.names.values())),
        least=85,
    ),
    Measure(
        "held-out wrong answers: wrong name",
        lambda t: (t.names["wrong name"] + t.nameless_named, t.wrong),
        most=1,
    ),
    Measure(
        "visible verdict and marking verdict equal", lambda t: (t.agreed, t.compared), least=99.5
    ),
    Measure(
        "tables of the visible results refused at marking",
        lambda t: (t.copied_refused, t.copied),
        least=100,
    ),
)

IN_NOTEBOOKS: tuple[Measure[Counts], ...] = (
    Measure(
        "right functions in whole notebooks that have full marks",
        lambda c: (c.right_full, c.right),
        least=99.8,
    ),
    Measure(
        "wrong functions in whole notebooks that have full marks",
        lambda c: (c.wrong_full, c.wrong),
        most=0,
    ),
)


def missed(counted: T, measures: Sequence[Measure[T]]) -> list[str]:
    """Name the measures that are out of their bounds, with what is measured."""
    return [
        f"{measure.what}: {measure.share(counted)}, asked for is {measure.asked}"
        for measure in measures
        if not measure.holds(counted)
    ]


def share(part: int, whole: int) -> str:
    """Write a share as ``"99.65 % (3413 of 3425)"``."""
    return f"{100 * part / whole:.2f} % ({part} of {whole})" if whole else "nothing to measure"
