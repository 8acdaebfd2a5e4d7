"""Wrap every sub-expression of a function, so that its value can be recorded or exchanged.

An expression ``e`` becomes ``probe(number, lambda: e)``.  Inner expressions have lower numbers than
those around them, and what is evaluated first has the lower number.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import CodeType

PROBE = "__autograder_probe__"


@dataclass
class Site:
    """One expression that is wrapped.

    Parameters
    ----------
    node : ast.expr or ast.stmt
        The expression as it was; a statement such as ``x += 1`` stands for what it makes.
    function : str
        The function that it is in.
    inner : list of int
        The wrapped expressions directly inside of it.
    outer : int or None
        The one directly around it.
    returned : bool
        Whether it is a tuple or dictionary as it is handed back.
    asserted : bool
        Whether it is what an ``assert`` asks.
    asked : bool
        Whether it is what an ``if`` or ``while`` asks.
    binds : tuple of str
        The names that its value, or what is in it, is kept under.
    """

    node: ast.expr | ast.stmt
    function: str
    inner: list[int] = field(default_factory=list)
    outer: int | None = None
    returned: bool = False
    asserted: bool = False
    asked: bool = False
    binds: tuple[str, ...] = ()

    @property
    def constant(self) -> bool:
        """Whether it is a number or a text as it is written."""
        return isinstance(self.node, ast.Constant)

    @property
    def written(self) -> bool:
        """Whether it is a number or a text that may be another: no True, no False."""
        return isinstance(self.node, ast.Constant) and not isinstance(self.node.value, bool)

    @property
    def bare(self) -> bool:
        """Whether it is an empty list or dictionary, which is to be filled."""
        return ast.unparse(self.node) in ("[]", "{}", "()")

    @property
    def is_name(self) -> bool:
        """Whether it is a name."""
        return isinstance(self.node, ast.Name)


DISPLAYS = (ast.Tuple, ast.List, ast.Dict)
# What is not wrapped as a whole: its parts are, where that keeps the meaning.
_BARE = (ast.Lambda, ast.Starred, ast.Slice, ast.GeneratorExp, ast.FormattedValue)
_CLOSED = (ast.Lambda, ast.JoinedStr)  # nothing inside of these is wrapped
_STOPS = (ast.NamedExpr, ast.Yield, ast.YieldFrom, ast.Await)


class Wrap(ast.NodeTransformer):
    """Wrap the expressions of one function.

    Parameters
    ----------
    sites : list of Site
        Those that there are already; more are added.
    function : str
        The function's name.
    skip : frozenset of str
        Names that are no values: modules and functions.
    before : dict of int to node
        By the identity of each node that is to be changed, the same node as it stays.
    """

    def __init__(
        self,
        sites: list[Site],
        function: str,
        skip: frozenset[str],
        before: dict[int, ast.expr | ast.stmt],
    ) -> None:
        self.sites, self.function, self.skip, self._before = sites, function, skip, before
        self._around: list[list[int]] = [[]]

    def visit(self, node: ast.AST) -> ast.AST:
        """Wrap an expression, or what is inside of a statement."""
        if isinstance(node, ast.pattern):
            return node
        if not isinstance(node, ast.expr):
            visited: ast.AST = super().visit(node)
            return visited
        if not isinstance(getattr(node, "ctx", ast.Load()), ast.Load):
            return self._target(node)
        if any(isinstance(inside, _STOPS) for inside in ast.walk(node)):
            return node
        if isinstance(node, ast.Name) and (node.id in self.skip or node.id == PROBE):
            return node
        if isinstance(node, _BARE):
            return node if isinstance(node, _CLOSED) else self.generic_visit(node)
        return self._wrapped(node)

    def _wrapped(self, node: ast.expr) -> ast.expr:
        before = self._before[id(node)]
        self._around.append([])
        inside = node if isinstance(node, _CLOSED) else self._inside(node)
        inner = self._around.pop()
        return self._site(before, inside, inner)

    def _site(self, before: ast.expr | ast.stmt, inside: ast.expr, inner: list[int]) -> ast.expr:
        number = len(self.sites)
        self.sites.append(Site(before, self.function, inner))
        for one in inner:
            self.sites[one].outer = number
        self._around[-1].append(number)
        return _probing(number, inside, before)

    def _inside(self, node: ast.expr) -> ast.expr:
        if isinstance(node, ast.Call):
            return self._call(node)
        if isinstance(node, ast.Attribute) and self._is_module(node.value):
            return node
        if isinstance(node, ast.Subscript):
            node.value = self._expr(node.value)
            node.slice = self._index(node.slice)
            return node
        visited = self.generic_visit(node)
        assert isinstance(visited, ast.expr)
        return visited

    def _index(self, node: ast.expr) -> ast.expr:
        """Wrap what is inside of an index; a tuple with slices in it is no value."""
        if isinstance(node, ast.Tuple):
            node.elts = [self._expr(one) for one in node.elts]
            return node
        return self._expr(node)

    def _call(self, node: ast.Call) -> ast.Call:
        if isinstance(node.func, ast.Attribute):
            if not self._is_module(node.func.value):
                node.func.value = self._expr(node.func.value)
        elif not isinstance(node.func, ast.Name):
            node.func = self._expr(node.func)
        node.args = [self._expr(one) for one in node.args]
        for keyword in node.keywords:
            keyword.value = self._expr(keyword.value)
        return node

    def _expr(self, node: ast.expr) -> ast.expr:
        visited = self.visit(node)
        assert isinstance(visited, ast.expr)
        return visited

    def _is_module(self, node: ast.expr) -> bool:
        """Whether an expression is ``np`` or ``np.random``."""
        while isinstance(node, ast.Attribute):
            node = node.value
        return isinstance(node, ast.Name) and node.id in self.skip

    def _target(self, node: ast.expr) -> ast.expr:
        """Wrap the index of a target, but never what is changed."""
        if isinstance(node, ast.Subscript):
            node.slice = self._index(node.slice)
        elif isinstance(node, ast.Tuple | ast.List):
            node.elts = [self._expr(one) for one in node.elts]
        return node

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST | list[ast.stmt]:
        """Let what ``x += 1`` makes be a value of its own, where it goes under a name."""
        before = self._before[id(node)]
        self._around.append([])
        node.value = self._expr(node.value)
        inner = self._around.pop()
        if not isinstance(node.target, ast.Name):
            self._around[-1] += inner
            return node
        name = ast.Name(node.target.id, ast.Load())
        made = self._site(before, name, inner)
        self.sites[-1].binds = (name.id,)
        return [node, ast.copy_location(ast.Assign([ast.Name(name.id, ast.Store())], made), node)]

    def visit_Assign(self, node: ast.Assign) -> ast.AST:
        """Note the names that a value is kept under."""
        return self._binding(node, node.value, node.targets)

    def visit_For(self, node: ast.For) -> ast.AST:
        """Note the names that each turn has."""
        return self._binding(node, node.iter, [node.target])

    def _binding(self, node: ast.AST, value: ast.expr, targets: Sequence[ast.expr]) -> ast.AST:
        inside = [n for target in targets for n in ast.walk(target)]
        names = tuple(n.id for n in inside if isinstance(n, ast.Name) and type(n.ctx) is ast.Store)
        before = self._before[id(value)]
        visited = self.generic_visit(node)
        if isinstance(node, ast.Assign) and node.value is value and isinstance(value, ast.Name):
            node.value = self._site(before, value, [])  # a function that is handed on
        for site in self._sites_of(before):
            site.binds = names
        return visited

    def _sites_of(self, before: ast.AST) -> list[Site]:
        return [site for site in self.sites if site.node is before]

    def visit_If(self, node: ast.If) -> ast.AST:
        """Note what is asked."""
        return self._asking(node, node.test)

    def visit_While(self, node: ast.While) -> ast.AST:
        """Note what is asked."""
        return self._asking(node, node.test)

    def _asking(self, node: ast.AST, test: ast.expr) -> ast.AST:
        before = self._before[id(test)]
        visited = self.generic_visit(node)
        for site in self._sites_of(before):
            site.asked = True
        return visited

    def visit_Expr(self, node: ast.Expr) -> ast.AST:
        """Leave a docstring as it is."""
        return node if isinstance(node.value, ast.Constant) else self.generic_visit(node)

    def visit_Return(self, node: ast.Return) -> ast.AST:
        """Note what is written out behind ``return``, and what is written out in it."""
        whole = node.value and self._before[id(node.value)]
        visited = self.generic_visit(node)
        number = len(self.sites) - 1
        if isinstance(whole, DISPLAYS) and self.sites and self.sites[-1].node is whole:
            self._returned(number)
        return visited

    def _returned(self, number: int) -> None:
        site = self.sites[number]
        site.returned = isinstance(site.node, DISPLAYS)
        for inner in site.inner if site.returned else ():
            self._returned(inner)

    def visit_Assert(self, node: ast.Assert) -> ast.AST:
        """Take what is asked as a whole."""
        if not any(isinstance(inside, _STOPS) for inside in ast.walk(node.test)):
            node.test = self._site(self._before[id(node.test)], node.test, [])
            self.sites[-1].asserted = True
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Wrap the body of a function inside of a function, but not its arguments."""
        node.body = [one for old in node.body for one in _several(self.visit(old))]
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Leave classes as they are."""
        return node


def _several(visited: ast.AST | list[ast.stmt]) -> list[ast.stmt]:
    return visited if isinstance(visited, list) else [visited]  # type: ignore[list-item]


def _probing(number: int, inside: ast.expr, at: ast.AST) -> ast.expr:
    nothing = ast.arguments([], [], None, [], [], None, [])
    delayed = ast.Lambda(nothing, inside)
    call = ast.Call(ast.Name(PROBE, ast.Load()), [ast.Constant(number), delayed], [])
    return ast.copy_location(call, at)


def wrap(
    definition: ast.FunctionDef, sites: list[Site], skip: frozenset[str], filename: str
) -> CodeType:
    """Compile a function with every expression in it wrapped.

    Parameters
    ----------
    definition : ast.FunctionDef
        The function; it is left as it is.
    sites : list of Site
        Where its expressions are added.
    skip : frozenset of str
        Names of modules and functions.
    filename : str
        Where the function is from.
    """
    made = copy.deepcopy(definition)
    pairs = zip(ast.walk(made), ast.walk(definition), strict=True)
    before = {id(new): old for new, old in pairs if isinstance(old, ast.expr | ast.stmt)}
    made.decorator_list, made.returns = [], None
    Wrap(sites, made.name, skip, before).visit_FunctionDef(made)
    module = ast.fix_missing_locations(ast.Module([made], []))
    return compile(module, filename, "exec", dont_inherit=True)
