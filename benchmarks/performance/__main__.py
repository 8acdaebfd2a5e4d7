"""How fast is marking?  Beside nbgrader and otter, on one and two workers, for large classes.

make bench                                     # everything; over an hour
make bench BENCH=--resume                      # go on after a failure, with the figures found so far
python -m benchmarks.performance --quick       # the same in some minutes, with fewer submissions
python -m benchmarks.performance --learners 60 --others 5 --sizes 100,1000 --kills 0
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click

from autograder.key import COURSE

from . import (
    before,
    checking,
    collecting,
    comparing,
    exporting,
    importing,
    klass,
    ours,
    paging,
    profiling,
    reporting,
    scheduling,
    writing,
)
from .bounds import CLASS, FOR_CLASS, ONE_FUNCTION, PAGED, SMALL_CLASS, bounds
from .figures import (
    Checking,
    ForClass,
    Found,
    Importing,
    Line,
    Paging,
    Profile,
    Rounds,
    Scheduling,
    Size,
    Writing,
)
from .kept import Kept
from .kills import Tally
from .kills import run as run_kills
from .measure import commit, machine
from .now_and_before import Beside, Engine, Same
from .report import write
from .scaling import (
    FEW,
    LONG,
    SIZED,
    TURNS,
    WORTH_TWO,
    Tell,
    marked_anew,
    order_of,
    workers_beside,
)
from .server import WHY_NOT, programs
from .side import side_by_side

BESIDE = 2  # rounds of each tool, of which the fastest counts
FEW_OF_CLASS = 20  # learners, for a quick look
ROUNDS = 5  # of one worker and two, turn and turn about
WRITTEN = 1000  # learners whose results are written
SCHEDULED, BUNDLED = 500, 16  # tasks, and submissions in each
_ALL = [assignment.name for assignment in COURSE]
Measure = Callable[[Path, int, Sequence[str], int], ForClass]
_FOR_CLASS: dict[str, Measure] = dict(
    zip(
        FOR_CLASS,
        (collecting.measure, reporting.measure, exporting.measure, comparing.measure),
        strict=True,
    )
)


@click.command(help=__doc__.split("\n\n")[0])
@click.option("--learners", default=60, show_default=True, help="Of the class side by side.")
@click.option(
    "--others",
    default=6,
    show_default=True,
    help="Learners that nbgrader and otter mark, who take so many times as long.",
)
@click.option(
    "--bare",
    default=6,
    show_default=True,
    help="Learners that they mark of notebooks with the answers alone; 0: leave these out.",
)
@click.option("--assignments", default=",".join(_ALL), show_default=True)
@click.option("--sizes", default="100,1000,10000", show_default=True, help="Of larger classes.")
@click.option("--kills", default=100, show_default=True, help="Of processes; 0: leave them out.")
@click.option("--otter-venv", type=click.Path(path_type=Path), help="Where otter is or will be.")
@click.option("--no-otter", is_flag=True, help="Leave otter out.")
@click.option(
    "--quick", is_flag=True, help="6 learners, others mark 1, classes of 50 and 100, 3 kills."
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
    others: int,
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
        learners, others, bare, sizes, kills = 6, 1, 1, "50,100", 3
    larger = [int(size) for size in sizes.split(",") if size]
    if any(size <= WORTH_TWO for size in larger):
        raise click.BadParameter(f"--sizes are above {WORTH_TWO}, which is mostly the start")
    if kills and programs() is None:
        raise click.ClickException(f"{WHY_NOT}; or leave the kills out with --kills 0")
    names = assignments.split(",")
    rounds = 1 if quick else ROUNDS
    others = min(others, learners)
    bare = min(bare, learners)
    asked: dict[str, Any] = {
        "commit": commit(),
        "machine": machine(),
        "learners": learners,
        "others": others,
    }
    asked |= {"bare": bare, "assignments": names, "rounds": rounds}
    kept = Kept(out.with_suffix(".json"), asked, resume=resume)
    with (
        tempfile.TemporaryDirectory(prefix="autograder-bench-") as folder,
        before.checked_out(Path(folder) / "before") as old,
    ):
        place = Path(folder)
        venv = None if no_otter else otter_venv or place / "otter"
        _keep_numbers(place / "first", names)
        turns, twice = (1, 1) if quick else (TURNS, BESIDE)
        side: list[Line] = []
        if bare:
            side += side_by_side(
                place / "bare", kept, learners, bare, names, venv, twice, bare=True
            )
        side += side_by_side(place / "class", kept, learners, others, names, venv, twice)
        workers = kept.figure(
            "workers",
            Rounds,
            lambda: workers_beside(place, learners * len(names), rounds, click.echo),
        )
        engine = {name: _engine(kept, name, max(5, learners // 3), turns, old) for name in names}
        profiled = {name: _profile(kept, name, max(5, learners // 3)) for name in names}
        beside = _beside(kept, place, rounds, old) if old else {}
        same = _same(kept, place / "class", old) if old else None
        wanted = [WORTH_TWO, *larger]
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
        written = _writing(kept, place / "written", FEW_OF_CLASS if quick else WRITTEN, rounds)
        scheduled = _scheduling(kept, FEW_OF_CLASS if quick else SCHEDULED)
        by_size = _sizes(place, kept, wanted, turns)
    tally = (
        kept.figure(f"{kills} kills", Tally, lambda: run_kills(kills, tell=click.echo))
        if kills
        else None
    )
    found = Found(
        side, workers, engine, by_size, tally, for_class, imported, paged, checked,
        beside, same, written, scheduled, profiled,
    )  # fmt: skip
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


def _keep_numbers(folder: Path, names: Sequence[str]) -> None:
    """Have the numbers of this commit's cases worked out and kept, as a first class does."""
    for _ in klass.make_class(folder, 1, names):
        pass
    ours.grade(folder)


