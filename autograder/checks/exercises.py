"""The exercises whose functions a learner has in a notebook, and which of them a function answers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from .contract import Vectors
from .notice import Unasked, not_judged, unasked
from .watch import Scope


class Exercises(Mapping[str, Vectors]):
    """The test vectors of each, in the order of the course; they are read when they are needed.

    Parameters
    ----------
    own : dict of str to Vectors
        Those of the notebook's assignment.
    borrowed : dict of str to Vectors
        Those of the earlier exercises that learners bring along.
    """

    def __init__(self, own: Mapping[str, Vectors], borrowed: Mapping[str, Vectors]) -> None:
        self.own = own
        self._places = dict.fromkeys(borrowed, borrowed) | dict.fromkeys(own, own)

    def __getitem__(self, name: str) -> Vectors:
        return self._places[name][name]

    def __contains__(self, name: object) -> bool:  # and reads nothing
        return name in self._places

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def answered_by(self, functions: tuple[Any, ...], scope: Scope) -> Vectors:
        """Find which one a function answers, also a lambda or a vectorized function.

        Raises
        ------
        Unasked
            If it is not one function, or none of them.
        """
        function = functions[0] if len(functions) == 1 and callable(functions[0]) else None
        known = (self.own, self._places) if function is not None else ()
        name = next(filter(None, (_name_in(some, function, scope) for some in known)), "")
        if name:
            return self[name]
        raise Unasked(unasked(functions, [*self], scope))

    def with_cases(self, vectors: Vectors, scope: Scope) -> Vectors:
        """Return the vectors; a test is tried on what is made of the learner's own function.

        Raises
        ------
        Unasked
            If nothing can be made of that.
        """
        if not vectors.contract.tests:
            return vectors
        from .catching import NothingToTry, with_own_cases

        try:
            return with_own_cases(vectors, self.own, scope)
        except NothingToTry as why:
            raise Unasked(not_judged(vectors.name, [str(why)])) from None

    def below(self, vectors: Vectors) -> list[Vectors]:
        """Return every exercise that this one builds on, however far below, first things first."""
        found: set[str] = set()
        waiting = list(vectors.builds_on)
        while waiting:
            name = waiting.pop()
            if name in self and name not in found:
                found.add(name)
                waiting += self[name].builds_on
        return [self[name] for name in self if name in found]

    def partners(self, vectors: Vectors) -> dict[str, Vectors]:
        """Return those on the way forward of a step on the way back, as far as they are here."""
        return {name: self[name] for name in vectors.contract.partners if name in self}


def _name_in(known: Collection[str], function: Any, scope: Scope) -> str:
    bound = [name for name in known if scope.get(name) is function]
    own = getattr(function, "__name__", "")
    if own in bound or (own in known and not bound):
        return own
    return bound[0] if bound else ""
