"""Read expressions: each becomes a node of the values that it is computed from."""

from __future__ import annotations

import ast

from .products import product
from .rules import Rules

_SIGNS: dict[type, str] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.MatMult: "@", ast.Pow: "**",
    ast.Mod: "%", ast.FloorDiv: "//", ast.BitAnd: "&", ast.BitOr: "|", ast.BitXor: "^",
    ast.LShift: "<<", ast.RShift: ">>",
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
    ast.Is: "is", ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in",
    ast.And: "and", ast.Or: "or", ast.Not: "not", ast.Invert: "~",
}  # fmt: skip
_MODULES = {"np": "np", "numpy": "np", "math": "np", "copy": "copy"}


class Expressions:
    """Turns expressions into nodes; `names` holds what the names stand for."""

    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.graph = rules.graph
        self.names: dict[str, int] = {}

    def value(self, node: ast.expr) -> int:
        """Return the node of an expression."""
        self.graph.line = node.lineno
        read = getattr(self, f"_{type(node).__name__.lower()}", None)
        return read(node) if read else self._any(node)

    def _any(self, node: ast.expr) -> int:
        below = [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]
        return self.graph.make(type(node).__name__, *map(self.value, below))

    def _name(self, node: ast.Name) -> int:
        found = self.names.get(node.id)
        return self.graph.make(node.id) if found is None else found

    def _constant(self, node: ast.Constant) -> int:
        return self.rules.number(node.value)

    def _attribute(self, node: ast.Attribute) -> int:
        path = self._module(node)
        return self.graph.make(path) if path else self._method(node, [])

    def _method(self, node: ast.Attribute, arguments: list[int]) -> int:
        return self.rules.call(f".{node.attr}", [self.value(node.value), *arguments])

    def _module(self, node: ast.expr) -> str:
        """Return ``np.random.randn`` for what is a module's; nothing for a value's attribute."""
        if isinstance(node, ast.Name):
            return "" if node.id in self.names else _MODULES.get(node.id, "")
        above = self._module(node.value) if isinstance(node, ast.Attribute) else ""
        return f"{above}.{node.attr}" if above and isinstance(node, ast.Attribute) else ""

    def _call(self, node: ast.Call) -> int:
        arguments = [self.value(one) for one in node.args]
        keywords = sorted(node.keywords, key=lambda one: one.arg or "")
        if isinstance(node.func, ast.Name) and node.func.id == "dict" and not arguments:
            return self._mapping({one.arg or "": self.value(one.value) for one in keywords})
        arguments += [self.rules.named(one.arg or "**", self.value(one.value)) for one in keywords]
        if path := self._module(node.func):
            return self.rules.call(path, arguments)
        if isinstance(node.func, ast.Attribute):
            return self._method(node.func, arguments)
        if isinstance(node.func, ast.Name) and node.func.id not in self.names:
            return self.rules.call(node.func.id, arguments)
        return self.graph.make("call", self.value(node.func), *arguments)

    def _binop(self, node: ast.BinOp) -> int:
        return self.combine(node.op, self.value(node.left), self.value(node.right))

    def combine(self, sign: ast.operator | ast.cmpop, left: int, right: int) -> int:
        """Return the node of two values and a sign between them."""
        return self.rules.operator(_SIGNS[type(sign)], left, right)

    def _unaryop(self, node: ast.UnaryOp) -> int:
        value = self.value(node.operand)
        if isinstance(node.op, ast.USub):
            return self.rules.negative(value)
        return (
            value
            if isinstance(node.op, ast.UAdd)
            else self.graph.make(_SIGNS[type(node.op)], value)
        )

    def _boolop(self, node: ast.BoolOp) -> int:
        return self.graph.make(_SIGNS[type(node.op)], *map(self.value, node.values))

    def _compare(self, node: ast.Compare) -> int:
        values = [self.value(one) for one in (node.left, *node.comparators)]
        steps = zip(node.ops, values, values[1:], strict=False)
        found = [self.combine(sign, left, right) for sign, left, right in steps]
        return found[0] if len(found) == 1 else self.graph.make("and", *found)

    def _subscript(self, node: ast.Subscript) -> int:
        parts = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        return self.item(self.value(node.value), *map(self.value, parts))

    def item(self, base: int, *indices: int) -> int:
        """Return an entry; in loops, that of a row is one of the matrix."""
        head, below = self.graph.head, self.graph.children[base]
        is_row = head[base] == "[]" and all(head[index] == "each" for index in below[1:])
        if is_row and not self.rules.plain:
            return self.graph.make("[]", *below, *indices)
        return self.graph.make("[]", base, *indices)

    def _dict(self, node: ast.Dict) -> int:
        keys = [None if key is None else self.value(key) for key in node.keys]
        values = map(self.value, node.values)
        pairs = zip(keys, values, strict=True)
        return self.graph.make("dict", *(self.entry(key, value) for key, value in pairs))

    def _mapping(self, entries: dict[str, int]) -> int:
        made = (self.entry(self.rules.number(key), value) for key, value in entries.items())
        return self.graph.make("dict", *made)

    def entry(self, key: int | None, value: int) -> int:
        """Return what stands under a key, in a literal or by an assignment."""
        return value if key is None else self.graph.make("entry", key, value)

    def _joinedstr(self, node: ast.JoinedStr) -> int:
        values = [self.value(one) for one in node.values]
        return values[0] if len(values) == 1 else self.rules.flat("+", *values)

    def _formattedvalue(self, node: ast.FormattedValue) -> int:
        return self.graph.make("str", self.value(node.value))

    def take(self, arguments: ast.arguments) -> None:
        """Let a function's arguments stand for their places."""
        every = (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
        for place, one in enumerate(every):
            self.names[one.arg] = self.graph.make(f"argument {place}")

    def _lambda(self, node: ast.Lambda) -> int:
        before = dict(self.names)
        self.take(node.args)
        made = self.graph.make("lambda", self.value(node.body))
        self.names = before
        return made

    def _namedexpr(self, node: ast.NamedExpr) -> int:
        value = self.value(node.value)
        self.bind(node.target, value)
        return value

    def each(self, target: ast.expr, over: ast.expr) -> int:
        """Let a loop's variables stand for what it runs over."""
        node = self.graph.fresh("each", self.value(over))
        self.bind(target, node)
        return node

    def bind(self, target: ast.expr, value: int) -> None:
        """Let names stand for a value, or for its parts."""
        if isinstance(target, ast.Name):
            self.names[target.id] = value
        elif isinstance(target, ast.Tuple | ast.List):
            whole = self.graph.head[value] == "Tuple"
            parts = self.graph.children[value] if whole else ()
            for place, one in enumerate(target.elts):
                made = parts[place] if place < len(parts) else self._part(value, place)
                self.bind(one, made)

    def _part(self, value: int, place: int) -> int:
        return self.item(value, self.rules.number(place))

    def _listcomp(self, node: ast.ListComp | ast.GeneratorExp | ast.SetComp) -> int:
        before = dict(self.names)
        loops = [self.each(one.target, one.iter) for one in node.generators]
        tests = [self.value(test) for one in node.generators for test in one.ifs]
        made = self.graph.make("comprehension", self.value(node.elt), *loops, *tests)
        self.names = before
        return made if self.rules.plain else self._as_product(made)

    _generatorexp = _setcomp = _listcomp

    def _as_product(self, made: int) -> int:
        """Return rows of sums of products as the product of matrices that they are."""
        head, below = self.graph.head, self.graph.children
        inner = below[made][0]
        if head[inner] != "comprehension" or len(below[made]) != 2 or len(below[inner]) != 2:
            return made
        summed, out = below[inner][0], (below[made][1], below[inner][1])
        if head[summed] not in ("sum", "np.sum") or head[below[summed][0]] != "comprehension":
            return made
        found = product(self.rules, out, below[below[summed][0]][0])
        return made if found is None else found
