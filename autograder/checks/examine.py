"""Examine one function: call it on every case, compare, explain, and count the credit.

This is the check that a learner sees and the check that marks.  Only the cases differ: in the
notebook they come from ``data/checks.h5``, at marking they are fresh.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from .call import PRINTED_LIMIT, Bounded, Crash, Outcome
from .compare import Difference, Kind, as_numbers, compare, show
from .contract import Case, Result, Vectors
from .explain import from_crash, from_numbers, known_mistakes
from .values import same

Call = Callable[[Case], Outcome]

CLOSE = 0.5  # credit of right numbers in a wrong form, or wrong at an edge only
SHOWN = 12  # an input with more numbers is told by its shape
CLAUSE = 0.75  # credit kept when the numbers are right but a clause of the contract is broken


@dataclass(frozen=True)
class Finding:
    """One thing to tell the learner.

    `message` says what is wrong without any number of the case, so that it may be shown where the
    cases are to stay unseen; `inputs` has the case's arguments, `detail` the other numbers.
    """

    kind: Kind
    message: str
    mistake: str | None = None
    cause: str = ""
    case: str = ""
    detail: tuple[tuple[str, str], ...] = ()
    costs: bool = True
    part: str = ""
    inputs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Verdict:
    """What an examination found: the share of the points, and why."""

    exercise: str
    score: float
    points: float
    findings: tuple[Finding, ...] = ()
    cases: int = 0
    unwritten: bool = False
    remarks: tuple[str, ...] = field(default=())

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
    outcomes: list[Outcome] = []
    for case in vectors.cases:
        outcome = _with_what_is_printed(call, case)
        outcomes.append(outcome)
        # Only its own stub counts; a step below that is not written is an error like others.
        if outcome.unwritten and outcome.crash.function in ("", vectors.name):
            return _unwritten(vectors)
        if outcome.crash is not None and outcome.crash.type == "Timeout":
            finding = _crashed(vectors, case, outcome.crash)
            return Verdict(vectors.name, 0.0, vectors.points, (finding,), len(outcomes))
    return judge(vectors, outcomes)


def _with_what_is_printed(call: Call, case: Case) -> Outcome:
    """Call, and count as printed what a step prints that is answered for in this process."""
    written = Bounded()
    with contextlib.redirect_stdout(written):
        outcome = call(case)
    if written.tell():
        outcome = replace(outcome, printed=outcome.printed + written.getvalue())
    return outcome


def judge(vectors: Vectors, outcomes: Sequence[Outcome]) -> Verdict:
    """Turn the outcomes of all cases into a verdict."""
    credit = dict.fromkeys(vectors.contract.returns.parts(), 1.0)
    findings: list[Finding] = []
    told: set[tuple[str, str, bool]] = set()
    for case, right, outcome in zip(vectors.cases, vectors.expected, outcomes, strict=True):
        if outcome.crash is not None:
            findings.append(_crashed(vectors, case, outcome.crash))
            _charge(credit, list(credit), 0.0, case)
            continue
        for difference in compare(
            right, outcome.value, vectors.contract.returns, rtol=case.rtol, atol=case.atol
        ):
            like = (difference.kind, difference.part, case.weight == "advice")
            finding = _different(case, difference)
            # Of findings that are alike a panel tells one, so only one gets its numbers.
            if like not in told:
                told.add(like)
                finding = _with_numbers(finding, vectors, case, right, outcome, difference)
            findings.append(finding)
            _charge(credit, [difference.part], CLOSE if difference.close else 0.0, case)
        wrongly = _printed(vectors, case, outcome)
        if wrongly is not None:
            findings.append(wrongly)
            _charge(credit, list(credit), CLOSE, case)
    score = _score(credit, vectors.contract.returns.side_parts())
    clauses = _clauses(vectors, outcomes)
    if clauses:
        score *= CLAUSE
    named = _name(vectors, outcomes, findings)
    return Verdict(vectors.name, score, vectors.points, (*named, *clauses), len(vectors.cases))


def _score(credit: dict[str, float], aside: list[str]) -> float:
    main = [share for part, share in credit.items() if part not in aside]
    side = [credit[part] for part in aside]
    return sum(main) / len(main) * (1 + min(side, default=1.0)) / 2


_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def _printed(vectors: Vectors, case: Case, outcome: Outcome) -> Finding | None:
    """Say what is wrong with the numbers that a call printed, to the digits that it printed."""
    if not case.prints and not case.hides:
        return None
    said = _NUMBER.findall(outcome.printed)
    values, digits = np.array([float(text) for text in said]), np.array([*map(_rounded, said)])

    def found(number: float | tuple[float, ...]) -> bool:
        return any(
            (np.abs(values - one) <= np.maximum(1e-4 + 1e-3 * abs(one), digits)).any()
            for one in np.ravel(number)
        )

    what = "costs" if "print_cost" in vectors.contract.arguments else "numbers"
    cause = "Look at when it prints, and at what `print_cost` switches on."
    detail: tuple[tuple[str, str], ...] = ()
    # Of more than is kept, the first number is all that can be asked for.
    wanted = case.prints[:1] if len(outcome.printed) >= PRINTED_LIMIT else case.prints
    if not all(found(number) for number in wanted):
        message = f"The {what} that it should print are not all there."
        numbers = (" or ".join(f"{one:.6g}" for one in np.ravel(n)) for n in wanted)
        detail = (("expected to see", ", ".join(numbers)),)
    elif any(found(number) for number in case.hides):
        message = f"It prints {what} that nobody asked for."
    else:
        return None
    return Finding(
        "contract",
        message,
        cause=cause if what == "costs" else "",
        case=case.label,
        detail=detail,
        costs=case.weight != "advice",
    )


def _rounded(text: str) -> float:
    """Return how far rounding may have moved a number that was printed with decimals."""
    decimals = len(text.partition(".")[2])
    return 0.51 * 10.0**-decimals if decimals > 1 and "e" not in text.lower() else 0.0


def _charge(credit: dict[str, float], parts: list[str], left: float, case: Case) -> None:
    if case.weight == "advice":
        return
    for part in parts:
        credit[part] = min(credit[part], max(left, CLOSE) if case.weight == "edge" else left)


def _unwritten(vectors: Vectors) -> Verdict:
    message = f"`{vectors.name}` is not written yet."
    finding = Finding("missing", message)
    return Verdict(vectors.name, 0.0, vectors.points, (finding,), 0, unwritten=True)


def _crashed(vectors: Vectors, case: Case, crash: Crash) -> Finding:
    costs = case.weight != "advice"
    if crash.type == "Timeout":
        message = f"`{vectors.name}` did not finish in time."
        return Finding("timeout", message, None, from_crash(crash), case.label, costs=costs)
    if crash.type == "Missing":
        message = f"There is no function `{vectors.name}`."
        return Finding("missing", message, costs=costs)
    said = f"{crash.type}: {crash.message}" if crash.message else crash.type
    detail = [("error", said)]
    if crash.line:
        place = f"line {crash.number} of the cell" if crash.number else "your line"
        if crash.function not in ("", vectors.name):  # a step that it calls, in another cell
            place = f"line {crash.number} of the cell of `{crash.function}`"
        detail.append((place, crash.line))
    return Finding(
        "crash",
        f"`{vectors.name}` stops with an error ({crash.type}).",
        cause=from_crash(crash),
        case=case.label,
        detail=tuple(detail),
        costs=costs,
        inputs=_inputs(vectors, case),
    )


def _different(case: Case, difference: Difference) -> Finding:
    return Finding(
        difference.kind,
        difference.message,
        case=case.label,
        costs=case.weight != "advice",
        part=difference.part,
    )


def _with_numbers(
    finding: Finding,
    vectors: Vectors,
    case: Case,
    right: Any,
    outcome: Outcome,
    difference: Difference,
) -> Finding:
    cause = None
    if difference.kind in ("shape", "value"):
        pair = _at(difference.part, vectors.contract.returns, right, outcome.value)
        cause = from_numbers(*pair)
    inputs = _inputs(vectors, case)
    return replace(finding, cause=cause or "", detail=difference.detail, inputs=inputs)


def _inputs(vectors: Vectors, case: Case) -> tuple[tuple[str, str], ...]:
    """Tell the arguments of a case where they are short enough to read."""
    rows = []
    for name, value in zip(vectors.contract.arguments, case.args, strict=False):
        if as_numbers(value) is not None:
            array = np.asarray(value)
            text = show(value) if array.size <= SHOWN else f"an array of shape {array.shape}"
            rows.append((name, text))
    return tuple(rows)


def _at(part: str, result: Result, right: Any, given: Any) -> tuple[Any, Any]:
    """Return the right and the given numbers of one part, (None, None) where there are none.

    Of a part that stands in every layer, the first pair that differs in shape or numbers.
    """
    if result.name == part and not result.items:
        return right, given
    for key, item in _places(result, right):
        try:
            found = _at(part, item, right[key], given[key])
        except (KeyError, IndexError, TypeError):
            continue
        if found[0] is not None and not same(*found):
            return found
    return None, None


def _places(result: Result, right: Any) -> list[tuple[Any, Result]]:
    if result.form == "list":
        return [(place, result.items[0]) for place in range(len(right))]
    if result.form == "layers":
        by_name = {item.name: item for item in result.items}
        return [(key, by_name[key.rstrip("0123456789")]) for key in right]
    if result.form == "dict":
        return [(item.name, item) for item in result.items]
    return list(enumerate(result.items))


def _clauses(vectors: Vectors, outcomes: Sequence[Outcome]) -> list[Finding]:
    changed = {name for outcome in outcomes for name in outcome.changed}
    changed = sorted(changed.difference(vectors.contract.changes_inputs))
    if not changed:
        return []
    names = " and ".join(f"`{name}`" for name in changed)
    return [
        Finding(
            "contract",
            f"The call changes its argument {names} in place.",
            cause="Work on a copy, or make a new array, so that the caller's numbers stay.",
        )
    ]


def _name(vectors: Vectors, outcomes: Sequence[Outcome], findings: list[Finding]) -> list[Finding]:
    """Put the known mistake, if there is one, in front of what it explains."""
    if not any(finding.costs for finding in findings):
        return findings
    matches = known_mistakes(vectors, outcomes)
    if not matches:
        return findings
    first, *rest = sorted(findings, key=lambda finding: not finding.costs)
    name = None
    if len(matches) == 1:
        name, cause = matches[0].name, matches[0].sentence
    else:  # a wrong name is worse than none
        cause = "One of: " + " Or: ".join(mistake.sentence for mistake in matches)
    return [replace(first, mistake=name, cause=cause), *rest]
