"""Go from what is told to where it is made or used, where that is at fault and not it itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .exchange import other_orders
from .instrument import DISPLAYS
from .likeness import flat, is_array
from .place import FROM_HERE, STEP, UNREAD
from .prepare import prepare, with_tree
from .repaired import Repaired
from .roles import Role
from .running import Program
from .site import Site

MOST = 3  # places that are told
Found = list[tuple[int, str]]
COMPREHENSIONS = ast.ListComp | ast.GeneratorExp | ast.SetComp | ast.DictComp
COMPUTES = ast.BinOp | ast.UnaryOp
FUNCTIONS = ast.FunctionDef | ast.Lambda


class Elsewhere(Repaired):
    """Looks around the first place, once it is found."""

    def made_or_used(self, found: Found) -> Found:
        """Return what is told with where the first of it is made, chosen, or used wrongly."""
        return (self._in_its_place(found) or self._with_more(found)) if found else found

    def _in_its_place(self, found: Found) -> Found:
        """Return what is at fault in the place of the first that was found."""
        number, kind = found[0]
        if other := self._named_in_order(number, kind) or self._passed_on(number, kind):
            return [*self._told(other), *found[1:]]
        if ignored := self._ignored_by(number):
            return [(n, UNREAD) for n in ignored]
        return self._told(self._used_alike(number)) if self._is_surely_right(number) else []

    def _with_more(self, found: Found) -> Found:
        """Return what was found with what may be at fault as well."""
        number, _ = found[0]
        chosen = self._told(self._functions_of(number))
        if chosen and self._mends_with_another(number):
            return [*chosen, *self._told([number]), *found[1:]][:MOST]
        if chosen and not self._holds_helpers(chosen[0][0]):
            return found
        more = self._used_alike(number) or self._counted_by(number) or self._around_loop(number)
        behind = chosen or self._told(more or self._gone_through(found))
        return [*dict.fromkeys([*found, *behind])][:MOST]

    def _named_in_order(self, number: int, kind: str) -> list[int]:
        """Return the names that a right result is taken apart into, where another order mends."""
        made = self.definitions(number) or [number]
        site = self.program.sites[made[0]]
        if kind != STEP or site.whole or len(site.binds) < 2 or len(made) > 1:
            return []
        if made != [number] and False not in self.calls(made[0]).values():
            return []
        for node in ast.walk(self.program.tree):
            match node:
                case ast.Assign(targets=[ast.Tuple() as names], value=value) if value is site.node:
                    mends = any(map(self._comes_right, self._in_orders(names)))
                    return [self._added(names)] if mends else []
        return []

    def _in_orders(self, names: ast.Tuple) -> Iterator[ast.AST]:
        """Give the definition with names that are taken apart in each other order."""
        for order in other_orders(len(names.elts)):
            tree, memo = self._copied()
            made = memo[id(names)]
            assert isinstance(made, ast.Tuple)
            made.elts = [made.elts[n] for n in order]
            yield memo[id(tree)]

    def _passed_on(self, number: int, kind: str) -> list[int]:
        """Return what is around an expression that only mends as the right result goes through it.

        What goes in may be meant then, as in ``np.sign(A - 0.5)``, and what is done with it is not.
        """
        around = self.program.sites[number].outer
        if kind != FROM_HERE or around is None or around in self.returned:
            return []
        if self._is_random or self.roles.drawn or not self._is_changed(number, around):
            return []
        result = Role([[self.vectors.expected[n]] for n in self.roles.cases])
        both = all(self.exchange(n, result).right for n in (number, around))
        return [around] if both else []

    def _is_changed(self, number: int, around: int) -> bool:
        """Whether an expression makes other numbers of what goes in, in each wrong case."""
        several = [
            [self.traces[k].likes.get(n, (None,))[-1] for n in (number, around)] for k in self.wrong
        ]
        return all(is_array(one) and flat(one) != flat(other) for one, other in several)

    def _used_alike(self, number: int) -> list[int]:
        """Return what is done with a right value on several lines, if it is the same on all of them."""
        made = self._within(number)
        around = self._computed_with(made) if made is not None and self.is_known(made) else []
        alike = len({ast.unparse(self.program.sites[n].node) for n in around}) == 1
        lines = {self._line(n): n for n in reversed(around)}
        several = len(lines) > 1 and (alike or self._is_surely_right(number))
        return sorted(lines.values(), key=self._line)[:MOST] if several else []

    def _computed_with(self, made: int) -> list[int]:
        """Return what is computed with a value that is not wrong by its name, where nothing else is done."""
        sites = self.program.sites
        if not sites[made].whole or self.is_called_right(made) is False:
            return []
        around = [sites[n].outer for n in self.uses(made)]
        used = [n for n in around if n is not None and isinstance(sites[n].node, COMPUTES)]
        return used if len(used) == len(around) else []

    def _is_surely_right(self, number: int) -> bool:
        """Whether right answers call a value so, or, if they have no such name, many of them have it."""
        made = self._within(number)
        right = None if made is None else self.is_called_right(made)
        return bool(right) or (made is not None and right is None and self.is_common(made))

    def _counted_by(self, number: int) -> list[int]:
        """Return the one loop's count that a number is made for, if its name may be right."""
        made, sites = self._within(number), self.program.sites
        if made is None or self.raising or self.is_called_right(made) is False:
            return []
        around = [sites[n].outer for n in self.uses(made)]
        counts = [n for n in around if n is not None and sites[n].turns]
        return counts if len(counts) == len(around) == 1 else []

    def _around_loop(self, number: int) -> list[int]:
        """Return what the loops go through that are around one that goes through a few written things."""
        loops = [n for n in ast.walk(self.program.tree) if isinstance(n, ast.For)]
        written = isinstance(through := self.program.sites[number].node, DISPLAYS)
        inner = [one for one in loops if written and one.iter is through]
        outer = [one.iter for one in loops if {*inner} & {*ast.walk(one)} - {one}]
        return [n for n, site in enumerate(self.program.sites) if site.node in outer]

    def _functions_of(self, number: int) -> list[int]:
        """Return what gave the name, or the table, that stands where a function is called."""
        node = self.program.sites[number].node
        made = self._given_by(node.func) if isinstance(node, ast.Call) else []
        return [n for n in made if self.is_empty(n)]

    def _mends_with_another(self, number: int) -> bool:
        """Whether each wrong case comes right where another step is called, of those that only compute."""
        scope = self.program.scope
        names = [n for n in self.vectors.builds_on if n in scope and prepare(scope[n], scope, ())]
        programs = [self._calling(number, name) for name in names]
        return all(any(self._does(one, k) for one in programs) for k in self.wrong)

    def _calling(self, number: int, name: str) -> Program:
        """Return the answer with another function in a call."""
        tree, memo = self._copied()
        call = memo[id(self.program.sites[number].node)]
        assert isinstance(call, ast.Call)
        call.func = ast.copy_location(ast.Name(name, ast.Load()), call)
        made = memo[id(tree)]
        assert isinstance(made, ast.FunctionDef)
        return with_tree(self.program, made)

    def _holds_helpers(self, number: int) -> bool:
        """Whether a function is written out in what is chosen from, which may be wrong itself."""
        node = self.program.sites[number].node
        return any(isinstance(one, ast.Lambda) for one in ast.walk(node))

    def _given_by(self, node: ast.expr | ast.stmt) -> list[int]:
        """Return what gave a name, or that which it is an entry of."""
        while isinstance(node, ast.Subscript):
            node = node.value
        made = self._given_to(node.id) if isinstance(node, ast.Name) else []
        return [
            deeper for n in made for deeper in self._given_by(self.program.sites[n].node)
        ] or made

    def _given_to(self, name: str) -> list[int]:
        """Return what a name of the function's is given, if it is given one thing."""
        several = [n for n in ast.walk(self.program.tree) if isinstance(n, ast.Assign)]
        made = [n.value for n in several if ast.unparse(n.targets[0]) == name]
        there = [n for n, site in enumerate(self.program.sites) if site.node in made]
        return there if len(there) == 1 else []

    def _ignored_by(self, number: int) -> list[int]:
        """Return the argument that a function of the learner's never reads, of what it goes into."""
        node = self.program.sites[number].node
        given = node.args if isinstance(node, ast.Call) else []
        names = {one.id for one in given if isinstance(one, ast.Name)}
        for one in ast.walk(self.program.tree):
            own = one in given or (isinstance(one, ast.FunctionDef) and one.name in names)
            if isinstance(one, FUNCTIONS) and own and (ignored := _never_read(one)):
                return [self._added(arg) for arg in ignored]
        return []

    def _gone_through(self, found: Found) -> list[int]:
        """Return what a name is taken from that goes through something, one entry after the other."""
        names = {self._name(number) for number, _ in found} - {""}
        for node in ast.walk(self.program.tree):
            for one in node.generators if isinstance(node, COMPREHENSIONS) else ():
                if ast.unparse(one.iter).startswith("range("):
                    continue
                counted = {n.id for n in ast.walk(one.target) if isinstance(n, ast.Name)}
                if counted & names:
                    return self._made_for(one.iter)
        return []

    def _made_for(self, through: ast.expr) -> list[int]:
        """Return what made a thing that is gone through, or the thing as it is written there."""
        made = self._given_to(through.id) if isinstance(through, ast.Name) else []
        return made or [n for n, site in enumerate(self.program.sites) if site.node is through]

    def _added(self, node: ast.expr | ast.arg) -> int:
        """Return a site for what is not wrapped: names that are given something, an argument."""
        name = node if isinstance(node, ast.expr) else ast.Name(node.arg, ast.Load())
        site = Site(ast.copy_location(name, node), self.program.name)
        self.program.sites.append(site)
        return len(self.program.sites) - 1


def _never_read(function: ast.FunctionDef | ast.Lambda) -> list[ast.arg]:
    """Return the arguments of a function that stand nowhere in it; ``_`` is there to be ignored."""
    body = function.body if isinstance(function.body, list) else [function.body]
    read = {n.id for one in body for n in ast.walk(one) if isinstance(n, ast.Name)}
    return [one for one in function.args.args if one.arg not in read and one.arg[0] != "_"]
