"""Count what the comparison of whole notebooks has found."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .mark import Compared


@dataclass(frozen=True)
class Counts:
    """Functions in whole notebooks, by what they are and whether they have full marks."""

    notebooks: int
    right: int
    right_full: int
    wrong: int
    wrong_full: int
    made_good: int


def count(compared: Sequence[Compared]) -> Counts:
    """Count the functions of some notebooks."""
    right = [one for one in compared if one.is_right]
    wrong = [one for one in compared if not one.is_right]
    return Counts(
        len({one.notebook for one in compared}),
        len(right),
        sum(one.told.passed for one in right),
        len(wrong),
        len(gets_by(wrong)),
        sum(one.made_good for one in wrong),
    )


def loses(compared: Iterable[Compared]) -> list[Compared]:
    """Return the right functions that have not full marks."""
    return [one for one in compared if one.is_right and not one.told.passed]


def gets_by(compared: Iterable[Compared]) -> list[Compared]:
    """Return the wrong functions that have full marks, though nothing makes them good."""
    return [one for one in compared if not one.is_right and one.told.passed and not one.made_good]
