"""What the right parts of a result tell of the wrong ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .findings import Finding

_MANY = 6  # more parts than these are no help


def what_is_right(parts: Sequence[str], findings: Sequence[Finding]) -> Iterator[str]:
    """Yield for each finding what only the wrong parts have in common; mostly nothing.

    It is told of wrong values where some parts of the result are right in every case, and no case
    has stopped with an error: then the fault is in what only the wrong parts are made of.  Of a
    part that is absent, nothing is known.
    """
    costly = [finding for finding in findings if finding.costs]
    wrong = [part for part in parts if any(finding.part == part for finding in costly)]
    there = [part for part in wrong if any(_is_there(finding, part) for finding in costly)]
    right = [part for part in parts if all(finding.part != part for finding in findings)]
    sure = all(finding.part in wrong for finding in costly) and 0 < len(right) <= _MANY
    for finding in findings:
        tells = sure and finding.costs and finding.kind == "value"
        yield _sentence(there, right) if tells else ""


def _is_there(finding: Finding, part: str) -> bool:
    return finding.part == part and finding.kind != "missing"


def _sentence(wrong: Sequence[str], right: Sequence[str]) -> str:
    made, are = "is" if len(wrong) == 1 else "are", "is" if len(right) == 1 else "are"
    return f"Something that only {_listed(wrong)} {made} made of: {_listed(right)} {are} right."


def _listed(names: Sequence[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last
