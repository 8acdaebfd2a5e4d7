"""Mutation operators on calls, keys, loops and statements."""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst
import libcst.matchers as m

from .operators import Node, Operator, parse, text

PASS = cst.parse_statement("pass")


def arguments_swapped(node: Node) -> Iterator[cst.CSTNode]:
    """Two neighbours among a call's arguments, or among what is unpacked, change places."""
    if isinstance(node, cst.Call | cst.Tuple):
        parts = node.args if isinstance(node, cst.Call) else node.elements
        for n in range(len(parts) - 1):
            first, second = parts[n], parts[n + 1]
            if m.matches(first, m.Arg(keyword=m.Name())) or m.matches(
                second, m.Arg(keyword=m.Name())
            ):
                continue
            changed = list(parts)
            changed[n] = first.with_changes(value=second.value)
            changed[n + 1] = second.with_changes(value=first.value)
            yield node.with_changes(**_parts(node, changed))


def argument_forgotten(node: Node) -> Iterator[cst.CSTNode]:
    """A call without one of its arguments, so that a default takes its place."""
    if isinstance(node, cst.Call) and len(node.args) > 1 and not text(node).startswith("np."):
        for place in range(len(node.args)):
            kept = [arg for n, arg in enumerate(node.args) if n != place]
            kept[-1] = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
            yield node.with_changes(args=kept)


def part_forgotten(node: Node) -> Iterator[cst.CSTNode]:
    """Part of what is returned is missing: one of several, or one entry of a dictionary."""
    if m.matches(node, m.Return(value=m.Tuple())):
        elements = node.value.elements
        if len(elements) == 2:
            yield from (node.with_changes(value=element.value) for element in elements)
        else:
            for place in range(len(elements)):
                kept = [part for n, part in enumerate(elements) if n != place]
                yield node.with_changes(value=node.value.with_changes(elements=kept))
    elif isinstance(node, cst.Dict) and len(node.elements) > 1:
        for place in range(len(node.elements)):
            kept = [part for n, part in enumerate(node.elements) if n != place]
            yield node.with_changes(elements=kept)


def return_forgotten(node: Node) -> Iterator[cst.CSTNode]:
    """No `return`, or a list around what is returned."""
    if isinstance(node, cst.Return) and node.value is not None:
        yield node.with_changes(value=parse("None"))
        yield node.with_changes(value=parse(f"[({text(node.value)})]"))


def layer_off(node: Node) -> Iterator[cst.CSTNode]:
    """The layer above or below: str(l - 1), caches[l + 1]."""
    if m.matches(node, m.Call(func=m.Name("str"))):
        for other in (f"{text(node.args[0].value)} + 1", f"{text(node.args[0].value)} - 1"):
            yield parse(f"str({other})")
    elif isinstance(node, cst.Index) and isinstance(node.value, cst.Name):
        yield node.with_changes(value=parse(f"{text(node.value)} + 1"))
        yield node.with_changes(value=parse(f"{text(node.value)} - 1"))
        yield node.with_changes(value=parse("0"))
        yield node.with_changes(value=parse("-1"))
    elif m.matches(node, m.Index(m.BinaryOperation(left=m.DoesNotMatch(m.SimpleString())))):
        yield node.with_changes(value=node.value.left)
        yield node.with_changes(value=parse("0"))


def range_off(node: Node) -> Iterator[cst.CSTNode]:
    """A loop that begins or ends one off, or runs once."""
    if isinstance(node, cst.For):
        over = text(node.iter)
        for other in (f"list({over})[1:]", f"list({over})[:-1]", f"list({over})[:1]"):
            yield node.with_changes(iter=parse(other))
    if m.matches(node, m.Call(func=m.Name("range"))):
        *start, end = (text(arg.value) for arg in node.args)
        yield parse(f"range({', '.join([*start, f'{end} + 1'])})")
        yield parse(f"range({', '.join([*start, f'{end} - 1'])})")
        if not start:
            yield parse(f"range(1, {end})")
            yield parse(f"range(1, {end} + 1)")
        else:
            yield parse(f"range({end})")


def condition(node: Node) -> Iterator[cst.CSTNode]:
    """An `if` turned round, or decided beforehand; of `a and b` one alone."""
    if isinstance(node, cst.If):
        for other in (f"not ({text(node.test)})", "True", "False"):
            yield node.with_changes(test=parse(other))
    elif isinstance(node, cst.BooleanOperation):
        yield node.left
        yield node.right


def statement_removed(node: Node) -> Iterator[cst.CSTNode]:
    """A line or a loop left out."""
    if isinstance(node, cst.SimpleStatementLine | cst.For):
        yield PASS


def only_once(node: Node) -> Iterator[cst.CSTNode]:
    """A statement of a loop runs in its first turn only, and is stale from then on."""
    if isinstance(node, cst.For) and m.matches(node.target, m.Name()):
        where = text(node.iter)
        start = where.removeprefix("reversed(")
        first = "1" if start.startswith("range(1,") else "0"
        if where.startswith("reversed("):
            first = "L - 2"
        for n, line in enumerate(node.body.body):
            if isinstance(line, cst.SimpleStatementLine):
                guarded = cst.If(
                    parse(f"{text(node.target)} == {first}"), cst.IndentedBlock([line])
                )
                body = [*node.body.body[:n], guarded, *node.body.body[n + 1 :]]
                yield node.with_changes(body=node.body.with_changes(body=body))


def in_place(node: Node) -> Iterator[cst.CSTNode]:
    """x = x - y becomes x -= y, which changes the caller's array."""
    if m.matches(node, m.Assign(value=m.BinaryOperation(operator=m.Subtract()))):
        target, value = text(node.targets[0].target), node.value
        if text(value.left) == target:
            line = cst.ensure_type(
                cst.parse_statement(f"{target} -= {text(value.right)}"), cst.SimpleStatementLine
            )
            yield line.body[0]


def _parts(node: cst.Call | cst.Tuple, changed: list) -> dict[str, list]:
    return {"args" if isinstance(node, cst.Call) else "elements": changed}


OPERATORS: dict[str, Operator] = {
    "arguments swapped": arguments_swapped,
    "argument forgotten": argument_forgotten,
    "part forgotten": part_forgotten,
    "return forgotten": return_forgotten,
    "layer off by one": layer_off,
    "loop off by one": range_off,
    "condition": condition,
    "statement removed": statement_removed,
    "only once": only_once,
    "in place": in_place,
}
