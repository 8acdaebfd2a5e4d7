"""`autograder feedback`."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..marking.grading.text import printable
from .common import CLASS, COURSE, DB, choose, example, look_for_places, open_class
from .ending import end_incomplete, incomplete_once

if TYPE_CHECKING:
    from ..marking.classroom.folder import Classroom
    from ..marking.reports.returning import System

    Chosen = Sequence[tuple[str, list[str]]]


@click.command(short_help="Write a feedback page for everything marked.")
@click.argument("assignment", required=False)
@COURSE
@CLASS
@click.option("--learner", multiple=True, help="Only this learner; may be repeated.")
@DB
@click.option(
    "--places/--no-places", default=True, help="Look for the line at fault where that is not known."
)
@click.option(
    "--zip",
    "system",
    type=click.Choice(["canvas", "moodle"]),
    help="Also pack the pages as this system takes them back: feedback/ASSIGNMENT-SYSTEM.zip.",
)
@click.option("--workers", type=click.IntRange(1), help="Processes (default: one per processor).")
@example(
    "autograder feedback 01_activations\n"
    "autograder feedback 01_activations --zip moodle   # to upload there"
)
def feedback(
    assignment: str | None,
    course: Path | None,
    class_dir: Path | None,
    learner: tuple[str, ...],
    db: str,
    places: bool,
    system: System | None,
    workers: int | None,
) -> None:
    """Write feedback/<learner>/ASSIGNMENT/ASSIGNMENT.html for everything marked.

    Where an answer is wrong, the line at fault is looked for first, once, in the sandbox. A page that
    would not change is left as it is.
    Exit status: 0 when everybody who has handed in has their page, 1 when somebody has not and is
    listed.
    """
    from ..marking.gradebook.address import check_address

    classroom = open_class(course, class_dir, db)
    check_address(classroom.directory.db_url)
    pages = _Pages(classroom, workers)
    with incomplete_once(lambda: pages.written):
        chosen = choose(classroom, assignment, learner)
        if places:
            _look(classroom, chosen, workers)
        for name, learners in chosen:
            made = pages.write(name, learners)
            if system:
                pages.pack(name, system, made)
    if pages.written:
        folder = classroom.class_dir / "feedback"
        click.echo(f"Pages: {pages.written}, in {printable(str(folder))}")
    if pages.failed:
        end_incomplete()


def _look(classroom: Classroom, chosen: Chosen, workers: int | None) -> None:
    """Look for the places at fault; where there is no sandbox, say that nobody looks."""
    from ..marking.batch.cache import open_cache
    from ..marking.batch.pool import LocalPool
    from ..marking.batch.tasks import Setup
    from ..marking.sandbox.confine import NoSandbox, available

    try:
        kind = available()
    except NoSandbox as error:
        click.echo(f"The lines at fault are not looked for: {error}", err=True)
        return
    given = tuple(one for name, _ in chosen for one in classroom.given(name))
    with open_cache(classroom.class_dir) as cache, ExitStack() as stack:

        def pool() -> LocalPool:
            made = LocalPool(Setup(classroom.course, kind, given=given), workers, cache.temporary)
            return stack.enter_context(closing(made))

        look_for_places(classroom, cache, chosen, pool)


class _Pages:
    """The pages of one run, counted."""

    def __init__(self, classroom: Classroom, workers: int | None) -> None:
        self._classroom = classroom
        self._workers = workers
        self.written = self.failed = 0

    def write(self, assignment: str, learners: list[str]) -> dict[str, Path]:
        """Write an assignment's pages and return them by learner; list who has none, and why."""
        from ..marking.reports.feedback import write_feedback
        from ..marking.reports.progress import progress

        pages: dict[str, Path] = {}
        with progress(f"feedback for {assignment}", len(learners)) as shown:

            def tell(message: str) -> None:
                self.failed += 1
                shown.say(message)

            how = self._classroom, assignment, learners, tell, self._workers
            for page in write_feedback(*how):
                pages[page.parents[1].name] = page
                self.written += 1
                shown.advance()
            for learner in sorted({*learners} - {*pages}):
                tell(f"{printable(learner)} has no page: {assignment} is not marked yet.")
        return pages

    def pack(self, assignment: str, system: System, pages: dict[str, Path]) -> None:
        """Pack the pages for a learning platform; list whose names there are not known."""
        from ..marking.reports.returning import pack

        path, without = pack(self._classroom, assignment, system, pages)
        for learner in without:
            self.failed += 1
            what = f"is not in {path.name}: no download of {system.capitalize()} had their work"
            click.echo(f"{printable(learner)} {what}.", err=True)
        click.echo(f"Written: {printable(str(path))}")
