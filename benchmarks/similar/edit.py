"""How a copy is edited by whoever took it: with other means than the class's own spellings.

The search was tuned on classes that were spelt by `respell` alone, and by other seeds than the
planted copies that are reported.
"""

from __future__ import annotations

import ast
import random

from .respell import expression, independent, respell, write_products

_COLUMNS = """\
left_{0} = {1}
right_{0} = {2}
product_{0} = np.zeros((left_{0}.shape[0], right_{0}.shape[1]))
for c_{0} in range(right_{0}.shape[1]):
    product_{0}[:, c_{0}] = left_{0} @ right_{0}[:, c_{0}]
"""


def edit(source: str, seed: int | str) -> str:
    """Return a copied answer, edited so that it does not look like one; it computes the same."""
    chance = random.Random(seed)
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    write_products(tree, chance, 0.1, [_COLUMNS])
    for function in (node for node in tree.body if isinstance(node, ast.FunctionDef)):
        _steps(function, chance)
        ast.fix_missing_locations(function)
        _checks(function, chance)
        _docstring(function, chance)
    tree = _Words(chance).visit(tree)
    return respell(ast.unparse(ast.fix_missing_locations(tree)), f"{seed} again")


def _steps(function: ast.FunctionDef, chance: random.Random) -> None:
    """Give some results a name before they are returned, some sums and products too."""
    last = function.body[-1]
    value = last.value if isinstance(last, ast.Return) else None
    if isinstance(value, ast.BinOp | ast.Call) and chance.random() < 0.6:
        name, returned = ast.Name("returned", ast.Store()), expression("returned")
        function.body[-1:] = [ast.Assign([name], value), ast.Return(returned)]
    for place in range(len(function.body) - 1, -1, -1):
        statement = function.body[place]
        if isinstance(statement, ast.Assign) and chance.random() < 0.3:
            function.body[place:place] = _halved(statement, place)


def _halved(statement: ast.Assign, place: int) -> list[ast.stmt]:
    value = statement.value
    if not isinstance(value, ast.BinOp) or isinstance(value.left, ast.Constant | ast.Name):
        return []
    first = ast.Assign([ast.Name(f"half_{place}", ast.Store())], value.left)
    value.left = expression(f"half_{place}")
    return [first]


def _checks(function: ast.FunctionDef, chance: random.Random) -> None:
    """Leave out what only checks; add a print."""
    kept = [one for one in function.body if not isinstance(one, ast.Assert)]
    function.body = kept if chance.random() < 0.7 else function.body
    for place in range(1, len(function.body)):
        pair = function.body[place - 1 : place + 1]
        if chance.random() < 0.5 and independent(*pair):
            function.body[place - 1 : place + 1] = reversed(pair)


def _docstring(function: ast.FunctionDef, chance: random.Random) -> None:
    if chance.random() < 0.5:
        text = ast.Expr(ast.Constant(f"Compute {function.name} as the text says."))
        function.body.insert(0, text)


class _Words(ast.NodeTransformer):
    """Writes methods for functions, squares as products, and sums added in two steps."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        called = ast.unparse(node.func)
        if called in ("np.sum", "np.mean") and node.args and self.chance.random() < 0.4:
            return ast.Call(
                ast.Attribute(node.args[0], called[3:], ast.Load()), node.args[1:], node.keywords
            )
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        text = ast.unparse(node)
        if isinstance(node.op, ast.Mult) and text.startswith("1 / m *"):
            return ast.BinOp(node.right, ast.Div(), ast.Name("m", ast.Load()))
        return node

    def visit_AugAssign(self, node: ast.AugAssign) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.target, ast.Name) and self.chance.random() < 0.5:
            value = ast.BinOp(ast.Name(node.target.id, ast.Load()), node.op, node.value)
            return ast.Assign([node.target], value)
        return node
