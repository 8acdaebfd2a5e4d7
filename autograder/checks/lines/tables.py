"""A row and a column that are combined entry by entry, and so make a table."""

from __future__ import annotations

import ast
import math
from collections.abc import Iterator
from dataclasses import dataclass

from ..product import parts_of
from .alphabet import Alphabet
from .recorded import Event, Run

_LONGEST = 40  # signs of a factor in a sentence


@dataclass(frozen=True)
class Table:
    """Two arrays that were both stretched to fit.

    Parameters
    ----------
    event : Event
        What came of it.
    left, right : (ast.expr, tuple of int)
        The two, each with its shape.
    sign : str
        The sign between them.
    """

    event: Event
    left: tuple[ast.expr, tuple[int, ...]]
    sign: str
    right: tuple[ast.expr, tuple[int, ...]]

    def said(self, letters: Alphabet) -> str:
        """Say it in a sentence."""
        left, right = (
            f"`{_text(node)}` {letters.written(s)}" for node, s in (self.left, self.right)
        )
        made = letters.written(self.event.shape or ())
        return (
            f"{left} {self.sign} {right} are combined entry by entry, and both are stretched: "
            f"a row and a column make a table, {made}."
        )


def tables(run: Run) -> Iterator[Table]:
    """Yield every such place, each expression once."""
    told = set()
    for event in run.events:
        if event.shape is None or len(event.shape) != 2 or event.site in told:
            continue
        found = _table(run, event)
        if found is not None:
            told.add(event.site)
            yield found


def _table(run: Run, event: Event) -> Table | None:
    node = run.sites[event.site].node
    parts = parts_of(node) if isinstance(node, ast.expr) else None
    if parts is None or parts[1] == "@":
        return None
    left, sign, right = parts
    by_node = {id(run.sites[n].node): one.shape for n, one in run.within(event).items()}
    one, other = by_node.get(id(left)), by_node.get(id(right))
    if not one or not other or event.shape is None:
        return None
    if math.prod(event.shape) <= max(math.prod(one), math.prod(other)):
        return None
    if sign == "*" and event.shape[0] != event.shape[1]:  # what a matrix product gives, too
        return None
    return Table(event, (left, one), sign, (right, other))


def _text(node: ast.expr) -> str:
    text = ast.unparse(node).replace("`", "'")
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
