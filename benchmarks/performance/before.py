"""The commit before the engine was made twice as fast: the same measured in both, turn and turn about.

What is compared is the ratio: whatever slows the machine for a while slows both.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from autograder.key import find_assignment

from ..accuracy.solutions import read_solutions
from . import klass, ours
from .engine_cost import engine_cost
from .measure import Cost, run
from .now_and_before import Beside, Engine

COMMIT = "77a48e6"
_MARKED = "linear_backward"  # the function that `autograder mark` is given
_OF = "04_deep_network"


@contextmanager
def checked_out(place: Path) -> Iterator[Path | None]:
    """Give the folder of that commit for as long as the block lasts; None where git has it not."""
    done = _git("worktree", "add", "--detach", str(place), COMMIT)
    if done.returncode:
        yield None
        return
    try:
        yield place
    finally:
        _git("worktree", "remove", "--force", str(place))


def engines(name: str, number: int, rounds: int, old: Path | None) -> Engine:
    """Return what marking a notebook takes, in this commit and in the one before."""
    found = [
        (engine_cost(name, number), engine_cost(name, number, old) if old else None)
        for _ in range(rounds)
    ]
    return Engine([now for now, _ in found], [before for _, before in found if before])


def small_class(place: Path, number: int, rounds: int, old: Path) -> Beside:
    """Return what a new class of so few takes."""
    assignment = "01_activations"

    def grade(course: Path) -> Cost:
        folder = place / f"{len([*place.glob('*')])}"
        for _ in klass.make_class(folder, number, [assignment]):
            pass
        return ours.grade(folder, course=course)

    place.mkdir()
    return _beside(grade, rounds, old)


def one_function(place: Path, rounds: int, old: Path) -> Beside:
    """Return what `autograder mark` of one right function takes."""
    place.mkdir()
    file = place / f"{_MARKED}.py"
    file.write_text(read_solutions(klass.ROOT)[_OF, _MARKED])
    words = ["-m", "autograder.cli", "mark", _OF, _MARKED, str(file)]

    def mark(course: Path) -> Cost:
        return run([sys.executable, *words], course, ours.of(course))

    return _beside(mark, rounds, old)


def same_points(folder: Path, old: Path) -> tuple[int, int]:
    """Mark a class by the commit before, and count submissions and those with the same points.

    What only one of the two has, such as an exercise that is new, is left out.
    """
    now = ours.rows(folder)
    other = folder.with_name(f"{folder.name}-before")
    other.mkdir()
    (other / "submitted").symlink_to(folder / "submitted")
    before = ours.rows(other, old)
    return len(now), sum(_agree(key[0], row, before.get(key)) for key, row in now.items())


def _agree(assignment: str, now: Mapping[str, Any], before: Mapping[str, Any] | None) -> bool:
    if before is None:
        return False
    names = [one.name for one in find_assignment(assignment).exercises]
    return all(now[name] == before[name] for name in names if name in now and name in before)


def _beside(measure: Callable[[Path], Cost], rounds: int, old: Path) -> Beside:
    """Measure in both, after a turn each that is not counted: files are read, numbers kept."""
    costs = [(measure(klass.ROOT), measure(old)) for _ in range(rounds + 1)][1:]
    now, before = zip(*costs, strict=True)
    return Beside(
        [cost.seconds for cost in now],
        [cost.seconds for cost in before],
        [cost.cpu for cost in now],
        [cost.cpu for cost in before],
    )


def _git(*words: str) -> subprocess.CompletedProcess[str]:
    command = ["git", *words]
    return subprocess.run(command, cwd=klass.ROOT, capture_output=True, text=True, check=False)
