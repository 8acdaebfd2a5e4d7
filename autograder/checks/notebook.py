"""The check that a learner runs: ``check = checker("01_activations")``, then ``check(sigmoid)``."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from .call import perform
from .clean import clean_numpy
from .contract import Vectors
from .examine import Verdict, examine
from .lacking import lacking
from .panel import Panel
from .places.place import Place
from .slopes import remark
from .vectors import read_borrowed, read_vectors

Scope = dict[str, Any]  # a notebook's global names


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
    places : Path, optional
        The file of right values with which the place at fault is looked for.
    """

    def __init__(
        self,
        vectors: Mapping[str, Vectors],
        borrowed: Mapping[str, Vectors] = MappingProxyType({}),
        places: Path | None = None,
    ) -> None:
        self._vectors, self._places = vectors, places
        # Where the vectors are of every exercise whose function a learner has here, in the order
        # of the course; they are read when they are needed.
        self._known = dict.fromkeys(borrowed, borrowed) | dict.fromkeys(vectors, vectors)

    def __call__(self, function: Callable[..., Any]) -> float | None:
        """Check one function and show the result.

        Returns
        -------
        float or None
            The points, for nbgrader to read, when it marks (``NBGRADER_EXECUTION=autograde``);
            otherwise nothing, so that the panel is all a learner sees.
        """
        scope = sys._getframe(1).f_globals
        with clean_numpy():
            panel = self._panel(function, scope)
            mode = os.environ.get("NBGRADER_EXECUTION")
            if mode == "validate" and not panel.verdict.passed:
                raise CheckFailed(panel)
            _display(panel)
        return float(panel.verdict.earned) if mode == "autograde" else None

    def _panel(self, function: Any, scope: Scope) -> Panel:
        vectors = self._find(function, scope)
        verdict = _examine(vectors, function, scope)
        verdict = self._with_remark(vectors, verdict, function, scope)
        if not verdict.unwritten:
            lacks = lacking(function, scope)
            verdict = replace(verdict, remarks=(*verdict.remarks, *lacks))
        right = verdict.passed or verdict.unwritten
        first, why = ("", "") if right else self._mend_first(vectors, function, scope)
        places = () if right or first else self._look(vectors, verdict, function, scope)
        return Panel(verdict, first=first, why=why, places=places)

    def _look(
        self, vectors: Vectors, verdict: Verdict, function: Any, scope: Scope
    ) -> tuple[Place, ...]:
        """Look for the place at fault; a right answer never comes here."""
        if self._places is None:
            return ()
        from .places.looking import look

        return look(function, vectors, verdict, scope, [*self._known], self._places)

    def _find(self, function: Any, scope: Scope) -> Vectors:
        """Find which exercise a function answers, also for a lambda or a vectorized function."""
        name = _name_in(self._vectors, function, scope) or _name_in(self._known, function, scope)
        if name:
            return self._read(name)
        own = getattr(function, "__name__", "")
        raise LookupError(
            f"{own or 'This'!s} is no exercise of this notebook. Its exercises are "
            f"{', '.join(self._vectors)}."
        )

    def _read(self, name: str) -> Vectors:
        return self._known[name][name]

    def _with_remark(
        self, vectors: Vectors, verdict: Verdict, function: Any, scope: Scope
    ) -> Verdict:
        """Add whether a step on the way back fits the learner's own way forward."""
        partners = [self._read(name) for name in vectors.contract.partners if name in self._known]
        if not verdict.passed and (verdict.unwritten or not self._any_wrong(partners, scope)):
            return verdict  # where the way forward is right, a wrong step has only itself to blame
        contracts = {one.name: one.contract for one in (*partners, vectors)}
        own = {**scope, vectors.name: function}
        found = remark(vectors.name, own, contracts, passed=verdict.passed)
        return replace(verdict, remarks=(*verdict.remarks, found)) if found else verdict

    def _any_wrong(self, steps: Iterable[Vectors], scope: Scope) -> bool:
        return any(
            not _examine(step, scope[step.name], scope).passed
            for step in steps
            if callable(scope.get(step.name))
        )

    def _mend_first(self, vectors: Vectors, function: Any, scope: Scope) -> tuple[str, str]:
        """Name the first step below that is called and not right, and say what is wrong."""
        below = {lower.name: lower for lower in self._below(vectors)}
        for name in _called(vectors, function, scope, below):
            verdict = _examine(below[name], scope[name], scope)
            if not verdict.passed:
                return name, _reason(verdict)
        return "", ""

    def _below(self, vectors: Vectors) -> list[Vectors]:
        """Return every exercise that this one builds on, however far below, first things first."""
        found: set[str] = set()
        waiting = list(vectors.builds_on)
        while waiting:
            name = waiting.pop()
            if name in self._known and name not in found:
                found.add(name)
                waiting += self._read(name).builds_on
        return [self._read(name) for name in self._known if name in found]


def _name_in(known: Collection[str], function: Any, scope: Scope) -> str:
    bound = [name for name in known if scope.get(name) is function]
    own = getattr(function, "__name__", "")
    if own in bound or (own in known and not bound):
        return own
    return bound[0] if bound else ""


def _examine(vectors: Vectors, function: Callable[..., Any], scope: Scope) -> Verdict:
    names = vectors.contract.arguments
    return examine(vectors, lambda case: perform(function, case, names, scope))


def _called(
    vectors: Vectors, function: Callable[..., Any], scope: Scope, names: Iterable[str]
) -> list[str]:
    """Return which of these functions of the notebook a function calls, in their order."""
    calls: set[str] = set()

    def noting(name: str) -> Callable[..., Any]:
        own = scope[name]

        def noted(*args: Any, **keywords: Any) -> Any:
            calls.add(name)
            return own(*args, **keywords)

        return noted

    there = [name for name in names if callable(scope.get(name))]
    noted = {name: noting(name) for name in there}
    arguments = vectors.contract.arguments
    examine(vectors, lambda case: perform(function, case, arguments, scope, noted))
    return [name for name in there if name in calls]


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
    places = path.with_name("places.h5")
    return Checker(read_vectors(path, assignment), read_borrowed(path, assignment), places)


def data_folder() -> Path:
    """Return the course's data folder: beside the package, or as ``AUTOGRADER_DATA`` says."""
    named = os.environ.get("AUTOGRADER_DATA")
    return Path(named) if named else Path(__file__).parents[2] / "data"


def _display(panel: Panel) -> None:
    """Show a panel in a notebook, or its words in a plain script."""
    if getattr(sys.modules.get("IPython"), "get_ipython", _nothing)() is None:
        print(repr(panel))
        return
    from IPython.display import display

    display(panel)  # type: ignore[no-untyped-call]


def _nothing() -> None:
    """Stand for `get_ipython` where there is no IPython."""
