"""How fast is marking?  Beside nbgrader and otter, on one and two workers, for large classes.

make bench                                     # everything; an hour or more
make bench BENCH=--resume                      # go on after a failure, with the figures found so far
python -m benchmarks.performance --quick       # the same in some minutes, with fewer submissions
python -m benchmarks.performance --learners 60 --others 5 --sizes 100,1000 --kills 0
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from autograder.key import COURSE

from . import (
    checking,
    collecting,
    exporting,
    importing,
    klass,
    nbgraders,
    otter,
    ours,
    paging,
    reporting,
)
from .bounds import CLASS, FOR_CLASS, PAGED, bounds
from .engine_cost import engine_cost
from .figures import Checking, Engine, ForClass, Found, Importing, Kept, Line, Paging, Rounds, Size
from .kills import Tally
from .kills import run as run_kills
from .measure import commit, machine
from .report import write
from .server import WHY_NOT, programs

_SIZED = "01_activations"  # the assignment of the large classes
FEW_OF_CLASS = 20  # learners, for a quick look
FEW = 2  # a class so small that it takes a start and little more
ROUNDS = 5  # of one worker and two, turn and turn about; and of small classes
SMALL = 100  # a class is small up to here: its time is mostly the start's, which varies
CENT = 0.01  # points that are the same
Points = dict[tuple[str, str], float]  # by assignment and learner
Tell = Callable[[str], None]
_ALL = [assignment.name for assignment in COURSE]
Measure = Callable[[Path, int, Sequence[str], int], ForClass]
_FOR_CLASS: dict[str, Measure] = dict(
    zip(FOR_CLASS, (collecting.measure, reporting.measure, exporting.measure), strict=True)
)


@click.command(help=__doc__.split("\n\n")[0])
@click.option("--learners", default=60, show_default=True, help="Of the class side by side.")
@click.option("--others", type=int, help="Learners that nbgrader and otter mark (default: all).")
@click.option(
    "--bare",
    default=10,
    show_default=True,
    help="Learners that they mark of notebooks with the answers alone; 0: leave these out.",
)
@click.option("--assignments", default=",".join(_ALL), show_default=True)
@click.option("--sizes", default="100,1000,10000", show_default=True, help="Of larger classes.")
@click.option("--kills", default=100, show_default=True, help="Of processes; 0: leave them out.")
@click.option("--otter-venv", type=click.Path(path_type=Path), help="Where otter is or will be.")
@click.option("--no-otter", is_flag=True, help="Leave otter out.")
@click.option(
    "--quick", is_flag=True, help="6 learners, others mark 1, classes of 20 and 100, 3 kills."
)
@click.option("--resume", is_flag=True, help="Take figures that an earlier run has left.")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=klass.ROOT / "docs/performance.md",
    help="The page; the figures are beside it, as .json.",
)
def main(
    learners: int,
    others: int | None,
    bare: int,
    assignments: str,
    sizes: str,
    kills: int,
    otter_venv: Path | None,
    no_otter: bool,
    quick: bool,
    resume: bool,
    out: Path,
) -> None:
    """Measure, and write a page; exits with 1 if a bound is missed."""
    if quick:
        learners, others, bare, sizes, kills = 6, 1, 1, "20,100", 3
    if kills and programs() is None:
        raise click.ClickException(f"{WHY_NOT}; or leave the kills out with --kills 0")
    names = assignments.split(",")
    rounds = 1 if quick else ROUNDS
    others = min(others or learners, learners)
    bare = min(bare, learners)
    asked: dict[str, Any] = {
        "commit": commit(),
        "machine": machine(),
        "learners": learners,
        "others": others,
    }
    asked |= {"bare": bare, "assignments": names, "rounds": rounds, "kills": kills}
    kept = Kept(out.with_suffix(".json"), asked, resume=resume)
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as folder:
        place = Path(folder)
        venv = None if no_otter else otter_venv or place / "otter"
        side = [*_side_by_side(place / "class", kept, learners, others, names, venv)]
        if bare:
            side += _side_by_side(place / "bare", kept, learners, bare, names, venv, bare=True)
        workers = kept.figure(
            "workers", Rounds, lambda: _workers(place / "class", rounds, click.echo)
        )
        engine = {name: _engine(kept, name, max(5, learners // 2)) for name in names}
        wanted = [FEW, *(int(size) for size in sizes.split(",") if size)]
        imported = _importing(kept, names[-1], rounds)
        checked = _checking(kept, rounds)
        many = FEW_OF_CLASS if quick else CLASS[0]
        for_class = {
            done: _for_class(
                kept, done, measure, place / "".join(filter(str.isalpha, done)), many, rounds
            )
            for done, measure in _FOR_CLASS.items()
        }
        paged = _paging(place / "pages", kept, FEW_OF_CLASS if quick else PAGED, names[-2:][0])
        by_size = [_size(place, kept, size, rounds if size <= SMALL else 1) for size in wanted]
    tally = (
        kept.figure("kills", Tally, lambda: run_kills(kills, tell=click.echo)) if kills else None
    )
    found = Found(side, workers, engine, by_size, tally, for_class, imported, paged, checked)
    write(out, asked["machine"], asked["commit"], names, found)
    click.echo(f"Written: {out}")
    sys.exit(_missed(found, click.echo))


def _missed(found: Found, tell: Tell) -> bool:
    """Say which bounds are missed or not measured; return whether one is missed."""
    for bound in bounds(found):
        if not bound.holds:
            how = "Not measured as asked" if bound.holds is None else "Missed"
            tell(f"{how}: {bound.asked}: {bound.measured or 'nothing'}")
    return any(bound.holds is False for bound in bounds(found))


def _side_by_side(
    folder: Path,
    kept: Kept,
    learners: int,
    others: int,
    names: list[str],
    venv: Path | None,
    *,
    bare: bool = False,
) -> Iterator[Line]:
    """Make a class in a folder, and let each tool mark it; otter if there is a place for it."""
    for _ in klass.make_class(folder, learners, names, short=bare):
        pass
    ours.prepare(folder)
    combined = learners * len(names)
    which = ", answers alone" if bare else ""

    def line(key: str, tool: str, number: int, measure: Callable[[], tuple[float, int]]) -> Line:
        def measured() -> Line:
            took, agree = measure()
            return Line(tool, number, combined, took, agree, bare)

        found = kept.figure(f"{key}{which}", Line, measured)
        click.echo(f"{key}{which}: {found.each:.3f} s a submission")
        return found

    yield line(
        "autograder", "autograder grade", combined, lambda: (ours.grade(folder).seconds, combined)
    )
    right = ours.points(folder)  # marks the class if the time was known from an earlier run
    number = others * len(names)
    yield line(
        *("nbgrader", "nbgrader autograde", number),
        lambda: _nbgrader(folder, others, names, right, bare),
    )
    if venv:
        python = otter.install(venv)
        tool = f"otter run {otter.version(python)}"
        yield line("otter", tool, number, lambda: _otter(folder, others, names, python, right))


def _nbgrader(
    folder: Path, others: int, names: list[str], right: Points, bare: bool
) -> tuple[float, int]:
    course = folder.with_name(f"nbgrader-{folder.name}")
    nbgraders.prepare(folder, course, names, klass.learners(others), bare=bare)
    took = sum(nbgraders.autograde(course, name).seconds for name in names)
    return took, _agree(nbgraders.points(course), right)


def _otter(
    folder: Path, others: int, names: list[str], python: Path, right: Points
) -> tuple[float, int]:
    work = folder.with_name(f"otter-{folder.name}")
    work.mkdir()
    took, points = 0.0, {}
    for name in names:
        tests = otter.autograder_zip(name, work / f"{name}.zip")
        for learner in klass.learners(others):
            path = folder / "submitted" / learner / name / f"{name}.ipynb"
            cost, points[name, learner] = otter.grade(python, path, tests, work)
            took += cost.seconds
    return took, _agree(points, right)


def _agree(points: Points, right: Points) -> int:
    return sum(abs(points[key] - right[key]) < CENT for key in points)


def _workers(folder: Path, rounds: int, tell: Tell) -> Rounds:
    """Mark the class anew with one and with two workers, on two cores, turn and turn about."""
    cores = sorted(os.sched_getaffinity(0))[:2]
    seconds: dict[int, list[float]] = {1: [], 2: []}
    for _ in range(rounds):
        for number, found in seconds.items():
            cost = ours.grade(folder, "--again", workers=number, cores=cores)
            found.append(cost.seconds)
            tell(f"{number} worker(s): {cost.seconds:.1f} s")
    return Rounds(seconds[1], seconds[2])


def _engine(kept: Kept, name: str, number: int) -> Engine:
    return kept.figure(f"engine, {name}", Engine, lambda: Engine(*engine_cost(name, number)))


def _size(place: Path, kept: Kept, number: int, rounds: int) -> Size:
    size = kept.figure(f"class of {number}", Size, lambda: _rounds(place, number, rounds))
    click.echo(
        f"{number} submissions: {size.each:.3f} s each, peak {size.peak / 2**20:.0f} MB; "
        f"again {size.again[-1]:.1f} s"
    )
    return size


def _rounds(place: Path, number: int, rounds: int) -> Size:
    seconds, again, peak = [], [], 0
    folder = place / f"class-of-{number}"
    for _ in range(rounds):
        for _ in klass.make_class(folder, number, [_SIZED]):
            pass
        first, second = ours.grade(folder), ours.grade(folder)
        seconds.append(first.seconds)
        again.append(second.seconds)
        peak = max(peak, first.peak, second.peak)
        shutil.rmtree(folder)
    return Size(number, seconds, again, peak)


def _importing(kept: Kept, name: str, rounds: int) -> Importing:
    found = kept.figure("importing", Importing, lambda: importing.measure(name, rounds))
    click.echo(f"our package is imported in {min(found.seconds):.2f} s")
    return found


def _checking(kept: Kept, rounds: int) -> Checking:
    found = kept.figure("checking", Checking, lambda: checking.measure(rounds))
    click.echo(f"a wrong answer is checked in {found.within(0.95):.2f} s, 95 % of them")
    return found


def _for_class(
    kept: Kept, done: str, measure: Measure, place: Path, learners: int, rounds: int
) -> ForClass:
    found = kept.figure(done, ForClass, lambda: measure(place, learners, _ALL[: CLASS[1]], rounds))
    click.echo(f"{learners} learners are {done} in {min(found.seconds):.1f} s")
    return found


def _paging(place: Path, kept: Kept, learners: int, name: str) -> Paging:
    def measured() -> Paging:
        return paging.measure(place, learners, name, 2)

    found = kept.figure("paging", Paging, measured)
    click.echo(f"{found.pages / min(found.seconds):.0f} pages of feedback a second")
    return found


if __name__ == "__main__":
    main()
