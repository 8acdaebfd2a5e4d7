"""Find where a name lost the value that its use asks for, or was never given it."""

from __future__ import annotations

import ast
from typing import Any

import numpy as np

from .kinds import Kinds
from .likeness import Likeness, form, inside, is_array, is_container, likeness, numbers_in
from .roles import Role

SHORT = 3  # letters of a name that say what it is short for


class Lost(Kinds):
    """Goes from a name that has a wrong value to the line that gave it that."""

    def given_elsewhere(self, number: int) -> list[int]:
        """Return the line that a wrong value is from, or where a right one is given to a wrong use."""
        return self.lost(number) or self.swapped(number) or self.given_wrongly(number)

    def lost(self, number: int) -> list[int]:
        """Return what an argument was overwritten with, where what came in is asked for."""
        made, name = self.definitions(number), self._name(number)
        if not made or name not in self.vectors.contract.arguments:
            return []
        came = [self._came_in(k, name) for k in self.wrong]
        if self._is_kept_elsewhere(name, came[0]):
            return []
        fits = any(
            all(role.likes[k] == (like,) for k, like in zip(self.wrong, came, strict=True))
            and self.exchange(number, role).right
            for role in self.views
        )
        return made if fits else []

    def _is_kept_elsewhere(self, name: str, like: Likeness) -> bool:
        """Whether another name has a value: that one may be meant."""
        several = self.traces[self.wrong[0]].likes.items()
        names = [{self._name(n), *self.program.sites[n].binds} - {"", name} for n, _ in several]
        return any(
            like in likes and there for (_, likes), there in zip(several, names, strict=True)
        )

    def _came_in(self, k: int, name: str) -> Likeness:
        given = dict(zip(self.vectors.contract.arguments, self._cases()[k].args, strict=False))
        return likeness(given.get(name))

    def taken_apart(self, number: int) -> list[int]:
        """Return what was taken apart, where a name that is handed back got the wrong part of it."""
        made, sites = self.definitions(number), self.program.sites
        apart = [n for n in made if sites[n].binds and not (sites[n].whole or sites[n].turns)]
        wrong = [n for n in apart if self.calls(n).get(self._name(number)) is False]
        mends = self.is_handed_back(number) and any(self._has_another(n, number) for n in wrong)
        return wrong if mends else []

    def _has_another(self, made: int, number: int) -> bool:
        """Whether another part of what is taken apart mends in the place of a name."""
        parts = [{*inside(self.traces[k].likes[made][0])} for k in self.wrong]
        return any(
            all({*role.likes[k]} <= there for k, there in zip(self.wrong, parts, strict=True))
            and self._may_stand(number, role, None)
            and self.exchange(number, role).right
            for role in self.views
        )

    def swapped(self, number: int) -> list[int]:
        """Return what was taken apart in the wrong order, where its names go into an expression."""
        made = dict.fromkeys(d for n in self._below(number) for d in self.definitions(n))
        return [n for n in made if len(self.program.sites[n].binds) > 1 and self._is_swapped(n)]

    def _is_swapped(self, number: int) -> bool:
        """Whether two of its names have each what right answers call by the other, and no other."""
        called = self.roles.called[self.wrong[0]]
        values = {name: like for k, name, like in self._kept(number) if k == self.wrong[0]}
        wrong = {name for name, fits in self.calls(number).items() if not fits}
        other = {
            name: {n for n in wrong - {name} if values[name] in called[n] - called[name]}
            for name in wrong & {*values}
        }
        return len(other) > 1 and all(other.values())

    def given_wrongly(self, number: int) -> list[int]:
        """Return the names that an answer stops at, where what they are parts of was taken apart rightly.

        It was if right answers call all that is used of it so, or by a longer name.
        """
        site = self.program.sites[number]
        if site.whole or site.turns or len(site.binds) < 2 or not self.raising:
            return []
        kept = [*self._kept(number)]
        below = self._below(self.raising[0])
        fits = bool(kept) and all(self._is_short_for(k, name, like) for k, name, like in kept)
        return [n for n in self.uses(number) if fits and n in below]

    def _is_short_for(self, k: int, name: str, like: Likeness) -> bool:
        """Whether right answers call a value so, and no other value, or begin its name so."""
        several = self.roles.called[k].items()
        longer = [likes for one, likes in several if one == name or _begins(one, name)]
        return bool(longer) and all(like in likes for likes in longer)

    def regrouped(self, number: int, role: Role) -> list[int]:
        """Return what a list goes into that has the right numbers, but not in the form that is wanted."""
        used = self.program.sites[number].outer
        for k in self.wrong:
            own: Any = self.traces[k].likes.get(number, (None,))[-1]
            right = role.likes[k][-1:]
            listed = is_container(own) and own[0] == "list"
            if not listed or own in right or [_numbers(own)] != [*map(_numbers, right)]:
                return []
        return [] if used is None else [used]

    def handed_back_wrongly(self, number: int) -> list[int]:
        """Return the names that got parts of what is taken apart, and are wrong in what is handed back.

        Where all of them are, it was taken apart wrongly.
        """
        sites = self.program.sites
        back = [n for n in self.uses(number) if sites[n].outer in self.returned]
        wrong = [n for n in back if sites[n].node in self.wrong_parts]
        return wrong if not sites[number].whole and len(wrong) < len(back) else []

    def shaped_before(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Add, to the one line told of a result that has another shape, what had that shape before it."""
        lines = {self._line(number) for number, _ in found}
        if len(lines) != 1 or not self._is_shaped_wrongly(found[0][0]):
            return found
        for use in filter(self._is_shaped_wrongly, self._below(found[0][0])):
            for made in filter(self._is_shaped_wrongly, self.definitions(use)):
                if not self.is_called_right(made) and self._line(made) not in lines:
                    return [found[0], (made, "")]
        return found

    def _is_shaped_wrongly(self, number: int) -> bool:
        """Whether it, or the first of a pair, has in each wrong case the result's wrong shape."""
        for k in self.wrong:
            like: Any = self.traces[k].likes.get(number, (None,))[0]
            first = like[1][0] if is_container(like) and like[1] else like
            given, right = self.traces[k].value, self.vectors.expected[self.roles.cases[k]]
            if not isinstance(given, np.ndarray) or np.shape(given) == np.shape(right):
                return False
            if not is_array(first) or form(first) != given.shape:
                return False
        return bool(self.wrong)

    def is_handed_back(self, number: int) -> bool:
        """Whether nothing else is done with a name."""
        site = self.program.sites[number]
        return site.handed_back or site.outer in self.returned

    def kept_over(self, number: int) -> list[int]:
        """Return what a loop gives a name anew in each turn, where more than the last is asked for."""
        if not self.program.sites[number].handed_back or not self._is_too_small():
            return []
        name, tree = self._name(number), self.program.tree
        loops = [node for node in ast.walk(tree) if isinstance(node, ast.For | ast.While)]
        lines = [line for loop in loops for line in loop.body]
        within = dict.fromkeys(n for line in lines for n in ast.walk(line))
        read = [n for n in within if isinstance(n, ast.Name) and n.id == name]
        kept = [n for n in ast.walk(tree) if isinstance(n, ast.Assign) and _is_of(n, name)]
        kept.sort(key=lambda node: node.lineno)
        anew = [n for n in kept if n in within]
        if kept[-len(anew) :] != anew or len(read) > len(anew):
            return []
        return [self.site_of(node) for node in anew]

    def _is_too_small(self) -> bool:
        """Whether a number or an array goes back, and larger arrays are asked for."""
        given = [self.traces[k].value for k in self.wrong]
        right = [self.vectors.expected[self.roles.cases[k]] for k in self.wrong]
        plain = all(isinstance(one, np.ndarray | int | float) for one in given)
        arrays = all(isinstance(one, np.ndarray) for one in right)
        return plain and arrays and sum(map(np.size, given)) < sum(map(np.size, right))


def _is_of(node: ast.Assign, name: str) -> bool:
    return any(isinstance(one, ast.Name) and one.id == name for one in node.targets)


def _begins(longer: str, name: str) -> bool:
    return len(name) >= SHORT and longer.startswith(name)


def _numbers(like: Likeness) -> list[float]:
    """Return all numbers in order, however they are put together."""
    return [n for one in inside(like) for n in numbers_in(one)]
