"""Choose between where a value is made and where it is used, by what the value is called."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from .exchange import other_orders
from .instrument import DISPLAYS
from .likeness import flat, leaves, likeness
from .lost import Lost
from .place import FROM_HERE, STEP, UNUSED
from .roles import Role

TURNS = "num_iterations"  # the argument of the functions that train


class Names(Lost):
    """Finds names that hold something else than they say, and right names that are used wrongly."""

    def misnamed(self) -> list[tuple[int, str]]:
        """Return the first part whose name right answers have for another value, which mends.

        What a helper of the learner's made wrong is found in the helper.
        """
        kept = [n for n in self.evaluated() if self.program.sites[n].binds]
        for number in filter(self._is_made_here, kept):
            for uses, role in self._other_values(number):
                tried = self.exchange_all(uses, role)
                if tried.right and tried.mended:
                    return self._kept_under(number, role)
        return []

    def _is_made_here(self, number: int) -> bool:
        sites = self.program.sites
        return sites[self.origin(number)].function == sites[number].function

    def _other_values(self, number: int) -> Iterator[tuple[list[int], Role]]:
        """Give what right answers call by a name that part of the learner's has another value of."""
        for name in (name for name, fits in self.calls(number).items() if not fits):
            uses = [n for n in self.uses(number) if self._name(n) == name]
            if uses and all(self._stands_for(n, number) for n in uses):
                for role in self._called(name):
                    if all(self._may_stand(n, role, None) for n in uses):
                        yield uses, role

    def _stands_for(self, use: int, number: int) -> bool:
        """Whether a name always has what was kept, unless it was changed or kept anew."""
        both = [t.likes for t in self.traces if use in t.likes and number in t.likes]
        likes = [(one[use], one[number]) for one in both]
        if self.program.sites[number].whole and any(own[0] != made[0] for own, made in likes):
            return False
        return all(len({*own}) == 1 or len(own) == len(made) for own, made in likes)

    def _kept_under(self, number: int, role: Role) -> list[tuple[int, str]]:
        """Say where it is; of a pair that is taken apart nothing inside is wrong by its name."""
        if not self.program.sites[number].whole:
            return self._told([self._inward(number)])
        inner = next(self._finer(number), None)
        return self._proved(*inner) if inner else self._proved(number, role)

    def _finer(self, number: int) -> Iterator[tuple[int, Role]]:
        """Give what is wrong inside of an expression, with the values that mend."""
        sites = self.program.sites
        for one in self._below(number):
            if sites[one].written or (self._is_wrong(one) and self._is_fed_well(one)):
                for role in self.views:
                    if self._may_stand(one, role, sites[one].written or None):
                        tried = self.exchange(one, role)
                        if tried.right and tried.mended:
                            yield one, role

    def of_call(self, number: int, kind: str) -> list[tuple[int, str]]:
        """Say of what is fed well where it is wrong: in a helper, or in what is handed back of it."""
        through = self.in_helper(number)
        if kind == STEP and (names := self.handed_back_wrongly(number)):
            return self._told(names, STEP)
        return self._told(through, "" if len(through) > 1 else kind)

    def in_another_order(self) -> list[int]:
        """Return what hands back, in another order, names of which none holds what another should."""
        sites = self.program.sites
        ends = [n for n in self.returned if sites[n].handed_back and len(sites[n].inner) > 1]
        if len(ends) != 1:
            return []
        inner = sites[ends[0]].inner
        of_so_many = all(_is_of(trace.value, len(inner)) for trace in self.traces)
        orders = other_orders(len(inner)) if of_so_many else []
        right = any(map(self._is_right_in, orders))
        return ends if right and all(map(self._holds_its_own, inner)) else []

    def _is_right_in(self, order: Sequence[int]) -> bool:
        """Whether what comes back is right in every wrong case once it stands in an order."""
        several = ((k, self.traces[k].value) for k in self.wrong)
        return all(self._is_right(k, tuple(value[n] for n in order), None) for k, value in several)

    def _holds_its_own(self, number: int) -> bool:
        """Whether right answers have the value of a name under this name, if they have the name."""
        name = self._name(number)
        return all(
            like in self.roles.called[k].get(name, (like,)) for k, like in self._values(number)
        )

    def at_use(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Of a value that is right where it is made, blame the one line that it is used on wrongly.

        It is by its name, or may be where it is somebody's right value.
        """
        if not found:
            return []
        if lost := self.given_elsewhere(found[0][0]):
            return self._told(lost)
        made = self._within(found[0][0])
        if made is None:
            return self._as_it_came(found)
        if self.program.sites[made].turns or made in self.raising or self.is_other_entry(made):
            return found
        right = self.is_called_right(made)
        if right is None and self._is_in_the_place_of_another(made):
            return self._told(self.uses(made))
        if self._is_trained(made) and (right or found[0][1] == FROM_HERE or self.unused()):
            begun = self._told(self.unused(), UNUSED) or self._told(self._begun(made), FROM_HERE)
            return begun or self._told(self._counted_with(made))
        if right is False or not (right or self.is_known(made)):
            return found
        used = self._used_wrongly(made)
        if len(used) != 1:
            return found
        parts = self._told([self._part(used[0])], self._kind_of_use(made, used[0]))
        stops = used[0][0] in [n for one in self.raising[:1] for n in self._below(one)]
        first = self._is_named_as_result(used[0]) or self._is_made_for(made, used[0])
        if first or not (right or stops or self.is_common(made)):
            return [*found[:1], *parts, *found[1:]]
        return parts if right else [*parts, *found]

    def needed(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Leave out, behind the first, what only begins something, and a name that was told."""
        names = {self._name(number) for number, _ in found[:1]} - {""}
        more = [one for one in found[1:] if not self._only_begins(one[0])]
        return [*found[:1], *(one for one in more if self._name(one[0]) not in names)]

    def _only_begins(self, number: int) -> bool:
        """Whether it is empty or 0, to be filled or added to, or says rightly how often a loop runs."""
        site = self.program.sites[number]
        none = isinstance(site.node, ast.Constant) and site.node.value == 0
        ranges = site.turns and isinstance(site.node, ast.Call)
        return site.bare or (self.is_known(number) and (none or ranges))

    def _is_made_for(self, made: int, used: list[int]) -> bool:
        """Whether a value is made only to be handed back, and there is no other to hand back."""
        only = self.program.sites[made].whole and self.uses(made) == used
        return only and self.is_handed_back(used[0]) and not self.unused()

    def _is_in_the_place_of_another(self, made: int) -> bool:
        """Whether all that is done with a value is to hand it back where another name belongs."""
        uses = self.uses(made)
        return (
            len(uses) == 1
            and self.program.sites[uses[0]].outer in self.returned
            and self._is_other_name(uses[0])
        )

    def _is_trained(self, made: int) -> bool:
        """Whether a loop that trains begins with it: any later turn's value in its place mends."""
        trains = TURNS in self.vectors.contract.arguments
        later = [n for n, site in enumerate(self.program.sites) if site.turns]
        return trains and any(self._line(n) > self._line(made) for n in later)

    def _counted_with(self, made: int) -> list[int]:
        """Return what a loop goes through that is made with a value, where that is its only use."""
        uses, sites = self.uses(made), self.program.sites
        outer = [sites[n].outer for n in uses]
        return [n for n in outer if n is not None and sites[n].turns and len(uses) == 1]

    def _begun(self, made: int) -> list[int]:
        """Return where that goes back with which a loop began, where what it came to is there.

        What was packed before the loop was packed too early.
        """
        for k in self.wrong:
            given = leaves(self.traces[k].value)
            for path, right in leaves(self.vectors.expected[self.roles.cases[k]]).items():
                like = likeness(right)
                if likeness(given.get(path)) != like and like not in self._own[k]:
                    return []
        back = [n for n in self.uses(made) if self.is_handed_back(n)]
        return [made] if isinstance(self.program.sites[made].node, DISPLAYS) else back

    def _as_it_came(self, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """Of a name add what made its value; of an argument that goes back tell what is not used."""
        number, kind = found[0]
        if not self.program.sites[number].is_name:
            return found
        if self.is_handed_back(number) and (other := self._instead(number)):
            return [*found[:1], *other] if number in self.raising else other
        if lost := self.taken_apart(number) or self.kept_over(number):
            return self._told(lost)
        more = [] if kind else self._told(self._made_wrong(number))
        return [*found, *(one for one in more if one not in found)]

    def _instead(self, number: int) -> list[tuple[int, str]]:
        """Of a name that is handed back return what is not used, or what it was overwritten with."""
        made = self.definitions(number)
        unused = [] if made and TURNS not in self.vectors.contract.arguments else self.unused()
        return self._told(unused, UNUSED) or self._told(made if self._was_right(number) else [])

    def _was_right(self, number: int) -> bool:
        """Whether the name had a value before that would be right, and was given another."""
        made, several = self.definitions(number), []
        for use in (n for n in self.evaluated() if self._name(n) == self._name(number)):
            if made and not set(made) & {use, *self.definitions(use)} and self.definitions(use):
                several.append(use)
        return any(self._would_do(use, number) for use in several)

    def _would_do(self, earlier: int, number: int) -> bool:
        """Whether the last value of one expression mends in the place of another."""
        last = [self.traces[k].likes.get(earlier, (None,))[-1] for k in self.wrong]
        return any(
            all(like in role.likes[k][-1:] for k, like in zip(self.wrong, last, strict=True))
            and self._may_stand(number, role, None)
            and self.exchange(number, role).right
            for role in self.views
        )

    def _made_wrong(self, number: int) -> list[int]:
        """Return what a name has its value from, where it is nobody's right value."""
        if not self.program.sites[number].is_name or self.is_known(number):
            return []
        return [n for n in self.definitions(number) if not self.is_called_right(n)]

    def _kind_of_use(self, made: int, uses: list[int]) -> str:
        """Say what is wrong with a name that is handed back as it is."""
        if not self.is_handed_back(uses[0]):
            return ""
        return STEP if self.is_step(made) else FROM_HERE

    def _is_named_as_result(self, uses: list[int]) -> bool:
        """Whether a name that is handed back is what right answers call the result."""
        k = self.wrong[0]
        result = likeness(self.vectors.expected[self.roles.cases[k]])
        called = self.roles.called[k].get(self._name(uses[0]), ())
        return self.is_handed_back(uses[0]) and flat(result) in {*map(flat, called)}

    def _within(self, number: int | None) -> int | None:
        """Return what a part is in that is kept under a name."""
        while number is not None and not self.program.sites[number].binds:
            number = self.program.sites[number].outer
        return number

    def _used_wrongly(self, made: int) -> list[list[int]]:
        """Return by line the names whose exchange mends."""
        uses = sorted(self.uses(made), key=self._line)
        lines = [[*several] for _, several in groupby(uses, key=self._line)]
        return [one for one in lines if self._all_mend(one)]

    def _all_mend(self, numbers: list[int]) -> bool:
        return any(
            all(self._may_stand(n, role, None) for n in numbers)
            and self.exchange_all(numbers, role).right
            for role in self.views
        )

    def _part(self, uses: list[int]) -> int:
        """Choose between a name, where another one is meant, and what is done with it."""
        outer = self.program.sites[uses[0]].outer
        if outer is None or outer in self.returned or self._is_other_name(uses[0]):
            return uses[0]
        return outer


def _is_of(value: Any, size: int) -> bool:
    return isinstance(value, tuple) and len(value) == size
