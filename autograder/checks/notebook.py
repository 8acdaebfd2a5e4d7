"""The check that a learner runs: ``check = checker("01_activations")``, then ``check(sigmoid)``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .call import perform
from .contract import Vectors
from .examine import Verdict, examine
from .panel import Panel
from .vectors import read_vectors


class CheckFailed(Exception):
    """A check did not pass; raised only under nbgrader's Validate, where an error says so."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(str(panel))

    def _render_traceback_(self) -> list[str]:
        """Tell IPython to show the panel's words and no stack."""
        return str(self).split("\n")


class Checker:
    """Checks the exercises of one assignment against their visible cases.

    Parameters
    ----------
    vectors : dict of str to Vectors
        The assignment's test vectors by exercise.
    """

    def __init__(self, vectors: dict[str, Vectors]) -> None:
        self._vectors = vectors
        self._verdicts: dict[str, Verdict] = {}

    def __call__(self, function: Callable[..., Any]) -> float | None:
        """Check one function and show the result.

        Returns
        -------
        float or None
            The points, for nbgrader to read, when it marks (``NBGRADER_EXECUTION=autograde``);
            otherwise nothing, so that the panel is all a learner sees.
        """
        scope = sys._getframe(1).f_globals
        vectors = self._vectors[self._name(function, scope)]
        names = vectors.contract.arguments
        verdict = examine(vectors, lambda case: perform(function, case, names, scope))
        self._verdicts[vectors.name] = verdict
        panel = Panel(verdict, first="" if verdict.passed else self._mend_first(vectors))
        mode = os.environ.get("NBGRADER_EXECUTION")
        if mode == "validate" and not verdict.passed:
            raise CheckFailed(panel)
        _display(panel)
        return float(verdict.earned) if mode == "autograde" else None

    def _name(self, function: Any, names: dict[str, Any]) -> str:
        """Find which exercise a function answers, also for a lambda or a vectorized function."""
        bound = [name for name in self._vectors if names.get(name) is function]
        own = getattr(function, "__name__", "")
        if own in bound or (own in self._vectors and not bound):
            return own
        if bound:
            return bound[0]
        raise LookupError(
            f"{own or 'This'!s} is no exercise of this notebook. Its exercises are "
            f"{', '.join(self._vectors)}."
        )

    def _mend_first(self, vectors: Vectors) -> str:
        """Name the first exercise below this one whose last check did not pass."""
        for name in self._vectors:
            verdict = self._verdicts.get(name)
            if name in vectors.builds_on and verdict is not None and not verdict.passed:
                return name
        return ""


def checker(assignment: str, path: Path | None = None) -> Checker:
    """Return the check of one assignment.

    Parameters
    ----------
    assignment : str
        Its id, such as ``"01_activations"``.
    path : Path, optional
        The test vectors; by default ``data/checks.h5`` beside the package.
    """
    return Checker(read_vectors(path or data_folder() / "checks.h5", assignment))


def data_folder() -> Path:
    """Return the course's data folder: beside the package, or as ``AUTOGRADER_DATA`` says."""
    named = os.environ.get("AUTOGRADER_DATA")
    return Path(named) if named else Path(__file__).parents[2] / "data"


def _display(panel: Panel) -> None:
    try:
        from IPython.display import display
    except ImportError:  # a plain script
        print(panel)
    else:
        display(panel)
