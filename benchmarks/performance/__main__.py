"""How fast is marking?  Beside nbgrader and otter, on one and two workers, for large classes.

make bench                                     # everything; some hours
python -m benchmarks.performance --quick       # the same in some minutes, with fewer submissions
python -m benchmarks.performance --learners 60 --others 5 --sizes 100,1000
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import click

from autograder.key import COURSE

from . import klass, nbgraders, otter, ours
from .engine_cost import engine_cost
from .measure import Cost, machine
from .report import write

_SIZED = "01_activations"  # the assignment of the large classes
FEW = 2  # a class so small that it takes a start and little more
ROUNDS = 5  # of one worker and two, turn and turn about
CENT = 0.01  # points that are the same
Points = dict[tuple[str, str], float]  # by assignment and learner
_ALL = [assignment.name for assignment in COURSE]


@dataclass(frozen=True)
class Line:
    """One tool on a class.

    Parameters
    ----------
    number : int
        Submissions that it marked.
    whole : int
        Submissions of the class; where it marked fewer, the time is scaled.
    agree : int
        Of those that it marked, how many got the same points as from `autograder grade`.
    """

    tool: str
    number: int
    whole: int
    cost: Cost
    agree: int

    @property
    def each(self) -> float:
        """Seconds for one submission."""
        return self.cost.seconds / self.number

    @property
    def seconds(self) -> float:
        """Seconds for the whole class."""
        return self.each * self.whole


@dataclass(frozen=True)
class Size:
    """A class of some size."""

    number: int
    cost: Cost
    again: Cost


@click.command(help=__doc__.split("\n\n")[0])
@click.option("--learners", default=60, show_default=True, help="Of the class side by side.")
@click.option("--others", type=int, help="Learners that nbgrader and otter mark (default: all).")
@click.option("--assignments", default=",".join(_ALL), show_default=True)
@click.option("--sizes", default="100,1000,10000", show_default=True, help="Of larger classes.")
@click.option("--otter-venv", type=click.Path(path_type=Path), help="Where otter is or will be.")
@click.option("--no-otter", is_flag=True, help="Leave otter out.")
@click.option("--quick", is_flag=True, help="6 learners, others mark 1, classes of 20 and 100.")
@click.option("--out", type=click.Path(path_type=Path), default=klass.ROOT / "docs/performance.md")
def main(
    learners: int,
    others: int | None,
    assignments: str,
    sizes: str,
    otter_venv: Path | None,
    no_otter: bool,
    quick: bool,
    out: Path,
) -> None:
    """Measure, and write a page."""
    if quick:
        learners, others, sizes = 6, 1, "20,100"
    names = assignments.split(",")
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as folder:
        place = Path(folder)
        others = min(others or learners, learners)
        side, right = _side_by_side(place, learners, others, names, click.echo)
        if not no_otter:
            venv = otter_venv or place / "otter"
            side.append(_otter(place, learners, others, names, venv, right, click.echo))
        one_two = _workers(place, 1 if quick else ROUNDS, click.echo)
        costs = {name: engine_cost(name, max(5, learners // 2)) for name in names}
        wanted = [FEW, *(int(size) for size in sizes.split(",") if size)]
        by_size = [_size(place, size, click.echo) for size in wanted]
    write(out, machine(), names, side, one_two, costs, by_size)
    click.echo(f"Written: {out}")


def _side_by_side(
    place: Path, learners: int, others: int, names: list[str], tell: Callable[[str], None]
) -> tuple[list[Line], Points]:
    for _ in klass.make_class(place / "class", learners, names):
        pass
    whole = learners * len(names)
    ours.prepare(place / "class")
    cost = ours.grade(place / "class")
    right = ours.points(place / "class")
    lines = [Line("autograder grade", whole, whole, cost, whole)]
    tell(f"autograder: {lines[0].each:.3f} s a submission")
    nbgraders.prepare(place / "class", place / "nbgrader", names, klass.learners(others))
    cost = _sum([nbgraders.autograde(place / "nbgrader", name) for name in names])
    agree = _agree(nbgraders.points(place / "nbgrader"), right)
    lines.append(Line("nbgrader autograde", others * len(names), whole, cost, agree))
    tell(f"nbgrader: {lines[1].each:.3f} s a submission")
    return lines, right


def _otter(
    place: Path,
    learners: int,
    others: int,
    names: list[str],
    venv: Path,
    right: Points,
    tell: Callable[[str], None],
) -> Line:
    python = otter.install(venv)
    work = place / "otter-work"
    work.mkdir()
    costs, points = [], {}
    for name in names:
        tests = otter.autograder_zip(name, place / f"{name}.zip")
        for learner in klass.learners(others):
            path = place / "class" / "submitted" / learner / name / f"{name}.ipynb"
            cost, points[name, learner] = otter.grade(python, path, tests, work)
            costs.append(cost)
    tool, whole = f"otter run {otter.version(python)}", learners * len(names)
    line = Line(tool, len(costs), whole, _sum(costs), _agree(points, right))
    tell(f"otter: {line.each:.3f} s a submission")
    return line


def _agree(points: Points, right: Points) -> int:
    return sum(abs(points[key] - right[key]) < CENT for key in points)


def _workers(place: Path, rounds: int, tell: Callable[[str], None]) -> dict[int, float]:
    """Mark the class anew with one and with two workers, on two cores, turn and turn about."""
    cores = sorted(os.sched_getaffinity(0))[:2]
    seconds: dict[int, list[float]] = {1: [], 2: []}
    for _ in range(rounds):
        for number, found in seconds.items():
            cost = ours.grade(place / "class", "--again", workers=number, cores=cores)
            found.append(cost.seconds)
            tell(f"{number} worker(s): {cost.seconds:.1f} s")
    return {number: median(found) for number, found in seconds.items()}


def _size(place: Path, number: int, tell: Callable[[str], None]) -> Size:
    folder = place / f"class-of-{number}"
    for _ in klass.make_class(folder, number, [_SIZED]):
        pass
    cost = ours.grade(folder)
    again = ours.grade(folder)
    tell(
        f"{number} submissions: {cost.seconds / number:.3f} s each, peak "
        f"{cost.peak / 2**20:.0f} MB; again {again.seconds:.1f} s"
    )
    shutil.rmtree(folder)
    return Size(number, cost, again)


def _sum(costs: list[Cost]) -> Cost:
    return Cost(
        sum(cost.seconds for cost in costs),
        sum(cost.cpu for cost in costs),
        max(cost.peak for cost in costs),
    )


if __name__ == "__main__":
    main()
