"""How long a learner waits for a check, beyond what the learner's own calls take.

``python -m benchmarks.performance.checking`` measures this alone.
"""

from __future__ import annotations

import contextlib
import io
import linecache
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

from autograder import checker
from autograder.authoring.right_values import PRELUDE, steps_of
from autograder.checks.call import perform
from autograder.checks.contract import Vectors
from autograder.key import find_assignment

from ..accuracy.judge import visible
from ..accuracy.solutions import read_solutions
from ..accuracy.unseen_answers import SETS, read_unseen
from . import klass
from .figures import Checking

EVERY = 10  # of the wrong answers, one in so many
ROUNDS = 5
LONG = 2.0  # seconds of a learner's own calls: such answers say nothing of the check
FILE = "<checked answer>"
Answer = tuple[str, str, str]  # assignment, function and source


def measure(rounds: int = ROUNDS) -> Checking:
    """Check each solution, and wrong answers that nobody made for this, and take the best times."""
    right = [(*key, source) for key, source in read_solutions(klass.ROOT).items()]
    unseen = [answer for one in SETS for answer in read_unseen(one.path)]
    wrong = [(one.assignment, one.function, one.source) for one in unseen[::EVERY]]
    return Checking([*_all(right, rounds)], [*_all(wrong, rounds)], rounds)


def _all(answers: Iterable[Answer], rounds: int) -> Iterator[float]:
    for answer in answers:
        scope = scope_of(*answer)
        call = partial(_call, visible(answer[0])[answer[1]], scope)
        if (own := _seconds(call)) < LONG:
            own = min(own, _best(rounds, call))
            yield _best(rounds, check_of(answer, scope)) - own


def check_of(answer: Answer, scope: dict[str, Any]) -> Callable[[], None]:
    """Return what checks an answer among its own names, in which a check puts what a case begins with."""
    assignment, function, _ = answer
    scope["check"] = checker(assignment)
    return partial(exec, f"check({function})", scope)


def scope_of(assignment: str, function: str, source: str) -> dict[str, Any]:
    """Run an answer as its cell would be run, with the course's own steps below it."""
    linecache.cache[FILE] = len(source), None, source.splitlines(keepends=True), FILE
    scope: dict[str, Any] = {**steps_of(find_assignment(assignment)), "__name__": "__main__"}
    exec(PRELUDE, scope)
    exec(compile(source, FILE, "exec"), scope)
    return scope


def _call(vectors: Vectors, scope: dict[str, Any]) -> None:
    for case in vectors.cases:
        perform(scope[vectors.name], case, vectors.contract.arguments, scope)


def _best(rounds: int, action: Callable[[], Any]) -> float:
    return min(_seconds(action) for _ in range(rounds))


def _seconds(action: Callable[[], Any]) -> float:
    begin = time.perf_counter()
    with contextlib.redirect_stdout(io.StringIO()):
        action()
    return time.perf_counter() - begin


if __name__ == "__main__":
    from .bounds import checking

    print(*(f"{one.asked}: {one.measured}" for one in checking(measure())), sep="\n")
