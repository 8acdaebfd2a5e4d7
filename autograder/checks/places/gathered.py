"""Go from what only gathers wrong parts to the lines that made them."""

from __future__ import annotations

import ast

from .likeness import likeness
from .masked import Masked


class Gathered(Masked):
    """Never tells a dictionary whose wrong entries were wrong before they were put in."""

    def made_before(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Leave out such a dictionary; where nothing else is told, tell what made its wrong entries.

        Where a key is missed in a dictionary that is written out, that comes first.
        """
        if found and (missing := self._asked_in_vain()):
            found = [*((n, "") for n in missing), *found]
        if misses := [one for one in found if self._misses(one[0])]:
            return misses[:1]
        rest = [one for one in found if not self._wrong_in(one[0])]
        if rest or not found:
            return [*rest[:1], *(one for one in rest[1:] if not self._only_gathers(one[0]))]
        made = {
            d for number, _ in found for n in self._wrong_in(number) for d in self.definitions(n)
        }
        return [(n, "") for n in sorted(made, key=self._line) if self._is_fed_well(n)] or found

    def _asked_in_vain(self) -> list[int]:
        """Return the dictionary that the answer stops at, for a key that it is written without."""
        site = self.program.sites[self.raising[0]] if self.raising else None
        held = site.inner[:1] if site and isinstance(site.node, ast.Subscript) else []
        return [made for n in held for made in self.definitions(n) if self._misses(made)]

    def _misses(self, number: int) -> bool:
        """Whether a dictionary is written without the key that something then asks for."""
        node, error = self.program.sites[number].node, self.traces[self.wrong[0]].error
        if not isinstance(node, ast.Dict) or not isinstance(error, KeyError) or not node.keys:
            return False
        keys = [key.value for key in node.keys if isinstance(key, ast.Constant)]
        return len(keys) == len(node.keys) and not {*error.args} & {*keys}

    def _only_gathers(self, number: int) -> bool:
        """Whether it is a dictionary of names, each of which is its own key."""
        node = self.program.sites[number].node
        return isinstance(node, ast.Dict) and all(
            isinstance(one, ast.Name) and isinstance(key, ast.Constant) and key.value == one.id
            for key, one in zip(node.keys, node.values, strict=True)
        )

    def _wrong_in(self, number: int) -> list[int]:
        """Return the names in a dictionary that are wrong in the result under the very same keys."""
        sites, dictionary = self.program.sites, self.program.sites[number].node
        if not isinstance(dictionary, ast.Dict):
            return []
        pairs = zip(dictionary.keys, dictionary.values, strict=True)
        entries = [
            one
            for key, one in pairs
            if isinstance(key, ast.Constant) and isinstance(one, ast.Name) and one.id == key.value
        ]
        wrong = [one for one in entries if self._is_wrong_part(number, one)]
        names = [n for n, site in enumerate(sites) if site.node in wrong]
        return names if all(map(self._was_wrong, names)) else []

    def _was_wrong(self, number: int) -> bool:
        """Whether a name was given something wrong; what is right may be gathered too early."""
        made = self.definitions(number)  # nothing made an argument
        return bool(made) and not any(self.is_called_right(n) for n in made)

    def _is_wrong_part(self, number: int, entry: ast.Name) -> bool:
        """Whether an entry is wrong, of what goes back alone or is written out in what goes back."""
        if any(self.traces[k].error for k in self.wrong):
            return False
        last = [self.traces[k].likes.get(number, (None,))[-1] for k in self.wrong]
        given = [likeness(self.traces[k].value) for k in self.wrong]
        return not self.is_right_at((entry.id,)) if last == given else entry in self.wrong_parts
