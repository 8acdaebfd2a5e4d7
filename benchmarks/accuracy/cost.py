"""How much processor time marking a function takes beyond the learner's own code."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from autograder.checks.call import perform
from autograder.key import find_assignment, find_exercise
from autograder.key.vectors import make_vectors
from autograder.marking.grading.function import mark_function
from autograder.marking.sandbox.confine import available
from autograder.marking.sandbox.host import Host

from ..processor import spent
from .solutions import read_solutions

ROUNDS = 5


@dataclass(frozen=True)
class Cost:
    """Processor seconds of one marking: all of it, and what the learner's own code takes."""

    exercise: str
    whole: float
    own: float

    @property
    def beyond(self) -> float:
        """What marking adds."""
        return self.whole - self.own


def measure(root: Path) -> list[Cost]:
    """Mark every solution in the sandbox, `ROUNDS` times each, and take the average.

    Counted are the examiner (this process: cases, comparison, protocol) and every process of the
    sandbox (fork, import, call); not the start of the host, which is once for a class.  The own
    time is that of the solution called on the same number of cases, with all steps below it.
    """
    costs = []
    solutions = read_solutions(root)
    with Host(root, available()) as host:
        first = next(iter(solutions.items()))
        mark_function(host, *first[0], first[1])  # the host starts, and everything is imported
        for (assignment, function), source in solutions.items():
            mark_function(host, assignment, function, source)
            before = spent()
            for n in range(ROUNDS):
                # A comment of its own gives each round cases of its own.
                mark_function(host, assignment, function, f"{source}# {n}\n")
            whole = (spent() - before) / ROUNDS
            costs.append(Cost(f"{assignment}/{function}", whole, _own(assignment, function)))
    return costs


def median(costs: list[Cost]) -> float:
    """Return the median over the exercises of what marking adds, in seconds."""
    return statistics.median(cost.beyond for cost in costs)


def _own(assignment: str, function: str) -> float:
    exercise = find_exercise(assignment, function)
    vectors = make_vectors(find_assignment(assignment), exercise, 7)
    began = time.process_time()
    for case in vectors.cases:
        perform(exercise.reference, case, [], getattr(exercise.reference, "__globals__", {}))
    return time.process_time() - began
