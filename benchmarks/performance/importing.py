"""How long a notebook's first cell waits for our package, beyond what it waits for NumPy."""

from __future__ import annotations

import json
import sys

from . import klass
from .figures import Importing
from .measure import run

# As in the notebooks' first cell; each round in a Python of its own, with all files read before.
_SETUP = """
import json, sys, time
import numpy
start = time.perf_counter()
from autograder import checker, datasets, plots
check = checker({assignment!r})
print(json.dumps([time.perf_counter() - start, "matplotlib" in sys.modules]))
"""


def measure(assignment: str, rounds: int) -> Importing:
    """Import the package in new processes, one after another; the first one is not counted."""
    code = _SETUP.format(assignment=assignment)
    found = [
        json.loads(run([sys.executable, "-c", code], klass.ROOT).output) for _ in range(rounds + 1)
    ]
    return Importing([seconds for seconds, _ in found[1:]], found[0][1])
