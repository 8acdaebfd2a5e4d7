"""Read statements in order, so that every name stands for the value that it has there."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from .expressions import Expressions
from .products import product
from .rules import Rules


class Statements(Expressions):
    """Runs through a program without running it."""

    def block(self, body: Iterable[ast.stmt]) -> None:
        """Read statements one after another."""
        for statement in body:
            self.graph.line = statement.lineno
            getattr(self, f"_do_{type(statement).__name__.lower()}", self._do_other)(statement)

    def _do_other(self, node: ast.stmt) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.graph.make(type(node).__name__, self.value(child))
        for part in ("body", "handlers", "orelse", "finalbody"):
            for child in getattr(node, part, ()):
                self.block(child.body if isinstance(child, ast.ExceptHandler) else [child])

    def _do_import(self, node: ast.stmt) -> None:
        """Nothing: every notebook imports the same."""

    _do_importfrom = _do_pass = _do_global = _do_nonlocal = _do_import

    def _do_functiondef(self, node: ast.FunctionDef) -> None:
        before, arguments = dict(self.names), node.args
        for default in (*arguments.defaults, *filter(None, arguments.kw_defaults)):
            self.value(default)
        self.take(arguments)
        self.block(node.body)
        self.names = {**before, node.name: self.graph.make("function")}

    def _do_expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring is no part of what is computed
            self.graph.make("do", self.value(node.value))

    def _do_return(self, node: ast.Return) -> None:
        if node.value is not None:
            self.graph.make("return", self.value(node.value))

    def _do_assign(self, node: ast.Assign) -> None:
        value = self.value(node.value)
        for target in node.targets:
            self._put(target, value)

    def _do_annassign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self._put(node.target, self.value(node.value))

    def _put(self, target: ast.expr, value: int) -> None:
        if isinstance(target, ast.Subscript):
            self.entry(self.value(target.slice), value)
        self.bind(target, value)

    def _do_augassign(self, node: ast.AugAssign) -> None:
        value = self.value(node.value)
        if not self._is_product(node, value):
            self._put(node.target, self.combine(node.op, self.value(node.target), value))

    def _is_product(self, node: ast.AugAssign, value: int) -> bool:
        """Whether a sum in loops fills a matrix with a product; its name stands for that."""
        target = node.target
        if self.rules.plain or not isinstance(target, ast.Subscript):
            return False
        if not (isinstance(node.op, ast.Add) and isinstance(target.value, ast.Name)):
            return False
        parts = target.slice.elts if isinstance(target.slice, ast.Tuple) else [target.slice]
        found = product(self.rules, tuple(map(self.value, parts)), value)
        if found is not None:
            self.names[target.value.id] = found
        return found is not None

    def _do_for(self, node: ast.For) -> None:
        self._carry(node.body)
        self.each(node.target, node.iter)
        self.block([*node.body, *node.orelse])

    def _do_while(self, node: ast.While) -> None:
        self._carry(node.body)
        self.graph.make("while", self.value(node.test))
        self.block([*node.body, *node.orelse])

    def _carry(self, body: list[ast.stmt]) -> None:
        """Let what a loop changes stand for what it was and something else."""
        for name in _assigned(body) & self.names.keys():
            self.names[name] = self.graph.fresh("carried", self.names[name])

    def _do_if(self, node: ast.If) -> None:
        test, before = self.value(node.test), dict(self.names)
        self.graph.make("if", test)
        self.block(node.body)
        then, self.names = self.names, before
        self.block(node.orelse)
        for name, value in then.items():
            other = self.names.get(name, value)
            same = other == value
            self.names[name] = value if same else self.graph.make("either", test, value, other)


def _assigned(body: list[ast.stmt]) -> set[str]:
    names = (node for statement in body for node in ast.walk(statement))
    return {n.id for n in names if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def read_program(tree: ast.Module, *, plain: bool) -> Rules:
    """Return the values that a program computes.

    Parameters
    ----------
    plain : bool
        Whether different ways to write the same value stay different.

    Raises
    ------
    TooLarge
        If there are more than are looked at.
    """
    rules = Rules(plain=plain)
    Statements(rules).block(tree.body)
    return rules
