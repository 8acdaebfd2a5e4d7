"""Mark chosen notebooks as a class is marked, and compare the marks exercise by exercise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from autograder.key import find_assignment
from autograder.marking.batch.pool import LocalPool
from autograder.marking.batch.tasks import Done, Setup, Task
from autograder.marking.grading.examiner import variant_seed
from autograder.marking.grading.submission import SubmittedFile
from autograder.marking.sandbox.limits import TimeLimits

from ..answers import Answer
from ..judge import CALL_SECONDS, Told, fresh, look, told
from .choose import Chosen, to_bytes

_TIMES = TimeLimits(cell=5 * CALL_SECONDS, call=CALL_SECONDS)


@dataclass(frozen=True)
class Compared:
    """An answer with the mark that it got in one notebook.

    Parameters
    ----------
    below : tuple of Answer
        The wrong ones among those on which it builds.
    made_good : bool
        Whether it is wrong with right steps below, and right with the learner's own: all results are
        as they should be.  A threshold at 0 is one after a "sigmoid" that is tanh.
    """

    answer: Answer
    notebook: str
    told: Told
    below: tuple[Answer, ...] = ()
    made_good: bool = False

    @property
    def is_right(self) -> bool:
        """Whether it is right by itself."""
        return self.answer.kind == "right"


class NotMarked(RuntimeError):
    """A notebook was refused that is a notebook."""


def mark_all(root: Path, chosen: Sequence[Chosen], workers: int) -> Iterator[list[Compared]]:
    """Mark notebooks in workers of their own; yield the comparison of each, in any order.

    Raises
    ------
    NotMarked
        If one is not marked at all.
    """
    named = {one.title: one for one in chosen}
    pool = LocalPool(Setup(root, None, _TIMES), workers)
    with closing(pool):
        for done in pool.run(*_queues(root, chosen)):
            yield list(_compared(root, named[done.task.learner], done))


def _queues(root: Path, chosen: Sequence[Chosen]) -> list[Iterator[Task]]:
    """Return a queue for each assignment: a worker keeps its cases."""
    names = dict.fromkeys(one.assignment for one in chosen)
    queues = [[one for one in chosen if one.assignment == name] for name in names]
    return [(_task(root, one) for one in queue) for queue in queues]


def _task(root: Path, chosen: Chosen) -> Task:
    data = to_bytes(root, chosen)
    file = SubmittedFile(f"{chosen.assignment}.ipynb", data, len(data))
    return Task(chosen.assignment, chosen.title, root, file)


def _compared(root: Path, chosen: Chosen, done: Done) -> Iterator[Compared]:
    if done.result.problem:
        raise NotMarked(f"{chosen.title}: {done.result.problem}")
    every = {one.function: one for one in (*chosen.brought, *chosen.answers)}
    for answer in chosen.answers:
        verdict = done.result.verdicts[answer.function]
        # With a remark, it was marked with steps put right: then nothing of the learner's helped it.
        doubtful = answer.kind == "wrong" and verdict.passed and not verdict.remarks
        good = doubtful and not _passes_alone(answer, to_bytes(root, chosen))
        yield Compared(answer, chosen.title, told(verdict), _wrong_below(answer, every), good)


def _wrong_below(answer: Answer, every: dict[str, Answer]) -> tuple[Answer, ...]:
    names = find_assignment(answer.assignment).upstream(answer.function)
    return tuple(one for name, one in every.items() if name in names and one.kind == "wrong")


def _passes_alone(answer: Answer, data: bytes) -> bool:
    """Whether an answer passes on a notebook's very cases with right steps below."""
    seed = variant_seed(data, answer.assignment)
    return look(answer, fresh(answer.assignment, answer.function, seed)).passed
