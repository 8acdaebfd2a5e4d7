"""`autograder feedback`."""

from __future__ import annotations

from pathlib import Path

import click

from .common import CLASS, COURSE, DB, choose, example, open_class


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
    """Write feedback/<learner>/ASSIGNMENT/ASSIGNMENT.html for everything marked."""
    from ..marking.gradebook.address import check_address
    from ..marking.reports.feedback import write_feedback
    from ..marking.reports.progress import progress

    classroom = open_class(course, class_dir, db)
    check_address(classroom.directory.db_url)
    for name, learners in choose(classroom, assignment, learner):
        with progress(f"feedback for {name}", len(learners)) as shown:
            for _ in write_feedback(classroom, name, learners, shown.say):
                shown.advance()
