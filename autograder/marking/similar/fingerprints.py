"""The fingerprints of an answer: what it computes, piece by piece, and where each piece stands."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from functools import lru_cache

from .graph import TooLarge, number
from .statements import read_program

Fingerprints = dict[int, tuple[int, ...]]  # with the lines on which each stands

_DEPTHS = (1, 2, 3, 5)
_GRAM, _WINDOW = 8, 4  # tokens, and fingerprints of which one is kept: winnowing
_MAGIC = re.compile(r"^\s*[%!].*$", re.MULTILINE)
_TOKEN = re.compile(r"[A-Za-z_]\w*|\d[\w.]*|[^\w\s]")
_WORDS = {
    "def", "return", "for", "in", "if", "else", "while", "range", "np", "dot", "sum",
    "zeros", "T", "shape", "exp", "log",
}  # fmt: skip


@lru_cache(maxsize=500)
def fingerprints(source: str) -> Fingerprints:
    """Return the fingerprints of a cell; of one that is not Python, those of its tokens."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of an invalid escape, say
            tree = ast.parse(_MAGIC.sub("", source))
        return dict(sorted(_of_values(tree)))
    except (SyntaxError, ValueError, RecursionError, MemoryError, TooLarge):
        return dict(_winnowed(source))


def _of_values(tree: ast.Module) -> Iterator[tuple[int, tuple[int, ...]]]:
    found: dict[int, set[int]] = {}
    for plain in (True, False):
        graph = read_program(tree, plain=plain).graph
        for node in range(len(graph.head)):
            for depth in _DEPTHS if graph.children[node] else ():
                key = hash((plain, graph.upper(node, depth)))
                found.setdefault(key, set()).update(graph.lines[node])
    return ((key, tuple(sorted(lines))) for key, lines in found.items())


def _winnowed(source: str) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Keep the least of so many fingerprints in a row, as the winnowing algorithm does."""
    tokens = [
        (_word(match[0]), line)
        for line, text in enumerate(source.splitlines(), 1)
        for match in _TOKEN.finditer(text.partition("#")[0])
    ]
    runs = [tokens[start : start + _GRAM] for start in range(len(tokens) - _GRAM + 1)]
    grams = [(number(" ".join(word for word, _ in run)), run[0][1]) for run in runs]
    for start in range(max(0, len(grams) - _WINDOW + 1)):
        key, line = min(grams[start : start + _WINDOW])
        yield key, (line,)


def _word(token: str) -> str:
    return "name" if token.isidentifier() and token not in _WORDS else token
