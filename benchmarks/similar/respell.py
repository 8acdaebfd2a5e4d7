"""Spell an answer in another way, by a seed: names, order, spacing, comments, loops for products."""

from __future__ import annotations

import ast
import builtins
import random
from collections.abc import Iterator

_NAMES = (
    "val", "res", "tmp", "out", "part", "piece", "x1", "x2", "first", "second", "third",
    "total", "acc", "count", "size", "rows", "cols", "data", "left", "right", "step",
    "item", "each", "inner", "outer", "base", "mat", "vec", "weights", "bias", "prob",
    "grad", "act", "lin_out", "num", "den", "obj", "current", "previous", "result",
    "answer", "temp_a", "temp_b", "temp_c", "my_value", "thing", "value2", "number_of",
    "n_rows",
)  # fmt: skip
_COMMENTS = (
    "step by step", "see the formula", "this was hard", "from the lecture", "vectorised",
    "shape checked", "as in the text", "do not forget the average", "ok", "TODO tidy up",
)  # fmt: skip


def respell(source: str, seed: int | str) -> str:
    """Return an answer that computes the same and looks different; as it is where it is no Python."""
    chance = random.Random(seed)
    try:
        tree = ast.parse(source)
    except SyntaxError:
        return source
    for change in (_loops, _signs, _order, _names):
        change(tree, chance)
    return _laid_out(ast.unparse(ast.fix_missing_locations(tree)), chance)


def _functions(tree: ast.Module) -> Iterator[ast.FunctionDef]:
    return (node for node in tree.body if isinstance(node, ast.FunctionDef))


def _blocks(tree: ast.AST) -> Iterator[list[ast.stmt]]:
    for node in ast.walk(tree):
        for part in ("body", "orelse"):
            block = getattr(node, part, None)
            if isinstance(block, list) and not isinstance(node, ast.Module):
                yield block


def _names(tree: ast.Module, chance: random.Random) -> None:
    """Give every local name and some arguments others; arguments by keyword keep theirs."""
    for function in _functions(tree):
        kept = {k.arg for n in ast.walk(tree) if isinstance(n, ast.Call) for k in n.keywords}
        every = {n.id for n in ast.walk(function) if isinstance(n, ast.Name)}
        stored = {
            n.id
            for n in ast.walk(function)
            if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
        }
        fixed = {a.arg for a in ast.walk(function) if isinstance(a, ast.arg)} | kept
        free = [n for n in _NAMES if n not in every and not hasattr(builtins, n)]
        chance.shuffle(free)
        mine = [n for n in sorted(stored - fixed) if chance.random() < 0.7]
        _Renamed(dict(zip(mine, free, strict=False))).visit(function)


class _Renamed(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        self.names = names

    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = self.names.get(node.id, node.id)
        return node


def _order(tree: ast.Module, chance: random.Random) -> None:
    """Let statements that do not need each other change places."""
    for block in _blocks(tree):
        for _ in range(len(block)):
            place = chance.randrange(max(1, len(block) - 1))
            pair = block[place : place + 2]
            if len(pair) == 2 and independent(*pair):
                block[place : place + 2] = reversed(pair)


def independent(one: ast.stmt, other: ast.stmt) -> bool:
    """Whether two assignments give the same in either order."""
    if not (isinstance(one, ast.Assign) and isinstance(other, ast.Assign)):
        return False
    if any("random" in ast.unparse(each) for each in (one, other)):
        return False
    names = [_used(one), _used(other)]
    writes = [_written(one), _written(other)]
    return not (writes[0] & names[1] or writes[1] & names[0])


def _used(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}


def _written(node: ast.Assign) -> set[str]:
    """Return the names that an assignment changes; an entry is told from another by its key."""
    found = set()
    for target in node.targets:
        if isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
            continue
        found |= _used(target)
    return found


def _signs(tree: ast.Module, chance: random.Random) -> None:
    """Write products of matrices by sign or by function, and factors the other way round."""
    _Signs(chance).visit(tree)


class _Signs(ast.NodeTransformer):
    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.op, ast.Mult) and self.chance.random() < 0.4:
            node.left, node.right = node.right, node.left
        if isinstance(node.op, ast.MatMult) and self.chance.random() < 0.5:
            return _matrix_product(self.chance, node.left, node.right)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        pair = factors(node)
        return _matrix_product(self.chance, *pair) if pair and self.chance.random() < 0.5 else node


