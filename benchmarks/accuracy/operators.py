"""Mutation operators on expressions: each gives the ways to spoil one node of a solution.

An operator is a function ``operator(node) -> iterator of replacements`` for one libcst node; most
nodes are not its business, and it gives nothing for them.  `OPERATORS` lists them by name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import libcst as cst
import libcst.matchers as m

# Matchers tell what kind of libcst node it is; no type checker can follow them.
Node = Any
Operator = Callable[[Node], Iterator[cst.CSTNode]]


def text(node: cst.CSTNode) -> str:
    """Return a node's source."""
    return cst.Module([]).code_for_node(node)


def parse(source: str) -> cst.BaseExpression:
    """Return the node of an expression."""
    return cst.parse_expression(source)


_OTHER_ARITHMETIC: dict[type, tuple[Callable[[], cst.BaseBinaryOp], ...]] = {
    cst.Add: (cst.Subtract, cst.Multiply),
    cst.Subtract: (cst.Add, cst.Multiply),
    cst.Multiply: (cst.Divide, cst.Add),
    cst.Divide: (cst.Multiply, cst.Subtract),
    cst.Power: (cst.Multiply,),
    cst.FloorDivide: (cst.Multiply,),
    cst.Modulo: (cst.FloorDivide,),
}


def arithmetic(node: Node) -> Iterator[cst.CSTNode]:
    """Another operator: + for -, * for /, ..."""
    if isinstance(node, cst.BinaryOperation):
        for other in _OTHER_ARITHMETIC.get(type(node.operator), ()):
            if other is cst.Multiply and isinstance(node.operator, cst.Power):
                yield parse(f"({text(node.left)} * {text(node.right)})")
            else:
                yield node.with_changes(operator=other())


def operand_dropped(node: Node) -> Iterator[cst.CSTNode]:
    """One side of an operation alone: no bias, no 1/m, one term of the cost."""
    if isinstance(node, cst.BinaryOperation):
        yield node.left
        yield node.right


def operands_turned(node: Node) -> Iterator[cst.CSTNode]:
    """b - a for a - b, and the like."""
    if isinstance(node, cst.BinaryOperation) and type(node.operator) in (
        cst.Subtract,
        cst.Divide,
        cst.Power,
        cst.Modulo,
    ):
        yield parse(f"({text(node.right)}{text(node.operator)}({text(node.left)}))")


def sign(node: Node) -> Iterator[cst.CSTNode]:
    """A minus dropped, or put before a call or a sum."""
    if isinstance(node, cst.UnaryOperation) and isinstance(node.operator, cst.Minus):
        yield node.expression
    values = m.BinaryOperation() | m.Call()
    if m.matches(node, m.Assign(value=values) | m.Return(value=values)):
        yield node.with_changes(value=parse(f"-({text(node.value)})"))


_OTHER_COMPARISON = {
    cst.GreaterThan: (cst.GreaterThanEqual, cst.LessThan),
    cst.LessThan: (cst.LessThanEqual, cst.GreaterThan),
    cst.Equal: (cst.NotEqual,),
    cst.IsNot: (cst.Is,),
}


def comparison(node: Node) -> Iterator[cst.CSTNode]:
    """>= or < for >, != for ==."""
    if isinstance(node, cst.ComparisonTarget):
        for other in _OTHER_COMPARISON.get(type(node.operator), ()):
            yield node.with_changes(operator=other())


def number(node: Node) -> Iterator[cst.CSTNode]:
    """Another number: one more, one less, the other sign, ten times, a tenth."""
    if isinstance(node, cst.Integer):
        value = int(node.value)
        for other in dict.fromkeys((value + 1, abs(value - 1), 10 * value)):
            if other != value:
                yield cst.Integer(str(other))
        if value:
            yield parse(f"-{value}")
    elif isinstance(node, cst.Float):
        real = float(node.value)
        for part in (0.0, 1.0, 10 * real, real / 10, real / 2):
            if part != real:
                yield parse(f"{part:.12g}") if part else cst.Float("0.0")


def average(node: Node) -> Iterator[cst.CSTNode]:
    """/ m in another way: divided by 2m, by m twice, by m - 1."""
    if m.matches(node, m.BinaryOperation(operator=m.Divide(), right=m.Name("m"))):
        for other in ("(2 * m)", "m**2", "(m - 1)"):
            yield node.with_changes(right=parse(other))


def total(node: Node) -> Iterator[cst.CSTNode]:
    """np.sum: left out, along another axis, without keepdims, as a mean."""
    if m.matches(node, m.Call(func=m.Attribute(value=m.Name("np"), attr=m.Name("sum")))):
        yield node.args[0].value
        options = node.args[1:]
        for place, option in enumerate(options, 1):
            yield node.with_changes(args=_without(node.args, place))
            if m.matches(option, m.Arg(keyword=m.Name("axis"))):
                for axis in ("0", "None"):
                    yield node.with_changes(args=_with(node.args, place, parse(axis)))
            if m.matches(option, m.Arg(keyword=m.Name("keepdims"))):
                yield node.with_changes(args=_with(node.args, place, parse("False")))
        if not options:
            for more in ("axis=0", "axis=1", "axis=1, keepdims=True", "keepdims=True"):
                yield parse(f"np.sum({text(node.args[0].value)}, {more})")


