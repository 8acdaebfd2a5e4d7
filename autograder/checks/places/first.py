"""Find the first wrong value of a function that trains: from it on, all of them may be wrong."""

from __future__ import annotations

import ast
from functools import cached_property

from .likeness import Likeness, flat, inside, is_array, is_container, numbers_in
from .names import TURNS, Names

STEPS = ast.BinOp, ast.UnaryOp, ast.Call, ast.AugAssign, ast.Subscript


class First(Names):
    """Looks at what each expression gives when it is evaluated for the first time."""

    def first_wrong(self) -> list[int]:
        """Return the first of nobody's values that a right one mends, or that makes a name wrong.

        Any other may be right on a way of the learner's own.
        """
        return [*filter(self._is_surely_wrong, self.firsts_of_nobody[:1])]

    def _is_surely_wrong(self, number: int) -> bool:
        whole = [number, *self._around(number)][-1]  # all of what is computed with it on its line
        named_right = self.is_called_right(whole)
        return named_right is False or self._mends_at_all(number)

    @cached_property
    def firsts_of_nobody(self) -> list[int]:
        """What is made of right values, and is nobody's value itself, nor is a part of it."""
        if TURNS not in self.vectors.contract.arguments or not self.wrong:
            return []
        likes = self.traces[self.wrong[0]].likes
        return [n for n in likes if self.is_repeated(n) and self._begins_wrongly(n)]

    def is_repeated(self, number: int) -> bool:
        """Whether it is computed at each turn of a loop."""
        turns = max(len(trace.likes.get(number, ())) for trace in self.traces)
        return turns > 1 and isinstance(self.program.sites[number].node, STEPS)

    def _begins_wrongly(self, number: int) -> bool:
        k, sites = self.wrong[0], self.program.sites
        firsts = {n: several[0] for n, several in self.traces[k].likes.items()}
        if self._takes_out(number, firsts):
            return False
        fed = [firsts[n] for n in sites[number].inner if n in firsts and not sites[n].constant]
        known = self.roles.known[k]
        wrong = (
            firsts[number] is not None and firsts[number] not in known and self._is_numeric(number)
        )
        fed_well = all(like is None or like in known for like in fed)
        return wrong and fed_well and not self._is_right_in_part(firsts[number], fed)

    def _takes_out(self, number: int, firsts: dict[int, Likeness]) -> bool:
        """Whether it is a part of a container, which is right where all of it is."""
        site = self.program.sites[number]
        several = (firsts.get(n) for n in site.inner)
        return isinstance(site.node, ast.Subscript) and any(map(is_container, several))

    def _is_right_in_part(self, like: Likeness, fed: list[Likeness]) -> bool:
        """Whether a number in it is somebody's right one, and did not go in.

        Right answers need not have called this step themselves, and so not have all that it gives.
        """
        came_in = {flat(one) for each in fed for one in inside(each)}
        parts = [one for one in inside(like) if one != like and _tells(one)]
        return any(flat(one) in self._known_parts and flat(one) not in came_in for one in parts)

    @cached_property
    def _known_parts(self) -> set[Likeness]:
        """All numbers in the right values of the first wrong case."""
        return {like for role in self.roles.roles for like in role.inside[self.wrong[0]]}


def _tells(like: Likeness) -> bool:
    """Whether it is an array, or a number that is not whole."""
    return is_array(like) or any(one % 1 for one in numbers_in(like))