def factors(node: ast.AST) -> list[ast.expr]:
    """Return the two matrices of a product; nothing for another expression."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.MatMult):
        return [node.left, node.right]
    if isinstance(node, ast.Call) and ast.unparse(node.func) in ("np.dot", "np.matmul"):
        return node.args if len(node.args) == 2 else []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return [node.func.value, *node.args] if node.func.attr == "dot" else []
    return []


def _matrix_product(chance: random.Random, left: ast.expr, right: ast.expr) -> ast.expr:
    form = chance.choice(["np.dot({}, {})", "np.matmul({}, {})", "({} @ {})", "({}).dot({})"])
    return expression(form.format(ast.unparse(left), ast.unparse(right)))


def expression(text: str) -> ast.expr:
    """Return the tree of an expression."""
    return ast.parse(text, mode="eval").body


_LOOPS = """\
left_{0} = {1}
right_{0} = {2}
product_{0} = np.zeros((left_{0}.shape[0], right_{0}.shape[1]))
for i_{0} in range(left_{0}.shape[0]):
    for j_{0} in range(right_{0}.shape[1]):
        for k_{0} in range(left_{0}.shape[1]):
            product_{0}[i_{0}, j_{0}] += left_{0}[i_{0}, k_{0}] * right_{0}[k_{0}, j_{0}]
"""
_ROWS = """\
left_{0} = {1}
right_{0} = {2}
product_{0} = np.array([[sum(left_{0}[i, k] * right_{0}[k, j] for k in range(left_{0}.shape[1]))
    for j in range(right_{0}.shape[1])] for i in range(left_{0}.shape[0])])
"""


def _loops(tree: ast.Module, chance: random.Random) -> None:
    """Write some products of matrices as loops."""
    write_products(tree, chance, 0.15, [_LOOPS, _ROWS])


def write_products(tree: ast.Module, chance: random.Random, share: float, forms: list[str]) -> None:
    """Write a share of the products of matrices, in assignments, in other forms."""
    for block in _blocks(tree):
        for place in range(len(block) - 1, -1, -1):
            statement = block[place]
            if isinstance(statement, ast.Assign) and chance.random() < share:
                block[place:place] = _pulled_out(statement, chance, forms)


def _pulled_out(statement: ast.Assign, chance: random.Random, forms: list[str]) -> list[ast.stmt]:
    for node in ast.walk(statement.value):
        pair = factors(node)
        inside = any(isinstance(n, ast.comprehension) for n in ast.walk(statement.value))
        if pair and not inside:
            mark = chance.randrange(1000)
            text = chance.choice(forms).format(mark, *map(ast.unparse, pair))
            name = expression(f"product_{mark}")
            _Replaced(node, name).visit(statement)
            return ast.parse(text).body
    return []


class _Replaced(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.expr) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        """Put the new expression in the place of the old one."""
        return self.new if node is self.old else self.generic_visit(node)


def _laid_out(source: str, chance: random.Random) -> str:
    """Strew comments, blanks and empty lines."""
    lines = []
    for line in source.splitlines():
        indent = line[: len(line) - len(line.lstrip())]
        if chance.random() < 0.15 and indent:
            lines.append(f"{indent}# {chance.choice(_COMMENTS)}")
        lines.append(line + (f"  # {chance.choice(_COMMENTS)}" if chance.random() < 0.1 else ""))
        if chance.random() < 0.1 and not line.endswith(":"):
            lines.append("")
    return "\n".join(lines) + "\n"
