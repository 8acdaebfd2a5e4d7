"""The check that a learner runs: ``check = checker("01_activations")``, then ``check(sigmoid)``."""

from __future__ import annotations

import copy
import os
import sys
from collections import namedtuple
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from .clean import clean_numpy
from .contract import Vectors
from .data_folder import data_folder
from .deadline import can_end
from .examine import Verdict
from .lacking import lacking
from .lines.sheet import Sheet
from .notice import Notice, Unasked, not_judged, stopped, unasked, unending
from .panel import Panel
from .places.place import Place
from .raised import CheckFailed, Stopped
from .unrun import show_what_is_not_run
from .vectors import read_borrowed, read_vectors
from .watch import Calls, called, examined, first_wrong, in_time, printed_in, watched

Scope = dict[str, Any]  # a notebook's global names
Shown = Panel | Notice | Sheet
Work = Callable[[Vectors, Any, Scope], Shown]  # gives what is shown of a function
# Gives what is shown below the panel of an exercise of this notebook, or None: from the verdict,
# the function and the notebook's global names.
After = Callable[[Verdict, Any, Scope], object]


# Gives what there is to say of a function before it is called: why it is not what its cell holds,
# and what is doubtful about it; from its name, the function and the notebook's global names.
Before = Callable[[str, Any, Scope], tuple[Sequence[str], Sequence[str]]]


