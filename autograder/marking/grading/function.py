"""Mark one function from a plain Python file by the same examiner that marks notebooks."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from ...checks.call import Crash
from ...checks.compare import Kind
from ...checks.examine import Finding, Verdict
from ...checks.explain import from_crash
from ...key import find_assignment, find_exercise
from ..sandbox.host import Host
from ..sandbox.limits import CALL_SECONDS
from ..sandbox.protocol import Output
from ..sandbox.session import Lost, Session, Supply
from .examiner import Examiner, seed_of

_CELL = re.compile(r"\(<ipython-input[^,]*, ")  # the shell's name for the file in a SyntaxError
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
    fill = examiner.references(found.upstream(function))
    try:
        with host.session() as session:
            session.run(PRELUDE, call_seconds)
            outputs = session.run(source, call_seconds)
            verdict = examiner.examine(session, function, fill)
            if _is_missing(verdict):
                verdict = _why_missing(verdict, outputs)
            elif not verdict.passed and not verdict.unwritten and fill:
                again = Examiner(found, seed, call_seconds=call_seconds)
                verdict = _put_right(session, again, function, fill, verdict)
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
    return again if again.score >= verdict.score else verdict


def _is_missing(verdict: Verdict) -> bool:
    first = verdict.findings[:1]
    return bool(first) and first[0].kind == "missing" and not verdict.unwritten


def _why_missing(verdict: Verdict, outputs: list[Output]) -> Verdict:
    """Tell the error that kept the file from defining the function."""
    for output in outputs:
        if output["output_type"] != "error":
            continue
        timed_out = output["ename"] == "OutOfTime"
        kind: Kind = "timeout" if timed_out else "crash"
        what = "does not finish in time" if timed_out else "stops with an error"
        message = f"The file {what} before `{verdict.exercise}` is there"
        if not timed_out:
            message += f": {output['ename']}: {_CELL.sub('(', output['evalue'])}"
        crash = Crash("Timeout" if timed_out else output["ename"], output["evalue"])
        return replace(verdict, findings=(Finding(kind, message + ".", cause=from_crash(crash)),))
    return verdict
