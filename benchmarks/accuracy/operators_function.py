"""Mutation operators that need the whole function: names, keys, arguments, the first example.

Such an operator is ``operator(function, example) -> iterator of (source, change)``, where `example`
holds the arguments of the exercise's first visible case by name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import libcst as cst
import libcst.matchers as m
import numpy as np

from .operators import Node, parse, text

Example = dict[str, Any]
Spoilt = Iterator[tuple[cst.CSTNode, cst.CSTNode]]
WholeOperator = Callable[[cst.FunctionDef, Example], Spoilt]

_ARRAY = re.compile(r"d?[A-Zwb]L?\d?(_prev|_train|_test)?|a|y|z|log_\w+|image|s")
_SIZE = re.compile(r"n(_\w+)?|m|L|l|i|dim")
_RATES = (0.01, 0.0075, 0.009, 0.5, 1.2)
_STEPS = (1, 100, 2000)


def wrong_name(function: cst.FunctionDef, _example: Example) -> Spoilt:
    """Another name of the same kind that is known at that point: Z for A, dZ1 for dZ2."""
    parameters = {param.name.value for param in function.params.params}
    for line, node in _reads(function):
        known = parameters | {name for place, name in _writes(function) if place < line}
        for kind in (_ARRAY, _SIZE):
            if kind.fullmatch(node.value):
                for other in sorted(known - {node.value}):
                    if kind.fullmatch(other):
                        yield node, cst.Name(other)


def wrong_key(function: cst.FunctionDef, _example: Example) -> Spoilt:
    """Another key or text of the same function, or the next layer's."""
    strings = [node for node in _nodes(function) if isinstance(node, cst.SimpleString)]
    values = dict.fromkeys(node.value for node in strings)
    for node in strings:
        others = dict.fromkeys(other for other in values if other != node.value)
        for other in [*others][:4]:
            yield node, cst.SimpleString(other)


def wrong_size(function: cst.FunctionDef, _example: Example) -> Spoilt:
    """X.shape[1] in other words: all the numbers of X, or its rows."""
    for node in _nodes(function):
        if m.matches(node, m.Subscript(value=m.Attribute(attr=m.Name("shape")))):
            of = text(node.value.value)
            yield node, parse(f"{of}.size")
            yield node, parse(f"{of}.ndim")


def fixed_size(function: cst.FunctionDef, example: Example) -> Spoilt:
    """A size is written in as it is in the first example."""
    for node in _nodes(function):
        if m.matches(
            node,
            m.Subscript(value=m.Attribute(attr=m.Name("shape")))
            | m.Call(func=m.Name("len"))
            | m.Attribute(attr=m.Name("size")),
        ):
            try:
                value = eval(text(node), {}, dict(example))
            except (NameError, AttributeError):
                continue
            yield node, cst.Integer(str(int(value)))


def fixed_argument(function: cst.FunctionDef, example: Example) -> Spoilt:
    """An argument is not used: a number stands in its place, the usual one or the example's."""
    for name, value in example.items():
        others: list[Any] = []
        if isinstance(value, bool):
            others = [True, False]
        elif isinstance(value, int | float):
            others = [
                value,
                *(_RATES if "rate" in name else ()),
                *(_STEPS if "num" in name else ()),
            ]
        elif isinstance(value, str | list):
            others = [value]
        for other in dict.fromkeys(map(repr, others)):
            yield function, _begin(function, f"{name} = {other}")


def global_variable(function: cst.FunctionDef, example: Example) -> Spoilt:
    """An array argument is not used: a global name holds the example's numbers."""
    for name, value in example.items():
        if isinstance(value, np.ndarray | dict | tuple) and name != "self":
            yield function, _begin(function, f"{name} = {literal(value)}")


def damage(function: cst.FunctionDef, example: Example) -> Spoilt:
    """An argument is changed in place once the result is there, or before."""
    for name, value in example.items():
        if isinstance(value, np.ndarray) and value.dtype.kind == "f":
            harms = [f"{name} += 1"]
        elif isinstance(value, dict):
            harms = [f"{name}.clear()"]
        elif isinstance(value, list):
            harms = [f"{name}.append(1)"]
        else:
            continue
        for harm in harms:
            yield function, _finally(function, harm)


