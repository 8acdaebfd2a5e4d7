"""What a program computes, as nodes that are equal where the values are: names and order are gone."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b

MAX_NODES = 6000  # far above any honest answer
_COMMUTE = ("*", "+", "np.maximum", "np.minimum", "==", "!=", "and", "or", "dict", "set of")


class TooLarge(Exception):
    """The program computes more values than are looked at."""


@lru_cache(maxsize=100_000)
def number(text: str) -> int:
    """Return the same number for the same text, on every machine."""
    return int.from_bytes(blake2b(text.encode(errors="replace"), digest_size=7).digest())


class Graph:
    """Nodes by number; a node is a head with children, and is made once.

    Attributes
    ----------
    head, children : list
        Of each node.
    lines : list of set of int
        The lines of the source in which each node is computed.
    """

    def __init__(self) -> None:
        self.head: list[str] = []
        self.children: list[tuple[int, ...]] = []
        self.lines: list[set[int]] = []
        self.line = 0  # the line that is being read
        self._known: dict[tuple[str, tuple[int, ...]], int] = {}
        self._whole: list[int] = []
        self._upper: dict[tuple[int, int], int] = {}

    def make(self, head: str, *children: int) -> int:
        """Return the node with this head and these children."""
        if head in _COMMUTE:
            children = tuple(sorted(children, key=self._whole.__getitem__))
        if (node := self._known.get((head, children))) is None:
            node = self._known[head, children] = self.fresh(head, *children)
        self.lines[node].add(self.line)
        return node

    def fresh(self, head: str, *children: int) -> int:
        """Return a node that is equal to no other, such as what a loop runs over."""
        if len(self.head) >= MAX_NODES:
            raise TooLarge
        self.head.append(head)
        self.children.append(children)
        self.lines.append({self.line})
        self._whole.append(_mixed(head, [self._whole[child] for child in children]))
        return len(self.head) - 1

    def upper(self, node: int, depth: int) -> int:
        """Return a number that is equal for nodes which agree down to a depth."""
        key = node, depth
        if key not in self._upper:
            below = [self.upper(child, depth - 1) for child in self.children[node]] if depth else []
            self._upper[key] = _mixed(self.head[node], below)
        return self._upper[key]


def _mixed(head: str, below: Iterable[int]) -> int:
    parts = sorted(below) if head in _COMMUTE else below
    return hash((number(head), *parts)) & (2**61 - 1)
