"""All that a check says of a function: the verdict, what stands beside it, and where the fault is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .contract import Vectors
from .examine import Verdict
from .exercises import Exercises
from .lacking import lacking
from .panel import Panel
from .places.place import Place
from .watch import Calls, Scope, called, examined, in_time, printed_in, watched


def make_panel(
    exercises: Exercises, vectors: Vectors, function: Any, scope: Scope, places: Path | None
) -> Panel:
    """Return what a check shows of a function.

    Parameters
    ----------
    exercises : Exercises
        Those that the learner has here.
    vectors : Vectors
        Those of the exercise that the function answers.
    function : callable
        The learner's.
    scope : dict
        The notebook's names.
    places : Path or None
        The file of right values with which the place at fault is looked for.
    """
    return _Answer(exercises, vectors, function, scope).panel(places)


@dataclass(frozen=True)
class _Answer:
    """A learner's function and all that it stands among."""

    exercises: Exercises
    vectors: Vectors
    function: Any
    scope: Scope

    def panel(self, places: Path | None) -> Panel:
        verdict, calls = watched(self.vectors, self.function, self.scope)
        late = any(finding.kind == "timeout" and finding.costs for finding in verdict.findings)
        if self.vectors.contract.slope_of and not late:  # what does not end is not called again
            verdict = self._with_remark(verdict)
            verdict = self._with_measured(verdict, calls)
        if not verdict.unwritten:
            verdict = _with(verdict, *lacking(self.function, self.scope))
        panel = self._shown(verdict, calls)
        if verdict.passed or verdict.unwritten or late:
            return panel
        first, why = self._mend_first()
        found = self._look(verdict, places) if places and not first else ()
        told = self._with_tables(verdict, calls)
        return replace(panel, verdict=told, first=first, why=why, places=found)

    def _shown(self, verdict: Verdict, calls: Calls) -> Panel:
        name = self.vectors.name
        return Panel(
            verdict,
            counts=name in self.exercises.own,
            printed=printed_in(verdict, calls),
            again=f"{name}(*check.case({name}))",
        )

    def _with_remark(self, verdict: Verdict) -> Verdict:
        """Add whether a step on the way back fits the learner's own way forward."""
        partners = self.exercises.partners(self.vectors).values()
        if not verdict.passed and (verdict.unwritten or not self._any_wrong(partners)):
            return verdict  # where the way forward is right, a wrong step has only itself to blame
        from .slopes import remark

        name = self.vectors.name
        contracts = {one.name: one.contract for one in (*partners, self.vectors)}
        own = {**self.scope, name: self.function}
        return _with(verdict, in_time(lambda: remark(name, own, contracts, passed=verdict.passed)))

    def _with_measured(self, verdict: Verdict, calls: Calls) -> Verdict:
        """Add what the learner's own measurement says of a step on the way back."""
        from .measured import TOOL, measured

        if verdict.unwritten or TOOL not in self.exercises:
            return verdict
        partners, tool = self.exercises.partners(self.vectors), self.exercises[TOOL]
        own = {**self.scope, self.vectors.name: self.function}
        found = in_time(
            lambda: measured(self.vectors, calls, own, partners, tool, passed=verdict.passed)
        )
        return _with(verdict, found)

    def _with_tables(self, verdict: Verdict, calls: Calls) -> Verdict:
        """Add a warning of tables, and where the shape of each line is to be seen."""
        from .lines.asked import remarks

        return _with(verdict, *remarks(self.vectors, verdict, calls, self.function, self.scope))

    def _any_wrong(self, steps: Iterable[Vectors]) -> bool:
        return any(
            not examined(step, self.scope[step.name], self.scope).passed
            for step in steps
            if callable(self.scope.get(step.name))
        )

    def _mend_first(self) -> tuple[str, str]:
        """Name the first step below that is called and not right, and say what is wrong."""
        below = {lower.name: lower for lower in self.exercises.below(self.vectors)}
        if not below:
            return "", ""
        for name in called(self.vectors, self.function, self.scope, below):
            verdict = examined(below[name], self.scope[name], self.scope)
            if not verdict.passed:
                return name, _reason(verdict, brought=name not in self.exercises.own)
        return "", ""

    def _look(self, verdict: Verdict, places: Path) -> tuple[Place, ...]:
        """Look for the place at fault; a right answer never comes here."""
        from .places.looking import look

        known = [*self.exercises]
        return look(self.function, self.vectors, verdict, self.scope, known, places)


def _with(verdict: Verdict, *remarks: str) -> Verdict:
    """Return a verdict with further remarks, but for empty ones."""
    return replace(verdict, remarks=(*verdict.remarks, *filter(None, remarks)))


def _reason(verdict: Verdict, *, brought: bool) -> str:
    if verdict.unwritten:
        again = ", or its cell was not run once more after it had turned into your code"
        return f"It is not written yet{again if brought else ''}."
    finding = next(finding for finding in verdict.findings if finding.costs)
    return finding.cause or finding.message
