"""Give what was found the names of the known mistakes that explain it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .call import Outcome
from .contract import Vectors
from .findings import Finding
from .naming import Match, find_mistakes
from .neglected import with_count_lost
from .right_parts import without_it
from .twofold import find_twofold


def name_mistakes(
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
    return [*named, *map(without_it, rest)] if named else _named_twofold(vectors, outcomes, rest)


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