class Checker:
    """Checks the exercises of one assignment against their visible cases.

    Parameters
    ----------
    vectors : dict of str to Vectors
        The assignment's test vectors by exercise.
    borrowed : dict of str to Vectors
        Those of the earlier exercises that learners bring along.
    after : callable, optional
        What else is done after a check that a learner runs.
    before : callable, optional
        What is asked before one.
    places : Path, optional
        The file of right values with which the place at fault is looked for.
    """

    def __init__(
        self,
        vectors: Mapping[str, Vectors],
        borrowed: Mapping[str, Vectors] = MappingProxyType({}),
        after: After | None = None,
        before: Before | None = None,
        places: Path | None = None,
    ) -> None:
        self._vectors, self._places = vectors, places
        self._after = after
        self._before = before
        # Where the vectors are of every exercise whose function a learner has here, in the order
        # of the course; they are read when they are needed.
        self._known = dict.fromkeys(borrowed, borrowed) | dict.fromkeys(vectors, vectors)
        show_what_is_not_run(self._known)

    def __call__(self, *functions: Any) -> float | None:
        """Check one function and show the result.

        Returns
        -------
        float or None
            The points, for nbgrader to read, when it marks (``NBGRADER_EXECUTION=autograde``);
            otherwise nothing, so that the panel is all a learner sees.
        """
        scope = sys._getframe(1).f_globals
        mode = os.environ.get("NBGRADER_EXECUTION")
        with clean_numpy():
            panel = self._show(functions, scope, mode)
        if not isinstance(panel, Panel):
            return 0.0 if mode == "autograde" else None
        if mode is None and self._after and panel.counts:
            _display(self._after(panel.verdict, functions[0], scope))
        return float(panel.verdict.earned) if mode == "autograde" else None

    def case(self, *functions: Any) -> tuple[Any, ...]:
        """Return the arguments of the first case that fails, or of the first one if none does.

        They can be given on, ``f(*check.case(f))``, or taken apart by their names.

        Raises
        ------
        Unasked
            If it was given something else than one function of the notebook, or a test of one that
            is not right.
        """
        scope = sys._getframe(1).f_globals
        try:
            with clean_numpy():
                vectors = self._with_cases(self._find(functions, scope), scope)
                _, calls = watched(vectors, functions[0], scope)
        except KeyboardInterrupt:
            raise Stopped from None
        case = first_wrong(vectors, calls)
        names = vectors.contract.arguments[: len(case.args)]
        return namedtuple(vectors.name, names, rename=True)(*copy.deepcopy(case.args))

    def panel(self, function: Any, scope: Scope) -> Panel:
        """Return what a check would show of a function, and show nothing.

        Raises
        ------
        Unasked
            If it is no function of the notebook whose global names are `scope`.
        """
        with clean_numpy():
            vectors = self._with_cases(self._find((function,), scope), scope)
            return self._panel(vectors, function, scope)

    def shapes(self, *functions: Any) -> None:
        """Show what each line of a function makes, with its shape in letters; for people alone."""
        if os.environ.get("NBGRADER_EXECUTION"):
            return
        from .lines.asked import sheet

        with clean_numpy():
            self._show(functions, sys._getframe(1).f_globals, None, sheet)

    def catch(self, function: Any, test: Any) -> None:
        """Say which wrong ones of a function the learner's own test catches; for people alone."""
        if os.environ.get("NBGRADER_EXECUTION"):
            return
        from .catching import catch

        scope = sys._getframe(1).f_globals
        try:
            with clean_numpy():
                print(catch(self._find((function,), scope), function, test, scope))
        except Unasked as error:
            _display(error.notice)
        except KeyboardInterrupt:
            raise Stopped from None

    def _show(
        self, functions: tuple[Any, ...], scope: Scope, mode: str | None, work: Work | None = None
    ) -> Shown:
        name = ""
        try:
            name = self._find(functions, scope).name
            panel = self._answer(name, functions[0], scope, mode, work or self._panel)
        except Unasked as error:
            panel = error.notice
        except KeyboardInterrupt as error:
            if mode:
                raise
            _display(stopped(name or "The check", error))
            raise Stopped from None
        if mode == "validate" and not (isinstance(panel, Panel) and panel.verdict.passed):
            raise CheckFailed(panel)
        _display(panel)
        return panel

    def _answer(
        self, name: str, function: Any, scope: Scope, mode: str | None, work: Work
    ) -> Shown:
        why, notes = self._before(name, function, scope) if self._before and not mode else ((), ())
        if why:
            return not_judged(name, why)
        if not can_end():
            _display(unending(name))
        shown = work(self._with_cases(self._read(name), scope), function, scope)
        return replace(shown, notes=tuple(notes)) if isinstance(shown, Panel) else shown

    def _panel(self, vectors: Vectors, function: Any, scope: Scope) -> Panel:
        verdict, calls = watched(vectors, function, scope)
        late = any(finding.kind == "timeout" and finding.costs for finding in verdict.findings)
        if vectors.contract.slope_of and not late:  # what does not end is not called again
            verdict = self._with_remark(vectors, verdict, function, scope)
            verdict = self._with_measured(vectors, verdict, calls, function, scope)
        if not verdict.unwritten:
            lacks = lacking(function, scope)
            verdict = replace(verdict, remarks=(*verdict.remarks, *lacks))
        right = verdict.passed or verdict.unwritten or late
        first, why = ("", "") if right else self._mend_first(vectors, function, scope)
        places = () if right or first else self._look(vectors, verdict, function, scope)
        if not right:
            from .lines.asked import remarks

            told = remarks(vectors, verdict, calls, function, scope)
            verdict = replace(verdict, remarks=(*verdict.remarks, *told))
        return Panel(
            verdict,
            first=first,
            why=why,
            counts=vectors.name in self._vectors,
            printed=printed_in(verdict, calls),
            again=f"{vectors.name}(*check.case({vectors.name}))",
            places=places,
        )

    def _with_cases(self, vectors: Vectors, scope: Scope) -> Vectors:
        """Return the vectors; a test is tried on what is made of the learner's own function."""
        if not vectors.contract.tests:
            return vectors
        from .catching import NothingToTry, with_own_cases

        try:
            return with_own_cases(vectors, self._vectors, scope)
        except NothingToTry as why:
            raise Unasked(not_judged(vectors.name, [str(why)])) from None

    def _look(
        self, vectors: Vectors, verdict: Verdict, function: Any, scope: Scope
    ) -> tuple[Place, ...]:
        """Look for the place at fault; a right answer never comes here."""
        if self._places is None:
            return ()
        from .places.looking import look

        return look(function, vectors, verdict, scope, [*self._known], self._places)

    def _find(self, functions: tuple[Any, ...], scope: Scope) -> Vectors:
        """Find which exercise a function answers, also for a lambda or a vectorized function."""
        function = functions[0] if len(functions) == 1 and callable(functions[0]) else None
        known = (self._vectors, self._known) if function is not None else ()
        name = next(filter(None, (_name_in(some, function, scope) for some in known)), "")
        if name:
            return self._read(name)
        raise Unasked(unasked(functions, list(self._known), scope))

    def _read(self, name: str) -> Vectors:
        return self._known[name][name]

    def _with_remark(
        self, vectors: Vectors, verdict: Verdict, function: Any, scope: Scope
    ) -> Verdict:
        """Add whether a step on the way back fits the learner's own way forward."""
        partners = [self._read(name) for name in vectors.contract.partners if name in self._known]
        if not verdict.passed and (verdict.unwritten or not self._any_wrong(partners, scope)):
            return verdict  # where the way forward is right, a wrong step has only itself to blame
        from .slopes import remark

        contracts = {one.name: one.contract for one in (*partners, vectors)}
        own = {**scope, vectors.name: function}
        found = in_time(lambda: remark(vectors.name, own, contracts, passed=verdict.passed))
        return replace(verdict, remarks=(*verdict.remarks, found)) if found else verdict

    def _with_measured(
        self, vectors: Vectors, verdict: Verdict, calls: Calls, function: Any, scope: Scope
    ) -> Verdict:
        """Add what the learner's own measurement says of a step on the way back."""
        from .measured import TOOL, measured

        if verdict.unwritten or TOOL not in self._known:
            return verdict
        partners = {n: self._read(n) for n in vectors.contract.partners if n in self._known}
        own = {**scope, vectors.name: function}
        tool = self._read(TOOL)
        found = in_time(
            lambda: measured(vectors, calls, own, partners, tool, passed=verdict.passed)
        )
        return replace(verdict, remarks=(*verdict.remarks, found)) if found else verdict

    def _any_wrong(self, steps: Iterable[Vectors], scope: Scope) -> bool:
        return any(
            not examined(step, scope[step.name], scope).passed
            for step in steps
            if callable(scope.get(step.name))
        )

    def _mend_first(self, vectors: Vectors, function: Any, scope: Scope) -> tuple[str, str]:
        """Name the first step below that is called and not right, and say what is wrong."""
        below = {lower.name: lower for lower in self._below(vectors)}
        if not below:
            return "", ""
        for name in called(vectors, function, scope, below):
            verdict = examined(below[name], scope[name], scope)
            if not verdict.passed:
                return name, _reason(verdict, brought=name not in self._vectors)
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