def _engine(kept: Kept, name: str, number: int, turns: int, old: Path | None) -> Engine:
    found = kept.figure(f"engine, {name}", Engine, lambda: before.engines(name, number, turns, old))
    share = f", {found.share:.2f} of before" if found.before else ""
    click.echo(f"{name}: the engine adds {found.adds:.3f} s{share}")
    return found


def _profile(kept: Kept, name: str, number: int) -> Profile:
    return kept.figure(f"profile, {name}", Profile, lambda: profiling.measure(name, number))


def _beside(kept: Kept, place: Path, rounds: int, old: Path) -> dict[str, Beside]:
    measures = {
        SMALL_CLASS: lambda: before.small_class(place / "small", FEW, rounds, old),
        ONE_FUNCTION: lambda: before.one_function(place / "mark", rounds, old),
    }
    found = {name: kept.figure(name, Beside, measure) for name, measure in measures.items()}
    for name, one in found.items():
        click.echo(f"{name}: {one.share:.2f} of before by the clock, {one.cpu_share:.2f} processor")
    return found


def _same(kept: Kept, folder: Path, old: Path) -> Same:
    found = kept.figure("same points", Same, lambda: Same(*before.same_points(folder, old)))
    click.echo(f"{found.same} of {found.submissions} submissions have the points of before")
    return found


def _sizes(place: Path, kept: Kept, numbers: Sequence[int], turns: int) -> list[Size]:
    """Mark classes of several sizes, turn and turn about; one that takes long once."""
    found: dict[int, list[Size]] = {number: [] for number in numbers}
    for number in order_of(numbers, turns):
        before = found[number]
        if before and before[0].seconds[0] > LONG:
            continue
        name = f"class of {number}, turn {len(before) + 1}"
        size = kept.figure(name, Size, partial(marked_anew, place / f"class-of-{number}", number))
        click.echo(
            f"{number} submissions: {size.each:.3f} s each, peak {size.peak / 2**20:.0f} MB; "
            f"again {size.again[0]:.1f} s"
        )
        before.append(size)
    return [*map(Size.of, found.values())]


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


def _writing(kept: Kept, place: Path, learners: int, rounds: int) -> Writing:
    found = kept.figure(
        "writing", Writing, lambda: writing.measure(place, learners, [SIZED, *_ALL[3:4]], rounds)
    )
    click.echo(f"{found.rate:,.0f} results a second are written into PostgreSQL")
    return found


def _scheduling(kept: Kept, tasks: int) -> Scheduling:
    found = kept.figure("scheduling", Scheduling, lambda: scheduling.measure(tasks, BUNDLED))
    click.echo(f"{found.rate:,.0f} tasks a second go through Dask's scheduler")
    return found


if __name__ == "__main__":
    main()
