"""The statements of a notebook's code, and what each binds and needs; read, never run."""

from __future__ import annotations

import ast
import re
import symtable
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .saved import Saved

_RUNS_PYTHON = re.compile(r"\s*%%(time|capture|prun)\b")
_MAGIC = re.compile(r"^(\s*)[%!].*$", re.MULTILINE)


@dataclass(frozen=True)
class Statement:
    """One statement at the top level of a cell.

    Attributes
    ----------
    text : str
        Its lines, with the comments right above.
    cell : int
        The number of its cell.
    binds : frozenset of str
        The global names that it gives a value.
    now, later : frozenset of str
        The global names that it looks up when it runs, and when what it defines is called.
    """

    text: str
    cell: int
    binds: frozenset[str]
    now: frozenset[str]
    later: frozenset[str]

    @property
    def is_definition(self) -> bool:
        """Whether it defines a function or a class."""
        return bool(re.search(r"^(@|(async\s+)?def\b|class\b)", self.text, re.MULTILINE))


def statements(source: str, cell: int = 0) -> list[Statement]:
    """Return the statements of one cell's code; none where it is no Python."""
    source = _without_magics(source)
    tree = _parse(source)
    if tree is None:
        return []
    lines = source.splitlines()
    return [_statement(_text(lines, *span), cell) for span in _spans(tree.body)]


def is_unwritten(text: str) -> bool:
    """Whether a definition still has the line that the course has put in the place of an answer."""
    return any(
        isinstance(node, ast.Raise) and "NotImplementedError" in ast.unparse(node)
        for node in ast.walk(ast.parse(text))
    )


def is_python(source: str) -> bool:
    """Whether a cell's code, magics apart, can be read."""
    return _parse(_without_magics(source)) is not None


def statements_of(saved: Saved) -> list[Statement]:
    """Return those of all cells of a notebook, each with its cell's number."""
    cells = enumerate(saved.cells)
    return [one for n, cell in cells if cell.is_code for one in statements(cell.source, n)]


def bound(source: str) -> set[str]:
    """Return the global names to which a cell's code gives a value."""
    return {name for one in statements(source) for name in one.binds}


def needed(known: Sequence[Statement], names: Iterable[str]) -> list[Statement]:
    """Return the statements that give `names` their last values, and all that these need.

    What a statement looks up when it runs is what stood above it; what a function looks up when it
    is called is what stands last.
    """
    chosen: set[int] = set()
    waiting: list[tuple[str, int]] = [(name, len(known)) for name in names]
    while waiting:
        name, end = waiting.pop()
        place = _last(known, name, end)
        if place is not None and place not in chosen:
            chosen.add(place)
            waiting += [(other, place) for other in known[place].now]
            waiting += [(other, len(known)) for other in known[place].later]
    return [known[place] for place in sorted(chosen)]


def _last(known: Sequence[Statement], name: str, end: int) -> int | None:
    """Return where a name is bound last above `end`, or where that is nowhere, last of all."""
    places = [place for place, one in enumerate(known) if name in one.binds]
    above = [place for place in places if place < end]
    return next(reversed(above or places), None)


def _parse(source: str) -> ast.Module | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _without_magics(source: str) -> str:
    """Take IPython's magics and commands out of what is no Python as it stands."""
    if _parse(source) is not None:
        return source
    if _RUNS_PYTHON.match(source):
        source = source.lstrip().partition("\n")[2]
    return source if source.lstrip().startswith("%%") else _MAGIC.sub(r"\1pass", source)


def _spans(body: Sequence[ast.stmt]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last line of each statement; those that share a line go together."""
    spans: list[tuple[int, int]] = []
    for node in body:
        above = [one.lineno for one in getattr(node, "decorator_list", ())]
        first, last = min([node.lineno, *above]), node.end_lineno or node.lineno
        if spans and first <= spans[-1][1]:
            first = spans.pop()[0]
        spans.append((first, last))
    yield from spans


def _text(lines: Sequence[str], first: int, last: int) -> str:
    """Return some lines, counted from 1, with the comments right above."""
    while first > 1 and lines[first - 2].startswith("#"):
        first -= 1
    return "\n".join(lines[first - 1 : last])


def _statement(text: str, cell: int) -> Statement:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        table = symtable.symtable(text, "cell", "exec")
    symbols = table.get_symbols()
    binds = {one.get_name() for one in symbols if one.is_assigned() or one.is_imported()}
    binds = set() if text.startswith("del ") else binds  # a table of symbols takes it for a binding
    now = {one.get_name() for one in symbols if one.is_referenced()}
    later = {name for child in table.get_children() for name in _globals(child)}
    return Statement(text, cell, frozenset(binds), frozenset(now), frozenset(later))


def _globals(table: symtable.SymbolTable) -> Iterator[str]:
    """Name what the code of a function or a class looks up among the global names."""
    yield from (s.get_name() for s in table.get_symbols() if s.is_global() and s.is_referenced())
    for child in table.get_children():
        yield from _globals(child)
