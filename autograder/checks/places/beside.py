"""Add to what was found what else may be at fault: an earlier line, a condition, a short loop."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .elsewhere import MOST, Elsewhere, Found
from .instrument import wrap
from .likeness import form, is_array, numbers_in
from .place import STEP
from .prepare import definition
from .roles import RARE
from .running import Program

LONGER = 20  # times as many turns, after which a series has come to its end
REDUCES = "sum", "mean"


class Beside(Elsewhere):
    """Looks for what mends as well as the first place."""

    def beside(self, found: Found) -> Found:
        """Return what was found with what mends as well; of what is only added up wrongly, the sum."""
        if not found:
            return found
        number, kind = found[0]
        if kind != STEP and (around := self._added_up_in(number)):
            return [*self._told(around), *found[1:]]
        earlier = [] if kind else self._made_earlier(number)
        more = earlier or self._asked_for(number) or self._ends_early(found)
        more = more or self._counts_too_far(number)
        lines = {self._line(n) for n, _ in found}
        new = [one for one in self._told(more) if self._line(one[0]) not in lines]
        return [*found, *new][:MOST]

    def _added_up_in(self, number: int) -> list[int]:
        """Return the sum over everything around an expression of which a sum by one axis is right."""
        around = self.program.sites[number].outer
        if around is None or not _is_of_all(self.program.sites[around].node):
            return []
        tells = [self._is_right_by_axis(k, number) for k in self.wrong]
        return [around] if all(tells) and tells else []

    def _is_right_by_axis(self, k: int, number: int) -> bool:
        """Whether sums or means by an axis are numbers that right answers have."""
        like = self.traces[k].likes.get(number, (None,))[-1]
        if not is_array(like):
            return False
        array = np.reshape(numbers_in(like), form(like))
        roles = (role for role in self.roles.roles if role.share >= RARE)
        right = [one for role in roles for one in role.values[k] if isinstance(one, np.ndarray)]
        return any(_is_among(one, right) for one in _by_axis(array))

    def _made_earlier(self, number: int) -> list[int]:
        """Return what a name in an expression has from an earlier line, where another value mends.

        It is no more to blame than the expression where right answers have both values, or neither.
        """
        made = dict.fromkeys(d for n in self._below(number) for d in self.definitions(n))
        earlier = [n for n in made if self._line(n) < self._line(number)]
        known = self.is_known(number)
        return [n for n in earlier if self._is_kept(n) and self._may_be_wrong(n, known=known)]

    def _is_kept(self, made: int) -> bool:
        """Whether it has numbers that are kept as they are: none to be filled, none of a loop."""
        site = self.program.sites[made]
        return site.whole and not site.turns and self._is_numeric(made)

    def _may_be_wrong(self, made: int, *, known: bool) -> bool:
        """Whether a value is known only if another one is, and a third one in its place mends.

        A size that is right by its name, such as m, is right.
        """
        sure = self.is_called_right(made) or self.is_common(made)
        if sure and not (known and self._is_array(made)):
            return False
        return self._mends_at_all(made)

    def _asked_for(self, number: int) -> list[int]:
        """Return what is asked before something written is taken, where another answer mends."""
        sites = self.program.sites
        if not sites[number].written:
            return []
        around = [one for one in ast.walk(self.program.tree) if isinstance(one, ast.If | ast.IfExp)]
        asked = [one.test for one in around if sites[number].node in _branches(one)]
        there = [n for n, site in enumerate(sites) if site.node in asked]
        return [n for n in there if self._mends_at_all(n)]

    def _ends_early(self, found: Found) -> list[int]:
        """Return what a loop counts to a written number, where many more turns mend most wrong cases."""
        names = {self.program.sites[number].function for number, _ in found}
        for n, site in enumerate(self.program.sites):
            if site.function in names and site.turns and _is_range(site.node):
                program = self._with_more_turns(site.function, site.node)
                mended = sum(self._does(program, k) for k in self.wrong) if program else 0
                if 2 * mended > len(self.wrong):
                    return [n]
        return []

    def _counts_too_far(self, number: int) -> list[int]:
        """Return what a loop counts to, or what that was made by, where it asks for an entry behind the last."""
        node = self.program.sites[number].node
        errors = [self.traces[k].error for k in self.wrong if number in self.traces[k].raised]
        missed = any(isinstance(error, IndexError) for error in errors)
        if not missed or not isinstance(node, ast.Subscript):
            return []
        asked = {one.id for one in ast.walk(node.slice) if isinstance(one, ast.Name)}
        loops = [one for one in ast.walk(self.program.tree) if isinstance(one, ast.For)]
        counts = [one.iter for one in loops if ast.unparse(one.target) in asked]
        there = [n for n, site in enumerate(self.program.sites) if site.node in counts]
        ends = [one for n in there for one in self.program.sites[n].inner]
        return [d for n in ends for d in self.definitions(n)] or there

    def _with_more_turns(self, name: str, counted: ast.AST) -> Program | None:
        """Return the answer with a function in which a loop ends much later."""
        code, function = self.program.codes[name]
        tree = definition(function)
        if tree is None:
            return None
        made = copy.deepcopy(tree)
        for call in filter(_is_range, ast.walk(made)):
            if ast.unparse(call) == ast.unparse(counted):
                assert isinstance(call, ast.Call)
                place = min(len(call.args), 2) - 1
                call.args[place] = _times(call.args[place])
        code = wrap(made, [], frozenset(), function.__code__.co_filename)
        return replace(self.program, codes={**self.program.codes, name: (code, function)})


def _times(stop: ast.expr) -> ast.expr:
    longer = ast.BinOp(stop, ast.Mult(), ast.Constant(LONGER))
    return ast.fix_missing_locations(ast.copy_location(longer, stop))


def _is_range(node: ast.AST) -> bool:
    """Whether it counts, and only by numbers that are written there."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
        return False
    return node.func.id == "range" and all(isinstance(one, ast.Constant) for one in node.args)


def _branches(node: ast.If | ast.IfExp) -> list[ast.AST]:
    """Return the values that a condition decides between, or what is in its lines."""
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    return [one.value for one in (*node.body, *node.orelse) if isinstance(one, ast.Assign)]


def _is_of_all(node: ast.AST) -> bool:
    """Whether it is a sum or a mean over everything, as no axis is named."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or node.keywords:
        return False
    alone = len(node.args) == (ast.unparse(node.func.value) in ("np", "numpy"))
    return alone and node.func.attr in REDUCES


def _by_axis(array: NDArray[Any]) -> Iterator[NDArray[Any]]:
    for axis in range(array.ndim):
        yield from (np.sum(array, axis=axis), np.mean(array, axis=axis))


def _is_among(one: NDArray[Any], others: list[NDArray[Any]]) -> bool:
    """Whether several numbers are those of an array, whatever its shape, but for rounding."""
    alike = (other for other in others if other.size == one.size > 1)
    return any(np.allclose(one.ravel(), other.ravel(), rtol=1e-4, atol=1e-6) for other in alike)
