"""`autograder grade`."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from ..marking.sandbox.limits import CELL_SECONDS
from .common import (
    CALL_SECONDS,
    CLASS,
    COURSE,
    DB,
    UNSAFE,
    example,
    open_class,
    sandbox_kind,
)
from .ending import end_incomplete, incomplete_once
from .grade_run import GradeRun, in_order

if TYPE_CHECKING:
    from ..marking.batch.plan import Choice
    from ..marking.batch.tasks import Setup
    from ..marking.classroom.folder import Classroom
    from ..marking.reports.export import Exports


@dataclass(frozen=True)
class Options:
    """How to mark a class, as the command line says it."""

    workers: int | None
    scheduler: str | None
    again: bool
    changed: bool
    dry_run: bool
    cell_seconds: float
    call_seconds: float
    csv_file: Path | None
    report: Path | None
    changes: Path | None
    as_json: bool
    places: bool
    unsafe_no_sandbox: bool

    def __post_init__(self) -> None:
        if self.again and self.changed:
            raise click.UsageError("Give --again (everything) or --changed (what checks changed).")
        if self.dry_run and (self.exports or self.places):
            without = "neither --csv nor --report nor --places"
            raise click.UsageError(f"--dry-run writes nothing, so {without}.")
        if self.workers and self.scheduler:
            raise click.UsageError(
                "--workers is for this machine; with --scheduler, the cluster has as many as it has."
            )

    @property
    def choice(self) -> Choice:
        """Which submissions to mark."""
        return "all" if self.again else "changed" if self.changed else "new"

    @property
    def exports(self) -> Exports:
        """Which files to write."""
        wanted = {"csv": self.csv_file, "html": self.report}
        return {name: path for name, path in wanted.items() if path is not None}

    def setup(self, classroom: Classroom) -> Setup:
        """Return what workers need to know."""
        from ..key import COURSE as KEY
        from ..marking.batch.tasks import Setup
        from ..marking.sandbox.limits import TimeLimits

        elsewhere = self.scheduler and not self.unsafe_no_sandbox
        kind = None if elsewhere else sandbox_kind(self.unsafe_no_sandbox)
        times = TimeLimits(self.cell_seconds, self.call_seconds)
        given = tuple(one for each in KEY for one in classroom.given(each.name))
        return Setup(classroom.course, kind, times, given=given)


@click.command(short_help="Mark what is handed in into nbgrader's gradebook.")
@click.argument("assignment", required=False)
@COURSE
@CLASS
@click.option("--learner", multiple=True, help="Mark only this learner; may be repeated.")
@DB
@click.option("--workers", type=click.IntRange(1), help="Processes (default: one per processor).")
@click.option("--scheduler", help="Mark on the Dask cluster with this address (tcp://...).")
@click.option("--again", is_flag=True, help="Mark everything anew, even what has not changed.")
@click.option("--changed", is_flag=True, help="Also mark again where the checks have changed.")
@click.option("--dry-run", is_flag=True, help="Say who gains or loses points; write nothing.")
@click.option(
    "--cell-seconds",
    type=click.FloatRange(1),
    default=CELL_SECONDS,
    show_default=True,
    help="Processor seconds for one cell of a notebook.",
)
@CALL_SECONDS
@click.option(
    "--csv",
    "csv_file",
    type=click.Path(path_type=Path),
    help="Also write marks here; with several assignments, to one file each, such as marks-01_activations.csv.",
)
@click.option(
    "--report",
    type=click.Path(path_type=Path),
    help="Also write an HTML report here; with several assignments, as for --csv.",
)
@click.option(
    "--changes",
    type=click.Path(path_type=Path),
    help="Also write here whose points have changed, by exercise, and why.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line per submission.")
@click.option("--places", is_flag=True, help="Also look for the line at fault in what is wrong.")
@UNSAFE
@example(
    "autograder grade 01_activations\n"
    "autograder grade 01_activations --learner ada --learner emmy\n"
    "autograder grade 01_activations --csv 01.csv --report 01.html\n"
    "autograder grade --changed --dry-run --changes changes.csv   # after a change to the checks"
)
def grade(
    assignment: str | None,
    course: Path | None,
    class_dir: Path | None,
    learner: tuple[str, ...],
    db: str,
    **how: Any,
) -> None:
    """Mark submitted/<learner>/ASSIGNMENT/ into nbgrader's gradebook.

    Without ASSIGNMENT, every assignment that somebody has handed in is marked.  What was marked
    before and has not changed is skipped, so a run that was broken off goes on where it ended.

    Exit status: 0 when all has its marks or waits only for words, 1 when something has not and is
    listed.
    """
    from ..marking.batch.cache import open_cache

    options = Options(**how)
    if options.changes:
        from ..marking.reports.export import check_file  # it imports nbgrader: workers start first

        check_file(options.changes)
    classroom = open_class(course, class_dir, db)
    setup = options.setup(classroom)
    with open_cache(classroom.class_dir) as cache, ExitStack() as stack:
        run = GradeRun(classroom, cache, options, setup, stack)
        plans = run.make_plans(assignment, learner)
        from ..marking.reports.changes import print_changes, write_changes

        if options.dry_run:
            found = run.dry(plans)
            print_changes(found, as_json=options.as_json)
        else:
            with incomplete_once(lambda: cache.new or any(plan.record for plan in plans)):
                run.mark(plans)
            found = in_order(cache.changes)
        if options.changes:
            write_changes(options.changes, found)
        if run.left:  # they are listed
            end_incomplete()
