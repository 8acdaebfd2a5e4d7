"""`autograder grade`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, replace
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
    choose,
    example,
    in_class,
    look_for_places,
    open_class,
    sandbox_kind,
)
from .ending import end_incomplete, incomplete_once
from .recording import mark_and_record, show_progress, tell_unprotected

if TYPE_CHECKING:
    from ..marking.batch.cache import Cache
    from ..marking.batch.change import Change
    from ..marking.batch.engine import Pool
    from ..marking.batch.plan import Choice, Plan
    from ..marking.batch.tasks import Setup
    from ..marking.classroom.folder import Classroom
    from ..marking.reports.export import Exports
    from ..marking.reports.marks import Marks
    from ..marking.reports.progress import Progress

    MakePool = Callable[[Sequence[Plan], Progress], Pool]


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


@click.command()
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
        run = _Run(classroom, cache, options, setup, stack)
        plans = run.make_plans(assignment, learner)
        from ..marking.reports.changes import print_changes, write_changes

        if options.dry_run:
            found = run.dry(plans)
            print_changes(found, as_json=options.as_json)
        else:
            with incomplete_once(lambda: cache.new or any(plan.record for plan in plans)):
                run.mark(plans)
            found = _in_order(cache.changes)
        if options.changes:
            write_changes(options.changes, found)
        if run.left:  # they are listed
            end_incomplete()


def _in_order(changes: Sequence[Change]) -> list[Change]:
    return sorted(changes, key=lambda change: (change.after.assignment, change.after.learner))


class _Run:
    """One run of the command, from where workers warm up to what is told."""

    def __init__(
        self,
        classroom: Classroom,
        cache: Cache,
        options: Options,
        setup: Setup,
        stack: ExitStack,
    ) -> None:
        self._classroom = classroom
        self._cache = cache
        self._options = options
        self._setup = setup
        self._stack = stack
        self.left = 0  # submissions that could not be marked
        self._pool = self._cluster(options.scheduler) if options.scheduler else self._local()

    def _local(self) -> MakePool:
        from ..marking.batch.pool import LocalPool

        pool = LocalPool(self._setup, self._options.workers, self._cache.temporary)
        self._stack.enter_context(closing(pool))
        pool.start(1)  # it warms up while nbgrader is imported and submissions are looked for
        return lambda _plans, _shown: pool

    def _cluster(self, scheduler: str) -> MakePool:
        from ..marking.batch.dask import DaskPool, connect
        from ..marking.batch.engine import expected_fingerprints
        from ..marking.reports.progress import say

        say(f"Connecting to {scheduler}", as_json=self._options.as_json)
        client = self._stack.enter_context(connect(scheduler))

        def pool(plans: Sequence[Plan], shown: Progress) -> Pool:
            names = [plan.assignment for plan in plans]
            expected = expected_fingerprints(self._classroom, names)
            setup = replace(self._setup, fingerprints=expected)
            return self._stack.enter_context(closing(DaskPool(client, setup, shown.say)))

        return pool

    def make_plans(self, assignment: str | None, learner: tuple[str, ...]) -> list[Plan]:
        """Find out what there is to do, and that what is asked for can be written."""
        from ..marking.batch.plan import make_plan
        from ..marking.reports.export import check_exports
        from ..marking.reports.terminal import print_plans

        options = self._options
        left_out = [] if learner else self._tell_overlooked()
        chosen = choose(self._classroom, assignment, learner)
        check_exports([name for name, _ in chosen], options.exports)
        plans = [
            make_plan(
                self._classroom,
                self._cache,
                name,
                names,
                options.choice,
                self._setup.times,
                everybody=not learner,
            )
            for name, names in chosen
        ]
        for plan in plans:
            plan.overlooked += left_out
        if not options.as_json:
            print_plans(plans)
        return plans

    def _tell_overlooked(self) -> list[str]:
        """Say what is handed in where nothing looks, before it is missed."""
        from ..marking.classroom.overlooked import overlooked
        from ..marking.reports.terminal import print_overlooked

        submitted = self._classroom.folder("submitted", ".", ".").resolve()
        sentences = [*overlooked(submitted, in_class(self._classroom, ()))]
        print_overlooked(sentences, as_json=self._options.as_json)
        return sentences

    def dry(self, plans: Sequence[Plan]) -> list[Change]:
        """Mark without writing; return who has other points than before."""
        from ..marking.batch.engine import dry_run

        changes = []
        with show_progress(plans, self._options.as_json) as shown:
            pool = self._pool(plans, shown)
            pool.start(sum(len(plan.mark) for plan in plans))
            for change in dry_run(self._classroom, self._cache, plans, pool):
                shown.advance(attention=bool(change.after.attention))
                self.left += bool(change.after.problem)
                if change:
                    changes.append(change)
        return _in_order(changes)

    def mark(self, plans: Sequence[Plan]) -> None:
        """Mark and record; tell what came of it, and write the files that were asked for."""
        tell_unprotected(self._classroom)
        with show_progress(plans, self._options.as_json) as shown:
            pool = self._pool(plans, shown)
            marks = self._mark_and_record(plans, pool, shown)
            self._mark_attempts(plans, pool, shown)
        if self._options.places:
            chosen = [(plan.assignment, plan.learners) for plan in plans]
            as_json = self._options.as_json
            look_for_places(self._classroom, self._cache, chosen, lambda: pool, as_json=as_json)
        self._write(marks)

    def _mark_and_record(self, plans: Sequence[Plan], pool: Pool, shown: Progress) -> list[Marks]:
        return mark_and_record(
            self._classroom, self._cache, plans, pool, shown, self._stack, self._options.as_json
        )

    def _mark_attempts(self, plans: Sequence[Plan], pool: Pool, shown: Progress) -> None:
        """Mark the attempts that do not count; where the best counts, let it, and mark that."""
        from ..marking.batch.attempts import mark_attempts
        from ..marking.batch.plan import make_plan
        from ..marking.classroom.collect.collect import recount

        for _ in mark_attempts(self._classroom, self._cache, plans, pool):
            pass
        works = [(learner, plan.assignment) for plan in plans for learner in plan.learners]
        folder, settings = self._classroom.class_dir, self._classroom.settings
        again: dict[str, list[str]] = {}
        for placed in recount(folder, settings, works):
            again.setdefault(placed.assignment, []).append(placed.learner)
            shown.say(str(placed))
        others = [
            make_plan(
                self._classroom, self._cache, name, names, times=self._setup.times, everybody=False
            )
            for name, names in again.items()
        ]
        if others:
            self._mark_and_record(others, pool, shown)

    def _write(self, marks: Sequence[Marks]) -> None:
        from ..marking.reports.export import write_exports
        from ..marking.reports.terminal import print_marks

        several, written = len(marks) > 1, list[Path]()
        for each in marks:
            self.left += len(each.plan.failed)
            if self._options.as_json:
                self.left += sum(mark.is_left for mark in each)
            else:
                self.left += print_marks(each, heading=several)
            written += write_exports(each, self._options.exports, several=several)
        if not self._options.as_json:
            for file in written:
                click.echo(f"Written: {file}")