def returns_early(function: cst.FunctionDef, _example: Example) -> Spoilt:
    """The last `return` stands inside the loop before it."""
    statements: Sequence[Node] = function.body.body
    *body, loop, last = statements if len(statements) > 1 else (function, function)
    if isinstance(loop, cst.For) and m.matches(last, m.SimpleStatementLine(body=[m.Return()])):
        inner = loop.body.with_changes(body=[*loop.body.body, last])
        moved = [*body, loop.with_changes(body=inner)]
        yield function, function.with_changes(body=function.body.with_changes(body=moved))


def literal(value: Any) -> str:
    """Return the source of a value, with NumPy's arrays as `np.array(...)`."""
    if isinstance(value, np.ndarray):
        return f"np.array({value.tolist()!r})"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key!r}: {literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, tuple):
        return "(" + "".join(f"{literal(item)}, " for item in value) + ")"
    if isinstance(value, list):
        return "[" + ", ".join(map(literal, value)) + "]"
    return repr(value)


def _begin(function: cst.FunctionDef, statement: str) -> cst.FunctionDef:
    body = [cst.parse_statement(statement), *function.body.body]
    return function.with_changes(body=function.body.with_changes(body=body))


def _finally(function: cst.FunctionDef, statement: str) -> cst.FunctionDef:
    """Put a statement where it runs after the result has been worked out."""
    attempt = cst.Try(
        function.body,
        finalbody=cst.Finally(cst.IndentedBlock([cst.parse_statement(statement)])),
    )
    return function.with_changes(body=cst.IndentedBlock([attempt]))


def _nodes(function: cst.FunctionDef) -> list[Node]:
    return list(walk(function.body))


def walk(node: Node) -> Iterator[cst.CSTNode]:
    """Give a node and all below it, in the order of the text."""
    yield node
    for child in node.children:
        yield from walk(child)


def _lines(function: cst.FunctionDef) -> Iterator[tuple[int, cst.CSTNode]]:
    """Give every node with the number of the simple statement in which it stands."""
    number = 0
    for node in walk(function.body):
        number += isinstance(node, cst.SimpleStatementLine | cst.For | cst.If)
        yield number, node


def _reads(function: cst.FunctionDef) -> Iterator[tuple[int, cst.Name]]:
    written = {id(node) for _, node in _written(function)}
    called = {id(n.func) for n in walk(function.body) if isinstance(n, cst.Call)}
    attributes = {id(n.attr) for n in walk(function.body) if isinstance(n, cst.Attribute)}
    keywords = {id(n.keyword) for n in walk(function.body) if isinstance(n, cst.Arg)}
    for line, node in _lines(function):
        if isinstance(node, cst.Name) and id(node) not in written | called | attributes | keywords:
            yield line, node


def _writes(function: cst.FunctionDef) -> list[tuple[int, str]]:
    return [(line, node.value) for line, node in _written(function)]


def _written(function: cst.FunctionDef) -> list[tuple[int, cst.Name]]:
    """Return the names that are assigned to, with the statement's number."""
    found = []
    for line, node in _lines(function):
        if isinstance(node, cst.Assign):
            targets = [target.target for target in node.targets]
        elif isinstance(node, cst.For):
            targets = [node.target]
        else:
            continue
        for target in targets:
            parts = (
                [e.value for e in target.elements] if isinstance(target, cst.Tuple) else [target]
            )
            found += [(line, part) for part in parts if isinstance(part, cst.Name)]
    return found


OPERATORS: dict[str, WholeOperator] = {
    "wrong name": wrong_name,
    "wrong key": wrong_key,
    "wrong size": wrong_size,
    "size fixed": fixed_size,
    "argument fixed": fixed_argument,
    "global variable": global_variable,
    "damage": damage,
    "return in the loop": returns_early,
}
