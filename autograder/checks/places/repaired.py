"""Find where one small change makes all of an answer right."""

from __future__ import annotations

import ast
import builtins
import copy
from collections.abc import Collection
from dataclasses import replace
from functools import cached_property
from itertools import takewhile
from typing import Any, TypeGuard

from .edits import Edit, Ways, completing_edits, weak_edits
from .entries import Entries
from .instrument import PROBE
from .likeness import Likeness, is_container, likeness, numbers_in
from .parts import stores
from .running import Program, clock
from .site import Site
from .slips import Known

FEW = 3  # lines; where more can be repaired, it is proved of none
SECONDS = 0.3  # for all changes together
LARGE = 1000  # what is no size or index that another may be taken for
LOOPS = ast.For | ast.While


class Repaired(Entries):
    """Takes back slips, one at a time."""

    guessed: Collection[int] = ()  # what nothing has proved yet

    def repaired(self, ways: Ways) -> list[ast.AST]:
        """Return the nodes of which a small change mends every case."""
        tree, there = _copied(self.program.tree)
        ends = min(self.until, clock() + SECONDS)
        found: dict[ast.AST, None] = {}
        for edit in takewhile(lambda _: clock() < ends, ways(tree, self._known_in(tree))):
            node = there.get(id(edit.node))
            if node is not None and node not in found and self._mends_by(edit, node, tree):
                found[node] = None
        return [*found]

    def by_repair(
        self, found: list[tuple[int, str]], nodes: list[ast.AST]
    ) -> list[tuple[int, str]]:
        """Tell what can be repaired where that is on few lines, and nothing else then.

        What mends by another number, a minus or one more name may do so by chance: it is told only
        where nothing else is.
        """
        told = self._among(found, nodes)
        for ways in (weak_edits, completing_edits):
            told = told or self._among([], self.repaired(ways))
        return told

    def _among(self, found: list[tuple[int, str]], nodes: list[ast.AST]) -> list[tuple[int, str]]:
        """Return of what is told what is on the lines of some nodes; if the first is not, the nodes."""
        nodes = [node for node in nodes if not self._is_blameless(node)]
        lines = dict.fromkeys(map(_line_of, nodes))
        if not 0 < len(lines) <= FEW:
            return found
        both = [one for one in found if self._line(one[0]) in lines]
        self.guessed = {*self.guessed} - {number for number, _ in both}
        if found[:1] == both[:1] != []:
            return both
        kept = [*both, *(one for one in found[:1] if self._is_misspelt(one[0], nodes))]
        there = {self._line(number): (number, kind) for number, kind in reversed(kept)}
        for node in nodes:
            there.setdefault(_line_of(node), (self._site_at(node), ""))
        return [*there.values()]

    def _is_misspelt(self, number: int, nodes: list[ast.AST]) -> bool:
        """Whether it is a name that nobody has given, but for its capitals and underscores."""
        given = {_spelled(node.id) for node in nodes if isinstance(node, ast.Name)}
        return number in self.raising and _spelled(self._name(number)) in given

    def _is_blameless(self, node: ast.AST) -> bool:
        """Whether the value is wrong that a name has, or a branch, and not the name or the question.

        What gives a right value is blameless, too, though another value may mend what is done with it.
        """
        number = self._numbers.get(node, -1)
        if isinstance(node, ast.BinOp | ast.Call) and number >= 0 and self.is_known(number):
            return True
        made = self.definitions(number) if number >= 0 else []
        stands_for = bool(made) and all(self.program.sites[one].is_name for one in made)
        return number in self._blameless or stands_for or self._has_another_value(number)

    def _has_another_value(self, number: int) -> bool:
        """Whether right answers have another value for a name, in every wrong case."""
        called = [
            self.roles.called[k].get(self._name(number), ()) for k in self.wrong if number >= 0
        ]
        likes = [self.traces[k].likes.get(number, ()) for k in self.wrong]
        return bool(called) and all(
            theirs and own and not {*own} & {*theirs}
            for own, theirs in zip(likes, called, strict=True)
        )

    def _site_at(self, node: ast.AST) -> int:
        if isinstance(node, ast.stmt):
            return self.site_of(node)
        if node not in self._numbers:
            assert isinstance(node, ast.expr)
            self.program.sites.append(Site(node, self.program.name))
            return len(self.program.sites) - 1
        return self._readable(self._numbers[node])

    def _mends_by(self, edit: Edit, node: ast.AST, tree: ast.FunctionDef) -> bool:
        if not self._may_matter(node):
            return False
        with edit.made():
            program = self._compiled(tree)
        return program is not None and all(self._does(program, k) for k in self.order)

    def _compiled(self, tree: ast.FunctionDef) -> Program | None:
        """Return the answer as it is changed, with nothing wrapped; None: it is no Python."""
        name, codes = self.program.name, self.program.codes
        file = codes[name][1].__code__.co_filename
        try:
            code = compile(ast.Module([tree], []), file, "exec", dont_inherit=True)
        except (SyntaxError, ValueError, TypeError):
            return None
        return replace(self.program, codes={**codes, name: (code, codes[name][1])})

    def _may_matter(self, node: ast.AST) -> bool:
        """Whether the first wrong case comes to a node, as far as that is known."""
        number = self._numbers.get(node)
        return number is None or number in self._reached_first

    @cached_property
    def _numbers(self) -> dict[ast.AST, int]:
        return {site.node: n for n, site in enumerate(self.program.sites)}

    @cached_property
    def _reached_first(self) -> set[int]:
        trace = self.traces[self.wrong[0]]
        return {*trace.likes, *trace.raised}

    def _known_in(self, tree: ast.FunctionDef) -> Known:
        nodes = [*ast.walk(tree)]
        texts = [n.value for n in nodes if isinstance(n, ast.Constant)]
        texts += [one for case in self._cases() for one in case.args]
        given = [n.arg for n in nodes if isinstance(n, ast.arg)]
        made = [n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
        names = [*given, *made]
        kinds = {name: self._kind_of.get(name, "") for name in names}
        return Known(
            (*dict.fromkeys(one for one in texts if isinstance(one, str)),),
            (*dict.fromkeys(n.func.id for n in nodes if self._calls_own(n)),),
            {name: kind for name, kind in kinds.items() if kind != "large"},
            (*dict.fromkeys(n.id for n in nodes if self._is_missing(n, names)),),
            _grown(tree),
            {*given} - {*made},
        )

    def _is_missing(self, node: ast.AST, names: Collection[str]) -> TypeGuard[ast.Name]:
        """Whether it is a name that has no value anywhere."""
        there = (names, (PROBE,), self.program.scope, dir(builtins))
        return isinstance(node, ast.Name) and not any(node.id in one for one in there)

    def _calls_own(self, node: ast.AST) -> TypeGuard[Any]:
        """Whether a function of the notebook's is called by its name."""
        called = node.func if isinstance(node, ast.Call) else None
        return isinstance(called, ast.Name) and called.id in self.program.scope

    @cached_property
    def _kind_of(self) -> dict[str, str]:
        """The kind of the first value that each name has in the first wrong case."""
        k = self.wrong[0]
        given = zip(self.vectors.contract.arguments, self._cases()[k].args, strict=False)
        found = {name: _kind(likeness(value)) for name, value in given}
        for number, likes in self.traces[k].likes.items():
            site = self.program.sites[number]
            names = [self._name(number), *(site.binds if site.whole else ())]
            for name in filter(None, names):
                found.setdefault(name, _kind(likes[0]))
        return found


def _spelled(name: str) -> str:
    return name.lower().replace("_", "")


def _line_of(node: ast.AST) -> int:
    return node.lineno  # type: ignore[attr-defined, no-any-return]


def _kind(like: Likeness) -> str:
    if is_container(like):
        return "container"
    if isinstance(like, tuple) and like[0] == "text":
        return "text"
    numbers = numbers_in(like)
    if like is not None and like[0] == () and abs(numbers[0]) > LARGE:
        return "large"
    return "number" if like is not None else ""


def _copied(tree: ast.FunctionDef) -> tuple[ast.FunctionDef, dict[int, ast.AST]]:
    """Return a copy whose loops are counted, and by the identity of its nodes those it is of."""
    made = copy.deepcopy(tree)
    there = {id(new): old for new, old in zip(ast.walk(made), ast.walk(tree), strict=True)}
    made.decorator_list, made.returns = [], None
    for loop in (n for n in ast.walk(made) if isinstance(n, LOOPS)):
        loop.body.insert(0, _counting(loop))
    return made, there


def _counting(loop: ast.stmt) -> ast.stmt:
    """Return a statement that ends a run that goes on and on."""
    nothing = ast.Lambda(ast.arguments([], [], None, [], [], None, []), ast.Constant(None))
    call = ast.Call(ast.Name(PROBE, ast.Load()), [ast.Constant(0), nothing], [])
    return ast.fix_missing_locations(ast.copy_location(ast.Expr(call), loop))


def _grown(tree: ast.FunctionDef) -> dict[int, set[str]]:
    """Return the names that each line within a loop changes, by the names that are read on it."""
    loops = [n for n in ast.walk(tree) if isinstance(n, LOOPS)]
    lines = {line for loop in loops for line in ast.walk(loop) if isinstance(line, ast.stmt)}
    lines = {one for one in lines if isinstance(one, ast.Assign | ast.AugAssign | ast.Expr)}
    return {id(node): _first_names(line) for line in lines for node in ast.walk(line)}


def _first_names(line: ast.stmt) -> set[str]:
    """Return the names that a statement stores in, or calls a method of."""
    nodes: list[ast.expr] = []
    for node in ast.walk(line):
        match node:
            case ast.Assign(targets=targets):
                nodes += targets
            case ast.AugAssign(target=target):
                nodes.append(target)
            case ast.Call(func=ast.Attribute(value=value)):
                nodes.append(value)
    return {name for one in nodes for name in stores(one)}
