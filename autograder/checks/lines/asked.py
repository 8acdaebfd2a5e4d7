"""What the checker asks of this room: the sheet of a function, and remarks for its panel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..contract import Vectors
from ..examine import Verdict
from ..notice import Notice
from ..panel import Panel
from ..watch import Calls, Scope, first_wrong, watched
from .look import look, warnings_of
from .sheet import Sheet

_MISFITS = ("not aligned", "mismatch in its core", "broadcast")  # NumPy's words

__all__ = ["Sheet", "remarks", "sheet"]


def sheet(vectors: Vectors, function: Callable[..., Any], scope: Scope) -> Sheet | Notice | Panel:
    """Return what each line makes; of a function that is not written, the panel that says so."""
    verdict, calls = watched(vectors, function, scope)
    if verdict.unwritten:
        return Panel(verdict)
    case = first_wrong(vectors, calls)
    return look(vectors, function, scope, case, passed=verdict.passed)


def remarks(
    vectors: Vectors,
    verdict: Verdict,
    calls: Calls,
    function: Callable[..., Any],
    scope: Scope,
) -> tuple[str, ...]:
    """Warn in the panel of a wrong answer of tables, and say where each line's shape is to be seen.

    Parameters
    ----------
    verdict : Verdict
        What the check found.
    calls : list
        What came of each call.
    """
    try:
        case = first_wrong(vectors, calls)
        found = warnings_of(vectors, function, scope, case)
    except Exception:  # a help and no more: a check goes on without
        found = None
    return () if found is None else tuple(_remarks(vectors.name, verdict, found))


def _remarks(name: str, verdict: Verdict, found: list[str]) -> Iterator[str]:
    if not any("table" in finding.cause for finding in verdict.findings):  # said already
        yield from found[:1]
    if found or any(_of_shapes(verdict)):
        yield f"See each line's shape: `check.shapes({name})`."


def _of_shapes(verdict: Verdict) -> Iterator[bool]:
    """Say of each finding whether it is about shapes: one that differs, or two that do not fit."""
    for finding in verdict.findings:
        fits = not any(words in text for _, text in finding.detail for words in _MISFITS)
        yield finding.costs and (finding.kind == "shape" or not fits)
