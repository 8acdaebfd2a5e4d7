"""Tell from which expression a name has its value, and whether the value is what the name says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cached_property
from itertools import product, takewhile

from .exchange import Exchange
from .likeness import Likeness, is_array, is_container
from .roles import Role
from .site import Site

COMMON = 0.4  # what so many of the right answers have, a learner may have meant


class Bindings(Exchange):
    """Knows where names have their values from, the first time that each is used."""

    @cached_property
    def _from(self) -> list[dict[int, int]]:
        """For each case, from which expression each name has its value."""
        return [self._reaching([*trace.likes, *trace.raised]) for trace in self.traces]

    def _reaching(self, evaluated: list[int]) -> dict[int, int]:
        last: dict[tuple[str, str], int] = {}
        found = {}
        for number in evaluated:
            site = self.program.sites[number]
            if (site.function, self._name(number)) in last:
                found[number] = last[site.function, self._name(number)]
            last.update({(site.function, name): number for name in site.binds})
        return found

    def definitions(self, number: int) -> list[int]:
        """Return the expressions that a name has its value from, in one case or another."""
        return [*dict.fromkeys(there[number] for there in self._from if number in there)]

    def uses(self, number: int) -> list[int]:
        """Return the names that have their value from an expression."""
        several = (n for there in self._from for n, one in there.items() if one == number)
        return [*dict.fromkeys(several)]

    def _name(self, number: int) -> str:
        node = self.program.sites[number].node
        return node.id if isinstance(node, ast.Name) else ""

    def _values(self, number: int) -> Iterator[tuple[int, Likeness]]:
        for k, trace in enumerate(self.traces):
            yield from product((k,), trace.likes.get(number, ()))

    def _kept(self, number: int) -> Iterator[tuple[int, str, Likeness]]:
        """Give by case what is kept of an expression, each with its name."""
        site = self.program.sites[number]
        if site.whole:
            yield from ((k, site.binds[0], like) for k, like in self._values(number))
            return
        for k, trace in enumerate(self.traces):
            for use, made in self._from[k].items():
                if made == number and use in trace.likes:
                    yield k, self._name(use), trace.likes[use][0]

    def calls(self, number: int) -> dict[str, bool]:
        """Say of the names of what is kept, as far as right answers have them, if the values fit."""
        found: dict[str, bool] = {}
        for k, name, like in self._kept(number):
            if name in self.roles.called[k]:
                found[name] = found.get(name, True) and like in self.roles.called[k][name]
        return found

    def is_called_right(self, number: int) -> bool | None:
        """Whether right answers have the same values under the same names; None: no such names."""
        calls = self.calls(number)
        if not calls:
            return None
        return all(calls.values()) and not any(self._stays(number, name) for name in calls)

    def _stays(self, number: int, name: str) -> bool:
        """Whether a value is the same in each turn of a loop, and right answers' never is."""
        for k, trace in enumerate(self.traces):
            own = trace.likes.get(number, ())
            theirs = [r.likes[k] for r in self._called(name) if len(r.likes[k]) == len(own)]
            if len(own) > 1 and len({*own}) == 1 and theirs:
                return all(len({*likes}) > 1 for likes in theirs)
        return False

    def is_common(self, number: int) -> bool:
        """Whether many right answers have all its values, and not because all are one number."""
        values = [*self._values(number)]
        if len({like for _, like in values}) < 2 and len(self.traces) > 1:
            return False
        return any(
            role.share >= COMMON and all(like in role.likes[k] for k, like in values)
            for role in self.roles.roles
        )

    def _has_named(self, role: Role, number: int) -> bool:
        """Whether all values of a role have names of the learner's when an expression comes."""
        k = self.wrong[0]
        named = self._named_before(k, number)
        return all(like in named for like in role.likes[k])

    def _named_before(self, k: int, number: int) -> set[Likeness]:
        likes = self.traces[k].likes
        before = {*takewhile(lambda n: n != number, likes)}
        found: set[Likeness] = set()
        for n in (n for n in likes if self.program.sites[n].is_name):
            made = self._from[k].get(n)
            if made is None or (made in before and self._is_still(k, n, made)):
                found.update(likes[n])
        return found

    def _is_still(self, k: int, use: int, made: int) -> bool:
        """Whether a name has what was kept, and has not been filled since."""
        likes = self.traces[k].likes
        return not self.program.sites[made].whole or likes[use][0] == likes[made][0]

    def unused(self) -> list[int]:
        """Return the arrays and containers that are never used, kept under names or not at all."""
        sites = self.program.sites
        large = [n for n in self.evaluated() if self._is_large(n)]
        kept = [n for n in large if sites[n].whole and not self.uses(n) and self._is_kept_anew(n)]
        return kept or [n for n in large if sites[n].dropped and not _takes_out(sites[n].node)]

    def _is_large(self, number: int) -> bool:
        return any(is_array(like) or is_container(like) for _, like in self._values(number))

    def _is_kept_anew(self, number: int) -> bool:
        """Whether all that use the name have another value in it each time, also in a loop."""
        name = self.program.sites[number].binds[0]
        nodes = [node for node in ast.walk(self.program.tree) if isinstance(node, ast.Name)]
        read = [n for n in nodes if n.id == name and isinstance(n.ctx, ast.Load)]
        there = {id(self.program.sites[n].node): n for n in range(len(self.program.sites))}
        if any(id(n) not in there or self._may_be_read_later(there[id(n)], number) for n in read):
            return False
        return all(self._has_its_own(there[id(n)]) for n in read)

    def _may_be_read_later(self, use: int, made: int) -> bool:
        """Whether a name may be read in a loop's next turn, or after an error that ended the run."""
        nodes = [self.program.sites[n].node for n in (use, made)]
        loops = [n for n in ast.walk(self.program.tree) if isinstance(n, ast.For | ast.While)]
        stopped = [trace for trace in self.traces if trace.error and use not in trace.likes]
        name = self.program.sites[made].binds[0]
        around = [
            one for one in loops if {*nodes} <= {n for line in one.body for n in ast.walk(line)}
        ]
        return bool(stopped) or any(_comes_round(one, name, nodes[0]) for one in around[-1:])

    def _has_its_own(self, use: int) -> bool:
        """Whether what a name stands for is computed as often as it is used, or is a loop's own."""
        return all(
            made in trace.likes
            and (len(trace.likes[use]) == len(trace.likes[made]) or self._is_in_loop(use, made))
            for trace, there in zip(self.traces, self._from, strict=True)
            if use in trace.likes
            for made in (there.get(use, -1),)
        )

    def _is_in_loop(self, use: int, through: int) -> bool:
        """Whether a name stands in the loop that goes through an expression."""
        sites = self.program.sites
        loops = [n for n in ast.walk(self.program.tree) if isinstance(n, ast.For)]
        inside = [n for loop in loops if loop.iter is sites[through].node for n in ast.walk(loop)]
        return any(node is sites[use].node for node in inside)

    def site_of(self, statement: ast.stmt) -> int:
        """Return the site of a statement; one is added where there is none."""
        sites = self.program.sites
        node = statement.value if isinstance(statement, ast.Expr) else statement
        there = [n for n, site in enumerate(sites) if site.node is node]
        if not there:
            sites.append(Site(node, self.program.name))
        return there[0] if there else len(sites) - 1

    def _called(self, name: str) -> list[Role]:
        return [role for role in self.roles.roles if name in role.names]


def _comes_round(loop: ast.For | ast.While, name: str, use: ast.AST) -> bool:
    """Whether a name is not given anew in each turn of a loop before it is read there."""
    at = next(n for n, line in enumerate(loop.body) if use in ast.walk(line))
    before = [line for line in loop.body[:at] if isinstance(line, ast.Assign)]
    targets = [one for line in before for one in line.targets]
    targets += [loop.target] if isinstance(loop, ast.For) else []
    anew = [n for one in targets for n in ast.walk(one) if isinstance(n, ast.Name)]
    return not any(n.id == name and isinstance(n.ctx, ast.Store) for n in anew)


def _takes_out(node: ast.AST) -> bool:
    """Whether a call is there to change something, and gives what it takes out besides."""
    called = node.func if isinstance(node, ast.Call) else None
    return isinstance(called, ast.Attribute) and called.attr in ("pop", "popitem", "setdefault")
