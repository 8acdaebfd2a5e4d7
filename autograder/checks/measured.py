"""Measure a step on the way back with the learner's own `slopes_by_trial`, and say what came of it.

It moves each input of the learner's own way forward a little to both sides, on inputs drawn at random.
That is evidence and no proof, and the text says so; it never decides points.  Where there is no tool
that has passed, the right slopes of the visible cases stand for what it would measure.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from .contract import Contract, Vectors
from .numbers import as_numbers
from .slopes import ENOUGH, unheard
from .surroundings import leaves, sizes
from .values import Numeric
from .watch import Calls, examined
from .way_back import STEP, Functions, WayBack, moved

TOOL = "slopes_by_trial"
_MEASURED = f"Measured with your `{TOOL}`"
_FITS_ITS_OWN = f"{_MEASURED}: the slopes are those of your own cost, so look at the cost first."
_KINK = 1e-4  # how much a slope may differ between the two sides of a place
_SMALL = 1e-6  # a slope that is too near 0 for a ratio
_SAME = 1e-3  # how far two ratios may be from each other


@dataclass(frozen=True)
class Gradient:
    """One gradient: its name, what came, what was measured, and where there is a slope at all."""

    name: str
    given: Numeric
    found: Numeric
    smooth: Numeric

    @property
    def worst(self) -> float:
        """The largest distance of an entry, relative to the largest slope."""
        if self.given.shape != self.found.shape:
            return np.inf
        apart = np.abs(self.given - self.found)[self.smooth]
        largest = np.abs(self.found)[self.smooth].max(initial=0)
        error = float(apart.max(initial=0) / max(largest, _SMALL))
        return error if error == error else np.inf


def by_trial(tool: Callable[..., Any], smooth: list[Numeric]) -> Callable[..., Numeric]:
    """Return how `WayBack` measures with a learner's tool; it notes in `smooth` where that is sound."""

    def measure(function: Callable[[Numeric], Any], at: Numeric) -> Numeric:
        table = np.array(at, dtype=float).reshape(at.shape if at.ndim == 2 else (1, -1))

        def cost_of(parameters: Mapping[str, Any]) -> float:
            return float(np.sum(function(np.asarray(parameters["x"]).reshape(at.shape))))

        found = np.asarray(tool(cost_of, {"x": table.copy()}, STEP)["dx"], dtype=float)
        smooth.append(_is_smooth(cost_of, table).reshape(at.shape))
        return found.reshape(at.shape)

    return measure


def _is_smooth(cost_of: Callable[..., float], at: Numeric) -> Numeric:
    """Whether the slopes to both sides of each entry agree; at a kink there is none to measure."""
    here = cost_of({"x": at.copy()})
    sides = [[cost_of({"x": one.copy()}) for one in both] for both in moved(at)]
    bends = np.abs([np.diff([before, here, behind], 2) for before, behind in sides])
    return np.reshape(bends / STEP < _KINK, at.shape)


def measured(
    vectors: Vectors,
    calls: Calls,
    scope: dict[str, Any],
    partners: Mapping[str, Vectors],
    tool: Vectors,
    *,
    passed: bool,
) -> str:
    """Return what the learner's tool says of a step, or else the stored slopes of a wrong one.

    Parameters
    ----------
    vectors : Vectors
        Those of the step.
    calls : list of (Case, Outcome)
        What the step gave in the visible cases.
    scope : dict of str to callable
        The notebook's names, with the step among them.
    partners : dict of str to Vectors
        Those of its way forward.
    tool : Vectors
        Those of `slopes_by_trial`.
    passed : bool
        Whether the step has passed its check.
    """
    every = {**partners, TOOL: tool}
    try:
        with unheard():
            if all(
                callable(scope.get(n)) and examined(v, scope[n], scope).passed
                for n, v in every.items()
            ):
                contracts = {one.name: one.contract for one in (*partners.values(), vectors)}
                return evidence(vectors.name, scope, contracts, passed=passed)
            return stored(vectors, calls)
    except Exception:  # the check itself tells of errors, and of what is no number
        return ""


