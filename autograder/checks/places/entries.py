"""Find which of several ways gives the wrong entries of a result."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import numpy as np

from .forgotten import Forgotten
from .likeness import leaves, numbers_in


class Entries(Forgotten):
    """Compares which entries are wrong with which a mask chooses."""

    def given_by_one_way(self) -> list[int]:
        """Return what most of is wrong, and nothing else is, where a mask or a condition chooses it."""
        entries = {k: self._wrong_entries(k) for k in self.wrong}
        wrong = {k: one for k, one in entries.items() if one is not None}
        for mask, values, holds in self._ways() if len(wrong) == len(entries) else ():
            both = [
                pair
                for k, one in wrong.items()
                for pair in zip(one, self._chosen(k, mask, holds), strict=False)
            ]
            if len(both) == sum(map(len, wrong.values())) and _are_those(both):
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

    def _chosen(self, k: int, mask: int, holds: bool) -> list[bool]:
        """Return which entries go a way in a case; none where it is no mask."""
        chosen = numbers_in(self.traces[k].likes.get(mask, (None,))[-1])
        return [bool(one) == holds for one in chosen] if {*chosen} <= {0.0, 1.0} else []

    def _wrong_entries(self, k: int) -> list[bool] | None:
        """Return which entries are wrong, of the one array that is."""
        given = leaves(self.traces[k].value)
        several = []
        for path, right in leaves(self._expected(k)).items():
            one = given.get(path)
            if not _are_alike(one, right):
                return None
            several.append(~np.isclose(one, right).ravel())
        found = [one.tolist() for one in several if one.any()]
        return found[0] if len(found) == 1 else None


def _ways_of(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr, bool]]:
    match node:
        case ast.Assign(targets=[ast.Subscript(slice=mask)], value=value):
            yield mask, value, True
        case ast.Call(func=ast.Attribute(attr="where"), args=[mask, one, other]):
            yield mask, one, True
            yield mask, other, False


def _are_those(both: list[tuple[bool, bool]]) -> bool:
    """Whether all that is wrong is chosen, more than half of what is chosen is wrong, and not all is."""
    wrong, chosen = (sum(several) for several in zip(*both, strict=True))
    return (True, False) not in both and 2 * wrong > chosen and chosen < len(both)


def _are_alike(one: object, other: object) -> bool:
    """Whether both are arrays of numbers with the same shape."""
    both = [np.asarray(one), np.asarray(other)]
    return both[0].shape == both[1].shape and all(array.dtype.kind in "biuf" for array in both)
