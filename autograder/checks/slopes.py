"""Hold a step on the way back against central differences of the learner's own way forward.

The right result of a case says what a step should give; this says whether the learner's two
halves fit each other: each entry of every gradient, for a random gradient from above, in float64.
What goes in and how the two halves belong together follows from their contracts alone.
It tells a remark and never costs points.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np

from .contract import Contract
from .values import Numeric
from .way_back import Functions, WayBack

ENOUGH = 1e-4  # the relative error up to which two slopes are one


def remark(name: str, scope: Functions, contracts: Mapping[str, Contract], *, passed: bool) -> str:
    """Compare one step on the way back with the functions that it goes back through.

    Parameters
    ----------
    name : str
        The step, such as ``"linear_backward"``.
    scope : dict of str to callable
        The notebook's names: the step and the learner's own forward functions.
    contracts : dict of str to Contract
        Those of the step and of its forward functions.
    passed : bool
        Whether the step has passed its check.

    Returns
    -------
    str
        A sentence, or nothing where there is nothing to say: both fit and are right, the step
        has no way forward to be held against, or one of the two does not run.
    """
    if name not in contracts or not contracts[name].slope_of:
        return ""
    try:
        with unheard():
            back = WayBack(name, scope, contracts)
            errors = {part: _error(given, slopes) for part, given, slopes in back.pairs()}
            worst = max(errors, key=lambda part: errors[part])
    except Exception:  # the check itself tells of errors
        return ""
    return _sentence(name, back.forward, worst, errors[worst], passed=passed)


def _sentence(name: str, forward: str, part: str, error: float, *, passed: bool) -> str:
    off = not error <= ENOUGH
    if passed and off:
        return (
            f"Your {name} is right, but {part} is not the slope of your own {forward} "
            f"(relative error {error:.1g}, by central differences): look at {forward}."
        )
    if not passed and not off:
        return (
            f"Your {name} fits your own {forward} (measured by small steps to both sides), "
            f"but {forward} is not right yet: start there."
        )
    return ""


@contextlib.contextmanager
def unheard() -> Iterator[None]:
    """Let nothing be heard of what is printed, of warnings, and of overflows."""
    heard = io.StringIO()
    with (
        contextlib.redirect_stdout(heard),
        contextlib.redirect_stderr(heard),
        warnings.catch_warnings(),
        np.errstate(all="ignore"),
    ):
        warnings.simplefilter("ignore")
        yield


def _error(given: Any, slopes: Numeric) -> float:
    """Return the distance of what came from the slopes, relative to both."""
    came = np.asarray(given, dtype=float)
    if came.size != slopes.size:
        return np.inf
    distance = float(np.linalg.norm(came.ravel() - slopes.ravel()))
    return distance / max(float(np.linalg.norm(came) + np.linalg.norm(slopes)), 1e-12)
