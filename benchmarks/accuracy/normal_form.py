"""When two sources are the same answer but for their spelling."""

from __future__ import annotations

import ast


def normal_form(source: str) -> str:
    """Return a text that is equal for sources that differ by nothing but their spelling.

    Factors stand in the order of the alphabet, an added 0, a factor 1 and a double minus are
    gone; brackets, comments and spaces do not show.

    Raises
    ------
    SyntaxError
        If the source is not Python.
    """
    return ast.unparse(_Normal().visit(ast.parse(source)))


class _Normal(ast.NodeTransformer):
    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        left, right = node.left, node.right
        if isinstance(node.op, ast.Add) and _is_number(right, 0):
            return left
        if isinstance(node.op, ast.Mult | ast.Div | ast.Pow) and _is_number(right, 1):
            return left
        if isinstance(node.op, ast.Mult) and ast.unparse(right) < ast.unparse(left):
            node.left, node.right = right, left
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if ast.unparse(node.func) in ("np.multiply", "np.add", "np.maximum", "np.minimum"):
            node.args.sort(key=ast.unparse)
        return node

    def visit_UnaryOp(self, node: ast.UnaryOp) -> ast.AST:
        self.generic_visit(node)
        inner = node.operand
        if isinstance(node.op, ast.USub) and isinstance(inner, ast.UnaryOp):
            return inner.operand if isinstance(inner.op, ast.USub) else node
        return node


def _is_number(node: ast.AST, value: int) -> bool:
    return (
        isinstance(node, ast.Constant) and type(node.value) in (int, float) and node.value == value
    )
