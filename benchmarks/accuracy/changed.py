"""Where a mutant differs from what it was made of: the lines, and the very expression."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Span = tuple[int, int, int, int]  # line, column, last line, column behind


@dataclass
class Changed:
    """What was changed, in the mutant's own lines.

    Parameters
    ----------
    lines : set of int
        Where a person would look: of a statement that is gone, those beside it.
    spans : list of Span
        The innermost expression that holds all of the change, and the one around it.
    """

    lines: set[int] = field(default_factory=set)
    spans: list[Span] = field(default_factory=list)


def changed(before: str, after: str) -> Changed:
    """Compare two sources."""
    old, new = ast.parse(before), ast.parse(after)
    found = Changed()
    _descend(old, new, [], found)
    return found


def _descend(old: Any, new: Any, above: list[ast.AST], found: Changed) -> None:
    """Go down as long as all of the change is in one part."""
    differing = [pair for pair in _parts(old, new) if _differ(*pair[:2])]
    if type(old) is type(new) and len(differing) == 1 and isinstance(differing[0][1], ast.AST):
        first, second, _ = differing[0]
        if isinstance(first, ast.AST):
            return _descend(first, second, [*above, new], found)
    gone = [(pair, place) for *pair, place in differing if isinstance(place, tuple)]
    if type(old) is type(new) and gone:
        _beside(gone, found)
        return None
    if isinstance(new, ast.Pass):
        _gone(old, above, found)
    _end(new, above, found)
    return None


def _parts(old: Any, new: Any) -> list[tuple[Any, Any, Any]]:
    if type(old) is not type(new):
        return []
    parts: list[tuple[Any, Any, Any]] = []
    for name in old._fields:
        first, second = getattr(old, name, None), getattr(new, name, None)
        if isinstance(first, list) and isinstance(second, list):
            if len(first) == len(second):
                parts += [(a, b, None) for a, b in zip(first, second, strict=True)]
            else:
                parts.append((first, second, (name, new)))
        else:
            parts.append((first, second, None))
    return parts


def _differ(first: Any, second: Any) -> bool:
    if isinstance(first, ast.AST) and isinstance(second, ast.AST):
        return ast.dump(first) != ast.dump(second)
    if isinstance(first, list) and isinstance(second, list):
        return [*map(_dumped, first)] != [*map(_dumped, second)]
    return type(first) is not type(second) or first != second


def _dumped(one: Any) -> str:
    return ast.dump(one) if isinstance(one, ast.AST) else repr(one)


def _beside(gone: list[Any], found: Changed) -> None:
    """Take the lines beside statements that are gone, came or changed places."""
    for (first, second), (_, holder) in gone:
        if not second or not isinstance(second[0], ast.stmt):
            _end(holder, [], found)
            continue
        same = 0
        while same < min(len(first), len(second)) and _dumped(first[same]) == _dumped(second[same]):
            same += 1
        for one in second[max(0, same - 1) : same + 1]:
            found.lines |= set(range(one.lineno, (one.end_lineno or one.lineno) + 1))
        if [*map(_dumped, first[same:])] == [*map(_dumped, second[same + 1 :])]:
            _end(getattr(second[same], "value", None), [], found)  # it came; its value is all of it
        found.lines |= {getattr(holder, "lineno", 0)}


def _gone(old: ast.AST, above: list[ast.AST], found: Changed) -> None:
    """Of a statement that is left out: the lines that use what it made, or make what it changed."""
    nodes = [n for n in ast.walk(above[0]) if isinstance(n, ast.Name)]
    summed = [n.target for n in ast.walk(above[0]) if isinstance(n, ast.AugAssign)]
    made = {n.id for n in ast.walk(old) if isinstance(n, ast.Name) and type(n.ctx) is ast.Store}
    filled = {*_filled(old, {n.id for n in nodes if type(n.ctx) is ast.Store})}
    for n in nodes:
        if n.id in filled or (n.id in made and (type(n.ctx) is ast.Load or n in summed)):
            found.lines.add(n.lineno)


def _filled(old: ast.AST, own: set[str]) -> Iterator[str]:
    """Yield the names of which a statement stores an entry, or, of its own, calls a method."""
    for n in ast.walk(old):
        match n:
            case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store()):
                yield name
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name)))) if (
                name in own
            ):
                yield name


def _end(new: Any, above: list[ast.AST], found: Changed) -> None:
    located = [one for one in (*above, new) if hasattr(one, "lineno")]
    if not located:
        return
    last = located[-1]
    if isinstance(last, ast.For | ast.While | ast.If | ast.FunctionDef):
        found.lines |= {last.lineno}
        return
    found.lines |= set(range(last.lineno, last.end_lineno + 1))  # type: ignore[attr-defined]
    for one in located[-2:]:
        if isinstance(one, ast.expr | ast.AugAssign):
            end, behind = one.end_lineno or 0, one.end_col_offset or 0
            found.spans.append((one.lineno, one.col_offset, end, behind))
