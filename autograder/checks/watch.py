"""A function's calls on all cases of its exercise: what came of each, within its time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from .call import Outcome, OutOfTime, perform
from .compare import compare
from .contract import Case, Vectors
from .deadline import CALL_SECONDS, ending
from .examine import Verdict, examine

Scope = dict[str, Any]  # a notebook's global names
Calls = list[tuple[Case, Outcome]]


def examined(vectors: Vectors, function: Callable[..., Any], scope: Scope) -> Verdict:
    """Examine a function."""
    return watched(vectors, function, scope)[0]


def watched(vectors: Vectors, function: Callable[..., Any], scope: Scope) -> tuple[Verdict, Calls]:
    """Examine a function; return what was found, and what came of each call."""
    names, calls = vectors.contract.arguments, Calls()
    with ending(CALL_SECONDS) as limited:
        own = limited(function)

        def call(case: Case) -> Outcome:
            calls.append((case, perform(own, case, names, scope)))
            return calls[-1][1]

        return examine(vectors, call), calls


def first_wrong(vectors: Vectors, calls: Calls) -> Case:
    """Return the first case that costs points, or the first of all."""
    for (case, outcome), right in zip(calls, vectors.expected, strict=False):
        if case.weight != "advice" and (
            outcome.crash or compare(right, outcome.value, vectors.contract.returns, case.tolerance)
        ):
            return case
    return calls[0][0]


def printed_in(verdict: Verdict, calls: Calls) -> str:
    """Return what was printed in the case that is told, or in the first one that printed."""
    told = next((finding.case for finding in verdict.findings if finding.costs), None)
    texts = [outcome.printed for case, outcome in calls if told in (None, case.label)]
    return next(filter(None, texts), "")


def in_time(work: Callable[[], str]) -> str:
    """Return what the work gives, or nothing where it does not end."""
    try:
        with ending(CALL_SECONDS) as limited:
            return str(limited(work)())
    except OutOfTime:
        return ""


def called(
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
    with ending(CALL_SECONDS) as limited:
        limit = limited(function)
        examine(vectors, lambda case: perform(limit, case, arguments, scope, noted))
    return [name for name in there if name in calls]
