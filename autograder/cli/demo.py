"""`autograder demo`."""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path

import click

from .common import (
    COURSE,
    UNSAFE,
    course_folder,
    example,
    look_for_places,
    open_class,
    sandbox_kind,
)
from .ending import end_incomplete
from .recording import mark_and_record, show_progress, tell_unprotected


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("demo"),
    show_default=True,
    help="The folder to work in; it is made anew.",
)
@COURSE
@UNSAFE
@example("autograder demo")
def demo(out: Path, course: Path | None, unsafe_no_sandbox: bool) -> None:
    """Mark a small sample class and leave a report and a gradebook.

    Exit status: 0 when every mark came out as it should, also that of a file that nobody can read.
    """
    from ..marking.batch.cache import open_cache
    from ..marking.batch.plan import make_plan
    from ..marking.batch.pool import LocalPool
    from ..marking.batch.tasks import Setup
    from ..marking.reports.export import write_exports
    from ..marking.reports.feedback import write_feedback
    from ..marking.reports.terminal import print_marks
    from ..marking.sandbox.limits import TimeLimits
    from ..sample import ASSIGNMENT, make_class, unexpected

    root = course_folder(course)
    make_class(root, out)
    classroom = open_class(root, out, "")
    tell_unprotected(classroom)
    with open_cache(classroom.class_dir) as cache, ExitStack() as stack:
        plan = make_plan(classroom, cache, ASSIGNMENT, classroom.learners(ASSIGNMENT))
        setup = Setup(root, sandbox_kind(unsafe_no_sandbox), TimeLimits(5, 2))
        pool = stack.enter_context(closing(LocalPool(setup, temporary=cache.temporary)))
        with show_progress([plan], as_json=False) as shown:
            (marks,) = mark_and_record(classroom, cache, [plan], pool, shown, stack)
        look_for_places(classroom, cache, [(ASSIGNMENT, plan.learners)], lambda: pool)
        print_marks(marks)
        surprises = unexpected(cache.read(ASSIGNMENT))
        write_exports(marks, {"csv": out / "marks.csv", "html": out / "report.html"})
    pages = list(write_feedback(classroom, ASSIGNMENT, plan.learners))
    click.echo(f"Report:    {out / 'report.html'}")
    click.echo(f"Marks:     {out / 'marks.csv'}")
    click.echo(f"Gradebook: {out / 'gradebook.db'}")
    click.echo(f"Feedback:  {len(pages)} pages such as {pages[0]}")
    for sentence in surprises:
        click.echo(sentence, err=True)
    if surprises:
        end_incomplete()
