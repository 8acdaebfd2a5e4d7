"""Find which of several ways gives the wrong entries of a result."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .forgotten import Forgotten
from .likeness import leaves, likeness, numbers_in

Pair = tuple[NDArray[Any], NDArray[Any]]  # an array as it should be, and as it is
MOST = 0.8  # of what is computed wrongly, the rest may be right by chance


class Entries(Forgotten):
    """Compares which entries are wrong with which a mask chooses."""

    def given_by_one_way(self) -> list[int]:
        """Return what is wrong, where a mask or a condition chooses it and all else is right."""
        parts = {k: self._wrong_part(k) for k in self.wrong}
        wrong = {k: one for k, one in parts.items() if one is not None}
        if len(wrong) < len(parts) or self._are_of_others(wrong):
            return []
        for mask, holds, value, told in self._ways():
            if self._is_way(wrong, mask, holds, value):
                return told
        return []

    def _are_of_others(self, wrong: dict[int, Pair]) -> bool:
        """Whether what is wrong is right elsewhere: another step may go back in its place."""
        return all(likeness(given) in self.roles.known[k] for k, (_, given) in wrong.items())

    def _is_way(self, wrong: dict[int, Pair], mask: int, holds: bool, value: int) -> bool:
        both: list[tuple[Any, Any]] = []
        for k, (right, given) in wrong.items():
            chosen = self._chosen(k, mask, holds)
            if chosen.size != right.size or not self._goes_back(k, value, given, chosen):
                return False
            both += [*zip(~np.isclose(right, given).ravel(), chosen, strict=True)]
        return bool(both) and _are_those(both)

    def _ways(self) -> Iterator[tuple[int, bool, int, list[int]]]:
        """Give masks and conditions, whether where they hold, what they lead to, and what to tell."""
        numbers = {site.node: n for n, site in enumerate(self.program.sites)}
        for node in ast.walk(self.program.tree):
            for mask, value, holds in _ways_of(node):
                if mask in numbers and value in numbers:
                    made = self.definitions(numbers[value]) if isinstance(node, ast.Call) else []
                    yield numbers[mask], holds, numbers[value], made or [numbers[value]]

    def _numbers_of(self, k: int, number: int) -> NDArray[np.float64]:
        """Return the numbers that an expression gives the last time."""
        return np.array(numbers_in(self.traces[k].likes.get(number, (None,))[-1]))

    def _chosen(self, k: int, mask: int, holds: bool) -> NDArray[np.bool_]:
        """Return which entries go a way in a case; none where it is no mask."""
        chosen = self._numbers_of(k, mask)
        return (chosen == holds) if {*chosen} <= {0.0, 1.0} else np.array([], bool)

    def _goes_back(
        self, k: int, value: int, given: NDArray[Any], chosen: NDArray[np.bool_]
    ) -> bool:
        """Whether what goes a way is what is handed back there, and nothing else is made of it."""
        numbers = self._numbers_of(k, value)
        numbers = numbers[chosen] if numbers.size == chosen.size else numbers
        wanted = given.ravel()[chosen]
        alike = numbers.size in (1, wanted.size)
        return alike and np.allclose(numbers, wanted, rtol=1e-4, equal_nan=True)

    def _wrong_part(self, k: int) -> Pair | None:
        """Return the entries of the one array that is wrong, as they should be and as they are."""
        given = leaves(self.traces[k].value)
        found = []
        for path, right in leaves(self._expected(k)).items():
            one: Any = given.get(path)
            if not _are_alike(one, right):
                return None
            if not np.allclose(one, right):
                found.append((np.asarray(right), np.asarray(one)))
        return found[0] if len(found) == 1 else None


def _ways_of(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr, bool]]:
    match node:
        case ast.Assign(targets=[ast.Subscript(slice=mask)], value=value):
            yield mask, value, True
        case ast.Call(func=ast.Attribute(attr="where"), args=[mask, one, other]):
            yield mask, one, True
            yield mask, other, False


def _are_those(both: list[tuple[Any, Any]]) -> bool:
    """Whether all that is wrong is chosen, nearly all that is chosen is wrong, and not all is chosen."""
    wrong, chosen = (sum(map(bool, several)) for several in zip(*both, strict=True))
    return (True, False) not in both and MOST * chosen <= wrong and chosen < len(both)


def _are_alike(one: object, other: object) -> bool:
    """Whether both are arrays of numbers with the same shape."""
    both = [np.asarray(one), np.asarray(other)]
    return both[0].shape == both[1].shape and all(array.dtype.kind in "biuf" for array in both)
