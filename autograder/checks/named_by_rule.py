"""Give an answer in which no known mistake was found the name of its kind, where a rule is sure of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .call import Outcome
from .cause_kinds import CAUSE_KINDS, name_of_cause
from .contract import Vectors
from .error_kinds import ERROR_KINDS, OF_PRODUCTS, kind_of_errors
from .findings import Finding
from .form_kinds import called, kind_of_form
from .product import is_known

RULE_KINDS = {kind.partition(" ")[0] for kind, *_ in ERROR_KINDS}.union(
    (kind for _, kind in CAUSE_KINDS if kind != "is_{}"),
    (
        "missing",
        "order",
        "extra",
        "key",
        "from_zero",
        "text",
        "list",
        "changed",
        "ignored",
        "skipped",
        "is_shape",
        "logged",
    ),
)
_OF_FORM = ("type", "missing", "shape", "contract")


def name_by_rule(
    vectors: Vectors, outcomes: Sequence[Outcome], found: Sequence[Finding]
) -> list[Finding]:
    """Return the findings, those named of which the kind is sure: by error, form or numbers.

    Parameters
    ----------
    vectors : Vectors
        The cases with their right results.
    outcomes : sequence of Outcome
        What the calls gave.
    found : sequence of Finding
        What was found, of the known mistakes too: where one is, nothing more is named.
    """
    if not any(one.costs for one in found):
        return [*found]
    if any(one.mistake or one.cause.startswith("One of: ") for one in found):
        return [*found]
    of_error = _of_errors(vectors, outcomes)
    named = [_by_cause(one, of_error) for one in found]
    if any(one.mistake for one in named):
        return named
    first = next((n for n, one in enumerate(named) if one.costs and one.kind in _OF_FORM), None)
    if first is not None and (of_form := _of_form(vectors, outcomes)):
        name, sentence = of_form
        cause = named[first].cause or sentence
        named[first] = replace(named[first], mistake=name, cause=cause, by_rule=True)
    return named


def _by_cause(finding: Finding, of_error: str) -> Finding:
    """Name a finding by its own cause."""
    if not finding.costs or not finding.cause:
        return finding
    if finding.kind == "crash":
        name = f"stop.{of_error}" if of_error else ""
    else:
        name = name_of_cause(called(finding.part), finding.cause)
    return replace(finding, mistake=name, by_rule=True) if name else finding


def _of_errors(vectors: Vectors, outcomes: Sequence[Outcome]) -> str:
    count = [
        (case, outcome)
        for case, outcome in zip(vectors.cases, outcomes, strict=False)
        if case.weight != "advice"
    ]
    crashes = [outcome.crash for _, outcome in count if outcome.crash is not None]
    kind = kind_of_errors(crashes, vectors.name, everywhere=len(crashes) == len(count))
    products = [
        is_known(outcome.crash.product, vectors, case)
        for case, outcome in count
        if outcome.crash is not None and outcome.crash.product is not None
    ]
    return kind if kind not in OF_PRODUCTS or not products or any(products) else ""


def _of_form(vectors: Vectors, outcomes: Sequence[Outcome]) -> tuple[str, str] | None:
    results = [
        (case, right, outcome.value)
        for case, right, outcome in zip(vectors.cases, vectors.expected, outcomes, strict=False)
        if outcome.crash is None and case.weight != "advice"
    ]
    return kind_of_form(vectors.contract.returns, results)