def squeeze(node: Node) -> Iterator[cst.CSTNode]:
    """np.squeeze around what is assigned, returned or put into a dictionary."""
    values = m.BinaryOperation() | m.Call()
    if m.matches(node, m.Assign(value=values) | m.Return(value=values)) or m.matches(
        node, m.DictElement(value=values | m.Name())
    ):
        yield node.with_changes(value=parse(f"np.squeeze({text(node.value)})"))


def rounded(node: Node) -> Iterator[cst.CSTNode]:
    """What is assigned or returned, rounded to four decimals or made a whole number."""
    if m.matches(node, m.Assign(value=m.BinaryOperation()) | m.Return(value=m.BinaryOperation())):
        yield node.with_changes(value=parse(f"np.round({text(node.value)}, 4)"))
        yield node.with_changes(value=parse(f"np.trunc({text(node.value)})"))


def transpose(node: Node) -> Iterator[cst.CSTNode]:
    """.T dropped, or put on a factor, a term or a result."""
    if m.matches(node, m.Attribute(attr=m.Name("T"))):
        yield node.value
    elif isinstance(node, cst.BinaryOperation):
        for side in ("left", "right"):
            if isinstance(getattr(node, side), cst.Name | cst.Subscript):
                yield node.with_changes(**{side: parse(f"{text(getattr(node, side))}.T")})
    elif m.matches(node, m.Call(func=m.Attribute(value=m.Name("np")))):
        for place, arg in enumerate(node.args):
            if arg.keyword is None and isinstance(arg.value, cst.Name):
                turned = parse(f"{text(arg.value)}.T")
                yield node.with_changes(args=_with(node.args, place, turned))
    elif m.matches(node, m.Return(value=m.BinaryOperation() | m.Call())):
        yield node.with_changes(value=parse(f"({text(node.value)}).T"))


def product(node: Node) -> Iterator[cst.CSTNode]:
    """The matrix product for the product by entries, and back, and in the other order."""
    if m.matches(node, m.Call(func=m.Attribute(attr=m.Name("dot")), args=[m.Arg(), m.Arg()])):
        first, second = (text(arg.value) for arg in node.args)
        yield parse(f"({first} * {second})")
        yield parse(f"np.dot({second}, {first})")
        yield parse(f"np.inner({first}, {second})")
    elif m.matches(
        node, m.Call(func=m.Attribute(attr=m.Name("multiply")), args=[m.Arg(), m.Arg()])
    ):
        first, second = (text(arg.value) for arg in node.args)
        yield parse(f"np.dot({first}, {second})")
        yield parse(f"np.dot({first}, ({second}).T)")
    elif m.matches(node, m.BinaryOperation(operator=m.Multiply())):
        yield parse(f"np.dot({text(node.left)}, {text(node.right)})")
        yield parse(f"np.dot({text(node.left)}, ({text(node.right)}).T)")


_OTHER_FUNCTIONS = {
    "np.log": ("np.log2", "np.log10", "np.log1p", "np.exp", "np.abs"),
    "np.exp": ("np.exp2", "np.expm1", "np.log1p"),
    "np.tanh": ("np.arctan", "np.sin", "sigmoid", "np.cosh", "np.abs"),
    "np.maximum": ("np.minimum", "np.add", "np.multiply"),
    "np.zeros": ("np.ones", "np.empty", "np.random.random"),
    "np.random.randn": ("np.random.rand", "np.ones", "np.zeros", "np.empty"),
    "np.sum": ("np.mean", "np.prod", "np.max"),
    "np.divide": ("np.multiply", "np.subtract"),
    "np.multiply": ("np.add", "np.divide"),
    "np.sqrt": ("np.square", "np.cbrt", "np.log"),
    "np.mean": ("np.sum",),
    "sigmoid": ("np.tanh", "relu", "np.exp"),
    "relu": ("sigmoid", "np.tanh"),
    "relu_backward": ("sigmoid_backward",),
    "sigmoid_backward": ("relu_backward",),
    "forward_propagation": ("predict",),
    "initialize_parameters": ("initialize_parameters_deep",),
    "initialize_parameters_deep": ("initialize_parameters",),
    "reversed": ("list",),
    "range": ("reversed",),
}


def function(node: Node) -> Iterator[cst.CSTNode]:
    """Another function: another base of the logarithm, another activation, rand for randn."""
    if isinstance(node, cst.Call):
        for other in _OTHER_FUNCTIONS.get(text(node.func), ()):
            if text(node.func) == "range":
                yield parse(f"reversed({text(node)})")
            else:
                yield node.with_changes(func=parse(other))


def _with(args: tuple[cst.Arg, ...], place: int, value: cst.BaseExpression) -> list[cst.Arg]:
    """Replace the value of one argument."""
    return [arg.with_changes(value=value) if n == place else arg for n, arg in enumerate(args)]


def _without(args: tuple[cst.Arg, ...], place: int) -> list[cst.Arg]:
    """Leave one argument out."""
    kept = [arg for n, arg in enumerate(args) if n != place]
    kept[-1] = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
    return kept


OPERATORS: dict[str, Operator] = {
    "arithmetic": arithmetic,
    "operand dropped": operand_dropped,
    "operands turned": operands_turned,
    "sign": sign,
    "comparison": comparison,
    "number": number,
    "average": average,
    "sum": total,
    "squeeze": squeeze,
    "rounded": rounded,
    "transpose": transpose,
    "product": product,
    "function": function,
}