def _reason(verdict: Verdict, *, brought: bool) -> str:
    if verdict.unwritten:
        again = ", or its cell was not run once more after it had turned into your code"
        return f"It is not written yet{again if brought else ''}."
    finding = next(finding for finding in verdict.findings if finding.costs)
    return finding.cause or finding.message


def checker(
    assignment: str,
    path: Path | None = None,
    after: After | None = None,
    before: Before | None = None,
) -> Checker:
    """Return the check of one assignment.

    Parameters
    ----------
    assignment : str
        Its id, such as ``"01_activations"``.
    path : Path, optional
        The test vectors; by default ``data/checks.h5`` beside the package.
    after : callable, optional
        What else is done after a check that a learner runs.
    before : callable, optional
        What is asked before one: whether the function is what its cell holds.
    """
    path = path or data_folder() / "checks.h5"
    places = path.with_name("places.h5")
    return Checker(
        read_vectors(path, assignment), read_borrowed(path, assignment), after, before, places
    )


def _display(shown: object) -> None:
    """Show a panel in a notebook, or its words in a plain script."""
    if shown is None:
        return
    if getattr(sys.modules.get("IPython"), "get_ipython", _nothing)() is None:
        print(repr(shown))
        return
    from IPython.display import display

    display(shown)  # type: ignore[no-untyped-call]


def _nothing() -> None:
    """Stand for `get_ipython` where there is no IPython."""
