"""Go from an expression that can be mended to the one that is at fault."""

from __future__ import annotations

import ast
from typing import Any

from .bindings import Bindings
from .instrument import DISPLAYS
from .likeness import inside, is_container
from .roles import Role


class Blame(Bindings):
    """Finds the most natural of several expressions that could be mended."""

    def _proved(self, number: int, role: Role) -> list[tuple[int, str]]:
        """Say where it is, once an expression is found that can be mended."""
        inner = self._inward(number)
        if inner != number:
            return self._told([inner])
        source = self._source(number, role)
        if source != number and self._mends_at_all(source):
            number = self._inward(source)
        places = [number, self.origin(number), source]
        holds = isinstance(self.program.sites[number].node, DISPLAYS)
        return self._told(places[1:] + places[:1] if holds and places[1] != number else places)

    def _told(self, numbers: list[int], kind: str = "") -> list[tuple[int, str]]:
        return [(n, kind) for n in dict.fromkeys(map(self._readable, numbers))]

    def _readable(self, number: int) -> int:
        """Take what a number stands in, with its sign: alone it says nothing."""
        for is_bare in (_is_written, _is_signed):
            site = self.program.sites[number]
            if is_bare(site.node) and site.outer is not None:
                number = site.outer
        return number

    def _inward(self, number: int) -> int:
        """Go on to the one innermost part of an expression that can be mended, too."""
        fit = [n for n in self._below(number) if self._mends(n)]
        innermost = [n for n in fit if not set(self._below(n)) & set(fit)]
        return self._meant(innermost[0], number) if len(innermost) == 1 else number

    def _below(self, number: int) -> list[int]:
        inner = self.program.sites[number].inner
        return [one for n in inner for one in (*self._below(n), n)]

    def _mends(self, number: int) -> bool:
        return any(
            self._may_stand(number, role, None) and self.exchange(number, role).right
            for role in self._near(number)
        )

    def _near(self, number: int) -> list[Role]:
        """Return the roles that may be meant: those the learner has, too, for another name."""
        site = self.program.sites[number]
        return [
            role
            for role in self.views
            if self._has(role)
            or ((site.constant or site.is_name) and self._may_stand(number, role, True))
        ]

    def _meant(self, number: int, around: int) -> int:
        """Choose between a name, what it stands for, and the expression around it.

        A wrong name is where another name has the right value.  Where none has, the name's own
        value is to blame, or, where that is right elsewhere, what is done with it.
        """
        if not self.program.sites[number].is_name or self._is_other_name(number):
            return number
        maker = self._maker(number)
        if self.is_called_right(maker) is False and self._mends_at_all(maker):
            return maker
        made = self.definitions(number)
        if around in self.raising and len(made) == 1 and self.is_other_entry(made[0]):
            return made[0]
        # Of m in `x * m` the sign is to blame and not what m is, as long as that is right.
        used = isinstance(self.program.sites[around].node, ast.BinOp) or around in self.raising
        if used and self.is_known(maker):
            return around
        return maker if maker != number and self._mends_at_all(maker) else around

    def is_other_entry(self, made: int) -> bool:
        """Whether an answer stops at the one use of a name that was given another entry than is asked for.

        What is called as its key is right, and is used wrongly; so is a size.
        """
        uses, site = self.uses(made), self.program.sites[made]
        if not isinstance(site.node, ast.Subscript) or not site.whole or len(uses) != 1:
            return False
        if not {*uses} & {*self._below(self.raising[0] if self.raising else made)}:
            return False
        key = site.node.slice
        if isinstance(key, ast.Constant) and key.value == site.binds[0]:
            return False
        if isinstance(site.node.value, ast.Attribute):
            return False
        held = site.inner[:1]
        there = [
            {one for n in held for like in t.likes.get(n, ()) for one in inside(like)}
            for t in self.traces
        ]
        return any(
            all({*likes} <= own for likes, own in zip(role.likes, there, strict=True))
            and self._may_stand(uses[0], role, None)
            and self.exchange(uses[0], role).right
            for role in self.views
        )

    def _is_other_name(self, number: int) -> bool:
        return any(
            self._has_named(role, number)
            and self._may_stand(number, role, None)
            and self.exchange(number, role).right
            for role in self.views
        )

    def _source(self, number: int, role: Role) -> int:
        """Go back from a name to where its value is from, or what in it is wrong."""
        held = self._in_container(number, role)
        site, maker = self.program.sites[number], self._maker(number)
        helps = self.program.sites[maker].function != site.function
        if held != number or not (site.is_name or helps):
            return held
        return maker if maker != number else self._filled_by(number)

    def _has_under_another(self, number: int, role: Role) -> bool:
        """Whether the learner has all values of a role, and not only in the name that stands there."""
        if not self.program.sites[number].is_name or not self._has(role):
            return False
        likes, name = self.traces[self.wrong[0]].likes, self._name(number)
        others = [n for n in likes if self._name(n) != name and not self._asks(n)]
        there = {one for n in others for like in likes[n] for one in inside(like)}
        return all(like in there for like in role.likes[self.wrong[0]])

    def _is_same_name(self, number: int, earlier: int) -> bool:
        """Whether a name stands there as it stood before."""
        return 0 <= earlier < number and self._name(number) == self._name(earlier) != ""

    def _asks(self, number: int) -> bool:
        return isinstance(self.program.sites[number].node, ast.Compare)

    def _in_container(self, number: int, role: Role) -> int:
        """Of a dictionary or tuple go on to the wrong thing in it."""
        k = self.wrong[0]
        likes = self.traces[k].likes
        own: Any = likes.get(number, (None,))[-1]
        right: Any = role.likes[k][-1]
        if not is_container(own) or not is_container(right) or own[0] != right[0]:
            return number
        wrong = {mine for mine, theirs in zip(own[1], right[1], strict=False) if mine != theirs}
        same = [n for n in likes if n < number and wrong.intersection(likes[n])]
        return next((n for n in reversed(same) if self._mends_at_all(n)), number)

    def _filled_by(self, number: int) -> int:
        """Of an array that is filled bit by bit: the wrong thing that is made of right ones.

        Where there are several on several lines, nobody knows which.
        """
        numbers = self.evaluated()
        before = numbers[: numbers.index(number)] if number in numbers else numbers
        several = [n for n in before if self._is_wrong(n) and self._is_fed_well(n)]
        several = [n for n in several if self._is_numeric(n)]
        return several[0] if len({*map(self._line, several)}) == 1 else number

    def _line(self, number: int) -> int:
        return self.program.sites[number].node.lineno

    def origin(self, number: int) -> int:
        """Go back to where the first value arose that nobody has."""
        seen = set()
        while number not in seen:
            seen.add(number)
            unknown = [n for n in self.program.sites[number].inner if self._is_wrong(n)]
            if unknown:
                number = unknown[0]
            elif self._maker(number) == number and self.definitions(number):
                return self.definitions(number)[0]  # a name that was taken out of something
            elif isinstance(self.program.sites[number].node, ast.Name | ast.Call):
                number = self._maker(number)
        return number

    def _maker(self, number: int) -> int:
        """Return the expression that first had the value that a name stands for."""
        for trace in self.traces:
            likes = trace.likes.get(number)
            if likes:
                return next(n for n, values in trace.likes.items() if values[0] == likes[0])
        return number


def _is_written(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant)


def _is_signed(node: ast.AST) -> bool:
    return isinstance(node, ast.UnaryOp) and _is_written(node.operand)
