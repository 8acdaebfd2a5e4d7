"""The check that a learner runs: ``check = checker("01_activations")``, then ``check(sigmoid)``."""

from __future__ import annotations

import os
import sys
from collections import ChainMap
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from .call import perform
from .contract import Vectors
from .examine import Verdict, examine
from .panel import Panel
from .slopes import goes_back_through, remark
from .vectors import read_borrowed, read_vectors


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
    borrowed : dict of str to Vectors
        Those of the earlier exercises that learners bring along.
    """

    def __init__(
        self, vectors: Mapping[str, Vectors], borrowed: Mapping[str, Vectors] = MappingProxyType({})
    ) -> None:
        self._vectors = vectors
        # All exercises whose functions a learner has here, in the order of the course.
        self._known = ChainMap(vectors, borrowed)

    def __call__(self, function: Callable[..., Any]) -> float | None:
        """Check one function and show the result.

        Returns
        -------
        float or None
            The points, for nbgrader to read, when it marks (``NBGRADER_EXECUTION=autograde``);
            otherwise nothing, so that the panel is all a learner sees.
        """
        scope = sys._getframe(1).f_globals
        vectors = self._find(function, scope)
        verdict = _examine(vectors, function, scope)
        # Where the way forward is right, a wrong step has only itself to blame.
        if verdict.passed or (
            not verdict.unwritten and self._any_wrong(goes_back_through(vectors.name), scope)
        ):
            own = {**scope, vectors.name: function}
            found = remark(vectors.name, own, passed=verdict.passed)
            verdict = replace(verdict, remarks=(*verdict.remarks, *([found] if found else [])))
        right = verdict.passed or verdict.unwritten
        first, why = ("", "") if right else self._mend_first(vectors, scope)
        panel = Panel(verdict, first=first, why=why)
        mode = os.environ.get("NBGRADER_EXECUTION")
        if mode == "validate" and not verdict.passed:
            raise CheckFailed(panel)
        _display(panel)
        return float(verdict.earned) if mode == "autograde" else None

    def _find(self, function: Any, names: dict[str, Any]) -> Vectors:
        """Find which exercise a function answers, also for a lambda or a vectorized function."""
        for known in (self._vectors, self._known):
            if name := _name_in(known, function, names):
                return known[name]
        own = getattr(function, "__name__", "")
        raise LookupError(
            f"{own or 'This'!s} is no exercise of this notebook. Its exercises are "
            f"{', '.join(self._vectors)}."
        )

    def _any_wrong(self, names: list[str], scope: dict[str, Any]) -> bool:
        return any(
            not _examine(self._known[name], scope[name], scope).passed
            for name in names
            if name in self._known and callable(scope.get(name))
        )

    def _mend_first(self, vectors: Vectors, scope: dict[str, Any]) -> tuple[str, str]:
        """Name the first step below this exercise that is not right, and say what is wrong."""
        for lower in self._below(vectors):
            function = scope.get(lower.name)
            if callable(function):
                verdict = _examine(lower, function, scope)
                if not verdict.passed:
                    return lower.name, _reason(verdict)
        return "", ""

    def _below(self, vectors: Vectors) -> list[Vectors]:
        """Return every exercise that this one builds on, however far below, first things first."""
        known = self._known
        found: set[str] = set()
        waiting = list(vectors.builds_on)
        while waiting:
            name = waiting.pop()
            if name in known and name not in found:
                found.add(name)
                waiting += known[name].builds_on
        return [known[name] for name in known if name in found]


def _name_in(known: Mapping[str, Vectors], function: Any, names: dict[str, Any]) -> str:
    bound = [name for name in known if names.get(name) is function]
    own = getattr(function, "__name__", "")
    if own in bound or (own in known and not bound):
        return own
    return bound[0] if bound else ""


def _examine(vectors: Vectors, function: Callable[..., Any], scope: dict[str, Any]) -> Verdict:
    names = vectors.contract.arguments
    return examine(vectors, lambda case: perform(function, case, names, scope))


def _reason(verdict: Verdict) -> str:
    if verdict.unwritten:
        return "It is not written yet."
    finding = next(finding for finding in verdict.findings if finding.costs)
    return finding.cause or finding.message


def checker(assignment: str, path: Path | None = None) -> Checker:
    """Return the check of one assignment.

    Parameters
    ----------
    assignment : str
        Its id, such as ``"01_activations"``.
    path : Path, optional
        The test vectors; by default ``data/checks.h5`` beside the package.
    """
    path = path or data_folder() / "checks.h5"
    return Checker(read_vectors(path, assignment), read_borrowed(path, assignment))


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
