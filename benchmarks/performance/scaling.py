"""How time grows with workers and with a class."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from pathlib import Path

from autograder.marking.sandbox.limits import TASKS_A_WORKER

from . import klass, ours
from .figures import Rounds, Size
from .measure import Cost

SIZED = "01_activations"  # the assignment of the large classes
FEW = 2  # a class so small that it takes a start and little more
WORTH_TWO = 2 * TASKS_A_WORKER  # submissions for which two workers are started
SMALL = 100  # a class is small up to here: its time is mostly the start's, which varies
SHORT_TURNS = 4  # of small classes before each larger one
TURNS = 3  # of larger classes
LONG = 300.0  # seconds: what takes longer is done once
Tell = Callable[[str], None]


def workers_beside(place: Path, submissions: int, rounds: int, tell: Tell) -> Rounds:
    """Mark a class anew with one worker, which shares a core with its coordinator, and with two.

    One has either core in turns: what the system does for both may lie on one of them.  The start
    is that of a class for which both are started.
    """
    cores = sorted(os.sched_getaffinity(0))[:2]
    small = place / "few"
    for _ in klass.make_class(small, WORTH_TWO, [SIZED]):
        pass
    found: dict[tuple[int, Path], list[Cost]] = {}
    for turn in range(rounds):
        for number, folder in product((1, 2), (small, place / "class")):
            core = turn % len(cores)
            here = cores if number == 2 else cores[core : core + 1]
            cost = ours.grade(folder, "--again", workers=number, cores=here)
            found.setdefault((number, folder), []).append(cost)
            tell(f"{number} worker(s), {folder.name}: {cost.seconds:.1f} s")

    def seconds(number: int, folder: Path) -> list[float]:
        return [cost.seconds for cost in found[number, folder]]

    large = place / "class"
    return Rounds(
        one=seconds(1, large),
        two=seconds(2, large),
        start_one=seconds(1, small),
        start_two=seconds(2, small),
        coordinator=[cost.own for cost in found[2, large]],
        submissions=submissions,
        few=WORTH_TWO,
    )


def order_of(numbers: Sequence[int], turns: int) -> Iterator[int]:
    """Yield the sizes of classes in the order of their turns.

    A machine's slow quarter of an hour is to be no one size's.  Before each larger class come small
    ones, of whose time a tenth of a second is much.
    """
    small = [number for number in numbers if number <= SMALL]
    large = [number for number in numbers if number > SMALL]
    for _ in range(turns):
        for number in large:
            yield from small * SHORT_TURNS
            yield number
        if not large:
            yield from small


def marked_anew(folder: Path, number: int) -> Size:
    """Mark a class of so many, and once more when all is marked."""
    for _ in klass.make_class(folder, number, [SIZED]):
        pass
    first, second = ours.grade(folder), ours.grade(folder)
    shutil.rmtree(folder)
    peak = max(first.peak, second.peak)
    return Size(number, [first.seconds], [second.seconds], peak)
