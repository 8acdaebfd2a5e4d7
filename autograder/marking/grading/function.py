"""Mark one function from a plain Python file by the same examiner that marks notebooks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...checks.examine import Finding, Verdict
from ...key import find_assignment, find_exercise
from ..sandbox.host import Host
from ..sandbox.limits import CALL_SECONDS
from ..sandbox.session import Lost, Session, Supply
from .examiner import Examiner, seed_of
from .stops import Stops

PRELUDE = (
    "import copy\nimport math\nimport numpy\nimport numpy as np\nimport matplotlib.pyplot as plt"
)


@dataclass(frozen=True)
class FunctionMark:
    """The verdict on one function of a file."""

    assignment: str
    function: str
    verdict: Verdict

    def to_dict(self) -> dict[str, Any]:
        """Return the mark as it is printed in JSON."""
        return {
            "assignment": self.assignment,
            "function": self.function,
            "passed": self.verdict.passed,
            "score": round(self.verdict.score, 4),
            "findings": [_plain(finding) for finding in self.verdict.findings if finding.costs],
        }


def _plain(finding: Finding) -> dict[str, Any]:
    message = finding.message
    if finding.case:
        message += f" (case: {finding.case})"
    if finding.cause:
        message += f" Likely cause: {finding.cause}"
    return {"kind": finding.kind, "message": message, "mistake": finding.mistake}


def mark_function(
    host: Host, assignment: str, function: str, source: str, *, call_seconds: float = CALL_SECONDS
) -> FunctionMark:
    """Mark one function of a source text in a session of its own.

    Steps that the text does not define are supplied correctly; where it defines one that is
    wrong, the function is marked with that step put right.

    Raises
    ------
    Unknown
        If there is no such assignment or exercise.
    """
    find_exercise(assignment, function)
    found = find_assignment(assignment)
    seed = seed_of(source.encode(errors="replace"), function.encode())
    examiner = Examiner(found, seed, call_seconds=call_seconds)
    stops = Stops("file")
    fill = examiner.references(found.upstream(function))
    try:
        with host.session() as session:
            session.run(PRELUDE, call_seconds)
            stops.note(source, session.run(source, call_seconds), [function])
            verdict = examiner.examine(session, function, fill)
            if not _is_missing(verdict) and not verdict.passed and not verdict.unwritten and fill:
                verdict = _put_right(session, Examiner(found, seed), function, fill, verdict)
            verdict = stops.tell(verdict)
    except Lost as lost:
        verdict = examiner.lose(function, lost)
    return FunctionMark(assignment, function, verdict)


def _put_right(
    session: Session, examiner: Examiner, function: str, fill: Supply, verdict: Verdict
) -> Verdict:
    """Find the steps below that the file has wrong, and mark once more without their fault."""
    for lower in [e.name for e in examiner.assignment.exercises if e.name in fill]:
        if _is_missing(examiner.examine(session, lower, fill)):
            del examiner.sealed[lower]  # not in the file, so it was supplied all along
    again = examiner.examine(session, function, fill)
    return again if again.score > verdict.score else verdict


def _is_missing(verdict: Verdict) -> bool:
    first = verdict.findings[:1]
    return bool(first) and first[0].kind == "missing" and not verdict.unwritten
