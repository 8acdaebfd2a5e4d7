"""Why what was found is wrong: what its numbers tell in all like cases, or what is right beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from .case_rules import Judged, apart
from .compare import Difference
from .contract import Case, Vectors
from .findings import Finding
from .number_rules import from_pairs
from .pair import Pair
from .right_parts import labels_in, what_is_right
from .surroundings import pair_of, sizes

Like = tuple[str, str, bool]  # the kind, the part, whether it costs


def like_of(finding: Finding) -> Like:
    """Return what findings that are alike have in common."""
    return finding.kind, finding.part, finding.costs


class Causes:
    """What may be the cause of a finding, gathered case by case and told when all are known.

    Parameters
    ----------
    vectors : Vectors
        The cases with their right results.
    """

    def __init__(self, vectors: Vectors) -> None:
        self._contract, self._vectors = vectors.contract, vectors
        self._judged: list[Judged] = []
        self._stopped: list[Case] = []
        self._pairs: dict[Like, list[Pair]] = {}

    def judged(self, case: Case, *, right: bool) -> None:
        """Keep whether the answer is right in a case that counts."""
        self._judged.append((case, right))

    def stopped(self, case: Case) -> None:
        """Keep that there is no result of a case."""
        self._stopped.append(case)

    def wrong(self, finding: Finding, case: Case, right: Any, difference: Difference) -> None:
        """Keep the array that a finding is about, if it is about one."""
        if difference.pair:
            pair = pair_of(self._contract, case, right, difference.part, difference.pair)
            self._pairs.setdefault(like_of(finding), []).append(pair)

    def told(self, found: Sequence[Finding], neglected: str = "") -> list[Finding]:
        """Return what was found, each with what its numbers tell in all cases that are alike.

        Where they tell nothing, what else is right may: the other parts, or other cases.  An argument
        that is neglected is told before both.
        """
        of_numbers = {like: from_pairs(self._alike(like)) for like in self._pairs}
        named = []
        for finding, right in zip(found, self._what_is_right(found), strict=True):
            numbers = of_numbers.get(like_of(finding), "")
            cause = finding.cause or _cause(finding, numbers, neglected, right)
            named.append(finding if cause == finding.cause else replace(finding, cause=cause))
        return named

    def _alike(self, like: Like) -> list[Pair]:
        """Return the pairs of which a cause has to be true; none where they are too small to tell.

        Where a shape is right in some cases alone, the cause is also that of the others.
        """
        kind, part, costs = like
        pairs = [*self._pairs[like]]
        if kind == "value":
            pairs += self._pairs.get(("shape", part, costs), [])
        small = {letter for pair in pairs for letter in pair.sizes}
        small -= {letter for pair in pairs for letter, size in pair.sizes.items() if size > 1}
        larger = (sizes(self._contract, case) for case in self._stopped)
        return [] if any(one.get(letter, 1) > 1 for one in larger for letter in small) else pairs

    def _what_is_right(self, found: Sequence[Finding]) -> Iterator[str]:
        returns = self._contract.returns
        aside = returns.side_parts()
        parts = [part for part in dict.fromkeys(returns.parts()) if part not in aside]
        where = apart(self._vectors, self._judged) if found else ""
        labels = labels_in(self._vectors, parts) if found else ()
        for finding, right in zip(found, what_is_right(parts, found, labels), strict=True):
            yield right or (where if finding.costs and finding.kind == "value" else "")


def _cause(finding: Finding, of_numbers: str, neglected: str, right: str) -> str:
    """Return the cause of a finding; a shape tells by itself what it lacks."""
    if finding.costs and finding.kind == "value":
        return neglected or of_numbers or right
    return of_numbers or (neglected if finding.costs and finding.kind == "shape" else "") or right
