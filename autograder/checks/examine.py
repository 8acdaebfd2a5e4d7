"""Examine one function: call it on every case, compare, explain, and count the credit.

This is the check that a learner sees and the check that marks.  Only the cases differ: in the
notebook they come from ``data/checks.h5``, at marking they are fresh.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from . import findings
from .call import Bounded, Crash, Outcome
from .case_rules import apart
from .compare import Difference, compare
from .contract import Case, Vectors
from .findings import Finding
from .named_by_rule import name_by_rule
from .naming import Match, find_mistakes
from .neglected import count_lost, neglected, with_count_lost
from .number_rules import from_pairs
from .pair import Pair
from .right_parts import labels_in, what_is_right
from .surroundings import pair_of, sizes
from .tested import opinions, share, weigh
from .twofold import find_twofold

__all__ = [
    "CLAUSE",
    "CLOSE",
    "Call",
    "Called",
    "Finding",
    "Verdict",
    "call_all",
    "examine",
    "judge",
]

Call = Callable[[Case], Outcome]

CLOSE = 0.5  # credit of right numbers in a wrong form, or wrong at an edge only
CLAUSE = 0.75  # credit kept when the numbers are right but a clause of the contract is broken


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
    score = sheet.score * (CLAUSE if broken else 1)
    named: Sequence[Finding] = sheet.findings
    if words:
        found = sheet.told(neglected(vectors, outcomes))
        named = _name(vectors, outcomes, found, count_lost(vectors, outcomes))
        named = name_by_rule(vectors, outcomes, named)
    remarks = (*findings.left_out(vectors, outcomes), *findings.precision(outcomes))
    told = (*named, *broken, *remarks)
    return Verdict(vectors.name, score, vectors.points, told, len(vectors.cases))


def _judge_test(vectors: Vectors, outcomes: Sequence[Outcome], *, words: bool) -> Verdict:
    """Turn what a learner's test says of right and wrong functions into a verdict."""
    said, found = opinions(outcomes), [*weigh(vectors, outcomes)]
    named = _name(vectors, said, found) if words else found
    score = share(vectors, said)
    return Verdict(vectors.name, score, vectors.points, tuple(named), len(vectors.cases))


_Like = tuple[str, str, bool]  # the kind, the part, whether it costs


def _like(finding: Finding) -> _Like:
    return finding.kind, finding.part, finding.costs


