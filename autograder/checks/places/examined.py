"""Run a wrong answer as it is, and tell what is known of its expressions."""

from __future__ import annotations

import json
import math
import time
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from ..contract import Case, Vectors
from . import running
from .likeness import has_numbers, is_zero, leaves
from .roles import Roles
from .running import Program, Trace, clock


class OutOfTime(Exception):
    """The time for the search is up."""


@dataclass
class Examined:
    """A wrong answer, and what its expressions give.

    Parameters
    ----------
    program : Program
        The learner's.
    vectors, roles : Vectors, Roles
        The cases, and their right values.
    until : float
        When to stop, by `clock`.
    latest : float
        The same, by the clock on the wall.
    traces : list of Trace
        What the answer does, by case.
    wrong : list of int
        The cases in which it is wrong, those that are soon done first.
    """

    program: Program
    vectors: Vectors
    roles: Roles
    until: float
    latest: float = math.inf
    traces: list[Trace] = field(default_factory=list)
    wrong: list[int] = field(default_factory=list)
    _known: dict[int, bool] = field(default_factory=dict)

    def run(self) -> None:
        """Run the answer as it is, and see in which cases it is wrong."""
        for k, case in enumerate(self._cases()):
            self._in_time()
            self.traces.append(running.trace(self.program, case, self.until))
            if not self._is_right(k, self.traces[k].value, self.traces[k].error):
                self.wrong.append(k)
        self.wrong.sort(key=lambda k: (self.traces[k].error is not None, self.traces[k].count))
        self.order = [*self.wrong, *(k for k in range(len(self.traces)) if k not in self.wrong)]

    def _cases(self) -> list[Case]:
        return [self.vectors.cases[number] for number in self.roles.cases]

    def _in_time(self) -> None:
        if clock() > self.until or time.perf_counter() > self.latest:
            raise OutOfTime

    def _is_right(self, k: int, value: Any, error: BaseException | None) -> bool:
        number = self.roles.cases[k]
        if error is not None:
            return False
        if self._is_far(k, value):
            return False
        right, tolerance = self.vectors.expected[number], self.vectors.cases[number].tolerance
        return not self.vectors.contract.returns.compare(right, value, tolerance)

    def _is_far(self, k: int, value: Any) -> bool:
        """Whether the first number of something is plainly another: that is soon seen."""
        if self._is_random or k in self.roles.drawn:
            return False
        given = leaves(value)
        return any(path in given and _far(one, given[path]) for path, one in self._right[k])

    @cached_property
    def _is_random(self) -> bool:
        return '"Random"' in json.dumps(self.vectors.contract.returns.to_plain())

    @cached_property
    def _right(self) -> list[list[tuple[Any, float]]]:
        """For each case, the first number of each array and number."""
        several = [leaves(self.vectors.expected[number]) for number in self.roles.cases]
        return [
            [(p, one) for p, v in each.items() if (one := _first(v)) == one] for each in several
        ]

    def is_known(self, number: int) -> bool:
        """Whether all its values are right values of somebody's."""
        if number not in self._known:
            self._known[number] = self._are_known(number)
        return self._known[number]

    def _are_known(self, number: int) -> bool:
        return (
            all(
                like in self.roles.known[k]
                for k, trace in enumerate(self.traces)
                for like in trace.likes.get(number, ())
            )
            and number not in self.raising
        )

    def _is_wrong(self, number: int) -> bool:
        constant = self.program.sites[number].constant
        return not (constant or self.is_known(number) or self.is_empty(number))

    def _is_fed_well(self, number: int) -> bool:
        """Whether all that goes in is right; what goes into a name is not seen."""
        if self.program.sites[number].is_name:
            return False
        return not any(self._is_wrong(n) for n in self.program.sites[number].inner)

    def _is_numeric(self, number: int) -> bool:
        several = [like for t in self.traces for like in t.likes.get(number, ())]
        return any(has_numbers(like) and not is_zero(like) for like in several)

    def is_empty(self, number: int) -> bool:
        """Whether it gives what is no value, such as a function."""
        return all(
            like is None for trace in self.traces for like in trace.likes.get(number, (None,))
        )

    @cached_property
    def raising(self) -> list[int]:
        """The expressions that an error came out of, the innermost first."""
        return [*dict.fromkeys(n for k in self.wrong for n in self.traces[k].raised)]

    def evaluated(self) -> list[int]:
        """Return the expressions that have values, in the order of their first ones."""
        numbers = dict.fromkeys(n for k in self.wrong for n in self.traces[k].likes)
        there = [n for n in numbers if not self.is_empty(n)]
        return [n for n in there if n not in self.raising]

    @cached_property
    def returned(self) -> set[int]:
        """The containers that are handed back as they stand: nothing else can show in them."""
        return {n for n, site in enumerate(self.program.sites) if site.returned}


def _first(value: Any) -> float:
    """Return the first number of an array; nan where there is none."""
    try:
        return float(np.asarray(value, dtype=float).flat[0])
    except (TypeError, ValueError, IndexError):
        return math.nan


def _far(right: float, given: Any) -> bool:
    return abs(_first(given) - right) > 1e-3 * max(1.0, abs(right))
