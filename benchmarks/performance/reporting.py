"""How long the report on a class takes, and how much memory: a class whose marks are recorded."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from . import klass
from .figures import ForClass
from .measure import run
from .recorded import make_recorded


def measure(place: Path, learners: int, assignments: Sequence[str], rounds: int) -> ForClass:
    """Write the report once in each round."""
    folder = place / "recorded"
    make_recorded(folder, learners, assignments)
    command = [sys.executable, "-m", "autograder.cli", "report", "--class-dir", str(folder)]
    costs = [run(command, klass.ROOT) for _ in range(rounds)]
    if not (folder / "report.html").exists():
        raise RuntimeError("there is no report")
    shutil.rmtree(folder)
    peak = max(cost.peak for cost in costs)
    return ForClass(learners, len(assignments), [cost.seconds for cost in costs], peak)
