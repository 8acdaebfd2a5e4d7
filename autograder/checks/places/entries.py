"""Find which of several ways gives the wrong entries of a result."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from .forgotten import Forgotten
from .likeness import leaves, likeness, numbers_in

MOST = 0.8  # of what is computed wrongly, the rest may be right by chance


class Entries(Forgotten):
    """Compares which entries are wrong with which a mask chooses."""

    def given_by_one_way(self) -> list[int]:
        """Return what is wrong, where a mask or a condition chooses it and all else is right."""
        parts = {k: self._wrong_part(k) for k in self.wrong}
        wrong = {k: one for k, one in parts.items() if one is not None}
        for mask, values, holds in self._ways() if len(wrong) == len(parts) else ():
            both = []
            for k, (right, given) in wrong.items():
                chosen = self._chosen(k, mask, holds)
                if len(chosen) != len(right) or self._is_right_there(k, values[0], right[chosen]):
                    break
                both += [*zip(~np.isclose(right, given), chosen, strict=True)]
            else:
                if _are_those(both):
                    return values
        return []

    def _ways(self) -> Iterator[tuple[int, list[int], bool]]:
        """Give masks and conditions, each with what it leads to, and whether where it holds."""
        numbers = {site.node: n for n, site in enumerate(self.program.sites)}
        for node in ast.walk(self.program.tree):
            for mask, value, holds in _ways_of(node):
                if mask in numbers and value in numbers:
                    made = self.definitions(numbers[value]) if isinstance(node, ast.Call) else []
                    yield numbers[mask], made or [numbers[value]], holds

    def _numbers_of(self, k: int, number: int) -> NDArray[np.float64]:
        """Return the numbers that an expression gives the last time."""
        return np.array(numbers_in(self.traces[k].likes.get(number, (None,))[-1]))

    def _chosen(self, k: int, mask: int, holds: bool) -> NDArray[np.bool_]:
        """Return which entries go a way in a case; none where it is no mask."""
        chosen = self._numbers_of(k, mask)
        return (chosen == holds) if {*chosen} <= {0.0, 1.0} else np.array([], bool)

    def _is_right_there(self, k: int, value: int, right: NDArray[np.float64]) -> bool:
        """Whether what is written is right, and what it is written into makes something else of it."""
        given = self._numbers_of(k, value)
        return given.shape == right.shape and np.allclose(given, right, rtol=1e-4)

    def _wrong_part(self, k: int) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
        """Return the entries of the one array that is wrong, as they should be and as they are."""
        given = leaves(self.traces[k].value)
        found = []
        for path, right in leaves(self._expected(k)).items():
            one = given.get(path)
            if not _are_alike(one, right):
                return None
            if not np.allclose(one, right):
                if likeness(one) in self.roles.known[k]:
                    return None  # it is right elsewhere
                found.append((np.ravel(right), np.ravel(one)))
        return found[0] if len(found) == 1 else None


def _ways_of(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr, bool]]:
    match node:
        case ast.Assign(targets=[ast.Subscript(slice=mask)], value=value):
            yield mask, value, True
        case ast.Call(func=ast.Attribute(attr="where"), args=[mask, one, other]):
            yield mask, one, True
            yield mask, other, False


def _are_those(both: list[tuple[bool, bool]]) -> bool:
    """Whether all that is wrong is chosen, nearly all that is chosen is wrong, and not all is chosen."""
    wrong, chosen = (sum(map(bool, several)) for several in zip(*both, strict=True))
    return (True, False) not in both and MOST * chosen <= wrong and chosen < len(both)


def _are_alike(one: object, other: object) -> bool:
    """Whether both are arrays of numbers with the same shape."""
    both = [np.asarray(one), np.asarray(other)]
    return both[0].shape == both[1].shape and all(array.dtype.kind in "biuf" for array in both)
