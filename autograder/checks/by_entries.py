"""Find a loop that stopped early or began late behind a second fault, entry by entry.

A ``return`` within a loop over the layers leaves all but the first as they were.  If what the first one
got is wrong, too, no part of the result is like a known mistake as a whole, but each entry is like one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from .call import Outcome
from .contract import KnownMistake, Vectors
from .numbers import as_numbers
from .pair import same
from .places.likeness import leaves

_LEAST = 2  # cases in which both faults show
_Entries = Mapping[tuple[Any, ...], Any]
_Case = tuple[int, _Entries, _Entries]  # its place, the right entries, those of the answer


def find_by_entries(vectors: Vectors, outcomes: Sequence[Outcome]) -> KnownMistake | None:
    """Return the one known mistake of a loop that explains some entries wholly, with the other fault."""
    cases = [*_cases(vectors, outcomes)]
    loops = [one for one in vectors.mistakes if one.name.startswith("loop.")]
    found = [one for one in loops if cases and _explains_some(one, cases)]
    sizes = {
        one.name: sum(len(_shown(one, k, right) or ()) for k, right, _ in cases) for one in found
    }
    most = [one for one in found if sizes[one.name] == max(sizes.values())]
    if len(most) != 1:  # one that explains less is part of it
        return None
    (loop,) = most
    others = [one for one in vectors.mistakes if one is not loop and _is_the_rest(one, loop, cases)]
    return replace(loop, sentence=f"{loop.sentence} {_besides(others, loop, cases)}")


def _cases(vectors: Vectors, outcomes: Sequence[Outcome]) -> Iterator[_Case]:
    """Give the cases that count; none if one stopped, or has not the entries that are asked for."""
    several = zip(vectors.cases, vectors.expected, outcomes, strict=True)
    found = [
        (place, leaves(right), leaves(outcome.value))
        for place, (case, right, outcome) in enumerate(several)
        if case.weight != "advice"
    ]
    if all(right.keys() == given.keys() and len(right) > 1 for _, right, given in found):
        yield from found


def _explains_some(mistake: KnownMistake, cases: Sequence[_Case]) -> bool:
    """Whether an answer is like a mistake in all entries in which it shows, and wrong in others."""
    both = 0
    for place, right, given in cases:
        shown = _shown(mistake, place, right)
        if shown is None or not all(_alike(given[p], leaf) for p, leaf in shown.items()):
            return False
        both += bool(shown) and any(p not in shown for p in _wrong(right, given))
    return both >= _LEAST


def _is_the_rest(mistake: KnownMistake, loop: KnownMistake, cases: Sequence[_Case]) -> bool:
    """Whether all that is wrong besides is what another mistake gives."""
    for place, right, given in cases:
        other, shown = _shown(mistake, place, right), _shown(loop, place, right) or {}
        rest = [path for path in _wrong(right, given) if path not in shown]
        if other is None or not all(p in other and _alike(given[p], other[p]) for p in rest):
            return False
    return True


def _besides(others: Sequence[KnownMistake], loop: KnownMistake, cases: Sequence[_Case]) -> str:
    if len(others) == 1:
        return f"Besides, there is a second mistake: {others[0].sentence}"
    place, right, given = next(one for one in cases if [*_wrong(one[1], one[2])])
    rest = [p for p in _wrong(right, given) if p not in (_shown(loop, place, right) or {})]
    name = ".".join(map(str, rest[0])) if rest else "Another part"
    return f"Besides, {name} is wrong by a second mistake."


def _shown(mistake: KnownMistake, place: int, right: _Entries) -> dict[Any, Any] | None:
    """Return the entries of a mistake that are wrong in a case; None where it has not the same ones."""
    wrong = leaves(mistake.results[place])
    if wrong.keys() != right.keys():
        return None
    return {path: leaf for path, leaf in wrong.items() if not _alike(leaf, right[path])}


def _wrong(right: _Entries, given: _Entries) -> Iterator[Any]:
    return (path for path in right if not _alike(given[path], right[path]))


def _alike(one: Any, other: Any) -> bool:
    first, second = as_numbers(one), as_numbers(other)
    return first is not None and second is not None and same(first, second)
