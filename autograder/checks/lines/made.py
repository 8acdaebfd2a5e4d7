"""What each line made, in the order in which the lines ran."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from .alphabet import Alphabet
from .recorded import Event, Run, Statement

_FEW = 4  # things of a tuple that are told one by one
_KEYS = 6  # entries of a dictionary


@dataclass(frozen=True)
class Thing:
    """Something that a line made: its name, if it has one, and itself."""

    name: str
    value: Any
    shape: tuple[int, ...] | None


@dataclass(frozen=True)
class Made:
    """A line of the function and what it made.

    Parameters
    ----------
    statement : Statement
        The line.
    event : Event
        The value, as it came.
    things : tuple of Thing
        What is in it, by the names that it goes under.
    """

    statement: Statement
    event: Event
    things: tuple[Thing, ...]

    def said(self, letters: Alphabet) -> str:
        """Say what it made."""
        if len(self.things) == 1:
            return _said(self.things[0], letters, self.statement)
        return ", ".join(_in_a_row(one, letters, self.statement) for one in self.things)


def lines_made(run: Run) -> Iterator[Made]:
    """Yield the lines as they ran, with what each made."""
    statements = run.statements()
    for event in run.events:
        statement = statements.get(event.site)
        if statement is not None and not _is_nothing(statement, event.value):
            yield Made(statement, event, tuple(_things(statement, event)))


def _is_nothing(statement: Statement, value: Any) -> bool:
    """Whether a line such as ``costs.append(cost)`` or ``Z[Z < 0] = 0`` makes nothing new."""
    if isinstance(statement, ast.Expr):
        return value is None
    targets = getattr(statement, "targets", [])
    return shape_of(value) == () and all(
        isinstance(one, ast.Subscript) and not _name(one) for one in targets or [None]
    )


def _things(statement: Statement, event: Event) -> Iterator[Thing]:
    value = event.value
    names = [*_names(statement, value)]
    if isinstance(value, tuple) and len(names) == len(value):
        yield from (_thing(name, one) for name, one in zip(names, value, strict=True))
    else:
        yield _thing(names[0] if len(names) == 1 else "", value)


def _thing(name: str, value: Any) -> Thing:
    return Thing(name, value, shape_of(value))


def shape_of(value: Any) -> tuple[int, ...] | None:
    """Return the shape of an array; of a number that of no axes, of other things nothing."""
    if isinstance(value, np.ndarray):
        return tuple(value.shape)
    is_number = isinstance(value, int | float | np.number) and not isinstance(value, bool)
    return () if is_number else None


def _names(statement: Statement, value: Any) -> Iterator[str]:
    match statement:
        case ast.Assign(targets=[ast.Tuple(elts=several) | ast.List(elts=several)]):
            yield from map(_name, several)
        case ast.Assign(targets=[target]) | ast.AugAssign(target=target):
            yield _name(target)
        case ast.AnnAssign(target=target):
            yield _name(target)
        case ast.Return(value=ast.Tuple(elts=several)):
            yield from map(_name, several)
        case ast.Return(value=ast.expr() as one):
            yield from [""] * len(value) if isinstance(value, tuple) else [_name(one)]


def _name(node: ast.expr) -> str:
    """Return the name that a thing goes under: of an entry, the key that is written there."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Subscript(slice=ast.Constant(value=str(key))):
            return key
    return ""


def _in_a_row(thing: Thing, letters: Alphabet, statement: Statement) -> str:
    if type(thing.value) is int and thing.name:
        return f"{thing.name} = {thing.value}"
    return f"{thing.name} {_said(thing, letters, statement).removeprefix('a ')}".strip()


def _said(thing: Thing, letters: Alphabet, statement: Statement) -> str:
    if type(thing.value) is int:
        return f"the number {size_of(thing.value, letters, statement)}"
    return what(thing.value, letters, thing.name)


def size_of(value: int, letters: Alphabet, statement: Statement) -> str:
    """Write a whole number; with its letter, where it comes from a shape."""
    letter = letters.letter(value) if ".shape" in ast.unparse(statement) else str(value)
    return f"{letter} = {value}" if letter != str(value) else letter


def what(value: Any, letters: Alphabet, name: str = "") -> str:
    """Say what a value is: its shape, or what is in it.

    Parameters
    ----------
    value : any
        The value.
    letters : Alphabet
        The call's letters.
    name : str
        What it is called.
    """
    shape = shape_of(value)
    if type(value) is int:
        return f"the number {value}"
    if shape is not None:
        return letters.written(shape, name)
    if type(value) is dict and value:
        pairs = [*value.items()][:_KEYS]
        more = ", …" if len(value) > _KEYS else ""
        return "{" + ", ".join(f"{k}: {_short(v, letters, str(k))}" for k, v in pairs) + more + "}"
    if _is_told(value):
        inside = ", ".join(_short(one, letters) for one in value)
        return f"[{inside}]" if type(value) is list else f"({inside})"
    return _kind(value)


def _is_told(value: Any) -> bool:
    """Whether the things in a list or a tuple are told one by one."""
    if type(value) not in (tuple, list) or not 0 < len(value) <= _FEW or _numbers(value):
        return False
    return type(value) is tuple or all(type(one) not in (tuple, list, dict) for one in value)


def _short(value: Any, letters: Alphabet, name: str = "") -> str:
    return what(value, letters, name).removeprefix("a ")


def _numbers(value: tuple[Any, ...] | list[Any]) -> bool:
    return all(shape_of(one) == () for one in value)


def _kind(value: Any) -> str:
    """Say of what kind a value is that has no shape."""
    if isinstance(value, dict):
        return "an empty dictionary" if not value else "a dictionary"
    if isinstance(value, tuple | list):
        kind = "list" if isinstance(value, list) else "tuple"
        if not value:
            return f"an empty {kind}"
        one, several = ("number", "numbers") if _numbers(value) else ("thing", "things")
        return f"a {kind} of {len(value)} {one if len(value) == 1 else several}"
    if value is None or isinstance(value, bool | np.bool_):
        return str(value)
    return "a text" if isinstance(value, str) else f"a `{type(value).__name__}`"
