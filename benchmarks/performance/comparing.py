"""How long similar work is looked for in a class, and how much memory that takes.

``python -m benchmarks.performance.comparing 1000`` does it once.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from autograder.marking.similar.search import search

from ..similar.__main__ import works
from ..similar.klass import make_large
from . import klass
from .figures import ForClass
from .measure import run

SHOWN = 60  # pairs that are looked at closely
ROUNDS = 2  # a search takes a minute


def measure(_: Path, learners: int, assignments: Sequence[str], rounds: int) -> ForClass:
    """Search the same answers once in each round, in a process of its own."""
    command = [sys.executable, "-m", __name__, str(learners), *assignments]
    told = [run(command, klass.ROOT).output.split()[-2:] for _ in range(min(rounds, ROUNDS))]
    seconds, peaks = zip(*told, strict=True)
    return ForClass(learners, len(assignments), [*map(float, seconds)], max(map(int, peaks)))


def main(learners: int, assignments: Sequence[str]) -> None:
    """Print seconds and bytes of memory of one search; reading the files is another command's."""
    everybody = works(make_large(learners, tuple(assignments), 1))
    before = time.perf_counter()
    search(everybody, {}, SHOWN)
    seconds = time.perf_counter() - before
    print(seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2:])
