"""Examine one function: call it on every case, compare, count the credit, and have it explained.

This is the check that a learner sees and the check that marks.  Only the cases differ: in the
notebook they come from ``data/checks.h5``, at marking they are fresh.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from . import findings
from .call import Bounded, Crash, Outcome
from .causes import Causes, Like, like_of
from .compare import Difference, compare
from .contract import Case, Vectors
from .credit import CLOSE, Credit
from .findings import Finding
from .named_by_rule import name_by_rule
from .named_mistakes import name_mistakes
from .neglected import count_lost, neglected
from .tested import opinions, share, weigh

__all__ = [
    "CLAUSE",
    "TELLS",
    "Call",
    "Called",
    "Finding",
    "Verdict",
    "call_all",
    "examine",
    "is_to_blame",
    "judge",
]

Call = Callable[[Case], Outcome]

CLAUSE = 0.75  # credit kept when the numbers are right but a clause of the contract is broken
TELLS = ("shape", "value", "crash")  # kinds of findings that some part of the code is to blame for


@dataclass(frozen=True)
class Verdict:
    """What an examination found: the share of the points, and why.

    `behaviour` is, at marking alone, the same text for wrong answers that behave alike.
    """

    exercise: str
    score: float
    points: float
    findings: tuple[Finding, ...] = ()
    cases: int = 0
    unwritten: bool = False
    remarks: tuple[str, ...] = field(default=())
    behaviour: str = ""

    @property
    def passed(self) -> bool:
        """Whether the answer is right in every respect that costs points."""
        return self.score == 1

    @property
    def earned(self) -> float:
        """The points that the score is worth."""
        return round(self.score * self.points, 4)


def is_to_blame(verdict: Verdict) -> bool:
    """Whether a verdict is of a kind that some part of the code is at fault in."""
    costly = (finding for finding in verdict.findings if finding.costs)
    return not verdict.unwritten and any(finding.kind in TELLS for finding in costly)


def examine(vectors: Vectors, call: Call) -> Verdict:
    """Hold a function to its contract on every case.

    Parameters
    ----------
    vectors : Vectors
        The cases with their right results.
    call : callable
        ``call(case) -> Outcome``: calls the learner's function, here or in the sandbox.
    """
    return call_all(vectors, call).told


@dataclass(frozen=True)
class Called:
    """What came of the calls on every case, judged as far as somebody asks.

    Parameters
    ----------
    vectors : Vectors
        The cases with their right results.
    outcomes : list of Outcome
        What the calls gave.
    ended : Verdict or None
        The verdict where a call has ended the examination.
    """

    vectors: Vectors
    outcomes: Sequence[Outcome]
    ended: Verdict | None = None

    @cached_property
    def marked(self) -> Verdict:
        """The score; of what was found only whether it costs, without names, causes and numbers."""
        return self.ended or judge(self.vectors, self.outcomes, words=False)

    @cached_property
    def told(self) -> Verdict:
        """All of it."""
        return self.ended or judge(self.vectors, self.outcomes)


def call_all(vectors: Vectors, call: Call) -> Called:
    """Call a function on every case, until one ends the examination."""
    name, points = vectors.name, vectors.points
    outcomes: list[Outcome] = []
    for case in vectors.cases:
        outcome = _with_what_is_printed(call, case)
        outcomes.append(outcome)
        crash = outcome.crash
        # Only its own stub counts; a step below that is not written is an error like others.
        if outcome.unwritten and crash is not None and crash.function in ("", name):
            found = findings.unwritten(vectors)
            return Called(vectors, (), Verdict(name, 0.0, points, (found,), 0, unwritten=True))
        if crash is not None and crash.type == "Timeout" and case.weight != "advice":
            found = findings.crashed(vectors, case, crash)
            return Called(vectors, (), Verdict(name, 0.0, points, (found,), len(outcomes)))
    return Called(vectors, outcomes)


def _with_what_is_printed(call: Call, case: Case) -> Outcome:
    """Call, and count as printed what a step prints that is answered for in this process."""
    written = Bounded()
    with contextlib.redirect_stdout(written):
        outcome = call(case)
    if written.tell():
        outcome = replace(outcome, printed=outcome.printed + written.getvalue())
    return outcome


def judge(vectors: Vectors, outcomes: Sequence[Outcome], *, words: bool = True) -> Verdict:
    """Turn the outcomes of all cases into a verdict.

    Without `words` the findings only say what costs: no cause is looked for, and no number is told.
    """
    if vectors.contract.tests:
        return _judge_test(vectors, outcomes, words=words)
    sheet = _Sheet(vectors, words=words)
    for case, right, outcome in zip(vectors.cases, vectors.expected, outcomes, strict=True):
        sheet.enter(case, right, outcome)
    broken = findings.clauses(vectors, outcomes)
    score = sheet.credit.score * (CLAUSE if broken else 1)
    named: Sequence[Finding] = sheet.findings
    if words:
        found = sheet.causes.told(sheet.findings, neglected(vectors, outcomes))
        named = name_mistakes(vectors, outcomes, found, count_lost(vectors, outcomes))
        named = name_by_rule(vectors, outcomes, named)
    remarks = (*findings.left_out(vectors, outcomes), *findings.precision(outcomes))
    told = (*named, *broken, *remarks)
    return Verdict(vectors.name, score, vectors.points, told, len(vectors.cases))


def _judge_test(vectors: Vectors, outcomes: Sequence[Outcome], *, words: bool) -> Verdict:
    """Turn what a learner's test says of right and wrong functions into a verdict."""
    said, found = opinions(outcomes), [*weigh(vectors, outcomes)]
    named = name_mistakes(vectors, said, found) if words else found
    score = share(vectors, said)
    return Verdict(vectors.name, score, vectors.points, tuple(named), len(vectors.cases))


