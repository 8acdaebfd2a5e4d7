"""Known mistakes proposed for the key: edits of the reference that do what a group's answers do.

The edits are made of the reference alone; nothing of a learner's text is read, and so none can come
into the key.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
import time
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ...checks.call import perform
from ...key import find_assignment
from ...key.edits import BadEdit, Edit, edited
from ...key.exercise import Exercise
from ...key.vectors import VISIBLE, make_vectors
from ..grading.behaviour import Trace
from .groups import Group

_SECONDS = 20.0  # for one exercise
_SWAPS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mult),
    ast.Mult: (ast.Div, ast.Add, ast.MatMult),
    ast.Div: (ast.Mult, ast.Sub),
    ast.MatMult: (ast.Mult,),
    ast.Pow: (ast.Mult,),
}
_COMPARED: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
}
_CALLED = {"maximum": ("minimum",), "sum": ("mean",), "mean": ("sum",), "exp": ("log",), "dot": ()}


@dataclass(frozen=True)
class Proposal:
    """An edit that gives the same results as a group's answers in all visible cases."""

    group: str
    learners: int
    exercise: str
    edit: Edit

    def __str__(self) -> str:
        return f'EXERCISE.mistake("part.kind", {self.edit!r}, "Say what happened.")'


def proposals(assignment: str, groups: dict[str, Group]) -> Iterator[Proposal]:
    """Yield an edit for each group without a known mistake that one can be found for."""
    unnamed = {name: group for name, group in groups.items() if not group.is_known}
    for exercise in find_assignment(assignment).exercises:
        mine = {n: group for n, group in unnamed.items() if group.exercise == exercise.name}
        wanted = {sign for group in mine.values() for sign in group.signs}
        found = matching(assignment, exercise, wanted) if mine else {}
        for name, group in mine.items():
            for sign in sorted(group.signs & found.keys()):
                yield Proposal(name, len(group.learners), exercise.name, found[sign])
                break


def matching(assignment: str, exercise: Exercise, wanted: Collection[str]) -> dict[str, Edit]:
    """Return the first edit for each of the wanted signs that has one, within some seconds."""
    vectors = make_vectors(find_assignment(assignment), exercise, VISIBLE)
    until, found = time.monotonic() + _SECONDS, dict[str, Edit]()
    for edit in edits(exercise):
        if time.monotonic() > until or found.keys() == {*wanted}:
            break
        try:
            wrong = edited(exercise.reference, edit, "proposal")
        except BadEdit:
            continue
        trace = Trace()
        for case in vectors.cases:
            names = [*vectors.contract.arguments]
            trace.enter(perform(wrong, case, names, exercise.reference.__globals__))
        if (sign := f"does {trace}") in wanted:
            found.setdefault(sign, edit)
    return found


def edits(exercise: Exercise) -> Iterator[Edit]:
    """Yield edits of one expression of the reference each, the outermost first."""
    source = textwrap.dedent(inspect.getsource(exercise.reference))
    (tree,) = ast.parse(source).body
    seen: dict[str, int] = {}
    nodes = [node for part in getattr(tree, "body", ()) for node in ast.walk(part)]
    every = [ast.unparse(node) for node in nodes if isinstance(node, ast.expr)]
    for node in nodes:
        if isinstance(node, ast.expr) and not isinstance(getattr(node, "ctx", None), ast.Store):
            text = ast.unparse(node)
            seen[text] = seen.get(text, 0) + 1
            if seen[text] > 1:
                continue  # one way to name a place will do
            where = text if every.count(text) == 1 else f"{text} #*"
            yield from ({where: new} for new in dict.fromkeys(_spoilt(node)) if new != text)


def _spoilt(node: ast.expr) -> Iterator[str]:
    """Yield what people write in the place of an expression."""
    match node:
        case ast.BinOp(left, op, right):
            a, b = ast.unparse(left), ast.unparse(right)
            swaps = (ast.BinOp(left, other(), right) for other in _SWAPS.get(type(op), ()))
            yield from map(ast.unparse, swaps)
            yield from (a, b, ast.unparse(ast.BinOp(right, op, left)))
        case ast.UnaryOp(ast.USub(), operand):
            yield ast.unparse(operand)
        case ast.Attribute(value, "T"):
            yield ast.unparse(value)
        case ast.Call(function, arguments):
            yield from _called(node, function, arguments)
        case ast.Name(name):
            yield from (f"{name}.T", f"-{name}")
        case _:
            yield from _spoilt_value(node)


def _spoilt_value(node: ast.expr) -> Iterator[str]:
    """Yield the same of comparisons, entries and constants."""
    match node:
        case ast.Compare(left, [op], [right]):
            for other in _COMPARED.get(type(op), ()):
                yield ast.unparse(ast.Compare(left, [other()], [right]))
        case ast.Subscript(value, ast.Constant(int() as axis)):
            yield f"{ast.unparse(value)}[{1 - axis}]"
        case ast.Constant(bool() as truth):
            yield f"{not truth}"
        case ast.Constant(int() | float() as number):
            yield from (f"{number + 1}", f"{number - 1}", f"-{number}", "0", "1")


def _called(node: ast.Call, function: ast.expr, arguments: list[ast.expr]) -> Iterator[str]:
    yield from (ast.unparse(one) for one in arguments)
    if len(arguments) == 2:
        yield ast.unparse(ast.Call(function, arguments[::-1], node.keywords))
    if isinstance(function, ast.Attribute):
        others = (*_CALLED.get(function.attr, ()), *(("abs",) if arguments else ()))
        for other in others:
            called = ast.Attribute(function.value, other, ast.Load())
            keywords = node.keywords if other in ("mean", "sum") else []
            last = arguments[-1:] if other == "abs" else arguments
            yield ast.unparse(ast.Call(called, last, keywords))
    for left_out in node.keywords:
        kept = [one for one in node.keywords if one is not left_out]
        yield ast.unparse(ast.Call(function, arguments, kept))
        match left_out:
            case ast.keyword("axis", ast.Constant(int() as axis)):
                turned = ast.keyword("axis", ast.Constant(1 - axis))
                changed = [turned if one is left_out else one for one in node.keywords]
                yield ast.unparse(ast.Call(function, arguments, changed))