def evidence(
    name: str, scope: Functions, contracts: Mapping[str, Contract], *, passed: bool = True
) -> str:
    """Measure one step with the learner's tool.

    Parameters
    ----------
    name : str
        The step, such as ``"linear_backward"``.
    scope : dict of str to callable
        The step, its way forward and the tool.
    contracts : dict of str to Contract
        Those of the step and of its forward functions.
    passed : bool
        Whether the step has passed its check.

    Returns
    -------
    str
        A sentence; nothing where what is wrong is not to be seen here: the check itself tells.
    """
    smooth: list[Numeric] = []
    back = WayBack(name, scope, contracts, by_trial(scope[TOOL], smooth))
    pairs = [(part, as_float(given), slopes) for part, given, slopes in back.pairs()]
    parts = [Gradient(*one, where) for one, where in zip(pairs, smooth, strict=True)]
    if not passed and all(part.worst <= ENOUGH for part in parts):
        return _FITS_ITS_OWN if back.own else ""
    return told(parts, _MEASURED, back.examples)


def stored(vectors: Vectors, calls: Calls) -> str:
    """Hold the first wrong ordinary case against its right slopes; nothing where all are right."""
    for (case, outcome), right in zip(calls, vectors.expected, strict=False):
        if case.weight != "ordinary" or outcome.crash:
            continue
        form = vectors.contract.returns
        given = dict(leaves(form, outcome.value))
        parts = [
            Gradient(part, as_float(given[part]), as_float(found), np.ones(found.shape, dtype=bool))
            for part, found in leaves(form, right)
            if part in given and not _is_cost(part)
        ]
        if any(part.worst > ENOUGH for part in parts):
            lead = f"The slopes stored for the case “{case.label}”"
            return told(parts, lead, sizes(vectors.contract, case).get("m", 0))
    return ""


def _is_cost(part: str) -> bool:
    return "cost" in part.lower()


def as_float(value: Any) -> Numeric:
    """Return numbers as an array.

    Raises
    ------
    ValueError
        If they are no numbers, or not all of them are real and finite.
    """
    numbers = as_numbers(value)
    if numbers is None or numbers.dtype.kind not in "biuf" or not np.isfinite(numbers).all():
        raise ValueError("there is nothing to measure in this")
    return np.asarray(numbers, dtype=float)


def told(parts: Iterable[Gradient], lead: str, examples: int) -> str:
    """Say whether all slopes agree, or where they do not and by how much."""
    every = [part for part in parts if part.smooth.any()]
    if not every:
        return ""
    wrong = [part for part in every if not part.worst <= ENOUGH]
    if not wrong:
        count = sum(int(part.smooth.sum()) for part in every)
        return (
            f"{lead}: all {count} slopes agree to {_digits(every)}. "
            "This is evidence, no proof: one place was measured."
        )
    return f"{lead}: {'; '.join(_differs(part, examples) for part in wrong[:2])}."


def _digits(parts: Iterable[Gradient]) -> str:
    worst = max(max(part.worst for part in parts), 1e-12)
    return f"1e{math.ceil(math.log10(worst))}"


def _differs(part: Gradient, examples: int) -> str:
    """Say of one gradient how far it is off."""
    if part.given.shape != part.found.shape:
        return f"{part.name} has the shape {part.found.shape}, yours {part.given.shape}"
    apart = np.where(part.smooth, np.abs(part.given - part.found), -1)
    place = np.unravel_index(int(np.argmax(apart)), apart.shape)
    where = f"[{', '.join(map(str, place))}]" if part.found.size > 1 else ""
    both = f"{_shown(part.found[place])}, yours {_shown(part.given[place])}"
    return f"{part.name}{where} is {both}{_times(part, examples)}"


def _shown(number: float) -> str:
    return f"{round(number, 4) + 0.0:.4f}"  # and no minus before a 0


def _times(part: Gradient, examples: int) -> str:
    """Say by which factor all entries are off, if it is one."""
    use = part.smooth & (np.abs(part.found) > _SMALL)
    ratios = part.given[use] / part.found[use]
    if not ratios.size or np.ptp(ratios) > _SAME * max(abs(ratios[0]), 1):
        return ""
    return _factor(float(np.mean(ratios)), examples)


def _factor(ratio: float, examples: int) -> str:
    """Say a factor where it is a whole number or its inverse, and whether it is m."""
    if abs(ratio + 1) < _SAME:
        return ": the other sign"
    for larger, how in ((ratio, "{} times as much"), (1 / ratio if ratio else 0.0, "1/{} of it")):
        near = round(larger)
        if near > 1 and abs(larger - near) < _SAME * near:
            return f": {how.format(near)}" + (f", and m is {near}" if near == examples else "")
    return ""