class _Sheet:
    """What was found so far, with what may be its cause, and the credit that is left."""

    def __init__(self, vectors: Vectors, *, words: bool) -> None:
        self.findings: list[Finding] = []
        self.credit = Credit(vectors.contract.returns)
        self.causes = Causes(vectors)
        self._vectors, self._words = vectors, words
        self._numbered: set[Like] = set()

    def enter(self, case: Case, right: Any, outcome: Outcome) -> None:
        """Judge the outcome of one case, and keep whether it is right."""
        before = len(self.findings)
        self._enter(case, right, outcome)
        if case.weight != "advice":
            costly = any(finding.costs for finding in self.findings[before:])
            self.causes.judged(case, right=not costly)

    def _enter(self, case: Case, right: Any, outcome: Outcome) -> None:
        if outcome.crash is not None:
            self.causes.stopped(case)
            self.findings.append(self._crashed(case, outcome.crash))
            self.credit.charge(case)
            return
        if outcome.value is None:  # nor has it left out, then, what it may leave out
            self.credit.charge(case)
        self._compare(case, right, outcome)
        remark = findings.printed(self._vectors, case, outcome)
        if remark is not None:
            self.findings.append(remark)

    def _crashed(self, case: Case, crash: Crash) -> Finding:
        if self._words:
            return findings.crashed(self._vectors, case, crash)
        return Finding("crash", "", costs=case.weight != "advice")

    def _compare(self, case: Case, right: Any, outcome: Outcome) -> None:
        returns = self._vectors.contract.returns
        for difference in compare(right, outcome.value, returns, case.tolerance):
            finding = findings.different(case, difference)
            if self._words:
                self.causes.wrong(finding, case, right, difference)
                finding = self._with_numbers(finding, case, difference)
            self.findings.append(finding)
            self.credit.charge(case, [difference.part], CLOSE if difference.close else 0.0)

    def _with_numbers(self, finding: Finding, case: Case, difference: Difference) -> Finding:
        """Return a finding with its numbers; of those that are alike a panel tells the first."""
        like = like_of(finding)
        if like in self._numbered:
            return finding
        self._numbered.add(like)
        return findings.with_numbers(finding, self._vectors, case, difference)
