"""Pairs of named pipes: how the examiner speaks with one process that cannot be handed a descriptor."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from .limits import CHUNK_BYTES

Names = frozenset[tuple[int, int]]  # of files: device and number


@dataclass(frozen=True)
class Pipes:
    """The examiner's ends of one pair.

    Parameters
    ----------
    reading, writing : int
        Open for both ways each, so that a process that ends does not end the pipe.
    names : frozenset of (int, int)
        By them a process is known that has one of both open.
    """

    reading: int
    writing: int
    names: Names

    def empty(self) -> None:
        """Drop what a process that has ended has said or not yet read."""
        for end in (self.reading, self.writing):
            os.set_blocking(end, False)
            with suppress(BlockingIOError):
                while os.read(end, CHUNK_BYTES):
                    pass


@contextmanager
def pairs(folder: Path, number: int) -> Iterator[list[Pipes]]:
    """Make so many pairs, called ``0-in``, ``0-out``, ``1-in`` and so on."""
    opened: list[Pipes] = []
    try:
        for place in range(number):
            opened.append(_pair(folder / f"{place}-in", folder / f"{place}-out"))
        yield opened
    finally:
        for pipes in opened:
            os.close(pipes.reading)
            os.close(pipes.writing)


def _pair(inward: Path, outward: Path) -> Pipes:
    for path in (inward, outward):
        os.mkfifo(path)
    writing, reading = (os.open(path, os.O_RDWR) for path in (inward, outward))
    found = (os.fstat(end) for end in (writing, reading))
    return Pipes(reading, writing, frozenset((end.st_dev, end.st_ino) for end in found))


def forget_names(folder: Path) -> None:
    """Take the pipes' names away once both sides have opened them: nobody opens them again."""
    for path in folder.iterdir():
        if path.is_fifo():
            path.unlink()
