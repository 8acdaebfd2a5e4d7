"""The check that a learner runs: ``check = checker("01_activations")``, then ``check(sigmoid)``."""

from __future__ import annotations

import copy
import os
import sys
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from .clean import clean_numpy
from .contract import Vectors
from .data_folder import data_folder
from .deadline import can_end
from .examine import Verdict
from .exercises import Exercises
from .lines.sheet import Sheet
from .make_panel import make_panel
from .notice import Notice, Unasked, not_judged, stopped, unending
from .panel import Panel
from .raised import CheckFailed, Stopped
from .unrun import show_what_is_not_run
from .vectors import read_borrowed, read_vectors
from .watch import Scope, first_wrong, watched

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
        self._exercises, self._places = Exercises(vectors, borrowed), places
        self._after = after
        self._before = before
        show_what_is_not_run(self._exercises)

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
                vectors = self._vectors(functions, scope)
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
            return self._panel(self._vectors((function,), scope), function, scope)

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
                vectors = self._exercises.answered_by((function,), scope)
                print(catch(vectors, function, test, scope))
        except Unasked as error:
            _display(error.notice)
        except KeyboardInterrupt:
            raise Stopped from None

    def _show(
        self, functions: tuple[Any, ...], scope: Scope, mode: str | None, work: Work | None = None
    ) -> Shown:
        name = ""
        try:
            name = self._exercises.answered_by(functions, scope).name
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
        vectors = self._exercises.with_cases(self._exercises[name], scope)
        shown = work(vectors, function, scope)
        return replace(shown, notes=tuple(notes)) if isinstance(shown, Panel) else shown

    def _vectors(self, functions: tuple[Any, ...], scope: Scope) -> Vectors:
        """Return the vectors of the exercise that a function answers, with its cases."""
        return self._exercises.with_cases(self._exercises.answered_by(functions, scope), scope)

    def _panel(self, vectors: Vectors, function: Any, scope: Scope) -> Panel:
        return make_panel(self._exercises, vectors, function, scope, self._places)


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