class _Sheet:
    """What was found so far, and the credit that every part of the result has left."""

    def __init__(self, vectors: Vectors, *, words: bool) -> None:
        self._words = words
        self.findings: list[Finding] = []
        self._vectors = vectors
        self._returns = vectors.contract.returns
        self._credit = dict.fromkeys(self._returns.parts(), 1.0)
        self._told: set[_Like] = set()
        self._pairs: dict[_Like, list[Pair]] = {}
        self._judged: list[tuple[Case, bool]] = []
        self._stopped: list[Case] = []
        self._causes: dict[_Like, str] = {}

    def told(self, neglected: str = "") -> list[Finding]:
        """Return what was found, each with what its numbers tell in all cases that are alike.

        Where they tell nothing, what else is right may: the other parts, or other cases.  An argument
        that is neglected is told before both.
        """
        self._causes = {like: from_pairs(self._alike(like)) for like in self._pairs}
        told = zip(self.findings, self._what_is_right(), strict=True)
        return [
            replace(finding, cause=finding.cause or self._cause(finding, neglected, right))
            for finding, right in told
        ]

    def _cause(self, finding: Finding, neglected: str, right: str) -> str:
        """Return the cause of a finding; a shape tells by itself what it lacks."""
        of_numbers = self._causes.get(_like(finding), "")
        if finding.costs and finding.kind == "value":
            return neglected or of_numbers or right
        return (
            of_numbers or (neglected if finding.costs and finding.kind == "shape" else "") or right
        )

    def _alike(self, like: _Like) -> list[Pair]:
        """Return the pairs of which a cause has to be true; none where they are too small to tell.

        Where a shape is right in some cases alone, the cause is also that of the others.
        """
        kind, part, costs = like
        pairs = [*self._pairs[like]]
        if kind == "value":
            pairs += self._pairs.get(("shape", part, costs), [])
        small = {letter for pair in pairs for letter in pair.sizes}
        small -= {letter for pair in pairs for letter, size in pair.sizes.items() if size > 1}
        larger = (sizes(self._vectors.contract, case) for case in self._stopped)
        return [] if any(one.get(letter, 1) > 1 for one in larger for letter in small) else pairs

    def _what_is_right(self) -> Iterator[str]:
        aside = self._returns.side_parts()
        parts = [part for part in dict.fromkeys(self._returns.parts()) if part not in aside]
        where = apart(self._vectors.contract, self._judged) if self.findings else ""
        labels = labels_in(self._vectors, parts) if self.findings else ()
        told = what_is_right(parts, self.findings, labels)
        for finding, right in zip(self.findings, told, strict=True):
            yield right or (where if finding.costs and finding.kind == "value" else "")

    @property
    def score(self) -> float:
        """The mean of the parts; up to half of it is lost where one that stands aside is wrong.

        What costs half, an edge or a wrong form, costs no more where a result and what stands
        aside of it have both lost it.
        """
        but_for_halves = {part: float(share > 0) for part, share in self._credit.items()}
        return max(self._share(self._credit), CLOSE * self._share(but_for_halves))

    def _share(self, credit: Mapping[str, float]) -> float:
        aside = self._returns.side_parts()
        main = [share for part, share in credit.items() if part not in aside]
        side = [credit[part] for part in aside]
        return sum(main) / len(main) * (1 + min(side, default=1.0)) / 2

    def enter(self, case: Case, right: Any, outcome: Outcome) -> None:
        """Judge the outcome of one case, and keep whether it is right."""
        before = len(self.findings)
        self._enter(case, right, outcome)
        if case.weight != "advice":
            costly = any(finding.costs for finding in self.findings[before:])
            self._judged.append((case, not costly))

    def _enter(self, case: Case, right: Any, outcome: Outcome) -> None:
        if outcome.crash is not None:
            self._stopped.append(case)
            self.findings.append(self._crashed(case, outcome.crash))
            self._charge(self._credit, 0.0, case)
            return
        if outcome.value is None:  # nor has it left out, then, what it may leave out
            self._charge(self._credit, 0.0, case)
        self._compare(case, right, outcome)
        remark = findings.printed(self._vectors, case, outcome)
        if remark is not None:
            self.findings.append(remark)

    def _crashed(self, case: Case, crash: Crash) -> Finding:
        if self._words:
            return findings.crashed(self._vectors, case, crash)
        return Finding("crash", "", costs=case.weight != "advice")

    def _compare(self, case: Case, right: Any, outcome: Outcome) -> None:
        for difference in compare(right, outcome.value, self._returns, case.tolerance):
            finding = findings.different(case, difference)
            like = _like(finding)
            if difference.pair and self._words:
                self._keep(like, case, right, difference)
            # Of findings that are alike a panel tells one, so only one gets its numbers.
            if like not in self._told and self._words:
                self._told.add(like)
                finding = findings.with_numbers(finding, self._vectors, case, difference)
            self.findings.append(finding)
            self._charge([difference.part], CLOSE if difference.close else 0.0, case)

    def _keep(self, like: _Like, case: Case, right: Any, difference: Difference) -> None:
        """Keep a wrong array for when all cases are known."""
        assert difference.pair is not None
        contract, part = self._vectors.contract, difference.part
        pair = pair_of(contract, case, right, part, difference.pair)
        self._pairs.setdefault(like, []).append(pair)

    def _charge(self, parts: Iterable[str], left: float, case: Case) -> None:
        if case.weight == "advice":
            return
        left = max(left, CLOSE) if case.weight == "edge" else left
        for part in parts:
            self._credit[part] = min(self._credit[part], left)


def _name(
    vectors: Vectors, outcomes: Sequence[Outcome], found: list[Finding], lost: str = ""
) -> list[Finding]:
    """Put the known mistakes, if there are any, in front of what they explain.

    Where a count is `lost`, that may be why, if a mistake leaves more unexplained than it explains.
    """
    if not any(finding.costs for finding in found):
        return found
    rest = sorted(found, key=lambda finding: not finding.costs)
    named = []
    for fault in find_mistakes(vectors, outcomes):
        if lost and _leaves_most(fault[0], found):
            continue
        first = next((one for one in rest if _explains(fault, one)), None)
        if first is not None:
            rest.remove(first)
            named.append(_called(first, fault, lost))
    return [*named, *rest] if named else _named_twofold(vectors, outcomes, rest)


def _named_twofold(
    vectors: Vectors, outcomes: Sequence[Outcome], found: list[Finding]
) -> list[Finding]:
    """Name one of two faults, and tell the other one with it."""
    both = find_twofold(vectors, outcomes)
    if both is None:
        return found
    mistake, besides = both
    first, *rest = found
    return [replace(first, mistake=mistake.name, cause=f"{mistake.sentence} {besides}"), *rest]


def _leaves_most(match: Match, found: Sequence[Finding]) -> bool:
    parts = {finding.part for finding in found if finding.costs}
    return 2 * sum(map(match.explains, parts)) < len(parts)


def _explains(fault: Sequence[Match], finding: Finding) -> bool:
    """Whether a mistake may be what a finding is about."""
    return finding.costs and fault[0].explains(finding.part)


def _called(finding: Finding, fault: Sequence[Match], lost: str) -> Finding:
    """Call a finding by the mistake that it is; by several where they all fit."""
    if len(fault) == 1:
        known = fault[0].mistake
        return replace(finding, mistake=known.name, cause=with_count_lost(known, lost))
    sentences = (match.mistake.sentence for match in fault)  # a wrong name is worse than none
    return replace(finding, mistake=None, cause="One of: " + " Or: ".join(sentences))
