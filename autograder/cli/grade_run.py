"""One run of `autograder grade`: mark a class, record it and tell of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .common import choose, in_class, look_for_places
from .recording import mark_and_record, show_progress, tell_unprotected, to_mark

if TYPE_CHECKING:
    from ..marking.batch.cache import Cache
    from ..marking.batch.change import Change
    from ..marking.batch.engine import Pool
    from ..marking.batch.plan import Plan
    from ..marking.batch.tasks import Setup
    from ..marking.classroom.folder import Classroom
    from ..marking.reports.marks import Marks
    from ..marking.reports.progress import Progress
    from .grade import Options

    MakePool = Callable[[Sequence[Plan], Progress], Pool]


class GradeRun:
    """One run of `autograder grade`, from where workers warm up to what is told."""

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
            now = {(plan.assignment, learner) for plan in plans for learner in plan.mark}
            for change in dry_run(self._classroom, self._cache, plans, pool):
                if (change.after.assignment, change.after.learner) in now:
                    shown.advance(attention=bool(change.after.attention))
                    self.left += bool(change.after.problem)
                if change:
                    changes.append(change)
        return in_order(changes)

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
            shown.expect(to_mark(others))
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


def in_order(changes: Sequence[Change]) -> list[Change]:
    """Return changes of marks by assignment, then by learner."""
    return sorted(changes, key=lambda change: (change.after.assignment, change.after.learner))
