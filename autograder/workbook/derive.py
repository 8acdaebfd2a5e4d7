"""Derive it yourself: ``derive("dz, …", lambda a, y: ...)``, the dots replaced and the cell run.

The learner's formula is held against slopes that are measured, not against a formula or its spelling.
As with a guess there are no points, and nothing stops: whatever goes wrong here is told in a line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from ..checks.error_name import error_name
from .derivations import DERIVATIONS, Place

_LEFT_OUT = (
    "Nothing yet. Replace the dots with your formula and run this cell, or go on without one."
)
_UNKNOWN = "This question is not known here. Leave its text as it was, and change the formula only."
_PLACES = 5
_NEAR = 1e-5, 1e-7  # of a central difference in float64: relative, and absolute


def derive(question: str, formula: Callable[..., Any]) -> None:
    """Say whether a formula gives the slopes that are measured.

    Parameters
    ----------
    question : str
        What is asked, as the notebook has it.
    formula : callable
        The learner's, with the arguments that the notebook names; it gives the dots for none.
    """
    try:
        print(_told(question, formula))
    except Exception as error:  # a notebook runs on, whatever a cell like this one holds
        print(f"✘ Your formula stops: {error_name(error)}: {error}")


def _told(question: str, formula: Callable[..., Any]) -> str:
    draw = DERIVATIONS.get(question)
    if draw is None:
        return _UNKNOWN
    rng = np.random.default_rng(7)
    for place in (draw(rng) for _ in range(_PLACES)):
        given = formula(*(np.copy(one)[()] for one in place.arguments.values()))
        if given is ...:
            return _LEFT_OUT
        if not _is_right(given, place):
            return _wrong(np.asarray(given), place)
    return f"✔ Right, as measured in {_PLACES} places."


def _is_right(given: Any, place: Place) -> bool:
    numbers = np.asarray(given, dtype=float)
    return numbers.shape == place.measured.shape and np.allclose(numbers, place.measured, *_NEAR)


def _wrong(given: np.ndarray, place: Place) -> str:
    """Say what a formula gives in one place, and what was measured there."""
    where = " and ".join(f"{name} = {_shown(one)}" for name, one in place.arguments.items())
    if given.shape != place.measured.shape:
        kinds = f"{_kind(given)}; {_kind(place.measured)} is measured"
        return f"✘ Not yet. For {_shapes(place.arguments)} your formula gives {kinds}."
    return (
        f"✘ Not yet. For {where} your formula gives {_shown(given)}; "
        f"measured, it is {_shown(place.measured)}."
    )


def _kind(numbers: Any) -> str:
    shape = np.shape(numbers)
    return f"an array of shape {shape}" if shape else "a single number"


def _shapes(arguments: Mapping[str, Any]) -> str:
    return " and ".join(f"{name} of shape {np.shape(one)}" for name, one in arguments.items())


def _shown(numbers: Any) -> str:
    array = np.asarray(numbers, dtype=float)
    if array.ndim == 0:
        return f"{array + 0.0:.4g}"
    return np.array2string(array, precision=4, suppress_small=True, separator=", ").replace(
        "\n", ""
    )
