"""Where a function stopped with an error, and what was brought together there."""

from __future__ import annotations

import ast
import re

from ..call import OutOfTime
from ..error_name import error_name
from ..places.running import TooLong
from ..product import Factor, Product, parts_of
from .alphabet import Alphabet, Shape
from .made import what
from .recorded import Event, Run

_UNSET = re.compile(r"cannot access (?:free|local) variable '(\w+)'")


def stop_site(run: Run) -> int | None:
    """Return the innermost expression of the function itself that an error came out of."""
    own = (number for number in run.raised if run.sites[number].function == run.program.name)
    return next(own, None)


def stop_line(run: Run) -> int:
    """Return the line of the function itself that stopped; 0 where none did."""
    number = stop_site(run)
    if number is not None:
        return run.sites[number].node.lineno
    entry, line = run.error.__traceback__ if run.error else None, 0
    while entry is not None:  # an assertion fails in no expression
        line = entry.tb_lineno if entry.tb_frame.f_code.co_name == run.program.name else line
        entry = entry.tb_next
    return line


def stop_said(run: Run, letters: Alphabet) -> str:
    """Say why a function stopped: by the shapes that met there, else by the error's words."""
    if isinstance(run.error, OutOfTime | TooLong):
        return "It had not come to an end here: look for a loop that never ends."
    number = stop_site(run)
    inside = _inside(run, number) if number is not None else {}
    node = run.sites[number].node if number is not None else None
    misfit = _misfit(node, inside, letters)
    words = f"{_words(run.error)}{_given(node, inside, letters)}"
    return f"It stops here: {misfit or words}"


def _words(error: BaseException | None) -> str:
    """Return an error's own words, but where they speak of how the function is run here."""
    words = str(error)[:200].replace("`", "'").rstrip(".")
    unset = _UNSET.match(words)
    if unset:
        return f"`{unset[1]}` has no value yet"
    name = error_name(error) if error is not None else ""
    return name + (f": {words}" if words else "")


def _inside(run: Run, number: int) -> dict[int, Event]:
    """Return what the parts of an expression gave last, by the identity of their nodes."""
    found = {}
    for inner in run.sites[number].inner:
        last = max((turn for site, turn in run.by_turn if site == inner), default=0)
        event = run.by_turn.get((inner, last))
        if event is not None:
            found[id(run.sites[inner].node)] = event
    return found


def _misfit(node: ast.AST | None, inside: dict[int, Event], letters: Alphabet) -> str:
    """Say which two factors do not fit, and which sizes should be one."""
    shapes = {key: one.shape for key, one in inside.items() if one.shape is not None}
    parts = parts_of(node) if isinstance(node, ast.expr) else None
    if parts is None or not {id(parts[0]), id(parts[2])} <= shapes.keys():
        return ""
    left, sign, right = parts
    factors = [Factor(_text(one), shapes[id(one)]) for one in (left, right)]
    sizes = Product(factors[0], sign, factors[1]).misfit
    if sizes is None:
        return ""
    first, second = (_factor(one, letters) for one in factors)
    return f"{first} {sign} {second}: {letters.letter(sizes[0])} is not {letters.letter(sizes[1])}."


def _factor(factor: Factor, letters: Alphabet) -> str:
    return f"`{factor.text}` {_both(factor.shape, letters, factor.text)}"


def _both(shape: Shape, letters: Alphabet, name: str) -> str:
    """Write a shape in letters and in numbers."""
    said, numbers = letters.written(shape, name), str(shape)
    return said if said == numbers else f"{said} = {numbers}"


def _given(node: ast.AST | None, inside: dict[int, Event], letters: Alphabet) -> str:
    """Say what a call was given, where there are arrays among it."""
    if not isinstance(node, ast.Call):
        return ""
    each = (*node.args, *(keyword.value for keyword in node.keywords))
    given = [(one, inside[id(one)]) for one in each if id(one) in inside]
    if not any(event.shape is not None for _, event in given):
        return ""
    said = ", ".join(_argument(one, event, letters) for one, event in given)
    return f". `{_text(node.func)}` was given {said}."


def _argument(node: ast.expr, event: Event, letters: Alphabet) -> str:
    text = _text(node)
    if isinstance(node, ast.Constant):
        return f"`{text}`"
    shape = event.shape
    said = what(event.value, letters, text) if shape is None else _both(shape, letters, text)
    return f"`{text}` {said}"


def _text(node: ast.expr) -> str:
    return ast.unparse(node).replace("`", "'")
