"""`autograder grade`."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .common import (
    CALL_SECONDS,
    CLASS,
    COURSE,
    DB,
    UNSAFE,
    Stopped,
    choose,
    example,
    open_class,
    sandbox_kind,
)

if TYPE_CHECKING:
    from ..marking.batch.cache import Store
    from ..marking.batch.engine import Workers
    from ..marking.batch.plan import Choice, Plan
    from ..marking.classroom.folder import Course
    from ..marking.reports.progress import Progress
    from ..marking.reports.terminal import Change


@click.command()
@click.argument("assignment", required=False)
@COURSE
@CLASS
@click.option("--learner", multiple=True, help="Mark only this learner; may be repeated.")
@DB
@click.option("--workers", type=click.IntRange(1), help="Processes (default: one a processor).")
@click.option("--scheduler", help="Mark on the Dask cluster with this address (tcp://...).")
@click.option("--again", is_flag=True, help="Mark everything anew, also what has not changed.")
@click.option("--changed", is_flag=True, help="Also mark again where the checks have changed.")
@click.option("--dry-run", is_flag=True, help="Say who gains or loses points; write nothing.")
@click.option(
    "--cell-seconds",
    type=click.FloatRange(1),
    default=30,
    show_default=True,
    help="Processor seconds for one cell of a notebook.",
)
@CALL_SECONDS
@click.option("--csv", "csv_file", type=click.Path(path_type=Path), help="Also write marks here.")
@click.option("--report", type=click.Path(path_type=Path), help="Also write an HTML report here.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON line a submission.")
@UNSAFE
@example(
    "autograder grade 01_activations\n"
    "autograder grade 01_activations --learner ada --learner emmy\n"
    "autograder grade 01_activations --csv marks.csv --report report.html\n"
    "autograder grade --changed --dry-run   # after a change to the checks"
)
def grade(
    assignment: str | None,
    course: Path | None,
    class_dir: Path | None,
    learner: tuple[str, ...],
    db: str,
    workers: int | None,
    scheduler: str | None,
    again: bool,
    changed: bool,
    dry_run: bool,
    cell_seconds: float,
    call_seconds: float,
    csv_file: Path | None,
    report: Path | None,
    as_json: bool,
    unsafe_no_sandbox: bool,
) -> None:
    """Mark submitted/<learner>/ASSIGNMENT/ into nbgrader's gradebook.

    Without ASSIGNMENT, every assignment that somebody has handed in is marked.  What was marked
    before and has not changed is skipped, so a run that was broken off goes on where it ended.
    """
    from ..marking.batch.cache import open_store
    from ..marking.batch.engine import expected_versions
    from ..marking.batch.plan import make_plan
    from ..marking.batch.pool import Local
    from ..marking.batch.tasks import Setup
    from ..marking.reports.terminal import (
        check_files,
        tell_changes,
        tell_marks,
        tell_plans,
        write_files,
    )
    from ..marking.sandbox.limits import Times

    if again and changed:
        raise click.UsageError("Give --again (everything) or --changed (what checks changed).")
    if dry_run and (csv_file or report):
        raise click.UsageError("--dry-run writes nothing, so neither --csv nor --report.")
    if workers and scheduler:
        raise click.UsageError(
            "--workers is for this machine; with --scheduler, the cluster has as many as it has."
        )
    where = open_class(course, class_dir, db)
    kind = None if scheduler and not unsafe_no_sandbox else sandbox_kind(unsafe_no_sandbox)
    choice: Choice = "all" if again else "changed" if changed else "new"
    setup = Setup(where.root, kind, Times(cell_seconds, call_seconds))
    with open_store(where.klass) as store, ExitStack() as stack:
        if scheduler:
            from ..marking.batch.dask import Cluster, connect
            from ..marking.reports.progress import say

            say(f"Connecting to {scheduler}", as_json=as_json)
            client = stack.enter_context(connect(scheduler))
        else:
            hands: Workers = stack.enter_context(closing(Local(setup, workers, store.temporary)))
            hands.start(1)  # it warms up while nbgrader is imported and submissions are looked for
        chosen = choose(where, assignment, learner)
        check_files([name for name, _ in chosen], csv_file, report)
        plans = [
            make_plan(where, store, name, names, choice, setup.times) for name, names in chosen
        ]
        if not as_json:
            tell_plans(plans)
        with show_progress(plans, as_json) as shown:
            if scheduler:
                versions = expected_versions(where, [plan.assignment for plan in plans])
                setup = replace(setup, versions=versions)
                hands = stack.enter_context(closing(Cluster(client, setup, shown.say)))
            if dry_run:
                changes = _try_out(where, store, plans, hands, shown)
            else:
                mark_and_record(where, store, plans, hands, shown, as_json)
        if dry_run:
            tell_changes(changes, as_json=as_json)
            return
        for plan in plans:
            if not as_json:
                tell_marks(store, plan, heading=len(plans) > 1)
            write_files(store, plan, csv_file, report, several=len(plans) > 1)


def mark_and_record(
    where: Course,
    store: Store,
    plans: Sequence[Plan],
    hands: Workers,
    shown: Progress,
    as_json: bool,
) -> None:
    """Mark what the plans say and record it, with a line of JSON for each result if wanted."""
    from ..marking.batch.engine import work_off
    from ..marking.gradebook.book import open_book
    from ..marking.reports.terminal import json_line

    total = sum(len(plan.mark) for plan in plans)
    try:
        hands.start(total)
        with open_book(where, shown.say) as book:
            for result in work_off(where, store, book, plans, hands):
                if as_json:
                    json_line(result, now=True)
                shown.advance(attention=bool(result.told))
    except KeyboardInterrupt:
        raise Stopped(
            f"Stopped. {store.new} of {total} are marked and kept; run the same command again to "
            "go on."
        ) from None
    if as_json:
        for plan in plans:
            for result in store.read(plan.assignment, sorted(plan.record + plan.done)):
                json_line(result, now=False)


def _try_out(
    where: Course, store: Store, plans: Sequence[Plan], hands: Workers, shown: Progress
) -> list[Change]:
    """Mark without writing; return who has other points than before, with both results."""
    from ..marking.batch.engine import try_out
    from ..marking.reports.terminal import points_of

    changes: list[Change] = []
    hands.start(sum(len(plan.mark) for plan in plans))
    for result in try_out(where, plans, hands):
        shown.advance(attention=bool(result.told))
        before = next(store.read(result.assignment, [result.learner]), None)
        if before is None or points_of(before) != points_of(result):
            changes.append((before, result))
    return sorted(changes, key=lambda pair: (pair[1].assignment, pair[1].learner))


def show_progress(plans: Sequence[Plan], as_json: bool) -> Any:
    """Show how far the marking is, for as long as the block lasts."""
    from ..marking.reports.progress import progress

    what = plans[0].assignment if len(plans) == 1 else f"{len(plans)} assignments"
    total = sum(len(plan.mark) + len(plan.refused) for plan in plans)
    return progress(what, total, as_json=as_json)
