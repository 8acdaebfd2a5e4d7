"""`autograder feedback`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..marking.grading.text import printable
from .common import CLASS, COURSE, DB, choose, example, open_class
from .ending import end_incomplete, incomplete_once

if TYPE_CHECKING:
    from ..marking.classroom.folder import Classroom


@click.command()
@click.argument("assignment", required=False)
@COURSE
@CLASS
@click.option("--learner", multiple=True, help="Only this learner; may be repeated.")
@DB
@example("autograder feedback 01_activations")
def feedback(
    assignment: str | None,
    course: Path | None,
    class_dir: Path | None,
    learner: tuple[str, ...],
    db: str,
) -> None:
    """Write feedback/<learner>/ASSIGNMENT/ASSIGNMENT.html for everything marked.

    Exit status: 0 when everybody who has handed in has their page, 1 when somebody has not and is
    listed.
    """
    from ..marking.gradebook.address import check_address

    classroom = open_class(course, class_dir, db)
    check_address(classroom.directory.db_url)
    pages = _Pages(classroom)
    with incomplete_once(lambda: pages.written):
        for name, learners in choose(classroom, assignment, learner):
            pages.write(name, learners)
    if pages.failed:
        end_incomplete()


class _Pages:
    """The pages of one run, counted."""

    def __init__(self, classroom: Classroom) -> None:
        self._classroom = classroom
        self.written = self.failed = 0

    def write(self, assignment: str, learners: list[str]) -> None:
        """Write an assignment's pages; list who has none, and why."""
        from ..marking.reports.feedback import write_feedback
        from ..marking.reports.progress import progress

        with progress(f"feedback for {assignment}", len(learners)) as shown:

            def tell(message: str) -> None:
                self.failed += 1
                shown.say(message)

            without = set(learners)
            for page in write_feedback(self._classroom, assignment, learners, tell):
                without.discard(page.parents[1].name)
                self.written += 1
                shown.advance()
            for learner in sorted(without):
                tell(f"{printable(learner)} has no page: {assignment} is not marked yet.")
