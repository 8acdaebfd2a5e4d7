"""Turn a wrapped expression into a place that a person can be shown."""

from __future__ import annotations

import ast
import linecache

from .place import Place
from .running import Program


def tell(program: Program, number: int, kind: str) -> Place:
    """Return where an expression stands, and its own characters."""
    site = program.sites[number]
    filename = program.codes[site.function][1].__code__.co_filename
    lines = linecache.getlines(filename)
    node = site.node
    line, end_line = node.lineno, node.end_lineno or node.lineno
    source = lines[line - 1].rstrip("\n")
    text = ast.get_source_segment("".join(lines), node) or ""
    start = _characters(source, node.col_offset)
    end = _characters(lines[end_line - 1], node.end_col_offset or 0)
    return Place(line, end_line, text, start, end, source, site.function, kind)


def _characters(line: str, octets: int) -> int:
    """Turn a column that is counted in UTF-8 into one in characters."""
    return len(line.encode()[:octets].decode(errors="ignore"))
