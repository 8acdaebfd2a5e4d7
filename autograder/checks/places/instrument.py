"""Wrap every sub-expression of a function, so that its value can be recorded or exchanged.

An expression ``e`` becomes ``probe(number, lambda: e)``.  Inner expressions have lower numbers than
those around them, and what is evaluated first has the lower number.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Sequence
from types import CodeType
from typing import cast

from .site import Site

PROBE = "__autograder_probe__"
OPERATOR = "__autograder_operator__"  # the module, in the scope of what is wrapped
IN_PLACE = {
    ast.Add: "iadd",
    ast.Sub: "isub",
    ast.Mult: "imul",
    ast.Div: "itruediv",
    ast.FloorDiv: "ifloordiv",
    ast.Mod: "imod",
    ast.Pow: "ipow",
    ast.MatMult: "imatmul",
    ast.BitAnd: "iand",
    ast.BitOr: "ior",
    ast.BitXor: "ixor",
    ast.LShift: "ilshift",
    ast.RShift: "irshift",
}
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

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        """Make of ``x += 1`` what Python makes of it: ``x = iadd(x, 1)``."""
        if not isinstance(node.target, ast.Name | ast.Subscript):
            return self.generic_visit(node)
        before, target = self._before[id(node)], self._before[id(node.target)]
        entry = copy.deepcopy(node.target)
        entry.ctx = ast.Load()
        self._around.append([])
        parts = [self._site(target, entry, []), self._expr(node.value)]
        inner = self._around.pop()
        name = ast.Attribute(ast.Name(OPERATOR, ast.Load()), IN_PLACE[type(node.op)], ast.Load())
        made = self._site(before, ast.Call(name, parts, []), inner)
        if isinstance(node.target, ast.Name):
            self.sites[-1].binds, self.sites[-1].whole = (node.target.id,), True
        return ast.copy_location(ast.Assign([node.target], made), node)

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
        if isinstance(node, ast.Assign) and (pairs := _one_by_one(targets[0], before)):
            for name, one in pairs:
                for site in self._sites_of(one):
                    site.binds, site.whole = (name,), True
            return visited
        for site in self._sites_of(before):
            site.binds = names
            site.turns = isinstance(node, ast.For)
            site.whole = not site.turns and isinstance(targets[0], ast.Name)
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
        """Leave a docstring as it is; note what is called and not kept."""
        if isinstance(node.value, ast.Constant):
            return node
        before = self._before[id(node.value)]
        visited = self.generic_visit(node)
        for site in self._sites_of(before):
            site.dropped = isinstance(before, ast.Call)
        return visited

    def visit_Return(self, node: ast.Return) -> ast.AST:
        """Note what is written out behind ``return``, and what is written out in it."""
        whole = node.value and self._before[id(node.value)]
        visited = self.generic_visit(node)
        for site in self._sites_of(whole) if whole else ():
            site.handed_back = True
            if isinstance(whole, DISPLAYS):
                self._returned(self.sites.index(site))
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
        node.body = [cast(ast.stmt, self.visit(one)) for one in node.body]
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Leave classes as they are."""
        return node


def _one_by_one(target: ast.expr, value: ast.AST) -> list[tuple[str, ast.expr]]:
    """Return the names of ``a, b = x, y`` with their values; nothing where one is made of another."""
    if not isinstance(target, ast.Tuple) or not isinstance(value, ast.Tuple):
        return []
    names = [one.id for one in target.elts if isinstance(one, ast.Name)]
    read = {n.id for n in ast.walk(value) if isinstance(n, ast.Name)}
    starred = any(isinstance(one, ast.Starred) for one in value.elts)
    if not len(names) == len(target.elts) == len(value.elts) or starred or read & {*names}:
        return []
    return [*zip(names, value.elts, strict=True)]


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
