"""Processor time that the engine adds to the learner's own code, for each notebook."""

from __future__ import annotations

import os
import resource
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from autograder import datasets
from autograder.checks.call import perform
from autograder.checks.contract import Vectors
from autograder.key import find_assignment
from autograder.key.vectors import make_vectors
from autograder.marking.grading.plain import proof_of
from autograder.marking.grading.release import Release
from autograder.marking.grading.restore import restore
from autograder.marking.grading.submission import read_file, read_submission
from autograder.marking.sandbox.confine import available
from autograder.marking.sandbox.host import Host
from autograder.marking.sandbox.inside.warm import import_workbook

from ..processor import spent
from . import klass
from .share import as_a_worker, share_of

_SEED = 7  # of cases like those at marking


def engine_cost(assignment: str, number: int, course: Path = klass.ROOT) -> tuple[float, float]:
    """Return processor seconds for a notebook, in all and the learner's own.

    Measured in a process that is set up as every worker is: on one processor, with one thread for
    linear algebra; by the course in a folder: this one, or another commit's.
    """
    total, own = as_a_worker(__name__, assignment, number, course).split()
    return float(total), float(own)


def _measure(assignment: str, number: int) -> tuple[float, float]:
    """Mark a worker's share of a class, then run it as plain scripts.

    The learner's own code is every cell that marking runs, and each function once on the cases that
    it is examined with, as a plain script in a process that has imported everything.
    """
    with share_of(assignment, number) as share:
        with Host(klass.ROOT, available()) as host:
            with host.session():
                pass
            before = spent()
            share.mark(host)
            total = (spent() - before) / number
        scripts = (_as_a_script(share.release, path.parent, assignment) for path in share.paths)
        own = sum(scripts) / number
    return total, own


def _as_a_script(release: Release, folder: Path, assignment: str) -> float:
    submission = read_submission(read_file(folder, assignment), assignment)
    parts, _ = restore(release, submission.cells)
    proof = proof_of(parts)
    cells = [part.source for place, part in enumerate(parts) if proof.runs(place, part)]
    found = find_assignment(assignment)
    vectors = [make_vectors(found, exercise, _SEED) for exercise in found.exercises]
    return _in_a_fork(lambda: _run(cells, vectors))


def _run(cells: list[str], vectors: list[Vectors]) -> None:
    names: dict[str, Any] = {}
    for cell in cells:
        with suppress(Exception):  # a learner's mistake ends its cell, as in a notebook
            exec(compile(cell, "cell", "exec"), names)
    for one in vectors:
        for case in one.cases:
            if one.name in names:
                perform(names[one.name], case, one.contract.arguments, names)


def _in_a_fork(action: Callable[[], None]) -> float:
    """Return the processor seconds of an action in a copy of this process."""
    # What marking's warm process has imported and unpacked.
    import IPython  # noqa: F401
    import matplotlib.pyplot  # noqa: F401

    from autograder import plots  # noqa: F401

    import_workbook()
    datasets.load_cats()
    datasets.load_planar("flower")
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    pid = os.fork()
    if pid == 0:
        null = os.open(os.devnull, os.O_RDWR)
        os.dup2(null, 1)
        try:
            os.chdir(klass.ROOT)
            action()
        finally:
            os._exit(0)
    os.waitpid(pid, 0)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    print(*_measure(sys.argv[1], int(sys.argv[2])))
